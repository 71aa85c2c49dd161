"""How much less sure an answer is that leaves out much of what is asked."""

from __future__ import annotations

import pytest

from aicmd import catalogue
from aicmd.composition import Composition
from aicmd.ranking import ranked
from aicmd.slots import read
from aicmd.unread import curbed
from aicmd.unread import doubted

SURE = 0.66
LEAVES_OUT = [
    'print the first line of "a b" and mail it to "kim"',
    "sort names.txt into the list of whoever comes next and tell him what was in it",
    "a.txt를 b.txt로 복사하고 그 다음에 둘을 c.txt와 비교해서 다르면 d.txt에 적어",
]
TAKES_IN = [
    "show the last 20 lines of error.log",
    "copy a.txt to b.txt",
    "listening port 5000",
    "8080 포트 쓰는 프로세스",
    "a.txt를 b.txt로 복사",
    'replace "foo" with "bar" in config.txt',
]


def scores(question: str, made: tuple[Composition, ...] = ()) -> tuple[float, float]:
    """How sure the best recipe is, before and after."""
    tokens = read(question)
    matches = ranked(tokens, index=catalogue.index())
    return matches[0].score, doubted(matches, tokens, made, SURE)[0].score


@pytest.mark.parametrize("question", LEAVES_OUT)
def test_a_recipe_that_leaves_out_a_value_or_much_is_less_sure(question: str) -> None:
    before, after = scores(question)
    assert after < before


@pytest.mark.parametrize("question", TAKES_IN)
def test_a_recipe_that_takes_in_all_is_as_sure_as_before(question: str) -> None:
    before, after = scores(question)
    assert after == before


def test_what_find_nearly_answers_is_doubted_until_something_does() -> None:
    begun, done = (Composition("find . -name x", (), score) for score in (0.5, 0.9))
    before, after = scores("listening port 5000", (begun,))
    assert after < before
    assert scores("listening port 5000", (begun, done)) == (before, before)
    assert scores("listening port 5000", (Composition("sort x", (), 0.5),)) == (before, before)


@pytest.mark.parametrize(
    ("words", "score", "less"),
    [(11, 0.8, False), (12, 0.8, True), (30, 0.8, True), (30, 1.0, False)],
)
def test_a_long_question_leaves_what_is_made_less_sure(
    words: int, score: float, less: bool
) -> None:
    made = curbed(Composition("sort x", (), score), read("x " * words))
    assert made is not None
    assert (made.score < score) is less


def test_nothing_made_stays_none() -> None:
    assert curbed(None, read("x " * 30)) is None
