"""A terminal's screen as an SVG picture: each cell in its place, whatever font draws it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from itertools import groupby
from xml.sax.saxutils import escape

from pyte.screens import Char
from wcwidth import wcswidth

WIDTH, HEIGHT = 8.4, 19  # of a cell, in pixels, for letters of 14 pixels
MARGIN = 16
FONT = "'DejaVu Sans Mono', Menlo, Consolas, D2Coding, 'Noto Sans Mono CJK KR', monospace"
PAPER, INK = "#1b1f24", "#d7dce2"
COLORS = {
    "black": "#59636e", "red": "#ff7b72", "green": "#7ee787", "brown": "#e3b341",
    "blue": "#79c0ff", "magenta": "#d2a8ff", "cyan": "#76e3ea", "white": "#ffffff",
}  # fmt: skip
"""pyte's names of the eight colours; its yellow is brown, and the bright ones begin with bright."""

WORDS = re.compile(r"\S+(?: \S+)*")
"""What is drawn in one go; wider gaps are left out, for some programs draw two blanks as one."""

Style = tuple[str, str, bool, bool]
Cell = tuple[int, str, Style]


def svg(rows: Sequence[Sequence[Char]], title: str) -> str:
    """Return the rows of a screen as a picture with this title for those who cannot see it."""
    width = max(map(len, rows)) * WIDTH + 2 * MARGIN
    height = len(rows) * HEIGHT + 2 * MARGIN
    lines = [piece for number, row in enumerate(rows) for piece in _row(number, row)]
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}"'
            f' viewBox="0 0 {width:.0f} {height}" role="img">',
            f"<title>{escape(title)}</title>",
            f'<rect width="100%" height="100%" rx="8" fill="{PAPER}"/>',
            f'<g font-family="{FONT}" font-size="14" fill="{INK}">',
            *lines,
            "</g>",
            "</svg>\n",
        )
    )


def _row(number: int, row: Sequence[Char]) -> Iterator[str]:
    """Pieces of one style and one width of character: only such can be drawn in one go."""
    top = MARGIN + number * HEIGHT
    for (style, wide), group in groupby(_cells(row), lambda cell: (cell[2], _wide(cell[1]))):
        cells = list(group)
        text = "".join(cell[1] for cell in cells)
        left, size = MARGIN + cells[0][0] * WIDTH, len(cells) * WIDTH * (2 if wide else 1)
        yield from _piece(text, style, left, top, size)


def _cells(row: Sequence[Char]) -> Iterable[Cell]:
    """Column, character and style; the second half of a wide character has no text of its own."""
    for column, char in enumerate(row):
        front, back = (char.bg, char.fg) if char.reverse else (char.fg, char.bg)
        if char.data:
            yield column, char.data, (front, back, char.bold, char.reverse)


def _wide(text: str) -> bool:
    return wcswidth(text) == 2


def _piece(text: str, style: Style, left: float, top: int, size: float) -> Iterator[str]:
    front, back, bold, turned = style
    if turned or back != "default":
        fill = _color(back, INK if turned else PAPER)
        yield f'<rect x="{left:.1f}" y="{top}" width="{size:.1f}" height="{HEIGHT}" fill="{fill}"/>'
    fill = _color(front, PAPER if turned else INK)
    marks = (f' fill="{fill}"' if fill != INK else "") + (' font-weight="bold"' if bold else "")
    each = size / len(text)
    for words in WORDS.finditer(text):
        yield (
            f'<text x="{left + words.start() * each:.1f}" y="{top + 14}"'
            f' textLength="{len(words[0]) * each:.1f}"{marks}>{escape(words[0])}</text>'
        )


def _color(name: str, usual: str) -> str:
    """A colour of pyte's: one of the eight, a number of the 256 in hexadecimal, or none."""
    if name == "default":
        return usual
    return COLORS.get(name.removeprefix("bright"), f"#{name}")
