"""Whole processes beside the smallest Click program: `python -m bench.starts [ROUNDS]`.

All commands run once in each round, in turn, so that what slows the machine slows all of them; the
ratios are medians of each round's own. aicmd has to be installed in the environment that this runs
in, and modules compiled, as pip leaves them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

MINI = "from bench.mini import main; main()"
ROOT = Path(__file__).parent.parent

WARM = {
    "tar, its page in the cache": "tar -xzvf archive.tgz -C /tmp",
    "a pipe, pages in the cache": "ls -l | sort -k5n | head -5",
}
OFFLINE = {
    "ask -p, offline": "listening port 5000",
    "ask -p, offline, in Korean": "8080 포트 쓰는 프로세스",
}
FIRST = "ask -p, offline, for the first time"
COLD = {
    f"{command.split()[0]} {command.split()[1]}, page not in the cache": command
    for command in (
        "bash --norc -c x",
        "git log --oneline",
        "gcc -O2 -o x x.c",
        "ffmpeg -i a.mp4 b.mp3",
        "tar -xzf a.tgz",
    )
}


def milliseconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True, cwd=ROOT)
    return (time.perf_counter() - start) * 1000


def explained(text: str, cache: str) -> float:
    return ours(cache, "explain", text)


def asked(text: str, cache: str) -> float:
    return ours(cache, "ask", "-p", "--engine", "offline", text)


def ours(cache: str, *words: str) -> float:
    command = [str(Path(sys.executable).with_name("aicmd")), *words]
    return milliseconds(command, {**environ(), "XDG_CACHE_HOME": cache})


def environ() -> dict[str, str]:
    """The environment, in which modules may be kept compiled."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def measured(rounds: int) -> dict[str, list[float]]:
    """Each command's milliseconds, round by round; the first round only warms up."""
    mini = [sys.executable, "-c", MINI, "--version"]
    times: dict[str, list[float]] = {"mini": []}
    with tempfile.TemporaryDirectory() as warm:
        for turn in range(rounds + 1):
            row = {"mini": milliseconds(mini, environ())}
            row |= {name: explained(text, warm) for name, text in WARM.items()}
            row |= {name: asked(text, warm) for name, text in OFFLINE.items()}
            with tempfile.TemporaryDirectory() as cold:
                row[FIRST] = asked(OFFLINE["ask -p, offline"], cold)
            for name, text in COLD.items():
                with tempfile.TemporaryDirectory() as cold:
                    row[name] = explained(text, cold)
            for name, taken in row.items() if turn else ():
                times.setdefault(name, []).append(taken)
    return times


def report(rounds: int) -> None:
    """Print the medians, and how many times as long as mini each takes."""
    times = measured(rounds)
    for name, taken in times.items():
        ratio = median(own / mini for own, mini in zip(taken, times["mini"], strict=True))
        print(f"{name}: {ratio:.2f} x mini ({median(taken):.0f} ms)")


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
