from __future__ import annotations

import pytest

from aicmd.message import Format
from aicmd.message import parse
from aicmd.rules.blank_second_line import blank_second_line


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Fix x\nIt was slow\n", "Fix x\n\nIt was slow\n", id="a body"),
        pytest.param("Fix x\nIt was slow", "Fix x\n\nIt was slow", id="no final newline"),
        pytest.param("Fix x\r\nIt was\r\n", "Fix x\r\n\r\nIt was\r\n", id="CR LF"),
        pytest.param("Fix x\n- one\n- two\n", "Fix x\n\n- one\n- two\n", id="a list"),
        pytest.param("Fix x\nSigned-off-by: a\n", "Fix x\n\nSigned-off-by: a\n", id="a trailer"),
        pytest.param("\nFix x\nmore\n", "\nFix x\n\nmore\n", id="a blank line above"),
        pytest.param("Fix x\n    code\n", "Fix x\n\n    code\n", id="code"),
    ],
)
def test_must_change(before: str, after: str) -> None:
    problem = blank_second_line(parse(before.encode()))
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fix x", id="a subject"),
        pytest.param("Fix x\n", id="a subject and its newline"),
        pytest.param("Fix x\n\nWhy\n", id="as it should be"),
        pytest.param("Fix x\n\n\nWhy\n", id="two blank lines"),
        pytest.param("Fix x\n \nWhy\n", id="a line of blanks"),
        pytest.param("", id="nothing"),
        pytest.param("Fix x\r\n\r\nWhy\r\n", id="CR LF"),
    ],
)
def test_must_not_change(text: str) -> None:
    assert blank_second_line(parse(text.encode())) is None


def test_trailers_become_trailers() -> None:
    """Under the subject git does not see them."""
    message = parse(b"Fix x\nSigned-off-by: a\n")
    problem = blank_second_line(message)
    assert not message.trailers
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.trailers == ("Signed-off-by: a",)


def test_a_comment_does_not_part_them() -> None:
    """git takes it out before it looks."""
    problem = blank_second_line(parse(b"Fix x\n# note\nWhy\n", Format(edited=True)))
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == "Fix x\n\n# note\nWhy\n"
