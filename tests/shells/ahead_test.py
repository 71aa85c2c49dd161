"""The program that is started while a question is being typed, in a real zsh."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer
from tests.shells.conftest import Open
from tests.shells.shell import CTRL_C
from tests.shells.shell import Shell

ROOT = Path(__file__).parents[2]
MENU = " [Enter] "
REPLY = '```sh\ncd .. && echo "it is  $((1+1))"\n```\n- `cd ..`: 위로\n'


@pytest.fixture
def program(tmp_path: Path) -> str:
    """The program, which notes how it was called."""
    path = tmp_path / "aicmd"
    path.write_text(
        f'#!/bin/sh\necho "$$ $*" >>{tmp_path}/calls\n'
        f'PYTHONPATH="{ROOT}" exec "{sys.executable}" -m aicmd "$@"\n'
    )
    path.chmod(0o755)
    return str(path)


def calls(program: str) -> list[tuple[int, str]]:
    """(Process, words) of each call so far."""
    log = Path(program).with_name("calls")
    lines = log.read_text().splitlines() if log.exists() else []
    return [(int(line.split()[0]), line.partition(" ")[2]) for line in lines]


def running(program: str) -> list[int]:
    """The processes that wait, and no zombies."""
    alive = []
    for process, _ in calls(program):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        alive += [process] if state != "Z" else []
    return alive


def eventually(state: Callable[[], bool]) -> bool:
    end = time.monotonic() + 10
    while not state():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def opened(open_shell: Open, program: str, **environ: str) -> Shell:
    return open_shell("zsh", environ={"AICMD_BIN": program, **environ})


def test_it_answers_what_is_handed_over(open_shell: Open, program: str) -> None:
    with ScriptedServer([Answer(REPLY)]) as server:
        shell = opened(open_shell, program, AICMD_BASE_URL=server.url, AICMD_MODEL="m")
        shell.type("?? 위로 'it'\"s $HOME")
        assert eventually(lambda: len(running(program)) == 1)
        shell.terminal.send("\r")
        shell.terminal.wait(lambda terminal: terminal.cursor_row().startswith(MENU), "the menu")
        shell.terminal.send("\r")
        shell.terminal.wait_for_row("it is  2")
        shell.wait_for_prompt()
        assert server.asked[0]["messages"][-1]["content"].startswith("위로 'it'\"s $HOME")
    assert [words for _, words in calls(program)] == ["ask --ahead --shell zsh"]
    assert eventually(lambda: running(program) == [])
    shell.execute("pwd")
    assert shell.terminal.rows()[-2] == str(shell.home)


def test_one_process_however_much_is_typed(open_shell: Open, program: str) -> None:
    shell = opened(open_shell, program)
    shell.type("?? one")
    assert eventually(lambda: len(running(program)) == 1)
    shell.terminal.send(" two three\x7f\x7f\x01 \x05")
    time.sleep(0.5)
    assert len(calls(program)) == 1
    assert len(running(program)) == 1


@pytest.mark.parametrize(
    "keys",
    ["\x15", CTRL_C, "\x01\x04\x04", "\x01#"],
    ids=["Ctrl-U", "Ctrl-C", "?? goes", "# comes"],
)
def test_it_goes_without_a_trace_when_the_line_is_no_question(
    open_shell: Open, program: str, keys: str
) -> None:
    shell = opened(open_shell, program)
    shell.type("?? one")
    assert eventually(lambda: len(running(program)) == 1)
    shell.terminal.send(keys)
    assert eventually(lambda: running(program) == [])
    shell.terminal.send("\x15" if keys != CTRL_C else "")
    shell.execute("jobs; echo done")
    assert [row for row in shell.terminal.rows() if "[" in row or "aicmd" in row] == []


def test_it_ends_with_the_shell(open_shell: Open, program: str) -> None:
    shell = opened(open_shell, program)
    shell.type("?? one")
    assert eventually(lambda: len(running(program)) == 1)
    os.kill(shell.terminal._process, signal.SIGHUP)
    assert eventually(lambda: running(program) == [])


def test_nothing_is_left_behind(open_shell: Open, program: str, tmp_path: Path) -> None:
    folder = tmp_path / "t"
    folder.mkdir()
    shell = opened(open_shell, program, TMPDIR=str(folder))
    shell.type("?? one")
    assert eventually(lambda: bool(list(folder.glob("aicmd-*/ask"))))
    assert [oct(made.stat().st_mode & 0o777) for made in folder.iterdir()] == ["0o700"]
    shell.terminal.send("\x15")
    assert eventually(lambda: os.listdir(folder) == [])


def test_it_can_be_switched_off(open_shell: Open, program: str) -> None:
    shell = opened(open_shell, program, AICMD_NO_AHEAD="1")
    shell.type("?? one")
    time.sleep(0.5)
    assert calls(program) == []


def test_one_that_dies_costs_nothing(open_shell: Open, program: str) -> None:
    shell = opened(open_shell, program)
    shell.type("?? listening port 5000")
    assert eventually(lambda: len(running(program)) == 1)
    os.kill(running(program)[0], 9)
    assert eventually(lambda: running(program) == [])
    shell.terminal.send("\r")
    shell.terminal.wait(lambda terminal: terminal.cursor_row().startswith(MENU), "the menu")
    assert "lsof -i :5000" in shell.terminal.text()
    shell.terminal.send("q")
    shell.wait_for_prompt()


def test_ctrl_c_in_the_menu(open_shell: Open, program: str) -> None:
    shell = opened(open_shell, program)
    shell.type("?? listening port 5000")
    assert eventually(lambda: len(running(program)) == 1)
    time.sleep(0.5)
    shell.terminal.send("\r")
    shell.terminal.wait(lambda terminal: terminal.cursor_row().startswith(MENU), "the menu")
    shell.terminal.send(CTRL_C)
    shell.wait_for_prompt()
    shell.execute("echo alive")
    assert shell.terminal.rows()[-2] == "alive"
    assert eventually(lambda: running(program) == [])
