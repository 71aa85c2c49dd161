"""A line of a command as it is shown: a mark stands for each character that would not be seen.

The marks leave no doubt: text that looks like one is marked itself, so the line can be read back
from the screen character for character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from aicmd.gate import visible
from aicmd.rows import clusters
from aicmd.rows import columns

MARK = r"<(?:TAB|[0-9]+ TABs|[0-9]+ blanks?|U\+[0-9A-F]{4,6}|[0-9]+ more lines like it)>"


def marked(line: str, most: int) -> Iterator[tuple[bool, str]]:
    """Yield the pieces of a line, each with whether it is a mark.

    Shown as they are, blanks at its end would be missed, and more than `most` in a row could push
    the rest out of sight.
    """
    for piece in re.split(rf"(\t+| +$| {{{most + 1},}}|{MARK})", line):
        if not piece.strip(" \t") and piece:
            yield True, _counted(piece)
        elif re.fullmatch(MARK, piece):
            yield True, "<U+003C>"
            yield False, piece[1:]
        elif piece:
            yield from _shown(piece)


def repeated(count: int) -> str:
    """Return the mark for so many more lines like the one above it."""
    return f"<{count} more lines like it>"


def _counted(run: str) -> str:
    if run == "\t":
        return "<TAB>"
    name = "TABs" if run[0] == "\t" else "blank" if run == " " else "blanks"
    return f"<{len(run)} {name}>"


def _shown(text: str) -> Iterator[tuple[bool, str]]:
    """Text without blanks to be marked; a sign that needs a letter before it and has none is marked."""
    for seen, group in groupby(clusters(visible(text)), key=lambda it: columns(it) > 0):
        piece = "".join(group)
        if seen:
            yield False, piece
        else:
            yield from ((True, f"<U+{ord(character):04X}>") for character in piece)
