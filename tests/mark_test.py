"""Marks, as we write them and as models give them back."""

from __future__ import annotations

import pytest

from aicmd.mark import highest
from aicmd.mark import mark
from aicmd.mark import marks

FOUND = {
    mark("aws-key", 1): ("<secret:aws-key:1>",),
    "a <secret:token:1> b <secret:token:2> <secret:token:1>": (
        "<secret:token:1>",
        "<secret:token:2>",
    ),
    "login -p 'secret:password:12'": ("secret:password:12",),
    r"echo \<secret:token:1\>": ("<secret:token:1",),
    "export X=$secret:token:1": ("secret:token:1",),
    "1password <secret:1password-token:3>": ("<secret:1password-token:3>",),
}


@pytest.mark.parametrize("text", FOUND)
def test_a_mark_is_found(text: str) -> None:
    assert marks(text) == FOUND[text]


@pytest.mark.parametrize(
    "text", ["", "secret: token", "secret:token", "<secret>", "my secret:12", "secret::1", "se:x:1"]
)
def test_what_is_none(text: str) -> None:
    assert marks(text) == ()


def test_the_highest_number() -> None:
    assert highest("<secret:token:2> <secret:jwt:11> <secret:token:3>") == 11
    assert highest("none") == 0
