"""Whole processes, timed from outside in interleaved rounds, with the memory that they took."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from pathlib import Path
from statistics import median


def _nothing() -> None:
    """What most runs need before them."""


def _ended() -> bool:
    """Most runs have done their work where they end well."""
    return True


@dataclass(frozen=True)
class Run:
    """A program as it is started in each round; `before` is run ahead of it, outside of the time.

    `ends` are the exit codes that are no failure, `done` looks whether the work was done.
    """

    name: str
    command: Sequence[str]
    environ: Mapping[str, str]
    folder: Path = field(default_factory=Path.cwd)
    before: Callable[[], object] = _nothing
    ends: tuple[int, ...] = (0,)
    done: Callable[[], bool] = _ended


@dataclass(frozen=True)
class Section:
    """A table: `runs` are measured in turn, `beside` are the programs that ratios are taken to."""

    title: str
    runs: tuple[Run, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True)
class Taken:
    """What one run took: `wall` in milliseconds from start to end, `peak` in MB at the most."""

    wall: float
    peak: float


Times = dict[str, list[Taken]]
"""What each run took, round by round."""


class Failed(Exception):
    """A program that was to be measured did not do its work."""


def once(run: Run) -> Taken:
    """Run a program to its end. Raises Failed with what it said where it ends otherwise."""
    run.before()
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        with subprocess.Popen(
            run.command,
            env=run.environ,
            cwd=run.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
        ) as process:
            _, status, used = os.wait4(process.pid, 0)
            taken = (time.perf_counter() - start) * 1000
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in run.ends or not run.done():
            said.seek(0)
            text = said.read().decode("utf-8", "replace").strip()
            raise Failed(f"{run.name}: exit code {process.returncode}: {text}")
    return Taken(taken, used.ru_maxrss / 1024)


def interleaved(runs: Sequence[Run], rounds: int) -> Times:
    """Run all programs in turn, so that what slows the machine slows all; a first round warms up."""
    times: Times = {run.name: [] for run in runs}
    for turn in range(rounds + 1):
        for run in runs:
            taken = once(run)
            if turn:
                times[run.name].append(taken)
    return times


def wall(times: Times, name: str) -> float:
    """The median in milliseconds."""
    return median(taken.wall for taken in times[name])


def peak(times: Times, name: str) -> float:
    """The most memory of all rounds in MB."""
    return max(taken.peak for taken in times[name])


def ratio(times: Times, name: str, other: str) -> float:
    """The median over all rounds of one program's time divided by the other's."""
    pairs = zip(times[name], times[other], strict=True)
    return median(one.wall / two.wall for one, two in pairs)


def megabytes(peak: float) -> str:
    """Memory as a table writes it.

    The kernel counts the memory of the process that started it as a process's own peak, so that of anything
    smaller than this one no more can be told than that it is no larger.
    """
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{peak:.0f}" if peak > own else f"≤ {own:.0f}"
