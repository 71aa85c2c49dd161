"""The numbers of safety: python -m bench.safety FOLDER [REPOSITORY …].

FOLDER holds labelled commands and sample secrets. Their commands are data: they are read from files
and handed to a function, never run. The repositories are clones of real projects, whose changes are
ordinary text; with none of them, what is hidden without need is not measured.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from aicmd.gate import visible
from aicmd.parse import parse
from aicmd.redact import redact
from aicmd.risk import Level
from aicmd.risk import assess
from aicmd.withheld import is_withheld
from tests.configurations import samples
from tests.gate_test import CASES
from tests.gate_test import cases
from tests.gate_test import obeyed

ROOT = Path(__file__).parent.parent
READ_ONLY = Path(__file__).parent / "readonly_commands.txt"
FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO")
MESSAGES = (14, 5_000, 300_000)
"""Bytes of the messages that are rewritten under faults."""

MARK = "umask"
"""A system call that Python makes nowhere else."""

REWRITE = """
import os, sys
from pathlib import Path
from aicmd import editmsg
file = Path(sys.argv[1])
before = file.read_bytes()
os.umask(0o022)
editmsg.replace(file, before, b"b" * len(before))
"""
HOSTILE = (
    *("a=", "key=", "password ", "token ", "secret:", "pass:", "://a:", '"', "비밀번호: ", "id="),
    *("-----BEGIN PRIVATE KEY-----", "x1x1x1x1x1x1x1x1 ", "kind: Secret\n", "client_id: ", "eyJ"),
)
"""What makes the rules work hard: nearly every place begins one."""


def decoded(text: str) -> str:
    """Return the command that a row of the file stands for."""
    text = text.replace("\u240a", "\n")
    text = re.sub(r"<PAD (\d+)>", lambda found: " " * int(found[1]), text)
    return re.sub(r"<U\+([0-9A-F]+)>", lambda found: chr(int(found[1], 16)), text)


def secrets(folder: Path) -> None:
    """Print how many of the sample secrets are found, how much is hidden without need, how fast."""
    with gzip.open(folder / "secrets_cases.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    true = [text for row in rows for text in row.get("tps") or ()]
    false = [text for row in rows for text in row.get("fps") or ()]
    found = sum(redact(text).count > 0 for text in true)
    hard = sum(redact(text).count > 0 for text in false)
    print(f"secrets found: {found} of {len(true)} = {found / len(true):.2%}")
    print(f"hard negatives hidden: {hard} of {len(false)}")
    for held_out in (False, True):
        rows = [
            (is_withheld(sample.path), secret not in redact(sample.text).text)
            for sample in samples(held_out)
            for secret in sample.secrets
        ]
        print(
            f"configuration files, {'held out' if held_out else 'tuned on'}: {len(rows)} secrets,"
            f" {sum(found for _, found in rows)} hidden,"
            f" {sum(any(row) for row in rows)} with files withheld by name"
        )
    print(f"hostile text: {min(map(_speed, HOSTILE)):.2f} MB/s at the slowest")


def changes(repositories: list[str]) -> None:
    """Print how much of ordinary changes is hidden, and how fast they are looked through."""
    words = ("log", "-p", "-300", "--no-merges", "--format=", "--no-color", "--no-ext-diff")
    for repository in repositories:
        command = ["git", "-c", f"safe.directory={repository}", "-C", repository, *words]
        said = subprocess.run(command, capture_output=True, check=True).stdout[:4_000_000]
        text = said.decode("utf-8", "replace")
        start = time.perf_counter()
        hidden = sum(_hidden(part) for part in text.split("\ndiff --git "))
        speed = len(said) / 1e6 / (time.perf_counter() - start)
        print(f"{repository}: {hidden / len(text):.3%} of {len(text):,} hidden, {speed:.1f} MB/s")


def _speed(piece: str) -> float:
    """Megabytes a second of a text that repeats a piece."""
    text = piece * (200_000 // len(piece))
    start = time.process_time()
    redact(text)
    return len(text) / 1e6 / (time.process_time() - start)


def _hidden(text: str) -> int:
    """How many characters of a text are replaced."""
    after = redact(text)
    marks = re.findall(r"<secret:[a-z0-9-]+:\d+>", after.text) if after.count else []
    return len(text) - len(after.text) + sum(map(len, marks)) if after.count else 0


def verdicts(folder: Path) -> None:
    """Print the verdicts on labelled commands, and each that is not as the label says."""
    rows = (folder / "risk_dev.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cases = [(label, decoded(text)) for label, _, text in (row.split("\t", 2) for row in rows)]
    levels = [(label, text, assess(text).level) for label, text in cases]
    start = time.perf_counter()
    for _, text in cases:
        assess(text)
    took = (time.perf_counter() - start) / len(cases) * 1000
    for label in ("dangerous", "benign"):
        found = [level is Level.DANGER for one, _, level in levels if one == label]
        print(
            f"{label} judged danger: {sum(found)} of {len(found)} = {sum(found) / len(found):.1%}"
        )
    print(f"risk of a command: {took:.2f} ms")
    broken = [text for _, text, level in levels if parse(text).faults and level is Level.OK]
    print(f"cannot be parsed and yet ok: {len(broken)}")
    for label, text, level in levels:
        if (label == "dangerous") != (level is Level.DANGER):
            print(f"  {label} judged {level}: {text[:120]!r}")


def readers(folder: Path) -> None:
    """Print the verdicts on commands that only read, and on those that only look so."""
    tricks = (folder / "looks_readonly_dev.txt").read_text(encoding="utf-8").splitlines()[1:]
    lines = [line.split("\t")[0].replace("\\n", "\n") for line in tricks]
    quiet = [line for line in lines if assess(line).level is Level.OK]
    share = 1 - len(quiet) / len(lines)
    print(f"looks read-only, judged caution or worse: {share:.1%} of {len(lines)}")
    plain = READ_ONLY.read_text(encoding="utf-8").splitlines()[1:]
    loud = [line for line in plain if assess(line).level is not Level.OK]
    print(f"reads only, judged ok: {1 - len(loud) / len(plain):.1%} of {len(plain)}")
    for line in (*quiet, *loud):
        print(f"  {assess(line).level}: {line[:120]!r}")


def gate() -> None:
    """Print how many hostile texts come through the gate with something a terminal obeys."""
    unsafe = sum(bool(obeyed(visible(text))) for text in cases(6, CASES))
    print(f"texts through the gate: {CASES:,}, unsafe on a terminal: {unsafe}")


def hostile() -> None:
    """Print how many roads from a hostile repository to its programs and servers are open."""
    command = [sys.executable, "-m", "pytest", "-q", "tests/hostile_test.py"]
    said = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT).stdout
    print(f"hostile clone: {said.strip().splitlines()[-1]}")


def faults() -> None:
    """Print what a message file is after a fault in any system call of its rewriting."""
    try:
        subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=True)
    except (OSError, subprocess.CalledProcessError):
        print("message file under faults: not measured, strace is missing or not allowed")
        return
    runs = mixed = 0
    with TemporaryDirectory() as folder:
        file, log = Path(folder, "COMMIT_EDITMSG"), Path(folder, "log")
        for size in MESSAGES:
            _rewrite(file, size, "-o", str(log))
            for call, number in _calls(log.read_text(errors="replace")):
                for fault in FAULTS:
                    how = f"inject={call}:{fault}:when={number}"
                    _rewrite(file, size, "-o", "/dev/null", "-e", how)
                    whole = file.exists() and file.read_bytes() in (b"a" * size, b"b" * size)
                    runs, mixed = runs + 1, mixed + (not whole)
    print(f"message file under faults: {runs} runs, {mixed} mixed")


def _rewrite(file: Path, size: int, *options: str) -> None:
    """Rewrite a message of so many bytes while strace looks on, or does what it is told to."""
    file.write_bytes(b"a" * size)
    words = ["strace", "-qq", *options, sys.executable, "-S", "-B", "-c", REWRITE, str(file)]
    environ = {**os.environ, "PYTHONHASHSEED": "0"}
    subprocess.run(words, env=environ, cwd=ROOT, capture_output=True, check=False)


def _calls(log: str) -> Iterator[tuple[str, int]]:
    """The system calls behind the mark in a log, each with its number among those of its name."""
    counts: Counter[str] = Counter()
    begun = False
    for call in re.findall(r"^\w+(?=\()", log, re.MULTILINE):
        counts[call] += 1
        if begun:
            yield call, counts[call]
        begun = begun or call == MARK


def main(folder: Path, repositories: list[str]) -> int:
    verdicts(folder)
    readers(folder)
    gate()
    hostile()
    secrets(folder)
    changes(repositories)
    faults()
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
