"""A confirmed command in a shell that we start: the text itself, in an environment without keys."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aicmd.keyless import KEY_VARIABLES
from tests.shells.conftest import skip_without

ROOT = Path(__file__).parent.parent
SHELLS = ("bash", "zsh", "fish", "sh")
RUN = "import os, sys; from aicmd.shells import run; run(sys.argv[1], sys.argv[2], os.environ)"


def run(shell: str, command: str, **environ: str) -> str:
    """What the command writes, its errors included."""
    skip_without(shell)
    variables = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": "/nowhere", **environ}
    done = subprocess.run(
        [sys.executable, "-c", RUN, shell, command],
        env=variables,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
    )
    return done.stdout.decode()


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("command", "output"),
    [
        pytest.param("printf %s 'a  b'", "a  b", id="blanks"),
        pytest.param("printf %s \"x!!y\" '^a^b'", "x!!y^a^b", id="history characters"),
        pytest.param("printf %s a # b", "a", id="a comment"),
        pytest.param("printf %s 한글\nprintf %s b", "한글b", id="two lines"),
        pytest.param("printf %s '\t'", "\t", id="a tab"),
    ],
)
def test_the_text_itself_is_run(shell: str, command: str, output: str) -> None:
    assert run(shell, command) == output


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("command", ["-x-zz a", "+x-zz a", "--zz"])
def test_it_is_never_read_as_an_option_of_the_shell(shell: str, command: str) -> None:
    output = run(shell, command)
    assert command.split()[0] in output
    assert "found" in output or "nknown command" in output


@pytest.mark.parametrize("shell", SHELLS)
def test_a_pipe_that_nobody_reads_ends_a_program_in_silence(shell: str) -> None:
    """As at the prompt: Python ignores the signal, and what it starts would complain."""
    assert run(shell, "seq 100000 | head -n 1") == "1\n"


@pytest.mark.parametrize("shell", SHELLS)
def test_it_has_the_users_environment_without_our_keys(shell: str) -> None:
    keys = dict.fromkeys(KEY_VARIABLES, "sk-secret")
    names = run(shell, "env", OTHER="kept", **keys)
    assert "OTHER=kept" in names
    assert "secret" not in names
