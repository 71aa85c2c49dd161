from __future__ import annotations

import re

from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _
from aicmd.verbs import PREPOSITIONS
from aicmd.verbs import Mood
from aicmd.verbs import read

_OPENING = re.compile(
    r"(?P<prefix>(?:[\w./*-]+(?:\([^()]*\))?!?: +|\[[^\]]*\] +)?)"
    r"(?P<word>[A-Za-z][A-Za-z’'-]*)(?P<next>\s+[\w-]+)?(?=\s|$)"
)
_ARTICLES = frozenset("a an the this that these those all some support new missing".split())
_ADJECTIVES = frozenset(
    "deprecated unused nested advanced shared embedded typed mixed limited named generated improved"
    " required related detailed unexpected repeated linked signed unsigned detached hashed cached"
    " encrypted decrypted led compiled compressed sorted indexed quoted escaped hidden closed locked"
    " scheduled tagged tracked untracked stored scoped numbered paged threaded weighted balanced"
    " ordered prefixed buffered bundled colored coloured combined connected distributed estimated"
    " failed forked integrated interleaved mounted packed piped pinned preferred"
    " protected supported trusted validated versioned".split()
)
"""Forms in -ed that often are adjectives: "Deprecated API removal", "Linked list". They are verbs
where an article follows: "Linked the list"."""

_DETERMINERS = frozenset("a an the this that these those all some its their our every each".split())


@rule(Level.FIX, rank=35)
def imperative_mood(message: Message) -> Problem | None:
    """A subject that tells what was done: "Fixed", "Adds", "Adding" for "Fix", "Add".

    As git has it (Documentation/SubmittingPatches): orders to the code. A word that may be a noun or
    an adjective there is left alone, and so is one that we do not know.
    """
    found = _OPENING.match(message.subject)
    if not found:
        return None
    verb = _verb(found["word"], (found["next"] or "").strip().lower())
    if not verb:
        return None
    told = _like(found["word"], verb)
    start, end = found.span("word")
    subject = message.subject[:start] + told + message.subject[end:]
    fixed = message.changed(lambda text: subject, Role.SUBJECT)
    return Problem(
        _('a subject says what to do: "{told}" for "{word}"').format(told=told, word=found["word"]),
        fixed,
    )


def _verb(word: str, following: str) -> str:
    """The verb of a form that surely is one here, "" otherwise."""
    reading = read(word)
    noun = following in PREPOSITIONS or not following
    if reading.mood is Mood.PAST and (word.lower() not in _ADJECTIVES or following in _DETERMINERS):
        return reading.verb if following else ""
    if reading.mood is Mood.THIRD and not noun:
        return reading.verb
    if reading.mood is Mood.GERUND and following in _ARTICLES:
        return reading.verb
    return ""


def _like(word: str, verb: str) -> str:
    return verb.capitalize() if word[0].isupper() else verb
