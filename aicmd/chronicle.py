"""The records as `aicmd history` lists them: found by words and time, in columns."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterable
from collections.abc import Sequence
from datetime import datetime
from datetime import timedelta

from aicmd.errors import UsageError
from aicmd.gate import visible
from aicmd.records import Record
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.width import GAP
from aicmd.width import aligned
from aicmd.width import columns
from aicmd.width import cut

N_("ran"), N_("edited"), N_("copied"), N_("quit")
DONE = {"commit": N_("used"), "proposal": N_("offered"), "ask": N_("shown")}
"""What is known to have been done where nothing more is, by the kind of a record."""

UNITS = {"h": "hours", "d": "days", "w": "weeks"}
NARROW = 60
"""Columns of a terminal that has no room for the time."""

WHEN = "{:%Y-%m-%d %H:%M:%S}"


def found(records: Iterable[Record], words: Sequence[str], before: float | None) -> list[Record]:
    """Return the records that hold all of these words, in whatever case, and are as old as that."""
    wanted = [_bare(word) for text in words for word in text.split()]
    return [
        record
        for record in records
        if (before is None or record.at < before) and _holds(record, wanted)
    ]


def _holds(record: Record, words: Sequence[str]) -> bool:
    talk = (text for turn in record.turns for text in turn)
    whole = _bare("\n".join((record.asked, record.answered, *talk)))
    return all(word in whole for word in words)


def _bare(text: str) -> str:
    """The same for two spellings that look the same: letters of Hangul may come one by one."""
    return unicodedata.normalize("NFC", text).casefold()


def moment(text: str, now: float) -> float:
    """Return when "2026-11-01", "2026-11-01 09:30" or "30d" ago was, in seconds since 1970.

    Raises UsageError for any other text.
    """
    ago = re.fullmatch(r"(\d{1,5})([hdw])", text.strip())
    try:
        if ago:
            return now - timedelta(**{UNITS[ago[2]]: int(ago[1])}).total_seconds()
        return datetime.fromisoformat(text.strip()).timestamp()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            _("no date: {text!r}; give one like 2026-11-01, or 30d, 12h ago").format(text=text)
        ) from None


def numbers(text: str) -> set[int]:
    """Return what "3", "3,5" and "3-7" name. Raises UsageError."""
    found: set[int] = set()
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d{1,9})(?:-(\d{1,9}))?\s*", part)
        if not match:
            raise UsageError(
                _(
                    "no record: {text!r}; give its number, or find it first: aicmd history TEXT --delete"
                ).format(text=text)
            )
        first, last = int(match[1]), int(match[2] or match[1])
        found |= set(range(first, min(last, first + 99_999) + 1))
    return found


def done(record: Record) -> str:
    """Return what became of it, in a word."""
    return record.done or DONE.get(record.kind, "")


def whole(records: Iterable[Record]) -> list[str]:
    """Return a line for each that has all of it, parted by tabs."""
    return ["\t".join(_cells(record, WHEN.format(_local(record)))) for record in records]


def fitted(records: Sequence[Record], width: int) -> list[str]:
    """Return a line for each that takes no more than so many columns."""
    cells = [_spoken(_cells(record, _when(record))) for record in records]
    heads = aligned([_head(row, width) for row in cells])
    at = max(map(columns, heads), default=0)
    asked, answered = _shares(cells, max(width - at - 2 * len(GAP), 4))
    rests = aligned([(cut(row[3], asked), cut(row[4], answered)) for row in cells])
    pairs = zip(heads, rests, strict=True)
    return [head + " " * (at - columns(head)) + GAP + rest for head, rest in pairs]


def _head(row: Sequence[str], width: int) -> tuple[str, ...]:
    number = row[0].rjust(4)
    return (number, row[2]) if width < NARROW else (number, row[1], row[2])


def _shares(cells: Sequence[Sequence[str]], room: int) -> tuple[int, int]:
    """How the columns that are left go to question and answer: what one has not to the other."""
    asked = max((columns(row[3]) for row in cells), default=0)
    answered = max((columns(row[4]) for row in cells), default=0)
    first = min(asked, max(room - answered, room * 2 // 5))
    return first, room - first


def _cells(record: Record, when: str) -> tuple[str, str, str, str, str]:
    texts = (_line(record.asked), _line(record.answered))
    return (str(record.number), when, done(record), *texts)


def _spoken(cells: Sequence[str]) -> tuple[str, ...]:
    """What a person reads: what was done is a word of theirs."""
    return (*cells[:2], _(cells[2]), *cells[3:])


def _line(text: str) -> str:
    """A text on one line, with marks for what does not show, which take columns too."""
    return visible(text.strip().replace("\n", "⏎").replace("\t", " "))


def _local(record: Record) -> datetime:
    return datetime.fromtimestamp(record.at)


def _when(record: Record) -> str:
    """The time of this year, the date of another."""
    local = _local(record)
    return (
        f"{local:%m-%d %H:%M}" if local.year == time.localtime().tm_year else f"{local:%Y-%m-%d} "
    )
