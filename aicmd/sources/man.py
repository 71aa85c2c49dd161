"""The man pages installed here, found and read without starting a process."""

from __future__ import annotations

import glob
import os
import re
import shutil
import stat
import zlib
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import count

from aicmd.cache import kept
from aicmd.manual import Manual
from aicmd.sources import skipped
from aicmd.sources import source

LIMIT = 2_000_000
"""Bytes of a page, packed or not; larger ones are skipped."""

SECTIONS = ("1", "8", "6", "7", "n", "l", "5", "4")
"""In which a command is looked for; 2, 3 and 9 have functions that may be called alike."""

SUFFIXES = ("", "ssl", "p", "posix", "x", "m", "perl", "gnu")
"""What distributions put after the section: openssl-req(1ssl), ls(1p)."""

MANY = 40
"""Names after which a process reads the folders once, rather than asking for each file."""

_STUB = 300
"""Bytes below which a page may be no more than the name of another."""

INCLUDES = 4
"""How deep one page may send to another by `.so`."""

STANDS_FOR = {"perl": "perlrun", "zless": "less", "xzless": "less", "zmore": "more"}
STANDS_FOR |= {
    pre + "grep": "grep" for pre in ("z", "ze", "zf", "xz", "xze", "xzf", "bz", "lz", "zstd")
}
STANDS_FOR |= {"git-whatchanged": "git-log", "git-annotate": "git-blame", "git-stage": "git-add"}
STANDS_FOR |= {pre + name: name for pre in ("z", "xz", "bz", "lz") for name in ("diff", "cmp")}
"""Programs that hand their options on, and whose page only says so: the page that has them."""

ALSO = {"apt": ("apt-get", "apt-cache")}
"""Programs whose page leaves options to the pages of others."""

_asked = count()
_DEFAULT_ROOTS = ("/usr/local/share/man", "/usr/share/man", "/usr/local/man", "/usr/man")
_INCLUDE = re.compile(r"^[.'][ \t]*so[ \t]+\"?([^\s\"]+)\"?[ \t]*$", re.MULTILINE)
_CODING = re.compile(rb"-\*-.{0,40}coding:\s*([\w-]+)")


@source(rank=20)
def man(path: tuple[str, ...]) -> Manual | None:
    """The page of a command, or git-commit(1) for ("git", "commit"); None without one.

    A folder before the first name is left out: /usr/bin/time is time(1). `./time` is not: whoever
    writes a program may call it as another one is called.
    """
    if "/" in path[0] and not path[0].startswith("/"):
        return None
    path = (os.path.basename(path[0]), *path[1:])
    for name in dict.fromkeys(("-".join(path), "_".join(path))):
        for root, file in _files(name):
            if len(path) == 1 or not shutil.which(name) or _speaks_of(path, read(file, root)):
                found = page(name, file, root)
                if found and (found.summary or found.options):
                    return _completed(found)
    return None


def page(name: str, file: str, root: str) -> Manual | None:
    """What one page says, from the cache where that has it; None, and a note, if it is broken."""
    whole = _followed(file, root)

    def parsed() -> Manual | None:
        from aicmd.page import read_page

        text = read(whole, root)
        return read_page(text, name, f"man {name}({_section(file)})") if text else None

    manual = kept(f"man {name}({_section(file)})", whole, parsed)
    if manual is None:
        skipped(file)
    return manual


def _completed(manual: Manual) -> Manual:
    """A page with the options that it leaves to the pages of other programs."""
    name = manual.name
    for also in ALSO.get(name, ()):
        manual = _joined(manual, man((also,)))
    if manual.options or name not in STANDS_FOR:
        return manual
    other = man((STANDS_FOR[name],))
    return replace(other, name=name, summary=manual.summary) if other else manual


def _joined(manual: Manual, other: Manual | None) -> Manual:
    """A page with the options that only another one has, which stay that one's."""
    if other is None:
        return manual
    known = {flag for option in manual.options for flag in option.flags}
    more = [
        replace(option, source=option.source or other.source)
        for option in other.options
        if option.flags[0].startswith("-") and not known & set(option.flags)
    ]
    return replace(manual, options=(*manual.options, *more))


def _speaks_of(path: tuple[str, ...], text: str) -> bool:
    """Whether a page is about a subcommand: systemd-run(1) never says `systemd run`."""
    return " ".join(path) in text.replace("\\-", "-")


def _files(name: str) -> Iterator[tuple[str, str]]:
    """Pages of that name, each with its root, the one that `man` would show first."""
    if name.startswith("."):
        return
    many = next(_asked) > MANY
    yield from _named(name, many)
    if "-" not in name and (other := _alternative(name)) != name:
        yield from _named(other, many)


def _named(name: str, many: bool) -> Iterator[tuple[str, str]]:
    folders = roots()
    for section in SECTIONS:
        for root in folders:
            yield from ((root, file) for file in _in_root(root, section, name, many))


def _in_root(root: str, section: str, name: str, many: bool) -> Iterator[str]:
    for language in (*languages(), ""):
        folder = os.path.join(root, language, f"man{section}")
        try:
            changed = os.stat(folder).st_mtime_ns
        except OSError:
            continue
        if many and name not in _stems(folder, changed):
            continue
        suffixes = SUFFIXES if _has_its_name(name) else tuple(set(SUFFIXES) - {"ssl"})
        for suffix in suffixes:
            base = os.path.join(folder, f"{name}.{section}{suffix}")
            yield from (base + ending for ending in READERS if os.path.exists(base + ending))


@lru_cache(maxsize=256)
def _stems(folder: str, changed: int) -> frozenset[str]:
    """The names that a folder has pages of; `changed` is when that was last another."""
    try:
        return frozenset(
            file.removesuffix(_ending(file)).rpartition(".")[0] for file in os.listdir(folder)
        )
    except OSError:
        return frozenset()


def _has_its_name(name: str) -> bool:
    """Whether a page of OpenSSL is about `name`: info(1ssl) is about `openssl info`."""
    return name.startswith("openssl") or shutil.which(name) is not None


def _alternative(name: str) -> str:
    """The program that /etc/alternatives chose for a name: mawk for awk."""
    program = shutil.which(name) if name else None
    try:
        chosen = program and os.readlink(program).startswith("/etc/alternatives/")
    except OSError:
        return name
    return os.path.basename(os.path.realpath(program)) if program and chosen else name


def installed() -> Iterator[tuple[str, str, str]]:
    """Every page of programs, in all languages that are preferred: its name, file and root."""
    for root in roots():
        for language in (*languages(), ""):
            for section in ("1", "8"):
                folder = os.path.join(root, language, f"man{section}")
                for base in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
                    name, dot, _ = base.removesuffix(_ending(base)).rpartition(".")
                    if dot and not base.startswith("."):
                        yield name, os.path.join(folder, base), root


def roots() -> tuple[str, ...]:
    """The folders of the manual path: MANPATH, where an empty part means the default ones."""
    given = os.environ.get("MANPATH", "")
    if not given:
        return _existing(_default_roots())
    parts: list[str] = []
    for part in given.split(os.pathsep):
        parts += [part] if part else _default_roots()
    return _existing(parts)


def has_pages() -> bool:
    """Whether there is any page of a program: small systems come without all of them."""
    for root in roots():
        for section in ("man1", "man8"):
            if any(glob.iglob(os.path.join(glob.escape(root), section, "*"))):
                return True
    return False


def _default_roots() -> list[str]:
    return _beside(os.environ.get("PATH", os.defpath), os.path.expanduser("~"))


@lru_cache(maxsize=4)
def _beside(path: str, home: str) -> list[str]:
    """The neighbours of the programs, as man itself finds them, then the usual folders."""
    found: list[str] = []
    for folder in path.split(os.pathsep):
        if os.path.isabs(folder):
            parent = os.path.dirname(folder.rstrip("/"))
            found += [os.path.join(parent, "share/man"), os.path.join(parent, "man")]
    return [*found, *_DEFAULT_ROOTS, os.path.join(home, ".local/share/man")]


def _existing(folders: list[str]) -> tuple[str, ...]:
    absolute = (os.path.normpath(folder) for folder in folders if os.path.isabs(folder))
    return tuple(folder for folder in dict.fromkeys(absolute) if os.path.isdir(folder))


def languages() -> tuple[str, ...]:
    """The folders of the user's language: ko_KR and ko for LANG=ko_KR.UTF-8, none for C."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((os.environ[name] for name in names if os.environ.get(name)), "")
    match = re.fullmatch(r"([a-z]{2,3})(_[A-Z]{2})?(?:[.@][\w.@-]*)?", locale)
    if not match or match[1] == "en":
        return ()
    return (match[1] + match[2], match[1]) if match[2] else (match[1],)


def read(file: str, root: str, depth: int = INCLUDES) -> str:
    """A page's source with what it includes; "" if it is broken, too large or outside its root."""
    data = _bytes(file)
    text = _decoded(data) if data else ""
    if ".so" not in text and "'so" not in text:
        return text

    def included(match: re.Match[str]) -> str:
        return _included(match[1], root, depth)

    return _INCLUDE.sub(included, text, count=20)[:LIMIT]


def _followed(file: str, root: str) -> str:
    """The page that one which only includes another stands for; the page itself if too deep."""
    last = file
    for _ in range(INCLUDES + 1):
        small = os.path.isfile(last) and os.path.getsize(last) < _STUB
        match = _INCLUDE.fullmatch(_decoded(_bytes(last) or b"").strip()) if small else None
        target = match and _target(match[1], root)
        if not target:
            return last
        last = target
    return file


def _included(target: str, root: str, depth: int) -> str:
    file = _target(target, root) if depth > 0 else ""
    return read(file, root, depth - 1) if file else ""


def _target(target: str, root: str) -> str:
    """The file that `.so` names, which lies below the same root; "" for none."""
    base = os.path.normpath(os.path.join(root, target))
    if not base.startswith(os.path.join(root, "")):
        return ""
    return next((base + ending for ending in READERS if os.path.exists(base + ending)), "")


def _bytes(file: str) -> bytes | None:
    """The unpacked content of a regular file within the limit, else None."""
    try:
        if not stat.S_ISREG(os.stat(file).st_mode):
            return None
        with open(file, "rb") as stream:
            packed = stream.read(LIMIT + 1)
        content = READERS[_ending(file)](packed) if len(packed) <= LIMIT else None
    except (OSError, ValueError, EOFError, ImportError, zlib.error):
        return None
    except Exception as error:
        if type(error).__name__ not in ("LZMAError", "ZstdError"):
            raise
        return None
    return content if content is None or len(content) <= LIMIT else None


def _ending(file: str) -> str:
    ending = os.path.splitext(file)[1]
    return ending if ending in READERS else ""


def _section(file: str) -> str:
    base = os.path.basename(file)
    return base.removesuffix(_ending(file)).rpartition(".")[2]


def _decoded(data: bytes) -> str:
    """Text in UTF-8, or in what the page's first line names, or in latin-1."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        coding = _CODING.search(data[:300])
    try:
        return data.decode(coding[1].decode() if coding else "latin-1")
    except (LookupError, UnicodeDecodeError):
        return data.decode("latin-1")


def _gzip(packed: bytes) -> bytes:
    return zlib.decompressobj(31).decompress(packed, LIMIT + 1)


def _bzip2(packed: bytes) -> bytes:
    from bz2 import BZ2Decompressor

    return BZ2Decompressor().decompress(packed, LIMIT + 1)


def _xz(packed: bytes) -> bytes:
    from lzma import LZMADecompressor

    return LZMADecompressor().decompress(packed, LIMIT + 1)


def _zstd(packed: bytes) -> bytes:
    """Python reads this from 3.14 on; before that the page counts as not there."""
    from importlib import import_module

    content: bytes = (
        import_module("compression.zstd").ZstdDecompressor().decompress(packed, LIMIT + 1)
    )
    return content


READERS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": _gzip,
    ".bz2": _bzip2,
    ".xz": _xz,
    ".zst": _zstd,
}
