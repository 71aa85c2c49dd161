from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.subject_width import subject_width


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 73, id="one too many"),
        pytest.param("가" * 37, id="Hangul counts two"),
        pytest.param("ａ" * 37, id="wide letters"),
        pytest.param("a" * 71 + "가", id="the last is wide"),
        pytest.param(f"{chr(10)}{'a' * 73}", id="below a blank line"),
    ],
)
def test_must_match(text: str) -> None:
    problem = subject_width(parse(text.encode()))
    assert problem is not None
    assert problem.fixed is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 72, id="just so"),
        pytest.param("가" * 36, id="Hangul, just so"),
        pytest.param("e\u0301" * 72, id="accents take no column"),
        pytest.param("x\n\n" + "a" * 100, id="the body may be wide"),
        pytest.param("", id="nothing"),
    ],
)
def test_must_not_match(text: str) -> None:
    assert subject_width(parse(text.encode())) is None


def test_it_says_how_wide() -> None:
    problem = subject_width(parse(("가" * 40).encode()))
    assert problem is not None
    assert "80 columns" in problem.text
