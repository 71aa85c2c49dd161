"""What a pattern fits, where, and which of it is taken."""

from __future__ import annotations

import pytest

from aicmd.composition.sentence import Sentence
from aicmd.slots import read


@pytest.mark.parametrize(
    ("pattern", "text", "left"),
    [
        ("a|b c", "x b c y", "x y"),
        ("a? c", "x c y", "x y"),
        ("in_the house", "x in the house y", "x y"),
        ("{size}", "x over 5M y", "x over y"),
        ("b >c", "a b c", "a c"),
        ("b !c", "a b d", "a d"),
        ("<a {word}", "x a b c", "x a c"),
        ("<a|b {word} >{end}", "x b c", "x b"),
        ("{word} >{end}", "x y", "x"),
    ],
)
def test_what_is_taken(pattern: str, text: str, left: str) -> None:
    sentence = Sentence(read(text))
    assert sentence.drop(pattern)
    assert str(sentence) == left


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("a b", "a c b"),
        ("in_the house", "in house"),
        ("{size}", "over five"),
        ("b >c", "a b d"),
        ("b !c", "a b c"),
        ("<a b", "c b"),
        ("<a", "a"),
        ("a {word}", "a"),
        ("a >{end}", "a b"),
    ],
)
def test_what_does_not_fit(pattern: str, text: str) -> None:
    assert not Sentence(read(text)).drop(pattern)


def test_what_is_taken_ends_the_line_for_others() -> None:
    sentence = Sentence(read("file notes in docs"))
    assert sentence.drop("in docs")
    assert sentence.take("<file {word} >{end}") is not None
