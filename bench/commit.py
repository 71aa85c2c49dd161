"""Every number that the commit hook is held to: `python -m bench.commit [REPOSITORY …]`.

The repositories are real histories, whose first words are looked up; nothing in them is changed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

from aicmd.verbs import Mood
from aicmd.verbs import read
from bench.starts import MINI
from bench.starts import environ
from bench.starts import milliseconds
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

ROUNDS = 11
SECONDS = 2.0
"""The deadline that slow servers are held to."""

MESSAGES = {
    "a fix": "Fix the the parser.",
    "nothing to fix": "Fix the parser",
    "fixup!": "fixup! x",
}
TEXT = "```\nDescribe ECS in the document\n```\n"
SLOW = {
    "silent": Answer(TEXT, delay=60),
    "a byte at a time": Answer(TEXT, octets=1, pause=0.3),
    "stalls after a token": Answer(TEXT, characters=9, pause=60),
}

_PREFIX = re.compile(r"^(?:[\w./*,{} -]{1,30}(?:\([^)]*\))?!?: +|\[[^\]]*\] *)+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")


def hook(folder: Path, message: str, **more: str) -> float:
    """Milliseconds of the hook as a whole process, in mode rewrite."""
    (folder / ".git" / "COMMIT_EDITMSG").write_text(f"{message}\n")
    command = [str(Path(sys.executable).with_name("aicmd")), "commit-msg", ".git/COMMIT_EDITMSG"]
    given = {**environ(), "AICMD_COMMIT_MODE": "rewrite", "HOME": str(folder), **more}
    start = time.perf_counter()
    subprocess.run(command, env=given, cwd=folder, capture_output=True, check=True)
    return (time.perf_counter() - start) * 1000


def starts(folder: Path) -> None:
    """Print how many times as long as mini the hook takes without a model."""
    ratios: dict[str, list[float]] = {name: [] for name in MESSAGES}
    for _ in range(ROUNDS):
        mini = milliseconds([sys.executable, "-c", MINI, "--version"], environ())
        for name, message in MESSAGES.items():
            ratios[name].append(hook(folder, message) / mini)
    for name, found in ratios.items():
        print(f"commit-msg, {name}: {median(found):.2f} x mini")


def deadlines(folder: Path) -> None:
    """Print how far past its deadline the hook ends, the start of the process among it."""
    for name, answer in SLOW.items():
        with ScriptedServer([answer]) as server:
            more = {
                "AICMD_BASE_URL": server.url,
                "AICMD_MODEL": "first",
                "AICMD_COMMIT_DEADLINE": str(SECONDS),
            }
            taken = [hook(folder, "문서에 ECS 설명 추가", **more) / 1000 for _ in range(5)]
        print(f"a server that is {name}: {median(taken) - SECONDS:.2f} s past the deadline")


def words(repositories: list[str]) -> None:
    """Print the share of first words of subjects that are in no list."""
    moods: Counter[Mood] = Counter()
    for repository in repositories:
        command = ["git", "-C", repository, "log", "--no-merges", "--format=%s"]
        said = subprocess.run(command, capture_output=True, check=True).stdout
        for subject in said.decode("utf-8", "replace").splitlines():
            if word := _WORD.match(_PREFIX.sub("", subject)):
                moods[read(word[0]).mood] += 1
    share = 100 * moods[Mood.UNKNOWN] / max(moods.total(), 1)
    print(f"first words in no list: {share:.1f} % of {moods.total()}")


def large(folder: Path) -> None:
    """Print the time and the memory for a change of 10 MB in 2,000 files."""
    for number in range(2_000):
        part = folder / f"d{number % 20}"
        part.mkdir(exist_ok=True)
        (part / f"f{number}.txt").write_text(f"line of {number}\n" * 400)
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    code = "import os, resource; from aicmd.staged import change; change(os.environ);"
    code += "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    start = time.perf_counter()
    given = {**environ(), "PYTHONPATH": str(Path(__file__).parent.parent)}
    ran = subprocess.run([sys.executable, "-c", code], cwd=folder, env=given, capture_output=True)
    taken = time.perf_counter() - start
    print(f"a change of 2,000 files: {taken:.1f} s, {ran.stdout.decode().strip()} MB")


def main() -> None:
    """Print the whole table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c"]
        subprocess.run([*run, "init", "-q"], cwd=folder, check=True)
        subprocess.run(
            [*run, "commit", "-q", "--allow-empty", "-m", "Start"], cwd=folder, check=True
        )
        starts(folder)
        deadlines(folder)
        large(folder)
    words(sys.argv[1:] or [os.curdir])


if __name__ == "__main__":
    main()
