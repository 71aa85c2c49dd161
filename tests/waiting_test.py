from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from aicmd.terminal import Terminal
from aicmd.waiting import waiting
from tests.glass import Glass


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass(40, 10)
    yield glass
    glass.close()


def test_who_waits_is_told_for_how_long(glass: Glass) -> None:
    with waiting("asking the model with a name that is long", glass.terminal):
        row = glass.wait("asking")
    assert row.endswith("…")
    assert len(row) == 39
    assert glass.rows() == []


def test_what_is_quick_shows_nothing(glass: Glass) -> None:
    with waiting("asking", glass.terminal):
        pass
    glass.settle()
    assert glass.raw == b""


def interrupted(glass: Glass) -> None:
    with waiting("asking", glass.terminal):
        glass.wait("asking … ")
        raise KeyboardInterrupt


def test_it_ends_with_an_error(glass: Glass) -> None:
    with pytest.raises(KeyboardInterrupt):
        interrupted(glass)
    assert glass.rows() == []


def test_nothing_where_it_cannot_be_taken_back(glass: Glass) -> None:
    dumb = Terminal(glass.terminal.descriptor, dumb=True)
    for terminal in (dumb, None):
        with waiting("asking", terminal):
            time.sleep(0.5)
    glass.settle()
    assert glass.raw == b""


def test_what_does_not_show_is_marked(glass: Glass) -> None:
    with waiting("a\x1b[2K", glass.terminal):
        assert "a<U+001B>[2K" in glass.wait("a<")
