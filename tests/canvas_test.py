from __future__ import annotations

from collections.abc import Iterator

import pytest

from aicmd.canvas import Canvas
from aicmd.rows import Row
from aicmd.rows import Style
from aicmd.terminal import Terminal
from tests.glass import Glass


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass(40, 10)
    yield glass
    glass.close()


def rows(*texts: str) -> list[Row]:
    return [((Style.PLAIN, text),) for text in texts]


def test_a_block_is_drawn_again_in_place(glass: Glass) -> None:
    glass.terminal.write("prompt\n")
    canvas = Canvas(glass.terminal, color=False)
    canvas.draw(rows("one", "two", "three"))
    canvas.draw(rows("uno", "dos"))
    assert glass.rows() == ["prompt", "uno", "dos"]


def test_the_same_block_is_not_written_twice(glass: Glass) -> None:
    canvas = Canvas(glass.terminal, color=False)
    canvas.draw(rows("one"))
    glass.read()
    before = glass.raw
    canvas.draw(rows("one"))
    glass.read()
    assert glass.raw == before


def test_erasing_leaves_what_was_there_and_the_cursor_where_it_began(glass: Glass) -> None:
    glass.terminal.write("prompt\n")
    canvas = Canvas(glass.terminal, color=False)
    canvas.draw(rows("one", "two"))
    canvas.erase()
    assert glass.rows() == ["prompt"]
    assert glass.cursor() == (0, 1)


def test_leaving_keeps_the_block_and_goes_below(glass: Glass) -> None:
    canvas = Canvas(glass.terminal, color=False)
    canvas.draw(rows("one", "two"))
    canvas.leave()
    assert glass.rows() == ["one", "two"]
    assert glass.cursor() == (0, 2)


def test_wide_characters_count_twice_when_going_back(glass: Glass) -> None:
    canvas = Canvas(glass.terminal, color=False)
    canvas.draw(rows("현재 폴더에서 가장 큰 파일", "둘"))
    canvas.draw(rows("하나"))
    assert [row.replace(" ", "") for row in glass.rows()] == ["하나"]


def test_a_block_at_the_bottom_scrolls_and_is_still_taken_away(glass: Glass) -> None:
    glass.terminal.write("\n" * 8 + "prompt\n")
    canvas = Canvas(glass.terminal, color=False)
    canvas.draw(rows("one", "two", "three", "four"))
    canvas.erase()
    assert glass.rows()[-1] == "prompt"


def test_colours_are_written_only_when_wanted(glass: Glass) -> None:
    Canvas(glass.terminal, color=False).draw([((Style.DANGER, "x"),)])
    glass.read()
    assert b"\x1b[1;31m" not in glass.raw
    Canvas(glass.terminal, color=True).draw([((Style.DANGER, "y"),)])
    glass.read()
    assert b"\x1b[1;31my\x1b[0m" in glass.raw


def test_a_dumb_terminal_gets_each_row_once_and_no_escape_sequence(glass: Glass) -> None:
    terminal = Terminal(glass.terminal.descriptor, dumb=True)
    canvas = Canvas(terminal, color=True)
    canvas.draw(rows("one", "menu"))
    canvas.draw(rows("one", "two", "menu"))
    canvas.erase()
    assert glass.rows() == ["one", "menu", "two", "menu"]
    assert b"\x1b" not in glass.raw
