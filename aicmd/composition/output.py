"""What becomes of the list of files: counted, put in order, cut, written to a file."""

from __future__ import annotations

from dataclasses import dataclass

from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.sentence import value
from aicmd.composition.spelled import path
from aicmd.slots import Token

_LARGE = "largest|biggest|heaviest|greatest"
_SMALL = "smallest|tiniest"
_NEW = "newest|latest|recent|most_recent|most_recently_modified|most_recently_changed|recently_modified|most_recently_updated|last_modified|latest_modified|most_recently"
_OLD = "oldest|least_recently_modified|earliest"
_FILES = "files|file|directories|folders|ones|파일*"
_ORDERS = (
    (
        "size",
        (
            f"{{number}} {_LARGE} {_FILES}?",
            f"{_LARGE} {{number}} {_FILES}?",
            "가장|제일|용량*? 큰|많이 {number}",
        ),
    ),
)
_SORTED = "sort|sorted|sorting|order|ordered|sorts|and_sort"
_KEYS = (
    (
        "size",
        f"{_SORTED} them|files|the_files|results|the_results|it? based? in|by|on|according_to|numerically? the|their|file? ascending|descending|decreasing|reverse? order_of? size|sizes|filesize|file_size",
        "용량순*|크기순* 정렬*?",
        "용량|크기 순*|기준* 정렬*?",
    ),
    (
        "time",
        f"{_SORTED} them|files|the_files|results|the_results|it? based? in|by|on|according_to the|their|file|last? modification|modified|change|mtime time|date|timestamp|order?",
        f"{_SORTED} them? by|on date|time|timestamp",
        "수정|시간|날짜|최신 시간*|순*|날짜*? 순*? 정렬*?",
    ),
)
_TO = (
    "redirect|redirects|save|saves|write|writes|store|put|output|redirecting|writing|saving|send|dump the|their|all? output|results|result|list|names|lists|them|log|it|path|file? of|names|paths|list? files|them|those? to|in|into|as|in_file|on the|a? file|text_file|logfile? named|called? {path|file|variable|quoted}",
    "to|into the|a? file|text_file named|called? {path|file|quoted|variable}",
    "{path|file|quoted} 파일? 에|로|으로 저장*|쓰*|기록*",
)
_SAVE = "save|write|store|redirect|저장*"
_FAR = ("to|into|as the|a? text? file? named|called? {file|path|variable|quoted}",)
_WITHIN = "in the|a? text? file? named|called? {file|path|quoted}"
"""Where the output goes, far from the word that says so."""
_SAVED = ("save|write|store|redirect the|all? output|results|result|list|names? of?",)
_UNNAMED = (
    "save|write|store|redirect|send the|all? output|results|result|list|names|them of? it|them? to|in|into a? text|list|log? file",
    "결과*|출력*|목록*? 파일|파일로|파일에 에|로|으로? 저장*",
)
_QUIET = (
    "discard|ignore|ignoring|suppress|suppressing|hide|hiding|without|no|discarding|excluding|omit|not_showing|skip|skipping all|any? the|all|any|showing|reporting|displaying|printing|permission_denied|permission|access? permission|denied|error|access? errors|error|messages|denied messages|reporting|encountered? ",
    "오류*|에러* 숨*|무시*|제외*|빼고|없이",
)
_COUNT = (
    "count|counts|counting the? total? number? of? all? >files|file|directories|folders|links",
    "count|counts|counting the? total? number? of? them?",
    "total? number|count of the|all|total?",
    "how many",
    "and count them",
    "display|print|show|get|find|calculate|output|report|return the? total? count|number of?",
    "개수*|갯수*|몇|수를 개*? 세*?",
    "세기|세어*|세줘",
)
_TOTAL = (
    "total|combined|sum|overall disk? file? size|sizes|space|usage of|in|for?",
    "sum of|up the? sizes of?",
    "how much disk? space|room is|do|does|are?",
    "calculate|compute|find the? total? size of?",
    "the? sum of the? disk space|usage|used|size used|taken|occupied? by|of?",
    "the? total? disk space|usage used|taken|occupied by|of?",
    "총|전체 용량*|크기*",
    "용량|크기 합계*|총합*|합*",
)
UNIQUE = ("only? unique|distinct", "중복* 없이|제거*")
_LIMITS = (
    (
        "head",
        "and? show|display|print|list|only|get|return|with? the|only? first|top|initial {number} lines|results|files|entries|ones|of|items|matches? of|the|output|them? output|results?",
    ),
    ("head", "first|top {number} lines|results|files|entries|ones|matches?"),
    ("head", "show|display|print|list|get|find the? only? {number} files|results|directories"),
    ("head", "limit* to? {number} results|files|lines|entries?"),
    ("head", "처음|앞|상위 {number}"),
    ("head", "{number} 개|개만 만|까지만?"),
    (
        "tail",
        "and? show|display|print|list|only? the|only? last {number} !{span} lines|results|files|entries|ones|of? of|the|output? output|results?",
    ),
)
_FEW = (
    ("head", "only|just? the? first one|file|match|result found|only?", "1"),
    ("head", "only the first file|one|result|match", "1"),
    (
        "head",
        "show|display|print|see and? a? few lines of output from the beginning|start|top",
        "10",
    ),
    ("tail", "show|display|print|see and? a? few lines of output from the end|bottom", "10"),
)
_MANY = "10"  # how many of the largest are shown when the question does not say


@dataclass(frozen=True, slots=True)
class Output:
    """`order` is "size" or "time", with a "-" before it for the least first; "" for none."""

    order: str = ""
    limit: str = ""
    end: str = "head"
    sorted: str = ""
    counted: bool = False
    total: bool = False
    target: str = ""
    quiet: bool = False


_NULL = (
    "discard|redirect|redirecting|send|sending|redirects all|any|the|anything? printed? to? error|errors|stderr|standard_error|error_messages messages|output? to|into {path}",
    "without|not showing|displaying|printing the|any|all? {quoted} messages|message|errors|error?",
    "ignoring|ignore|suppressing|hiding|discarding all|any|the? {quoted} messages|message|errors|error",
)
_ERRORS = "save|redirect|write|store|redirecting|writing|saving|send the|all|any? errors|error|stderr messages|output? to|in|into the|a? file? named|called? {file|path}"


_TO_WORD = (
    "redirect|redirects|save|saves|write|writes|store|redirecting|writing|saving|send|dump the|their|all? output|results|result|list|names|lists|them|it? of? names|files|paths? to|in|into the|a? file|text_file|logfile? named|called? {word} file?",
    "print the output|result|results to|into {word}",
)
_NO_FILES = frozenset(
    "a an the it them this that same file files screen terminal console stdout stderr output disk text list log"
    " one line lines other another new format order sorted human-readable standard each null".split()
)


def _is_written(token: Token) -> bool:
    """Whether a word can be the file that the output goes to."""
    plain = not token.forms and not token.quoted and token.text.lower() not in _NO_FILES
    return plain and is_name(token) and len(token.text) > 2


def _has_ending(token: Token) -> bool:
    """Whether a path is that of a file: `/root/big.txt`."""
    return "." in token.text.rpartition("/")[2].strip(".")


def _is_hushed(token: Token) -> bool:
    """Whether what goes there, or is called so, is only what went wrong."""
    return token.text == "/dev/null" or token.text.lower().startswith("permission denied")


def target(sentence: Sentence, shell: str) -> tuple[str, bool]:
    """The file that the output goes to, "" for none; and whether errors are to be hidden."""
    if found := sentence.take(_ERRORS, fits=lambda token: token.text != "/dev/null"):
        return f"2> {path(found[0], shell)}", False
    quiet = sentence.take(*_NULL, fits=_is_hushed) is not None or sentence.drop(*_QUIET)
    if quiet:
        sentence.drop("while|during|when|in the? search|searching|process")
    found = sentence.take(*_TO)
    found = found or sentence.take(*_TO_WORD, fits=_is_written)
    if found is None and sentence.has("print|list|log|echo"):
        found = sentence.take("to|into the? {file|path|variable} file?")
    if found is None and sentence.has("print|list|save|write|store|output"):
        found = sentence.take("in|to|into the? {file|path} file >{end}", fits=_has_ending)
    if found is None and sentence.has(_SAVE):
        found = sentence.take(*_FAR) or sentence.take(_WITHIN, fits=_has_ending)
    if found is not None:
        sentence.drop(*_SAVED)
    append = found is not None and sentence.drop("append|appending")
    if found is None and sentence.has(_SAVE) and sentence.drop("to|in|into a? text|log|list? file"):
        sentence.drop(*_SAVED)
        return "> <file>", quiet
    if found is None and sentence.drop(*_UNNAMED):
        return "> <file>", quiet
    return (f"{'>>' if append else '>'} {path(found[0], shell)}" if found else ""), quiet


def output(sentence: Sentence) -> Output:
    """What is asked for beside the files themselves."""
    total = sentence.drop(*_TOTAL)
    if total:
        sentence.drop(
            "take|use|occupy up?", "taken|used up?", "calculate|compute|determine|sum the?"
        )
    counted = not total and sentence.drop(*_COUNT)
    if counted:
        sentence.drop_all(*_COUNT)
    order, number = _order(sentence)
    limit, end = _limit(sentence)
    ordered = ""
    if not order and sentence.drop(
        f"{_SORTED} in|the|them|in_a|a|the_results|the_output? the? reverse|descending order?",
        "reverse sort|order the? them|it|results|result|list|output?",
        "역순* 정렬*",
    ):
        ordered = "sort -r"
    elif not order and sentence.drop(f"{_SORTED} numerically", "numerically sort"):
        ordered = "sort -n"
    elif not order and sentence.drop(
        f"in? {_SORTED} them|it|the_results|the_result|results|the_output|the_list|alphabetically|by_name|list|output|in_alphabetical_order|by? names|name|alphabetically|order?",
        "이름순*|가나다순*|정렬*",
    ):
        ordered = "sort"
    return Output(order, limit or number, end, ordered, counted, total)


def _order(sentence: Sentence) -> tuple[str, str]:
    """The order that is asked for, and how many of it."""
    for key, words, korean in (
        ("size", _LARGE, "가장|제일|용량이|크기가 용량이|크기가? 큰"),
        ("-size", _SMALL, "가장|제일 작은"),
        ("time", _NEW, "가장|제일? 최근*|최신* !{span}"),
        ("-time", _OLD, "가장|제일 오래*|예전*"),
    ):
        done = "modified|changed|updated|edited|created|accessed|수정*|변경*|바뀐"
        number = sentence.take(
            f"top|first? {{number|count}} most? {words} {done}?",
            f"{words} {{number|count}}",
            f"most? {words} {done}",
            f"most? {words} {done}? >{_FILES}|normal|regular|empty|hidden",
            f"most? {words} {done}? >{{glob|extension}}",
            f"{korean} {done}?",
        )
        if number is not None:
            _sorted_too(sentence)
            count = value(number[0], "number", "count") if number else ""
            if not count and (
                found := sentence.take("top|first {number|count}", "{number|count} 개*")
            ):
                count = value(found[0], "number", "count")
            plural = sentence.has("files|directories|folders|ones", "파일들*")
            return key, count or (_MANY if plural else "1")
    for key, *patterns in _KEYS:
        if sentence.drop(*patterns):
            least = sentence.drop(
                "ascending|increasing order?", "smallest|oldest first", "오름차순*"
            )
            sentence.drop("largest|biggest|newest|latest|highest|most_recent first")
            sentence.drop("descending|decreasing|reverse order?", "first", "내림차순*|순*")
            found = sentence.take("top|first {number|count}", "{number|count} 개*")
            return ("-" if least else "") + key, value(found[0], "number", "count") if found else ""
    if sentence.drop("newest|latest first", "최신순*|최근순*"):
        return "time", ""
    if sentence.drop("oldest first", "오래된순*|오래된 순*"):
        return "-time", ""
    return "", ""


def _sorted_too(sentence: Sentence) -> None:
    sentence.drop_all("by size|time|date", "in|of size", "first", "용량*|크기*|순*|순서*")


def _limit(sentence: Sentence) -> tuple[str, str]:
    for end, pattern in _LIMITS:
        if found := sentence.take(pattern):
            return value(found[0], "number", "count"), end
    for end, pattern, number in _FEW:
        if sentence.drop(pattern):
            return number, end
    return "", "head"


def piped(found: Output, listing: str, platform: str, *, fed: bool = False) -> str:
    """The command with all that follows it: `find … | sort`, `… | wc -l`.

    `fed` says that a program reads the names, which then stand alone.
    """
    if found.total:
        return f"{listing} -exec du -ch -- {{}} + | tail -n 1"
    if found.order:
        return _ordered(found, listing, platform, fed)
    text = f"{listing} | {found.sorted}" if found.sorted else listing
    if found.limit:
        text += f" | {found.end} -n {found.limit}"
    return f"{text} | wc -l" if found.counted else text


def _ordered(found: Output, listing: str, platform: str, fed: bool) -> str:
    by_size = found.order.endswith("size")
    if platform == "darwin":
        shown = f"-exec stat -f '{'%z' if by_size else '%m'} %N' {{}} +"
    else:
        shown = f"-printf '{'%s' if by_size else '%T@'} %p\\n'"
    sort = "sort -n" if found.order.startswith("-") else "sort -rn"
    head = f" | head -n {found.limit}" if found.limit else ""
    sized = by_size and found.limit not in ("", "1") and not fed  # of several it is worth a look
    return f"{listing} {shown} | {sort}{head}" + ("" if sized else " | cut -d ' ' -f 2-")


def is_number(token: Token) -> bool:
    return token.form("number") is not None
