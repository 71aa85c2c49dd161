from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.trailing_space import trailing_space


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Fix x \n", "Fix x\n", id="the subject"),
        pytest.param("Fix x\t", "Fix x", id="a tab"),
        pytest.param("Fix x\n\nWhy  \n", "Fix x\n\nWhy\n", id="the body"),
        pytest.param("Fix x\n  \nWhy\n", "Fix x\n\nWhy\n", id="a line of blanks"),
        pytest.param("Fix x \r\n", "Fix x\r\n", id="before CR LF"),
        pytest.param("Fix x\n\nA: b \n", "Fix x\n\nA: b\n", id="a trailer"),
    ],
)
def test_must_change(before: str, after: str) -> None:
    problem = trailing_space(parse(before.encode()))
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fix x\n", id="none"),
        pytest.param("  Fix x\n", id="blanks in front"),
        pytest.param("Fix  x\n", id="blanks within"),
        pytest.param("Fix x\n\n    code\n", id="code"),
        pytest.param("", id="nothing"),
        pytest.param("Fix x\r\n", id="CR LF is no blank"),
        pytest.param("Fix x\u3000\n", id="an ideographic space"),
    ],
)
def test_must_not_change(text: str) -> None:
    assert trailing_space(parse(text.encode())) is None
