"""How many questions of a list the offline engine answers, and how many with the right program.

    python -m bench.offline QUESTIONS.tsv [--tune] [--show N]

Each line is a question, a tab, a command. A third, chosen by the hash of the question, is held back
and measured; --tune measures the rest, the only part to look into when recipes are written. An
answer is right when bench/judge.py finds the programs, the flags and the operands of the command of
the list in it, up to order and to what the question leaves open, or when both print and change the same,
which is not nothing, in a small home (bench/sandbox.py). Strict is the former without what is left open.
A question that the list has more than once may have any of its answers.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from aicmd.engines.offline import Offline
from aicmd.errors import AicmdError
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question
from bench.judge import Verdict
from bench.judge import verdict
from bench.sandbox import Sandbox
from bench.sandbox import sandbox
from bench.stage import stages


class Row(NamedTuple):
    question: str
    wanted: tuple[str, ...]  # all commands that the list has for the question
    answer: str  # "" when the engine does not know
    verdict: Verdict
    does: bool  # what one of them does, in a small home
    seconds: float

    @property
    def right(self) -> bool:
        return self.verdict.right or self.does


def is_held_back(question: str) -> bool:
    return int(hashlib.sha256(question.encode()).hexdigest(), 16) % 3 == 0


def rows(path: Path, tune: bool, place: Sandbox) -> Iterator[Row]:
    engine = Offline("linux")
    for question, wanted in asked_for(path, tune=tune):
        begin = time.perf_counter()
        answer = _answer(engine, question)
        seconds = time.perf_counter() - begin
        said = verdict(question, wanted, answer)
        does = bool(answer) and not said.right and any(place.same(one, answer) for one in wanted)
        yield Row(question, wanted, answer, said, does, seconds)


def asked_for(path: Path, *, tune: bool) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each question of a list, held back or not, with all commands that the list has for it."""
    lines = [line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    asked: dict[str, list[str]] = defaultdict(list)
    for question, _, command in lines:
        asked[_plain(question)].append(command)
    for question, tab, _ in lines:
        if tab and question.strip() and is_held_back(question) is not tune:
            yield question, tuple(asked[_plain(question)])


def _plain(question: str) -> str:
    return " ".join(question.lower().split()).rstrip(".?! ")


def _answer(engine: Offline, question: str) -> str:
    try:
        return next(engine.suggest(Dialogue(Question(question)))).suggestions[0].command
    except AicmdError:
        return ""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("path", type=Path)
    arguments.add_argument("--tune", action="store_true", help="measure the part not held back")
    arguments.add_argument("--show", type=int, default=0, help="show some that went wrong")
    chosen = arguments.parse_args()
    if chosen.show and not chosen.tune:
        arguments.error("what is held back is not looked at: --show needs --tune")
    with sandbox() as place:
        found = list(rows(chosen.path, chosen.tune, place))
    report(found)
    wrong = [row for row in found if not row.right]
    for row in wrong[:: max(1, len(wrong) // chosen.show)] if chosen.show else ():
        print(f"\n  {row.question}\n  wanted {row.wanted[0]}\n  got    {row.answer}")
    return 0


def report(found: list[Row]) -> None:
    answered = [row for row in found if row.answer]
    utility = [row for row in answered if row.verdict.utility]
    flags = [row for row in answered if row.verdict.flags]
    strict = [row for row in answered if row.verdict.operands]
    right = [row for row in answered if row.right]
    groups: dict[str, list[bool]] = defaultdict(list)
    for row in answered:
        groups[_first(row.wanted[0])].append(row.right)
    print(f"questions           {len(found):6}")
    print(f"answered            {len(answered):6}  {_share(len(answered), len(found))}")
    print(f"utility             {_share(len(utility), len(answered)):>15} of those")
    print(f"and flags           {_share(len(flags), len(answered)):>15} of those")
    print(f"and operands        {_share(len(strict), len(answered)):>15} of those, strict")
    print(
        f"right               {_share(len(right), len(answered)):>15} of those, the number held to:"
        " what the question leaves open is open"
    )
    does = [row for row in answered if row.does]
    print(f"by what they do     {_share(len(does), len(answered)):>15} among them, said otherwise")
    shares = [sum(hits) / len(hits) for hits in groups.values()]
    average = sum(shares) / len(shares) if shares else 0
    print(f"average per program {average:>15.1%} of {len(groups)} programs, right")
    print(f"median time         {median(row.seconds for row in found) * 1000:>13.2f} ms")


def _first(command: str) -> str:
    return next((stage.program for stage in stages(command)), "")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"


if __name__ == "__main__":
    sys.exit(main())
