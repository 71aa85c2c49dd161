"""Which recipes come into question, by their signs, and which of them are right.

What the weights of the signs are fitted to (calibration.py): questions that people ask, judged as
everyday.py and offline.py judge an answer.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from aicmd.frame import unframed
from aicmd.ranking import Match
from aicmd.ranking import ranked
from aicmd.signs import Signs
from aicmd.slots import read as tokens_of
from aicmd.template import filled
from bench import everyday
from bench.judge import verdict
from bench.offline import asked_for
from bench.sandbox import sandbox

NEAREST = 8
"""Candidates of a question that the weights are fitted to: the others are out of the race."""


class Candidate(NamedTuple):
    signs: Signs
    right: bool  # the recipe is meant, and has the values that are


class Judged(NamedTuple):
    """A question with its candidates, the surest first; `kind` says what it tells."""

    kind: str
    text: str
    candidates: tuple[Candidate, ...]


def of_everyday() -> Iterator[Judged]:
    """The everyday questions that are not held back, in both languages."""
    with sandbox() as place:
        for asked in everyday.questions(everyday.read("everyday", held=False)):
            for language, text in zip(everyday.LANGUAGES, asked.texts, strict=True):
                is_right = partial(
                    everyday.is_right, accepted=asked.accepted, place=place, texts=asked.texts
                )
                yield _judged(language, text, is_right)


def of_list(path: Path) -> Iterator[Judged]:
    """Every third question, that is not held back, of a list with a command for each."""
    for text, wanted in islice(asked_for(path, tune=True), 0, None, 3):
        yield _judged("list", text, partial(_is_listed, text, wanted))


def _is_listed(text: str, wanted: tuple[str, ...], command: str) -> bool:
    return verdict(text, wanted, command).right


def _judged(kind: str, text: str, is_right: Callable[[str], bool]) -> Judged:
    matches = ranked(tokens_of(unframed(text)))[:NEAREST]
    return Judged(
        kind, text, tuple(Candidate(one.signs, is_right(_command(one))) for one in matches)
    )


def _command(match: Match) -> str:
    return filled(match.recipe.variants("linux", "")[0], match.values, "") or ""
