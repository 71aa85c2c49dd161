"""Files cut in pieces, compared, wrapped and numbered, with what is said of how."""

from __future__ import annotations

from aicmd.calls.part import Call
from aicmd.calls.part import always
from aicmd.calls.part import call
from aicmd.calls.part import may
from aicmd.calls.part import need

_PIECES = "file|piec|pieces|part|chunks|chunk|split"

_SPLITTING = (
    may("-n l/<count>", f"""
        into|in <count:number> {_PIECES} with|of|each? about|roughly? an? equal|same number of? line each?
        into|in <count:number> {_PIECES} without splitting|breaking|split line
        <count:number> 개|등분 로|으로|의|파일로? line 이|을? 끊|잘리|자르
        """),
    may("-C <size>", """
        at? most|maximum? <size:size> in? size? each? keep|preserve|preserving|without|keeping breaking|splitting? line
        """),
    may("-l <lines>", f"""
        into|per|by|every|in? {_PIECES}? with|of|per|by|containing|contain|at? at? most|maximum? <lines:number> line each? in? each|every|per? file|one?
        ~<lines:number> line|줄씩|줄마다|줄로 씩|단위로|마다?
        """),
    may("-b <size>", f"""
        into|per|by|every|in? {_PIECES}? with|of|per|by|containing|contain|at? at? most|maximum? <size:size> in? size? each? file?
        ~<size:size> 씩|단위로|단위|크기로|마다
        """),
    may("-n <count>", f"""
        into|in <count:number> equal|equally? sized? {_PIECES} of|with? about|roughly|approximately? equal|same? size|sized?
        ~<count:number> 개로|등분|조각으로|개의 등분|파일로?
        """),
    may("-d", """
        =numeric|number|digital|decimal|numerical|digits =suffix|=suffixes|extension|prefix|prefixes
        numeric 접미사|꼬리|번호|로|이름
        """),
    may("-a <length>", """
        extension|=suffix|=suffixes with|of? length of? <length:number>
        of? length <length:number>
        접미사 길이 <length:number>
        ~<length:number> 자리|글자 numeric|접미사|번호
        """),
    may("--additional-suffix=<suffix>", "additional|extra =suffix|extension of? <suffix:any>\nextension <suffix:any>"),
    may("<prefix>", """
        prefix|prefixes|prefixed with|of|as|is? <prefix:path>
        named|name|called|names with|as|like|start? with|by? <prefix:any>
        start with|by <prefix:any>
        ~<prefix:path> 로|으로|이라는|라는 start|접두사|prefix|이름|접두어
        ~prefix 를|는|은? <prefix:path>
        """, 9),
)  # fmt: skip
_FILLERS = "use contain file piec part split chunk name save using output all each number"


def _split(begin: str, what: str) -> Call:
    return call(
        "split|divide line|size|file|part|piec|split|prefix|조각|개로|개의",
        *_SPLITTING,
        need(begin, what, 5),
        always("split"),
        least=1,
        fillers=_FILLERS,
        bars="column word comma pdf video audio archive zip",
    )


SPLITS = (
    _split("-- <file>", """
        split|divide up? the|a|large|big? file? <file:path>
        ~<file:path> 을|를|은|는|file
        """),
    _split("-", "split the? standard input"),
)  # fmt: skip

_FILES = "the? file|files|folder|directories|contents|content? of|in? file|files|folder|directories? <one:path> and|with|to|against|from file|folder? <two:path>"
DIFF = call(
    "compare|diff|difference",
    may("-U <lines>", "<lines:number> line of? =unified? context"),
    may("-u", "=unified context|format|diff? format?"),
    may("-r", "recursive|recursively\n하위 폴더까지|folder"),
    may("-q", "only? whether|if|which file? differ\nbrief|briefly\nonly the? name of? file?"),
    may("-y", "side by side\nbeside =side\nside-by-side\n나란히"),
    may("-W <width>", "width of? <width:number> character|column?\n~폭 <width:number>", 2),
    may("-w", "ignore|ignoring|except all white|trim space?\nignore|ignoring|except whitespace|trim"),
    may("-b", "ignore|ignoring|except change|changes in? the? amount|number of? white|trim space?"),
    may("-B", "ignore|ignoring|except blank|empty line"),
    may("-i", "ignore|ignoring|except case\n대소문자 무시|구분"),
    need("diff", "compare|diff|difference", 0),
    need("-- <one> <two>", f"{_FILES}\nbetween {_FILES}\n~<one:path> 과|와|랑|하고 <two:path> 의|을|를?", 9),
    least=1,
    fillers="file folder line content show display ignore by",
    bars="json sort word column",
)  # fmt: skip

_ROOT = "/", "root filesystem|partition"
_HOLDING = "<path>", "contain|of|for|on|holding? path|file|folder? <path:path>"
DFS = tuple(
    call(
        "disk|filesystem|size|use|df",
        may("-h", "human read output|size|form|format?\nhuman-readable"),
        may("-H", "power|powers of 1000"),
        may("-k", "in|as? kilobytes|kilobyt|kb\n킬로바이트"),
        may("-T", "with|and|including|show type"),
        may("-i", "inode"),
        may("--total", "=total|totals"),
        need("df", "disk|filesystem|free? use|size|space|information\nfilesystem"),
        need(*place, 9),
        least=1,
        fillers="show report use disk all size filesystem contain output human read space printing power",
        bars="column line only mount unmount free folder",
    )
    for place in (_ROOT, _HOLDING)
)

DATE = call(
    "date|time|format|timestamp|epoch",
    need(
        "date -d @<epoch>",
        "time|date|epoch|timestamp|unix text|time|timestamp|string|seconds? <epoch:epoch>\n~<epoch:epoch> 을|를|초를",
    ),
    may(
        "+<format>",
        "format|string|as|in|pretty|text text|string? <format:format>\n~<format:format> 형식|로|type",
        9,
    ),
    fillers="date format show pretty time text convert accord default human read save",
)

NL = call(
    "number line",
    may("-w<width>", "width of? <width:number>"),
    may(
        "-nrz",
        "right justified|justify|aligned? zero|0 padded|padding|pad\nzero|0 padded|padding|pad",
    ),
    may("-nln", "left justified|justify|aligned|left-justified"),
    need("nl", "number each|all|every|the? line\nnumbers each|all|every|the? line"),
    need("<file>", "in|of file? <file:path>", 9),
    least=1,
    fillers="line number all",
)

FOLD = call(
    "wrap|fold line",
    may("-s", "at|break|breaking|split|only? only? at|on? space|spaces|words|word\nspace|word boundary|boundaries\n단어|띄어쓰기 단위|안|중간 자르|끊"),
    need("-w <width>", """
        to|at|in|with? fit? in? a? maximum|most|width|fit? of|in? <width:number> character|column?
        ~<width:number> 글자|자|칸 에서|로|마다|폭
        """, 1),
    need("-- <file>", "wrap|fold all|each|every? the? line in|of? file? <file:path>\n~<file:path> 의? line|파일", 9),
    always("fold"),
    fillers="line long all fit",
)  # fmt: skip

_TWO = "file|files|line|lines|content? in|of? file? <one:path> and|with|to line|lines|file? in|of? file? <two:path>"
_SHARED = "common|same|match|share|sharing|matching|equal"
JOIN = call(
    "join|merge column|word|field",
    need("join", f"""
        {_SHARED} a|the? {_SHARED}? first column|word
        first column|word is|are? {_SHARED}
        ~첫 column|word 기준|같은
        """, 1),
    need("<(sort <one>) <(sort <two>)", f"join|merge data|information|line? {_TWO}\n~<one:path> 과|와|랑|하고 <two:path>", 9),
    fillers="line join file data information column word if whose both share common same match in exist",
    bars="sort comma colon second count third",
)  # fmt: skip
GREP_FILE = call(
    "pattern|patterns|regex|regexes|list|listed file|match|line|search|find",
    may("-o", "only matching? match|part\nonly matching"),
    may("-v", "except|not|don't match|contain"),
    may("-i", "ignore|case case|insensitively|insensitive|sensitivity"),
    need(
        "grep -f <patterns>",
        """
        pattern|regex|patterns|regexes pattern|patterns? listed|list|given|stored|save|in|from|contain? in|from? file? <patterns:path>
        """,
    ),
    need("-- <file>", "search|in|find file|line? in|of|from? file? <file:path>", 9),
    fillers="search line match list pattern regex find for show contain text",
    bars="sort unique count",
    whole=True,
)

CALLS = (JOIN, GREP_FILE, *SPLITS, DIFF, *DFS, DATE, NL, FOLD)
