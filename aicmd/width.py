"""How wide a text is in a terminal, where the letters of some languages take two columns."""

from __future__ import annotations


def columns(text: str) -> int:
    """Return the columns of a line; of one with control characters the number of its characters.

    What counts them is imported only for text that is not ASCII.
    """
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0) or len(text)
