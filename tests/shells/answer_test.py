"""What the shell does with the answer: run here, put on the edit line, kept in the history."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from tests.shells.conftest import Open
from tests.shells.shell import CANCEL
from tests.shells.shell import CRASH
from tests.shells.shell import CTRL_C
from tests.shells.shell import EDIT
from tests.shells.shell import PROMPT
from tests.shells.shell import UP

SHELLS = ("bash", "zsh", "fish")
STATUS = {"bash": "$?", "zsh": "$?", "fish": "$status"}
ALT_I, ALT_K = "\x1bi", "\x1bk"
CTRL_X_T, CTRL_X_Y = "\x18\x14", "\x18\x19"
UNDO = "\x1f"

pytestmark = pytest.mark.parametrize("name", SHELLS)


def test_the_folder_of_the_shell_changes(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.ask("?? go to the root", "cd /")
    shell.wait_for_prompt()
    shell.execute("pwd")
    assert shell.terminal.rows()[-2:] == ["/", PROMPT]


def test_a_variable_stays_in_the_shell(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.ask("?? set it", "export X=1")
    shell.wait_for_prompt()
    shell.execute('echo "<$X>"; env | grep ^X=')
    assert shell.terminal.rows()[-3:] == ["<1>", "X=1", PROMPT]


def test_the_screen_looks_as_if_the_command_had_been_typed(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.ask("?? what's one", "echo one")
    shell.terminal.wait_for_row("one")
    shell.wait_for_prompt()
    assert shell.terminal.rows() == ["P> ?? what's one", "P> echo one", "one", "P>"]


@pytest.mark.parametrize(("command", "status"), [("sh -c 'exit 7'", 7), ("false", 1), ("true", 0)])
def test_the_exit_status_of_the_command(
    open_shell: Open, name: str, command: str, status: int
) -> None:
    shell = open_shell(name)
    shell.ask("?? do it", command)
    shell.wait_for_prompt()
    shell.execute(f"echo status={STATUS[name]}")
    shell.terminal.wait_for_row(f"status={status}")


def test_an_earlier_exit_status_is_there_for_the_command_and_after_a_cancel(
    open_shell: Open, name: str
) -> None:
    shell = open_shell(name)
    shell.execute("sh -c 'exit 5'")
    shell.ask("?? what was it", f"echo first={STATUS[name]}; sh -c 'exit 6'")
    shell.terminal.wait_for_row("first=5")
    shell.wait_for_prompt()
    shell.ask("?? and now", key=CANCEL)
    shell.wait_for_prompt()
    shell.execute(f"echo second={STATUS[name]}")
    shell.terminal.wait_for_row("second=6")


def test_an_ordinary_line_keeps_the_exit_status(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.execute("false")
    shell.execute(f"echo status={STATUS[name]}")
    shell.terminal.wait_for_row("status=1")


def test_history_holds_the_question_and_then_the_command(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.execute("echo before")
    started = time.monotonic()
    if name == "fish":  # before 4.0 it merges a history file at most once a second
        shell.terminal.wait(lambda _: time.monotonic() - started > 1.1, "the next second")
    shell.ask("?? what's one", "echo one")
    shell.terminal.wait_for_row("one")
    shell.wait_for_prompt()
    for line in ("echo one", "?? what's one", "echo before"):
        shell.terminal.send(UP)
        shell.wait_for_line(line)


@pytest.mark.parametrize("key", [CANCEL, EDIT], ids=["cancel", "edit"])
def test_a_recalled_question_is_asked_again(open_shell: Open, name: str, key: str) -> None:
    shell = open_shell(name)
    started = time.monotonic()
    shell.terminal.wait(
        lambda _: name != "fish" or time.monotonic() - started > 1.1, "the next second"
    )
    shell.ask("?? what's one\\", "echo one", key)
    if key == EDIT:
        shell.wait_for_line("echo one")
        shell.clear_line()
    shell.wait_for_prompt()
    shell.terminal.send(UP)
    shell.wait_for_line("?? what's one\\")
    shell.terminal.send("\r")
    shell.wait_for_menu()
    shell.press("r")
    shell.terminal.wait_for_row("one")
    assert [call.question for call in shell.calls()] == ["?? what's one\\"] * 2


def test_a_leading_blank_keeps_both_out_of_the_history(open_shell: Open, name: str) -> None:
    options = {"bash": "HISTCONTROL=ignorespace:ignoredups", "zsh": "setopt hist_ignore_space"}
    shell = open_shell(name, after=options.get(name, ""))
    shell.execute("echo before")
    shell.ask(" ?? what's one", "echo one", CANCEL)
    shell.wait_for_prompt()
    shell.terminal.send(UP)
    shell.wait_for_line("echo before")
    shell.clear_line()
    if name == "fish":
        return  # keeps the command, which has no blank before it
    shell.ask(" ?? what's one", "echo one")
    shell.terminal.wait_for_row("one")
    shell.wait_for_prompt()
    shell.execute("true")
    shell.terminal.send(UP)
    shell.wait_for_line("true")
    shell.terminal.send(UP)
    shell.wait_for_line("echo before")


@pytest.mark.parametrize("key", [CANCEL, CTRL_C], ids=["q", "Ctrl-C"])
def test_the_prompt_is_as_before_after_a_cancel(open_shell: Open, name: str, key: str) -> None:
    shell = open_shell(name)
    shell.ask("?? what's one", key=key)
    shell.wait_for_prompt()
    shell.execute("echo alive; stty -a | grep -c '[ ]icanon'")
    wanted = ["alive", "1", PROMPT]
    shell.terminal.wait(lambda terminal: terminal.rows()[-3:] == wanted, "its answer")


def test_the_question_comes_back_when_the_program_fails(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.ask("?? what's $one", key=CRASH)
    shell.wait_for_line("?? what's $one")
    assert shell.terminal.rows() == ["P> ?? what's $one", "aicmd: it broke", "P> ?? what's $one"]
    shell.terminal.send(" more\r")
    shell.wait_for_menu()
    shell.press(CANCEL)
    assert shell.calls()[-1].question == "?? what's $one more"


UNSET = {"LC_ALL": "", "LC_CTYPE": "C.UTF-8"}
"""What the test's own locale becomes where another variable is to count."""


@pytest.mark.parametrize(
    ("program", "languages", "said"),
    [
        ("/zz/none", {"LANGUAGE": ""}, 'aicmd: there is no program "/zz/none"; install it'),
        ("none", {"LANGUAGE": "en"}, 'aicmd: there is no program "none"; install it'),
        ("none", {"LANGUAGE": "ko:en"}, 'aicmd: "none" 프로그램이 없습니다.'),
        ("none", {"LANGUAGE": "", **UNSET, "LC_MESSAGES": "ko"}, 'aicmd: "none" 프로그램이'),
        ("none", {"LANGUAGE": "", **UNSET, "LANG": "ko"}, 'aicmd: "none" 프로그램이 없습니다.'),
        ("none", {**UNSET, "LANG": "ko"}, 'aicmd: "none" 프로그램이 없습니다.'),
        ("none", {**UNSET}, "aicmd: there is no program"),
        ("none", {"LANGUAGE": "", "LANG": "ko"}, "aicmd: there is no program"),
    ],
)
def test_one_line_when_the_program_is_missing(
    open_shell: Open, name: str, program: str, languages: dict[str, str], said: str
) -> None:
    handler = {
        "bash": "command_not_found_handle() { echo HANDLED; }",
        "zsh": "command_not_found_handler() { echo HANDLED; }",
        "fish": "function fish_command_not_found; echo HANDLED; end",
    }
    environ = {"AICMD_BIN": program, **languages}
    shell = open_shell(name, environ=environ, after=handler[name])
    shell.type("?? what's one")
    shell.terminal.send("\r")
    shell.terminal.wait(lambda terminal: len(terminal.rows()) == 3, "three rows")
    shell.wait_for_line("?? what's one")
    assert shell.terminal.rows()[1].startswith(said)
    shell.clear_line()
    shell.execute("echo alive")
    shell.terminal.wait_for_row("alive")


def test_exclamation_marks_in_the_command_stay(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.execute("echo before")
    shell.ask("?? shout", 'echo "a!before b" "c!!" d!')
    shell.terminal.wait_for_row("a!before b c!! d!")
    shell.wait_for_prompt()
    if name != "fish":
        shell.execute("echo again; echo !echo:0")
        shell.execute("echo now !!:1")
        shell.terminal.wait(lambda terminal: "now again" in terminal.text(), "history expansion")


def test_a_command_of_several_lines(open_shell: Open, name: str) -> None:
    command = {
        "fish": "for i in 1 2\n\techo 'line  '$i\n\nend",
    }.get(name, 'for i in 1 2; do\n\techo "line  $i"\n\ndone')
    shell = open_shell(name)
    shell.ask("?? count", command)
    shell.terminal.wait_for_row("line  2")
    shell.wait_for_prompt()
    shell.execute("echo next")
    assert shell.terminal.rows()[-2:] == ["next", PROMPT]


def test_a_here_document_as_the_command(open_shell: Open, name: str) -> None:
    if name == "fish":
        pytest.skip("fish has no here-documents")
    shell = open_shell(name)
    shell.ask("?? write", "cat <<'END'\n$a `b`  !c\n\nlast\nEND")
    shell.terminal.wait_for_row("last")
    shell.wait_for_prompt()
    assert shell.terminal.rows()[-4:] == ["$a `b`  !c", "", "last", PROMPT]


def test_aliases_and_job_control_are_those_of_the_shell(open_shell: Open, name: str) -> None:
    shell = open_shell(name, after="alias greet='echo hello'")
    shell.ask("?? greet", "greet you")
    shell.terminal.wait_for_row("hello you")
    shell.wait_for_prompt()
    shell.answer("sleep 60")
    shell.start("?? wait")
    shell.press("r")
    shell.terminal.wait(
        lambda _: _running("sleep 60", str(shell.home)), "the command to be running"
    )
    shell.terminal.send("\x1a")
    shell.wait_for_prompt()
    shell.execute("jobs; kill %1" if name != "fish" else "jobs; kill (jobs -p)")
    shell.terminal.wait(
        lambda terminal: (
            "sleep 60" in terminal.rows()[-2]
            or any("sleep 60" in row and "topped" in row for row in terminal.rows())
        ),
        "a job",
    )


def test_ctrl_c_ends_the_command_that_was_chosen(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.answer("sleep 60")
    shell.start("?? wait")
    shell.press("r")
    shell.terminal.wait(
        lambda _: _running("sleep 60", str(shell.home)), "the command to be running"
    )
    shell.terminal.send(CTRL_C)
    shell.wait_for_prompt()
    shell.execute("echo alive")
    shell.terminal.wait_for_row("alive")


def test_a_key_turns_the_line_into_a_command(open_shell: Open, name: str) -> None:
    keys = [ALT_I] if name == "fish" else [ALT_I, CTRL_X_T]
    shell = open_shell(name)
    for key in keys:
        shell.answer("echo one")
        shell.type("what's one")
        shell.terminal.send(key)
        shell.wait_for_menu()
        shell.press(EDIT)
        shell.wait_for_line("echo one")
        shell.terminal.send(UNDO)
        shell.wait_for_line("what's one")
        shell.terminal.send(key)
        shell.wait_for_menu()
        shell.press(CANCEL)
        shell.wait_for_line("what's one")
        shell.terminal.send(key)
        shell.wait_for_menu()
        shell.press("r")
        shell.terminal.wait_for_row("one")
        shell.wait_for_prompt()
        shell.execute("clear")
    assert {call.question for call in shell.calls()} == {"what's one"}
    assert {tuple(call.argv) for call in shell.calls()} == {("ask", "--widget", "--shell", name)}


def test_a_key_explains_the_line_and_leaves_it(open_shell: Open, name: str) -> None:
    keys = [ALT_K] if name == "fish" else [ALT_K, CTRL_X_Y]
    shell = open_shell(name)
    shell.type("ls -l | wc")
    for key in keys:
        shell.terminal.send(key)
        shell.wait_for_menu()
        shell.press("r")
        shell.wait_for_line("ls -l | wc")
    assert [call.argv for call in shell.calls()] == [
        ["explain", "--widget", "--shell", name]
    ] * len(keys)
    assert shell.calls()[0].question == "ls -l | wc"


def test_the_keys_do_nothing_on_an_empty_line(open_shell: Open, name: str) -> None:
    shell = open_shell(name)
    shell.terminal.send(ALT_I + ALT_K)
    shell.execute("echo alive")
    shell.terminal.wait_for_row("alive")
    assert not shell.calls()


def _running(command: str, home: str) -> bool:
    """Whether a process with this command line runs below the shell with this home folder."""
    if sys.platform != "linux":
        pytest.skip("reads the processes in /proc")
    found = subprocess.run(["pgrep", "-f", "-x", command], capture_output=True, text=True)
    for number in found.stdout.split():
        try:
            with open(f"/proc/{number}/environ", "rb") as environ:
                if f"HOME={home}".encode() in environ.read().split(b"\0"):
                    return True
        except OSError:
            continue
    return False
