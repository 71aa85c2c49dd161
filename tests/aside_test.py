"""Work in another process: in a process of its own each, since a fork wants no other threads."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BEGIN = (
    "import os, sys, time\nfrom aicmd.aside import Aside\nfrom tests import aside_test as work\n"
)


def add(one: int, other: int) -> int:
    return one + other


def fail() -> None:
    raise ValueError("no")


def stop() -> None:
    import os

    os._exit(7)


def speak() -> str:
    print("out")
    print("err", file=sys.stderr)
    return sys.stdin.read()


def large() -> bytes:
    return b"x" * 3_000_000


def unpicklable() -> object:
    return lambda: None


def run(program: str, timeout: float = 20.0) -> tuple[str, str]:
    ran = subprocess.run(
        [sys.executable, "-c", BEGIN + program],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=timeout,
    )
    return ran.stdout.strip(), ran.stderr


@pytest.mark.parametrize(
    ("program", "out"),
    [
        pytest.param("a.start(work.add, 1, 2); print(a.result(0, 9))", "3", id="a result"),
        pytest.param(
            "a.start(work.add, 1, 2); a.start(work.add, 3, 4); print(a.result(0, 9), a.result(0, 9))",
            "3 7",
            id="in their order",
        ),
        pytest.param("print(a.result('none', 9))", "none", id="nothing was started"),
        pytest.param("a.start(work.fail); print(a.result('none', 9))", "none", id="it fails"),
        pytest.param(
            "a.start(work.fail); a.start(work.add, 1, 2); print(a.result(0, 9), a.result(0, 9))",
            "0 3",
            id="and goes on",
        ),
        pytest.param("a.start(work.stop); print(a.result('none', 9))", "none", id="it dies"),
        pytest.param(
            "a.start(work.stop); a.result(0, 9); a.start(work.add, 1, 2); print(a.result('none', 9))",
            "none",
            id="nothing comes from the dead",
        ),
        pytest.param(
            "a.start(time.sleep, 60); a.result(0, 0.1); ends = [os.pipe() for _ in range(4)];"
            " a.start(work.add, 1, 2); [os.close(end) for _, end in ends];"
            " print(a.result('none', 9), [os.read(end, 9) for end, _ in ends])",
            "none [b'', b'', b'', b'']",
            id="nothing is written where it was",
        ),
        pytest.param("a.start(work.large); print(len(a.result(b'', 9)))", "3000000", id="much"),
        pytest.param("a.start(work.unpicklable); print(a.result('none', 9))", "none", id="odd"),
        pytest.param("a.start(lambda: 3); print(a.result('none', 9))", "none", id="odd work"),
        pytest.param(
            "a.start(work.speak); print(repr(a.result('none', 9)))", "''", id="no streams"
        ),
    ],
)
def test_what_comes_back(program: str, out: str) -> None:
    assert run(f"a = Aside()\n{program}") == (out, "")


def test_what_takes_too_long_is_not_waited_for() -> None:
    begun = time.monotonic()
    assert run("a = Aside()\na.start(time.sleep, 60)\nprint(a.result('none', 0.2))") == ("none", "")
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("end", ["", "os._exit(0)", "os.kill(os.getpid(), 9)", "a.close()"])
def test_it_ends_with_us(end: str) -> None:
    """Whoever reads what we print waits for every process that could still print."""
    begun = time.monotonic()
    out, _ = run(
        f"a = Aside()\na.start(time.sleep, 0)\na.result(0, 9)\nprint(a._child, flush=True)\n{end}"
    )
    assert time.monotonic() - begun < 5
    for _ in range(100):
        if not Path(f"/proc/{out}").exists():
            return
        time.sleep(0.02)
    state = Path(f"/proc/{out}/stat").read_text().split()[2]
    assert state == "Z"
