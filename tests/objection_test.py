from __future__ import annotations

from pathlib import Path

import pytest

from aicmd import cache
from aicmd.objection import objection
from aicmd.sources import lookup
from aicmd.suggestion import Question


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache.opened.cache_clear()
    lookup.cache_clear()


ASK = Question("how big is it")

needs_pages = pytest.mark.skipif(
    lookup(("tar",)) is None or lookup(("git", "log")) is None,
    reason="no manual pages of tar and git",
)


@needs_pages
@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("du --zz-size x", "The documentation of du here knows no --zz-size."),
        ("git log --zz-lines", "The documentation of git log here knows no --zz-lines."),
        ("zz-tool -a", "Not installed here: zz-tool."),
        ("ls | zz-tool", "Not installed here: zz-tool."),
        ("env zz-tool", "Not installed here: zz-tool."),
    ],
)
def test_what_is_objected(command: str, said: str) -> None:
    assert objection(command, ASK).startswith(said)


@needs_pages
def test_with_what_the_documentation_has() -> None:
    said = objection("du --zz-size x", Question("print sizes in human readable format"))
    assert "-h" in said
    assert "<<" in said


@needs_pages
@pytest.mark.parametrize(
    "command",
    [
        "du -sh x",
        "git log --oneline -3",
        "ls -la | sort -k5 -n",
        "cd /tmp && ls",
        "for x in *; do echo $x; done",
        "./script --zz",
        "$tool --zz",
        "",
        "'",
    ],
)
def test_nothing_is_objected(command: str) -> None:
    assert objection(command, ASK) == ""


def test_a_program_that_was_asked_for_need_not_be_here() -> None:
    assert objection("zz-tool -a", Question("use zz-tool to do it")) == ""
    assert objection("zz-tool -a", Question("do it", tool="zz-tool")) == ""


def test_what_is_said_holds_nothing_that_a_terminal_would_obey() -> None:
    said = objection("du --zz\x1b[31m", ASK)
    assert "\x1b" not in said
