"""What an installation makes beside a line of its own, noted in a comment at that line.

Who takes the line out again reads there what else to take away, so that all is as it was before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORDS = {"file": "the file", "key": "the key above", "newline": "the end of the line above"}
_NOTE = re.compile(r" # made with it: ([^#\r\n]*[^#\s])")
_FOLDERS = re.compile(r"(\d+) folders?")


@dataclass(frozen=True, slots=True)
class Made:
    """The file itself, a key that our lines stand below, an end of the last line, so many folders."""

    file: bool = False
    key: bool = False
    newline: bool = False
    folders: int = 0

    def note(self) -> str:
        """Return the comment, to stand behind a line; "" where nothing was made."""
        words = [word for name, word in _WORDS.items() if getattr(self, name)]
        if self.folders:
            words.append(f"{self.folders} folder{'s' * (self.folders > 1)}")
        return f" # made with it: {', '.join(words)}" if words else ""


NOTHING = Made()


def noted(line: str) -> Made:
    """Return what the comment in a line says; nothing where it has none."""
    found = _NOTE.search(line)
    words = found[1].split(", ") if found else []
    counts = [int(count[1]) for word in words if (count := _FOLDERS.fullmatch(word))]
    return Made(**{name: word in words for name, word in _WORDS.items()}, folders=sum(counts))


def bare(line: str) -> str:
    """Return the line without the comment."""
    return _NOTE.sub("", line, count=1)
