from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.final_period import final_period


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Fix the parser.", "Fix the parser", id="a sentence"),
        pytest.param(
            "Fix the parser.\n\nIt was slow.\n",
            "Fix the parser\n\nIt was slow.\n",
            id="the body keeps its periods",
        ),
        pytest.param("Fix the parser.\r\n\r\nx", "Fix the parser\r\n\r\nx", id="CR LF"),
        pytest.param("feat(x): add y.", "feat(x): add y", id="Conventional"),
        pytest.param("파서를 고친다.", "파서를 고친다", id="Korean"),
        pytest.param("修正解析器。", "修正解析器", id="an ideographic full stop"),
        pytest.param("Move to version 2.", "Move to version 2", id="a number"),
        pytest.param("Add a note (see #12).", "Add a note (see #12)", id="a bracket"),
        pytest.param("Read setup.cfg.", "Read setup.cfg", id="a file name"),
        pytest.param("Fix it. ", "Fix it", id="a blank behind"),
        pytest.param("Wait 5 ms.", "Wait 5 ms", id="a unit"),
        pytest.param("Make `x` the default `y`.", "Make `x` the default `y`", id="code"),
    ],
)
def test_must_change(before: str, after: str) -> None:
    problem = final_period(parse(before.encode()))
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fix the parser", id="none"),
        pytest.param("", id="nothing"),
        pytest.param(".", id="a period alone"),
        pytest.param("Wait for it...", id="an ellipsis"),
        pytest.param("Wait for it..", id="two periods"),
        pytest.param("Wait for it…", id="the sign for it"),
        pytest.param("Support lists, sets, etc.", id="an abbreviation"),
        pytest.param("Say so, e.g.", id="initials"),
        pytest.param("Start at 9 a.m.", id="a time"),
        pytest.param("Thank Acme Inc.", id="a company"),
        pytest.param("Run make in .", id="the folder"),
        pytest.param("Go up to ..", id="the folder above"),
        pytest.param("Copy a/.", id="a path"),
        pytest.param("Read `a.`", id="code"),
        pytest.param('Say "Hello."', id="a quotation"),
        pytest.param("What now?", id="another sign"),
        pytest.param("Bump x to 1.2.3", id="a version"),
        pytest.param("Fix x\n\nIt ends.", id="the body alone"),
    ],
)
def test_must_not_change(text: str) -> None:
    assert final_period(parse(text.encode())) is None
