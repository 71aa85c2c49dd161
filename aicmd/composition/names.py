"""Tests for names, paths and what they match."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace

from aicmd.composition.sentence import Fits
from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.sentence import value
from aicmd.composition.spelled import spelled
from aicmd.placeholder import quoted
from aicmd.slots import Token
from aicmd.slots import extension_of
from aicmd.vocabulary import bare

CASELESS = (
    "case|case- insensitive|insensitively|insensitivity search|match|matching|manner|pattern|name?",
    "in? a? case-insensitive|case-insensitively|case-insentive|caseinsensitive search|match|manner?",
    "ignoring|ignore|regardless of? the? letter|upper/lower? case",
    "not case sensitive|sensitively",
    "without regard|regards to case",
    "no_matter|whether|regardless_of what|whether|if|the? in? upper|uppercase|upper-case|capital or lower|lowercase|lower-case|small case|letters?",
    "in|of any|either letter? case",
    "case- insensitive|insensitively",
    "case_insensitively|case-insensitive|any-cased",
    "대소문자* 구분*|구별*|가리지|상관*|무시* 없이|않고|않는|안*|말고?",
)
CASELESS_NAMES = (
    "{glob|extension|file} files|extension|extensions? case|case-insensitive|caseinsensitive",
    "case insensitive pattern|name|filename",
    "case-insensitive pattern|name|filename",
)
"""Where it is names, rather than what is in the files, that capital letters do not count in."""
_ITS = "in|with|of|for|has|have|having? the|their|its|his|whose|a? file? name|names|filename|filenames|file_name|pathname?"
_THEIRS = "|".join(
    f"in_{whose}{noun}"
    for whose in ("their_", "its_", "the_", "")
    for noun in "name names filename filenames path paths file_name file_names".split()
)
_NAMES = "name|names|filename|filenames|basename|basenames|file_name|file_names"
_OF = f"whose|with|have|having|has|by|of|in|that|which|and|their|its|the? the|a|their? file|base? {_NAMES}? is|are|that|which|do|does|was|have?"
_FILES = "files/directories|files|file|directories|directory|folders|folder|links|symlinks|subdirectories|regular"
_ANY = "{quoted|glob|file|path|extension|variable|number|mode}"
_KINDS = "{quoted|glob|file|variable}"
_STRING = "the|a|an|either|any_of? string|name|text|word|phrase|letters|letter|prefix|characters|pattern|characters?"


_NOT = (
    "not|don't|doesn't|do_not|does_not|didn't|aren't|except|excluding|but_not|other_than|ignoring|ignore"
    "|skipping|exclude|without|omitting|expect"
)
_FILL = "for|those|the|that|which|whose|ones|any|file|files|directories|folders|are|having|with|all|any|their"
_BUT = f"whose? names|name|filenames|paths? are|is|do|does? {_NOT} {_FILL}? {_FILL}? {_FILL}? "


@dataclass(frozen=True, slots=True)
class _Row:
    """`around` says where the value stands in the name; `test` is -name, -path or -regex."""

    pattern: str
    around: str = "{}"
    test: str = "-name"


_ROWS = (
    _Row(
        f"match|matching|matches|matched|with|using|match_the|for|by the|a|an? case? insensitive? posix-egrep|extended|perl|posix|sed? type? regex|regexp|regular_expression|regular_expressions {_ANY} {_THEIRS}|for_the_whole_path|in_full_path|in_whole_path?",
        "{}",
        "-regex",
    ),
    _Row(
        f"regex|regexp|regular_expression {_ANY} in_their_paths|in_their_path|in_their_names|paths|path|names?",
        "{}",
        "-regex",
    ),
    _Row(
        f"확장? 정규식*|정규표현식* {_ANY} 에|과|와? 맞는|일치*|매칭*",
        "{}",
        "-regex",
    ),
    _Row(f"{_ANY} 확장? 정규식*|정규표현식*|패턴* 에|과|와? 맞는|일치*|매칭*?", "{}", "-regex"),
    _Row(
        f"whose|with|that|have|in? full? path|paths|pathname|pathnames|path_names|path_name match|matches|matching|like|is|are the|pattern? pattern? {_ANY}",
        "{}",
        "-path",
    ),
    _Row(
        f"match|matching|that|which? match|matches|matching the? pattern? {_ANY} in their|its|the? path|paths|pathname|pathnames|path_names",
        "{}",
        "-path",
    ),
    _Row(
        f"whose|with|have|that? path|paths|pathname|pathnames|path_names|full_path contain|contains|containing|include {_STRING}? {_STRING}? {_ANY}",
        "*{}*",
        "-path",
    ),
    _Row(
        f"with|containing|contain|contains|having|have {_STRING}? {_STRING}? {_ANY} in|as_part_of the|their|its? path|paths|pathname|pathnames|path_names",
        "*{}*",
        "-path",
    ),
    _Row(
        f"whose|with|that|have|and? path|paths|pathname|pathnames end|ends|ending with|in {_ANY}",
        "*{}",
        "-path",
    ),
    _Row(
        f"that|which? end|ends|ending with|in|by {_ANY} in their path|paths|pathnames",
        "*{}",
        "-path",
    ),
    _Row(
        f"end|ends|ending? with|having|have|has|of|whose|the|are? the|a|an|file|their|as? extension|extensions|suffix|file_extension is|are|of|as|equal? {_ANY}",
        "*.{}",
    ),
    _Row(
        f"with|having|have|has|of|ending|end|ends|whose|are|that|in|by? with|in? the|a|an? {_ANY} file? extension|extensions|suffix|file_extension",
        "*.{}",
    ),
    _Row("with|having|have|has|of? the|a|an? {word} extension|extensions|suffix", "*.{}"),
    _Row(f"end|ends|ending with|in the|an file? extension|suffix is|of? {_ANY}", "*.{}"),
    _Row("with|having|have|has the|a|an extension|suffix is|of? {word}", "*.{}"),
    _Row("확장자*|확장명* {word} 인|가|이|은|는|으로|로?", "*.{}"),
    _Row("{word} 확장자*", "*.{}"),
    _Row(
        f"{_OF} {_OF}? start|starts|starting|begin|begins|beginning|started|beginnig with|by {_STRING}? {_STRING}? {_ANY} {_THEIRS}?",
        "{}*",
    ),
    _Row(
        f"start|starts|starting|begin|begins|beginning|prefixed with|by {_STRING}? {_STRING}? {{word}} {_THEIRS}?",
        "{}*",
    ),
    _Row(
        f"have|with|containing|contain {_STRING}? {_ANY} at|in the? beginning|start of their|its|the? {_NAMES}?",
        "{}*",
    ),
    _Row(f"이름*|파일명*? {_ANY} 로|으로 시작*", "{}*"),
    _Row(
        "이름*|파일명*? {word} 로|으로 시작하는|시작되는|시작한|시작된|시작하고|시작하며|시작하면서|시작하거나",
        "{}*",
    ),
    _Row(
        f"{_OF} {_OF}? end|ends|ending|finish with|in|by|on {_STRING}? {_STRING}? {_ANY} {_THEIRS}|at_the_end|at_end?",
        "*{}",
    ),
    _Row(f"whose|with suffix|postfix is|of? {_ANY}", "*{}"),
    _Row(f"end|ends|ending with|in {_STRING}? {_STRING}? {{word}} {_THEIRS}?", "*{}"),
    _Row(f"이름*|파일명*? {_ANY} 로|으로 끝나*", "*{}"),
    _Row("이름*|파일명*? {word} 로|으로? 끝나*", "*{}"),
    _Row(
        f"whose|with|and|where|their|the|of|in? {_NAMES} contain|contains|containing|include|includes|including|have|has|with {_STRING}? {_STRING}? {_ANY}",
        "*{}*",
    ),
    _Row(
        f"with|containing|contain|contains|have|having|has|including|include|includes|match|matches|matching|which_have|like|contianing|containg {_STRING}? {_STRING}? {_ANY} in|as_part_of|anywhere_in|somewhere_in the|their|its|there? own? {_NAMES}",
        "*{}*",
    ),
    _Row(
        f"with|containing|contain|contains|have|having|has|which_have|including {_STRING}? {_STRING}? {{word}} in|as_part_of the|their|its? own? {_NAMES}",
        "*{}*",
    ),
    _Row(
        f"whose|with {_NAMES} contain|contains|containing|include|includes {_STRING}? {_STRING}? {{word}}",
        "*{}*",
    ),
    _Row(f"이름*|파일명* {_ANY} 이|가|을|를? 포함*|들어*|있는|담긴", "*{}*"),
    _Row("이름*|파일명* {word} 이|가|을|를? 포함*|들어*|있는|담긴", "*{}*"),
)
_SPELLED = (
    _Row(
        f"{_OF}? {_OF}? start|starts|starting|begin|begins|beginning with|by the? letter|character|letters|prefix {{word}}",
        "{}*",
    ),
    _Row(f"{_OF}? {_OF}? end|ends|ending with|in|by the? letter|character|letters {{word}}", "*{}"),
    _Row(
        f"{_OF}? {_OF}? contain|contains|containing|have|having the? letter|character|letters {{word}} in_their_names|in_its_name|in_the_name|in_names",
        "*{}*",
    ),
)
"""Letters, which are told to be some and may be any word."""
_MAY = "that|which|may|must|can|also|actually"
_BUT_NOT = "except|excluding|but|other_than|ignoring|skipping|exclude|without|omitting|expect|not"
_LACK = "do_not|does_not|did_not|not|doesn't|don't|didn't"
_HOLD = "contain|contains|containing|include|includes|including"
_PATHS = "path|paths|pathname|pathnames|path_name|path_names"
_SOUGHT_FOLDER = "<directory|folder|subdirectory {quoted} >in|under|inside|within|anywhere|from|on"
_IN_FOLDER = "in|under|inside|within|from|on|of the|my? directory|folder|subdirectory {quoted}"
"""A folder that is in another one, and so is not where the search starts."""
_ONLY_FOLDERS = "directories|directory|folders|folder|subdirectories"
_FOLDER_NAMES = (_Row(f"that|which? {_HOLD} {_STRING}? {_STRING}? {{quoted}} !or|and", "*{}*"),)
"""What folders are told to contain, which is in their names: they hold no text."""
_EARLY = (
    _Row(f"{_NAMES} {_MAY}? {_HOLD} {_STRING}? {_STRING}? {_ANY}", "*{}*"),
    _Row(
        f"{_PATHS} {_MAY}? {_HOLD} {_STRING}? {_STRING}? directory|folder? {_ANY}", "*{}*", "-path"
    ),
    _Row(f"{_NAMES} {_MAY}? {_HOLD} {_STRING}? {_STRING}? {{word}}", "*{}*"),
    _Row(
        f"{_PATHS} {_MAY}? {_HOLD} {_STRING}? {_STRING}? directory|folder? {{word}}",
        "*{}*",
        "-path",
    ),
)
"""What is said of names so plainly that it must not be taken for what is in the files."""
SAID = (
    "whose|with|having|that|in|by|of the|their|its|any? file? names|name|filenames|filename|paths|path"
    "|pathnames|pathname|extension|extensions",
    "any|either|one? of? the patterns|globs",
)
"""What is left of a name when it has been read."""
_CALLED = (
    f"{_OF} {_NAMES} is|are|of|like|match|matches|matching|=|the|as|exactly? the|a? pattern|glob|word? ",
    "with|have|having|has|by|whose|of|under|the the|a|file|case-insensitive? name|names|filename pattern? is|of|like|as? ",
    "case_insensitive? name pattern ",
    "match|matching|matches|matched|like|fitting|with|satisfying the|a|to|with|case? glob|shell|name|wildcard|insensitive? pattern|patterns|glob|name|expression? ",
    "with|having the|a? pattern ",
    "such|like as? ",
    "named|called|name|by_name|names like|as|is|are|either? the? pattern? ",
)
_BEFORE = (
    f"{_KINDS} >{_FILES}|files,",
    f"file|files|document|script|script_file|program|log_file|executable|config_file|instances_of {_KINDS}",
    f"file|files named|called|name|names|with|of? {_KINDS}",
)
_SYNTAXES = ("posix-egrep", "posix-extended", "extended", "egrep", "sed", "확장")
_LISTED = (
    f"{_KINDS} and|or? {_KINDS} and|or {_KINDS} >{_FILES}",
    f"{_KINDS} and|or {_KINDS} >{_FILES}",
)
_STARTS = "start|starts|starting|begin|begins|beginning|prefixed with|by|in a|an|the?"
_ENDS = "end|ends|ending with|in|by a|an|the?"
_BARE = ("find|search|locate for? the|a|any? file? {word} !files", "{word} 찾*|검색*")
"""A name that nothing says to be one; that letters may be of either case does."""
_LETTERS = (
    (
        "[A-Z]*",
        (f"{_STARTS} capital|uppercase|upper-case letter|letters|character", "대문자로 시작*"),
    ),
    ("[a-z]*", (f"{_STARTS} lowercase|lower-case letter|letters|character", "소문자로 시작*")),
    ("[0-9]*", (f"{_STARTS} digit|number|digits|numbers", "숫자로 시작*")),
    ("*[0-9]", (f"{_ENDS} digit|number|digits|numbers {{number}}? {{number}}?", "숫자로 끝나*")),
)
"""Names that begin or end with some kind of letter."""
_TYPES = {
    "perl": "*.pl", "ruby": "*.rb", "c++": "*.cpp", "cpp": "*.cpp", "ogg": "*.ogg", "rb": "*.rb",
    "header": "*.h", "flac": "*.flac", "backup": "*.bak", "patch": "*.patch", "sql": "*.sql",
    "shell": "*.sh", "bash": "*.sh", "jar": "*.jar", "object": "*.o", "xbm": "*.xbm", "mkv": "*.mkv",
    "html": "*.html", "pdf": "*.pdf", "undo": "*.undo", "trace": "*.trc", "mp3": "*.mp3",
    "java": "*.java", "data": "*.dat", "tex": "*.tex", "exe": "*.exe", "dll": "*.dll",
    "자바": "*.java", "셸": "*.sh", "루비": "*.rb", "펄": "*.pl", "헤더": "*.h", "백업": "*.bak",
    "csharp": "*.cs", "c#": "*.cs", "gz": "*.gz", "bz2": "*.bz2", "core": "core", "readme": "README",
    "makefile": "Makefile", "tif": "*.tif", "tiff": "*.tiff", "mpg": "*.mpg", "rar": "*.rar",
    "epub": "*.epub", "bmp": "*.bmp", "psd": "*.psd", "vue": "*.vue",
}  # fmt: skip
"""Kinds of files that are not called by their extension."""
_TYPES |= {
    "sqlite": "*.sqlite", "markdown": "*.md", "typescript": "*.ts", "rust": "*.rs", "kotlin": "*.kt",
    "scala": "*.scala", "gzip": "*.gz", "gzipped": "*.gz", "config": "*.conf", "configuration": "*.conf",
    "마크다운": "*.md", "타입스크립트": "*.ts", "러스트": "*.rs", "코틀린": "*.kt", "설정": "*.conf",
}  # fmt: skip
_NO_TYPES = frozenset(
    "extra multiple several certain dump no such same extra fix other own new only both more most less next whole full given used last"
    " first above below dot blank plain zero".split()
)
_WHERE = "in|under|within|on|from|inside|anywhere"
_NO_NAMES = frozenset(
    "shorter longer name names type types located present content contents list like exactly similar after with"
    " either something anything system systems extension extensions size sizes information info path paths"
    " file files directories directory folders folder status owner permissions tree hierarchy structure format itself that which and in at by to is are"
    " regular normal regular/normal normal/regular link links symlink symlinks while when where if whose"
    " staying along more less only digits letters uppercase lowercase capital no two three special non both any"
    " may might can could trees multiple several certain same extra some many utility"
    " found description count counts number results result matches lines line sorted modified".split()
)
_EXTENSION = r"(?i)[a-z][a-z0-9]{0,4}"


_Test = tuple[str, str]  # -name and the pattern, quoted
_REGEX_END = r"-regex '.*\\\.(\w+)\$?'$"
_PART = r"'?([^'*]*)(\*?)([^'*]*)'?"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Parts:
    """What is said of parts of names: how they begin and end, what is in them and what is not."""

    groups: tuple[list[_Test], ...]
    denied: tuple[str, ...]

    def __add__(self, other: Parts) -> Parts:
        return Parts((*self.groups, *other.groups), (*self.denied, *other.denied))


def parts(sentence: Sentence, shell: str) -> Parts:
    """Read what is said of parts of names, which goes before places: `ending in ~` is none."""
    letters = [[("-name", f"'{glob}'")] for glob, said in _LETTERS if sentence.drop(*said)]
    denied = tuple(_denied(sentence, shell, sentence.caseless))
    letters += _rows(sentence, shell, rows=_SPELLED, fits=_is_spelled)
    said = (*letters, *_rows(sentence, shell))
    if sentence.has(_ONLY_FOLDERS) and not sentence.has("files|file|scripts|documents"):
        said = (*said, *_rows(sentence, shell, rows=_FOLDER_NAMES))
    return Parts(said, denied)


def said_of_names(sentence: Sentence, shell: str) -> Parts:
    """Read what names are told to hold, which goes before all that is sought in files."""
    placed = sentence.has("files|scripts|documents", "file !system|systems", _IN_FOLDER)
    if not placed:
        folders = [("-name", spelled(one, shell)) for (one,) in sentence.each(_SOUGHT_FOLDER)]
        if folders:
            return Parts((folders,), ())
    nouns = f"{_NAMES}|{_PATHS}"
    left_out = f"{_BUT_NOT} {_FILL}? {_FILL}? {_FILL}? {_FILL}? {nouns}"
    if not sentence.has(f"{nouns} {_MAY}? {_LACK}? {_HOLD}"):
        return Parts((), ())
    if sentence.has(left_out):
        rows = [
            replace(row, pattern=f"{_BUT_NOT} {_FILL}? {_FILL}? {_FILL}? {row.pattern}")
            for row in _EARLY
        ]
        spared = _rows(sentence, shell, rows=rows)
        return Parts((), tuple(f"-not {_joined(one, sentence.caseless)}" for one in spared))
    lacking = [replace(row, pattern=row.pattern.replace(f"{_MAY}?", _LACK)) for row in _EARLY]
    denied = [
        f"-not {_joined(one, sentence.caseless)}" for one in _rows(sentence, shell, rows=lacking)
    ]
    return Parts(tuple(_rows(sentence, shell, rows=_EARLY)), tuple(denied))


def names(sentence: Sentence, shell: str, told: Parts) -> list[str]:
    """The tests for names; those of which one is enough are one test, [] for none.

    Names of files and tests of whole paths hold both.
    """
    groups = [group for group in (*told.groups, _others(sentence, shell)) if group]
    if len(groups) > 1 and sentence.drop("or", "또는|혹은|이나"):
        groups = [[test for group in groups for test in group]]
    tests = [_joined(group, sentence.caseless) for group in _merged(groups)]
    if tests or told.denied:
        sentence.drop_all(*SAID)
    return [*_without_implied(dict.fromkeys(tests)), *told.denied]


def _without_implied(tests: Iterable[str]) -> Iterator[str]:
    """Without an ending that a regular expression for the names has as well."""
    tests = tuple(tests)
    ends = {found[1] for test in tests if (found := re.search(_REGEX_END, test))}
    return (test for test in tests if test not in {f"-name '*.{end}'" for end in ends})


def _joined(group: list[_Test], caseless: bool) -> str:
    """Several patterns of which one is enough, or the only one."""
    tests = [
        f"{re.sub('-(?=name|path|regex$)', '-i', test) if caseless else test} {pattern}"
        for test, pattern in dict.fromkeys(group)
    ]
    return rf"\( {' -o '.join(tests)} \)" if len(tests) > 1 else tests[0]


def _merged(groups: list[list[_Test]]) -> list[list[_Test]]:
    """What a name starts with and what it ends with are one pattern: `a*.html`."""
    for first in groups:
        for second in groups:
            if (
                first is not second
                and len(first) == len(second) == 1
                and (both := _both(first[0], second[0]))
            ):
                rest = [group for group in groups if group is not first and group is not second]
                return [*rest, [both]]
    return groups


def _both(first: _Test, second: _Test) -> _Test | None:
    start, end = (re.fullmatch(_PART, pattern) for _, pattern in (first, second))
    if (
        first[0] == second[0] == "-name"
        and start
        and end
        and start[2]
        and end[2]
        and not start[3]
        and not end[1]
    ):
        return "-name", f"'{start[1]}*{end[3]}'"
    return None


def _rows(
    sentence: Sentence,
    shell: str,
    before: str = "",
    rows: Iterable[_Row] = _ROWS,
    fits: Fits | None = None,
) -> Iterator[list[_Test]]:
    syntax = next((one for one in _SYNTAXES if sentence.has(one)), "")
    for row in rows:
        for pattern in _several(before + row.pattern):
            chosen = fits or (_is_ending if row.around == "*.{}" else _is_told)
            for found in sentence.each(pattern, fits=chosen):
                test = _regex(syntax) if row.test == "-regex" else row.test
                found = tuple(map(_blank, found)) if row.around == "*{}*" else found
                found = found if row.around == "*.{}" else tuple(map(_mark, found))
                yield [
                    ("-path" if test == "-name" and "/" in token.text else test, around)
                    for token in found
                    for around in (_around(row, token, shell),)
                ]


_MARKS = {"dot": ".", "period": ".", "underscore": "_", "hyphen": "-", "dash": "-", "tilde": "~"}


def _mark(token: Token) -> Token:
    """A mark for the word that it is called by: `starting with a dot`."""
    mark = "" if token.quoted else _MARKS.get(token.text.lower(), "")
    return Token(mark, (), (), True) if mark else token


def _blank(token: Token) -> Token:
    """A blank for a word that speaks of one."""
    said = not token.quoted and token.text.lower() in ("whitespace", "whitespaces", "blanks")
    return Token(" ", (), (), True) if said else token


def _regex(syntax: str) -> str:
    """The test for regular expressions of a syntax; that of Emacs where none is told."""
    known = {"extended": "posix-extended", "egrep": "posix-egrep", "확장": "posix-extended"}
    return f"-regextype {known.get(syntax, syntax)} -regex" if syntax else "-regex"


def _denied(sentence: Sentence, shell: str, caseless: bool) -> list[str]:
    """What the name is not to be like."""
    if not sentence.has(_NOT):
        return []
    return [f"-not {_joined(group, caseless)}" for group in _rows(sentence, shell, _BUT)]


def _several(pattern: str, kinds: str = _ANY) -> Iterator[str]:
    """A pattern with its value once, after itself with two or three of them: `a or b`."""
    if kinds in pattern:
        head, _, tail = pattern.partition(kinds)
        yield f"{head}{kinds} or|and? {kinds} or|and? {kinds} or|and {kinds}{tail}"
        yield f"{head}{kinds} or|and? {kinds} or|and {kinds}{tail}"
        for like in ("{extension}", "{glob}"):
            yield f"{head}{like} {like} {like}{tail}"
            yield f"{head}{like} {like}{tail}"
        yield f"{head}{kinds} or|and|이나|나|와|과 {kinds}{tail}"
    yield pattern


def _around(row: _Row, token: Token, shell: str) -> str:
    if row.around == "*.{}":
        text = value(token).removeprefix("*").removeprefix(".")
        return spelled(Token(text, (), token.forms, True), shell, around=row.around)
    if row.test == "-regex":
        return spelled(token, shell)
    if row.around == "*{}*" and not token.quoted and token.form("delimiter"):
        return spelled(token, shell, "delimiter", around=row.around)  # `spaces in their names`
    if row.around == "*{}" and extension_of(value(token).lower()):
        return spelled(token, shell, around="*.{}")
    return spelled(token, shell, around=row.around)


def _others(sentence: Sentence, shell: str) -> list[_Test]:
    """Names as they are, globs and kinds of files: one of them is enough."""
    found = [
        ("-name", spelled(token, shell)) for (token,) in sentence.each(*_DOTTED, fits=_is_hidden)
    ]
    found += [
        ("-name", quoted("?" * min(int(value(one, "number")), 99), shell))
        for (one,) in sentence.each(_LONG)
    ]
    found += [
        ("-name", spelled(token, shell))
        for (token,) in sentence.each(_COINED, fits=lambda one: "_" in one.text)
    ]
    found += [*_called(sentence, shell), *_by_type(sentence, shell)]
    for (token,) in sentence.each("{glob}"):
        found.append((_test(value(token)), spelled(token, shell, "glob")))
    folders = sentence.has("directories|directory|folders|folder|subdirectories")
    for several in sentence.each(*_LISTED, *_BEFORE, fits=_is_pattern):
        found += _named(several, shell, folders)
    if not found:
        for several in sentence.each(_KINDS, fits=_is_pattern):
            found += _named(several, shell, folders)
    return found


def _called(sentence: Sentence, shell: str) -> Iterator[_Test]:
    for prefix in _CALLED:
        for kinds in (_KINDS, _ANY):
            for found in sentence.each(*(prefix + pattern for pattern in _several(kinds, kinds))):
                yield from ((_test(value(one)), spelled(one, shell)) for one in found)
    for found in sentence.each(
        "named|called is|are|as? {word}",
        f"<file|directory|folder|link {{word}} >{_WHERE}|and|that|which|ignoring|{{end}}",
        f"with|having|have|has|by the name|filename {{word}} >{_WHERE}|and|that|which|{{end}}",
        fits=_is_told,
    ):
        yield from ((_test(value(one)), spelled(one, shell)) for one in found)
    for found in sentence.each("<find|locate|search for? {word} >{end}", fits=_is_plain):
        yield from ((_test(value(one)), spelled(one, shell)) for one in found)
    for found in sentence.each("the {word} file >in|under|on|and|{end}", fits=_is_plain):
        yield from ((_test(value(one)), spelled(one, shell)) for one in found)
    if sentence.caseless:
        for found in sentence.each(*_BARE, fits=_is_called):
            yield from ((_test(value(one)), spelled(one, shell)) for one in found)
    for found in sentence.each(
        "이름*|파일명* {word} 인", "{word} 이라는|라는|란 이름*", fits=_is_given
    ):
        yield from ((_test(value(one)), spelled(one, shell)) for one in found)
    words = (*(prefix + "{word}" for prefix in _CALLED[:2]), "{word} 이라는|라는|란 이름*?")
    for found in sentence.each(*words, fits=_is_called):
        yield from ((_test(value(one)), spelled(one, shell)) for one in found)


_DOTTED = ("the|a|this {extension} file", "{extension} >폴더*|디렉터리*|디렉토리*")
_COINED = "{word} >directories|directory|folders|folder|폴더*|디렉터리*|디렉토리*"
"""`node_modules folders`: no such word is one of a language."""
_LONG = "names|name|filenames? are|is|of|have|with? exactly? {number} characters|letters long|in_length|in|length?"


def _named(found: tuple[Token, ...], shell: str, folders: bool) -> Iterator[_Test]:
    for token in found:
        text = value(token)
        if token.form("extension") and text.startswith(".") and not folders:
            yield "-name", spelled(token, shell, "extension", around="*.{}")
        else:
            yield _test(text), spelled(token, shell)


def _test(text: str) -> str:
    return "-path" if "/" in text else "-name"


def _is_pattern(token: Token) -> bool:
    """Whether a value may stand for files to be found: a path without a wildcard is the file."""
    return "/" not in token.text or "*" in token.text


def _is_told(token: Token) -> bool:
    """Whether a word behind "named" is the name, which may be any word but these."""
    said = token.terms or token.forms or token.quoted or any(map(str.isdigit, token.text))
    return bool(said) and (token.quoted or token.text not in _NO_NAMES)


def _is_spelled(token: Token) -> bool:
    """Whether what is told to be a letter, or some, is no word that speaks of them."""
    plain = re.fullmatch(r"\w{1,8}", value(token)) is not None
    return plain and token.text.lower() not in _NO_NAMES


def _is_ending(token: Token) -> bool:
    """Whether a word may be an extension, which is written in Latin letters."""
    spoken = token.text.lower() in ("without", "any", "same", "no", "their", "different", "file")
    return _is_told(token) and not spoken and (token.quoted or value(token).isascii())


def _is_hidden(token: Token) -> bool:
    """Whether `the .profile file` is that file; `the pdf file` is one of many."""
    return token.text.startswith(".")


def _is_plain(token: Token) -> bool:
    """Whether the word before "file" is what one file is called, rather than its kind."""
    plain = (
        is_name(token) and not token.forms and re.fullmatch(r"[\w.-]{3,}", token.text) is not None
    )
    plain = plain and not token.quoted
    said = token.text.lower() in _NO_NAMES or token.text.lower().endswith(("ed", "ing"))
    return plain and not said and _glob(token) is None


def _is_given(token: Token) -> bool:
    """Whether a word that is said to be a name can be one: it is written in Latin letters."""
    return value(token).isascii() and token.text.lower() not in _NO_NAMES


def _is_called(token: Token) -> bool:
    return is_name(token) and _is_told(token)


_TYPED = (
    "language? source? code|format|image|video|audio|document|media|music|dump|script|text|type?"
    " >regular|normal|files/directories|files|file|scripts|images|documents|파일*"
)


def _by_type(sentence: Sentence, shell: str) -> Iterator[_Test]:
    """Kinds of files: `html, css or js files`."""
    for count in (4, 3, 2, 1):
        words = " or|and|이나|나|와|과|및|랑|하고? ".join(["{word}"] * count)
        for found in sentence.each(f"{words} {_TYPED}", fits=lambda one: _glob(one) is not None):
            globs = (_glob(one) or "" for one in found)
            if sentence.caseless:  # README.md is one as well
                globs = (f"{one.lower()}*" if one == "README" else one for one in globs)
            yield from (("-name", quoted(one, shell)) for one in globs)


def _glob(token: Token) -> str | None:
    """The names of files of a kind: `*.py` for python, py and .py; None if the word says none."""
    word = bare(token.text.lower())
    if token.form("glob") or word == ".":
        return None
    if token.form("number"):
        return None
    if extension := token.form("extension") or extension_of(word):
        return f"*.{extension}"
    if word in _TYPES:
        return _TYPES[word]
    if word in _NO_TYPES:
        return None
    short = re.fullmatch(_EXTENSION, token.text) and is_name(token) and token.terms
    return f"*.{token.text}" if short else None
