"""A small home folder in which harmless commands are run to see what they print and change."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

from aicmd.invocation import Invocation
from aicmd.invocation import invocations
from aicmd.parse import parse
from aicmd.risk import Level
from aicmd.risk import assess
from bench.likeness import PLACEHOLDER

SECONDS = 5
"""A command that runs longer follows something and has no outcome."""

HARMLESS = frozenset(
    "ls find grep egrep fgrep awk sed sort uniq cut head tail wc du cat tr paste xargs stat date jq"
    " tar gzip zip unzip zipinfo zcat git basename dirname realpath readlink echo printf seq nl tac"
    " rev column comm diff join fold fmt file md5sum sha256sum sha1sum tree mkdir touch cp tee cd"
    " test true id groups whoami pwd type which nproc uname".split()
)
_OUTSIDE_READ = frozenset(("/dev/null", "/etc/passwd"))
_WALKERS = re.compile(r"(find|du|rg|grep .*-\w*[rR]\w*|git ls-files)\b")
_SORTERS = re.compile(r"\|\s*(sort|tac|head|tail)\b")
_DAY = 86_400

FILES = {
    ".bash_history": "ls\ndocker ps\ngit status\nDocker info\n",
    "Downloads/small.iso": "x" * 1_000,
    "backup/notes.txt": "kept\n",
    "work/.hidden": "hidden\n",
    "work/README.md": "# Title\n\nTODO: write this\n",
    "work/a.txt": "one\ntwo\nthree\n",
    "work/access.log": "".join(
        f'10.0.0.{host} - - [x] "GET /{at} HTTP/1.1" 200\n'
        for host, times in ((5, 3), (12, 9), (7, 1), (9, 5), (33, 7), (8, 2))
        for at in range(times)
    ),
    "work/app.log": "start\nINFO debug off\nDEBUG one\nfirst Timeout\nafter\nlater\nmore\nyet more\n"
    "ERROR no ERROR\ndebug two\nconnection refused\nERROR last\nTIMEOUT\nend\nWARN slow\n",
    "work/b.txt": "1\n2\n3\n",
    "work/build/out.o": "object\n",
    "work/config.yaml": "name: foo\npath: foo/foo\nother: bar\n",
    "work/data.json": '{"b": [1, 2, {"c": null}], "a": "텍스트"}',
    "work/deploy.sh": "#!/bin/sh\necho deployed\n",
    "work/docs/.git/config": "[core]\n",
    "work/docs/guide.md": "guide\n",
    "work/error.log": "one\ntwo\n",
    "work/items.json": '[{"id": 1}, {"id": 2}, {"id": 3, "more": [1, 2, 3, 4]}]',
    "work/main.py": "import os\n\n# TODO: tidy\nprint(os.sep)\n# todo later\n",
    "work/names.txt": "kim\nLee\nkim\npark\nLee\nkim\nchoi a\n",
    "work/node_modules/pkg/index.js": "exports.x = 1\n" * 400,
    "work/node_modules/pkg/tool.py": "# TODO no\n",
    "work/notes.txt": "first\n\nsecond\n  \n\nthird debug\n",
    "work/nums.txt": "4\n10 x\n-3\n2.5\n",
    "work/old.log.txt": "not a log\n",
    "work/old.txt": "old\n",
    "work/orders.csv": "id,item,price\n1,apple,30\n22,water melon,5\n",
    "work/report.txt": "".join(f"line {at} of report\n" for at in range(1, 41)),
    "work/requirements.txt": "click\n",
    "work/sales.txt": "kim\tseoul\t90\nlee\tbusan\t1200\npark\tjeju\t101\nchoi\tulsan\t25\n",
    "work/server.py": "def serve():\n    return 'connection refused'\n",
    "work/src/app.js": "const x = 1\n",
    "work/src/node_modules/deep/main.js": "exports.y = 2\n",
    "work/src/lib/util.py": "# TODO TODO\n",
    "work/src/logs/deep.log": "deep\n" * 300,
    "work/users.csv": "id,name,city\n1,kim,seoul\n2,lee,busan\n",
    "work/users.json": '[{"name": "kim", "age": 3}, {"name": "lee kun", "age": 40}]',
}
FOLDERS = ("Pictures", "work/empty", "work/src/void", "work/photos")
LARGE = {
    "Downloads/film.mkv": 12_000_000,
    "Downloads/song.mp3": 9_000_000,
    "work/photos/p.jpg": 900,
}
OLD = {"work/old.txt": 40, "work/src/app.js": 10, "work/docs/guide.md": 4, "work/report.txt": 2}
"""Files with their age in days; the others are an hour old."""

COMMITS = (
    ("jiwoo", 40, "Start", ("README.md", "config.yaml", "old.txt")),
    ("minsu", 20, "Serve", ("server.py", "src/app.js")),
    ("minsu", 3, "Report", ("report.txt", "sales.txt")),
    ("jiwoo", 1, "Add the main program", ("main.py", "names.txt")),
    ("minsu", 1, "Add numbers", ("nums.txt",)),
)
BRANCHES = {"develop": ("data.json",), "old-feature": ("users.csv",)}
"""Branches that leave main before its last commit, with what one more commit adds to each."""

ARCHIVES = (
    "tar -czf backup.tar.gz build",
    "tar -cJf logs.tar.xz src/logs",
    "zip -qr archive.zip docs notes.txt",
    "zip -qr photos.zip photos",
)


class Outcome(NamedTuple):
    """What a command printed, a line each, and the folder as it left it."""

    lines: tuple[str, ...]
    tree: frozenset[tuple[str, int, str]]


class Sandbox:
    """Runs each command in a fresh copy of the same folder, always in the same place."""

    def __init__(self, place: Path, seconds: int) -> None:
        self._original, self._home = place / "original", place / "home"
        self._limit = ("timeout", "--kill-after=1", str(seconds))
        _build(self._original)
        self.outcome = cache(self._outcome)

    def same(self, wanted: str, given: str) -> bool:
        """Whether both are harmless and print and change the same, which is not nothing."""
        if not (is_harmless(wanted) and is_harmless(given)):
            return False
        one, other = self.outcome(wanted), self.outcome(given)
        if one is None or other is None or one == self.outcome("true"):
            return False
        if not orders(wanted):
            return one.tree == other.tree and sorted(one.lines) == sorted(other.lines)
        return one == other

    def _outcome(self, command: str) -> Outcome | None:
        """What the command does in a fresh copy, or None if it does not end."""
        shutil.rmtree(self._home, ignore_errors=True)
        shutil.copytree(self._original, self._home, symlinks=True)
        done = subprocess.run(
            [*self._limit, "bash", "-c", command],
            cwd=self._home / "work",
            env=_environ(self._home),
            stdin=subprocess.DEVNULL,
            capture_output=True,
        )
        if done.returncode == 124:
            return None
        lines = done.stdout.decode(errors="replace").splitlines()
        return Outcome(tuple(line.rstrip() for line in lines), _tree(self._home))


@contextmanager
def sandbox(seconds: int = SECONDS) -> Iterator[Sandbox]:
    """A sandbox in a temporary folder, which is gone afterwards."""
    with tempfile.TemporaryDirectory() as name:
        yield Sandbox(Path(name), seconds)


def is_harmless(command: str) -> bool:
    """Whether a command may be run here: it reads, or makes files below its own folder."""
    if PLACEHOLDER.search(command) or assess(command).level is not Level.OK:
        return False
    found = list(invocations(parse(command)))
    return bool(found) and all(one.name in HARMLESS and _stays(one) for one in found)


def orders(command: str) -> bool:
    """Whether the lines of a command come in an order that was asked for, not in that of a walk."""
    return not _WALKERS.match(command) or _SORTERS.search(command) is not None


def _stays(found: Invocation) -> bool:
    redirects = (one.target for one in found.redirects if one.target)
    words = (word.value or "" for word in (*found.arguments, *redirects))
    return not any(_leaves(word) for word in words if word not in _OUTSIDE_READ)


def _leaves(word: str) -> bool:
    """Whether a word names a place outside; `/debug/` is a pattern where there is no such folder."""
    top = re.match(r"/[^/]*", word)
    return word.startswith("..") or (top is not None and Path(top[0]).is_dir())


def _environ(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "GIT_CONFIG_NOSYSTEM": "1",
    }


def _build(home: Path) -> None:
    for name, text in FILES.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text)
    for name in FOLDERS:
        (home / name).mkdir(parents=True, exist_ok=True)
    for name, size in LARGE.items():
        (home / name).write_bytes(b"\0" * size)
    _record(home)
    for command in ARCHIVES:
        subprocess.run(command.split(), cwd=home / "work", check=True)
    now = time.time()
    for path in home.rglob("*"):
        days = OLD.get(str(path.relative_to(home)), 0)
        os.utime(path, (now - 3_600 - days * _DAY,) * 2)


def _record(home: Path) -> None:
    """Make the history of `work`; one change stays staged."""
    _git(home, "init", "-q", "-b", "main")
    for name, days, subject, files in COMMITS:
        _commit(home, name, days, subject, files)
    for branch, files in BRANCHES.items():
        _git(home, "switch", "-q", "-c", branch, "main~1")
        _commit(home, "jiwoo", 0, f"Begin {branch}", files)
        _git(home, "switch", "-q", "main")
        _git(home, "restore", f"--source={branch}", "--", *files)
    (home / "work" / "README.md").write_text("# Title\n\nTODO: write this now\n")
    _git(home, "add", "README.md")


def _commit(home: Path, name: str, days: int, subject: str, files: tuple[str, ...]) -> None:
    date = f"{int(time.time()) - days * _DAY} +0000"
    author = f"{name} <{name}@example.com>"
    _git(home, "add", *files)
    _git(home, "commit", "-q", "-m", subject, f"--author={author}", f"--date={date}", date=date)


def _git(home: Path, *words: str, date: str = "") -> None:
    who = {"GIT_COMMITTER_NAME": "kim", "GIT_COMMITTER_EMAIL": "kim@example.com"}
    given = {**_environ(home), **who, "GIT_COMMITTER_DATE": date}
    subprocess.run(["git", *words], cwd=home / "work", env=given, check=True)


def _tree(home: Path) -> frozenset[tuple[str, int, str]]:
    """Every file with its mode and content; what git keeps for itself changes by being read."""
    return frozenset(
        (str(path.relative_to(home)), path.lstat().st_mode, _content(path))
        for path in home.rglob("*")
        if "work/.git/" not in f"{path}/"
    )


def _content(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
