"""Questions about lines of text: what is done with them, step by step.

`unique values of the 2nd column of access.log sorted by count, top 5` is read into steps, put in
the order they are done in, and written as a pipeline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace

from aicmd.composition import Composition
from aicmd.slots import Token
from aicmd.streams.pattern import Found
from aicmd.streams.pattern import Reading
from aicmd.streams.phrases import ASCENDING
from aicmd.streams.phrases import DELIMITED
from aicmd.streams.phrases import ENDINGS
from aicmd.streams.phrases import JOINED
from aicmd.streams.phrases import MARKS
from aicmd.streams.phrases import ORDERS
from aicmd.streams.phrases import RANKED
from aicmd.streams.phrases import STEPS
from aicmd.streams.phrases import Row
from aicmd.streams.source import Source
from aicmd.streams.source import paired
from aicmd.streams.source import source
from aicmd.streams.source import word
from aicmd.streams.step import Clauses
from aicmd.streams.step import Step
from aicmd.streams.step import ordered
from aicmd.streams.writing import Setting
from aicmd.streams.writing import stages

_ALONE = 0.87  # what is left of the score of a single step: recipes know those well
_LINKS = frozenset("and then , ; | &&".split())
_ONLY = ("those", "ones", "line", "the")
_THINGS = frozenset("line column word file character text".split())
_PRONOUNS = frozenset("it them result results output".split())
_MANY = frozenset("files directories folders filenames subdirectories names".split())
_SIGNS = tuple(
    "line column word character stdin standard 표준 입력 history output result 출력 결과 ps ls env df du"
    " log unique duplicate string file".split()
)
"""One of these is said where lines of text are meant, if no file is named."""
_OTHERS = tuple(
    "variable split compress download upload install kill copy move mount run permission owner hash"
    " memory cpu process port encrypt decrypt decode encode create rename docker service package branch commit".split()
)
"""What is not done with lines; nor is a question about it, whatever else it says."""
_SINGLE = frozenset("unique frequency duplicate count reverse".split())
_PARTED = frozenset("column sort where total".split())
"""Steps that depend on what parts the columns, if they have one."""
_FIRST = ("큰", "높은", "작은", "낮은")
_EDITS = frozenset("replace erase trim squeeze case".split())
_PLAIN = r"(?a)grep -v ([\w-]+)$"
_DELETED = {
    "grep -v '^[[:space:]]*$'": "sed '/^[[:space:]]*$/d'",
    "grep -v '^[[:space:]]*#'": "sed '/^[[:space:]]*#/d'",
}
"""Lines left out, by the program that can leave them out of the file itself."""
_MOST = 8  # steps; more is no question
_PACKED = tuple("archive zip gz seven xz bz zst rar".split())
"""Files that hold no lines as they are."""


@dataclass(frozen=True, slots=True)
class _Ending:
    """What becomes of the result: "" to be shown, or "save", "append", "place"; and the file."""

    kind: str = ""
    file: str = ""
    shows: bool = False
    pages: bool = False


def compose(tokens: tuple[Token, ...], platform: str, shell: str) -> Composition | None:
    """Return a pipeline for a question about lines of text, None if it is about something else."""
    reading = Reading(tokens)
    if not (reading.files() or reading.has(*_SIGNS)) or _is_sought(reading):
        return None
    if any(token.form(kind) for token in tokens for kind in _PACKED):
        return None
    ending = _ending(reading)
    marks, delimiter = _marks(reading)
    ending = replace(ending, shows=ending.shows or "shown" in marks, pages="page" in marks)
    joins = list(_steps(reading, JOINED))
    delimiter = _delimiter(reading) or delimiter
    setting = Setting(platform, shell, delimiter)
    pair = paired(reading, setting)
    if reading.has("pattern"):
        marks |= {"regex"}
    steps = [_marked(step, marks) for step in (*joins, *_steps(reading, STEPS))]
    steps = _apart(reading, _once(reading, _sorted(reading, _around(steps))))
    if not 0 < len(steps) + bool(pair) <= _MOST or any(map(_is_odd, steps)):
        return None
    origin = Source() if "stdin" in marks else pair or source(reading, setting)
    if any(reading.means(at, _OTHERS) for at in reading.unused()) or not _is_about_text(
        reading, origin
    ):
        return None
    origin = replace(origin or Source(("<file>",)), is_each="each" in marks)
    setting = replace(setting, delimiter=delimiter or origin.delimiter)
    return _composed(reading, ordered(steps, _clauses(reading)), origin, ending, setting)


def _is_sought(reading: Reading) -> bool:
    """Whether the file itself is looked for: `where is a.txt`."""
    files = reading.files()
    asked = [at for at in range(len(reading.tokens)) if reading.means(at, ("where", "어디"))]
    return any(at + 1 in files or at + 2 in files for at in asked) or reading.has("어디")


def _is_about_text(reading: Reading, origin: Source | None) -> bool:
    """Whether lines are meant, and not the files themselves or what else can be sorted."""
    says_so = reading.has("line", "column")
    if origin and origin.is_pair:
        return True
    if any(token.text.lower() in _MANY for token in reading.tokens) or reading.has("folder"):
        return origin is not None and (says_so or reading.has("word", "character"))
    if origin is None:
        return says_so or reading.has("word", "character")
    return says_so or not origin.is_folder


def _composed(
    reading: Reading, steps: tuple[Step, ...], origin: Source, ending: _Ending, setting: Setting
) -> Composition | None:
    if not ending.kind and _is_change(reading, steps, origin):
        ending = replace(ending, kind="place")
        reading.take("save")
        steps = tuple(replace(step, ways=step.ways | {"sed"}) for step in steps)
    written = stages(_numbered(steps), setting)
    if written is None or not origin.suits(written):
        return None
    command = _ended(origin.piped(written), written, origin, ending, setting)
    if command is None:
        return None
    reading.take("line", "show", "text", "value", "all", "use", "from", "content", "contents")
    reading.take("구해", "구하", "계산", "모아", "얻", "find", "calculate", "just", "keep", "take")
    reading.take(
        "나오는지",
        "등장하는지",
        "세서",
        "세고",
        "뽑",
        "골라",
        "고른",
        "추려",
        "추출",
        "남겨",
        "남기",
        "가져",
    )
    reading.take("file", "row", "each", "result", "output", "order", "command", "pipe")
    alone = len(steps) + origin.is_pair < 2 and not _is_overlooked(steps, origin, setting)
    score = reading.understood() * origin.share * (_ALONE if alone else 1.0)
    return Composition(command, (), score)


def _is_overlooked(steps: tuple[Step, ...], origin: Source, setting: Setting) -> bool:
    """Whether a step is one that recipes take for a plainer one: the columns of a .csv file."""
    parted = bool(origin.delimiter) and setting.delimiter == origin.delimiter
    kept = any(step.kind == "unique" and "order" in step.ways for step in steps)
    return kept or (parted and any(step.values and step.kind in _PARTED for step in steps))


def _ending(reading: Reading) -> _Ending:
    for row in ENDINGS:
        if found := _first(reading, row):
            shows = reading.take("also", "tee", "동시에")
            return _Ending(row.kind, "".join(found.values[:1]), shows)
    return _written_last(reading)


def _written_last(reading: Reading) -> _Ending:
    """`Write lines 5 to 9 of a.txt to b.txt`: what is written stands in between."""
    last = len(reading.tokens) - 1
    files = reading.files()
    kinds = {"save": ("save", "write", "store", "output"), "append": ("append", "insert")}
    kind = next((kind for kind, words in kinds.items() if reading.has(*words)), "")
    if len(files) < 2 or files[-1] != last or not kind:
        return _Ending()
    if reading.tokens[last - 1].text.lower() not in ("to", "into", "as", ">"):
        return _Ending()
    reading.used |= {last, last - 1}
    reading.take(*kinds[kind])
    return _Ending(kind, reading.tokens[last].text)


def _marks(reading: Reading) -> tuple[frozenset[str], str]:
    """What holds for all steps, and the delimiter that a word like "csv" names."""
    marks, delimiter = set(), ""
    for row in MARKS:
        if _first(reading, row):
            marks.add(row.kind)
            delimiter = delimiter or "".join(row.values)
    return frozenset(marks), delimiter


def _delimiter(reading: Reading) -> str:
    found = _first(reading, DELIMITED)
    return found.values[0] if found else ""


def _first(reading: Reading, row: Row) -> Found | None:
    return next(filter(None, map(reading.find, row.phrasings)), None)


def _steps(reading: Reading, rows: tuple[Row, ...]) -> Iterator[Step]:
    for row in rows:
        for phrasing in row.phrasings:
            while found := reading.find(phrasing):
                ways = row.ways | ({"both"} if found.both else set())
                if row.kind in ("head", "tail") and _is_taken_from(reading, found.at):
                    ways |= {"early"}
                if row.kind == "extremes":
                    yield Step("sort", found.at, (), row.ways | {"n", "adjective"})
                    yield Step("head", found.at, found.values, frozenset({"top"}))
                    continue
                if row.kind == "frequency" and found.values and found.values[0].isdigit():
                    yield Step("head", found.at, found.values, frozenset({"top"}))
                if row.kind == "frequency" and not reading.has(*RANKED):
                    ways |= {"unranked"}
                yield Step(row.kind, found.at, found.values or row.values, ways)


def _is_taken_from(reading: Reading, at: int) -> bool:
    """`Words in the first 5 lines`: these lines are all that is looked at."""
    at -= 2 if reading.means(at - 1, ("the",)) else 1
    return reading.means(at, ("of", "in", "from", "among"))


def _marked(step: Step, marks: frozenset[str]) -> Step:
    """A step with what the question says of its ways elsewhere."""
    ways = set(step.ways)
    if "descending" in marks and step.kind == "sort":
        ways.add("r")
    if "largest" in marks and step.kind == "sort":
        ways |= {"n", "r"}
    if "case" in marks and step.kind in ("keep", "replace", "unique", "frequency", "sort"):
        ways.add("f" if step.kind == "sort" else "i")
    if step.kind == "keep":
        ways |= {"w"} if "whole" in marks else set()
        ways |= marks & {"regex"}
    if "order" in marks and step.kind == "unique":
        ways.add("order")
    if "human" in marks and step.kind == "sort":
        ways.add("h")
    return replace(step, ways=frozenset(ways))


def _is_odd(step: Step) -> bool:
    """Whether no line can hold what is looked for."""
    return step.kind in ("keep", "where", "occurrences") and any("\n" in v for v in step.values)


def _around(steps: list[Step]) -> list[Step]:
    """Let the steps that look for lines show what the question wants besides: those around them,
    their numbers."""
    if any(step.kind in ("keep", "longer") for step in steps):
        numbers = [step for step in steps if step.kind == "number" and "with" in step.ways]
        ways = {"n"} if numbers else set()
        steps = [step for step in steps if step not in numbers]
    else:
        ways = set()
    ways |= {
        f"{way}{step.values[0]}" for step in steps if step.kind == "around" for way in step.ways
    }
    return [
        replace(step, ways=step.ways | ways) if step.kind in ("keep", "longer") else step
        for step in steps
        if step.kind != "around"
    ]


def _once(reading: Reading, steps: list[Step]) -> list[Step]:
    """Leave out what the question says a second time."""
    seen: dict[str, Step] = {}
    for step in steps:
        if step.kind in _SINGLE:
            held = seen.get(step.kind)
            seen[step.kind] = replace(held, ways=held.ways | step.ways) if held else step
    if "frequency" in seen:
        seen.pop("count", None)
        if repeated := seen.pop("duplicate", None):
            ways = set() if reading.means(repeated.at, ("같은",)) else {"d"}
            seen["frequency"] = replace(seen["frequency"], ways=seen["frequency"].ways | ways)
    kinds = [step.kind for step in steps]
    if "longest" in kinds and "head" in kinds:
        at = kinds.index("longest")
        way = {"length"} | ({"r"} if ">" in steps[at].ways else set())
        steps[at] = replace(steps[at], kind="sort", ways=frozenset(way))
    return [
        seen.pop(step.kind) if step.kind in seen else step
        for step in steps
        if step.kind not in _SINGLE or step.kind in seen
    ]


def _sorted(reading: Reading, steps: list[Step]) -> list[Step]:
    """Make one of all that is said of sorting: its key, its flags."""
    found = [step for step in steps if step.kind == "sort"]
    if not found:
        return steps
    flags = {flag for flag, words in ORDERS if words and reading.take(*words)}
    if reading.take(*ASCENDING):
        flags.add("asc")
    if flags & {"V", "M"}:
        flags.discard("n")
    if any(step.kind == "reverse" for step in steps):
        flags.add("r")
    keys = next((step.values for step in found if step.values), ())
    by = [step for step in steps if step.kind == "column" and _is_key(reading, step)]
    if by and not keys:
        keys, steps = by[0].values, [step for step in steps if step is not by[0]]
    ways = frozenset(flags).union(*(step.ways for step in found))
    if reading.tokens[found[-1].at].text.lower() == "sorted":
        ways |= {"adjective"}
    rest = [step for step in steps if step.kind not in ("sort", "reverse")]
    return [*rest, Step("sort", found[-1].at, keys, ways)]


def _top(reading: Reading, steps: list[Step]) -> list[Step]:
    """`The top 5 addresses` are those that are there most often."""
    kinds = {step.kind for step in steps}
    tops = [step for step in steps if reading.means(step.at, ("top", "상위"))]
    if not tops or kinds & {"frequency", "sort", "total"}:
        return steps
    if "extract" in kinds or reading.means(tops[0].at + 2, ("word",)):
        return [*steps, Step("frequency", tops[0].at)]
    return steps


def _is_key(reading: Reading, step: Step) -> bool:
    """Whether a column is what something is done by, not what is shown."""
    if reading.is_korean and any(reading.means(step.at + n, _FIRST) for n in (2, 3)):
        return not step.ways
    before = reading.tokens[max(0, step.at - 3) : step.at]
    return not step.ways and any(token.text.lower() in ("by", "on") for token in before)


def _apart(reading: Reading, steps: list[Step]) -> list[Step]:
    """`The most frequent words`: to be counted, they are put on lines of their own."""
    steps = _top(reading, steps)
    kinds = {step.kind for step in steps}
    if not kinds & {"frequency", "unique"} or kinds & {"column", "split", "extract", "cells"}:
        return steps
    for way, term in (("words", "word"), ("characters", "character")):
        places = [at for at in range(len(reading.tokens)) if reading.means(at, (term,))]
        is_counted = any(way in step.ways for step in steps)
        is_each = any(reading.tokens[at].text.endswith(("별", "별로", "마다")) for at in places)
        if places and (is_counted or is_each or not reading.used.issuperset(places)):
            reading.used.update(places)
            rest = [replace(step, ways=step.ways - {way}) for step in steps]
            return [*rest, Step("split", places[0], (), frozenset({way}))]
    return steps


def _clauses(reading: Reading) -> Clauses:
    """Where one thing to do ends and the next begins."""
    ends, begin = [], 0
    for at, token in enumerate(reading.tokens):
        is_only = token.text.lower() == "only" and reading.means(at + 1, _ONLY)
        if (token.text.lower() in _LINKS or is_only) and not token.quoted:
            if _has_object(reading.tokens[begin:at]):
                ends.append(at)
            begin = at
    return Clauses(tuple(ends), reading.is_korean)


def _has_object(tokens: tuple[Token, ...]) -> bool:
    """Whether a clause says with what: `sort and count the lines` shares its object."""
    return any(
        token.quoted
        or {*token.terms} & _THINGS
        or token.form("file") is not None
        or token.text.lower() in _PRONOUNS
        for token in tokens
    )


def _numbered(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """`Lines 5 to 9 with their numbers` are numbered before they are chosen."""
    numbers = [step for step in steps if step.kind == "number" and "with" in step.ways]
    rest = tuple(step for step in steps if step not in numbers)
    chosen = rest and rest[0].kind in ("range", "nth", "line", "head", "tail", "back")
    return (*numbers, *rest) if numbers and chosen else steps


def _is_change(reading: Reading, steps: tuple[Step, ...], origin: Source) -> bool:
    """Whether the file is to be changed: `replace a with b in x.txt`, `… and save`."""
    is_in = reading.has(
        "in", "inside", "within", "에서", "안의", "안에서", "의", "파일에서", "파일들에서", "파일의"
    )
    is_shown = reading.has("출력", "보여", "print", "display", "=show")
    is_one = len(origin.files) == 1 and origin.files != ("<file>",)
    if is_shown or not (is_one or origin.is_chosen):
        return False
    if reading.has("save") and all(map(_is_of_text, steps)):
        return True
    if reading.has("delete") and (is_in or reading.has("from")):
        return all(step.kind in ("range", "line", "keep") and "not" in step.ways for step in steps)
    return is_in and [step.kind for step in steps] == ["replace"]


def _is_of_text(step: Step) -> bool:
    """Whether a step leaves the file as what it was, but for something in its lines."""
    return step.kind in _EDITS or (step.kind == "keep" and "not" in step.ways)


def _ended(
    commands: tuple[str, ...],
    written: tuple[str, ...],
    origin: Source,
    ending: _Ending,
    setting: Setting,
) -> str | None:
    """The pipeline with what becomes of its result."""
    whole = " | ".join(commands)
    if not ending.kind:
        return f"{whole} | less" if ending.pages else whole
    target = word(ending.file, setting.shell) if ending.file else ""
    if ending.kind == "place" or (
        target in origin.files or (not origin.files and not origin.command)
    ):
        return _in_place(whole, written, target, origin, setting)
    if ending.shows:
        return f"{whole} | tee {'-a ' if ending.kind == 'append' else ''}{target}"
    return f"{whole} {'>>' if ending.kind == 'append' else '>'} {target}"


def _in_place(
    whole: str, written: tuple[str, ...], target: str, origin: Source, setting: Setting
) -> str | None:
    if origin.is_chosen and len(written) == 1 and written[0].startswith("sed "):
        return origin.changed(written[0], setting)
    file = target or "".join(origin.files[:1])
    if not file or len(origin.files) > 1 or "*" in file:
        return None
    if len(written) == 1:
        written = (_DELETED.get(written[0]) or re.sub(_PLAIN, r"sed '/\1/d'", written[0]),)
    if len(written) == 1 and written[0].startswith("sed "):
        option = "-i ''" if setting.is_mac else "-i"
        return f"sed {option} {written[0].removeprefix('sed ')} {file}"
    if len(written) == 1 and written[0].startswith("sort"):
        return f"{written[0]} -o {file} {file}"
    return f"{whole} > {file}.new && mv {file}.new {file}"
