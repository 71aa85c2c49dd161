"""Questions at a terminal in memory."""

from __future__ import annotations

import os
import termios
import threading
from collections.abc import Callable
from collections.abc import Iterator
from typing import TypeVar

import pytest

from aicmd.errors import Cancelled
from aicmd.errors import UsageError
from aicmd.interview import Interview
from tests.glass import Glass

T = TypeVar("T")


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass(60, 30)
    yield glass
    glass.close()


def answered(glass: Glass, ask: Callable[[Interview], T], *lines: str) -> T:
    """What a question comes to when these lines are typed, each as it is asked for."""
    said: list[T | BaseException] = []

    def work() -> None:
        try:
            said.append(ask(Interview(glass.terminal)))
        except BaseException as error:
            said.append(error)

    asking = threading.Thread(target=work, daemon=True)
    asking.start()
    for line in lines:
        glass.settle()
        glass.type(line)
    asking.join(10)
    (result,) = said
    if isinstance(result, BaseException):
        raise result
    return result


@pytest.mark.parametrize(
    ("typed", "usual", "yes"),
    [
        ("\n", True, True),
        ("\n", False, False),
        ("y\n", False, True),
        ("YES\n", False, True),
        ("n\n", True, False),
        (" no \n", True, False),
        ("ㅛ\n", False, True),
        ("ㅜ\n", True, False),
        ("네\n", False, True),
        ("아니오\n", True, False),
    ],
)
def test_yes_or_no(glass: Glass, typed: str, usual: bool, yes: bool) -> None:
    assert answered(glass, lambda talk: talk.agrees("So?", usual=usual), typed) is yes
    assert f"So? [{'Y/n' if usual else 'y/N'}]: " in "\n".join(glass.rows()) + " "


def test_neither_is_asked_again(glass: Glass) -> None:
    assert answered(glass, lambda talk: talk.agrees("So?", usual=False), "what\n", "y\n")
    assert glass.rows().count("y or n") == 1


OPTIONS = ["하나", "two", "three"]


@pytest.mark.parametrize(
    ("lines", "usual", "chosen"),
    [
        (["\n"], 1, 1),
        (["\n"], None, None),
        (["3\n"], None, 2),
        (["n\n"], 0, None),
        (["4\n", "0\n", "x\n", "1\n"], None, 0),
        (["two\n"], None, 1),
        (["하나\n"], None, 0),
    ],
)
def test_a_choice(glass: Glass, lines: list[str], usual: int | None, chosen: int | None) -> None:
    found = answered(glass, lambda talk: talk.chosen("Which", OPTIONS, usual, OPTIONS), *lines)
    assert found == chosen
    assert glass.rows()[:3] == ["  1  하나", "  2  two", "  3  three"]


def test_of_many_the_first_are_shown(glass: Glass) -> None:
    names = [f"model-{number}" for number in range(40)]
    found = answered(glass, lambda talk: talk.chosen("Which", names, 0, names), "model-33\n")
    assert found == 33
    assert "     … and 28 more: type a name" in glass.rows()


def check(text: str) -> None:
    if text == "bad":
        raise UsageError("not that")


@pytest.mark.parametrize(
    ("lines", "word"),
    [(["\n"], "usual"), (["n\n"], ""), (["good\n"], "good"), (["bad\n", "better\n"], "better")],
)
def test_a_word(glass: Glass, lines: list[str], word: str) -> None:
    assert answered(glass, lambda talk: talk.worded("Word", "usual", check), *lines) == word
    assert ("not that" in glass.rows()) is ("bad\n" in lines)


def test_what_is_hidden_is_not_echoed(glass: Glass) -> None:
    found = answered(glass, lambda talk: talk.answer("Key", hidden=True), "zz-hidden\n")
    assert found == "zz-hidden"
    assert b"zz-hidden" not in glass.raw
    assert termios.tcgetattr(glass.terminal.descriptor)[3] & termios.ECHO


@pytest.mark.parametrize("typed", ["\x04", "half\x04\x04"])
def test_leaving(glass: Glass, typed: str) -> None:
    with pytest.raises(Cancelled, match="nothing was changed"):
        answered(glass, lambda talk: talk.answer("What"), typed)


def test_a_terminal_that_has_gone_says_no(glass: Glass) -> None:
    glass.hang_up()
    with pytest.raises((Cancelled, OSError)):
        Interview(glass.terminal).answer("What")


def test_lines_are_broken_between_words_and_marked(glass: Glass) -> None:
    Interview(glass.terminal).tell("word " * 15, "a\x1b[2Kb")
    rows = glass.rows()
    assert rows[0] == " ".join(["word"] * 12)
    assert rows[1] == "    " + " ".join(["word"] * 3)
    assert rows[2] == "a<U+001B>[2Kb"


def test_options_are_cut(glass: Glass) -> None:
    answered(glass, lambda talk: talk.chosen("Which", ["가" * 60], 0), "\n")
    assert glass.rows()[0] == f"  1  {'가' * 26}…"
    assert os.get_terminal_size(glass.terminal.descriptor).columns == 60
