"""Questions about files that no list of recipes could hold: which ones, and what to do with them.

`*.py files bigger than 1M; newest first | top 3` is read filter by filter into a command of find.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.placeholder import quoted
from aicmd.slots import Token
from aicmd.vocabulary import bare
from aicmd.vocabulary import known
from aicmd.vocabulary import weight

_MORE = "more larger bigger greater over above least exceeding exceeds beyond older longer".split()
_MORE += "이상 초과 넘 큰 보다큰 오래".split()
_LESS = "less smaller under below most fewer within 이하 미만 작은 안되는 이내".split()
_AGO = "older ago before 전 이전 오래 넘 지난".split()
_MANY = 10  # how many of the largest are shown when the question does not say


@dataclass(frozen=True, slots=True)
class Composition:
    """A command for all that was asked, and how much of the question it takes in (0 to 1)."""

    command: str
    others: tuple[str, ...]
    score: float


class _Reading:
    """The words of a question, and which of them have been understood."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.used: set[int] = set()

    def take(self, *wanted: str) -> bool:
        """Whether one of the terms is there and not used yet; the words with it then are."""
        found = [
            at
            for at, token in enumerate(self.tokens)
            if at not in self.used and {*wanted} & {*token.terms}
        ]
        self.used.update(found)
        return bool(found)

    def has(self, *wanted: str) -> bool:
        return any({*wanted} & {*token.terms} for token in self.tokens)

    def places(self, kind: str) -> Iterator[tuple[int, str]]:
        """The values of a kind that nothing has used yet."""
        for at, token in enumerate(self.tokens):
            form = token.form(kind)
            if form is not None and at not in self.used:
                yield at, form

    def value(self, *kinds: str) -> str | None:
        for kind in kinds:
            for at, form in self.places(kind):
                self.used.add(at)
                return form
        return None

    def near(self, at: int, words: Iterable[str], before: int = 3, after: int = 3) -> bool:
        """Whether one of the words stands close to a place, in any form."""
        places = range(max(0, at - before), min(len(self.tokens), at + after + 1))
        beside = [place for place in places if place != at and self._is(place, tuple(words))]
        self.used.update(beside)
        return bool(beside)

    def _is(self, at: int, words: tuple[str, ...]) -> bool:
        text = self.tokens[at].text.lower()
        return text in words or (text[:1] >= "가" and text.startswith(words))

    def name(self, *cues: str) -> str | None:
        """The word beside one of these terms that is no word of ours: user `root`."""
        for at, token in enumerate(self.tokens):
            if {*cues} & {*token.terms}:
                for place in (at + 1, at + 2, at - 1):
                    if self._is_name(place):
                        self.used |= {at, place}
                        return bare(self.tokens[place].text)
        return None

    def _is_name(self, at: int) -> bool:
        if not 0 <= at < len(self.tokens) or at in self.used:
            return False
        token = self.tokens[at]
        if at and self.tokens[at - 1].text.lower() in ("named", "called"):
            return True
        return token.quoted or bool(token.terms and not token.forms and not known(token.text))

    def understood(self) -> float:
        weights = [1.0 if token.forms else _heaviest(token) for token in self.tokens]
        got = sum(each for at, each in enumerate(weights) if at in self.used)
        return float((got / sum(weights)) ** 0.5) if sum(weights) else 0.0


def _heaviest(token: Token) -> float:
    return max(map(weight, token.terms), default=0.0)


def compose(tokens: tuple[Token, ...], platform: str, shell: str) -> Composition | None:
    """Return a find command for a question about files, None if it is about something else."""
    reading = _Reading(tokens)
    names = _names(reading, shell)
    if not (reading.has("file", "folder", "link") or names):
        return None
    tests = [*_excluded(reading, shell), *names, *_size(reading), *_time(reading)]
    tests += [*_owner(reading, shell), *_state(reading)]
    order = _order(reading)
    if not tests and not order:
        return None
    kind, depth = _kind(reading), _depth(reading)
    root = _root(reading, shell)
    find = " ".join(["find", root, *depth, *kind, *tests])
    commands = _actions(reading, find, order, platform, shell)
    reading.take("find", "show", "all", "recursive", "current", "name", "with", "type", "use")
    return Composition(commands[0], commands[1:], reading.understood())


def _names(reading: _Reading, shell: str) -> list[str]:
    """Tests for names: globs, extensions, what stands beside "named"."""
    globs = [glob for at, glob in reading.places("glob") if not _is_excepted(reading, at)]
    reading.used.update(at for at, glob in reading.places("glob") if glob in globs)
    extensions = [f"*.{text}" for _, text in reading.places("extension")]
    while reading.value("extension"):
        reading.take("extension")
    called = () if globs or not reading.has("name") else _called(reading)
    option = "-iname" if reading.take("case", "insensitive") else "-name"
    tests = [f"{option} {quoted(name, shell)}" for name in (*globs, *extensions, *called)]
    return [rf"\( {' -o '.join(tests)} \)"] if len(tests) > 1 else tests


def _called(reading: _Reading) -> tuple[str, ...]:
    contains = reading.has("contain")
    name = reading.value("quoted", "file") or reading.name("name", "contain")
    if name is None:
        return ()
    reading.take("contain")
    return (f"*{name}*" if contains and "*" not in name else name,)


def _is_excepted(reading: _Reading, at: int) -> bool:
    beside = reading.tokens[max(0, at - 2) : at] + reading.tokens[at + 1 : at + 2]
    return any("except" in token.terms for token in beside)


def _excluded(reading: _Reading, shell: str) -> list[str]:
    if not reading.has("except"):
        return []
    for at, glob in [*reading.places("glob"), *reading.places("file")]:
        if _is_excepted(reading, at):
            reading.used.add(at)
            reading.take("except")
            return [f"-not -name {quoted(glob, shell)}"]
    name = reading.name("except")
    if name is None:
        return []
    return [f"-not -path {quoted(f'*/{name}/*', shell)}"]


def _size(reading: _Reading) -> list[str]:
    tests = []
    for at, size in list(reading.places("size")):
        reading.used.add(at)
        less = reading.near(at, _LESS) and not reading.near(at, _MORE)
        tests.append(f"-size {'-' if less else '+'}{size}")
        reading.take("large", "small", "size")
    return tests


def _time(reading: _Reading) -> list[str]:
    """A test for the time: within a span, or before it where the question says "older"."""
    access = "a" if reading.take("access", "accessed", "접근") or reading.has("read") else "m"
    tests = []
    for at, _ in list(reading.places("span")):
        token = reading.tokens[at]
        sign = (
            "+" if reading.near(at, _AGO, before=4, after=2) and not _within(reading, at) else "-"
        )
        days, minutes = token.form("days"), token.form("minutes")
        reading.used.add(at)
        reading.take("change", "recent", "create", "new", "old", "ago")
        if days is not None:
            tests.append(f"-{access}time {sign}{max(int(days), 1)}")
        elif minutes is not None:
            tests.append(f"-{access}min {sign}{minutes}")
    return tests


def _within(reading: _Reading, at: int) -> bool:
    """The 지난 of `지난 3일` stands before the span, that of `3일 지난` behind it."""
    head = reading.tokens[max(0, at - 1) : at]
    return any(token.text in ("지난", "last", "past") for token in head)


def _owner(reading: _Reading, shell: str) -> list[str]:
    tests = []
    if user := (reading.name("user", "owner") or ("root" if reading.take("root") else None)):
        reading.take("user", "owner")
        tests.append(f"-user {quoted(user, shell)}")
    if group := reading.name("group"):
        tests.append(f"-group {quoted(group, shell)}")
    if reading.has("permission") and not reading.has("change") and (mode := reading.value("mode")):
        reading.take("permission")
        tests.append(f"-perm {quoted(mode, shell)}")
    return tests


def _state(reading: _Reading) -> list[str]:
    tests = []
    if reading.take("empty"):
        tests.append("-empty")
    if reading.take("hidden"):
        tests.append("-name '.*'")
    if reading.take("executable"):
        tests.append("-perm -u+x")
    if reading.take("broken") and reading.has("link"):
        tests.append("-xtype l")
    return tests


def _kind(reading: _Reading) -> list[str]:
    if reading.take("link"):
        reading.take("file")
        return ["-type l"]
    if reading.take("file"):
        reading.take("folder")
        return ["-type f"]
    return ["-type d"] if reading.take("folder") else ["-type f"]


def _depth(reading: _Reading) -> list[str]:
    if reading.has("depth") and (depth := reading.value("depth", "number")):
        reading.take("depth")
        return [f"-maxdepth {depth}"]
    if reading.has("recursive") and reading.take("except"):
        reading.take("recursive")
        return ["-maxdepth 1"]
    return ["-maxdepth 1"] if reading.take("only") and reading.has("current") else []


def _root(reading: _Reading, shell: str) -> str:
    moves = reading.has("copy", "move")
    paths = [at for at, _ in reading.places("path")]
    if paths and not (moves and len(paths) == 1):
        path = reading.value("path") or "."
        tail = path.removeprefix("~/")
        return (
            f"~/{quoted(tail, shell)}"
            if tail != path
            else path
            if path == "~"
            else quoted(path, shell)
        )
    return "~" if reading.take("home") else "."


def _order(reading: _Reading) -> str:
    """What the files are put in order by: "size", "-size", "time", "-time", or ""."""
    if reading.has("most") or reading.has("sort"):
        if reading.take("large", "size"):
            reading.take("most", "sort", "first", "reverse")
            return "size"
        if reading.take("small"):
            reading.take("most", "sort", "first")
            return "-size"
    if any(token.text.lower() in ("oldest", "오래된") for token in reading.tokens) and not _spans(
        reading
    ):
        reading.take("old", "most", "first", "sort")
        return "-time"
    newest = ("newest", "latest", "recent", "recently", "최신", "최근", "최근에")
    if any(token.text.lower() in newest for token in reading.tokens) and reading.take("recent"):
        reading.take("change", "most", "first", "sort")
        return "" if _spans(reading) and not reading.has("sort", "first", "most") else "time"
    return ""


def _spans(reading: _Reading) -> bool:
    return any(token.form("span") for token in reading.tokens)


def _actions(
    reading: _Reading, find: str, order: str, platform: str, shell: str
) -> tuple[str, ...]:
    """The command that does what is asked with the files, and others for the same."""
    count = reading.value("count")
    if count is None and reading.has("first", "most"):
        count = reading.value("number")
    if count:
        reading.take("first", "end", "most")
    if order:
        return (_ordered(reading, find, order, count, platform),)
    if reading.take("delete"):
        return (f"{find} -delete", f"{find} -exec rm -i -- {{}} +")
    if reading.take("count"):
        return (f"{find} | wc -l",)
    if reading.take("total") or reading.take("size"):
        reading.take("size")
        return (f"{find} -exec du -ch -- {{}} + | tail -n 1",)
    return _handed_over(reading, find, count, shell)


def _handed_over(reading: _Reading, find: str, count: str | None, shell: str) -> tuple[str, ...]:
    for term, program in (("copy", "cp"), ("move", "mv")):
        if reading.take(term):
            target = reading.value("path", "file") or reading.name("folder")
            where = quoted(target, shell) if target else "<folder>"
            return (f"{find} -exec {program} -- {{}} {where} ';'",)
    if reading.take("compress"):
        archive = reading.value("file")
        where = quoted(archive, shell) if archive else "<archive>"
        return (f"{find} -print0 | tar -czf {where} --null -T -",)
    if reading.has("permission", "change") and (mode := reading.value("mode")):
        reading.take("permission", "change")
        return (f"{find} -exec chmod {quoted(mode, shell)} -- {{}} +",)
    if reading.take("contain", "match") and (text := _sought(reading)):
        return (f"{find} -exec grep -l -- {quoted(text, shell)} {{}} +",)
    return (f"{find} | head -n {count}",) if count else (find, f"{find} -exec ls -ld -- {{}} +")


def _sought(reading: _Reading) -> str | None:
    return reading.value("quoted") or reading.name("contain", "text", "match", "word")


def _ordered(reading: _Reading, find: str, order: str, count: str | None, platform: str) -> str:
    by_size = order.endswith("size")
    key = ("%z" if by_size else "%m") if platform == "darwin" else ("%s" if by_size else "%T@")
    shown = f"-exec stat -f '{key} %N' {{}} +" if platform == "darwin" else f"-printf '{key} %p\\n'"
    sort = "sort -n" if order.startswith("-") else "sort -rn"
    plural = any(
        token.text.lower().endswith("files") or "들" in token.text for token in reading.tokens
    )
    limit = count or ("" if reading.has("sort", "first") else str(_MANY) if plural else "1")
    head = f" | head -n {limit}" if limit else ""
    return f"{find} {shown} | {sort}{head} | cut -d ' ' -f 2-"
