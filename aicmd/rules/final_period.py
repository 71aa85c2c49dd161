from __future__ import annotations

from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _

PERIODS = (".", "。", "．")
ABBREVIATIONS = frozenset(
    "al approx co corp dept dr etc fig inc jr ltd mr mrs pp prof sr vol vs".split()
)
"""Their period is part of the word."""


@rule(Level.FIX, rank=40)
def final_period(message: Message) -> Problem | None:
    """A subject that ends with a period. It is a title: chris.beams.io/git-commit, rule 4.

    An ellipsis, an abbreviation and a path like `.` or `a/.` keep theirs.
    """
    if not _ends_sentence(message.subject):
        return None
    fixed = message.changed(lambda text: text.rstrip()[:-1], Role.SUBJECT)
    return Problem(_("a subject is a title and ends without a period"), fixed)


def _ends_sentence(subject: str) -> bool:
    words = subject.split()
    if not words or not words[-1].endswith(PERIODS):
        return False
    word = words[-1][:-1]
    return bool(word) and not word.endswith((*PERIODS, "/", "…")) and not _abbreviates(word)


def _abbreviates(word: str) -> bool:
    letters = word.lstrip("(\"'[").lower()
    initials = "." in letters and all(len(part) == 1 for part in letters.split("."))
    return letters in ABBREVIATIONS or (initials and letters.replace(".", "").isalpha())
