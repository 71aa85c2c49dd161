from __future__ import annotations

import time
import unicodedata
from datetime import datetime

import pytest

from aicmd.chronicle import done
from aicmd.chronicle import fitted
from aicmd.chronicle import found
from aicmd.chronicle import moment
from aicmd.chronicle import numbers
from aicmd.chronicle import whole
from aicmd.errors import UsageError
from aicmd.gate import refused
from aicmd.records import Record
from aicmd.width import columns

NOW = datetime(time.localtime().tm_year, 11, 27, 9, 30).timestamp()
THEN = datetime(2026, 11, 27, 9, 30).timestamp()
RECORDS = [
    Record(1, "ask", "listening port 5000", "lsof -i :5000", done="ran", at=NOW),
    Record(2, "ask", "현재 폴더에서 가장 큰 파일 5개를 순서대로", "du -ah . | sort -rh | head -n 5",
           done="edited", at=NOW + 60),
    Record(3, "commit", "Fix the the Parser.\n\nBecause.", "Fix the parser\n\nBecause.", at=NOW + 120),
    Record(4, "ask", "evil\t\x1b[2K\u202e", "ls\n-l", (), (("왜 그런가?", "Großbuchstaben"),), "copied",
           at=NOW + 180),
    Record(1234, "ask", "가" * 300, "y" * 300, done="quit", at=NOW + 240),
]  # fmt: skip

SOUGHT = [
    ([], None, [1, 2, 3, 4, 1234]),
    (["port"], None, [1]),
    (["port", "LSOF"], None, [1]),
    (["lsof port"], None, [1]),
    (["port", "nothing"], None, []),
    (["파일", "폴더"], None, [2]),
    ([unicodedata.normalize("NFD", "파일")], None, [2]),
    (["parser"], None, [3]),
    (["GROSSBUCHSTABEN"], None, [4]),
    (["그런가"], None, [4]),
    ([], NOW, []),
    ([], NOW + 61, [1, 2]),
    (["5"], NOW + 1, [1]),
]


@pytest.mark.parametrize(("words", "before", "kept"), SOUGHT)
def test_found(words: list[str], before: float | None, kept: list[int]) -> None:
    assert [record.number for record in found(RECORDS, words, before)] == kept


@pytest.mark.parametrize("width", [30, 40, 59, 60, 79, 120, 700])
def test_lines_fit(width: int) -> None:
    lines = fitted(RECORDS, width)
    assert len(lines) == len(RECORDS)
    assert max(map(columns, lines)) <= width
    assert not refused("\n".join(lines))


def test_lines_are_columns() -> None:
    assert fitted(RECORDS[:3], 79) == [
        "   1  11-27 09:30  ran     listening port 5000   lsof -i :5000",
        "   2  11-27 09:31  edited  현재 폴더에서 가장…   du -ah . | sort -rh | head -n…",
        "   3  11-27 09:32  used    Fix the the Parser.…  Fix the parser⏎⏎Because.",
    ]
    assert fitted([], 79) == []


def test_another_year_has_its_date() -> None:
    (line,) = fitted([Record(1, "ask", "x", "y", at=datetime(2001, 2, 3, 4, 5).timestamp())], 79)
    assert line == "   1  2001-02-03   shown  x  y"


def test_room_is_not_kept_for_nothing() -> None:
    (line,) = fitted([Record(1, "ask", "가나다", "z" * 50, at=NOW)], 79)
    assert "가나다  " + "z" * 44 in line


def test_all_of_it_where_no_terminal_is() -> None:
    first, *_, evil, last = whole(RECORDS)
    year = time.localtime().tm_year
    assert first == f"1\t{year}-11-27 09:30:00\tran\tlistening port 5000\tlsof -i :5000"
    assert evil.split("\t")[3:] == ["evil <U+001B>[2K<U+202E>", "ls⏎-l"]
    assert last.split("\t")[3:] == ["가" * 300, "y" * 300]


@pytest.mark.parametrize(
    ("kind", "word", "shown"),
    [("ask", "ran", "ran"), ("ask", "", "shown"), ("commit", "", "used"), ("proposal", "", "offered"), ("x", "", "")],
)  # fmt: skip
def test_done(kind: str, word: str, shown: str) -> None:
    assert done(Record(1, kind, "", "", done=word)) == shown


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2026-11-27", datetime(2026, 11, 27)),
        ("2026-11-27 09:30", datetime(2026, 11, 27, 9, 30)),
        ("2026-11-27T09:30:05", datetime(2026, 11, 27, 9, 30, 5)),
        ("2d", datetime(2026, 11, 25, 9, 30)),
        ("12h", datetime(2026, 11, 26, 21, 30)),
        (" 1w ", datetime(2026, 11, 20, 9, 30)),
    ],
)
def test_moment(text: str, when: datetime) -> None:
    assert moment(text, THEN) == when.timestamp()


@pytest.mark.parametrize(
    "text", ["", "x", "yesterday", "2026-13-01", "-3d", "3", "3y", "0001-01-01x"]
)
def test_no_moment(text: str) -> None:
    with pytest.raises(UsageError, match="give one like 2026-11-01"):
        moment(text, THEN)


@pytest.mark.parametrize(
    ("text", "named"), [("3", {3}), ("3,5", {3, 5}), ("3-5, 9", {3, 4, 5, 9}), ("5-3", set())]
)
def test_numbers(text: str, named: set[int]) -> None:
    assert numbers(text) == named


@pytest.mark.parametrize("text", ["", "x", "3;4", "-1", "3-", "all of them", "1" * 20])
def test_no_numbers(text: str) -> None:
    with pytest.raises(UsageError, match="give its number"):
        numbers(text)
