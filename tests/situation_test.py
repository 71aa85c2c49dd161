"""What may be told around a question: nothing but what was switched on."""

from __future__ import annotations

from pathlib import Path

import pytest

from aicmd.prompt import Situation
from aicmd.situation import COMMANDS
from aicmd.situation import LENGTH
from aicmd.situation import NAMES
from aicmd.situation import situation

ENVIRON = {
    "AICMD_COMMANDS": "cd src\n make test \n",
    "AICMD_STATUS": "2",
    "AICMD_QUESTION": "?? why",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "src").mkdir()
    (tmp_path / "read me.md").touch()
    (tmp_path / ".env").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        pytest.param("names", Situation(names=("read me.md", "src/")), id="names"),
        pytest.param("history", Situation(commands=("cd src", "make test")), id="history"),
        pytest.param("error", Situation(commands=("make test",), status="2"), id="error"),
        pytest.param(
            "names, history error",
            Situation(("read me.md", "src/"), ("cd src", "make test"), "2"),
            id="all",
        ),
        pytest.param("", Situation(), id="nothing is set"),
        pytest.param("none", Situation(), id="none"),
    ],
)
def test_what_is_told(wanted: str, told: Situation) -> None:
    assert situation(wanted, ENVIRON) == told


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        pytest.param({}, Situation(), id="no shell integration"),
        pytest.param({"AICMD_STATUS": "$(x)"}, Situation(), id="no number"),
        pytest.param(
            {"AICMD_COMMANDS": "ls\n?? why\n", "AICMD_QUESTION": "?? why"},
            Situation(commands=("ls",)),
            id="the question itself is none of them",
        ),
        pytest.param(
            {"AICMD_COMMANDS": "\udcff"}, Situation(commands=("?",)), id="bytes that are no text"
        ),
    ],
)
def test_what_is_not_there_is_not_told(environ: dict[str, str], told: Situation) -> None:
    assert situation("history error", environ) == told


def test_it_does_not_grow(folder: Path) -> None:
    for number in range(NAMES + 5):
        (folder / f"f{number:03}").touch()
    (folder / ("b" * 255)).touch()
    given = {"AICMD_COMMANDS": "\n".join(["x" * 5000] * (COMMANDS + 5))}
    found = situation("names history", given)
    assert (len(found.names), len(found.commands)) == (NAMES, COMMANDS)
    assert max(map(len, (*found.names, *found.commands))) <= LENGTH + 1


def test_a_folder_that_is_gone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = folder / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert situation("names", {}) == Situation()
