"""Actions on what files hold: searched for a text, or changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from aicmd.composition.action import Action
from aicmd.composition.action import together
from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.sentence import value
from aicmd.composition.spelled import spelled
from aicmd.placeholder import quoted
from aicmd.slots import Token

_NOUN = "string|text|word|phrase|pattern|regex|regexp|regular_expression|strings|query|keyword|line|lines"
_STRING = "the|a|an|some? string|text|word|phrase|pattern|regex|regexp|regular_expression|strings|query|keyword|line|lines?"
_SOUGHT = f"{_STRING}? {_STRING}? {{quoted|variable}}"
_IN = "in|within|inside|through|across|from|among"
_ALL = "the|all|each|every|any|regular|those|these|them|content_of|contents_of|matched?"


_NAMES = (
    "!in_their|in_its|in_the_name|as_part|anywhere_in|somewhere_in|in_name|in_there|in_path"
    "|at_the_beginning|at_beginning|or|in_the_path|in_the_file_name|in_the_file_names|in_the_filename|in_filename|in_filenames|in_the_names|in_file|files/directories|files"
    "|file|directories|extension"
)
"""What says that the text is one of names."""
_HOLD = (
    "contain|contains|containing|contained|includes|include|including|mention|mentions|mentioning"
)
_HELD = "포함*|들어*|있는|담긴"
_LISTED = (
    f"{_HOLD}|having|which_have|that_have|has at_least? {_SOUGHT} in|inside the|their content|contents|text|body",
    f"{_HOLD} {_SOUGHT} {_NAMES}",
    f"{_HOLD} the|a|an? {_NOUN} {{word}} {_NAMES}",
    f"whose|with content|contents {_HOLD}|match|matches {_SOUGHT}",
    f"match|matching|matches {_STRING}? {_SOUGHT} in their|its|the? content|contents",
)
_LISTED_WORD = (f"contain|contains|containing|mention|mentions|mentioning {{word}} {_NAMES}",)
_OF_FILES = "files|file|scripts|documents|ones"
_LACKING = (
    f"not|don't|doesn't contain|containing|include|including|have|hold|match {_SOUGHT} {_NAMES}",
    f"not|don't|doesn't contain|containing|include the? {_NOUN} {{word}} {_NAMES}",
    f"not|don't|doesn't have|contain a|any? lines|line that|which? start|starts|starting|beginning with {_STRING}? {_SOUGHT}",
    f"without|lacking {_STRING}? {_STRING}? {{quoted|variable}} in their|the? content|contents|text?",
)
_LACKING_WORD = (
    f"not|don't|doesn't contain|containing|include|including|have|mention|use {{word}} {_NAMES}",
    "without|lacking {word} in their|the? content|contents|text?",
)
_LACKING_KO = (
    f"{{quoted|variable}} 라는|이라는? 문자열*|텍스트*|단어*|내용*? 이|가|을|를? {_HELD} 않*",
    f"{{word}} 라는|이라는? 문자열*|텍스트*|단어*|내용* 이|가|을|를? {_HELD} 않*",
    "{quoted|variable} 라는|이라는? 문자열*|텍스트*|단어*|내용*? 이|가? 없는",
    "{word} 라는|이라는? 문자열*|텍스트*|단어*|내용* 이|가? 없는",
    "{word} 이|가 없는|빠진 >파일*",
)
_NO_LINES = "!줄*|행|행을|행의|행만|라인*"
_LISTED_KO = (
    f"{{quoted|variable}} 라는|이라는? 문자열*|텍스트*|단어*|내용*? 이|가|을|를? {_HELD} {_NO_LINES}",
    f"{{word}} 라는|이라는? 문자열*|텍스트*|단어*|내용* 이|가|을|를? {_HELD} {_NO_LINES}",
    f"내용* {{word}} 이|가|을|를? {_HELD}",
    f"{{word}} 이|가|을|를 {_HELD} {_NO_LINES}",
    "{word} 쓰는|사용하는|호출하는|포함하는|포함한|언급하는 >파일*|스크립트*",
)
_NAMED_KO = "이름|이름에*|이름이|이름의|이름을|이름중*|파일명|파일명에*|파일명이"
_SEEK = "search|grep|greps|look|looking|searching|searches|searched"
_ANCHORED = (
    f"lines|line that|which? start|starts|starting|begin|begins|beginning with|by {_STRING}? {{word}}",
    "{word} 로|으로? 시작하는 줄*|행*|라인*",
)
"""A text that lines start with."""
_LINES = (
    f"{_SEEK} for|through? {_SOUGHT} {_IN} {_ALL}? {_ALL}?",
    f"{_SEEK} them|these|those|the? files? for {_SOUGHT}",
    f"for the|a|an? perl|extended|basic|posix? grep|egrep? {_STRING}? {_STRING}? {_SOUGHT}",
    f"find|search|searches|finds for? {_STRING}? {_STRING}? {{quoted|variable}} {_IN} all|the|every? {{glob|extension}} files?",
    f"find|search|searches the? {_NOUN} {{word}} {_IN} {_ALL}",
    f"<files|file|scripts|documents|ones with the? text|string|word|phrase|strings|keyword {_SOUGHT} in_it|in_them|in_content? {_NAMES}",
    f"having|have|has the? text|string|word|phrase|strings|keyword {_SOUGHT} in_it|in_them|in_content? {_NAMES}",
    "find|search|grep for? {word} in|within|inside >{glob|extension}",
    "find|search|grep for? {word} in|within|inside all|the|every >{glob|extension}",
    f"match|matching lines for? {_SOUGHT}",
    f"lines|line that|which? match|matches|matching the? regex|regular_expression|pattern? {_SOUGHT}",
    f"search for {_STRING} {{word}} {_IN} {_ALL}",
    f"grep|search for {{word}} {_IN} all|every",
    f"having|has|have|containing the? string|text|word|phrase|keyword {{word}} in_the_file|in_it|in_them|in_their_content? {_NAMES}",
    "with the? string|text|word|phrase|keyword {word} in_the_file|in_it|in_them|in_their_content",
    f"with|having|have|has {_STRING}? {_SOUGHT} inside|in_the_file|in_the_files|in_it|in_them|in_their_content",
    f"search|grep|look|searching for the? {_NOUN} {{word}}",
    "{quoted|variable} 를|을? 검색*|찾*",
    "파일* 안*|내용*|속* 에서? {word} 를|을? 검색*|찾*",
    "파일에서|파일들에서|코드에서 {word} 를|을? 검색*|찾*",
    "{word} 라는|이라는 문자열*|단어*|텍스트* 를|을? 검색*|찾*",
)
_UNTOLD = (
    "파일에서|파일들에서|파일마다 어떤|특정|아무? 단어*|문자열*|패턴*|텍스트* 를|을? 검색*|찾*",
    f"{_SEEK}|find for? a|an|the|some|any? given|specific|certain|particular? {_NOUN}"
    " in|within|inside|through|across|from >all|the|every|each|any|files|regular|{glob|extension}",
)
"""A search for a text that is not told."""


_OF_LINES = tuple(
    f"{_SEEK}|find|print|show|display|list|and for? the|all|any? lines|line"
    " containing|with|that_contain|which_contain|that_have|that_include|matching|that_match"
    f" {_STRING}? {_SOUGHT} {place}"
    for place in ("in|within|from >{glob|extension}", "in|within|from >all|every|each|files", "")
)
"""The lines that hold a text, rather than the files."""


def grepped(sentence: Sentence, shell: str) -> Iterator[Action]:
    """A search in what the files hold; of the lines, or of the files that have them."""
    if lacking := _lacking(sentence):
        sought, caseless = spelled(lacking[0], shell), "i" * sentence.caseless
        action = together(f"grep -L{caseless} {sought}", only="f*")
        yield replace(action, test=rf"-not -exec grep -q{caseless} {sought} {{}} \;")
        return
    if _is_of_name(sentence) or _is_of_folders(sentence):
        return
    lines = sentence.take(*_OF_LINES, fits=_is_line)
    listed = None if lines else sentence.take(*_LISTED)
    if not lines and not listed and sentence.has(_OF_FILES):
        listed = sentence.take(*_LISTED_WORD, fits=_is_unknown)
    if not lines and not listed and not sentence.has(_NAMED_KO):  # which would hold the text
        listed = sentence.take(*_LISTED_KO, fits=_is_text)
    anchored = None if lines or listed else sentence.take(*_ANCHORED, fits=_is_literal)
    if not (lines or listed or anchored):
        lines = sentence.take(*_LINES, fits=_is_line)
    if not (listed or anchored or lines):
        if sentence.drop(*_UNTOLD):
            yield together("grep <text>", only="f*")
        return
    (text,) = (listed or anchored or lines or ())[:1]
    if anchored:
        text = replace(text, text=f"^{value(text)}", quoted=True)
    flags = "".join(letter for letter, pattern in _FLAGS if sentence.drop(*pattern))
    flags = flags.replace("l", "") if "H" in flags else flags
    if set(flags) & set("nHc"):
        flags = flags.replace("l", "")
    elif listed and "l" not in flags:
        flags += "l"
    if sentence.caseless and not sentence.caseless_names:
        flags += "i"
        sentence.caseless = False
    word = spelled(text, shell)
    sought = f"-- {word}" if value(text).startswith("-") else word
    action = together(f"grep {f'-{flags} ' if flags else ''}{sought}", only="f*")
    quietly = flags.replace("l", "").replace("H", "").replace("n", "").replace("c", "")
    yield replace(action, test=rf"-exec grep -q{quietly} {sought} {{}} \;")


_THINGS = frozenset(
    "files file directories directory folders folder links symlinks them it all everything scripts"
    " documents images".split()
)
_SPOKEN = frozenset(
    "space spaces whitespace whitespaces newline newlines tabs blanks only more most less either both neither some any each every name"
    " names word words text string strings line lines number numbers digit digits letter letters"
    " character characters extension path paths that these those this their with within least case"
    " pattern patterns content contents data code errors".split()
)
"""Words of the language behind "containing" that are hardly looked for themselves."""
_MANNER = frozenset("no not only approximately exactly one two several multiple certain".split())
"""How much of something, or what not, which no line holds."""
_SHOW = "show|display|print|list|printing|showing|displaying|output|and|also|with|see"
_FLAGS = (
    (
        "H",
        (
            f"{_SHOW}? {_SHOW}? the? matched|matching lines|line along_with|with|and|as_well_as the? file? names|filenames|names|file_names|name|filename?",
            "as_well_as|along_with the? file? names|filenames|file_names|names|name|filename",
            "with file? names|filenames|name|filename",
        ),
    ),
    (
        "l",
        (
            f"{_SHOW}? {_SHOW}? only the|their? matching|matched? names|file_names|filenames|paths|file_paths|pathnames|name of|the|matched|matching? files?",
            f"{_SHOW} {_SHOW}? the|their? matching? file? names|filenames|file_names|paths|file_paths|list only?",
            "파일 이름만|목록만|이름만|경로만|목록",
            "이름만|경로만",
        ),
    ),
    (
        "n",
        (
            f"{_SHOW}? {_SHOW}? the? line numbers|number",
            "with|along_with|and line numbers|number",
            "줄|행 번호*",
        ),
    ),
    ("i", ("case-insensitively|case_insensitively",)),
    ("w", ("as? whole words|word",)),
    ("c", ("count of|the? matches|matching|lines lines?",)),
)


def replaced(sentence: Sentence, shell: str) -> Iterator[Action]:
    """sed -i, for texts that mean themselves in it."""
    one = "{word}"
    every = "all|every|each|any|the|first? occurrence|occurrences|occurences|occurence|instances|instance|ocurrences? of? the|all? string|text|word?"
    found = sentence.take(
        f"replace|replaces|replacing|substitute|change {every}? {one} with|by|to|for|into the? string|text|word? {one}",
        f"{one} 를|을 {one} 로|으로 전부|모두? 바꾸*|바꿔*|치환*|변경*|교체*",
        fits=_is_text,
    )
    if not found:
        return
    program = _program(found, shell)
    sentence.drop_all(
        "replace|replaces|in|inside|within the? contents? of|them|those_files|these_files?"
    )
    yield together(f"sed -i {program} --", only="f")


def _program(texts: tuple[Token, ...], shell: str) -> str:
    """What sed does with one text to put the other in its place; the shell fills in variables."""
    old, new = (value(token) for token in texts)
    if any(token.form("variable") and not token.quoted for token in texts):
        return f'"s/{old}/{new}/g"'
    return quoted(f"s/{_plain(old)}/{_plain(new, new=True)}/g", shell)


def _lacking(sentence: Sentence) -> tuple[Token, ...] | None:
    """The text that files are not to hold."""
    found = sentence.take(*_LACKING)
    if found is None and sentence.has(_OF_FILES):
        found = sentence.take(*_LACKING_WORD, fits=_is_unknown)
    if found is None and not sentence.has(_NAMED_KO):
        found = sentence.take(*_LACKING_KO, fits=_is_unknown)
    return found


def _is_of_name(sentence: Sentence) -> bool:
    """Whether the only thing sought looks like a file: `search for "a.txt" in the folder docs`."""
    return sentence.has(f"{_SEEK} for? the? {{file}} in|under|within") and not sentence.has(
        "files|file|scripts|documents|text|string|word|{glob}|{extension}"
    )


def _is_of_folders(sentence: Sentence) -> bool:
    """Whether a word is in the names of folders, which hold no text: `folders containing 'old'`."""
    folders = sentence.has(
        "directories|directory|folders|folder|subdirectories that|which|to? contain|contains|containing|with|having"
    )
    held = sentence.has(f"{_HOLD} {_STRING}? {_STRING}? {{quoted}}")
    spoilt = sentence.has(f"{_OF_FILES}|documents|logs|lines|delete|remove|erase|purge|rm")
    return folders and held and not spoilt


def _is_sought(token: Token) -> bool:
    """Whether lines may hold it: `search for files in …` is about the files."""
    return not token.form("extension") and token.text.lower() not in _THINGS


def _is_line(token: Token) -> bool:
    """The same without quotes where a word of the language is hardly meant."""
    spoken = not token.quoted and token.text.lower() in _SPOKEN | {"file", "recursively"}
    plain = is_name(token) or bool(token.terms)
    return plain and _is_sought(token) and not spoken


def _is_literal(token: Token) -> bool:
    """Whether a text means itself in a regular expression."""
    return _is_text(token) and re.fullmatch(r"[\w -]+", value(token)) is not None


def _is_unknown(token: Token) -> bool:
    """Whether a word without quotes can only be what is looked for."""
    if token.text.lower() in _MANNER:
        return False
    if token.form("extension"):
        return False
    plain = token.text.isascii() and token.text.isalpha() and len(token.text) > 3
    return is_name(token) or (plain and token.text.lower() not in _THINGS | _SPOKEN)


def _is_text(token: Token) -> bool:
    return token.quoted or bool(token.forms) or is_name(token) or _is_unknown(token)


def _plain(text: str, new: bool = False) -> str:
    """A text as sed takes it for itself."""
    special = "/\\&" if new else "/\\.*[]^$"
    return "".join(f"\\{letter}" if letter in special else letter for letter in text)
