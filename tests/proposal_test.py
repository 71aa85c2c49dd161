from __future__ import annotations

import pytest

from aicmd.proposal import proposal_rows
from aicmd.rows import columns
from aicmd.rows import paint


def shown(before: str, after: str, *reasons: str, width: int = 80) -> list[str]:
    return [paint(row, color=False) for row in proposal_rows(before, after, reasons, width)]


def test_the_change_is_seen_without_colour() -> None:
    assert shown("Fix the the x.", "Fix the x", "twice", "a period") == [
        "  Fix the [-the -]x[-.-]",
        "  - twice",
        "  - a period",
    ]


def test_nothing_reaches_the_terminal_that_it_would_obey() -> None:
    rows = shown("a\x1b[31mb\u202ec.", "a\x1b[31mb\u202ec", "because\x07")
    assert "".join(rows).isprintable()
    assert "<U+001B>" in rows[0]


@pytest.mark.parametrize("width", [40, 80])
def test_it_fits(width: int) -> None:
    text = "파서의 오류를 고친다 " * 10
    rows = shown(f"{text}x.", f"{text}x", "왜냐하면 제목이기 때문이다 " * 5, width=width)
    assert max(map(columns, rows)) <= width


def test_of_many_rows_the_first_are_shown() -> None:
    before = "".join(f"line {number} \n" for number in range(1000))
    rows = shown(before, before.replace(" \n", "\n"), "blanks")
    assert len(rows) <= 14
    assert rows[-2:] == ["  …", "  - blanks"]
