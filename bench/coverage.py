"""Which flags of real command lines get their own text: `python -m bench.coverage [TSV] [--missed]`.

TSV holds `question TAB command`. No command is run. Counted are the options of programs whose page
or builtin help is installed; programs whose page is a stub stand apart.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import explain
from aicmd.sources import lookup
from bench.parser import DEFAULT
from bench.parser import commands

STUBS = frozenset({"perl"})
"""Debian leaves its page in another package."""

Pair = tuple[str, str]
"""A program and a flag of it as typed."""


def options(explanation: Explanation) -> Iterator[tuple[Pair, bool]]:
    """Each option of a command, and whether a page tells of it."""
    owners: list[tuple[int, str]] = []
    for part in explanation.parts:
        if part.kind in (Kind.PROGRAM, Kind.OPTION):
            while owners and owners[-1][0] >= part.depth:
                owners.pop()
        if part.kind is Kind.PROGRAM:
            owners.append((part.depth, part.text.strip("'\"\\").rpartition("/")[2]))
        elif part.kind is Kind.OPTION and owners and part.text != "--":
            yield (owners[-1][1], part.text), bool(part.source)


def counted(texts: list[str]) -> tuple[Counter[Pair], Counter[Pair], dict[Pair, str]]:
    """How often each pair stands in the commands, how often it is told of, and one that is not."""
    all_of: Counter[Pair] = Counter()
    told: Counter[Pair] = Counter()
    missed: dict[Pair, str] = {}
    for text in texts:
        for pair, is_told in options(explain(text, lookup)):
            if pair[0] and pair[0] not in STUBS and lookup((pair[0],)):
                all_of[pair] += 1
                told[pair] += is_told
                if not is_told:
                    missed.setdefault(pair, text)
    return all_of, told, missed


def report(texts: list[str], list_missed: bool) -> None:
    """Print the three shares, and each pair that is not told of."""
    all_of, told, missed = counted(texts)
    programs: dict[str, list[int]] = {}
    for pair, count in all_of.items():
        counts = programs.setdefault(pair[0], [0, 0])
        counts[0] += count
        counts[1] += told[pair]
    average = sum(of / whole for whole, of in programs.values()) / max(len(programs), 1)
    print(f"flag tokens with their own text: {_share(told.total(), all_of.total())}")
    print(f"averaged over {len(programs)} programs: {100 * average:.2f} %")
    print(f"distinct program-flag pairs: {_share(sum(map(bool, told.values())), len(all_of))}")
    for pair in sorted(missed, key=lambda pair: told[pair] - all_of[pair]) if list_missed else ():
        print(f"  {all_of[pair] - told[pair]} x {' '.join(pair)}  in  {missed[pair][:100]}")


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / max(whole, 1):.2f} %)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--missed", action="store_true", help="list what is not told of")
    given = parser.parse_args()
    report(commands(given.path), given.missed)


if __name__ == "__main__":
    main()
