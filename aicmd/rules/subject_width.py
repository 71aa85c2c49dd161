from __future__ import annotations

from aicmd.message import Message
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule

WIDEST = 72
"""Columns: what `git log` shows of a subject in a terminal of 80, with its indent of four."""


@rule(Level.ERROR)
def subject_width(message: Message) -> Problem | None:
    """A subject wider than 72 columns, as a terminal counts: Hangul takes two each."""
    width = _columns(message.subject)
    if width <= WIDEST:
        return None
    return Problem(f"the subject is {width} columns wide; {WIDEST} is the most")


def _columns(text: str) -> int:
    if text.isascii() or len(text) * 2 <= WIDEST:
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0) or len(text)
