"""What was taken before comes again for the same question; what may not be shown does not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from aicmd import history
from aicmd import records
from aicmd.engines.offline import Offline
from aicmd.language import choose
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion
from tests import recipe_index
from tests.glass import Glass
from tests.place import ROOT

QUESTION = Question("listening port 5000")
MENU = "[Enter] run"
DANGER = "git push --force zz-no-such-remote"  # read here, never run


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "aicmd"


def taken(*commands: str, question: Question = QUESTION) -> None:
    for command in commands:
        history.keep(question, Suggestion(command), (), "ran", taken=True)


def again(question: Question = QUESTION) -> list[str]:
    return [suggestion.command for suggestion in history.again(question)]


@pytest.mark.usefixtures("state")
class TestAgain:
    def test_the_newest_comes_first_and_each_once(self) -> None:
        taken("echo 1", "echo 2", "echo 1")
        assert again() == ["echo 1", "echo 2"]

    def test_no_more_than_a_few(self) -> None:
        taken(*(f"echo {number}" for number in range(9)))
        assert again() == ["echo 8", "echo 7", "echo 6"]

    @pytest.mark.parametrize(
        "text", ["show the listening port 5000, please", "Listening ports 5000?"]
    )
    def test_nearly_the_same_question(self, text: str) -> None:
        taken("echo 1")
        assert again(Question(text)) == ["echo 1"]

    @pytest.mark.parametrize("text", ["ポート", "the", "?!", "show"])
    def test_the_very_same_words_where_nothing_else_is_known(self, text: str) -> None:
        taken("echo 1", question=Question(text))
        assert again(Question(text)) == ["echo 1"]
        assert again(Question(f"{text} {text}x")) == []

    @pytest.mark.parametrize(
        "question",
        [
            pytest.param(Question("listening port 5001"), id="another value"),
            pytest.param(Question("listening port 5000", shell="fish"), id="another shell"),
            pytest.param(Question("listening port 5000", tool="git"), id="another program"),
            pytest.param(Question(""), id="no question"),
        ],
    )
    def test_another_question(self, question: Question) -> None:
        taken("echo 1")
        assert again(question) == []

    def test_what_was_shown_and_left_does_not_come(self) -> None:
        history.keep(QUESTION, Suggestion("echo 1"), (), "quit", taken=False)
        assert again() == []
        record = records.last(records.session())
        assert record is not None
        assert record.answered == "echo 1"

    @pytest.mark.parametrize(
        "command",
        [
            pytest.param("ls \u202etxt", id="characters that do not show"),
            pytest.param("curl -H 'Authorization: <secret:token:1>' x", id="the mark of a secret"),
            pytest.param(
                "curl -H 'Authorization: Bearer ghp_" + "a1B2" * 9 + "' x.example.test",
                id="a secret",
            ),
            pytest.param("echo 'a", id="no command"),
            pytest.param("", id="nothing"),
        ],
    )
    def test_what_may_not_be_shown(self, command: str) -> None:
        taken(command)
        assert again() == []

    def test_what_was_deleted_does_not_come(self) -> None:
        taken("echo 1", "echo 2")
        assert records.delete([records.everything()[-1].number]) == 1
        assert len(again()) == 1
        records.delete(record.number for record in records.everything())
        assert again() == []

    def test_the_tool_that_was_asked_for_answers(self) -> None:
        question = Question("status", tool="git")
        taken("git status -sb", "ls", question=question)
        assert again(question) == ["git status -sb"]
        assert again(Question("status")) == []

    def test_a_host_that_nobody_named_stays_one(self) -> None:
        shown = Suggestion("curl x.example.test", foreign=("x.example.test",))
        history.keep(QUESTION, shown, (), "ran", taken=True)
        (suggestion,) = history.again(QUESTION)
        assert suggestion.foreign == ("x.example.test",)

    @pytest.mark.parametrize(
        ("text", "credit"),
        [("listening port 5000", "from your history"), ("5000 포트 확인", "내 기록에서")],
    )
    def test_the_credit_is_in_the_language_of_the_question(self, text: str, credit: str) -> None:
        taken("echo 1", question=Question(text))
        choose({}, asked=text)
        (suggestion,) = history.again(Question(text))
        assert (suggestion.credit, suggestion.origin) == (credit, "history")

    def test_it_goes_ahead_of_recipes_and_they_follow(self) -> None:
        taken("ss -ltn")
        (reply,) = Offline("linux", history.again).suggest(
            Dialogue(Question(QUESTION.text, alternatives=2))
        )
        assert [each.command for each in reply.suggestions] == ["ss -ltn", "lsof -i :5000"]

    def test_an_answer_that_no_recipe_has(self) -> None:
        question = Question("frobnicate the quux")
        taken("echo quux", question=question)
        (reply,) = Offline("linux", history.again).suggest(Dialogue(question))
        assert [each.command for each in reply.suggestions] == ["echo quux"]


def test_where_nothing_was_kept_nothing_is_made(state: Path) -> None:
    assert again() == []
    assert not state.exists()


@pytest.mark.parametrize("content", [b"", b"no database" * 99, b"SQLite format 3\0" + b"x" * 99])
def test_damaged_records_are_none(state: Path, content: bytes) -> None:
    state.mkdir(parents=True)
    (state / records.NAME).write_bytes(content)
    assert again() == []


class Asking:
    """The real program with a home of its own, at a terminal or away from one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        recipe_index.give(folder)
        places = {f"XDG_{name}_HOME": str(folder / name) for name in ("STATE", "CONFIG")}
        system = {name: os.environ[name] for name in ("PATH",)}
        self.environ = {**system, **places, "HOME": str(folder), "PYTHONPATH": ROOT}
        self.environ |= {"LC_ALL": "C.UTF-8", "TERM": "xterm", "AICMD_ENGINE": "offline"}
        self.glass = Glass(80, 30)
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self, question: str, **environ: str) -> subprocess.Popen[bytes]:
        argv = [sys.executable, "-m", "aicmd", "ask", "--widget", "--shell", "bash"]
        environ = {**self.environ, "AICMD_QUESTION": question, **environ}
        process = self.glass.start(argv, environ, self.folder)
        self._processes.append(process)
        self.glass.wait(MENU)
        return process

    def answered(self, question: str, *keys: str, **environ: str) -> tuple[int, bytes]:
        """What the shell would be given after these keys."""
        process = self.start(question, **environ)
        for key in keys:
            self.glass.settle()
            self.glass.type(key)
        out, _ = process.communicate(timeout=20)
        self.glass.read()
        return process.returncode, out

    def printed(self, question: str, **environ: str) -> tuple[bytes, bytes]:
        done = subprocess.run(
            [sys.executable, "-m", "aicmd", "ask", "-p", "--shell", "bash", question],
            env={**self.environ, **environ},
            cwd=self.folder,
            capture_output=True,
            check=True,
        )
        return done.stdout, done.stderr

    def close(self) -> None:
        for process in self._processes:
            process.kill()
            process.communicate()
        self.glass.close()


@pytest.fixture
def asking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Asking]:
    asking = Asking(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", asking.environ["XDG_STATE_HOME"])
    yield asking
    asking.close()


CREDIT = b"aicmd: from your history\n"


def test_what_is_run_comes_again(asking: Asking) -> None:
    """The second answer is run, and is the first from then on."""
    process = asking.start("listening port 5000")
    asking.glass.settle(1)  # another one is had when all is said of the first
    asking.glass.type("a")
    asking.glass.wait(lambda text: "sudo ss" in text and MENU in text)
    asking.glass.settle(0.7)  # no key counts right after a command has come
    asking.glass.type("\r")
    command = process.communicate(timeout=20)[0]
    assert (process.returncode, command) == (0, b"sudo ss -ltnp 'sport = :5000'")
    assert asking.printed("show the listening port 5000") == (command + b"\n", CREDIT)
    asking.start("listening port 5000")
    asking.glass.wait("from your history")


def test_what_is_taken_to_the_edit_line_comes_again(asking: Asking) -> None:
    status, command = asking.answered("listening port 5000", "e")
    assert (status, command) == (4, b"lsof -i :5000")
    assert asking.printed("listening port 5000") == (command + b"\n", CREDIT)


def test_what_is_cancelled_does_not(asking: Asking) -> None:
    assert asking.answered("listening port 5000", "a", "q")[0] == 130
    assert asking.printed("listening port 5000") == (b"lsof -i :5000\n", b"")


def test_a_value_that_was_asked_for_is_for_once(asking: Asking) -> None:
    before = asking.printed("kill process on port")
    process = asking.start("kill process on port")
    asking.glass.settle(1)
    asking.glass.type("\r")
    asking.glass.wait("<port> =")
    asking.glass.type("4799\r")
    asking.glass.wait(lambda text: "TCP:4799" in text and MENU in text)
    asking.glass.settle(1)
    asking.glass.type("\r")
    asking.glass.wait("y = yes")
    asking.glass.type("y")
    command = process.communicate(timeout=20)[0]
    assert b"4799" in command
    assert asking.printed("kill process on port") == before


def test_a_danger_is_one_again(asking: Asking) -> None:
    taken(DANGER, question=Question("send it off"))
    process = asking.start("send it off")
    asking.glass.wait("from your history")
    asking.glass.wait("danger")
    asking.glass.type("\r")
    asking.glass.wait("type yes to run it")
    asking.glass.type("y\r")
    asking.glass.wait("not run")
    asking.glass.type("q")
    assert process.communicate(timeout=20)[0] == b""
    assert process.returncode == 130


def test_switched_off_nothing_is_kept(asking: Asking) -> None:
    asking.answered("listening port 5000", "a", "\r", "y", AICMD_HISTORY="off")
    assert asking.printed("listening port 5000") == (b"lsof -i :5000\n", b"")
    assert not (Path(asking.environ["XDG_STATE_HOME"]) / "aicmd" / records.NAME).exists()


def test_switched_off_nothing_is_found(asking: Asking) -> None:
    taken("ss -ltn")
    assert asking.printed("listening port 5000") == (b"ss -ltn\n", CREDIT)
    assert asking.printed("listening port 5000", AICMD_HISTORY="off") == (b"lsof -i :5000\n", b"")
