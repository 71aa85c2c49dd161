from __future__ import annotations

import pytest

from aicmd.width import columns


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("abc", 3), ("한글", 4), ("é", 1), ("e\u0301", 1), ("가\x01", 2), ("\t", 1)],
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width
