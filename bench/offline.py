"""How many questions of a list the offline engine answers, and how many with the right program.

    python bench/offline.py QUESTIONS.tsv [--tune] [--show N]

Each line is a question, a tab, a command. A third, chosen by the hash of the question, is held back
and measured; --tune measures the rest, the only part to look into when recipes are written. An
answer counts as right when it runs the programs that the command of the list runs, in any order,
wrappers like sudo left out, and strictly right when the flags are the same too.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

from aicmd.engines.offline import Offline
from aicmd.errors import AicmdError
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question

WRAPPERS = frozenset("sudo nohup time env xargs".split())
JOINTS = re.compile(r"\s*(?:\|&?|&&|;|\$\(|`|<\()\s*")


class Row(NamedTuple):
    question: str
    wanted: str
    answer: str  # "" when the engine does not know
    seconds: float


def programs(command: str) -> frozenset[str]:
    """The programs of a command line, told by where they stand; good enough for counting."""
    found = set()
    for piece in JOINTS.split(command):
        words = (word for word in piece.split() if word not in WRAPPERS and "=" not in word)
        found |= {word.strip("'\"()") for word in words if not word.startswith("-")} & _first(piece)
    return frozenset(found)


def _first(piece: str) -> set[str]:
    words = [word.strip("'\"()") for word in piece.split()]
    plain = (word for word in words if word not in WRAPPERS and "=" not in word and word[:1] != "-")
    return set(list(plain)[:1])


def flags(command: str) -> Counter[str]:
    return Counter(word.partition("=")[0] for word in command.split() if re.match(r"-+\w", word))


def is_held_back(question: str) -> bool:
    return int(hashlib.sha256(question.encode()).hexdigest(), 16) % 3 == 0


def rows(path: Path, tune: bool) -> Iterator[Row]:
    engine = Offline("linux")
    for line in path.read_text(encoding="utf-8").splitlines():
        question, tab, wanted = line.partition("\t")
        if tab and question.strip() and is_held_back(question) is not tune:
            begin = time.perf_counter()
            answer = _answer(engine, question)
            yield Row(question, wanted, answer, time.perf_counter() - begin)


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
    found = list(rows(chosen.path, chosen.tune))
    report(found)
    wrong = [row for row in found if not row.answer or not _is_right(row)]
    for row in wrong[:: max(1, len(wrong) // chosen.show)] if chosen.show else ():
        print(f"\n  {row.question}\n  wanted {row.wanted}\n  got    {row.answer}")
    return 0


def _is_right(row: Row) -> bool:
    return programs(row.wanted) == programs(row.answer)


def _has_first(row: Row) -> bool:
    return bool(_first(JOINTS.split(row.wanted)[0]) & programs(row.answer))


def report(found: list[Row]) -> None:
    answered = [row for row in found if row.answer]
    right = [row for row in answered if _is_right(row)]
    strict = [row for row in right if flags(row.wanted) == flags(row.answer)]
    groups: dict[str, list[bool]] = {}
    for row in answered:
        name = next(iter(_first(JOINTS.split(row.wanted)[0])), "")
        groups.setdefault(name, []).append(_has_first(row))
    print(f"questions           {len(found):6}")
    print(f"answered            {len(answered):6}  {_share(len(answered), len(found))}")
    print(
        f"the first program   {_share(sum(map(_has_first, answered)), len(answered)):>15} of those"
    )
    print(f"all programs        {_share(len(right), len(answered)):>15} of those")
    print(f"and all flags       {_share(len(strict), len(answered)):>15} of those")
    shares = [sum(hits) / len(hits) for hits in groups.values()]
    average = sum(shares) / len(shares) if shares else 0
    print(f"average per program {average:>15.1%} of {len(groups)} programs, the first program")
    print(f"median time         {median(row.seconds for row in found) * 1000:>13.2f} ms")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"


if __name__ == "__main__":
    sys.exit(main())
