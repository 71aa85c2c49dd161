from __future__ import annotations

import pytest

from aicmd.errors import AicmdError
from aicmd.errors import UsageError
from aicmd.gate import decoded
from aicmd.question import LONGEST
from aicmd.question import question
from aicmd.question import unprefixed

RAW = [
    "what's my ip",
    "4번째 열 출력하는데, $로 구분되어 있다",
    'say "hi" && echo $HOME',
    "why is !! and !word special?",
    "use `date` and $(date)",
    "tab\tand  two spaces",
    "# a comment",
    "(parens) [brackets] {braces} ~ ^ \\ back",
    "a \U0001f600 face",
    "x" * 2000,
]


@pytest.mark.parametrize("text", RAW, ids=lambda text: text[:20])
def test_a_question_keeps_every_byte(text: str) -> None:
    assert question(text).text == text
    assert question(f"  {text}\n").text == text


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_an_empty_question_is_a_usage_error(text: str) -> None:
    with pytest.raises(UsageError, match="listening port 5000"):
        question(text)


def test_a_question_that_is_a_file_is_refused() -> None:
    with pytest.raises(AicmdError, match="1,048,576 characters"):
        question("x" * 1024 * 1024)
    assert len(question("x" * LONGEST).text) == LONGEST


@pytest.mark.parametrize(
    ("line", "text", "tool"),
    [
        pytest.param("?? list files", " list files", "", id="the prefix"),
        pytest.param("??list files", "list files", "", id="no blank behind it"),
        pytest.param("  ?? list", " list", "", id="blanks in front"),
        pytest.param("??", "", "", id="alone"),
        pytest.param("?? ?? x", " ?? x", "", id="only the first"),
        pytest.param("git? undo", " undo", "git", id="git"),
        pytest.param("gh? open a pull request", " open a pull request", "gh", id="gh"),
        pytest.param("git?", "", "git", id="git alone"),
    ],
)
def test_a_line_loses_its_prefix(line: str, text: str, tool: str) -> None:
    assert unprefixed(line) == (text, tool)


@pytest.mark.parametrize(
    "line", ["list files", "? list", "git?x", "git status", "gh ?? x", "ls ??"]
)
def test_other_lines_stay_whole(line: str) -> None:
    assert unprefixed(line) == (line, "")


def test_bytes_that_are_no_text_are_named() -> None:
    with pytest.raises(AicmdError, match=r"not UTF-8 \(byte 3\)"):
        decoded(b"ls\xff")
    assert decoded("파일".encode()) == "파일"
