from __future__ import annotations

import re

from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Around
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule_around
from aicmd.translation import _
from aicmd.verbs import Mood
from aicmd.verbs import read

CONVENTIONAL = re.compile(r"(?P<type>[A-Za-z]+)(?:\([^()]+\))?!?: +\S")
TYPES = frozenset("build chore ci docs feat fix perf refactor revert style test".split())
"""Of conventionalcommits.org and its usual set; others are a repository's own."""

_WORD = re.compile(r"[a-z]+(?=[\s,:]|$)")


@rule_around(Level.FIX, rank=38)
def subject_form(message: Message, around: Around) -> Problem | None:
    """A subject unlike those before it: no type where they have one, a small letter where not.

    A name keeps its letters: only a word that we know is made to begin with a capital.
    """
    subject = message.subject
    if around.style == "conventional":
        return _conventional(message, subject)
    if around.style == "plain" and _begins_small(subject):
        fixed = message.changed(lambda text: text[:1].upper() + text[1:], Role.SUBJECT)
        return Problem(_("subjects begin with a capital letter here"), fixed)
    return None


def _conventional(message: Message, subject: str) -> Problem | None:
    found = CONVENTIONAL.match(subject)
    if not found:
        return Problem(_("subjects here have a type: feat: …, fix: …, docs: …"))
    kind = found["type"]
    if kind != kind.lower() and kind.lower() in TYPES:
        fixed = message.changed(lambda text: kind.lower() + text[len(kind) :], Role.SUBJECT)
        return Problem(_("the type {kind} is written small").format(kind=kind.lower()), fixed)
    return None


def _begins_small(subject: str) -> bool:
    """Whether a word that we know, and that is no type or area, begins with a small letter."""
    word = _WORD.match(subject)
    if not word or subject[word.end() : word.end() + 1] == ":":
        return False
    return read(word[0]).mood is not Mood.UNKNOWN and not CONVENTIONAL.match(subject)
