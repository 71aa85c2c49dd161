"""A better message as it is shown: the lines that change, word by word, and why."""

from __future__ import annotations

from collections.abc import Iterable

from aicmd.difference import Kind
from aicmd.difference import Stretch
from aicmd.difference import changed_lines
from aicmd.gate import visible
from aicmd.rows import Row
from aicmd.rows import Style
from aicmd.rows import wrap

MARKS = {Kind.SAME: ("", ""), Kind.REMOVED: ("[-", "-]"), Kind.ADDED: ("{+", "+}")}
"""As in `git diff --word-diff=plain`: the change is seen without colour too."""
STYLES = {Kind.SAME: Style.PLAIN, Kind.REMOVED: Style.DANGER, Kind.ADDED: Style.OPTION}

MOST_ROWS = 12  # with reasons and question this fits a terminal of 24 rows


def proposal_rows(before: str, after: str, reasons: Iterable[str], width: int) -> list[Row]:
    """Return the rows for a terminal of that width; the two texts are whole messages."""
    rows: list[Row] = []
    for line in changed_lines(before, after):
        rows += wrap(((Style.PLAIN, "  "), *map(_span, line)), width, 2)
    if len(rows) > MOST_ROWS:
        rows[MOST_ROWS:] = [((Style.DIM, "  …"),)]
    for reason in reasons:
        rows += wrap(((Style.DIM, f"  - {visible(reason)}"),), width, 4)
    return rows


def _span(stretch: Stretch) -> tuple[Style, str]:
    opening, closing = MARKS[stretch.kind]
    return STYLES[stretch.kind], f"{opening}{visible(stretch.text)}{closing}"
