"""Examples of the manual pages that were read here, for a question that no recipe answers.

They are taken as they stand: a page's file names are no slots, so an example answers only a question
whose own values are in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from aicmd import catalogue
from aicmd import retrieval
from aicmd.ranking import likened
from aicmd.retrieval import Entry
from aicmd.slots import Token
from aicmd.slots import read
from aicmd.sound import is_sound
from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion

SURE = 0.8
"""The likeness below which hardly an example answers; chosen by hand."""

MOST = 30
"""Examples that are compared: those with the most telling words of the question."""

HURRY = 0.1
"""Seconds for pages that were read since the last search."""


def worked(question: Question) -> Iterator[Suggestion]:
    """Yield the examples that do what is asked, the surest first."""
    tokens = read(question.text)
    for score, entry in likely(tokens, question.tool):
        if score >= SURE and _is_whole(entry.command) and is_sound(entry.command, question.shell):
            yield Suggestion(entry.command, entry.text, origin="manual", credit=entry.source)


def likely(tokens: tuple[Token, ...], tool: str = "") -> list[tuple[float, Entry]]:
    """The examples that share words with a question, with how surely each is an answer."""
    retrieval.update(HURRY)
    words = " ".join(term for token in tokens for term in (*token.terms, token.text))
    found = retrieval.search(words, kind="example", limit=MOST)
    scored = [
        (likened(entry.text, entry.program.split(), tokens, catalogue.index()), entry)
        for entry in found
        if entry.program.partition(" ")[0] == tool or not tool
        if _has_values(entry.command, tokens)
    ]
    return sorted(scored, key=lambda one: -one[0])


def _has_values(command: str, tokens: tuple[Token, ...]) -> bool:
    """Whether all that the question names stands in the command."""
    values = (token.text for token in tokens if token.quoted or (token.forms and not token.terms))
    return all(value in command for value in values)


def _is_whole(command: str) -> bool:
    """Pages show some commands with gaps."""
    return "..." not in command
