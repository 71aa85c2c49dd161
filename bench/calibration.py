"""How often answers are right that the offline engine is so sure of: python -m bench.calibration FILE.tsv

FILE holds a question, a tab and a command on each line; the part of it that is not held back is
asked, and judged as in bench/offline.py. Beside it stand the phrasings of the recipes, each asked
while it is left out of the index, which are right where the recipe is found; and questions that have
no answer here (beyond.txt), of which hardly one should get one.

The line of the engine, SURE, is where right answers begin to outnumber wrong ones in what is left
out, and where hardly a question without an answer gets one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from aicmd.engines.offline import SURE
from aicmd.engines.offline import Offline
from aicmd.index import Index
from aicmd.index import built
from aicmd.ranking import ranked
from aicmd.recipes import recipes
from aicmd.slots import is_korean
from aicmd.slots import read
from aicmd.suggestion import Question
from aicmd.template import SLOT
from bench.judge import verdict
from bench.offline import is_held_back

BINS = 20
BEYOND = Path(__file__).with_name("beyond.txt")
VALUES = {
    "port": "8080", "pid": "1234", "count": "7", "column": "3", "line": "4", "to": "9",
    "number": "42", "width": "800", "height": "600", "depth": "2", "days": "5 days",
    "minutes": "30 minutes", "seconds": "20 seconds", "span": "3 days", "size": "10MB",
    "mode": "755", "host": "box.example.test", "login": "kim@example.test",
    "url": "https://example.test/a", "path": "/zz/x", "folder": "/zz/src", "file": "notes.txt",
    "other": "list.txt", "archive": "pack.tar.gz", "zip": "pack.zip", "gz": "notes.gz",
    "target": "/zz/out", "delimiter": "|", "date": "2024-03-01", "glob": "*.log",
    "pattern": "'needle'", "text": "'hay stack'",
}  # fmt: skip

Judged = tuple[float, bool]


class LeftOut(Index):
    """An index without one of its phrasings."""

    __slots__ = ("number",)
    number: int

    def closest(
        self, asked: Iterable[str], tool: str, most: int, wanted: tuple[frozenset[str], ...] = ()
    ) -> list[int]:
        found = super().closest(asked, tool, most + 1, wanted)
        return [each for each in found if each != self.number]


def left_out(number: int) -> LeftOut:
    index = built()
    copy = LeftOut(*(getattr(index, field.name) for field in fields(Index)))
    object.__setattr__(copy, "number", number)
    return copy


def phrasings(korean: bool) -> Iterator[Judged]:
    """Each phrasing of one language, and whether its recipe is found without it."""
    everything = ((recipe, phrase) for recipe in recipes() for phrase in recipe.phrases)
    for number, (recipe, phrase) in enumerate(everything):
        if is_korean(phrase) is korean:
            asked = SLOT.sub(lambda slot: VALUES.get(slot[1], f"zz{slot[1]}"), phrase)
            matches = ranked(read(asked), index=left_out(number))
            if matches:
                yield matches[0].score, matches[0].recipe is recipe


def surest(question: str) -> tuple[float, str]:
    return Offline("linux").surest(Question(question))


def questions(path: Path) -> Iterator[Judged]:
    """The questions of a file that are not held back, and whether the answer does the same."""
    for line in path.read_text(encoding="utf-8").splitlines():
        question, tab, wanted = line.partition("\t")
        if tab and question.strip() and not is_held_back(question):
            score, command = surest(question)
            if command:
                yield score, verdict(question, (wanted,), command).flags


def beyond() -> Iterator[Judged]:
    for question in BEYOND.read_text(encoding="utf-8").splitlines():
        yield surest(question)[0], False


def report(name: str, judged: list[Judged]) -> None:
    """Print a row for each bin of scores, and what is above and below the line."""
    print(f"\n{name}: {len(judged)}")
    for at in reversed(range(BINS)):
        row = [right for score, right in judged if min(int(score * BINS), BINS - 1) == at]
        if row:
            print(f"  {at / BINS:.2f} - {(at + 1) / BINS:.2f} {len(row):6} {_share(row)}")
    for label, sure in (("answered", True), ("not answered", False)):
        row = [right for score, right in judged if (score >= SURE) is sure]
        print(f"  {label:12} {len(row):6} {_share(row)}")


def _share(row: list[bool]) -> str:
    return f"{sum(row) / len(row):6.1%} right" if row else ""


def main(paths: list[str]) -> None:
    for path in map(Path, paths):
        report(f"questions of {path.name}", list(questions(path)))
    report("phrasings in English, left out", list(phrasings(korean=False)))
    report("phrasings in Korean, left out", list(phrasings(korean=True)))
    report("questions without an answer", list(beyond()))


if __name__ == "__main__":
    main(sys.argv[1:])
