"""Where documentation comes from: each file of this folder registers one source.

To add one, write a file here with a function that takes the path of a command ("git", "commit") and
returns its Manual or None, under `@source(rank)`; nothing else has to know it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from functools import lru_cache
from importlib import import_module

from aicmd.manual import Manual
from aicmd.translation import _

Source = Callable[[tuple[str, ...]], Manual | None]

_broken: dict[str, None] = {}
_ranked: list[tuple[int, Source]] = []


def source(rank: int) -> Callable[[Source], Source]:
    """Register a source; of several that know a command, the one with the lowest rank answers."""

    def register(read: Source) -> Source:
        _ranked.append((rank, read))
        return read

    return register


def skipped(file: str) -> None:
    """Remember documentation that is there and cannot be read, for `notes`."""
    _broken[file] = None


def notes() -> tuple[str, ...]:
    """A line for each file that was skipped so far."""
    return tuple(
        _("skipped {file}: it is empty, too large or damaged").format(file=file) for file in _broken
    )


@cache
def sources() -> tuple[Source, ...]:
    """All sources of this folder, the first to ask first."""
    return tuple(read for _, read in _in_order())


def beneath(rank: int, path: tuple[str, ...]) -> Manual | None:
    """What the sources of a higher rank know of a command; for one that stands for another."""
    found = (read(path) for own, read in _in_order() if own > rank)
    return next((manual for manual in found if manual), None)


@cache
def _in_order() -> list[tuple[int, Source]]:
    for file in sorted(os.listdir(os.path.dirname(__file__))):
        if file.endswith(".py") and file != "__init__.py":
            import_module(f"{__name__}.{file.removesuffix('.py')}")
    return sorted(_ranked, key=lambda ranked: ranked[0])


@lru_cache(maxsize=512)
def lookup(path: tuple[str, ...]) -> Manual | None:
    """The documentation of a command, ("tar",), or of a subcommand, ("git", "commit").

    A command with its folder, ("/bin/echo",), is the program and never a builtin of that name. None
    if no source knows it, or if a word of the path is no name ("/", control characters).
    """
    if not path or not all(map(_is_name, (path[0].rpartition("/")[2], *path[1:]))):
        return None
    found = (read(path) for read in sources())
    return next((manual for manual in found if manual), None)


def _is_name(word: str) -> bool:
    return 0 < len(word) <= 100 and "/" not in word and word.isprintable() and word != ".."
