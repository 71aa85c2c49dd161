from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.doubled_words import doubled_words


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Fix the the parser", "Fix the parser", id="an article"),
        pytest.param("The the parser", "The parser", id="at the start"),
        pytest.param("Fix the the the parser", "Fix the parser", id="three times"),
        pytest.param("Add a  a flag", "Add a flag", id="two blanks between"),
        pytest.param(
            "Fix x\n\nRefer to to it, of of course.\n",
            "Fix x\n\nRefer to it, of course.\n",
            id="the body",
        ),
        pytest.param("파서를 위한 the the 수정", "파서를 위한 the 수정", id="among Korean"),
        pytest.param('Fix the the "a b" flag', 'Fix the "a b" flag', id="before a quotation"),
        pytest.param("Fix the the `a` flag", "Fix the `a` flag", id="before code"),
        pytest.param("We we're sure the the, well", "We we're sure the, well", id="before a comma"),
    ],
)
def test_must_change(before: str, after: str) -> None:
    problem = doubled_words(parse(before.encode()))
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Say that that is it", id="that that"),
        pytest.param("It had had its day", id="had had"),
        pytest.param("Turn it on on start", id="on on"),
        pytest.param("Add a test for for loops", id="a keyword"),
        pytest.param("What it is is clear", id="is is"),
        pytest.param("Without it it fails", id="it it"),
        pytest.param("Fix `the the` in x", id="code"),
        pytest.param('Fix "the the" in x', id="a quotation"),
        pytest.param("Fix 'the the' in x", id="single quotes"),
        pytest.param("Fix “the the” in x", id="curly quotes"),
        pytest.param("See https://example.test/the/the the", id="an address"),
        pytest.param("Fix x\n\n    the the\n", id="indented code"),
        pytest.param("Fix x\n\n```\nthe the\n```\n", id="a fence"),
        pytest.param("Fix x\n\nNote: the the\n", id="a trailer"),
        pytest.param("Fix a the-the b", id="a hyphen"),
        pytest.param("Set the the-flag", id="a longer word behind"),
        pytest.param("Fix other the.the", id="a name"),
        pytest.param("Rename a A", id="two names"),
        pytest.param("Fix breathe the", id="the end of a word"),
        pytest.param("Fix the theme", id="the start of a word"),
        pytest.param("Use the\nthe", id="over the end of a line"),
        pytest.param("정말 정말 빠른 파서", id="Korean, which says it twice on purpose"),
        pytest.param("very very fast", id="a word that may be repeated"),
        pytest.param("Sort a, a", id="a comma between"),
    ],
)
def test_must_not_change(text: str) -> None:
    assert doubled_words(parse(text.encode())) is None


def test_it_is_named() -> None:
    problem = doubled_words(parse(b"The the x of of the the y"))
    assert problem is not None
    assert problem.text == "written twice: the, of"
