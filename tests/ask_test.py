"""The conversation, key by key, on a terminal of its own."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.glass import Glass

ROOT = Path(__file__).parent.parent
MENU = "[Enter] run"
SHOWN = "man x(1)"  # on the screen when the explanation is
OK = "ls -la"  # a command that Enter runs
CAUTION = "rm zz-no-such-file"  # one that needs a y
DANGER = "git push --force zz-no-such-remote"  # one that needs the word: read here, never run


class Talk:
    """A running conversation and what became of it."""

    def __init__(self, glass: Glass, process: subprocess.Popen[bytes]) -> None:
        self.glass = glass
        self._process = process

    def press(self, *keys: str) -> None:
        for key in keys:
            self.glass.type(key)

    def see(self, text: str) -> str:
        return self.glass.wait(text)

    def gone(self, text: str) -> str:
        return self.glass.wait(lambda screen: text not in screen)

    def outcome(self) -> dict[str, Any]:
        out, _ = self._process.communicate(timeout=10)
        self.glass.read()
        outcome: dict[str, Any] = json.loads(out)
        return outcome

    def running(self) -> bool:
        return self._process.poll() is None


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


class Starter:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []

    def __call__(
        self, glass: Glass, *answers: Mapping[str, Any], see: str = SHOWN, **environ: str
    ) -> Talk:
        script = self._folder / "script.json"
        script.write_text(json.dumps(answers), encoding="utf-8")
        base = {"PATH": os.environ["PATH"], "TERM": "xterm", "LC_ALL": "C.UTF-8"}
        argv = [sys.executable, "-m", "tests.conversing", str(script)]
        process = glass.start(argv, {**base, **environ}, ROOT)
        self._processes.append(process)
        if see:
            glass.wait(see)
        return Talk(glass, process)

    def stop(self) -> None:
        for process in self._processes:
            process.kill()
            process.communicate()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Starter]:
    starter = Starter(tmp_path)
    yield starter
    starter.stop()


def test_the_screen_shows_command_explanation_and_menu(glass: Glass, start: Starter) -> None:
    start(glass, {"commands": [OK], "summary": "the list"})
    rows = glass.rows()
    assert [row for row in rows if row] == [
        " ──────────────────── Command ────────────────────",
        "ls -la",
        " ────────────────── Explanation ──────────────────",
        "the list",
        "○ ls is explained" + " " * 54 + "man x(1)",
        " [Enter] run  [e]dit  [r]evise  [a]nother  [c]opy  [w]hy  [q]uit",
    ]


def test_enter_runs_what_was_shown(glass: Glass, start: Starter) -> None:
    talk = start(glass, {"commands": ["printf '%s\\n'  \"a  b\" | cat"]})
    talk.press("\r")
    assert talk.outcome() == {"action": "run", "command": "printf '%s\\n'  \"a  b\" | cat"}
    assert MENU not in "\n".join(glass.rows())


@pytest.mark.parametrize("key", ["q", "\x1b", "\x03", "\x04", "ㅂ"])
def test_leaving(glass: Glass, start: Starter, key: str) -> None:
    talk = start(glass, {"commands": [OK]})
    talk.press(key)
    assert talk.outcome()["status"] == 130
    assert glass.rows() == []


@pytest.mark.parametrize("key", ["x", "E", "한", "\x1b[C", "\t"])
def test_other_keys_do_nothing(glass: Glass, start: Starter, key: str) -> None:
    talk = start(glass, {"commands": [OK]})
    before = glass.rows()
    talk.press(key)
    assert glass.rows() == before
    assert talk.running()


def test_ctrl_c_while_waiting_leaves_at_once(glass: Glass, start: Starter) -> None:
    talk = start(glass, {"commands": [OK], "wait": 60}, see="asking script")
    talk.press("\x03")
    assert talk.outcome()["status"] == 130


def test_what_is_typed_ahead_answers_nothing(glass: Glass, start: Starter) -> None:
    glass.type("\r\r")
    talk = start(glass, {"commands": [OK], "wait": 0.3})
    assert talk.running()
    talk.press("q")
    assert talk.outcome()["status"] == 130


def test_the_command_can_run_before_its_explanation_is_whole(glass: Glass, start: Starter) -> None:
    talk = start(glass, {"commands": [OK], "pause": 60})
    talk.press("\r")
    assert talk.outcome() == {"action": "run", "command": OK}


class TestRisk:
    def test_caution_needs_a_y(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [CAUTION]}, see="caution")
        talk.press("\r")
        talk.see("y = yes")
        talk.press("y")
        assert talk.outcome() == {"action": "run", "command": CAUTION}

    @pytest.mark.parametrize("key", ["\r", "n", " ", "\x1b"])
    def test_caution_takes_no_other_key_for_a_yes(
        self, glass: Glass, start: Starter, key: str
    ) -> None:
        talk = start(glass, {"commands": [CAUTION]}, see="caution")
        talk.press("\r")
        talk.see("y = yes")
        talk.press(key)
        talk.see("not run")
        assert talk.running()

    def test_the_answer_comes_in_while_the_yes_is_awaited(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [CAUTION], "wait": 0.5, "pause": 1.0}, see="caution")
        talk.press("\r")
        talk.see("y = yes")
        talk.see("asking script")
        glass.wait(lambda text: "asking script" not in text and "y = yes" in text)
        talk.press("y")
        assert talk.outcome() == {"action": "run", "command": CAUTION}

    def test_an_answer_that_breaks_off_meanwhile_is_not_run(
        self, glass: Glass, start: Starter
    ) -> None:
        answer = {"commands": [CAUTION], "pause": 0.5, "error": "it broke off"}
        talk = start(glass, answer, see="caution")
        talk.press("\r")
        assert talk.outcome() == {"error": "it broke off", "status": 1}

    def test_a_yes_to_one_command_is_none_to_another(self, glass: Glass, start: Starter) -> None:
        answer = {"commands": [CAUTION], "pause": 1.0, "instead": "rm zz-another"}
        talk = start(glass, answer, see="caution")
        talk.press("\r")
        talk.see("y = yes")
        talk.see("rm zz-another")
        talk.press("y")
        talk.see("not run")
        assert talk.running()

    def test_danger_needs_the_word(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [DANGER]}, see="danger")
        talk.press("\r")
        talk.see("type yes")
        talk.press("yes\r")
        assert talk.outcome() == {"action": "run", "command": DANGER}

    @pytest.mark.parametrize("word", ["\r", "y\r", "no\r", "YES!\r", "\x03"])
    def test_danger_takes_no_other_word(self, glass: Glass, start: Starter, word: str) -> None:
        talk = start(glass, {"commands": [DANGER]}, see="danger")
        talk.press("\r")
        talk.see("type yes")
        talk.press(word)
        talk.see("not run")
        assert talk.running()

    def test_hidden_characters_never_run(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": ["ls \u202etxt"]}, see="<U+202E>")
        talk.press("\r", "e", "c", "y")
        assert "not to be run" in "\n".join(glass.rows())
        assert talk.running()


class TestSecrets:
    """A mark in place of a secret is for its owner to replace: nothing else is done with it."""

    MARKED = "login --token <secret:token:1>"

    def test_it_never_runs_and_is_never_asked_for(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [self.MARKED], "placeholders": ["<secret:token:1>"]})
        talk.press("\r", "y", "c", "\r")
        rows = "\n".join(glass.rows())
        assert "put your secret in place of <secret:token:1>" in rows
        assert MENU not in rows
        assert "[e]dit" in rows
        assert "<secret:token:1> =" not in rows
        assert talk.running()

    def test_the_shell_edits_it(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [self.MARKED]})
        talk.press("e")
        assert talk.outcome() == {"action": "edit", "command": self.MARKED}

    def test_what_its_owner_puts_in_may_run(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": ["echo <secret:token:1>"]}, EDITS="1")
        talk.press("e")
        talk.see("edit: echo")
        talk.press("\x7f" * len("<secret:token:1>") + "mine\r")
        talk.gone("edit:")
        talk.see(MENU)
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "echo mine"}

    def test_one_that_is_left_in_it_still_does_not_run(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": ["echo <secret:token:1>"]}, EDITS="1")
        talk.press("e")
        talk.see("edit: echo")
        talk.press(" x\r")
        talk.gone("edit:")
        talk.press("\r")
        assert "put your secret" in "\n".join(glass.rows())
        assert talk.running()


class TestEdit:
    def test_the_shell_edits_in_the_widget(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [OK]})
        talk.press("e")
        assert talk.outcome() == {"action": "edit", "command": OK}

    def test_without_it_the_line_is_edited_and_shown_again(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [OK]}, EDITS="1")
        talk.press("e")
        talk.see("edit: ls -la")
        talk.press(" 파일\r")
        talk.gone("edit:")
        talk.see("ls -la 파일")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "ls -la 파일"}

    def test_a_dangerous_edit_is_judged(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": ["echo hi"]}, EDITS="1")
        talk.press("e")
        talk.see("edit: echo hi")
        talk.press("; " + DANGER + "\r")
        talk.see("!! danger")
        talk.press("\r")
        talk.see("type yes")
        assert talk.running()

    def test_ctrl_c_gives_the_edit_up(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [OK]}, EDITS="1")
        talk.press("e")
        talk.see("edit: ls -la")
        talk.press(" x\x03")
        talk.gone("edit:")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": OK}

    def test_several_lines_go_to_the_editor(
        self, glass: Glass, start: Starter, tmp_path: Path
    ) -> None:
        editor = tmp_path / "editor"
        editor.write_text("#!/bin/sh\nprintf 'echo 1\\necho 2\\n' >\"$1\"\n")
        editor.chmod(0o755)
        talk = start(glass, {"commands": ["ls\nls -a"]}, EDITS="1", EDITOR=str(editor))
        talk.press("e")
        talk.see("2 echo 2")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "echo 1\necho 2"}


class TestRevise:
    def test_the_questions_are_listed_and_numbered(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [OK]}, {"commands": ["ls -l"]}, QUESTION="파일 목록")
        talk.press("r")
        talk.see("change:")
        talk.press("점 파일은 빼고\r")
        screen = talk.see("2. 점 파일은 빼고")
        assert " 1. 파일 목록" in screen
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "ls -l"}

    @pytest.mark.parametrize("keys", ["\r", "  \r", "abc\x03"])
    def test_an_empty_change_is_none(self, glass: Glass, start: Starter, keys: str) -> None:
        talk = start(glass, {"commands": [OK]})
        talk.press("r")
        talk.see("change:")
        talk.press(keys)
        talk.gone("change:")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": OK}

    def test_a_failure_leaves_the_command_that_was_there(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [OK]}, {"error": "the server is gone"})
        talk.press("a")
        talk.see("the server is gone")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": OK}


class TestAnother:
    def test_another_command_is_asked_for(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [OK]}, {"commands": ["ls -l"]})
        talk.press("a")
        talk.see("ls -l\n")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "ls -l"}

    def test_what_came_with_the_first_answer_is_shown_first(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [OK, "ls -l"]})
        talk.press("a")
        talk.see("ls -l\n")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "ls -l"}


class TestFailure:
    def test_no_answer_is_an_error(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"error": "the server is gone"}, see="")
        assert talk.outcome() == {"error": "the server is gone", "status": 1}
        assert glass.rows() == []

    def test_an_answer_that_breaks_off_leaves_nothing_to_run(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [OK], "pause": 0.5, "error": "cut"})
        assert talk.outcome() == {"error": "cut", "status": 1}


CRON = {
    "commands": ["echo '<clock> * * *' backup.sh"],
    "placeholders": ["<clock>"],
    "form": ["echo '<clock:cron> * * *' <script>", {"script": "backup.sh"}],
}


class TestPlaceholders:
    def test_a_value_is_asked_for_quoted_and_shown(self, glass: Glass, start: Starter) -> None:
        answer = {"commands": ["cat <file>"], "placeholders": ["<file>"]}
        talk = start(glass, answer)
        talk.press("\r")
        talk.see("<file> =")
        talk.press("a b\r")
        talk.see("cat 'a b'")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "cat 'a b'"}

    @pytest.mark.parametrize("typed", ["14:30", "2:30pm", "오후 2시 반"])
    def test_a_value_is_written_as_its_place_asks_for(
        self, glass: Glass, start: Starter, typed: str
    ) -> None:
        talk = start(glass, CRON)
        talk.press("\r")
        talk.see("<clock> =")
        talk.press(f"{typed}\r")
        talk.see("echo '30 14 * * *' backup.sh")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": "echo '30 14 * * *' backup.sh"}

    def test_what_cannot_be_written_there_does_not_run(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, CRON)
        talk.press("\r")
        talk.see("<clock> =")
        talk.press("soon\r")
        talk.see("cannot be written there")
        assert talk.running()

    def test_without_a_value_it_does_not_run(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": ["cat <file>"], "placeholders": ["<file>"]})
        talk.press("\r")
        talk.see("<file> =")
        talk.press("\x03")
        talk.see("a value is missing")
        assert talk.running()


def test_copy_goes_through_the_terminal(glass: Glass, start: Starter) -> None:
    talk = start(glass, {"commands": ["echo 안녕"]})
    talk.press("c")
    talk.see("copied (terminal")
    assert b"\x1b]52;c;" + base64.b64encode("echo 안녕".encode()) + b"\x07" in glass.raw


class TestWhy:
    def test_enter_alone_shows_the_whole_paragraph_and_back(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [OK]})
        talk.press("w")
        talk.see("why? (Enter alone: the documentation)")
        talk.press("\r")
        talk.see("○ ls whole")
        talk.press("w")
        talk.see("why?")
        talk.press("\r")
        talk.see("○ ls is explained")

    def test_a_question_is_answered_below_the_explanation(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [OK]}, {"said": "왜냐하면\n    ls -l"}, {})
        talk.press("w")
        talk.see("why?")
        talk.press("왜 ls인가?\r")
        screen = talk.see("왜냐하면")
        assert "> 왜 ls인가?" in screen
        assert "\n    ls -l" in screen
        talk.press("w")
        talk.see("why?")
        talk.press("and -a?\r")
        talk.see("and -a? about ls -la after 1: ls: is explained")
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": OK}

    def test_one_that_cannot_be_answered_leaves_all_as_it_was(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [OK]}, {"error": "the server is gone"})
        talk.press("w")
        talk.see("why?")
        talk.press("x\r")
        screen = talk.see("the server is gone")
        assert "> x" not in screen
        talk.press("\r")
        assert talk.outcome()["command"] == OK

    def test_an_empty_line_or_ctrl_c_asks_nothing(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [OK]})
        talk.press("w")
        talk.see("why?")
        talk.press("half\x03")
        talk.see("○ ls whole")
        assert talk.running()

    def test_another_command_begins_anew(self, glass: Glass, start: Starter) -> None:
        talk = start(glass, {"commands": [OK]}, {"said": "because"}, {"commands": ["pwd"]})
        talk.press("w")
        talk.see("why?")
        talk.press("x\r")
        talk.see("because")
        talk.press("a")
        talk.see("pwd is explained")
        assert "because" not in "\n".join(glass.rows())


def test_a_command_that_takes_the_place_of_another_is_not_run_by_a_key_meant_for_that(
    glass: Glass, start: Starter
) -> None:
    """An answer that the documentation refuted is mended while its reader looks at it."""
    talk = start(glass, {"commands": ["ls --zz"], "pause": 1.0, "instead": "pwd"})
    talk.see("pwd")
    talk.press("\r")
    talk.see("another command has come: look again")
    assert talk.running()
    time.sleep(0.6)
    talk.press("\r")
    assert talk.outcome()["command"] == "pwd"


class TestLongCommands:
    LONG = "echo " + " ".join(str(number) for number in range(900))

    def test_the_menu_is_locked_until_all_of_it_was_seen(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [self.LONG]}, see="see the rest")
        assert MENU not in "\n".join(glass.rows())
        talk.press("e", "c")
        assert talk.running()
        for _ in range(4):
            talk.press(" ")
        talk.see(MENU)
        talk.press("\r")
        assert talk.outcome() == {"action": "run", "command": self.LONG}

    def test_nothing_is_left_above_after_it_was_taken_away(
        self, glass: Glass, start: Starter
    ) -> None:
        talk = start(glass, {"commands": [self.LONG]}, see="see the rest")
        talk.press("q")
        assert talk.outcome()["status"] == 130
        assert glass.rows() == []
        assert glass.scrolled() == 0


@pytest.mark.parametrize("columns", [40, 20, 200])
def test_every_width_keeps_every_character(glass: Glass, start: Starter, columns: int) -> None:
    glass.resize(columns, 24)
    command = "printf '%s' 가나다라마바사아자차카타파하가나다라마바사아자차카타파하 | wc -c"
    talk = start(glass, {"commands": [command]}, see="run")
    joined = "".join(row.replace(" ", "") for row in glass.rows())
    assert command.replace(" ", "") in joined
    talk.press("\r")
    assert talk.outcome()["command"] == command


def test_a_dumb_terminal_gets_no_escape_sequence(glass: Glass, start: Starter) -> None:
    talk = start(glass, {"commands": [OK]}, TERM="dumb")
    talk.press("\r")
    assert talk.outcome() == {"action": "run", "command": OK}
    assert b"\x1b" not in glass.raw
    assert "\n".join(glass.rows()).count("[Enter] run") == 1
