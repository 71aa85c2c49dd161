"""The tables of tbl (`.TS` to `.TE`) as rows of cells."""

from __future__ import annotations

import re

_TAB = re.compile(r"tab ?\((.)\)")


def rows(lines: list[str]) -> list[list[str]]:
    """Part a table's lines, its options and format among them, into rows; `T{`…`T}` is a cell."""
    separator, start = "\t", 0
    if lines and lines[0].rstrip().endswith(";"):
        match = _TAB.search(lines[0])
        separator, start = (match[1] if match else "\t"), 1
    while start < len(lines) and not lines[start].rstrip().endswith("."):
        start += 1
    return [_cells(row, separator) for row in _joined(lines[start + 1 :]) if row.strip()]


def _cells(row: str, separator: str) -> list[str]:
    cells = [cell.replace("T{", "").replace("T}", "").strip() for cell in row.split(separator)]
    return [cell for cell in cells if cell not in ("\\^", "_", "=")] or [""]


def _joined(lines: list[str]) -> list[str]:
    """Put the lines of each text block back into its row."""
    joined: list[str] = []
    inside = False
    for line in lines:
        if inside:
            joined[-1] += " " + line
        elif line.strip() not in ("_", "=", ".T&"):
            joined.append(line)
        inside = line.rstrip().endswith("T{") or (inside and not line.lstrip().startswith("T}"))
    return joined
