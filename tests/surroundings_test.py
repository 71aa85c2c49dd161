"""Odd surroundings: the answer is the same, and nothing is left where nothing of ours belongs."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.repository import ROOT
from tests.repository import Ran
from tests.repository import Repository

COMMANDS = {
    "ask": ("ask", "-p", "listening port 5000"),
    "explain": ("explain", "ls -l | wc"),
    "commit-msg": ("commit-msg", ".git/COMMIT_EDITMSG", "--mode", "rewrite"),
    "doctor": ("doctor", "--json"),
}
STATUS = {"ask": {0}, "explain": {0}, "commit-msg": {0}, "doctor": {0, 1}}
BEFORE, AFTER = b"Fix the the parser.\n", b"Fix the parser\n"
YEAR = 365 * 86400.0


class World:
    """A home, a repository and a folder for what is temporary, all in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = Repository(folder)
        self.home = self.repository.home
        self.temporary = folder / "tmp"
        self.temporary.mkdir()
        page = folder / "man" / "man1" / "ls.1"
        page.parent.mkdir(parents=True)
        page.write_text(".TH LS 1\n.SH NAME\nls \\- list\n.SH OPTIONS\n.TP\n\\fB-l\\fR\nlong\n")
        self.environ: dict[str, str] = {
            **self.repository.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(self.temporary),
            "MANPATH": str(page.parent.parent),
        }
        self.message = self.repository.path / ".git" / "COMMIT_EDITMSG"
        self.message.write_bytes(BEFORE)
        self.before: tuple[str, ...] = ()
        self.umask = 0o022

    def run(self, name: str) -> Ran:
        return subprocess.run(
            [*self.before, sys.executable, "-m", "aicmd", *COMMANDS[name]],
            cwd=self.repository.path,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            start_new_session=True,
            timeout=60,
            umask=self.umask,
        )

    def files(self) -> dict[Path, bytes]:
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {path: path.read_bytes() for path in found}


Oddity = Callable[[World], object]


def variable(**values: str) -> Oddity:
    return lambda world: world.environ.update(values)


def without(*names: str) -> Oddity:
    return lambda world: [world.environ.pop(name, None) for name in names]


def no_home(world: World) -> None:
    """The home is then the one in the list of users, so what is kept has to go elsewhere."""
    del world.environ["HOME"]
    world.environ |= {
        f"XDG_{kind}_HOME": str(world.folder / "xdg" / kind)
        for kind in ("CACHE", "STATE", "CONFIG")
    }


def no_home_but(text: str) -> Oddity:
    def oddity(world: World) -> None:
        no_home(world)
        world.environ["HOME"] = text

    return oddity


def read_only_home(world: World) -> None:
    world.home.chmod(0o500)


def fill(world: World, folder: Path) -> None:
    """Put a file system with no room over a folder, which only the program sees."""
    script = (
        'mount -t tmpfs -o size=16k none "$1" || exit 99\n'
        'cat /dev/zero >"$1/fill" 2>/dev/null\nshift\nexec "$@"'
    )
    world.before = ("unshare", "--mount", "sh", "-c", script, "sh", str(folder))


def closed(*descriptors: int) -> Oddity:
    ends = " ".join(f"{number}>&-" for number in descriptors)
    return lambda world: setattr(world, "before", ("sh", "-c", f'exec "$@" {ends}', "sh"))


def clock_a_year_back(world: World) -> None:
    """Whatever was written before now has a date that is still to come."""
    for name in COMMANDS:
        world.run(name)
    world.message.write_bytes(BEFORE)
    later = time.time() + YEAR
    records = world.home / ".local" / "state" / "aicmd" / "records.sqlite3"
    with sqlite3.connect(records) as database:
        database.execute("update answers set at = ?", (later,))
    for path in world.folder.rglob("*"):
        os.utime(path, (later, later))


def named_dot(world: World) -> None:
    """Relative names, which would be read from where one stands."""
    world.environ |= {"XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": ".", "XDG_CONFIG_HOME": ".git"}


ODD: dict[str, Oddity] = {
    "nothing odd": variable(),
    "no HOME": no_home,
    "an empty HOME": no_home_but(""),
    "a relative HOME": no_home_but("home"),
    "a HOME that cannot be written": read_only_home,
    "a HOME that is no folder": variable(HOME="/dev/null"),
    "a HOME that is not there": variable(HOME="/proc/zz"),
    "relative folders": named_dot,
    "LANG=C": lambda world: (without("LC_ALL")(world), world.environ.update(LANG="C")),
    "LC_ALL=C, no UTF-8 mode": variable(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"),
    "a locale that is not there": variable(LC_ALL="zz_ZZ.UTF-8", LANGUAGE="zz"),
    "TERM=dumb": variable(TERM="dumb"),
    "no TERM": without("TERM"),
    "a TERM of nobody's": variable(TERM="zz-unknown"),
    "no PATH": without("PATH"),
    "closed stdin": closed(0),
    "closed stdin and stderr": closed(0, 2),
    "no folder for what is temporary": variable(TMPDIR="/zz/tmp"),
    "umask 0": lambda world: setattr(world, "umask", 0),
    "umask 077": lambda world: setattr(world, "umask", 0o077),
    "umask 0777": lambda world: setattr(world, "umask", 0o777),
    "the clock a year back": clock_a_year_back,
    "a size in COLUMNS": variable(COLUMNS="0", LINES="x"),
}
DIFFERENT = {"LC_ALL=C, no UTF-8 mode": {"explain"}}
"""Where an answer need not be the same: other letters stand for the lines of the frame."""

UNKEPT = ["a HOME that is no folder", "a HOME that is not there"]
UNKEPT += ["a HOME that cannot be written"] if os.geteuid() else []
"""Where nothing can be remembered. Root can write anywhere."""


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def ours(path: Path, world: World) -> bool:
    """Whether a file lies where ours belong."""
    homes = (world.home / ".local" / "state", world.home / ".cache", world.home / ".config")
    elsewhere = (world.folder / "xdg" / kind for kind in ("CACHE", "STATE", "CONFIG"))
    return any(path.is_relative_to(top / "aicmd") for top in (*homes, *elsewhere))


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("odd", ODD)
def test_an_answer(
    world: World, tmp_path_factory: pytest.TempPathFactory, odd: str, name: str
) -> None:
    usual = World(tmp_path_factory.mktemp("usual"))
    expected = usual.run(name)
    ODD[odd](world)
    before = world.files()
    ran = world.run(name)
    world.home.chmod(0o700)
    after = world.files()
    changed = {path for path in before | after if before.get(path) != after.get(path)}
    outside = {path for path in changed if not ours(path, world)} - {world.message}
    assert outside == set()
    assert ran.returncode in STATUS[name], ran
    assert b"Traceback" not in ran.stderr
    assert b"something unexpected" not in ran.stderr
    assert b"could not be looked at" not in ran.stdout
    if name != "doctor" and name not in DIFFERENT.get(odd, ()):
        assert ran.stdout == expected.stdout
    if name == "commit-msg":
        assert world.message.read_bytes() == left(odd, ran)


def left(odd: str, ran: Ran) -> bytes:
    """What the message must be: the author's where there would be no way back to it."""
    if odd in UNKEPT:
        assert b"could not be kept" in ran.stderr
        return BEFORE
    return AFTER


def can_mount() -> bool:
    """Only where one may have a file system of one's own."""
    if not shutil.which("unshare"):
        return False
    words = ["unshare", "--mount", "sh", "-c", "mount -t tmpfs none /mnt"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="no file system of our own here")
@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("full", ["tmp", "home"])
def test_a_full_disk(world: World, full: str, name: str) -> None:
    """What is temporary, or what is remembered, finds no room."""
    before = world.files()
    fill(world, world.folder / full)
    ran = world.run(name)
    changed = {path for path, data in world.files().items() if before.get(path) != data}
    assert {path for path in changed if not ours(path, world)} <= {world.message}
    assert ran.returncode in STATUS[name], ran
    assert b"Traceback" not in ran.stderr
    assert b"something unexpected" not in ran.stderr
    if name == "commit-msg":
        assert world.message.read_bytes() == left(UNKEPT[0] if full == "home" else "", ran)
    if name == "ask":
        assert ran.stdout == b"lsof -i :5000\n"
