"""The values in a question: what is written in it verbatim, and what each can stand for.

`listening port 5000` holds a port, `지난 3일` a time span, `over 10 MB` a size. A recipe asks for
them by the names of its slots, which say what kinds of values fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace

from aicmd.shapes import TIME
from aicmd.shapes import is_a
from aicmd.shapes import shapes
from aicmd.vocabulary import bare
from aicmd.vocabulary import is_hangul
from aicmd.vocabulary import is_particle
from aicmd.vocabulary import is_written
from aicmd.vocabulary import known
from aicmd.vocabulary import paired
from aicmd.vocabulary import stem
from aicmd.vocabulary import terms

LONGEST = 2_000  # characters of a question that are read; more is hardly a question


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a value of the question.

    `text` is verbatim, without quotes, particles and the punctuation of the sentence. `terms` are
    its meanings, () for "the" and for values. `forms` are the kinds of values it can be, each with
    the text it then has: "3" before "days" is ("days", "3") and ("minutes", "4320").
    """

    text: str
    terms: tuple[str, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    quoted: bool = False

    def form(self, kind: str) -> str | None:
        """Its text as that kind of value, None if it cannot be one."""
        for held, text in self.forms:  # asked so often that a generator would cost too much
            if held == kind:
                return text
        return None


KINDS = {
    "port": ("port", "number"),
    "pid": ("pid", "number"),
    "count": ("count", "number"),
    "column": ("nth", "column", "number"),
    "line": ("line", "nth", "number"),
    "to": ("upto", "line", "number"),
    "number": ("number", "count", "negative"),
    "width": ("number", "count"),
    "height": ("number", "count"),
    "depth": ("depth", "number"),
    "days": ("days",),
    "minutes": ("minutes",),
    "seconds": ("seconds", "number"),
    "span": ("span",),
    "size": ("size",),
    "mode": ("mode",),
    "ip": ("ip",),
    "host": ("host", "ip", "login"),
    "login": ("login", "host", "ip"),
    "url": ("url", "host"),
    "path": ("path", "file"),
    "folder": ("path", "file", "remote"),
    "file": ("file", "path", "glob", "remote"),
    "other": ("file", "path"),
    "archive": ("archive", "file", "path"),
    "zip": ("zip", "file"),
    "gz": ("gz", "file"),
    "seven": ("seven", "file"),
    "xz": ("xz", "file"),
    "bz": ("bz", "file"),
    "zst": ("zst", "file"),
    "rar": ("rar", "file"),
    "sqlite": ("sqlite", "file"),
    "dump": ("dump", "file"),
    "sums": ("sums",),
    "hex": ("hex",),
    "platform": ("platform",),
    "py": ("py", "file"),
    "sh": ("sh",),
    "js": ("js",),
    "ppa": ("ppa",),
    "rpm": ("rpm",),
    "deb": ("deb", "file"),
    "target": ("path", "file", "login", "remote"),
    "glob": ("glob", "file"),
    "extension": ("extension",),
    "delimiter": ("delimiter",),
    "date": ("date",),
    "until": ("date",),
    "clock": ("clock",),
    "till": ("clock",),
    "hours": ("hours",),
    "every": ("every",),
    "day": ("nth", "days"),
    "assignment": ("assignment",),
    "instance": ("instance",),
    "form": ("form",),
    "key": ("key",),
    "digest": ("digest",),
    "position": ("nth",),
    "skipped": ("glob", "file"),
    "requirements": ("requirements", "file"),
    "version": ("version", "number"),
    "device": ("device", "path"),
    "year": ("year", "number"),
    "month": ("month",),
    "timezone": ("timezone", "path"),
    "second": ("nth", "column", "number"),
    "range": ("range",),
    "above": ("above",),
    "below": ("below",),
    "start": ("clock",),
    "end": ("clock",),
    "least": ("least",),
    "most": ("most",),
    "mounted": ("device", "path"),
    "repo": ("path", "url"),
    "image": ("image", "file"),
    "pattern": ("delimiter",),
    "character": ("delimiter",),
    "commit": ("commit", "version"),
    "tag": ("version", "image"),
    "command": ("command",),
    "spot": ("remote",),
    "source": ("remote",),
    "store": ("bucket",),
    "next": ("command",),
    "interface": ("interface",),
    "library": ("library",),
    "nodelib": ("nodelib",),
    "package": ("library", "nodelib"),
    "service": ("unit",),
    "module": ("library",),
}
"""The kinds of values that fit a slot, the best first. A slot that is not here takes a name."""

UNNAMED = frozenset(
    "port pid count column line to number width height depth days minutes seconds span size mode ip"
    " url date until clock version device timezone second year month delimiter"
    " library nodelib spot source store range above below least most sums platform sh js ppa rpm till hours every day assignment form digest position".split()
)
"""Slots that no ordinary word fills; into the others one may go by the words beside it."""

_SCAN = {
    "quoted": (
        ('"', "'", "`", "“", "‘"),
        r"""(?<!\w)"[^"\n]*" | (?<!\w)'[^'\n]*'(?![A-Za-z0-9_]) | `[^`'\n]*' | `[^`\n]*`
          | “[^”\n]*” | ‘[^’\n]*’""",
    ),
    "json": (
        ("{", "["),
        r"""\{(?=\s*")(?:[^{}\n]|\{[^{}\n]*\})*\} | \[(?=\s*[{"])[^\n\]]*\]""",
    ),
    "header": ((":",), r"""(?<!\S)[A-Z][A-Za-z]*(?:-[A-Za-z]+)+:\s[^\s"'`]+"""),
    "day": (
        ("년",),
        r"""(?P<year>(?:19|20)\d{2})년\s?(?P<month>\d{1,2})월\s?(?P<nth>\d{1,2})일(?![가-힣]*간)""",
    ),
    "clock": (
        ("시", ":", "am", "pm"),
        r"""(?:(?P<half>오전|오후|새벽|아침|낮|저녁|밤)\s?)?(?P<hour>\d{1,2})
        (?: \s?시(?!간)(?:\s?(?P<past>\d{1,2})분|\s?(?P<thirty>반)(?=에|까지|부터|\s|$))?
          | (?::(?P<minute>\d{2}))?\s?(?P<noon>[ap]m)\b | :(?P<minutes>\d{2})(?![A-Za-z0-9_:]|\.\w) )""",
    ),
    "chunk": (("",), r"""[^\s"`“‘]+"""),
    "stray": (('"', "`", "“", "‘"), r"""["`“‘]"""),
}
"""What a question is cut into: each with what it holds one of at least, and what it looks like."""
_ASIDE = r"(?<=[가-힣])(?=\()"
"""Where a remark begins without a space: 브랜치(원격)."""
_AFTERNOON = {
    "오후": range(12),
    "저녁": range(12),
    "pm": range(12),
    "밤": range(6, 12),
    "낮": range(10),
}
"""Hours on a clock of twelve that are behind noon: 밤 11시 is, 밤 1시 is not."""
_WORD = r"[^\W\d_][\w'-]*"
_SYMBOLS = frozenset("%_=+\\[](){}|^$")
"""What ordinary words have not: `2024_`, `[0-9]+` and `aGVsbG8=` are taken as they are written."""
_RANGE = r"(\d{1,9})(?:[-~]|(?<!\b0)[x×])(\d{1,9})"
_COLUMNS = (
    r"(?i)(?:columns?|fields?|cols?|열|컬럼|칼럼|필드)\s+(\d{1,3}[-~]\d{1,3})(?![\w-])"
    r"|(?<![\w/.-])(\d{1,3}[-~]\d{1,3})(?=\s?(?:번째\s?|번\s?)?(?:열|컬럼|칼럼|필드))"
)
"""Columns from one to another, which are one value: columns 1-3."""
_KIND = r"(?i)(?:(2|8|10|16)|32|64)(진(?:수|법).{0,9}|-?bit|비트.{0,9})"
_BASES = {"2": "이", "8": "팔", "10": "십"}
"""How number systems are called in words; the digits of "16진수" and "64-bit" count nothing."""
_NUMBER = r"(\d{1,18}(?:\.\d{1,6})?)([a-zA-Z%]{0,7})"
_TIMES = rf"({TIME})[-~]({TIME})"
_HEX = r"0[xX]([0-9a-fA-F]{1,16})"
_ENDPOINT = r"(?a)(?:(?P<here>\d{2,5}):)?(?P<host>(?:[A-Za-z0-9][\w-]*\.)*[A-Za-z0-9][\w-]*):(?P<port>\d{2,5})"
"""A port of a computer, and the one here that leads to it: db:5432, 5433:db:5432, 8080:80."""
_RESOURCE = r"(svc|deploy|deployment|pod|po|sts|statefulset)/([a-z][a-z0-9-]*)"
"""What kubectl calls a thing of a kind: svc/web."""
_RELEASE = r"(python|node|php|ruby|java|go)(\d{1,2}(?:\.\d{1,3}){1,2})"
"""A program with its version: python3.11."""
_ASKS_HTTP = (
    r"(?i)\b(?:curl|wget|https?|get|post|put|patch|headers?|requests?|response|browser|proxy)\b"
    r"|요청|헤더|응답|브라우저|프록시"
)
"""Where host:port is an address of the web."""
_ASKS_STORE = (
    r"(?i)(?=.*(?:redis|레디스))(?!.*(?:connect|접속|연결|reach|port|포트|open|열려|host|서버))"
)
"""Where user:1001 is a key."""
_LOWEST = 1000  # what is less behind a name is rather a version than a port: postgres:15
_CAPITAL = {"DB": ("database",)}
"""Short for a word only in capitals: a container may well be called db."""
_PROGRAMS = frozenset(
    "df du ls ps top htop uptime free uname whoami hostname date cat tail head grep ip ss netstat lsof"
    " env id pwd last lsblk dmesg nproc vmstat iostat ping curl printenv make whois".split()
)
"""Programs that are run elsewhere by their name alone."""
_SPEAKERS = frozenset(
    "docker systemctl git npm apt kubectl journalctl php rails redis-cli cargo go yarn".split()
)
"""Programs whose first word says what they do."""
_SUBCOMMANDS = {
    "git": frozenset("status log diff pull fetch branch".split()),
    "npm": frozenset("test start install ci audit outdated".split()),
    "docker": frozenset("ps images stats info".split()),
    "make": frozenset("test build check lint all clean install".split()),
    "cargo": frozenset("build test check run clippy".split()),
    "go": frozenset("build test vet".split()),
    "yarn": frozenset("test build start install".split()),
    "apt": frozenset("update upgrade".split()),
}
"""The words behind a program that say what it does."""
_ASK_STATE = frozenset({"is", "are"})
_STATES = {"up": ("status",), "on": ("status",), "there": ("exist",)}
"""What is asked after with these words, which mean nothing elsewhere."""
_REACH = 4  # words that a verb may have between its two
_PARTED: dict[str, dict[str, tuple[str, ...]]] = {
    "pull": {"out": ("pluck", "extract")},
    "take": {"away": ("delete",), "down": ("stop",), "off": ("delete",)},
    "strip": {"out": ("delete",)},
    "throw": {"away": ("discard", "delete"), "out": ("discard", "delete")},
    "swap": {"for": ("replace",), "with": ("replace",), "by": ("replace",)},
    "turn": {"off": ("shutdown",)},
    "switch": {"off": ("shutdown",)},
    "shut": {"down": ("shutdown",)},
    "bring": {"back": ("restore",)},
    "put": {"back": ("restore",), "together": ("join",)},
    "get": {"back": ("restore",)},
    "tear": {"down": ("delete",)},
    "roll": {"back": ("undo",)},
    "back": {"up": ("backup",)},
}
"""Verbs that have another meaning with a word that may stand further behind."""
_TAKES = frozenset({"take", "takes"})
_WHOLES = frozenset({"repeat", "alias", "short"})
_STARTED = frozenset("run ssh exec".split())
_KEEPS = frozenset("save insert clipboard pager".split())
_PRINTED = ("output", "prints", "출력", "결과")
"""What is said of what a command writes: it is kept."""
_SIZE_UNITS = {
    "b": "c", "byte": "c", "bytes": "c", "바이트": "c",
    "k": "k", "kb": "k", "kib": "k", "kilobyte": "k", "kilobytes": "k",
    "킬로": "k", "킬로바이트": "k",
    "m": "M", "mb": "M", "mib": "M", "meg": "M", "megs": "M", "megabyte": "M", "megabytes": "M",
    "메가": "M", "메가바이트": "M",
    "g": "G", "gb": "G", "gib": "G", "gig": "G", "gigs": "G", "gigabyte": "G", "gigabytes": "G",
    "기가": "G", "기가바이트": "G",
    "t": "T", "tb": "T", "테라": "T", "테라바이트": "T",
}  # fmt: skip
_GIGS = frozenset("기 기를 기짜리 기보다".split())
"""Short for gigabytes, where nothing follows: 기준 and 기록 begin so."""
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
_SECONDS |= {"month": 30 * 86_400, "year": 365 * 86_400}
_TIME_UNITS = {
    "sec": "second", "secs": "second", "s": "second", "second": "second", "seconds": "second",
    "초": "second", "min": "minute", "mins": "minute", "minute": "minute", "minutes": "minute",
    "분": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "hour": "hour", "hours": "hour",
    "시간": "hour", "d": "day", "day": "day", "days": "day", "일": "day", "w": "week",
    "week": "week", "weeks": "week", "주일": "week", "주": "week", "month": "month",
    "months": "month", "개월": "month", "달": "month", "year": "year", "years": "year",
    "년": "year",
}  # fmt: skip
_NUMBER_WORDS = {
    word: str(number)
    for number, words in enumerate(
        "one first 하나 한 첫째|two second 둘 두 둘째|three third 셋 세 셋째|four fourth 넷 네 넷째"
        "|five fifth 다섯 다섯째|six sixth 여섯 여섯째|seven seventh 일곱 일곱째"
        "|eight eighth 여덟 여덟째|nine ninth 아홉 아홉째|ten tenth 열 열째".split("|"),
        1,
    )
    for word in words.split()
}
_OFTEN = frozenset("한 두 세 네".split())
"""Numbers in Korean words that stand before how often."""
_ORDINALS = frozenset("third fourth fifth sixth seventh eighth ninth tenth".split())
"""Words that are nothing but a place in a row, which "first" and "second" may be."""
_ARTICLES = frozenset("a an last past this 지난 최근 이번".split())
_HOUR = r"1?\d|2[0-3]"
"""An hour of a day of 24, where nothing else says that it is one: at 9."""
_CLOCKS = {
    "noon": "12:00",
    "midday": "12:00",
    "정오": "12:00",
    "midnight": "00:00",
    "자정": "00:00",
}
_LIBRARIES = {
    word: kind
    for kind, words in {
        "library": "numpy pandas scipy matplotlib seaborn sklearn scikit-learn tensorflow torch pytorch"
        " keras django flask fastapi uvicorn sqlalchemy pydantic requests httpx aiohttp boto3 pillow"
        " opencv-python beautifulsoup4 selenium celery gunicorn pyyaml psycopg2 pymysql",
        "nodelib": "react vue angular svelte express lodash axios webpack vite typescript eslint"
        " prettier jest next nuxt redux tailwindcss nodemon mongoose socket.io moment jquery",
    }.items()
    for word in words.split()
}
"""Libraries of Python and of Node, which are no packages of the system."""
_NODE = r"@[\w-]+/[\w.-]+|(?:react|vue|babel|eslint|webpack|vite|rollup|next)-[\w-]+"
_DAEMONS = frozenset("ssh docker cron bluetooth network redis mysql postgres tmux".split())
"""Words of the vocabulary that services are called by."""
_SERVERS = frozenset(
    "nginx apache2 httpd mysqld mariadb postgresql redis-server crond caddy haproxy mongod"
    " rabbitmq-server elasticsearch grafana-server prometheus jenkins fail2ban cups smbd vsftpd"
    " bind9 dnsmasq chronyd ntpd rsyslog containerd kubelet php-fpm tomcat memcached postfix"
    " dovecot squid networkmanager".split()
)
"""What services are called that are called nothing else."""
_ALIVE = frozenset("service status ping".split())
"""What is asked after of a service, and of other things that are called by names besides."""
_PERIODS = {"지난주": "week", "지난달": "month", "작년": "year"}
_EVERY = {"second": (("seconds", "1"),), "minute": (("every", "1"), ("seconds", "60"))}
"""What "every" says of a unit that no number is at; no time has passed that long."""
_EACH = {"초마다": "second", "분마다": "minute"}
_WHOLE = {"매초": "second", "매분": "minute"}
_DAYS = {"today": "0", "오늘": "0", "yesterday": "1", "어제": "1"}
_DELIMITERS = {
    "comma": ",", "commas": ",", "쉼표": ",", "콤마": ",", "tab": r"\t", "tabs": r"\t", "탭": r"\t",
    "colon": ":", "colons": ":", "콜론": ":", "쌍점": ":", "semicolon": ";", "semicolons": ";",
    "세미콜론": ";", "pipe": "|", "pipes": "|", "파이프": "|", "space": " ", "spaces": " ",
    "공백": " ", "스페이스": " ",
    "띄어쓰기": " ", "dash": "-", "hyphen": "-", "하이픈": "-", "대시": "-",
    "slash": "/", "슬래시": "/", "dollar": "$", "달러": "$", "dot": ".", "period": ".", "점": ".",
    "마침표": ".", "underscore": "_", "underscores": "_", "dashes": "-", "hyphens": "-", "slashes": "/", "dots": ".", "밑줄": "_", "언더바": "_", "equals": "=", "등호": "=",
    "hash": "#", "샵": "#", "asterisk": "*", "별표": "*", "backslash": "\\", "역슬래시": "\\",
}  # fmt: skip
_EXTENSIONS = {
    "python": "py", "파이썬": "py", "javascript": "js", "자바스크립트": "js", "typescript": "ts",
    "markdown": "md", "마크다운": "md", "text": "txt", "텍스트": "txt", "log": "log", "로그": "log",
    "jpeg": "jpg",
} | {
    word: word
    for word in "py js ts jsx tsx java c h cc cpp hpp rs go rb php pl sh md txt csv tsv json yaml"
    " yml xml html css sql cfg ini toml bak tmp swp o class jar war zip gz tgz bz2 xz tar pdf"
    " doc conf docx xls xlsx ppt pptx jpg png gif svg webp heic mp3 wav flac mp4 mkv mov"
    " avi webm iso deb rpm pyc lock ipynb kt swift vue scala hs lua r ogg m4a aac opus bmp tiff ico".split()
}  # fmt: skip
_PLURALS = frozenset(
    f"{word}s"
    for word in "jpg jpeg png gif pdf svg mp3 mp4 wav mkv avi mov csv txt zip iso deb rpm".split()
)
"""Files of a kind in a word, which says both: pdfs."""
_MADE = frozenset({"join", "convert", "resize"})
_FORMATS = frozenset(
    "jpg jpeg png gif svg webp heic bmp tiff ico mp3 wav flac ogg m4a aac opus mp4 mkv mov avi webm"
    " pdf".split()
)
"""Formats that a file is converted to without being called one: "to mp4"."""
_MEDIA = frozenset({"image", "video", "audio", "song", "track"})
"""What files of a format are called instead: jpg pictures."""
_ZONES = {
    word: zone
    for zone, words in (
        line.split(None, 1)
        for line in """
Asia/Seoul seoul korea kst 서울 한국
Asia/Tokyo tokyo japan jst 도쿄 동경 일본
Asia/Shanghai shanghai beijing china 상하이 베이징 북경 중국
Asia/Hong_Kong hongkong 홍콩
Asia/Taipei taipei taiwan 타이베이 대만
Asia/Singapore singapore 싱가포르
Asia/Bangkok bangkok thailand 방콕 태국
Asia/Ho_Chi_Minh vietnam hanoi 베트남 하노이
Asia/Jakarta jakarta indonesia 자카르타 인도네시아
Asia/Manila manila philippines 마닐라 필리핀
Asia/Kolkata india delhi mumbai 인도 델리 뭄바이
Asia/Dubai dubai 두바이
Europe/Istanbul istanbul turkey 이스탄불 튀르키예
Europe/Moscow moscow 모스크바
Europe/London london uk england britain 런던 영국
Europe/Paris paris france 파리 프랑스
Europe/Berlin berlin germany 베를린 독일
Europe/Madrid madrid spain 마드리드 스페인
Europe/Rome rome italy 로마 이탈리아
Europe/Amsterdam amsterdam netherlands 암스테르담 네덜란드
Europe/Zurich zurich switzerland 취리히 스위스
Europe/Stockholm stockholm sweden 스톡홀름 스웨덴
Africa/Cairo cairo egypt 카이로 이집트
Africa/Johannesburg johannesburg 요하네스버그
America/Sao_Paulo brazil 브라질 상파울루
America/Mexico_City mexico 멕시코
America/New_York nyc boston washington 뉴욕 보스턴 워싱턴
America/Chicago chicago 시카고
America/Denver denver 덴버
America/Los_Angeles la seattle california 로스앤젤레스 시애틀 캘리포니아 샌프란시스코
America/Toronto toronto 토론토
America/Vancouver vancouver 밴쿠버
Pacific/Honolulu hawaii honolulu 하와이 호놀룰루
Australia/Sydney sydney 시드니
Australia/Melbourne melbourne 멜버른
Pacific/Auckland auckland 오클랜드 뉴질랜드
UTC utc gmt
""".strip().splitlines()
    )
    for word in words.split()
} | {
    "new york": "America/New_York",
    "los angeles": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles",
    "hong kong": "Asia/Hong_Kong",
    "new zealand": "Pacific/Auckland",
}
"""The time zones of what people call by name; any other is written out, `Asia/Almaty`."""
_TOPICS = {
    ending: term
    for term, endings in {
        "pdf": "pdf",
        "json": "json jsonl ndjson",
        "csv": "csv",
        "tsv": "tsv",
        "subtitle": "srt smi vtt",
        "excel": "xlsx xls",
        "markdown": "md",
        "docx": "docx doc odt hwp pptx ppt",
        "patch": "patch diff",
        "yaml": "yaml yml",
        "xml": "xml",
        "python": "py",
        "image": "jpg jpeg png gif webp heic bmp tiff svg",
        "video": "mp4 mkv mov avi webm m4v",
        "audio": "mp3 wav flac ogg m4a",
    }.items()
    for ending in endings.split()
}
_MONTHS = {
    name: str(number)
    for number, name in enumerate(
        "january february march april may june july august september october november"
        " december".split(),
        1,
    )
}
_YEARS = range(1900, 2101)  # the 2025년 of a calendar, where no span is that long
_COUNTERS = ("개", "명", "건", "줄", "행", "가지", "군데", "번만", "회")
_BOUNDS_BEFORE = {
    **dict.fromkeys("over above exceeding >".split(), "above"),
    **dict.fromkeys("under below <".split(), "below"),
    **dict.fromkeys("least >=".split(), "least"),
    **dict.fromkeys("most <=".split(), "most"),
}
_BOUNDS = {"이상": "least", "초과": "above", "넘": "above", "이하": "most", "미만": "below"}
"""What a number is for what is compared with it, by the word before it and behind it."""
_CUES = {"port": "port", "pid": "pid", "process": "pid", "column": "column", "line": "line"}
_CUES |= {"depth": "depth", "first": "count", "end": "count", "most": "count", "recent": "count"}
_AFTER = {"port": "port", "process": "pid", "column": "column", "depth": "depth"}


def read(text: str) -> tuple[Token, ...]:
    """Read a question into its words and values, in order."""
    text = text[:LONGEST]
    spans = re.finditer(_COLUMNS, text) if "-" in text or "~" in text else ()
    columns = frozenset(found.start(found.lastindex or 0) for found in spans)
    tokens = [
        token
        for found in _scanned(text)
        for token in (_columns(found) if found.start() in columns else _tokens(found))
    ]
    tokens = _pairs(_uncounted(_of_kinds(tokens)))
    tokens = _parted(_states(tokens))
    tokens = _commands([_named(tokens, at) for at in range(len(tokens))])
    read = [_in_context(tokens, at) for at in range(len(tokens))]
    return tuple(_without_units(tokens, read))


def _of_kinds(tokens: list[Token]) -> list[Token]:
    """Read pdfs as "pdf files", but where something is made of them: there programs know them so."""
    plurals = {token.text for token in tokens if token.text.lower() in _PLURALS}
    if not plurals or any(not _MADE.isdisjoint(token.terms) for token in tokens):
        return tokens
    return [
        one
        for token in tokens
        for one in (
            (_token(token.text[:-1]), _token("files"))
            if token.text in plurals and not token.quoted
            else (token,)
        )
    ]


def topic(token: Token) -> tuple[str, ...]:
    """What the ending of a file's name says that the question is about: a.pdf is a PDF."""
    named = token.form("file") or token.form("path") or token.form("glob")
    ending = named.rpartition(".")[2].lower() if named and "." in named else ""
    return (_TOPICS[ending],) if ending in _TOPICS else ()


def _uncounted(tokens: list[Token]) -> list[Token]:
    """Without the 번 of `8080번 포트`, which only says that it is a number; 두 번 is twice."""
    return [
        token
        for at, token in enumerate(tokens)
        if token.quoted or token.text not in ("번", "번의", "번을") or _is_often(tokens, at)
    ]


def _is_often(tokens: list[Token], at: int) -> bool:
    """Whether 번 counts how often: 두 번, 5번 실행."""
    behind = tokens[at + 1].terms if at + 1 < len(tokens) else ()
    return tokens[at - 1].text in _OFTEN or not {"run", "repeat"}.isdisjoint(behind)


def _without_units(tokens: list[Token], read: list[Token]) -> list[Token]:
    """Take the meaning off the unit that stands behind a number, all but that of "every"."""
    return [
        replace(token, terms=("repeat",) if token.text.endswith("마다") else ())
        if at and read[at - 1].forms and _number(tokens[at - 1], token) and _is_unit(token.text)
        else token
        for at, token in enumerate(read)
    ]


def _is_unit(word: str) -> bool:
    written = any(word.lower() in known for known in (_SIZE_UNITS, _TIME_UNITS))
    counters = [counter for counter in _COUNTERS if not terms(counter)]  # 줄 is a line besides
    spoken = is_hangul(word) and bool(_unit(word, _TIME_UNITS))
    return written or spoken or word == "번" or word.startswith((*counters, "번째"))


def is_korean(text: str) -> bool:
    """Whether anything in a text is Korean: who asks so is answered so."""
    return any(map(is_hangul, text))


def extension_of(word: str) -> str | None:
    """The extension of the files that a word names: "py" for "python" and "py"."""
    return _EXTENSIONS.get(word)


def after_unit(word: str) -> str | None:
    """What a word has behind a unit of size or time: "" for "days", "동안" for "일동안", else None."""
    if word.lower() in _SIZE_UNITS or word.lower() in _TIME_UNITS:
        return ""
    units = sorted(filter(is_hangul, (*_SIZE_UNITS, *_TIME_UNITS)), key=len, reverse=True)
    return next((word[len(unit) :] for unit in units if word.startswith(unit)), None)


def _scanned(text: str) -> Iterator[re.Match[str]]:
    """Cut a question; the pattern has what there is in it, for it takes long to be compiled."""
    looks = (
        f"(?P<{kind}>{look})"
        for kind, (has, look) in _SCAN.items()
        if any(mark in text for mark in has)
    )
    return re.finditer("|".join(looks), text, re.VERBOSE)


def _tokens(found: re.Match[str]) -> list[Token]:
    if found.lastgroup in ("quoted", "json", "header"):
        inner = found[0][1:-1] if found.lastgroup == "quoted" else found[0]
        return [Token(inner, (), (*shapes(inner), ("quoted", inner)), quoted=True)] if inner else []
    if found.lastgroup == "stray":
        return [_token(found[0])]
    if found.lastgroup == "day":
        return [_day(found)]
    if found.lastgroup == "clock" and (clock := _clock(found)):
        return [Token(found[0], (), (("clock", clock),))]
    parts = re.split(_ASIDE, found[0]) if "(" in found[0] else [found[0]]
    pieces = [piece for part in parts for piece in _pieces(part)]
    return [token for piece in pieces for token in _parts(piece, found.string)]


def _day(found: re.Match[str]) -> Token:
    """A day of a calendar in Korean: 2001년 9월 9일."""
    date = f"{found['year']}-{int(found['month']):02}-{int(found['nth']):02}"
    return Token(found[0], (), (("date", date),))


def _columns(found: re.Match[str]) -> list[Token]:
    """A range of columns with what is Korean behind it."""
    at = _korean_from(found[0])
    span = re.sub("[~,]+", "-", found[0][:at]).rstrip("-.?!")
    behind = [_token(found[0][at:])] if found[0][at:] else []
    return [Token(span, (), (("range", span),)), *behind]


def _parts(piece: str, text: str) -> list[Token]:
    """What is written as one and says several things: a host and its port, a kind and a name."""
    if found := _joined(piece):
        return [_token(found[1]), _token(found[2])]
    if piece[0] == "0" and (found := re.fullmatch(_HEX, piece)):
        return [Token(piece[:2], terms("hex")), Token(piece, (), (("hex", found[1]),))]
    if piece in _WHOLE:
        return [Token(piece[0], (), _EVERY[_WHOLE[piece]]), Token(piece[1], ("repeat",))]
    ends = _ends(piece, text)
    if not ends:
        return [_token(piece)]
    if not ends["here"] and re.search(_ASKS_HTTP, text):
        return [Token(piece, (), (("url", piece),))]
    here = [_port(ends["here"])] if ends["here"] else []
    return [*here, _host(ends["host"]), _port(ends["port"])]


def _joined(piece: str) -> re.Match[str] | None:
    """A word and a name or a version that are written as one."""
    if "/" in piece:
        return re.fullmatch(_RESOURCE, piece)
    return re.fullmatch(_RELEASE, piece) if "." in piece else None


def _ends(piece: str, text: str) -> re.Match[str] | None:
    """A computer and its port, where neither the piece nor the question it is from means a name."""
    ends = re.fullmatch(_ENDPOINT, piece) if ":" in piece else None
    if not ends or is_a("time", piece) or ("." not in piece and re.search(_ASKS_STORE, text)):
        return None
    return None if is_a("image", piece) and not _is_endpoint(ends) else ends


def _is_endpoint(ends: re.Match[str]) -> bool:
    """Whether a name with a number is a computer and its port, and no image with a version."""
    is_host = ends["host"] == "localhost" or ends["here"] or "." in ends["host"]
    return bool(is_host) or int(ends["port"]) >= _LOWEST


def _host(name: str) -> Token:
    if name.isdigit():
        return _port(name)
    return _token(name) if is_a("ip", name) else Token(name, (), (("host", name),))


def _port(number: str) -> Token:
    """A port: a short number says so, and a long one is as good a port as any other in its place."""
    port = (("port", number),) if len(number) < 3 else ()
    return Token(number, (), (*port, ("number", number)))


def _clock(found: re.Match[str]) -> str:
    """A time of the day as 15:30, "" for none."""
    hour = int(found["hour"])
    half = found["half"] or found["noon"]
    minute = "30" if found["thirty"] else found["past"] or found["minute"] or found["minutes"]
    if half:
        hour = hour % 12 + 12 * (hour % 12 in _AFTERNOON.get(half, ()))
    return f"{hour:02}:{int(minute or 0):02}" if hour < 24 and int(minute or 0) < 60 else ""


def _pieces(chunk: str) -> list[str]:
    """Take the sentence's punctuation off, and what is Korean from the value that it follows."""
    if any(map(str.isalnum, chunk)):
        ends = ",.;?!)" if is_a("login", chunk[:-1]) else ",.;:?!)"  # kim@box: is a place
        chunk = chunk.rstrip(ends) if not chunk.endswith("..") else chunk
        chunk = chunk.lstrip("(")
    elif len(chunk) > 1:
        chunk = chunk.rstrip(",?") or chunk
    if chunk[:1].isdigit() and (kind := re.fullmatch(_KIND, chunk)):
        return [_BASES.get(kind[1], "") + kind[2].lstrip("-")]
    at = _korean_from(chunk)
    if 0 < at < len(chunk):
        value = chunk[:at].rstrip(")") if "(" not in chunk else chunk[:at]
        return [*_range(value), chunk[at:]] if value else [chunk[at:]]
    return _range(chunk) if chunk else []


def _korean_from(chunk: str) -> int:
    """Where what is Korean begins behind a value; a path may itself end in Korean: ~/문서에."""
    at = len(chunk)
    while at and is_hangul(chunk[at - 1]):
        at -= 1
    tail = chunk[at:]
    if not tail or not at or is_particle(tail):
        return at
    if is_a("url", chunk):
        return len(chunk)
    if chunk[at - 1] != "/":
        return at
    return at + len(bare(tail)) if len(bare(tail)) > 1 else len(chunk)


def _range(piece: str) -> list[str]:
    """Both ends of 10-20, 800x600 and 00:01:20~00:02:30."""
    is_number = piece[0].isdigit()
    span = is_number and (re.fullmatch(_RANGE, piece) or re.fullmatch(_TIMES, piece))
    return [span[1], span[2]] if span else [piece]


def _token(piece: str) -> Token:
    if is_written(piece) and not is_a("sums", piece):
        # "tar.gz" and "7z" look like a file and a number, package.json is one
        is_kind = "." not in piece or "compress" in terms(piece)
        return Token(piece, terms(piece), () if is_kind else shapes(piece))
    if piece in _CAPITAL:
        return Token(piece, _CAPITAL[piece])
    if piece.endswith(("'s", "’s")) and not known(piece):
        piece = piece[:-2] or piece  # whose it is: bob's shell
    forms = shapes(piece)
    if not forms and _is_verbatim(piece):
        forms = (("verbatim", piece),)
    return Token(piece, terms(piece) if re.fullmatch(_WORD, piece) else (), forms)


def _is_verbatim(piece: str) -> bool:
    """Whether a piece is no word and is taken as it is written: release-2.4, [0-9]+."""
    is_name = piece[0].isalpha() and not re.fullmatch(_WORD, piece) and piece.isascii()
    return any(map(str.isalnum, piece)) and (is_name or not _SYMBOLS.isdisjoint(piece))


def _pairs(tokens: list[Token]) -> list[Token]:
    """Put two words that mean something together in one."""
    joined: list[Token] = []
    for token in tokens:
        last = joined[-1] if joined else None
        is_one = last and not last.quoted and not token.quoted
        means = paired(last.text, token.text) if last and is_one else ()
        if last and means:
            joined[-1] = Token(f"{last.text} {token.text}", means)
        else:
            joined.append(token)
    return joined


def _states(tokens: list[Token]) -> list[Token]:
    """What a question asks after that begins with "is": nginx up, swap on, ffmpeg there."""
    if len(tokens) < 3 or tokens[0].text.lower() not in _ASK_STATE:
        return tokens
    return [
        replace(token, terms=_STATES[token.text])
        if at > 1 and token.text in _STATES and _is_state(tokens[at + 1 :])
        else token
        for at, token in enumerate(tokens)
    ]


def _is_state(behind: list[Token]) -> bool:
    """Whether nothing follows but where and when it is asked: on this machine, right now."""
    return not behind or behind[0].text.lower() in ("right now", "now", "on", "here", "and")


def _parted(tokens: list[Token]) -> list[Token]:
    """The meaning of a verb whose other word stands behind what it is done to: pull a.txt out."""
    found = list(tokens)
    for at, token in enumerate(tokens):
        reach = _PARTED.get(token.text.lower(), {}) if not token.quoted else {}
        for behind in range(at + 2, min(at + 2 + _REACH, len(tokens)) if reach else 0):
            after = tokens[behind + 1].text if behind + 1 < len(tokens) else ""
            if tokens[behind].text.lower() in reach and not tokens[behind].quoted and after != "to":
                found[at] = replace(token, terms=reach[tokens[behind].text.lower()])
                found[behind] = replace(tokens[behind], terms=())
                break
    return found


def _named(tokens: list[Token], at: int) -> Token:
    """A word that something is called by, as if it were quoted: whatever else it means, a name."""
    token = tokens[at]
    before = tokens[at - 1].text.lower() if at else ""
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    is_name = (before in ("named", "called") and token.text != "after") or after in (
        "라는",
        "이라는",
    )
    if not is_name or not token.terms or token.forms or not token.text.isascii():
        return token
    return Token(token.text, (), (("quoted", token.text),), quoted=True)


def _commands(tokens: list[Token]) -> list[Token]:
    """Put a command that is to be run in one with its arguments: df -h, ls /app, npm test."""
    is_whole = _is_whole(tokens)
    if not is_whole and not any(not _STARTED.isdisjoint(token.terms) for token in tokens):
        return tokens
    joined: list[Token] = []
    at = 0
    while at < len(tokens):
        until = _command_end(tokens, at, is_whole)
        text = " ".join(token.text for token in tokens[at:until])
        command = replace(tokens[at], text=text, forms=(*tokens[at].forms, ("command", text)))
        joined.append(command if until > at else tokens[at])
        at = max(until, at + 1)
    return joined


def _is_whole(tokens: list[Token]) -> bool:
    """Whether a command is spoken of as a whole: repeated, timed, or given a short name."""
    for at, token in enumerate(tokens):
        word = token.text
        if word in _TAKES or word.startswith("걸리") or word.endswith("마다"):
            return True
        if not _WHOLES.isdisjoint(token.terms) or (word == "every" and _is_pace(tokens, at)):
            return True
    is_kept = any(not _KEEPS.isdisjoint(token.terms) for token in tokens)
    is_kept = is_kept and any(token.text.startswith(_PRINTED) for token in tokens)
    return is_kept or (bool(tokens) and tokens[0].text.lower() == "time")


def _is_pace(tokens: list[Token], at: int) -> bool:
    """Whether "every" tells how often, and not of which: every 5 seconds."""
    number = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return number.isdigit() or number in _EVERY


def _command_end(tokens: list[Token], at: int, is_whole: bool) -> int:
    """Where a command that begins here ends, its own place for none."""
    word = tokens[at].text
    is_spoken = word in _SPEAKERS
    if tokens[at].quoted or (word not in _PROGRAMS and not is_spoken):
        return at
    end = at + 1
    if is_whole and _is_subcommand(tokens, at):
        end += 1
    while end < len(tokens) and _is_argument(tokens, end, is_whole):
        end += 1
    is_alone = end == at + 1
    if is_spoken and is_alone:
        return at
    is_meant = is_whole and (not is_alone or _is_printed(tokens, at))
    return end if is_meant or _is_started(tokens, at, end) else at


def _is_subcommand(tokens: list[Token], at: int) -> bool:
    """Whether the word behind a program says what it does, where no git alias is meant."""
    after, then = [*(token.text for token in tokens[at + 1 : at + 3]), "", ""][:2]
    is_alias = not then.startswith("-") and any("alias" in token.terms for token in tokens)
    return after in _SUBCOMMANDS.get(tokens[at].text, ()) and not is_alias


def _is_printed(tokens: list[Token], at: int) -> bool:
    """Whether what the command at this place writes or takes is spoken of: what make prints."""
    behind = tokens[at + 1].text if at + 1 < len(tokens) else ""
    timed = behind in _TAKES or behind.startswith(("걸리", "시간"))
    return (
        timed
        or behind.startswith(_PRINTED)
        or any(token.text.startswith(_PRINTED) for token in tokens[max(0, at - 2) : at])
    )


def _is_started(tokens: list[Token], at: int, end: int) -> bool:
    """Whether the words at a command say that it runs: run df -h, ssh web1 df -h, df -h 실행."""
    before = [token for token in tokens[:at] if token.terms or token.forms][-2:]
    after = [token for token in tokens[end:] if token.terms or token.forms][:1]
    if before[:1] and before[0].terms == ("ssh",) and before[-1].terms[:1] != ("ssh",):
        return True
    starts = {term for token in (*before[-1:], *after) for term in token.terms}
    return not starts.isdisjoint(_STARTED) or (bool(before[-1:]) and "command" in before[-1].terms)


def _is_argument(tokens: list[Token], at: int, is_whole: bool) -> bool:
    """Whether a token behind a program belongs to it: an option, a path; a number behind -n."""
    token = tokens[at]
    is_option = token.text[:1] == "-" and len(token.text) > 1
    if is_option or token.quoted:
        return is_option
    if token.form("path") or token.form("glob"):
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else Token("")
    is_number = tokens[at - 1].text == "-n" and token.text.isdigit() and not _is_unit(after.text)
    return is_whole and (is_number or bool(token.form("file") or token.form("url")))


def _in_context(tokens: list[Token], at: int) -> Token:
    """Add what the words beside a token say that it is."""
    token = tokens[at]
    if token.quoted:
        return token
    if token.text in _EACH and not (at and _number(tokens[at - 1], token)):
        return replace(token, terms=("repeat",), forms=_EVERY[_EACH[token.text]])
    before = tokens[at - 1] if at else Token("")
    after = tokens[at + 1] if at + 1 < len(tokens) else Token("")
    number = _number(token, after)
    if before.text == "at" and re.fullmatch(_HOUR, token.text) and not _is_unit(after.text):
        return replace(token, forms=(*token.forms, ("clock", f"{int(token.text):02}:00")))
    if number and (forms := _measured(*number, after)):
        return replace(token, forms=forms, terms=())
    if number and token.text[0].isdigit() and (forms := _counted(token, before, after)):
        return replace(token, forms=forms, terms=())
    if number and (token.text.endswith("째") or token.text.lower() in _ORDINALS):
        return replace(token, forms=(("nth", number[0]), ("number", number[0])), terms=())
    if number and (forms := _counted_word(number[0], after)):
        return replace(token, forms=forms)
    read = _worded(token, before, after)
    is_other = token.text == "jpeg" and any(one.text in ("jpg", ".jpg") for one in tokens)
    return replace(read, forms=(("extension", "jpeg"),)) if is_other else read


def _number(token: Token, after: Token) -> tuple[str, str] | None:
    """The digits and the unit written at them: "10MB" -> ("10", "mb"); None for no number."""
    word = token.text.lower()
    if found := _digits(token):
        return found[1], found[2].lower()
    if word in _NUMBER_WORDS:
        return _NUMBER_WORDS[word], ""
    if word in _ARTICLES and _unit(after.text, _TIME_UNITS) and len(after.text) > 1:
        return "1", ""
    return None


def _digits(token: Token) -> re.Match[str] | None:
    return re.fullmatch(_NUMBER, token.text) if token.text[:1].isdigit() else None


def _unit(word: str, units: dict[str, str]) -> str:
    word = word.lower()
    if word in units:
        return units[word]
    hangul = filter(is_hangul, sorted(units, key=len, reverse=True))
    word = word.replace("일치만", "일만")  # of 일치, "agreement"
    length = len(stem(word))  # 달력 begins with 달 and is no month
    return next(
        (units[name] for name in hangul if word.startswith(name) and len(name) >= length), ""
    )


def _measured(digits: str, suffix: str, after: Token) -> tuple[tuple[str, str], ...]:
    """A size or a time span, () if the unit is neither."""
    word = suffix or after.text
    if not suffix and after.text in _GIGS:
        return (("size", f"{digits.partition('.')[0]}G"),)
    spaced_letter = not suffix and len(word) == 1 and word.islower()  # "5 s" may be anything
    if not spaced_letter and (unit := _unit(word, _SIZE_UNITS)):
        return (("size", digits.partition(".")[0] + unit),)
    if not spaced_letter and (unit := _unit(word, _TIME_UNITS)):
        return _span(int(float(digits)), unit)
    return (("month", digits),) if word.startswith("월") and digits in _MONTHS.values() else ()


def _span(amount: int, unit: str) -> tuple[tuple[str, str], ...]:
    if unit == "year" and amount in _YEARS:
        return (("year", str(amount)),)
    seconds = amount * _SECONDS[unit]
    days = (("days", str(seconds // 86_400)),) if not seconds % 86_400 else ()
    hours = (("hours", str(seconds // 3600)),) if not seconds % 3600 and not days else ()
    minutes = (("minutes", str(seconds // 60)),) if seconds >= 60 else ()
    every = (("every", str(seconds // 60)),) if 60 <= seconds < 3600 and not seconds % 60 else ()
    plural = "" if amount == 1 else "s"
    return (
        ("span", f"{amount} {unit}{plural}"),
        *days,
        *hours,
        *every,
        *minutes,
        ("seconds", str(seconds)),
    )


def _counted(token: Token, before: Token, after: Token) -> tuple[tuple[str, str], ...]:
    """What a bare number, "3rd" or "10%" counts, told by its neighbours."""
    found = _digits(token)
    digits, suffix = (found[1], found[2].lower()) if found else (token.text, "")
    if suffix and suffix not in ("st", "nd", "rd", "th", "%", "p", "px"):
        return ()  # "4k", "7zip": a name
    ordinal = suffix in ("st", "nd", "rd", "th") or after.text.startswith("번째")
    forms = (_cued(digits, before, after, ordinal), ("number", digits))
    bound = _bound(digits, before, after)
    return tuple(dict.fromkeys((*filter(None, forms), *token.forms, *bound)))


def _bound(digits: str, before: Token, after: Token) -> tuple[tuple[str, str], ...]:
    """A number as a bound, by the word at it: over 30, 30 이상."""
    kind = _BOUNDS_BEFORE.get(before.text.lower(), "")
    kind = kind or next((_BOUNDS[word] for word in _BOUNDS if after.text.startswith(word)), "")
    return ((kind, digits),) if kind else ()


def _cued(digits: str, before: Token, after: Token, ordinal: bool) -> tuple[str, str] | None:
    following = next((_AFTER[term] for term in after.terms if term in _AFTER), "")
    leading = next((_CUES[term] for term in before.terms if term in _CUES), "")
    if ordinal:
        return ("nth", digits)
    if not following and (after.text.startswith(_COUNTERS) or after.text == "번"):
        return ("count", digits)
    if leading in ("", "count") and "line" in after.terms:
        return ("count", digits)
    kind = leading if leading and leading != "count" else following or leading
    return (kind, digits) if kind else None


def _counted_word(digits: str, after: Token) -> tuple[tuple[str, str], ...]:
    """A number in words counts only in front of what is counted: "five files", "두 번째 열"."""
    if after.text.startswith(("번째", "째")) or {"column", "word"} & {*after.terms}:
        return (("nth", digits), ("number", digits))
    counted = after.text.startswith(_COUNTERS) and "count" not in after.terms  # 열 개수: columns
    if "depth" in after.terms:
        return (("depth", digits), ("number", digits))
    if counted or {"file", "line", "commit"} & set(after.terms) or after.text == "times":
        return (("count", digits), ("number", digits))
    return ()


def _worded(token: Token, before: Token, after: Token) -> Token:
    """A word that is a value by its neighbours: "py" files, a comma that separates."""
    word, forms = token.text.lower(), token.forms
    word = word if word in _DELIMITERS or word in _EXTENSIONS else _without_particle(word)
    if word in _EXTENSIONS and (
        "file" in after.terms
        or (word in _FORMATS and not _MEDIA.isdisjoint(after.terms))
        or "extension" in {*before.terms, *after.terms}
        or (word in _FORMATS and _is_result(before, after))
        or (word in _FORMATS and "all" in {*before.terms, *after.terms})
    ):
        forms = (*forms, ("extension", _EXTENSIONS[word]))
    if word in _DELIMITERS:
        forms = (*forms, ("delimiter", _DELIMITERS[word]))
    elif token.text == r"\t":
        forms = (("delimiter", token.text),)
    if token.text[0] == "$":
        forms = (*forms, *_held(token.text, before, after))
    if word in ("every", "each") and after.text in _EVERY:
        forms = _EVERY[after.text]
    if word in _CLOCKS:
        forms = (*forms, ("clock", _CLOCKS[word]))
    if word in _MONTHS:
        forms = (*forms, ("month", _MONTHS[word]))
    if word in _ZONES:
        forms = (*forms, ("timezone", _ZONES[word]))
    if word in _DAYS:
        days = _DAYS[word]
        forms = (*forms, ("days", days), *((("span", "1 day"),) if days == "1" else ()))
    beside = {*before.terms, *after.terms}
    if (word in _SERVERS and beside & _ALIVE) or (word in _DAEMONS and "service" in beside):
        forms = (*forms, ("unit", token.text))
    if kind := _LIBRARIES.get(word, "nodelib" if _is_node(word) else ""):
        forms = (*forms, (kind, token.text))
    if word in _PERIODS:
        forms = (*forms, *_span(1, _PERIODS[word]))
    return replace(token, forms=forms)


def _is_node(word: str) -> bool:
    """Whether a library of Node is called like this: react-router, @types/node."""
    return not word.isalpha() and re.fullmatch(_NODE, word) is not None


def _held(text: str, before: Token, after: Token) -> tuple[tuple[str, str], ...]:
    """What a variable of the shell holds by the word at it: port $PORT."""
    kinds = {*before.terms, *after.terms} & {"port", "pid"}
    return tuple((kind, text) for kind in kinds)


def _is_result(before: Token, after: Token) -> bool:
    """Whether a word stands for what comes out: to mp4, mp4로."""
    return before.text.lower() in ("to", "into", "as") or after.text in ("로", "으로")


def _without_particle(word: str) -> str:
    return bare(word) if is_hangul(word) else word
