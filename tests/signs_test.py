"""What makes a recipe surer, and what less sure."""

from __future__ import annotations

import pytest

from aicmd.engines.offline import CERTAIN
from aicmd.ranking import ranked
from aicmd.slots import read

SURER = [
    ("listening port 5000", "listening port 5000 penguin", "a word that no recipe has"),
    ("listening port 5000", "listening port 5000 /tmp/x", "a value that no slot takes"),
    ("kill process 4242", "kill process", "a value is missing"),
    ("delete notes.txt", "delete feelings", "a word that looks like no file"),
    ("install htop", "install updates", "a word that is no name"),
    ("unlock user kim", "lock user kim", "the opposite"),
]


def score(question: str, command: str) -> float:
    matches = ranked(read(question))
    return next((one.score for one in matches if one.recipe.command == command), 0.0)


@pytest.mark.parametrize(
    ("surer", "other"), [pytest.param(*case[:2], id=case[2]) for case in SURER]
)
def test_a_recipe_is_surer(surer: str, other: str) -> None:
    best = ranked(read(surer))[0]
    assert score(other, best.recipe.command) < best.score


def test_the_words_of_a_phrasing_are_as_good_as_certain() -> None:
    assert ranked(read("who is logged in"))[0].score > 0.98


def test_the_unit_of_a_span_says_nothing_by_itself() -> None:
    for question in ("system logs of the last 3 days", "what date is it in 3 days"):
        assert ranked(read(question))[0].score > CERTAIN
