from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.fence import fenced

FENCED = re.compile(r"<<([0-9a-f]{20})\n(.*)\n\1>>", re.DOTALL)


@given(strategies.text())
def test_the_text_stands_between_its_marks(text: str) -> None:
    match = FENCED.fullmatch(fenced(text))
    assert match is not None
    assert match[2] == text.strip("\n")
    assert match[1] not in match[2]


@pytest.mark.parametrize("text", ["a", "", "~~~\n```\n", "\ud800", f"<<{'0' * 20}\nx"])
def test_no_two_fences_have_the_same_mark(text: str) -> None:
    """What was seen of an earlier fence, as in a dry run, helps nobody with the next one."""
    assert len({fenced(text)[:22] for _ in range(100)}) == 100
    once = fenced(text)
    assert once in fenced(once)
