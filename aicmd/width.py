"""How wide a text is in a terminal, where the letters of some languages take two columns."""

from __future__ import annotations

from collections.abc import Sequence

MORE = "…"
GAP = "  "


def columns(text: str) -> int:
    """Return the columns of a line; of one with control characters the number of its characters.

    What counts them is imported only for text that is not ASCII.
    """
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0) or len(text)


def padded(text: str, width: int) -> str:
    """Return a line with blanks behind it, so many columns wide."""
    return text + " " * (width - columns(text))


def cut(text: str, width: int) -> str:
    """Return a line that takes no more than so many columns: its beginning and "…", or all of it."""
    if columns(text) <= width:
        return text
    from aicmd.rows import clusters

    kept, used = "", columns(MORE)
    for cluster in clusters(text):
        used += columns(cluster)
        if used > width:
            break
        kept += cluster
    return kept.rstrip() + MORE


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows of as many cells as lines in which these stand below each other."""
    widths = [max(map(columns, cells)) for cells in zip(*rows, strict=True)]
    lines = (GAP.join(map(padded, row, widths)) for row in rows)
    return [line.rstrip() for line in lines]
