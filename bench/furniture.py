"""What a home folder has to hold so that a command has something to read there.

The content is told from the name of a file and from what the command looks for: lines that hold it
and lines that only nearly do, so that a command that does something else shows that it does.
"""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import json
import lzma
import re
import tarfile
import zipfile
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from functools import cached_property
from itertools import chain
from pathlib import PurePath
from posixpath import basename
from posixpath import normpath
from typing import NamedTuple
from zlib import crc32

from bench.reads import Read
from bench.reads import is_file
from bench.reads import patterns
from bench.reads import reads

AN_HOUR = -1 / 24
"""When a file was changed if nothing else is said: an hour ago."""

_AT = datetime(2024, 1, 15, 12, tzinfo=UTC)
_PEOPLE = "kim Lee park choi jung Kang cho yoon jang lim".split()
_CITIES = "seoul Busan jeju ulsan Daegu incheon".split()
_HEADER = "name amount price city score team".split()
_LEVELS = "INFO WARN DEBUG info ERROR error".split()
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_BINARY = frozenset(
    "jpg jpeg png gif webp heic pdf mp4 mov mkv avi mp3 wav flac xlsx docx pptx iso bin exe db sqlite"
    " so o jar img dat".split()
)
_TAR = re.compile(r"\.(tar(\.(gz|bz2|xz))?|tgz|tbz2?|txz)$")
_PACKED: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
}
_UNPACKS = re.compile(r"\b(gunzip|bunzip2|unxz|(gzip|bzip2|xz) -\w*d)")
_ONE_PACKED = re.compile(r"(.+)\.(?:gz|bz2|xz)")
_UNITS = {"c": 1, "k": 1024, "M": 1024**2, "G": 1024**3, "": 512, "b": 512}
_LARGEST = 20 * 1024**2
_SPANS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.0, "year": 365.0}
_SORTED = re.compile(r"\bsort\b[^|]*\s-\w*k")
_COLUMNS = re.compile(r"\$[1-9]|\b(?:cut|column|paste|join)\b|\bsort\b[^|]*\s-\w*k")
_MEASURED = re.compile(r"\+=|[<>]=?\s*-?\d|\bsort\b[^|]*\s-\S*[ng]")
_PARTED = (
    re.compile(r"\bcut\b[^|]*?(?:-\w*d\s*|--delimiter[= ])(['\"]?)(?P<part>\\?.)\1"),
    re.compile(r"\bawk\b[^|]*?(?:-F\s*|-v\s+O?FS=)(['\"]?)(?P<part>\\t|[^'\"\s])\1"),
    re.compile(r"\b(?:sort|join)\b[^|]*?-\w*t\s*(['\"]?)(?P<part>[^'\"\s\w]|\\t)\1"),
    re.compile(r"\bcolumn\b[^|]*?(?:-\w*s\s*|--separator[= ])(['\"]?)(?P<part>[^\w'\"])\1"),
    re.compile(r"\bFS=(['\"])(?P<part>\\t|[^'\"\s])\1"),
)
_LEFT_OUT = re.compile(
    r"--exclude(?:-dir)?[= ]['\"]?([\w.*/-]+)|-(?:path|name) ['\"]?([\w./*-]+)['\"]? -prune"
    r"|(?:-not|!) -path ['\"]?([\w./*-]+)"
)


class Item(NamedTuple):
    """A file, or a folder if it has no content, or with no mode what must not be there.

    `when` is in days from now, or in seconds since 1970.
    """

    path: str
    content: bytes | None
    mode: int = 0o644
    when: float = AN_HOUR


class Hints:
    """What a command looks for."""

    def __init__(self, command: str) -> None:
        self.command = command
        self.patterns = patterns(command)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The plain words in what its programs look for."""
        found = chain.from_iterable(_plain_words(*one) for one in self.patterns)
        return tuple(dict.fromkeys(found))[:6]

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        found = {int(text) for text in re.findall(r"(?<![\d.])\d{1,6}(?![\d.])", self.command)}
        return tuple(sorted(found))

    @cached_property
    def lines(self) -> int:
        """How many lines a text must have for the numbers to tell."""
        return max((number for number in self.numbers if number <= 3_000), default=0) + 70

    @cached_property
    def columns(self) -> bool:
        return _COLUMNS.search(self.command) is not None

    @cached_property
    def measured(self) -> frozenset[int]:
        """The columns that hold numbers."""
        if not _MEASURED.search(self.command):
            return frozenset()
        named = re.findall(r"\$([1-9])|\bsort\b[^|]*?-\w*k\s*(\d)", self.command)
        return frozenset(int(one or other) for one, other in named)

    @cached_property
    def extensions(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(re.findall(r"\*\.([A-Za-z]\w*)", self.command)))

    def parting(self, name: str) -> str:
        """What parts the columns of a file."""
        for pattern in _PARTED:
            if found := pattern.search(self.command):
                return found["part"].replace("\\t", "\t").lstrip("\\")
        if re.search(r"\bcut\b(?![^|]*(-\w*[db]|-\w*c|--delimiter))", self.command):
            return "\t"
        return {"csv": ",", "tsv": "\t"}.get(_extension(name), " ")

    def ends(self, name: str) -> str:
        """How the lines of a file end."""
        adds = re.search(r"\$/\\r|unix2dos", self.command)
        strips = re.search(r"\\r|\\x0[dD]|\\015|dos2unix", self.command)
        return "\r\n" if strips and not adds else "\n"


def furniture(command: str, there: Mapping[str, str]) -> tuple[Item, ...]:
    """What is missing beside what is there, with its text; the command is run in `work`."""
    hints, found = Hints(command), dict[str, Item]()
    for read in reads(command):
        for item in _wanted(read, hints, there):
            found.setdefault(item.path, item)
    folders = {str(parent) for path in found for parent in PurePath(path).parents}
    whole = (item for item in found.values() if item.content is None or item.path not in folders)
    return tuple(whole)


def places(command: str) -> frozenset[str]:
    """The places below the home that a command reads."""
    found = (_placed(read.name) for read in reads(command))
    return frozenset(path for path in found if path)


def _wanted(read: Read, hints: Hints, there: Mapping[str, str]) -> Iterator[Item]:
    path = _placed(read.name)
    if path is None:
        return
    if re.search(r"[*?]", basename(path)):
        for at, name in enumerate(_filled(path)):
            if is_file(name) and "du" not in hints.command.split():
                yield Item(name, content(name, hints))
            else:
                yield Item(f"{name}/data.bin", b"\7" * (9_000, 1_500_000, 120_000)[at])
    elif read.folder or read.name.endswith("/"):
        yield Item(path, None, 0o755)
        yield from () if path in there else _common(path, hints)
        yield from _special(path, hints)
    elif path not in there or (there[path] and _lacks(there[path], hints)):
        yield from _file(path, hints)
    if _UNPACKS.search(hints.command) and (found := _ONE_PACKED.fullmatch(path)):
        yield Item(found[1], None, 0)


def _lacks(text: str, hints: Hints) -> bool:
    """Whether a text has too little in it to tell what the command does from what others do."""
    lines = text.splitlines()
    columns = lines[-1].replace(",", " ").split()
    numbers = [columns[at - 1 : at] for at in hints.measured]
    short = max((number for number in hints.numbers if number <= 3_000), default=0) > len(lines)
    wordless = not all(word in text for word in hints.words)
    return (
        "chmod" in hints.command
        or short
        or wordless
        or not all(one and _NUMBER.fullmatch(one[0]) for one in numbers)
    )


def _placed(name: str) -> str | None:
    """The path below the home; None for what lies outside or is no single place."""
    if name == "~" or name.startswith("~/"):
        path = normpath(f"./{name[2:]}")
    elif name.startswith(("/", "~")) or re.search(r"[{}\[\]]", name):
        return None
    else:
        path = normpath(f"work/{name}")
    folder = path.rpartition("/")[0]
    return None if path.startswith("..") or re.search(r"[*?]", folder) else path


def _filled(pattern: str) -> Iterator[str]:
    for text in ("one", "Two", "three-3"):
        yield pattern.replace("*", text).replace("?", text[0])


def _file(path: str, hints: Hints) -> Iterator[Item]:
    if found := re.search(r"(sha\d+|md5)(sums?)?$", path.lower()):
        folder = path.rpartition("/")[0]
        data = {f"part-{at}.bin": b"part %d\n" % at for at in range(3)}
        yield from (Item(f"{folder}/{name}", text) for name, text in data.items())
        lines = (
            f"{hashlib.new(found[1], text).hexdigest()}  {name}\n" for name, text in data.items()
        )
        yield Item(path, "".join(lines).encode())
    mode = 0o755 if path.endswith(".sh") else 0o644
    yield Item(path, content(path, hints), 0o662 if "chmod" in hints.command else mode)


def _common(folder: str, hints: Hints) -> Iterator[Item]:
    """What lies in a folder of which nothing is known."""
    for at, name in enumerate(
        ("a.txt", "b.log", "Photo.JPG", ".hidden", "sub/deep.txt", "sub/c.csv")
    ):
        yield Item(f"{folder}/{name}", content(f"{folder}/{name}", hints), when=AN_HOUR - 3 * at)
    yield Item(f"{folder}/large.bin", b"\7" * 300_000, when=-40)
    yield Item(f"{folder}/sub/large.bin", b"\7" * 700_000, 0o600, -400)
    yield Item(f"{folder}/run.sh", b"#!/bin/sh\necho ran\n", 0o755)
    yield Item(f"{folder}/empty", None, 0o755)
    yield Item(f"{folder}/sub", None, 0o773)
    if re.search(r"\b(head|tail)\b", hints.command):
        for at in range(max((number for number in hints.numbers if number <= 40), default=10) + 4):
            data = b"\7" * (at * at % 37 * 5_000)
            yield Item(f"{folder}/part-{at}/data-{at}.dat", data, when=AN_HOUR - at * at % 41)


def _special(folder: str, hints: Hints) -> Iterator[Item]:
    """What the command looks for in a folder, and what it only nearly looks for."""
    endings = hints.extensions or ("txt",)
    for name in _looked_for(hints):
        yield Item(f"{folder}/{name}", content(name, hints))
    for ending in endings if hints.extensions or hints.words else ():
        names = (
            f"plain.{ending}",
            f"deep/er/more.{ending}",
            f"UPPER.{ending.upper()}",
            f"x{ending}",
        )
        for name in names:
            yield Item(f"{folder}/{name}", content(name, hints))
    for name in _left_out(hints.command):
        for ending in endings:
            yield Item(f"{folder}/{name}/inside.{ending}", content(f"inside.{ending}", hints))
    if re.search(r"\bdu\b|%s|\bls -\w*[sS]", hints.command):
        for at, size in enumerate((1_500_000, 9_000, 120_000, 2_500_000)):
            yield Item(f"{folder}/sized-{at}.dat", b"\7" * size)
    for at, item in enumerate(_tested(hints)):
        yield item._replace(path=f"{folder}/{'deep/' * (at % 2)}tested-{at}.{endings[0]}")


def _looked_for(hints: Hints) -> Iterator[str]:
    """Files of the names that find and its like are told."""
    for program, text in hints.patterns:
        if program in ("find -name", "find -iname") and re.fullmatch(r"[\w.*?-]+", text):
            for name in (text, f"deep/{text}", f"not-{text}", text.upper(), f"{text}.more"):
                yield from _filled(name) if re.search(r"[*?]", name) else (name,)


def _left_out(command: str) -> Iterator[str]:
    for groups in _LEFT_OUT.findall(command):
        name = re.sub(r"^(\./|\*/)+|(/\*|/|\*)+$", "", next(filter(None, groups)))
        if name and "*" not in name:
            yield name


def _tested(hints: Hints) -> Iterator[Item]:
    """Files around each size, age and mode that is asked for."""
    for program, text in hints.patterns:
        if program == "find -size" and (found := re.fullmatch(r"[+-]?(\d+)([ckMGb]?)", text)):
            size = int(found[1]) * _UNITS[found[2]]
            sizes = (size // 2, size, size + 1, 2 * size) if 2 * size <= _LARGEST else ()
            yield from (Item("", b"\0" * one) for one in sizes)
        elif found := re.fullmatch(r"find -[acm](time|min)", program):
            unit = 1.0 if found[1] == "time" else 1 / 1440
            yield from (
                _aged(abs(float(text)) * unit, unit) if re.fullmatch(r"[+-]?\d+", text) else ()
            )
        elif program == "find -perm":
            modes = {0o777, 0o755, 0o644, 0o600, 0o4755, 0o666}
            given = re.fullmatch(r"[-/]?(0?[0-7]{3,4})", text)
            yield from (
                Item("", b"x", mode)
                for mode in sorted(modes | {int(given[1], 8)} if given else modes)
            )
        elif re.match(r"find -newer[am]t", program):
            yield from _dated(text)


def _dated(text: str) -> Iterator[Item]:
    if found := re.match(r"(\d+) (minute|hour|day|week|month|year)s? ago", text):
        yield from _aged(int(found[1]) * _SPANS[found[2]], _SPANS[found[2]])
    elif found := re.match(r"\d{4}-\d\d-\d\d", text):
        noon = datetime.fromisoformat(f"{found[0]}T12:00:00+00:00").timestamp()
        for days in (-1, 0, 1):
            yield Item("", b"x", when=noon + days * 86_400)


def _aged(days: float, unit: float) -> Iterator[Item]:
    for more in (-0.5, 0.5, 1.5, 40):
        yield Item("", b"x", when=min(AN_HOUR / 24, -(days + more * unit)))


def content(path: str, hints: Hints) -> bytes:
    """What is in a file of that name."""
    ending = _extension(path)
    if _TAR.search(path):
        return _tar(path, hints)
    if ending == "zip":
        return _zip(path, hints)
    if ending in _PACKED:
        inner = content(path.rpartition(".")[0], hints)
        return gzip.compress(inner, mtime=0) if ending == "gz" else _PACKED[ending](inner)
    if ending in _BINARY:
        return f"{ending} of {basename(path)}\n".encode() * (crc32(path.encode()) % 90 + 10)
    if re.search(r"\bbase64\b[^|]*\s(-d|--decode|-D)\b", hints.command):
        return b"aGVsbG8gd29ybGQsIGFuZCBtb3JlCg==\n"
    return _text(path, ending, hints)


def _text(path: str, ending: str, hints: Hints) -> bytes:
    if ending == "json":
        return _json(hints)
    if ending in ("jsonl", "ndjson"):
        return "".join(f"{json.dumps(one)}\n" for one in _objects(hints, [])).encode()
    lines = _lines(path, ending, hints)
    if re.search(r"\b(comm|join)\b", hints.command):
        lines = sorted(lines)
    codec = re.search(r"\biconv\b.*?(?:-f\s*|--from-code=)([\w-]+)", hints.command)
    end = hints.ends(path)
    text = "".join(f"{line}{end}" for line in lines)
    try:
        return text.encode(codec[1] if codec else "utf-8", errors="replace")
    except LookupError:
        return text.encode()


def _lines(path: str, ending: str, hints: Hints) -> list[str]:
    if "access" in path:
        return list(_access(hints))
    if ending == "sh":
        return ["#!/bin/sh", *_script(path, hints)]
    if ending in ("csv", "tsv") or (hints.columns and ".log" not in path):
        return list(_table(path, hints, header=ending == "csv"))
    lines = _messy(path, hints)
    if ".log" in path or "syslog" in path:
        return list(_logged(lines, hints))
    return [f"<p>{line}</p>" for line in lines] if ending in ("html", "xml") else lines


def _extension(path: str) -> str:
    return basename(path).rpartition(".")[2].lower()


def _table(path: str, hints: Hints, *, header: bool) -> Iterator[str]:
    """Rows of words and numbers, some of them twice and thrice."""
    part, seed = hints.parting(path), crc32(path.encode())
    if header:
        yield part.join(_HEADER)
    numbers = [number + more for number in hints.numbers for more in (-1, 0, 1)]
    rows = [_row(seed, at, hints) for at in range(hints.lines)]
    rows += [_row(seed, at, hints, str(number)) for at, number in enumerate(numbers, 4_000)]
    for word in hints.words:
        for given in dict.fromkeys((word, word.upper(), word.lower(), f"{word}x")):
            more = range(len(rows), len(rows) + 6)
            rows += [_put(_row(seed, at, hints), at % 6, given) for at in more]
    if part == "\t":
        rows = [[f"{row[0]} son", *row[1:]] if at % 3 else row for at, row in enumerate(rows)]
    for at, row in enumerate(rows):
        yield part.join(row)
        if at % 7 == 3:
            yield part.join(rows[at // 2])
        if at % 11 == 5:
            yield part.join(row)


def _row(seed: int, at: int, hints: Hints, number: str = "") -> list[str]:
    words = [_PEOPLE[(at + seed) % 10], "x", "y", _CITIES[at * at % 6], "z", f"team{at % 4}"]
    amount = _place if _SORTED.search(hints.command) else _amount
    amounts = [amount(seed % 50 + at * (3 + column)) for column in range(6)]
    both = enumerate(zip(words, amounts, strict=True), 1)
    numbers = hints.measured | {2, 3, 5}
    return [number or amount if column in numbers else word for column, (word, amount) in both]


def _amount(at: int) -> str:
    """A number: mostly of two digits, some longer, broken or below zero."""
    whole = at * at % 97
    return (f"{whole}", f"{whole}", f"{whole * 31}", f"{whole}.5", f"{whole}", f"-{whole}")[at % 6]


def _place(at: int) -> str:
    """A number that no other row has, so that one order of the rows is right."""
    whole = at * 1_237 % 20_011
    return (f"{whole}", f"-{whole}", f"{whole}.5")[at % 3]


def _put(row: list[str], column: int, word: str) -> list[str]:
    return [*row[:column], word, *row[column + 1 :]]


def _messy(path: str, hints: Hints) -> list[str]:
    """Lines of many kinds close together, then plain ones with a few of interest far apart."""
    name, seed = basename(path), crc32(path.encode())
    plain = [
        f"{_PEOPLE[(at * 7 + seed) % 10]} wrote {at * 13 % 50} to {name}"
        for at in range(hints.lines)
    ]
    lone = [
        text for word in hints.words for text in (f"one {word} alone", f"{word.swapcase()} 2", word)
    ]
    for at, text in enumerate(lone):
        plain[20 + at * 17 : 20 + at * 17] = [text]
    return [
        *_mixed(_extension(path)),
        *(line for word in hints.words for line in _about(word)),
        *plain,
    ]


def _about(word: str) -> list[str]:
    return [
        word,
        f"before {word} after",
        f"{word} and {word}",
        word.upper(),
        word.lower(),
        word.capitalize(),
        f"x{word}x",
        f"# {word}",
        f'{word}: "{word}"',
        f"{word}=5",
    ]


def _mixed(ending: str) -> list[str]:
    return [
        "first",
        "",
        "  ",
        "# a comment",
        "  # a comment further in",
        "key: value",
        "name = kim",
        "first",
        "\tbehind a tab",
        "blanks at the end  ",
        "",
        "",
        "a\tb\tc",
        "mail kim@example.com and lee.min@mail.example.org",
        "mail kim@example.com",
        "mail r0ot9@srv0.example.io",
        *(["mail Park+x@example.co.kr."] if ending not in ("html", "xml") else []),
        "see https://example.com/a/b?c=1 and http://example.org",
        "from 10.0.0.5 to 192.168.10.20",
        "on 2024-03-05 at 10:30:00, call 010-1234-5678",
        "TODO: the rest",
        "Mixed CASE words",
        "Mixed CASE words",
        "값은 한글",
        "1250",
        "-3.5",
    ]


def _script(path: str, hints: Hints) -> Iterator[str]:
    yield "echo problem >&2"
    for line in _messy(path, hints):
        yield f"echo '{line}'" if line.strip() and "#" not in line else line


def _logged(lines: list[str], hints: Hints) -> Iterator[str]:
    """Lines with times and levels; a level that is looked for stands in the lines alone."""
    asked = [word.lower() for word in hints.words]
    levels = [level for level in _LEVELS if level.lower() not in asked] or ["NOTE"]
    for at, line in enumerate(lines):
        level = levels[at % len(levels)]
        yield f"2024-03-{at % 28 + 1:02} 10:{at % 60:02}:07 {level} {line}"


def _access(hints: Hints) -> Iterator[str]:
    """Requests of some hosts, each of another number of them."""
    codes = ["200", "404", "500", "301", *(str(one) for one in hints.numbers if 200 <= one < 600)]
    total = max(hints.lines, 150)
    for at in range(total):
        host = int((at * 7919 % total / total) ** 2 * 30)
        word = hints.words[at % len(hints.words)] if hints.words and at % 3 == 0 else "index"
        yield (
            f"10.0.{host % 3}.{host} - - [{at % 28 + 1:02}/Mar/2024:10:{at % 60:02}:00 +0000]"
            f' "{"GET" if at % 4 else "POST"} /{word}/{at % 9} HTTP/1.1" {codes[at % len(codes)]}'
            f' {at * 37 % 900} "-" "Agent/{at % 5}"'
        )


def _json(hints: Hints) -> bytes:
    """An array of objects, or what the filter of jq goes through."""
    programs = [text for program, text in hints.patterns if program == "jq"]
    path = re.findall(r"\.\s*(\w+)|(\[\d*:?\d*\])", programs[0]) if programs else []
    first = (
        re.match(r"\s*[(\[{]*\s*(\.\w|\.\[|map|length|keys|\.)", programs[0]) if programs else None
    )
    keys = [key for key, _ in path if key and not key.isdigit()]
    if first and first[1] == "keys":
        return b'{"name": "shop", "port": 80, "debug": false}\n'
    if first and re.match(r"\.\w", first[1]):
        return (json.dumps(_nested(path, hints), indent=2, ensure_ascii=False) + "\n").encode()
    return (json.dumps(_objects(hints, keys), ensure_ascii=False) + "\n").encode()


def _nested(path: list[tuple[str, str]], hints: Hints) -> object:
    """An object that the steps of a filter lead through."""
    if not path:
        return "leaf text"
    (key, index), rest = path[0], path[1:]
    if index:
        return [_nested(rest, hints), _nested(rest, hints)] if rest else _objects(hints, [])[:4]
    return {key: _nested(rest, hints), "other": 1, "dev": {"x": "y"}}


def _objects(hints: Hints, keys: list[str]) -> list[dict[str, object]]:
    words = [*hints.words, *re.findall(r'"([\w @.-]+)"', hints.command), "kim", "Lee", "a b"]
    numbers = [0, 5, 30, 30, *(number + more for number in hints.numbers for more in (-1, 0, 1))]
    count = max(8, len(words), len(numbers))
    return [_object(at, keys, words, numbers) for at in range(count)]


def _object(at: int, keys: list[str], words: list[str], numbers: list[int]) -> dict[str, object]:
    given: dict[str, object] = {
        "id": at + 1,
        "name": words[at % len(words)],
        "age": numbers[at % len(numbers)],
    }
    for place, key in enumerate(keys):
        text, number = words[(at + place) % len(words)], numbers[(at * 3 + place) % len(numbers)]
        given.setdefault(key, text if (at + place) % 2 or len(numbers) == 4 else number)
    return {**given, "active": at % 2 == 0, "city": _CITIES[at % 6]}


def _members(path: str, hints: Hints) -> dict[str, bytes]:
    """What an archive holds: a folder of its name, and what the command names."""
    stem = re.sub(r"(\.tar)?\.\w+$", "", basename(path)) or "archive"
    names = [f"{stem}/a.txt", f"{stem}/sub/b.log", f"{stem}/c.csv", "README"]
    told = re.findall(r"(?<=\s)['\"]?([\w./*-]+)['\"]?", hints.command)
    names += [name for one in told if is_file(one) and (name := one.replace("*", "star")) != path]
    inside = (name for name in dict.fromkeys(names) if not re.match(r"[/~.-]", name))
    return {name: f"{name}\n".encode() * 3 for name in inside if not _TAR.search(name)}


def _tar(path: str, hints: Hints) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, text in _members(path, hints).items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(text), int(_AT.timestamp()), 0o640
            archive.addfile(info, io.BytesIO(text))
    ending = {"tgz": "gz", "tbz": "bz2", "tbz2": "bz2", "txz": "xz"}.get(
        _extension(path), _extension(path)
    )
    if ending == "gz":
        return gzip.compress(made.getvalue(), mtime=0)
    return _PACKED[ending](made.getvalue()) if ending in _PACKED else made.getvalue()


def _zip(path: str, hints: Hints) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _members(path, hints).items():
            info = zipfile.ZipInfo(name, _AT.timetuple()[:6])
            info.external_attr = 0o640 << 16
            archive.writestr(info, text)
    return made.getvalue()


def _plain_words(program: str, text: str) -> list[str]:
    """The words of a pattern without what only describes."""
    if program.startswith("find"):
        return []
    if program == "sed":
        found = re.findall(r"[^\w\s\\^$*.\[\]]((?:[^/|#]|\\.)+?)(?=[/|#])", text)[:1]
    elif program in ("awk", "gawk", "mawk"):
        found = re.findall(r"/((?:[^/\\]|\\.)+)/|\"([^\"\\]+)\"", text)
        found = [one or other for one, other in found]
    elif program == "jq":
        found = re.findall(r'"([^"\\]+)"', text)
    else:
        found = text.split("\\|") if "\\|" in text else text.split("|")
    texts = (re.sub(r"\[[^\]]*\]|\\[a-zA-Z]|[\\^$()?*+{}'\"]", " ", one) for one in found)
    words = (word.strip(" .,:;=<>/-") for one in texts for word in [one.replace(".*", " ")])
    return [word for word in words if re.search(r"[^\W_]{2}", word)]
