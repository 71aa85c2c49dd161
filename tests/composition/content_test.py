"""What files hold: a text that is not told, and one that the shell fills in."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("search for lines containing 'x' in *.c files", "find . -name '*.c' -exec grep x {} +"),
        ("*.c files with 'x' in the file", "find . -name '*.c' -exec grep x {} +"),
        ("search for a word in all *.c files", "find . -name '*.c' -exec grep <text> {} +"),
        (
            "search for a pattern in all the files under /srv",
            "find /srv -type f -exec grep <text> {} +",
        ),
        (
            "replace $OLD with $NEW in all files under /srv",
            'find /srv -type f -exec sed -i "s/$OLD/$NEW/g" -- {} +',
        ),
        ("모든 *.c 파일에서 어떤 단어를 검색", "find . -name '*.c' -exec grep <text> {} +"),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("search for the word todo in all *.c files", "find . -name '*.c' -exec grep todo {} +"),
        (
            "replace US$ with EUR in all files under /srv",
            "find /srv -type f -exec sed -i 's/US\\$/EUR/g' -- {} +",
        ),
        ("*.c files that contain 'x'", "find . -name '*.c' -exec grep -l x {} +"),
    ],
)
def test_what_stays(question: str, wanted: str) -> None:
    """A text that is told, and one that only looks like a variable."""
    assert composed(question) == wanted


def test_what_is_not() -> None:
    assert composed("search for a word in the dictionary") == ""
