from __future__ import annotations

import termios
from collections.abc import Iterator
from collections.abc import Mapping

import pytest

from aicmd.terminal import colored
from tests.glass import Glass


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        pytest.param("e", ["e"], id="a letter"),
        pytest.param("\r", ["enter"], id="Enter"),
        pytest.param("\n", ["enter"], id="Enter of a terminal that maps it"),
        pytest.param("\x03", ["ctrl-c"], id="Ctrl-C is a key"),
        pytest.param("\x1b", ["escape"], id="Escape alone"),
        pytest.param("\x1b[A\x1b[B", ["up", "down"], id="arrows"),
        pytest.param("\x1bOA", ["up"], id="arrow of the application mode"),
        pytest.param("\x1b[5~\x1b[6~", ["page-up", "page-down"], id="pages"),
        pytest.param("\x1b[1;5C", ["\x1b[1;5C"], id="a sequence we do not know is one key"),
        pytest.param("한e", ["한", "e"], id="a syllable is one key"),
        pytest.param("\U0001f600q", ["\U0001f600", "q"], id="an emoji is one key"),
        pytest.param("ㄷㄱㅁㅊㅈㅂㅛ", list("eracwqy"), id="the Korean layout's letters"),
    ],
)
def test_keys(glass: Glass, typed: str, keys: list[str]) -> None:
    with glass.terminal.raw():
        glass.type(typed)
        assert [glass.terminal.key() for _ in keys] == keys
        assert not glass.terminal.wait(timeout=0.05)


def test_raw_puts_back_what_it_found(glass: Glass) -> None:
    before = termios.tcgetattr(glass.terminal.descriptor)
    with glass.terminal.raw():
        inside = termios.tcgetattr(glass.terminal.descriptor)
        assert not inside[3] & (termios.ICANON | termios.ECHO | termios.ISIG)
        assert inside[1] & termios.OPOST
    assert termios.tcgetattr(glass.terminal.descriptor) == before


def test_raw_puts_back_what_it_found_after_an_error(glass: Glass) -> None:
    before = termios.tcgetattr(glass.terminal.descriptor)
    with pytest.raises(ZeroDivisionError), glass.terminal.raw():
        raise ZeroDivisionError
    assert termios.tcgetattr(glass.terminal.descriptor) == before


def test_type_ahead_is_forgotten(glass: Glass) -> None:
    with glass.terminal.raw():
        glass.type("\r\ry")
        assert glass.terminal.wait(timeout=1)
        glass.terminal.drain()
        assert not glass.terminal.wait(timeout=0.05)


@pytest.mark.parametrize("typed", ["\x03", "\r\x03", "y\x03y", "한\x03"])
def test_what_was_typed_ahead_may_cancel(glass: Glass, typed: str) -> None:
    with glass.terminal.raw():
        glass.type(typed)
        assert glass.terminal.wait(timeout=1)
        glass.terminal.drain()
        assert glass.terminal.wait(timeout=1)
        assert glass.terminal.key() == "ctrl-c"
        assert not glass.terminal.wait(timeout=0.05)


def test_bytes_that_are_no_text_are_passed_over(glass: Glass) -> None:
    with glass.terminal.raw():
        glass.type_bytes(b"\xff\xfe\xfd\xfcq")
        assert glass.terminal.key() == "q"


def test_the_size_is_the_terminals(glass: Glass) -> None:
    glass.resize(40, 12)
    assert (glass.terminal.columns, glass.terminal.rows) == (40, 12)


def test_a_size_that_is_unknown_is_the_usual_one(glass: Glass) -> None:
    glass.resize(0, 0)
    assert (glass.terminal.columns, glass.terminal.rows) == (80, 24)


@pytest.mark.parametrize(
    ("setting", "environ", "tty", "answer"),
    [
        pytest.param("auto", {"TERM": "xterm"}, True, True, id="a terminal"),
        pytest.param("auto", {"TERM": "xterm"}, False, False, id="a pipe"),
        pytest.param("auto", {"TERM": "dumb"}, True, False, id="dumb"),
        pytest.param("auto", {}, True, False, id="no TERM"),
        pytest.param("auto", {"TERM": "xterm", "NO_COLOR": "1"}, True, False, id="NO_COLOR"),
        pytest.param("auto", {"TERM": "xterm", "NO_COLOR": ""}, True, True, id="empty NO_COLOR"),
        pytest.param("always", {"NO_COLOR": "1"}, False, True, id="always"),
        pytest.param("never", {"TERM": "xterm"}, True, False, id="never"),
    ],
)
def test_colored(setting: str, environ: Mapping[str, str], tty: bool, answer: bool) -> None:
    assert colored(setting, environ, tty=tty) is answer
