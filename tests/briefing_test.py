from __future__ import annotations

from pathlib import Path

import pytest

from aicmd import cache
from aicmd.briefing import BUDGET
from aicmd.briefing import briefing
from aicmd.briefing import documentation
from aicmd.sources import lookup
from aicmd.suggestion import Question

pytestmark = pytest.mark.skipif(
    lookup(("tar",)) is None or lookup(("git", "log")) is None,
    reason="no manual pages of tar and git",
)


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache.opened.cache_clear()
    briefing.cache_clear()
    lookup.cache_clear()


@pytest.mark.parametrize(
    ("text", "program", "line"),
    [
        ("extract backup.tar.gz", "tar", "tar -x"),
        ("backup.tar.gz 압축 풀기", "tar", "tar -x"),
        ("undo the last commit", "git", "git reset"),
        ("마지막 커밋 취소", "git", "git reset"),
        ("how big is each folder here", "du", "du -h"),
        ("compare two json files ignoring the order of keys", "diff", "diff -"),
    ],
)
def test_programs_and_lines_that_may_serve(text: str, program: str, line: str) -> None:
    brief = briefing(Question(text))
    assert program in brief.installed
    assert any(said.startswith(line) for said in brief.lines)
    assert sum(len(said) + 1 for said in brief.lines) <= BUDGET


def test_with_a_tool_only_what_it_says() -> None:
    brief = briefing(Question("undo the last commit", tool="git"))
    assert brief.installed == ("git",)
    assert all(line.startswith(("git", "example: ")) for line in brief.lines)


def test_a_program_that_is_not_here_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert "lsof" in briefing(Question("what is using port 5000")).missing


@pytest.mark.parametrize(
    "text", ["", "zzzz qqqq", "ㅁㄴㅇㄹ", "'; --", "\x1b[31m", "write me a poem about the sea"]
)
def test_nothing_near(text: str) -> None:
    assert briefing(Question(text)).lines == ()


def test_no_line_holds_what_a_terminal_would_obey() -> None:
    lines = briefing(Question("list open ports")).lines
    assert lines
    assert all("\x1b" not in line and "\n" not in line for line in lines)


def test_of_one_program() -> None:
    lines = documentation("du", Question("human readable sizes"))
    assert lines[0].startswith("du: ")
    assert any("-h" in line for line in lines)
    assert documentation("zz-no-such-program", Question("sizes")) == ()


def test_of_one_program_for_a_flag_it_lacks() -> None:
    lines = documentation("du", Question("크기"), "--max-dept")
    assert lines[0].startswith("du --max-depth: ")


def test_a_question_in_korean_finds_english_documentation() -> None:
    lines = documentation("tar", Question("backup.tar.gz 압축 풀기"))
    assert any("tract" in line for line in lines[1:])
