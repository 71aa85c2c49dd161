from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aicmd import editmsg
from aicmd.errors import AicmdError

BEFORE, AFTER = b"Fix the the x\n", b"Fix the x\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "COMMIT_EDITMSG"
    path.write_bytes(BEFORE)
    return path


def test_it_is_replaced(file: Path) -> None:
    editmsg.replace(file, BEFORE, AFTER)
    assert file.read_bytes() == AFTER
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o664, 0o444])
def test_the_mode_stays(file: Path, mode: int) -> None:
    file.chmod(mode)
    editmsg.replace(file, BEFORE, AFTER)
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_link_is_not_followed(file: Path, tmp_path: Path) -> None:
    """It may lead to any file of the user's: that one is neither read nor written."""
    link = tmp_path / "folder" / "LINK_MSG"
    link.parent.mkdir()
    link.symlink_to(file)
    with pytest.raises(AicmdError, match="is a link"):
        editmsg.read(link)
    with pytest.raises(AicmdError, match="is a link"):
        editmsg.replace(link, BEFORE, AFTER)
    assert link.is_symlink()
    assert file.read_bytes() == BEFORE
    assert list(link.parent.iterdir()) == [link]


def test_what_something_else_wrote_meanwhile_stays(file: Path) -> None:
    file.write_bytes(b"other\n")
    with pytest.raises(AicmdError, match="changed by something else"):
        editmsg.replace(file, BEFORE, AFTER)
    assert file.read_bytes() == b"other\n"
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_has_gone_is_not_made(file: Path) -> None:
    file.unlink()
    with pytest.raises(OSError, match="No such file"):
        editmsg.replace(file, BEFORE, AFTER)
    assert list(file.parent.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The temporary file is one on which every write fails."""

    def full(prefix: str, dir: str) -> tuple[int, str]:
        path = Path(dir) / f"{prefix}full"
        path.touch()
        return os.open("/dev/full", os.O_WRONLY), str(path)

    monkeypatch.setattr("tempfile.mkstemp", full)
    monkeypatch.setattr("os.fchmod", lambda descriptor, mode: None)
    with pytest.raises(OSError, match="No space left"):
        editmsg.replace(file, BEFORE, AFTER)
    assert file.read_bytes() == BEFORE
    assert list(file.parent.iterdir()) == [file]


def test_leftovers_are_swept_when_nobody_can_be_at_them(file: Path) -> None:
    old, new, foreign = (file.parent / name for name in (".aicmd-old", ".aicmd-new", ".other"))
    for path in (old, new, foreign):
        path.touch()
    past = time.time() - 2 * editmsg.LEFT_OVER
    os.utime(old, (past, past))
    os.utime(foreign, (past, past))
    editmsg.replace(file, BEFORE, AFTER)
    assert [path.exists() for path in (old, new, foreign)] == [False, True, True]


LOOP = """
import itertools, sys
from pathlib import Path
from aicmd import editmsg
texts = itertools.cycle([b"a" * 5000, b"b" * 5000])
path, before = Path(sys.argv[1]), next(texts)
path.write_bytes(before)
print("ready", flush=True)
for after in texts:
    editmsg.replace(path, before, after)
    before = after
"""


@pytest.mark.parametrize("wait", [0.0, 0.01, 0.02, 0.03, 0.05])
def test_a_kill_leaves_a_whole_message(file: Path, wait: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", LOOP, file], stdout=subprocess.PIPE, cwd=Path(__file__).parent.parent
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(wait)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert file.read_bytes() in (b"a" * 5000, b"b" * 5000)


ONCE = """
import sys
from pathlib import Path
from aicmd import editmsg
editmsg.replace(Path(sys.argv[1]), *(word.encode() for word in sys.argv[2:]))
"""
CALLS = ("openat", "fchmod", "write", "fsync", "close", "rename", "unlink", "read", "newfstatat")
LAST = 12
"""The calls of a kind that are made to fail: those before load Python."""


def strace(file: Path, *options: str) -> str:
    """Rewrite the file while strace looks on, and return what it saw."""
    file.write_bytes(BEFORE)
    words = [sys.executable, "-S", "-B", "-c", ONCE, str(file), BEFORE.decode(), AFTER.decode()]
    ran = subprocess.run(
        ["strace", "-qq", *options, *words],
        capture_output=True,
        cwd=Path(__file__).parent.parent,
        check=False,
    )
    return ran.stderr.decode(errors="replace")


def can_trace() -> bool:
    """Containers may have strace and forbid it."""
    return (
        bool(shutil.which("strace"))
        and not subprocess.run(
            ["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False
        ).returncode
    )


@pytest.mark.skipif(not can_trace(), reason="no strace here")
@pytest.mark.parametrize("fault", ["signal=KILL", "error=ENOSPC", "error=EIO"])
@pytest.mark.parametrize("call", CALLS)
def test_a_fault_in_any_system_call_leaves_a_whole_message(
    file: Path, call: str, fault: str
) -> None:
    count = strace(file, "-e", f"trace=?{call}").count(f"{call}(")
    assert file.read_bytes() == AFTER
    for number in range(max(1, count - LAST), count + 1):
        strace(file, "-o", "/dev/null", "-e", f"inject={call}:{fault}:when={number}")
        assert file.read_bytes() in (BEFORE, AFTER)
