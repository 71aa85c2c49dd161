"""The index of all recipes, kept in the user's cache folder so that it is not built for each question.

It only ever saves time: where it cannot be read or written, or does not belong to the recipes that
are here, it is built. Two processes that write it at once write the same, each as a whole.
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from functools import cache

from aicmd import __version__
from aicmd import owned
from aicmd import xdg
from aicmd.index import Index
from aicmd.index import built
from aicmd.index import packed
from aicmd.index import unpacked

FILE = "recipes.index"
FORMAT = 4
"""To be raised with every change of how an index is written."""

_FOLDER = os.path.dirname(os.path.abspath(__file__))
_READERS = ("index.py", "vocabulary.py")
"""What decides, beside the recipes, what an index says."""


@cache
def index() -> Index:
    """The index of the recipes that are installed here."""
    source = _source()
    if not source:
        return built()
    file = location()
    with suppress(OSError, ValueError):
        return _read(file, source)
    with suppress(OSError):
        _write(file, source, packed(built()))
    return built()


def location() -> str:
    """Where the index of this user lies; it need not be there yet."""
    return os.path.join(xdg.folder("XDG_CACHE_HOME", os.environ), FILE)


def _source() -> str:
    """What changes when the recipes do, in one line; "" where they are no files."""
    try:
        files = [*os.scandir(os.path.join(_FOLDER, "recipes"))]
        found = [(file.name, file.stat()) for file in files if file.is_file()]
        found += [(name, os.stat(os.path.join(_FOLDER, name))) for name in _READERS]
    except OSError:
        return ""
    stamps = sorted((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)
    return ascii((FORMAT, __version__, _FOLDER, stamps))


def _read(file: str, source: str) -> Index:
    """The index of these recipes. Raises OSError or ValueError where there is none, or a damaged."""
    with open(file, "rb") as stream:
        made_of, _, rest = stream.read().partition(b"\n")
    total, _, content = rest.partition(b"\n")
    if made_of != source.encode() or total != _total(content):
        raise ValueError("the index is of other recipes")
    return unpacked(content.decode())


def _write(file: str, source: str, text: str) -> None:
    owned.folder(os.path.dirname(file))
    owned.write(file, f"{source}\n{_total(text.encode()).decode()}\n{text}")


def _total(content: bytes) -> bytes:
    """A check sum, by which damage is told."""
    return b"%08x" % zlib.crc32(content)
