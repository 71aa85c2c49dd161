"""What larger input costs: `python -m bench.growth`.

Each kind of work is done on an input of one, ten and a hundred times the size, each in a process of
its own, which tells the seconds that the work took and its peak memory. Ten times the input may take
ten times the time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.starts import environ
from bench.whole import megabytes

TIMES = (1, 10, 100)
ROOT = Path(__file__).parent.parent
PIPELINE = "git log --oneline -n 5 | sort -k2 -u | head -20 && tar -xzf a.tgz -C /tmp; "
SOURCE = 'def read(path: str) -> str:\n    """Read it."""\n    return open(path).read()  # all\n\n'
QUESTION = "show the processes that use port 5000 and the largest files of this folder "
CHANGED = 20
"""Files of the smallest change."""


class Grown(NamedTuple):
    """What one kind of work took at one size: milliseconds, and MB at the most."""

    work: str
    times: int
    taken: float
    peak: float


def _explain(times: int) -> None:
    from aicmd.explanation import explain
    from aicmd.sources import lookup

    explain(PIPELINE * times, lookup)


def _risk(times: int) -> None:
    from aicmd.risk import assess

    assess(PIPELINE * times)


def _redaction(times: int) -> None:
    from aicmd.redact import redact

    redact(SOURCE * 500 * times)


def _change(times: int) -> None:
    from aicmd.staged import change

    change(os.environ)


def _recipes(times: int) -> None:
    from aicmd.engines.offline import Offline
    from aicmd.suggestion import Question

    Offline("linux").surest(Question(QUESTION * times))


WORK: dict[str, Callable[[int], None]] = {
    "explain a command line": _explain,
    "judge a command line": _risk,
    "redact a text": _redaction,
    "read a staged change": _change,
    "search the recipes": _recipes,
}


def one(work: str, times: int) -> None:
    """Do one kind of work twice and print the milliseconds of the second time.

    The first one imports what it needs, compiles patterns and reads pages.
    """
    WORK[work](1)
    start = time.perf_counter()
    WORK[work](times)
    print((time.perf_counter() - start) * 1000)


def grown() -> Iterator[Grown]:
    """Every kind of work at every size."""
    with tempfile.TemporaryDirectory() as folder:
        for times in TIMES:
            change = _staged(Path(folder) / str(times), CHANGED * times)
            for work in WORK:
                yield _measured(work, times, change)


def _staged(folder: Path, files: int) -> Path:
    """A repository with this many new files staged, 4 kB each."""
    folder.mkdir()
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    for number in range(files):
        (folder / f"f{number}.py").write_text(SOURCE * 50)
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    return folder


def _measured(work: str, times: int, folder: Path) -> Grown:
    command = [sys.executable, "-m", "bench.growth", work, str(times)]
    given = {**environ(), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=folder, env=given, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Grown(work, times, float(said), used.ru_maxrss / 1024)


def table(found: list[Grown]) -> Iterator[str]:
    """A Markdown table: a row for each kind of work, time and memory at each size."""
    yield "| | " + " | ".join(f"{times} x" for times in TIMES) + " |"
    yield "|---|" + "---:|" * len(TIMES)
    for work in WORK:
        cells = [
            f"{one.taken:.1f} ms, {megabytes(one.peak)} MB" for one in found if one.work == work
        ]
        yield f"| {work} | {' | '.join(cells)} |"


if __name__ == "__main__":
    if len(sys.argv) == 3:
        one(sys.argv[1], int(sys.argv[2]))
    else:
        print("\n".join(table(list(grown()))))
