"""Words that are often misspelt, looked up in the list that codespell keeps.

The list is read where it was installed, without importing codespell: sixteen looks into a mapped
file take less than a tenth of a millisecond.
"""

from __future__ import annotations

import mmap
from functools import cache
from importlib.util import find_spec
from pathlib import Path

LIST = "data/dictionary.txt"
"""Lines `wrong->right`, or `wrong->one, another,` where it may mean several; sorted without case."""


def meant(word: str) -> tuple[str, ...]:
    """Return the words that a misspelt one may stand for, the likeliest first; () for a right one."""
    lines, wanted = _lines(), f"{word.lower()}->".encode()
    low, high = 0, len(lines)
    while low < high:
        start = max(lines.rfind(b"\n", low, (low + high) // 2) + 1, low)
        end = lines.find(b"\n", start) % (len(lines) + 1)
        line = lines[start:end].lower()
        if line.startswith(wanted):
            rights = lines[start + len(wanted) : end].decode().split(",")
            return tuple(right.strip() for right in rights if right.strip())
        low, high = (end + 1, high) if line < wanted else (low, start)
    return ()


@cache
def _lines() -> mmap.mmap | bytes:
    found = find_spec("codespell_lib")
    if not found or not found.origin:
        return b""
    try:
        with (Path(found.origin).parent / LIST).open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        return b""
