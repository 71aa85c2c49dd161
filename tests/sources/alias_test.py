from __future__ import annotations

import shutil
import subprocess

import pytest

from aicmd.manual import Manual
from aicmd.sources import alias as source
from aicmd.sources import builtin

BASH = """\
alias cdx='cd -P'
alias gone='zz-nowhere --all'
alias lines='read -r
line'
alias own='cd'
alias q='echo it'\\''s'
alias t='test -f'
alias cut='cd -L
"""


@pytest.fixture(autouse=True)
def handed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICMD_ALIASES", BASH)
    monkeypatch.setenv("AICMD_FUNCTIONS", "declare -f mkcd\ndeclare -fx _private")


def known(*path: str) -> Manual:
    manual = source.alias(path)
    assert manual is not None
    return manual


@pytest.mark.parametrize(
    ("name", "summary"),
    [
        pytest.param("cdx", "short for cd -P", id="with an option"),
        pytest.param("q", "short for echo it's", id="with quotes"),
        pytest.param("lines", "short for read -r\nline", id="over two lines"),
        pytest.param("gone", "short for zz-nowhere --all", id="of what nobody knows"),
    ],
)
def test_an_alias(name: str, summary: str) -> None:
    manual = known(name)
    assert (manual.name, manual.source, manual.summary) == (name, "your alias", summary)


def test_it_has_the_options_of_its_program() -> None:
    """And they stay that program's."""
    option = next(option for option in known("cdx").options if "-P" in option.flags)
    assert option.source == "bash builtin"
    assert option.text


@pytest.mark.parametrize("name", ["mkcd", "_private"])
def test_a_function(name: str) -> None:
    manual = known(name)
    assert (manual.source, manual.summary) == ("your function", "a function of your shell")


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(("ls",), id="no alias"),
        pytest.param(("/cdx",), id="a file of that name"),
        pytest.param(("cut",), id="one that was cut off"),
        pytest.param(("declare",), id="a word of bash's list"),
        pytest.param(("-f",), id="an option in it"),
        pytest.param(("mkcd", "x"), id="a function has no subcommands"),
        pytest.param(("gone", "x"), id="nor has what nobody knows"),
    ],
)
def test_not_the_users_own(path: tuple[str, ...]) -> None:
    assert source.alias(path) is None


def test_an_alias_of_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICMD_ALIASES", "alias cd='cd -P'\n")
    own, plain = known("cd"), builtin.builtin(("cd",))
    assert plain is not None
    assert (own.summary, len(own.options)) == ("short for cd -P", len(plain.options))


@pytest.mark.parametrize(
    ("shell", "script"),
    [
        pytest.param("bash", "alias zz='cd -P'; alias b=\"echo it's\"; alias", id="bash"),
        pytest.param("zsh", "alias zz='cd -P'; alias b=\"echo it's\"; alias -L", id="zsh"),
        pytest.param("fish", "alias zz 'cd -P'; alias", id="fish"),
    ],
)
def test_what_the_shells_print(monkeypatch: pytest.MonkeyPatch, shell: str, script: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    quiet = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[shell]
    printed = subprocess.run([shell, *quiet, "-c", script], capture_output=True, text=True).stdout
    monkeypatch.setenv("AICMD_ALIASES", printed)
    assert known("zz").summary == "short for cd -P"
