from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.empty_subject import empty_subject


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param(".", id="a period"),
        pytest.param("...", id="an ellipsis"),
        pytest.param("fix:", id="a type"),
        pytest.param("fix(parser)!: ", id="a type with its scope"),
        pytest.param("- ", id="a dash"),
        pytest.param("\n\n", id="blank lines"),
        pytest.param("「」", id="brackets"),
    ],
)
def test_must_match(text: str) -> None:
    problem = empty_subject(parse(text.encode()))
    assert problem is not None
    assert problem.fixed is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x", id="a letter"),
        pytest.param("fix: x", id="a type and a word"),
        pytest.param("수정", id="Korean"),
        pytest.param("🎉", id="a picture says something"),
        pytest.param("1.2", id="a version"),
        pytest.param("C++: fix", id="a name with signs"),
        pytest.param("parser: lex", id="a prefix"),
    ],
)
def test_must_not_match(text: str) -> None:
    assert empty_subject(parse(text.encode())) is None
