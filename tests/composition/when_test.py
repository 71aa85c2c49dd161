"""Spans and days: of variables, of the calendar, with two ends."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("files modified within the last day", "find . -type f -mtime -1"),
        ("지난 하루 동안 바뀐 파일", "find . -type f -mtime -1"),
        ("files changed in the past hour under src", "find src -type f -mmin -60"),
        ("files older than $KEEP days", 'find . -type f -mtime "+$KEEP"'),
        ("$DAYS일 지난 로그 파일 찾기", "find . -mtime \"+$DAYS\" -name '*.log'"),
        ("files modified $N minutes ago", 'find . -type f -mmin "$N"'),
        ("files modified after March 3rd", "find . -type f -newermt 'Mar 3'"),
        (
            "files accessed on the 6th of May, 2023",
            "find . -type f -newerat 2023-05-06 -not -newerat 2023-05-07",
        ),
        (
            "files modified on 2024-05-06",
            "find . -type f -newermt 2024-05-06 -not -newermt 2024-05-07",
        ),
        ("files between 60 and 10 minutes old", "find . -type f -mmin +10 -mmin -60"),
        (
            "files modified more than 25 but less than 35 minutes ago",
            "find . -type f -mmin +25 -mmin -35",
        ),
        (
            "files at least 3 days old but less than 10 days old",
            "find . -type f -mtime +2 -mtime -10",
        ),
        ("files last modified in less than 2 hours", "find . -type f -mmin -120"),
        ("files not newer than stamp_file", "find . -type f -not -newer stamp_file"),
        ("files changed after modifying /etc/hosts", "find . -type f -newer /etc/hosts"),
        ("files changed less than 2 days back", "find . -type f -mtime -2"),
        ("files under src that were read over 30 days earlier", "find src -type f -atime +30"),
        (
            "files accessed more than 3 days ago and modified in the last 10 days",
            "find . -type f -atime +3 -mtime -10",
        ),
        (
            "files older than 7 days with read permission for others",
            "find . -type f -mtime +7 -perm -o+r",
        ),
        ("files which haven't been accessed in the last 30 days", "find . -type f -atime +30"),
        ("files modified within last 10 minutes", "find . -type f -mmin -10"),
        ("files whose status was updated within the last 60 minutes", "find . -type f -cmin -60"),
        ("files more recently modified than stamp_file", "find . -type f -newer stamp_file"),
        ("files modified after stamp_file", "find . -type f -newer stamp_file"),
        ("files that have not been last modified in over 90 days", "find . -type f -mtime +90"),
        ("files modified within a fortnight ago", "find . -type f -mtime -14"),
        ("files minimum 2 hours old", "find . -type f -mmin +120"),
        ("files under /srv that nobody has accessed in 60 days", "find /srv -type f -atime +60"),
        ("files unmodified for 90 days", "find . -type f -mtime +90"),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "files modified on the last day of May",
        "files modified after some deliberation",
        "files read by readers",
        "files that nobody has",
    ],
)
def test_what_is_not(question: str) -> None:
    """It is about something else, or there is more to it than was understood."""
    assert not composed(question)
