"""What is typed behind `??` in real shells, and what the shell does with the answer."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.widget.session import ASKS
from tests.widget.session import ROOT
from tests.widget.session import Session
from tests.widget.session import require
from tests.widget.session import syntax

SHELLS = ("bash", "zsh", "fish")
QUESTIONS = [
    "what's my ip",
    "4번째 열 출력하는데, $로 구분되어 있다",
    "list *.py files bigger than 1M; newest first | top 3",
    'say "hi" && echo $HOME',
    "why is !! and !word special?",
    "use `date` and $(date)",
    "tab\tand  two spaces",
    "# a comment",
    "(parens) [brackets] {braces} ~ ^ \\ back",
    "an emoji \U0001f600 here",
    "<< EOF and > x",
    "x" * 2000,
]

Start = Callable[..., Session]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    sessions: list[Session] = []

    def make(shell: str, **options: object) -> Session:
        folder = tmp_path / f"{shell}{len(sessions)}"
        folder.mkdir()
        session = Session(shell, folder, **options)  # type: ignore[arg-type]
        sessions.append(session)
        return session

    yield make
    for session in sessions:
        session.close()


@pytest.mark.parametrize("key", ["r", "e", "q"], ids=["run", "edit", "cancel"])
@pytest.mark.parametrize("shell", SHELLS)
def test_every_question_arrives_byte_for_byte(start: Start, shell: str, key: str) -> None:
    session = start(shell)
    for question in QUESTIONS:
        session.ask(f"?? {question}", key)
        if key == "e":
            session.ready("true")
            session.glass.type("\x15")
        session.ready()
    assert [call["question"] for call in session.calls()] == [f"?? {q}" for q in QUESTIONS]
    assert all(call["stdin is a terminal"] for call in session.calls())
    assert session.calls()[0]["arguments"] == ["ask", "--widget", "--shell", shell]
    assert not list(session.work.glob("x*"))


@pytest.mark.parametrize("shell", SHELLS)
class TestEach:
    @pytest.mark.parametrize("line", ["git? undo it", "gh? open a pull request", "??no blank"])
    def test_other_prefixes(self, start: Start, shell: str, line: str) -> None:
        session = start(shell)
        session.ask(line, "q")
        assert session.calls()[0]["question"] == line

    @pytest.mark.parametrize("line", ["echo a??", "git?x", "true '??'"])
    def test_other_lines_are_left_alone(self, start: Start, shell: str, line: str) -> None:
        session = start(shell)
        session.glass.type(f"{line} 2>/dev/null\r")
        session.glass.settle()
        session.ready()
        assert session.calls() == []

    def test_the_command_changes_the_users_own_shell(self, start: Start, shell: str) -> None:
        session = start(shell)
        session.ask("?? go to tmp", "r", "cd /tmp")
        session.ready()
        session.ask("?? set x", "r", "export X=1")
        session.ready()
        assert session.run("pwd") == "/tmp\n"
        assert session.run("echo $X") == "1\n"

    @pytest.mark.parametrize(("command", "status"), [("false", 1), ("sh -c 'exit 7'", 7)])
    def test_its_exit_status_is_the_shells(
        self, start: Start, shell: str, command: str, status: int
    ) -> None:
        session = start(shell)
        session.ask("?? fail", "r", command)
        session.ready()
        variable = "$status" if shell == "fish" else "$?"
        assert session.run(f"echo {variable}") == f"{status}\n"

    def test_up_recalls_the_command_then_the_question(self, start: Start, shell: str) -> None:
        session = start(shell)
        session.ask("?? say hi", "r", "echo hi-there")
        session.glass.wait("hi-there")
        session.ready()
        session.glass.type("\x1b[A")
        session.ready("echo hi-there")
        if shell == "fish" and _fish_is_old():
            pytest.skip("fish before 4.0 has no way to put the question into its history")
        session.glass.type("\x1b[A")
        session.ready("?? say hi")

    def test_the_answer_can_be_edited(self, start: Start, shell: str) -> None:
        session = start(shell)
        session.ask("?? say hi", "e", "echo one")
        session.ready("echo one")
        session.glass.type("-two\r")
        session.glass.wait("one-two\n")
        session.ready()

    def test_cancelling_leaves_an_empty_line(self, start: Start, shell: str) -> None:
        session = start(shell)
        session.ask("?? say hi", "\x03")
        session.ready()
        assert session.run("echo alive") == "alive\n"

    def test_a_failure_puts_the_question_back(self, start: Start, shell: str) -> None:
        session = start(shell)
        session.ask("?? say hi", "x")
        session.ready("?? say hi")

    def test_a_missing_program_puts_the_question_back(self, start: Start, shell: str) -> None:
        session = start(shell, program=Path("/zz/no-such-program"))
        session.glass.type("?? say hi\r")
        session.glass.wait(lambda _: session.line() == "?? say hi" and "zz" in _)
        session.glass.type("\x15")
        session.ready()
        assert session.run("echo alive") == "alive\n"

    def test_a_command_with_exclamation_marks_runs_as_shown(
        self, start: Start, shell: str
    ) -> None:
        session = start(shell)
        session.run("echo before")
        session.ask("?? shout", "r", 'echo "a!b" "c!!"')
        session.glass.wait("a!b c!!\n")
        session.ready()

    def test_several_lines_run_as_they_are(self, start: Start, shell: str) -> None:
        session = start(shell)
        session.ask("?? two", "r", "echo one\necho two-2")
        session.glass.wait("two-2\n")
        session.ready()

    def test_a_question_of_several_lines(self, start: Start, shell: str) -> None:
        session = start(shell)
        session.ask("?? one\ntwo; touch zz\nthree", "q")
        session.ready()
        assert session.calls()[0]["question"] == "?? one\ntwo; touch zz\nthree"
        assert not (session.work / "zz").exists()

    def test_sourcing_twice_is_harmless(self, start: Start, shell: str) -> None:
        session = start(shell, after=f"source {ROOT}/shell/aicmd.{shell}")
        session.ask("?? say hi", "r", "echo hi-there")
        session.glass.wait("hi-there\n")
        session.ready()
        assert len(session.calls()) == 1

    def test_it_can_be_switched_off(self, start: Start, shell: str) -> None:
        session = start(shell, environ={"AICMD_DISABLE": "1"})
        session.glass.type("echo on\r")
        session.glass.wait("on\n")
        session.glass.type("?? x\r")
        session.glass.settle()
        assert session.calls() == []
        assert ASKS not in session.glass.cursor_row()

    @pytest.mark.parametrize(
        ("keys", "command"), [("\x1bi", "ask"), ("\x1bk", "explain")], ids=["Alt-i", "Alt-k"]
    )
    def test_keys(self, start: Start, shell: str, keys: str, command: str) -> None:
        session = start(shell)
        (session.folder / "answer").write_text("echo instead")
        session.glass.type("list files")
        session.glass.settle()
        session.glass.type(keys)
        session.glass.wait(lambda _: ASKS in session.glass.cursor_row())
        session.glass.type("e")
        session.ready("echo instead" if command == "ask" else "list files")
        (call,) = session.calls()
        assert (call["question"], call["arguments"][0]) == ("list files", command)

    def test_the_file_has_no_syntax_errors(self, shell: str) -> None:
        done = syntax(shell, ROOT / "shell" / f"aicmd.{shell}")
        assert (done.returncode, done.stderr) == (0, "")

    def test_sourcing_without_a_terminal_is_silent(self, shell: str) -> None:
        strict = {
            "bash": ["--norc", "-euo", "pipefail", "-c"],
            "zsh": ["--no-rcs", "-euo", "pipefail", "-c"],
            "fish": ["--no-config", "-c"],
        }
        file = ROOT / "shell" / f"aicmd.{shell}"
        argv = [require(shell), *strict[shell], f"source {file}"]
        done = subprocess.run(argv, capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


CONDITIONS = [
    pytest.param("bash", "set -o vi", "", id="bash vi"),
    pytest.param("bash", "set -u", "", id="bash nounset"),
    pytest.param("bash", "HISTCONTROL=ignorespace:ignoredups", "", id="bash HISTCONTROL"),
    pytest.param("bash", "trap 'LAST=$BASH_COMMAND' DEBUG", "", id="bash DEBUG trap"),
    pytest.param("bash", "PROMPT_COMMAND='P=1'", "", id="bash PROMPT_COMMAND"),
    pytest.param("bash", "", "PROMPT_COMMAND='P=1'", id="bash PROMPT_COMMAND replaced"),
    pytest.param("bash", "shopt -s nullglob failglob; set -o noclobber", "", id="bash globs"),
    pytest.param("zsh", "bindkey -v", "", id="zsh vi"),
    pytest.param("zsh", "setopt nounset ksharrays shwordsplit globsubst", "", id="zsh options"),
    pytest.param("zsh", "alias local='echo X' print='echo X'", "", id="zsh aliases"),
    pytest.param("zsh", "setopt hist_ignore_space share_history", "", id="zsh history"),
    pytest.param("fish", "fish_vi_key_bindings", "", id="fish vi"),
]
PLUGINS = (
    "/usr/share/zsh-autosuggestions/zsh-autosuggestions.zsh",
    "/usr/share/zsh-syntax-highlighting/zsh-syntax-highlighting.zsh",
)


@pytest.mark.parametrize(("shell", "before", "after"), CONDITIONS)
def test_conditions(start: Start, shell: str, before: str, after: str) -> None:
    """A question, then another: the first prompt after a start is not like the later ones."""
    session = start(shell, before=before, after=after)
    for word in ("one", "two"):
        session.ask(f"?? it's {word}", "r", f"echo {word}-there")
        session.glass.wait(f"{word}-there\n")
        session.ready()
    assert [call["question"] for call in session.calls()] == ["?? it's one", "?? it's two"]


@pytest.mark.parametrize("place", ["before", "after"])
@pytest.mark.parametrize("plugin", PLUGINS, ids=["autosuggestions", "syntax-highlighting"])
def test_zsh_plugins(start: Start, plugin: str, place: str) -> None:
    if not Path(plugin).exists():
        pytest.skip(f"{plugin} is not installed")
    session = start("zsh", **{place: f"source {plugin}"})
    for word in ("one", "two"):
        session.ask(f"?? it's {word}", "r", f"echo {word}-there")
        session.glass.wait(f"{word}-there\n")
    assert len(session.calls()) == 2


def test_bash_without_the_enter_key_takes_the_alias(start: Start) -> None:
    session = start("bash", before="AICMD_NO_ENTER=1")
    session.ask("?? it's $HOME | (x", "r", "cd /tmp", paste=False)
    session.ready()
    assert session.calls()[0]["question"] == "?? it's $HOME | (x"
    assert session.run("pwd") == "/tmp\n"


def test_bash_continuation_lines_are_left_alone(start: Start) -> None:
    session = start("bash")
    session.glass.type("cat <<EOF\r?? not a question\rEOF\r")
    session.glass.wait("?? not a question\n")
    session.ready()
    assert session.calls() == []


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_a_leading_blank_keeps_both_out_of_the_history(start: Start, shell: str) -> None:
    option = {"bash": "HISTCONTROL=ignorespace", "zsh": "setopt hist_ignore_space"}
    session = start(shell, before=option[shell])
    session.run("echo first")
    session.ask(" ?? secret", "r", "echo hi-there")
    session.glass.wait("hi-there\n")
    session.ready()
    history = session.run("fc -l" if shell == "bash" else "fc -l 1")
    assert "secret" not in history
    assert "hi-there" not in history


def _fish_is_old() -> bool:
    done = subprocess.run([require("fish"), "--version"], capture_output=True, text=True)
    return int(done.stdout.split()[-1].partition(".")[0]) < 4


