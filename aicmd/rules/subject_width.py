from __future__ import annotations

from aicmd.message import Message
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _
from aicmd.width import columns

WIDEST = 72
"""Columns: what `git log` shows of a subject in a terminal of 80, with its indent of four."""


@rule(Level.ERROR)
def subject_width(message: Message) -> Problem | None:
    """A subject wider than 72 columns, as a terminal counts: Hangul takes two each."""
    if 2 * len(message.subject) <= WIDEST:
        return None
    width = columns(message.subject)
    if width <= WIDEST:
        return None
    return Problem(
        _("the subject is {width} columns wide; {widest} is the most").format(
            width=width, widest=WIDEST
        )
    )
