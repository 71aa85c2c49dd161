"""What was before a question is handed over with it: the last commands and how the last one ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shells.conftest import skip_without
from tests.shells.shell import CANCEL
from tests.shells.shell import RUN
from tests.shells.shell import Call
from tests.shells.shell import Shell

SHELLS = ("bash", "zsh", "fish")
ALT = "\x1bi"


def commands(call: Call) -> list[str]:
    """Those that are handed over, without the question, which the program leaves out."""
    lines = [line.strip() for line in call.commands.splitlines()]
    return [line for line in lines if line and line != call.question.strip()]


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Shell:
    skip_without(request.param)
    return Shell(request.param, tmp_path / "home")


def test_the_last_commands_and_the_status(shell: Shell) -> None:
    shell.execute("true one")
    shell.execute("sh -c 'exit 7'")
    call = shell.ask("?? why", key=CANCEL)
    shell.wait_for_prompt()
    assert commands(call)[-2:] == ["true one", "sh -c 'exit 7'"]
    assert call.status == "7"
    shell.execute("true two")
    call = shell.ask("?? why not", key=CANCEL)
    assert commands(call)[-1] == "true two"
    assert call.status == "0"
    shell.close()


def test_a_key_hands_them_over_too(shell: Shell) -> None:
    shell.execute("sh -c 'exit 9'")
    shell.answer("true")
    shell.type("why")
    shell.terminal.send(ALT)
    shell.wait_for_menu()
    shell.press(RUN)
    shell.wait_for_prompt()
    assert shell.calls()[-1].status == "9"
    shell.close()


def test_there_may_be_none(shell: Shell) -> None:
    call = shell.ask("?? why", key=CANCEL)
    assert commands(call) == []
    assert call.status in ("", "0")
    shell.close()


def test_only_the_last_ten_are_handed_over(shell: Shell) -> None:
    for number in range(13):
        shell.execute(f"true {number}")
    call = shell.ask("?? why", key=CANCEL)
    found = commands(call)
    assert found[-1] == "true 12"
    assert len(found) <= 10
    shell.close()
