"""`aicmd docs` from outside, with pages of our own."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import aicmd
from tests.glass import Glass

PAGE = ".TH X 1\n.SH NAME\nknob \\- turn\n.SH OPTIONS\n.TP\n.B \\-x\nText.\n"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "man" / "man1"
    folder.mkdir(parents=True)
    for number in range(40):
        (folder / f"knob{number}.1").write_text(PAGE)
    return folder


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


def environ(pages: Path) -> dict[str, str]:
    return {
        "HOME": str(pages.parent.parent),
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "MANPATH": str(pages.parent),
        "PYTHONPATH": str(Path(aicmd.__file__).parent.parent),
    }


COMMAND = [sys.executable, "-m", "aicmd", "docs"]


def run(pages: Path, *words: str, **more: str) -> tuple[list[str], str, int]:
    done = subprocess.run(
        [*COMMAND, *words],
        env={**environ(pages), **more},
        cwd=pages,
        capture_output=True,
        text=True,
        start_new_session=True,
    )
    return done.stdout.splitlines(), done.stderr, done.returncode


def database(pages: Path) -> Path:
    return pages.parent.parent / ".cache" / "aicmd" / "manuals.sqlite3"


def test_build(pages: Path) -> None:
    lines, err, code = run(pages, "build")
    assert (lines[0].partition(" in ")[0], len(lines), err, code) == ("40 pages", 1, "", 0)
    assert database(pages).stat().st_size > 5000


def test_broken_pages_are_named(pages: Path) -> None:
    """None of them stops the others."""
    (pages / "empty.1").write_text("")
    (pages / "packed.1.gz").write_bytes(b"this is not packed")
    (pages / "loop.1").symlink_to("loop.1")
    (pages / "huge.1").write_text("x" * 2_100_000)
    (pages / "folder.1").mkdir()
    lines, err, code = run(pages, "build")
    named = {line.split()[1].rpartition("/")[2] for line in lines[1:]}
    assert named == {"empty.1:", "packed.1.gz:", "loop.1:", "huge.1:", "folder.1:"}
    assert (lines[0].partition(" in ")[0], err, code) == ("45 pages", "", 0)


def test_pages_that_are_gone_are_forgotten(pages: Path) -> None:
    run(pages, "build")
    (pages / "knob7.1").unlink()
    lines, _, code = run(pages, "build")
    assert (lines[1:], code) == (["forgot 1 pages that are gone"], 0)


def test_clear(pages: Path) -> None:
    run(pages, "build")
    lines, err, code = run(pages, "clear")
    assert lines[0].startswith(f"removed {database(pages)} (")
    assert (err, code, database(pages).exists()) == ("", 0, False)
    assert run(pages, "clear") == (["nothing was kept"], "", 0)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        pytest.param({"MANPATH": "/nowhere"}, "no manual pages are installed", id="no pages"),
        pytest.param({"XDG_CACHE_HOME": "/dev/null"}, "nothing can be kept in", id="no folder"),
    ],
)
def test_where_nothing_can_be_built(pages: Path, more: dict[str, str], said: str) -> None:
    lines, err, code = run(pages, "build", **more)
    assert (lines, code, err.count("\n")) == ([], 1, 1)
    assert said in err


def test_a_bar_on_a_terminal(pages: Path, glass: Glass) -> None:
    process = glass.start([*COMMAND, "build"], environ(pages), pages)
    assert process.wait(timeout=60) == 0
    assert "Reading manual pages" in glass.raw.decode() or "100%" in glass.wait("100%")


def test_ctrl_c_stops_it_and_keeps_what_was_read(pages: Path, glass: Glass) -> None:
    options = "".join(f".TP\n.B \\-\\-option{n}\nText {n}.\n" for n in range(2500))
    for number in range(60):
        (pages / f"long{number}.1").write_text(PAGE + options)
    process = glass.start([*COMMAND, "build"], environ(pages), pages)
    glass.wait("Reading manual pages", seconds=20)
    glass.wait(lambda text: "%" in text and "  0%" not in text, seconds=30)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == 130
    glass.wait("aicmd: stopped; what was read so far is kept")
    with sqlite3.connect(database(pages)) as kept:
        assert kept.execute("select count(*) from manuals").fetchone()[0] >= 1
