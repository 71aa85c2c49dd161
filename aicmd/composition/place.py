"""Where the search starts, how deep it goes, and what it leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.sentence import value
from aicmd.composition.spelled import path
from aicmd.composition.spelled import spelled
from aicmd.placeholder import quoted
from aicmd.slots import Token
from aicmd.slots import extension_of

_IN = (
    "in|under|within|inside|from|below|beneath|underneath|on|at|of|throughout|across|through|over"
    "|starting_from|starting_at|starting_with|starting_in|rooted_at|rooted_in|down|downwards"
    "|residing_in|located_in|under_the_path"
)
_FOLDER = "directory|folder|dir|direcotry|diretory|director|path|tree|directories|folders|hierarchy|location|filesystem"
_TREE = "directory|folder? tree|trees|hierarchy|structure|path|recursively|downwards|downward|down|only?"
_SUB = "subdirectories|sub-directories|subdirectory|sub-directory|subfolders|sub-folders|subfolder|sub-folder|sub_directories|sub_folders|sub-dirs|subdirs|sub-direcotries|nested_folders|nested_directories|nested_subfolders|descendants|below|down|downwards|deeper|recursively|subtree"
_HERE = (
    f"{_IN}? the|a|our|your|my? current|present|this|present_working|current_working|working {_FOLDER} tree|hierarchy|structure|only?",
    f"the? current|present working? {_FOLDER} tree|hierarchy|structure?",
    f"{_IN}? the? current|this one",
    f"{_IN} the? current >that|which|whose|with|and|,|{{end}}",
    f"{_IN} this|the|our|my project|repository|repo|codebase !directory|folder|dir",
    f"{_IN} this|our|my project|repository|repo directory|folder|dir",
    "이|우리? 프로젝트*|저장소*|코드베이스* 안|내?",
    f"{_IN} here|.",
    f"{_IN} the {_FOLDER} i|we am|are in|at",
    "here",
    "지금|현재|이 폴더*|디렉터리*|디렉토리*|경로*|위치* 아래*|밑*|안*?",
    "여기* 아래*|밑*?",
)
_ALL = (
    f"{_IN}? the? entire|whole|complete|root? file_system|filesystem|file-system|file_hierarchy|system|disk|computer|machine|hard_drive|server|drive !space|usage|used|use|utilization",
    f"{_IN}? the? root directory|folder|file_system|filesystem|partition|tree of? the? file_system|system|filesystem?",
    f"{_IN} / directory|folder|file_system|filesystem|partition?",
    f"{_IN} root|the_root",
    f"{_IN} the? file_system|filesystem|system|computer|machine|hard_drive|disk !space|usage|used",
    "system-wide|systemwide|system wide",
    "search|look|find everywhere",
    "on|in this|my|the system|computer|machine",
    "디스크|컴퓨터|서버|드라이브 전체*",
    "이|내 컴퓨터*|서버*|시스템*|기기*",
    "전체|시스템 전체*|시스템*|디스크*|파일시스템*?",
    "루트 디렉터리*|디렉토리*|폴더*?",
)
_HOME = (
    f"{_IN}? the|a|your|my|user's|current_user's|the_user's|the_current_user's|our? home|$HOME {_FOLDER} tree|of|the|current|user?",
    f"{_IN} my|your|the? home",
    "홈 폴더*|디렉터리*|디렉토리*",
    "홈*",
)
_STRAIGHT = "!{glob|extension|quoted|file|path|variable} !tree|named|called|directories_named|the"
"""Not what names a folder: that one alone is left out."""
_SHALLOW = (
    "no-subdirectories|no-subfolders",
    "non-recursively|nonrecursively|non-recursive|no-recursively|not_recursively",
    "non recursively|recursive",
    f"without|not going|descending|recursing|recursion|searching|looking into|in|to? the|any? {_SUB}? {_STRAIGHT} !into|in|to|any",
    f"do|does|will|should|to? not|don't|never|without search|searching|look|go|descend|recurse|list|include|traverse|serach|enter in|into|down|to? the|any? {_SUB}",
    f"no|not|excluding|ignoring|without|exclude|but_not|except in|into|its|the|any? {_SUB} {_STRAIGHT}",
    "directly >under|in|inside|below|within",
    "only|just in|at|under|directly? the? current|this|top-level|top level? >directory|folder|dir|level",
    "only in|under|inside|at >{path}",
    "<current|this|present|top|working <directory|folder|dir|level|one only|itself",
    "only? in|at the? top|top-level|topmost level|directory|folder only?",
    "top-level|immediate|first-level|top level",
    "without|no recursion",
    "하위* 폴더*|디렉터리*|디렉토리*? 빼고|제외*|말고|없이|들어가지*|포함하지",
    "현재|이 폴더*|디렉터리*|디렉토리* 만|에서만|안에서만",
    "현재|이|여기? 폴더에만|디렉터리에만|디렉토리에만|폴더에서만|디렉터리에서만|디렉토리에서만",
)
_MOST = (
    "with|to|at a|the? maximum|max? depth of? at_most? {number}",
    "in|to|up_to|upto|with|at|within? a? maximum|max|at_most|most of? {number} level|levels|directories|subdirectories|subdirectory|deep down|deep|below?",
    "depth|max-depth|maxdepth|maximum_depth|max_depth of|is|=|limit|to? {number}",
    "limit|limited of|to|find|is? {number} subdirectory|levels|level|subdirectories",
    "upto|up_to|only {number} level|levels|directories deep|down|below?",
    "in? {number} level|levels down|deep|below|of",
    "level|levels {number} down|deep|below?",
    "not|no deeper|more than {number} level|levels|directories deep|down|below?",
    "깊이*|단계* {number} 까지|이하*|이내*|로?",
    "{number} 단계*|레벨*|깊이* 까지*|이하*|이내*|아래*?",
)
_EXACT = (
    "at|exactly a|the? depth of? exactly? {number}",
    "in|at|exactly {number} level|levels down|deep|below",
    "정확히 {number} 단계* 아래*",
)
_BETWEEN = ("in|at|between? {number} and|to {number} level|levels down|deep?",)
_BELOW = (
    "starting|start|beginning|starts from|at {number} level|levels below|down|deeper|deep",
    "from {number} level|levels below|down|deeper",
)
_DOWN = "starting|start|beginning from|at a level below|down|deeper"
_FURTHER = ("and|or|plus {number} level|levels below|down|deeper", "그? 아래 {number} 단계*")
_LEAST = (
    "with|at a|the? depth of|is? at_least|minimum {number}",
    "with|at a|the? minimum|min depth of? {number}",
    "in|under|with|at? the|all? directories|folders|subdirectories|subfolders? minimum|min|at_least|atleast|no_less_than of? {number} level|levels|directories|subdirectories deep|down|of_nesting|below?",
    "at_least|atleast|minimum {number} deep",
    "mindepth|min_depth of|is|=? {number}",
    "{number} 단계*|레벨* 이상*|보다",
)
_ITSELF = (
    "excluding|except|omitting|ignoring|skipping|without|not the? current|present|working|same directory|folder|dir itself|.?",
    "excluding|except|omitting|ignoring|skipping . directory|folder|itself?",
    "현재? 폴더*|디렉터리*|디렉토리* 자신*|자체* 제외*|빼고|말고",
)
"""The folder that the search starts in, which is found, too."""
_OPTIONS = (
    (
        "follow|following|follows all|any|the? symbolic|soft? links|symlinks|link|symlink if_needed|to_their_original|to_the_original?",
        "-L",
    ),
    (
        "follow|following it|them? to the|their original|pointed|pointing|linked|target file|files|path|one?",
        "-L",
    ),
    ("심볼릭? 링크*|심링크* 따라*|추적*", "-L"),
)
_UNFOLLOWED = (
    "without|not|don't|never following|follow|dereferencing any|the? symbolic|soft? links|symlinks",
    "심볼릭? 링크*|심링크* 따라가지 않고|말고",
)
"""What find does not do anyway."""
_MOUNT = (
    "without|not|don't|do_not descending|crossing|leaving|descend|cross|leave|going|search|searching to|into|in|on? other|another|different|the|its? file? systems|system|filesystems|filesystem|partitions|partition|file_systems",
    "staying|stay|remaining|remain|keeping? in|on|within? the|a? same|this|single|one|current filesystem|file_system|partition|device",
    "excluding|except|ignoring for? those|the? on? other|mounted? partitions|filesystems|file_systems",
    "다른 파일시스템*|파티션*|디스크* 제외*|빼고|넘어가지*",
    "같은 파일시스템*|파티션*",
)
_NESTED = (
    f"{_FOLDER} that|which? is|lies located? in|under|inside my|the|your|user's? home",
    f"{_FOLDER} {{word}} that|which is|lies located? in|under|inside my|the|your|user's? home",
    f"{_FOLDER} in|inside my|the|your|user's? home directory|folder?",
)
"""A folder of the home folder."""
_PATHS = "{path|variable}"
_NAMED = "{quoted|file|path|variable}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where find looks: its options and its folders."""

    options: tuple[str, ...]
    roots: tuple[str, ...]
    told: bool  # whether the question names a place


def depth(sentence: Sentence) -> tuple[str, ...]:
    """The tests for how deep the search goes, and for the file system it stays on."""
    mount = ("-mount",) if sentence.drop(*_MOUNT) else ()
    return (*_depth(sentence), *mount)


def place(sentence: Sentence, shell: str) -> Place:
    """Read the place; the current folder where there is none."""
    sentence.drop(*_UNFOLLOWED)
    found = (option for pattern, option in _OPTIONS if sentence.drop(pattern))
    options = tuple(dict.fromkeys(found))
    nested = sentence.has(*_NESTED)
    roots = list(dict.fromkeys(_roots(sentence, shell)))
    if nested and len(roots) == 2 and "~" in roots:
        roots = [f"~/{one}" for one in roots if re.match(r"\w", one)] or roots
    if sentence.drop("everywhere") and not roots:
        roots = ["/"]
    if "/" in roots:
        sentence.take("{path}", fits=lambda token: token.text == "/")  # the root file system /
    _noise(sentence)
    return Place(options, tuple(roots) or (".",), bool(roots))


def _depth(sentence: Sentence) -> Iterator[str]:
    if found := sentence.take(*_EXACT, fits=_is_small):
        levels = value(found[0], "number")
        yield f"-mindepth {levels} -maxdepth {levels}"
    if found := sentence.take(*_BETWEEN, fits=_is_small):
        least, most = (value(one, "number") for one in found)
        yield f"-mindepth {least} -maxdepth {most}"
    if found := sentence.take(*_BELOW, fits=_is_small):
        yield f"-mindepth {value(found[0], 'number')}"
    elif sentence.drop(_DOWN) or sentence.drop(*_ITSELF):
        yield "-mindepth 1"
    if found := sentence.take(*_FURTHER, fits=_is_small):
        yield f"-maxdepth {int(value(found[0], 'number')) + 1}"
    elif sentence.drop("and|or|plus one|a|single level below|down|deeper", "한 단계 아래까지"):
        yield "-maxdepth 2"
    for rows, option in ((_LEAST, "-mindepth"), (_MOST, "-maxdepth")):
        if found := sentence.take(*rows, fits=_is_small):
            yield f"{option} {value(found[0], 'number', 'depth')}"
            sentence.drop(f"the? {_SUB}")
    if sentence.drop(*_SHALLOW):
        sentence.drop_all(*_SHALLOW)
        yield "-maxdepth 1"


def _is_small(token: Token) -> bool:
    return value(token, "number").isdigit() and int(value(token, "number")) < 20


_GLOBS = (
    "in|under|within|from|below|inside the|all|directories/files? directories|files|paths? taken|expanded? from|by the? glob|shell? pattern {glob} paths|path|directories|directory?",
    "<paths|directories|files|folders|directories/files taken|expanded|matched? from|by the? glob? pattern {glob}",
    "in|under|within|from|below {glob} paths|path|directories|directory|folders?",
    "{glob} 폴더*|디렉터리*|디렉토리*|아래*|안*|에서",
)
"""Folders that the shell is to find."""


def _expanded(sentence: Sentence) -> Iterator[str]:
    """Places with a wildcard in them, which stay as they are for the shell."""
    for found in sentence.each(*_GLOBS[:2], fits=_is_bare):
        yield from (one.text for one in found)
    for found in sentence.each(*_GLOBS[2:], fits=lambda one: _is_bare(one) and "/" in one.text):
        yield from (one.text for one in found)


def _is_bare(token: Token) -> bool:
    """Whether the shell takes it as it is written."""
    return re.fullmatch(r"[\w./*?~-]+", token.text) is not None


def _roots(sentence: Sentence, shell: str) -> Iterator[str]:
    yield from _expanded(sentence)
    for found in sentence.each(*_written(_PATHS)):
        yield from (path(one, shell) for one in found)
    if sentence.drop(*_HERE):
        sentence.drop_all(*_HERE)
        yield "."
    if sentence.drop(*_HOME):
        yield "~"
    if sentence.drop(*_ALL):
        yield "/"
    for name, patterns in _OWN:
        if sentence.drop(*patterns):
            yield f"~/{name}"
    for found in sentence.each(*_written(_NAMED), *_KOREAN):
        yield from (path(one, shell) for one in found)
    for name, patterns in _TOPS:
        if sentence.drop(*patterns):
            yield f"/{name}"
    for found in sentence.each(*_WORDS, fits=_is_folder):
        yield from (spelled(one, shell) for one in found)
    for found in sentence.each(*_UNDER, fits=_is_under):
        yield from (spelled(one, shell) for one in found)
    for found in sentence.each(f"{_IN} the|my? {{word}} {_FOLDER} tree|hierarchy?", fits=_is_usual):
        yield from (spelled(one, shell) for one in found)
    for found in sentence.each(*_BARE, fits=_is_plain):
        yield from (spelled(one, shell) for one in found)
    for found in sentence.each(f"{_IN} a|an {{word}} {_FOLDER}", fits=_is_placeholder):
        yield from (spelled(one, shell) for one in found)
    if sentence.drop(_ABOVE):
        yield "dir"
    dotted = (
        f"{_IN} {{extension}} !files|file|extension",
        "{extension} 안*|아래*|폴더에서|폴더의|폴더에|디렉터리에서|디렉터리의|디렉토리에서|디렉토리의",
    )
    for found in sentence.each(*dotted, fits=_is_dotted):
        yield from (spelled(one, shell) for one in found)


def _written(kinds: str) -> tuple[str, ...]:
    """The ways to name folders by values: `in /a, /b and /c`, `in the folder "docs"`."""
    lists = (f"{kinds} and|or|,? {kinds} and|or|,? {kinds}", f"{kinds} and|or|,? {kinds}", kinds)
    found = []
    for several in lists:
        found.append(
            f"{_IN} the|all|a? {_FOLDER}? {_FOLDER}? named|called? {several} {_FOLDER} tree|trees|path|recursively|hierarchy|structure?"
        )
        found.append(f"{_IN}|into? the? {_FOLDER} tree|trees|path|hierarchy|structure? {several}")
        found.append(
            f"search|searches the? {several} {_FOLDER} tree|trees|recursively|hierarchy|structure?"
        )
        if kinds == _PATHS:
            found.append(f"{_IN} only|just the? {several} {_FOLDER}?")
            found.append(f"{_IN} {several} recursively|directory|folder?")
            found.append(f"search|searches {several}")
            found.append(f"the? {several} {_FOLDER} tree|hierarchy|structure?")
    return tuple(found)


_KOREAN = (
    "{path|variable} 와|과|랑|이랑|및 >하위*",
    "{path|variable} 폴더*|디렉터리*|디렉토리*|아래*|밑*|안*|에서*|에|의|내*|하위*",
    "{quoted|file} 폴더*|디렉터리*|디렉토리* 에서*|아래*|안*|의|내*?",
)
_WORDS = (
    f"{_IN} the? {{word}} and|or {{word}} {_FOLDER}",
    f"{_IN} the? directories|folders {{word}} and|or? {{word}}",
    f"{_IN} the {{word}} directory|folder|dir tree|hierarchy|structure|recursively?",
    f"{_IN} directory|folder|dir {{word}}",
    f"{_IN} the? directory|folder|dir|tree tree|named|called? {{word}}",
    f"{_IN} {{word}} directory|folder|dir tree?",
    "directory|folder tree {word}",
    "{word} 폴더에서|디렉터리에서|디렉토리에서|폴더의|디렉터리의|디렉토리의",
)
_UNDER = (
    "under|beneath|inside|within {word}",
    "{word} 폴더에서|디렉터리에서|디렉토리에서|폴더의|디렉터리의|디렉토리의|폴더에|디렉터리에|디렉토리에",
    "{word} 폴더*|디렉터리*|디렉토리* 안|안의|안에|안에서|내|내에|내의|밑|밑의|밑에|밑에서|아래*|속*|이하*|전체*",
    "{word} 아래*|밑|밑에*|밑의|이하*",
    "{word} 에서",
)
"""A folder whatever it is called."""
_ABOVE = "under|beneath|below|in|inside|within dir|folder >and|whose|that|which|with|excluding|except|for|recursively|{end}"
"""`under dir`, where no article says that it is only spoken of."""
_BARE = (
    "in|under|inside|within|below|beneath {word}",
    "starting|start|beginning from|at|in {word}",
    "search|searches {word} recursively|for|non-recursively",
    "{word} 아래|아래의|아래에|아래에서|밑|밑에|밑에서|밑의|안에|안에서|안의|이하|이하의|이하에서",
)
"""A folder that no word says to be one."""


_OWN = tuple(
    (name, (f"{_IN}? my|the {word} {_FOLDER}", korean))
    for name, word, korean in (
        ("Downloads", "downloads|download", "다운로드|다운* 폴더*|디렉터리*|디렉토리*"),
        ("Desktop", "desktop", "바탕화면*|데스크톱*|데스크탑*"),
        ("Documents", "documents", "문서|내문서 폴더*|디렉터리*|디렉토리*"),
        ("Pictures", "pictures", "사진|그림 폴더*|디렉터리*|디렉토리*"),
    )
)
"""Folders that every home has, by what they are called."""
_TOPS = tuple(
    (name, (f"{_IN}? the? {words} {_FOLDER}", f"{words} 폴더*|디렉터리*|디렉토리*"))
    for name, words in (
        ("tmp", "tmp|temp|temporary|임시"),
        ("usr", "usr"),
        ("etc", "etc"),
        ("var", "var"),
        ("opt", "opt"),
        ("proc", "proc"),
    )
)
"""Folders that every system has at its top, which nobody has to say."""
_USUAL = frozenset(
    "test tests build backup data log logs source images music video videos photos downloads documents"
    " public docs src lib bin configs assets scripts static dist templates pictures photos papers notes"
    " archive archives reports invoices project".split()
)
"""Words of ours that folders are called by."""
_KEPT = frozenset("bin venv env cache vendor target temp tmp node_modules coverage docker".split())
"""The same where they are left out."""
_SPEAKS = frozenset(
    "a an the this that these those my your our its their it them all any each every some which what"
    " where current present working same given parent home root system whole entire user users other"
    " another certain specific particular one two three several various multiple only no not"
    " case name names size version control here there tree hierarchy path paths location"
    " last past previous recent latest next first most least less more at"
    " folder folders directory directories dir dirs file files document documents subfolder subfolders"
    " subdirectory subdirectories sub filesystem disk machine computer server project repository repo".split()
)
"""Words behind "under" that are no folder's name."""
_TECHNICAL = frozenset("docs src lib bin dist public assets".split())
"""The same where no other meaning is left."""
_HOMES = frozenset("downloads documents pictures videos desktop".split())
"""Folders of a home, which are hardly said of anything else."""
_SPOKEN = frozenset(
    "gb mb kb tb gigabytes megabytes kilobytes bytes bits blocks less more fewer such certain other others another least most all".split()
)
_NO_FOLDERS = frozenset(
    "하위 아래 상위 여기 another different separate various multiple two several same group user owner trees"
    " certain matching csh tcsh its".split()
)


def _is_folder(token: Token) -> bool:
    named = is_name(token) or token.text in _TECHNICAL
    return named and not token.text.startswith("-") and token.text not in _NO_FOLDERS


def _is_under(token: Token) -> bool:
    """Whether a word behind "under" is a folder, whatever it means: all but what speaks of one."""
    plain = not token.forms and not token.quoted and re.fullmatch(r"\w[\w-]*", token.text, re.ASCII)
    return bool(plain and token.terms) and token.text.lower() not in _SPEAKS | _NO_FOLDERS


def _is_placeholder(token: Token) -> bool:
    """Whether a word stands for a name that is not told: `DIR_NAME`."""
    return re.fullmatch(r"[A-Z]+(_[A-Z]+)+", token.text) is not None


def _is_usual(token: Token) -> bool:
    return token.text in _USUAL


def _is_plain(token: Token) -> bool:
    """Whether a word behind "in" can only be a folder: no word of the language, no value."""
    said = is_name(token) and not token.forms and token.text.lower() not in _SPOKEN
    said = said and re.fullmatch(r"\w+", token.text, re.ASCII) is not None
    said = said and token.text.lower() not in _NO_FOLDERS
    said = said or token.text in _TECHNICAL or token.text.lower() in _HOMES
    return said and not token.text.endswith(("ed", "ing"))


def _is_dotted(token: Token) -> bool:
    return token.text.startswith(".") and not token.quoted


_SOME = "given|certain|specific|particular|specified"


def _noise(sentence: Sentence) -> None:
    patterns = (
        f"and|or|including|with all? of? its|the|their|any|all? {_SUB}",
        f"all|any of? its|their {_SUB}",
        f"search|searches|searching|through all|any? of? the? {_SUB} >for",
        "and|or everything|all|anything below|beneath|under it|that?",
        f"in|under all? of? its|the|their|any? {_SUB}",
        "descendants|below|down|downwards|deeper|recursively|subtree",
        "and below|downwards|down|deeper",
        "or below",
        "directory|folder? tree",
        f"{_IN} a|an|the|some|any|that|certain {_SOME}? directory|folder|dir|path|location",
        "하위*|중첩* 폴더*|디렉터리*|디렉토리*? 포함*|까지*? 다|전부|모두|싹? 뒤져*|합쳐*|통틀어*|훑어*?",
        f"{_SUB} included",
        "and|along_with|with all? of? its|it's|their|the content|contents|files",
        f"and all? of? its|it's|their {_SUB}",
    )
    sentence.drop_all(*patterns)


_BUT_WORDS = "except|excluding|excludes|exclude|ignoring|ignore|skipping|skip|omitting|omit|without|apart_from|other_than|but_not|not|but_ones|expect|avoiding"
_FOLDERS = "directory|folder|dir|directories|folders|subdirectory|subdirectories|sub-directory|tree|dirs|path|paths"
_EXCEPT = "except|excluding|exclude|ignoring|ignore|skipping|skip|omitting|omit|other_than|but_not"
_FILL = "sub|for|those|that|which|who|are|anything|everything|contents|content|present|any|the|all|in|paths|path|from|descending|going|into|to|search|with|found|having|searching|of|like|named|ones|files|file|directory|folder|directories|and|folders|subdirectory|sub-directory|names|name|have|a|called|whose|is|pattern|match|matching|tree"
_LEFT = f"{_BUT_WORDS} {_FILL}? {_FILL}? {_FILL}? {_FILL}? {_FILL}? {_FILL}? {_FILL}? {_FILL}?"
_HIDDEN = (
    f"{_LEFT} hidden ones|files|directories|files/directories|folders and|or? directories|files|folders?",
    "non-hidden|nonhidden",
    "and|or? all? other hidden ones|files|directories|files/directories|folders",
    "숨김*|숨은|숨겨진 파일*|폴더*? 제외*|빼고|말고",
)


_HOLDING = tuple(
    (
        f"{_LEFT} the|a? string|word|text? {{glob|file|path|extension|quoted|variable}}"
        f" in|as_part_of|anywhere_in their|its|the {nouns}",
        test,
    )
    for nouns, test in (
        ("path|paths|pathname|pathnames", "-path"),
        ("name|names|filename|filenames|file_name|file_names", "-name"),
    )
)
"""What names or paths that are left out hold."""
_IN_PATHS = tuple(
    f"{_LEFT} paths|path of|like? {several}"
    for several in (
        "{quoted} and|or|,? {quoted} and|or|,? {quoted}",
        "{quoted} and|or|,? {quoted}",
        "{quoted}",
    )
)
"""What is left out wherever it stands in a path."""
_DOTTED = frozenset(".htaccess .ds_store .gitignore .gitkeep .env .bashrc .profile".split())
"""Files with a dot before their name, which is no extension."""
_KEEPERS_OF = frozenset((".svn", ".git", ".hg"))
_STORES = {"SVN": ".svn", "GIT": ".git"}
_KEEPERS = tuple(
    (
        name,
        f"{_LEFT} {said} files|directories|ones|folders|repositories|metadata|data",
    )
    for name, said in (
        (".svn", "svn|subversion"),
        (".git", "git"),
        (".hg", "mercurial"),
        ("CVS", "cvs"),
    )
)
_BOTH_KEEPERS = tuple(
    (
        names,
        tuple(
            f"{_LEFT} {one} and|or? {other} files|directories|ones|folders|repositories|metadata|data"
            for one, other in (pair, pair[::-1])
        ),
    )
    for names, pair in (
        ((".svn", ".git"), ("svn", "git")),
        ((".svn", "CVS"), ("svn", "cvs")),
        ((".git", ".hg"), ("git", "hg|mercurial")),
    )
)
"""Folders that a program for versions keeps, by what it is called."""


def excluded(sentence: Sentence, shell: str) -> tuple[list[str], list[str]]:
    """What is left out: folders that are not entered (`-path ./a`), and tests (`-not -name …`)."""
    pruned: list[str] = []
    tests: list[str] = []
    for both, patterns in _BOTH_KEEPERS:
        if sentence.drop(*patterns):
            pruned += [f"-name {name}" for name in both]
    for name, said in _KEEPERS:
        if sentence.drop(said):
            pruned.append(f"-name {name}")
    if sentence.drop(*_HIDDEN):
        tests.append("-not -path '*/.*'")
    for row, test in _HOLDING:
        for (one,) in sentence.each(row):
            tests.append(f"-not {test} {spelled(one, shell, 'file', 'path', around='*{}*')}")
    for found in sentence.each(*_IN_PATHS, fits=lambda one: "/" not in one.text):
        tests += [f"-not -path {spelled(one, shell, around='*{}*')}" for one in found]
    for token, folder in _left_out(sentence):
        text = value(token, "glob", "path", "extension")
        if text in _STORES:
            token = Token(_STORES[text], (), token.forms)
            text = token.text
        if token.text.lower() in _DOTTED:
            tests.append(f"-not -name {quoted(token.text, shell)}")
        elif token.text in _KEEPERS_OF:
            pruned.append(f"-name {token.text}")
        elif extension_of(text) and not token.quoted and not folder:
            tests.append(f"-not -name '*.{text}'")
        elif token.form("extension") and not token.form("glob") and not folder:
            tests.append(f"-not -name {spelled(token, shell, 'extension', around='*.{}')}")
        elif "/" in text and "*" in text:
            tests.append(f"-not -path {spelled(token, shell)}")
        elif "/" in text:
            pruned.append(f"-path {path(token, shell).rstrip('/')}")
        elif folder:
            pruned.append(f"-name {spelled(token, shell)}")
        else:
            tests.append(f"-not -name {spelled(token, shell)}")
    if sentence.caseless and not sentence.has("{glob|extension|file}"):
        tests = [test.replace("-not -name", "-not -iname") for test in tests]
    return pruned, tests


def _is_left_out(token: Token) -> bool:
    usual = token.text in _USUAL | _KEPT
    return (is_name(token) or usual) and token.text.lower() not in _SAYINGS | _SPEAKS


def _is_coined(token: Token) -> bool:
    """Whether no language has the word: `node_modules`, `dir2`."""
    valued = any(map(token.form, ("number", "span", "mode")))
    plain = token.text.isalpha() or valued or token.quoted
    return not plain and is_name(token) and (not token.forms or "_" in token.text)


_SAYINGS = frozenset(
    "several multiple certain some many hidden empty same backup case errors error prompting confirmation asking 아래 밑 안 하위".split()
)  # ignoring case is no folder


def _left_out(sentence: Sentence) -> Iterator[tuple[Token, bool]]:
    """What is left out, and whether it is a folder."""
    one = "{glob|file|path|extension|quoted|variable}"
    for several in (
        f"{one} and|or|,|&? {one} and|or|,? {one}",
        f"{one} and|or|&|과|와|랑|이랑|나|이나? {one}",
        one,
    ):
        rows = (
            (f"{_LEFT} {several} {_FOLDERS}", True),
            (f"{_LEFT} {_FOLDERS} named|called? {several}", True),
            (f"{several} 폴더*|디렉터리*|디렉토리* 은|는|을|를? 제외*|빼고|말고|무시*", True),
            (f"{_LEFT} {several} extension|extensions|suffix|files|file|ones?", False),
            (f"확장자*|이름* {several} 이|가? 아닌", False),
            (f"{several} 은|는|을|를|이|가? 파일*? 제외*|빼고|말고|무시*|아닌", False),
        )
        for pattern, folder in rows:
            for found in sentence.each(pattern):
                yield from ((token, folder) for token in found)
    for found in sentence.each("확장자* {word} 이|가? 아닌"):
        yield from ((token, False) for token in found)
    coined = (
        f"but? {_LEFT} {{word}} and|or {{word}}",
        f"but? {_LEFT} {{word}}",
        "{word} 은|는|을|를? 제외*|빼고|말고",
    )
    for found in sentence.each(*coined, fits=_is_coined):
        yield from ((token, True) for token in found)
    words = (
        f"{_LEFT} {{word}} and|or? {{word}} and|or {{word}} {_FOLDERS}",
        f"{_LEFT} {{word}} and|or? {{word}} {_FOLDERS}",
        f"{_EXCEPT} for? the|all|any? {_FOLDERS} named|called {{word}} and|or {{word}}",
        f"{_EXCEPT} for? those|files|ones? that|which? are? in|under|from? the? {_FOLDERS} named|called? {{word}}",
        f"{_LEFT} {{word}} {_FOLDERS}",
        "{word} 폴더*|디렉터리*|디렉토리* 은|는|을|를? 제외*|빼고|말고",
    )
    for found in sentence.each(*words, fits=_is_left_out):
        yield from ((token, True) for token in found)
    for found in sentence.each(
        f"{_EXCEPT} {_FILL}? {_FILL}? {_FILL}? {_FILL}? name|named|called {{word}}",
        fits=_is_left_out,
    ):
        yield from ((token, False) for token in found)
    for found in sentence.each(
        f"{_EXCEPT} in|for? {{word}} files?", "{word} 제외*|빼고|말고", fits=_is_left_out
    ):
        yield from ((token, True) for token in found)
