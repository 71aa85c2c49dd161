from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.fence import fenced

FENCED = re.compile(r"<<([0-9a-f]{20})\n(.*)\n\1>>", re.DOTALL)


@given(strategies.text())
def test_a_text_never_holds_its_own_mark(text: str) -> None:
    match = FENCED.fullmatch(fenced(text))
    assert match is not None
    assert match[2] == text.strip("\n")
    assert match[1] not in match[2]


@pytest.mark.parametrize("text", ["a", "", "~~~\n```\n", "\ud800", f"<<{'0' * 20}\nx"])
def test_fencing_what_was_fenced_makes_another_mark(text: str) -> None:
    once = fenced(text)
    assert fenced(once)[:22] != once[:22]
    assert once in fenced(once)


def test_the_same_text_has_the_same_mark() -> None:
    assert fenced("a\nb") == fenced("a\nb")
    assert fenced("a") != fenced("b")
