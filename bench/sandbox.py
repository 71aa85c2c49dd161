"""A small home folder in which harmless commands are run to see what they print and change."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import os
import re
import shutil
import stat
import subprocess
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from aicmd.invocation import Invocation
from aicmd.invocation import invocations
from aicmd.parse import parse
from aicmd.risk import Level
from aicmd.risk import assess
from aicmd.syntax import Compound
from aicmd.syntax import Node
from aicmd.syntax import Pipeline
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Word
from bench.furniture import AN_HOUR
from bench.furniture import Item
from bench.furniture import furniture
from bench.furniture import places
from bench.likeness import PLACEHOLDER
from bench.reads import every_word
from bench.reads import reads

SECONDS = 5
"""A command that runs longer follows something and has no outcome."""

HARMLESS = frozenset(
    "ls find grep egrep fgrep awk sed sort uniq cut head tail wc du cat tr paste xargs stat date jq"
    " tar gzip zip unzip zipinfo zcat git basename dirname realpath readlink echo printf seq nl tac"
    " rev column comm diff join fold fmt file md5sum sha256sum sha1sum sha512sum tree mkdir touch cp"
    " tee cd test [ true : id groups whoami pwd type which nproc uname zgrep bzcat xzcat iconv base64"
    " cal factor bc expr od xxd hexdump strings cmp pr expand unexpand cksum read".split()
)
CHANGERS = frozenset(
    "mv cp ln chmod gzip gunzip bzip2 bunzip2 xz unxz sed sort truncate split csplit install rename"
    " dos2unix unix2dos tar zip unzip iconv tee".split()
)
"""Programs that `assess` warns of and that do no harm where all their words stay in the folder."""

_MAKERS = frozenset("mkdir touch tee xargs cd".split())
_TELLING = frozenset(
    "mv cp ln chmod gzip gunzip bzip2 bunzip2 xz unxz zip unzip mkdir touch rename dos2unix unix2dos"
    " install".split()
)
"""Programs that change something, and at most tell that they do."""

_ENDLESS = re.compile(
    r"\btail\b[^|;]*\s(-\w*[fF]|--follow)\b|&\s*$|\bwhile\s+(true|:)|/dev/u?random|\bsplit\b.*\d[MG]"
)
_FAILED = re.compile(
    rb"(?i)no such file|not found|cannot|invalid|unrecognized|error|missing|usage:"
)
_TIMED = re.compile(r"\btouch\b|\bcp\b[^;|&]*\s(-\w*[pa]|--(archive|preserve))")
"""Commands that say when a file is to have been changed."""

_SUDO = re.compile(r"(?<!\S)sudo (?!-)")
_OUTSIDE_READ = frozenset(("/dev/null", "/etc/passwd"))
_BESIDE = re.compile(r"--?[\w-]+=|\w+=|-\w+(?=[/~.])")
"""What a place is attached to."""

_BINDING = re.compile(r"\bfor\s+(\w+)|\bread\s+(?:-r\s+)?(\w+)|(?:^|[;&|]\s*)(\w+)=")
_VARIABLE = re.compile(r"\$\{?#?([A-Za-z_]\w*|[\d@*!-])")
_BOUNDED = 'ulimit -f 65536; exec bash -c "$1"'
"""No file, and nothing that is printed, gets larger than so many kilobytes."""

_MARKS = {b"PK\3\4": "zip", b"\x1f\x8b": "gz", b"BZh": "bz2", b"\xfd7zXZ": "xz"}
_OPENERS = {"gz": gzip.decompress, "bz2": bz2.decompress, "xz": lzma.decompress}
_WALKERS = re.compile(r"(find|du|rg|grep .*-\w*[rR]\w*|git ls-files)\b")
_SORTERS = re.compile(r"\|\s*(sort|tac|head|tail)\b")
_DAY = 86_400
_EVENING = 20
"""The hour at which commands run, by their own clock."""

FILES = {
    ".bash_history": "ls\ndocker ps\ngit status\nDocker info\n",
    "Downloads/small.iso": "x" * 1_000,
    "backup/notes.txt": "kept\n",
    "work/.hidden": "hidden\n",
    "work/README.md": "# Title\n\nTODO: write this\n",
    "work/a.txt": "one\ntwo\nthree\n",
    "work/access.log": "".join(
        f'10.0.0.{host} - - [x] "GET /{at} HTTP/1.1" 200\n'
        for at in range(9)
        for host, times in ((5, 3), (12, 9), (7, 1), (9, 5), (33, 7), (8, 2))
        if at < times
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
"""Files with their age in days; the others are some hours old."""

_EARLIER = 30
"""Commits without files before the others."""

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


class Kept(NamedTuple):
    mode: int
    content: str
    when: int  # 0 if it was changed just now


class Change(NamedTuple):
    """A file or folder as it is now, or that it is gone."""

    name: str
    now: Kept | None


class Outcome(NamedTuple):
    """What a command printed, a line each, and what it left otherwise than it had been."""

    lines: tuple[str, ...]
    changes: frozenset[Change]


class Sandbox:
    """Runs each command in the same folder, which is as new for each."""

    def __init__(self, place: Path, seconds: int) -> None:
        self._original, self._home = place / "original", place / "home"
        self._printed = place / "printed"
        self._limit = ("timeout", "--kill-after=1", str(seconds))
        self._now = time.time()
        _build(self._original)
        self._there = dict(_listed(self._original))
        self._folders = [name for name in self._there if (self._original / name).is_dir()]
        self._items: tuple[Item, ...] | None = None
        self._stats = dict[str, tuple[int, ...]]()
        self._kept = dict[str, Kept]()
        self._pristine = {
            name: _kept(self._original / name, 0) for name in filter(_counts, self._there)
        }
        self.outcome = cache(self._outcome)

    def same(self, wanted: str, given: str) -> bool:
        """Whether both are harmless and print and change the same, which is not nothing.

        The home holds besides what the wanted command reads; that is no different for the other.
        """
        wanted, given = brought_in(wanted, given)
        if not (is_harmless(wanted) and is_harmless(given)):
            return False
        items = furniture(wanted, self._there)
        one = self.outcome(wanted, items)
        if one is None or not (one.changes or {*one.lines} - {"", "0"}):
            return False
        other = self.outcome(given, items)
        if other is None or not _equal(one, other, wanted, given):
            return False
        return not _is_count(one) or places(wanted) <= places(given)

    def _outcome(self, command: str, items: tuple[Item, ...] = ()) -> Outcome | None:
        """What the command does in a fresh home, or None if it fails or does not end."""
        self._prepare(items)
        start = time.time()
        with self._printed.open("wb") as printed:
            done = subprocess.run(
                [*self._limit, "bash", "-c", _BOUNDED, "bash", command],
                cwd=self._home / "work",
                env=_environ(self._home),
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.PIPE,
            )
        if done.returncode not in (0, 1) or _FAILED.search(done.stderr):
            return None
        lines = self._printed.read_bytes().decode(errors="replace").splitlines()
        return Outcome(tuple(line.rstrip() for line in lines), self._changes(start))

    def _prepare(self, items: tuple[Item, ...]) -> None:
        """Make the home anew, if it is another one or the last command has changed it."""
        found = _stats(self._home)
        if items == self._items and self._stats == found:
            return
        try:
            self._restore(found)
        except OSError:  # there is none yet, or a command took its own rights away
            _remove(self._home)
            shutil.copytree(self._original, self._home, symlinks=True)
        _furnish(self._home, items, self._now)
        self._items, self._stats = items, _stats(self._home)
        ours = {item.path for item in items}
        fresh = {name for name in self._stats if name in ours or name not in self._there}
        self._kept = self._pristine | {
            name: _kept(self._home / name, 0) for name in filter(_counts, fresh)
        }

    def _restore(self, found: dict[str, tuple[int, ...]]) -> None:
        """Take away what is not of the original home, and bring back what is missing."""
        ours = {item.path for item in self._items or ()}
        ours -= {*self._folders}
        kept = {name for name in self._there if self._is_kept(name, found) and name not in ours}
        for name in sorted(found.keys() - kept, reverse=True):
            path = self._home / name
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        for name in sorted(self._there.keys() - kept):
            _copy(self._original / name, self._home / name)
        for name in self._folders:
            shutil.copystat(self._original / name, self._home / name)

    def _is_kept(self, name: str, found: dict[str, tuple[int, ...]]) -> bool:
        """Whether a file of the original home is as it was; for a folder, whether it is one."""
        if name not in found or name not in self._stats:
            return False
        if name in self._folders:
            return stat.S_ISDIR(found[name][1])
        return found[name] == self._stats[name]

    def _changes(self, start: float) -> frozenset[Change]:
        """What there is now and was not before, and the other way round."""
        stats = _stats(self._home)
        touched = {name for name, one in stats.items() if self._stats.get(name) != one}
        found = {name: _kept(self._home / name, start) for name in touched if _counts(name)}
        changed = {
            Change(name, kept) for name, kept in found.items() if kept != self._kept.get(name)
        }
        gone = {Change(name, None) for name in self._stats if name not in stats and _counts(name)}
        return frozenset(changed | gone)


@contextmanager
def sandbox(seconds: int = SECONDS) -> Iterator[Sandbox]:
    """A sandbox in a temporary folder, which is gone afterwards."""
    with tempfile.TemporaryDirectory() as name:
        yield Sandbox(Path(name), seconds)


def brought_in(wanted: str, given: str) -> tuple[str, str]:
    """Both commands with what the wanted one reads elsewhere taken for something in the folder.

    Where `/var/log/syslog` is read, `root/var/log/syslog` is as good. Nobody asks here.
    """
    wanted, given = _SUDO.sub("", wanted), _SUDO.sub("", given)
    outside = {read.name.rstrip("/") for read in reads(wanted) if read.name.startswith("/")}
    for place in sorted(outside - _OUTSIDE_READ, key=len, reverse=True):
        here = re.compile(rf"(?<![^\s'\"=<>(]){re.escape(place or '/')}(?![\w.-])")
        wanted, given = (here.sub(f"root{place or '/'}", one) for one in (wanted, given))
    return wanted, given


def is_harmless(command: str) -> bool:
    """Whether a command may be run here: it reads, or it changes what is below its own folder."""
    if PLACEHOLDER.search(command) or _ENDLESS.search(command):
        return False
    risk, script = assess(command), parse(command)
    if risk.level not in (Level.OK, Level.CAUTION) or script.faults:
        return False
    found = list(invocations(script))
    words = list(every_word(script))
    if not all(_is_known(one) and _stays(one) for one in found) or any(map(_leads_out, words)):
        return False
    changes = bool({one.name for one in found} & (CHANGERS | _MAKERS)) or risk.level is not Level.OK
    if changes and not _is_bound(command, words, [one.name or "" for one in found]):
        return False
    allowed = {(word.start, word.end) for word in _may_change(found, words, script)}
    return bool(found or risk.reasons) and all((r.start, r.end) in allowed for r in risk.reasons)


def orders(command: str) -> bool:
    """Whether the lines of a command come in an order that was asked for, not in that of a walk."""
    return not _WALKERS.match(command) or _SORTERS.search(command) is not None


def _equal(one: Outcome, other: Outcome, wanted: str, given: str) -> bool:
    """Whether the outcomes are the same; what is told of a change besides was not asked for."""
    timed = _TIMED.search(wanted) is not None
    if _told(one.changes, timed=timed) != _told(other.changes, timed=timed):
        return False
    if one.changes and all(map(_only_tells, (wanted, given))):
        return True
    return one.lines == other.lines or (
        not orders(wanted) and sorted(one.lines) == sorted(other.lines)
    )


def _told(changes: frozenset[Change], *, timed: bool) -> frozenset[Change]:
    """The changes, without times that nobody asked for."""
    if timed:
        return changes
    return frozenset(Change(one.name, one.now and one.now._replace(when=0)) for one in changes)


def _is_count(outcome: Outcome) -> bool:
    """Whether a command prints but a number, which many a count of something else may be."""
    return not outcome.changes and all(re.fullmatch(r"\s*[\d.]+", line) for line in outcome.lines)


def _only_tells(command: str) -> bool:
    return all(found.name in _TELLING for found in invocations(parse(command)))


def _is_known(found: Invocation) -> bool:
    """Whether it is a harmless program, or a script that lies in the home."""
    own = re.fullmatch(r"\./[\w-]+\.sh", found.program.text)
    return found.name in HARMLESS or found.name in CHANGERS or own is not None


def _may_change(found: list[Invocation], words: list[Word], script: Script) -> Iterator[Word]:
    """The words that caution is said of and that may change something all the same."""
    for one in found:
        if one.name in CHANGERS or one.program.text.startswith("./"):
            yield one.program
        if one.name in ("tee", "truncate"):
            yield from one.arguments
    yield from _targets(script.body)


def _targets(node: Node | None) -> Iterator[Word]:
    """What is written by redirections."""
    match node:
        case Simple() | Compound():
            yield from (one.target for one in node.redirects if one.target)
    inner = {Compound: "body", Pipeline: "commands", Sequence: "commands"}.get(type(node), "")
    for child in getattr(node, inner, ()):
        yield from _targets(child)


def _is_bound(command: str, words: list[Word], programs: list[str]) -> bool:
    """Whether all that is changed is known to be in the folder, whatever its words stand for."""
    bound = {name for names in _BINDING.findall(command) for name in names} | {"HOME", "PWD"}
    used = {name for word in words if word.value is None for name in _VARIABLE.findall(word.text)}
    fed = "xargs" in programs or any("$(" in word.text or "`" in word.text for word in words)
    return used <= bound and not (fed and not {"find", "grep", "ls", "pwd"} & {*programs})


def _leads_out(word: Word) -> bool:
    """Whether a word that only the shell knows begins outside."""
    return word.value is None and re.match(r"[\"']*(/|~\w|\.\.)", word.text) is not None


def _stays(found: Invocation) -> bool:
    redirects = (one.target for one in found.redirects if one.target)
    words = (word.value or "" for word in (*found.arguments, *redirects))
    strict = found.name in CHANGERS | _MAKERS and found.name != "sed"
    return not any(_leaves(word, strict) for word in words if word not in _OUTSIDE_READ)


def _leaves(word: str, strict: bool) -> bool:
    """Whether a word names a place outside; `/debug/` is a pattern where there is no such folder."""
    place = _BESIDE.sub("", word)
    top = re.match(r"/[^/]*", place)
    if ".." in place.split("/") or re.match(r"~[\w+-]", place):
        return True
    return top is not None and (strict or Path(top[0]).is_dir())


def _environ(home: Path) -> dict[str, str]:
    """The environment of a command, in whose time zone it is evening, whenever this is.

    Files that are some hours old are so of today, and those of 22 hours ago are not.
    """
    return {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "TZ": f"HOME{-_east():+d}",
        "GIT_CONFIG_NOSYSTEM": "1",
    }


def _east() -> int:
    """How many hours the commands' clock is ahead of Greenwich's."""
    return _EVENING - time.gmtime().tm_hour


def _furnish(home: Path, items: tuple[Item, ...], now: float) -> None:
    for item in items:
        path = home / item.path
        if not item.mode:
            path.unlink(missing_ok=True)
            continue
        folder = path if item.content is None else path.parent
        with suppress(FileExistsError, NotADirectoryError):
            folder.mkdir(parents=True, exist_ok=True)
        if item.content is not None and folder.is_dir() and not path.is_dir():
            path.write_bytes(item.content)
            os.utime(path, (_when(item, now),) * 2)
        path.chmod(item.mode)
    for folder in {parent for item in items for parent in (home / item.path).parents}:
        if folder.is_relative_to(home):
            os.utime(folder, (now - 3_600,) * 2)


def _when(item: Item, now: float) -> float:
    """When a file was changed; what was minutes ago is so whenever the home is made.

    A moment that is given is one of the commands' own clock.
    """
    if item.when > 0:
        return item.when - _east() * 3_600
    recent = item.when > AN_HOUR
    return (time.time() if recent else now) + item.when * _DAY


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        target.mkdir(parents=True)
    else:
        shutil.copy2(source, target, follow_symlinks=False)


def _listed(home: Path) -> Iterator[tuple[str, str]]:
    """Each file and folder with what we wrote in it."""
    names = (str(path.relative_to(home)) for path in home.rglob("*"))
    return ((name, FILES.get(name, "")) for name in names)


def _stats(home: Path) -> dict[str, tuple[int, ...]]:
    """What tells whether anything has been changed, without reading it."""
    found = dict[str, tuple[int, ...]]()
    for folder, folders, files in os.walk(home):
        for name in (*folders, *files):
            path = f"{folder}/{name}"
            one = os.lstat(path)
            place = path[len(str(home)) + 1 :]
            found[place] = (one.st_ino, one.st_mode, one.st_size, one.st_mtime_ns)
    return found


def _counts(name: str) -> bool:
    """Whether a file counts; what git keeps for itself changes by being read."""
    return not f"{name}/".startswith("work/.git/")


def _kept(path: Path, start: float) -> Kept:
    """What is compared of a file: when it was changed only if that was before the command ran."""
    one = path.lstat()
    when = int(one.st_mtime) if path.is_file() and not 0 < start - 1 <= one.st_mtime else 0
    return Kept(one.st_mode, _content(path), when)


def _content(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    if not path.is_file():
        return ""
    return _packed(path) or hashlib.sha256(path.read_bytes()).hexdigest()


def _packed(path: Path) -> str:
    """What is in an archive, whatever it tells of the moment at which it was made."""
    data = path.read_bytes()
    kind = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "")
    try:
        if kind == "zip":
            return f"zip {_of_zip(path)}"
        data = _OPENERS[kind](data) if kind else data
    except (OSError, EOFError, ValueError, lzma.LZMAError, zipfile.BadZipFile):
        return ""
    if data[257:262] == b"ustar":
        return f"{kind} {_of_tar(data)}"
    return f"{kind} {hashlib.sha256(data).hexdigest()}" if kind else ""


def _of_tar(data: bytes) -> str:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        found = [
            (one.name, one.type, one.mode, one.linkname, _read(archive, one)) for one in archive
        ]
    return repr(sorted(found))


def _read(archive: tarfile.TarFile, member: tarfile.TarInfo) -> str:
    text = archive.extractfile(member) if member.isreg() else None
    return hashlib.sha256(text.read()).hexdigest() if text else ""


def _of_zip(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return repr(
            sorted((one.filename, one.CRC, one.flag_bits & 1) for one in archive.infolist())
        )


def _remove(folder: Path) -> None:
    """Remove a folder, even if a command took its own rights away."""
    if folder.exists():
        subprocess.run(["chmod", "-R", "u+rwX", folder], check=True)
        shutil.rmtree(folder)


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
        hours = 1 + crc32(path.name.encode()) % 300 / 100
        os.utime(path, (now - hours * 3_600 - days * _DAY,) * 2)


def _record(home: Path) -> None:
    """Make the history of `work`; one change stays staged."""
    _git(home, "init", "-q", "-b", "main", "--template=")
    for at in range(_EARLIER):
        _commit(home, "sora", 100 - at, f"Plan step {at}", ())
    for name, days, subject, files in COMMITS:
        _commit(home, name, days, subject, files)
    for branch, files in BRANCHES.items():
        _git(home, "switch", "-q", "-c", branch, "main~1")
        _commit(home, "jiwoo", 0, f"Begin {branch}", files)
        _git(home, "switch", "-q", "main")
        _git(home, "restore", f"--source={branch}", "--", *files)
    (home / "work" / "README.md").write_text("# Title\n\nTODO: write this now\n")
    _git(home, "add", "README.md")
    _git(home, "gc", "-q", "--prune=now")


def _commit(home: Path, name: str, days: int, subject: str, files: tuple[str, ...]) -> None:
    date = f"{int(time.time()) - days * _DAY} +0000"
    author = f"{name} <{name}@example.com>"
    if files:
        _git(home, "add", *files)
    _git(
        home,
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        subject,
        f"--author={author}",
        f"--date={date}",
        date=date,
    )


def _git(home: Path, *words: str, date: str = "") -> None:
    who = {"GIT_COMMITTER_NAME": "kim", "GIT_COMMITTER_EMAIL": "kim@example.com"}
    given = {**_environ(home), **who, "GIT_COMMITTER_DATE": date}
    subprocess.run(["git", *words], cwd=home / "work", env=given, check=True)
