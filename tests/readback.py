"""The command that rows of the screen show, read back character for character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Sequence

NUMBERED = re.compile(r"( *)1(?: |$)")
MORE = re.compile(r"(.*)<([0-9]+) more lines like it>", re.DOTALL)
MARK = re.compile(
    r"<(?:(?P<tab>TAB)|(?P<tabs>[0-9]+) TABs|(?P<blanks>[0-9]+) blanks?|U\+(?P<code>[0-9A-F]{4,6}))>"
)


def read_back(rows: Sequence[str]) -> str:
    """Return the command; the rows may have lost the blanks at their ends, as on a terminal."""
    return "\n".join(line for shown in _lines(rows) for line in _repeated(shown))


def _lines(rows: Sequence[str]) -> Iterator[str]:
    """The lines as they are shown, put together from their rows."""
    numbered = NUMBERED.match(rows[0])
    if not numbered:
        yield "".join(row.rstrip() for row in rows)
        return
    margin = len(numbered[1]) + 2
    line = ""
    for at, row in enumerate(rows):
        if at and row[:margin].strip():
            yield line
            line = ""
        line += row[margin:].rstrip()
    yield line


def _repeated(line: str) -> list[str]:
    more = MORE.fullmatch(line)
    return [_unmarked(more[1])] * (int(more[2]) + 1) if more else [_unmarked(line)]


def _unmarked(line: str) -> str:
    return MARK.sub(_meant, line)


def _meant(mark: re.Match[str]) -> str:
    if mark["code"]:
        return chr(int(mark["code"], 16))
    if mark["blanks"]:
        return " " * int(mark["blanks"])
    return "\t" * int(mark["tabs"] or 1)
