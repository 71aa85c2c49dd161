"""Examples of pages: which answer a question, and which only share words with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aicmd import cache
from aicmd import retrieval
from aicmd.engines.offline import Offline
from aicmd.errors import AicmdError
from aicmd.manual import Manual
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion
from aicmd.worked import worked
from tests import recipe_index
from tests.place import ROOT

LS = Manual(
    "ls",
    "man ls(1)",
    "list",
    examples=(
        ("ls --zz", "Frobnicate the quux of all listings."),
        ("ls --archives /tmp/old", "Compare the quux of two archives."),
        ("ls port 4711", "Frobnicate port 4711 thoroughly."),
        ("ls $(", "Frobnicate a broken snippet."),
        ("ls ...", "Frobnicate a gap."),
        ("ls \u202etxt", "Frobnicate hidden letters."),
    ),
)
LOG = Manual(
    "git-log",
    "man git-log(1)",
    "Show commit logs",
    examples=(("git log --merges", "Frobnicate the quux of merges."),),
)


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> cache.Cache:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache.opened.cache_clear()
    store = cache.opened(cache.location())
    assert store is not None
    for manual in (LS, LOG):
        store.put(manual.source, "f", "1", manual)
    return store


def found(text: str, tool: str = "") -> list[tuple[str, str]]:
    return [(each.command, each.credit) for each in worked(Question(text, tool))]


@pytest.mark.parametrize(
    ("text", "command", "credit"),
    [
        ("frobnicate the quux of all listings", "ls --zz", "man ls(1)"),
        ("how do I frobnicate the quux of listings?", "ls --zz", "man ls(1)"),
        ("ls frobnicate quux of all listings", "ls --zz", "man ls(1)"),
        ("frobnicate port 4711 thoroughly", "ls port 4711", "man ls(1)"),
        ("frobnicate the quux of git merges", "git log --merges", "man git-log(1)"),
        ("두 아카이브의 quux 비교", "ls --archives /tmp/old", "man ls(1)"),
    ],
)
def test_an_example_answers(text: str, command: str, credit: str) -> None:
    assert found(text)[0] == (command, credit)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("frobnicate port 4712 thoroughly", id="another value"),
        pytest.param("frobnicate the quux of 'this'", id="a text of its own"),
        pytest.param("frobnicate my marriage", id="one word of it"),
        pytest.param("quux", id="too little"),
        pytest.param("the meaning of life", id="something else"),
        pytest.param("frobnicate a broken snippet", id="no command"),
        pytest.param("frobnicate a gap", id="a gap"),
        pytest.param("frobnicate hidden letters", id="characters that do not show"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_example_answers(text: str) -> None:
    assert found(text) == []


def test_of_one_program_alone() -> None:
    text = "frobnicate the quux of all listings and merges"
    assert {command.split()[0] for command, _ in found(text, "git")} <= {"git"}
    assert found("frobnicate the quux of all listings", "git") == []


def test_it_is_asked_only_where_no_recipe_is_sure() -> None:
    def never(question: Question) -> list[Suggestion]:
        raise AssertionError(question)

    (reply,) = Offline("linux", worked=never).suggest(Dialogue(Question("listening port 5000")))
    assert reply.suggestions[0].command == "lsof -i :5000"


def test_the_summary_is_what_the_page_says() -> None:
    question = Question("frobnicate the quux of all listings")
    (reply,) = Offline("linux", worked=worked).suggest(Dialogue(question))
    (suggestion,) = reply.suggestions
    assert suggestion.summary == "Frobnicate the quux of all listings."
    with pytest.raises(AicmdError):
        list(Offline("linux").suggest(Dialogue(question)))


def test_many_pages_that_were_not_taken_in_do_not_hold_it_up(store: cache.Cache) -> None:
    for number in range(1500):
        examples = tuple((f"ls {number} {n}", "Frobnicate some quux. " * 5) for n in range(40))
        store.put(f"{number}", "f", "1", Manual("ls", f"{number}", "x", examples=examples))
    found("frobnicate quux")
    assert retrieval.update(0) == 1  # so there are some left


def asked(folder: Path, *words: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    recipe_index.give(folder)
    places = {f"XDG_{name}_HOME": str(folder / name) for name in ("STATE", "CONFIG")}
    system = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": ROOT}
    environ = {**system, **places, "LC_ALL": "C.UTF-8", "AICMD_ENGINE": "offline", **environ}
    command = [sys.executable, "-m", "aicmd", *words]
    return subprocess.run(command, env=environ, cwd=folder, capture_output=True)


def test_a_page_that_was_read_answers(tmp_path: Path) -> None:
    """The page of a program of ours, read by `explain`, is in the answer to the next question."""
    page = tmp_path / "man" / "man1" / "zzknob.1"
    page.parent.mkdir(parents=True)
    page.write_text(
        ".TH zzknob 1\n.SH NAME\nzzknob \\- turn\n.SH OPTIONS\n.TP\n.B \\-x\nfaster\n"
        ".SH EXAMPLES\nFrobnicate the quux of every gizmo:\n.PP\n.nf\nzzknob \\-x gizmo\n.fi\n"
    )
    program = tmp_path / "bin" / "zzknob"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    places = {
        "MANPATH": str(tmp_path / "man"),
        "PATH": f"{program.parent}:{os.environ['PATH']}",
    }
    question = ("ask", "-p", "frobnicate the quux of every gizmo")
    assert asked(tmp_path, *question, **places).returncode == 1
    asked(tmp_path, "explain", "zzknob -x", **places)
    done = asked(tmp_path, *question, **places)
    assert (done.stdout, done.stderr) == (b"zzknob -x gizmo\n", b"aicmd: man zzknob(1)\n")
    assert asked(tmp_path, *question, **places, AICMD_HISTORY="off").returncode == 1
