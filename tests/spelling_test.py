from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.parse import parse
from aicmd.spelling import joined
from aicmd.spelling import moved
from aicmd.spelling import spelling
from aicmd.syntax import Word
from aicmd.syntax import simples


def words(text: str) -> tuple[Word, ...]:
    return next(simples(parse(text))).words


@pytest.mark.parametrize(
    ("text", "value", "typed"),
    [
        pytest.param("abc", "abc", ["a", "b", "c"], id="bare"),
        pytest.param("a'bc'", "abc", ["a", "b", "c"], id="single quotes"),
        pytest.param('"a"b', "ab", ["a", "b"], id="double quotes"),
        pytest.param('"a\\"b"', 'a"b', ["a", '\\"', "b"], id="an escape in quotes"),
        pytest.param("a\\ b", "a b", ["a", "\\ ", "b"], id="an escape"),
        pytest.param("a\\\nb", "ab", ["a", "b"], id="a continued line"),
        pytest.param("$'a\\tb'", "a\tb", ["a", "\\t", "b"], id="ANSI quotes"),
        pytest.param("$'\\x41b'", "Ab", ["\\x41", "b"], id="a number in ANSI quotes"),
        pytest.param("한'글'", "한글", ["한", "글"], id="Hangul"),
        pytest.param("a*", "a*", ["a", "*"], id="a pattern"),
        pytest.param("''", "", [], id="empty"),
        pytest.param('a"$x"', "a$x", ["a", "$", "x"], id="a variable stays as typed"),
    ],
)
def test_spelling(text: str, value: str, typed: list[str]) -> None:
    found = spelling(words(text)[0])
    assert found.value == value
    assert [text[start:end] for start, end in found.places] == typed


@pytest.mark.parametrize(
    ("text", "static"),
    [
        pytest.param("abc", True, id="bare"),
        pytest.param("'$x'", True, id="quoted"),
        pytest.param("a$x", False, id="a variable"),
        pytest.param('"$(x)"', False, id="a substitution"),
    ],
)
def test_static(text: str, static: bool) -> None:
    assert spelling(words(text)[0]).static is static


@pytest.mark.parametrize(
    ("text", "at", "parts"),
    [
        pytest.param("-Fx", 2, ("-F", "x"), id="bare"),
        pytest.param("-F'x'", 2, ("-F", "'x'"), id="a quote goes with what follows"),
        pytest.param("'-Fx'", 2, ("'-F", "x'"), id="inside quotes"),
        pytest.param("-Fx", 0, ("", "-Fx"), id="before the first"),
        pytest.param("'-F'", 2, ("'-F'", ""), id="behind the last"),
    ],
)
def test_edge(text: str, at: int, parts: tuple[str, str]) -> None:
    found = spelling(words(text)[0])
    edge = found.edge(at)
    assert (text[found.start : edge], text[edge : found.end]) == parts


def test_joined_words_have_blanks_between() -> None:
    found = joined(words("eval 'a b' c")[1:])
    assert found.value == "a b c"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("sh -c 'a b'", id="single quotes"),
        pytest.param('sh -c "a \\"b c\\" d"', id="escaped quotes"),
        pytest.param("sh -c a\\ b", id="an escaped blank"),
        pytest.param("sh -c $'a\\nb'", id="ANSI quotes"),
    ],
)
def test_moved_words_keep_what_they_are(text: str) -> None:
    """A tree parsed from a word has the same values when it has been moved into the text."""
    inner = spelling(words(text)[2])
    parsed = parse(inner.value)
    there = moved(parsed, inner)
    before = [word.value for simple in simples(parsed) for word in simple.words]
    after = [word.value for simple in simples(there) for word in simple.words]
    assert before == after
    assert [spelling(word).value for one in simples(there) for word in one.words] == after


@given(
    strategies.lists(
        strategies.sampled_from(["a", "'b c'", '"d"', "\\e", "$'f\\t'", "한"]), min_size=1
    )
)
def test_places_follow_each_other(bits: list[str]) -> None:
    """Each character of a word has its own place, in the order of the text."""
    word = words("x" + "".join(bits))[0]
    found = spelling(word)
    assert found.value == word.value
    assert list(found.places) == sorted(set(found.places))
