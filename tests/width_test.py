from __future__ import annotations

import pytest

from aicmd.width import aligned
from aicmd.width import columns
from aicmd.width import cut


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("abc", 3), ("한글", 4), ("é", 1), ("e\u0301", 1), ("가\x01", 2), ("\t", 1)],
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("한글", 4, "한글"),
        ("한글날", 4, "한…"),
        ("한글날", 5, "한글…"),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
        ("", 0, ""),
        ("ab", 1, "…"),
    ],
)
def test_cut(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown
    assert columns(cut(text, width)) <= width


def test_cells_stand_below_each_other() -> None:
    assert aligned([("a", "한글", "x"), ("bcd", "e", "y"), ("", "", "")]) == [
        "a    한글  x",
        "bcd  e     y",
        "",
    ]
    assert aligned([]) == []
