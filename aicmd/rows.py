"""Rows of styled text for a terminal of any width; the only place that knows colours."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from enum import StrEnum

from aicmd.gate import JOINER
from aicmd.gate import NON_JOINER
from aicmd.gate import visible


class Style(StrEnum):
    """The SGR code of each kind of text. Every mark also differs without colour."""

    PLAIN = ""
    HEADING = "1"
    COMMAND = "1;36"
    PLACEHOLDER = "7"
    OPTION = "36"
    DIM = "2"
    CAUTION = "33"
    DANGER = "1;31"
    KEY = "1"


Span = tuple[Style, str]
Row = tuple[Span, ...]

HEADING_WIDTH = 49
_NARROW = re.compile(r"[ -~─◆○•…–—‘’“”]*")
"""Characters of one column: wcwidth, which knows all of them, takes long to import."""


def paint(row: Row, *, color: bool) -> str:
    """Return the row as text, with SGR codes if `color`: no other code comes out of it."""
    spans = [(style, visible(text)) for style, text in row]
    if not color:
        return "".join(text for _, text in spans)
    return "".join(f"\x1b[{style}m{text}\x1b[0m" if style else text for style, text in spans)


def columns(text: str) -> int:
    """Return how many columns the text takes on a terminal: Hangul takes two each."""
    if _NARROW.fullmatch(text):
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)


def wrap(row: Row, width: int, indent: int = 0) -> list[Row]:
    """Break a row at blanks into rows of at most `width` columns; later ones are indented.

    A word wider than a row is broken between characters.
    """
    rows: list[list[Span]] = [[]]
    used = 0
    for style, text in _words(row):
        for piece in _cut(text, max(width - indent, 2)):
            size = columns(piece)
            if used + size > width and used > indent:
                rows.append([(Style.PLAIN, " " * indent)])
                used = indent
                if piece.isspace():
                    continue
            rows[-1].append((style, piece))
            used += size
    return [
        tuple(_trimmed(spans)) if at < len(rows) - 1 else tuple(spans)
        for at, spans in enumerate(rows)
    ]


def _trimmed(spans: list[Span]) -> list[Span]:
    """A row without the blanks at its end."""
    while spans and spans[-1][1].isspace():
        spans = spans[:-1]
    return spans


def _words(row: Row) -> Iterator[Span]:
    for style, text in row:
        for word in re.findall(r"\s+|\S+", text):
            yield style, word if word.strip() or not word.strip(" ") else " "


def _cut(text: str, width: int) -> Iterator[str]:
    """Yield the text in pieces of at most `width` columns."""
    if columns(text) <= width:
        yield text
        return
    piece, used = "", 0
    for cluster in clusters(text):
        size = columns(cluster)
        if used + size > width:
            yield piece
            piece, used = "", 0
        piece += cluster
        used += size
    yield piece


def clusters(text: str) -> Iterable[str]:
    """What a reader takes for one character each, with its marks, and what is joined to it."""
    if _NARROW.fullmatch(text):
        return text
    from wcwidth import iter_graphemes

    if JOINER not in text and NON_JOINER not in text:
        return iter_graphemes(text)
    return _joined(iter_graphemes(text))


def _joined(found: Iterable[str]) -> Iterator[str]:
    """Graphemes, but for those at a joiner: apart from its neighbour it would not show."""
    held = ""
    for cluster in found:
        held += cluster
        if not held.endswith((JOINER, NON_JOINER)):
            yield held
            held = ""
    if held:
        yield held


def heading(title: str, width: int) -> Row:
    """Return a title in the middle of a rule, as wide as the terminal up to 49 columns."""
    room = max(min(HEADING_WIDTH, width - 1) - columns(title) - 2, 2)
    left, right = "─" * (room // 2), "─" * (room - room // 2)
    return (Style.DIM, f" {left} "), (Style.HEADING, title), (Style.DIM, f" {right}")


def menu_row(entries: Iterable[tuple[str, str]], width: int) -> list[Row]:
    """Return the keys on offer: ("e", "edit") reads [e]dit, ("Enter", "run") reads [Enter] run.

    A row is broken between them, not within.
    """
    rows: list[list[Span]] = [[(Style.PLAIN, " ")]]
    used = 1
    for key, label in entries:
        rest = label[len(key) :] if label.startswith(key) else f" {label}"
        size = columns(f"[{key}]{rest}")
        if used > 1 and used + size > width:
            rows.append([(Style.PLAIN, " ")])
            used = 1
        rows[-1] += [(Style.KEY, f"[{key}]"), (Style.PLAIN, f"{rest}  ")]
        used += size + 2
    return [tuple(spans) for spans in rows]
