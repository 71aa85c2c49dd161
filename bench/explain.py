"""Every number that `aicmd explain` is held to: `python -m bench.explain [TSV] [--missed]`.

TSV holds `question TAB command`; no command is run. It takes some minutes, of which the parser's
comparison with shfmt is the most.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from aicmd.invocation import invocations
from aicmd.manual import Manual
from aicmd.parse import parse
from aicmd.sources import lookup
from bench import coverage
from bench import manual
from bench import parser
from bench import starts
from tests.flag_texts import TEXTS
from tests.invented import invented

SEEDS = 3


def invention(texts: list[str]) -> None:
    """Print how many flags that do not exist get a text, by their kind."""
    pages = _pages(texts)
    longs = sorted({f for m in pages.values() for o in m.options for f in o.flags if f[:2] == "--"})
    made: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for name, page in pages.items():
        for one in (one for seed in range(SEEDS) for one in invented(name, page, longs, seed)):
            made[one.kind] += 1
            accepted[one.kind] += one.accepted
    share = 100 * accepted.total() / max(made.total(), 1)
    print(f"invented flags with a text: {accepted.total()} of {made.total()} ({share:.2f} %)")
    print("  " + ", ".join(f"{kind} {accepted[kind]} of {made[kind]}" for kind in made))


def _pages(texts: list[str]) -> dict[str, Manual]:
    """The programs of the commands, each with its page."""
    names = {found.name for text in texts for found in invocations(parse(text)) if found.name}
    found = {name: lookup((name,)) for name in sorted(names)}
    return {name: page for name, page in found.items() if page and page.source[:3] == "man"}


def stream(texts: list[str]) -> None:
    """Print how many commands a second one process answers, with a cache that has their pages."""
    given = "\0".join(texts).encode()
    command = [sys.executable, "-m", "aicmd", "explain", "-0"]
    with tempfile.TemporaryDirectory() as cache:
        for _ in range(2):
            start = time.perf_counter()
            subprocess.run(
                command,
                input=given,
                stdout=subprocess.DEVNULL,
                check=True,
                env={**starts.environ(), "XDG_CACHE_HOME": cache},
            )
            taken = time.perf_counter() - start
    print(f"explain -0, cache warm: {len(texts) / taken:.0f} commands a second")


def main() -> None:
    """Print the whole table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("path", nargs="?", type=Path, default=parser.DEFAULT)
    arguments.add_argument("--missed", action="store_true", help="list what is not told of")
    given = arguments.parse_args()
    texts = parser.commands(given.path)
    parser.report(texts)
    coverage.report(texts, given.missed)
    invention(texts)
    manual.recall(given.missed)
    right = sum(verdict == "right" for _, verdict in TEXTS.values())
    print(f"flag texts read by eye against their page: {right} of {len(TEXTS)} right")
    starts.report(11)
    stream(texts)
    manual.sweep(0)


if __name__ == "__main__":
    main()
