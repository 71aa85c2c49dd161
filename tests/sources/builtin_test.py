from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from aicmd.manual import Manual
from aicmd.sources import builtin
from aicmd.sources import lookup

pytestmark = pytest.mark.skipif(
    not any(map(Path.exists, map(Path, builtin.SHELLS))), reason="bash is not installed"
)


def known(name: str) -> Manual:
    manual = builtin.builtin((name,))
    assert manual is not None
    return manual


@pytest.mark.parametrize(
    ("name", "flag", "says"),
    [
        pytest.param("cd", "-L", "force symbolic links to be followed", id="cd"),
        pytest.param("echo", "-n", "do not append a newline", id="echo"),
        pytest.param("read", "-d", "continue until the first character of DELIM", id="read"),
        pytest.param("export", "-n", "remove the export property", id="export"),
        pytest.param("test", "-d", "True if file is a directory", id="test"),
        pytest.param("[", "-z", "True if string is empty", id="the bracket is test"),
        pytest.param("kill", "-s", "SIG is a signal name", id="kill"),
        pytest.param("set", "-e", "Exit immediately if a command exits", id="set"),
        pytest.param("printf", "-v", "assign the output to shell variable", id="printf"),
        pytest.param("time", "-p", "print the timing summary in the portable", id="a keyword"),
        pytest.param("ulimit", "-n", "number of open file descriptors", id="ulimit"),
    ],
)
def test_option(name: str, flag: str, says: str) -> None:
    manual = known(name)
    option = next(option for option in manual.options if flag in option.flags)
    assert says in option.text
    assert manual.source == "bash builtin"


@pytest.mark.parametrize("name", sorted([*builtin.NAMES, *builtin.TOPICS]))
def test_every_name_has_a_text(name: str) -> None:
    """The list holds no name that bash does not know."""
    assert known(name).summary


def test_the_list_is_whole() -> None:
    """Each builtin that bash has, by its own account, is on the list."""
    shell = next(shell for shell in builtin.SHELLS if Path(shell).exists())
    listed = subprocess.run(
        [shell, "-c", "compgen -b"], capture_output=True, text=True, check=True
    ).stdout.split()
    assert set(listed) <= builtin.NAMES


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(("ls",), id="a program"),
        pytest.param(("cd", "x"), id="a builtin has no subcommands"),
        pytest.param(("-x",), id="an option of help"),
        pytest.param(("*",), id="a pattern of help"),
        pytest.param(("c",), id="the beginning of a name"),
        pytest.param((), id="nothing"),
    ],
)
def test_no_builtin(path: tuple[str, ...]) -> None:
    assert builtin.builtin(path) is None


def test_neighbours_stay_apart() -> None:
    option = next(o for o in known("cd").options if "-L" in o.flags)
    assert "physical" not in option.text


def test_without_bash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builtin, "SHELLS", ("/zz/bash",))
    assert builtin.builtin(("cd",)) is None


def test_a_shell_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = tmp_path / "bash"
    shell.write_text("#!/bin/sh\nexec sleep 5\n")
    shell.chmod(0o755)
    monkeypatch.setattr(builtin, "SHELLS", (str(shell),))
    monkeypatch.setattr(builtin, "TIMEOUT", 0.1)
    assert builtin.builtin(("cd",)) is None


def test_a_builtin_wins_over_the_page() -> None:
    manual = lookup(("echo",))
    assert manual is not None
    assert manual.source == "bash builtin"
