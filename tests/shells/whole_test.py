"""The real program behind the integration: its screen in a shell, with both engines."""

from __future__ import annotations

import pytest

from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer
from tests.shells.arrival_test import SHELLS
from tests.shells.conftest import Open
from tests.shells.shell import CTRL_C
from tests.shells.shell import PROMPT
from tests.shells.shell import Shell

MENU = " [Enter] "
QUESTION = 'say "it\'s $HOME" & *.txt 한글'
FENCED = "```sh\n{}\n```\n- `{}`: 말한다\n"

pytestmark = pytest.mark.parametrize("name", SHELLS)


def ask(shell: Shell, question: str, menu: str = MENU) -> None:
    shell.type(f"?? {question}")
    shell.terminal.send("\r")
    shell.terminal.wait(lambda terminal: terminal.cursor_row().startswith(menu), "the menu")


def wait_for_rows(shell: Shell, rows: list[str]) -> None:
    """Wait until the screen shows just these: nothing of ours is left on it."""
    shell.terminal.wait(lambda terminal: terminal.rows() == rows, repr(rows))


def test_the_command_runs_in_the_shell(open_shell: Open, name: str, program: str) -> None:
    shell = open_shell(name, environ={"AICMD_BIN": program})
    ask(shell, "go to the parent folder")
    assert "cd .." in shell.terminal.text()
    shell.terminal.send("\r")
    wait_for_rows(shell, ["P> ?? go to the parent folder", "P> cd ..", "P>"])
    shell.execute("pwd")
    assert shell.terminal.rows()[-2:] == [str(shell.home), PROMPT]


def test_it_can_be_edited_first(open_shell: Open, name: str, program: str) -> None:
    shell = open_shell(name, environ={"AICMD_BIN": program})
    ask(shell, "listening port 5000")
    shell.terminal.send("e")
    shell.wait_for_line("lsof -i :5000")


@pytest.mark.parametrize("key", ["q", CTRL_C], ids=["q", "Ctrl-C"])
def test_nothing_is_left_of_what_was_cancelled(
    open_shell: Open, name: str, program: str, key: str
) -> None:
    shell = open_shell(name, environ={"AICMD_BIN": program})
    ask(shell, "listening port 5000")
    shell.terminal.send(key)
    wait_for_rows(shell, ["P> ?? listening port 5000", "P>"])


def test_a_model_answers_what_was_typed(open_shell: Open, name: str, program: str) -> None:
    command = "echo 'it is' \"a  b\" | tr a-z A-Z"
    with ScriptedServer([Answer(FENCED.format(command, "tr"))]) as server:
        environ = {"AICMD_BIN": program, "AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        shell = open_shell(name, environ=environ)
        ask(shell, QUESTION)
        shell.terminal.send("\r")
        shell.terminal.wait_for_row("IT IS A  B")
        shell.wait_for_prompt()
        asked = server.requests[-1].body["messages"][-1]["content"]
        assert asked.partition("\n\nInstalled here: ")[0] == QUESTION


def test_a_command_with_a_warning_is_not_run_by_enter_alone(
    open_shell: Open, name: str, program: str
) -> None:
    with ScriptedServer([Answer(FENCED.format("rm -rf ~/zz", "rm"))]) as server:
        environ = {"AICMD_BIN": program, "AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        shell = open_shell(name, environ=environ)
        (shell.home / "zz").mkdir()
        ask(shell, "remove it", " [")
        shell.terminal.send("\r")
        shell.terminal.wait(lambda terminal: "run it?" in terminal.text(), "another question")
        shell.terminal.send("\r")
        shell.terminal.wait(lambda terminal: "not run" in terminal.text(), "the answer no")
        shell.terminal.send("q")
        shell.wait_for_prompt()
        assert (shell.home / "zz").exists()


def test_no_server_leaves_the_question_on_the_line(
    open_shell: Open, name: str, program: str
) -> None:
    environ = {"AICMD_BIN": program, "AICMD_BASE_URL": "http://127.0.0.1:9/v1", "AICMD_MODEL": "m"}
    shell = open_shell(name, environ=environ)
    shell.type("?? what is it")
    shell.terminal.send("\r")
    shell.terminal.wait(
        lambda terminal: "no server answers at http://127.0.0.1:9" in terminal.text(), "the reason"
    )
    shell.wait_for_line("?? what is it")


def test_the_users_own_names_are_explained(open_shell: Open, name: str, program: str) -> None:
    """The shell hands its aliases and functions over."""
    shell = open_shell(name, environ={"AICMD_BIN": program})
    shell.execute("alias zz='cd -P'")
    shell.type("zz -P x")
    shell.terminal.send("\x1bk")
    shell.terminal.wait(lambda terminal: "short for cd -P" in terminal.text(), "the alias")
    assert "your alias" in shell.terminal.text()
    shell.wait_for_line("zz -P x")


def test_a_program_that_the_shell_itself_wraps_is_explained(
    open_shell: Open, name: str, program: str
) -> None:
    """fish has a function called ls, which adds colours."""
    shell = open_shell(name, environ={"AICMD_BIN": program})
    shell.type("ls -S ab")
    shell.terminal.send("\x1bk")
    shell.terminal.wait(lambda terminal: "sort by file size" in terminal.text(), "the flag")
    shell.wait_for_line("ls -S ab")


def test_what_is_near_is_told_and_the_question_comes_back(
    open_shell: Open, name: str, program: str
) -> None:
    shell = open_shell(name, environ={"AICMD_BIN": program})
    question = "?? delete the last commit of the moon with a golden hammer"
    shell.type(question)
    shell.terminal.send("\r")
    told = "does not know this; to ask a model: aicmd setup"
    shell.terminal.wait(lambda terminal: told in terminal.text(), "the reason")
    shell.wait_for_line(question)
    assert "  !! Throw the last commit away with its changes: git reset" in shell.terminal.text()


def test_the_same_question_finds_what_was_run_for_it(
    open_shell: Open, name: str, program: str
) -> None:
    """What was run for it is offered, from any terminal, before what a recipe has."""
    with ScriptedServer([Answer(FENCED.format("echo zz-mine", "echo"))]) as server:
        environ = {"AICMD_BIN": program, "AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        shell = open_shell(name, environ=environ)
        ask(shell, "listening port 5000")
        shell.terminal.send("\r")
        shell.terminal.wait_for_row("zz-mine")
        shell.wait_for_prompt()
    unset = "set -e AICMD_BASE_URL" if name == "fish" else "unset AICMD_BASE_URL"
    shell.execute(unset)
    ask(shell, "what is listening on port 5000?")
    text = shell.terminal.text()
    assert "from your history" not in text  # "on" may turn the sense round
    shell.terminal.send("q")
    shell.wait_for_prompt()
    ask(shell, "show the listening port 5000, please")
    shell.terminal.wait(lambda terminal: "from your history" in terminal.text(), "the credit")
    shell.terminal.send("\r")
    shell.terminal.wait(lambda terminal: terminal.text().count("\nzz-mine") >= 2, "the echo")
