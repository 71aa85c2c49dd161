"""The menu stays locked until all of the command was in view, whatever else is on the screen."""

from __future__ import annotations

import select
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import nullcontext

import pytest
from hypothesis import given
from hypothesis import settings

from aicmd.ask import Choice
from aicmd.ask import Conversation
from aicmd.canvas import Canvas
from aicmd.errors import Cancelled
from aicmd.explanation import Explanation
from aicmd.render import command_rows
from aicmd.rows import paint
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion
from aicmd.terminal import Terminal
from aicmd.terminal import Waker
from tests.marked_test import COMMANDS
from tests.readback import read_back

SIZES = [(80, 24), (40, 10)]
OPEN, LOCKED = "[Enter] run", "see the rest of the command"
DANGERS = "git push --force x; git reset --hard; git clean -fdx\n"  # read here, never run


class Desk(Terminal):
    """A terminal that a reader sits at: `reader` says what is pressed, seeing all that was drawn."""

    def __init__(self, columns: int, rows: int, reader: Callable[[Desk], str]) -> None:
        super().__init__(-1)
        self.size, self._reader = (columns, rows), reader
        self.drawn: list[list[str]] = []

    def _size(self) -> tuple[int, int]:
        return self.size

    def write(self, text: str) -> None:
        _, _, block = text.rpartition("\x1b[J")
        self.drawn.append(block.split("\n"))

    def raw(self) -> nullcontext[None]:
        return nullcontext()

    def drain(self) -> None:
        """Nothing is typed ahead."""

    def wait(self, *, wake: Waker | None = None, timeout: float | None = None) -> bool:
        if wake is None:
            return True
        select.select([wake.fileno()], [], [], timeout)
        return False

    def key(self) -> str:
        return self._reader(self)

    def line(self, prompt: str, prefill: str = "") -> str:
        return "what?" if "why" in prompt else ""

    @property
    def foot(self) -> str:
        return " ".join(row.strip() for row in self.drawn[-1])


class One:
    """An engine with one command, and much to say about it."""

    name = "one"

    def __init__(self, command: str) -> None:
        self._command = command

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        yield Reply((Suggestion(self._command),), complete=True, notice="a notice " * 9)

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        yield Reply(said="so it is\n" * 60, complete=True)


def explain(suggestion: Suggestion) -> Explanation:
    return Explanation(suggestion.command, (), True)


def hold(
    command: str, size: tuple[int, int], reader: Callable[[Desk], str]
) -> tuple[Desk, Choice | None]:
    desk = Desk(*size, reader)
    canvas = Canvas(desk, color=False)
    conversation = Conversation(Question("q"), One(command), explain, canvas, {}, edits=False)
    try:
        return desk, conversation.hold()
    except Cancelled:
        return desk, None


def seen(desk: Desk, command: str) -> bool:
    """Whether each row of the command has been drawn, and in a place where it is seen."""
    wanted = [paint(row, color=False) for row in command_rows(command, (), desk.columns - 1)]
    shown = [row for drawn in desk.drawn for row in drawn[-desk.rows :]]
    return set(wanted) <= set(shown)


def patient(*, first: tuple[str, ...] = ()) -> Callable[[Desk], str]:
    """A reader who presses some keys first, then Space until the menu is open, and leaves."""
    keys = list(first)
    spaces = iter(range(5000))

    def press(desk: Desk) -> str:
        if keys:
            return keys.pop(0)
        if OPEN in desk.foot:
            return "q"
        assert next(spaces) < 400
        return "space"

    return press


@pytest.mark.parametrize("size", SIZES)
@settings(max_examples=150, deadline=None)
@given(command=COMMANDS)
def test_the_open_menu_means_that_all_was_in_view(size: tuple[int, int], command: str) -> None:
    desk, _ = hold(command, size, patient())
    assert OPEN in desk.foot
    assert seen(desk, command)
    assert all(len(drawn) < desk.rows for drawn in desk.drawn)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dangers", [0, 1, 4])
@pytest.mark.parametrize(
    "first",
    [
        (),
        ("w",),
        ("down",) * 3,
        ("up", "page-up"),
        ("w", "page-up"),
        ("enter",),
        ("page-down",) * 2,
    ],
    ids=" ".join,
)
def test_no_row_is_skipped_and_none_pushed_away(
    size: tuple[int, int], dangers: int, first: tuple[str, ...]
) -> None:
    """Neither a long foot nor a jump to what was said may pass over rows of the command."""
    command = DANGERS * dangers + "\n".join(f"echo {number}" for number in range(70))
    desk, _ = hold(command, size, patient(first=first))
    assert OPEN in desk.foot
    assert seen(desk, command)
    assert all(len(drawn) < desk.rows for drawn in desk.drawn)


@pytest.mark.parametrize("key", ["enter", "e", "c", "y"])
@pytest.mark.parametrize("size", SIZES)
def test_no_key_gets_at_a_command_that_is_not_all_seen(size: tuple[int, int], key: str) -> None:
    command = "\n".join(f"echo {number}" for number in range(200))
    keys = iter([key, key, "up", "q"])
    desk, choice = hold(command, size, lambda _: next(keys))
    assert choice is None
    assert LOCKED in desk.foot
    assert not seen(desk, command)


def test_a_narrower_terminal_has_other_rows() -> None:
    command = "\n".join(f"echo {'x' * 70} {number}" for number in range(40))
    keys = iter(["space", "narrow", "x", "q"])

    def press(desk: Desk) -> str:
        key = next(keys)
        if key == "narrow":
            desk.size = (20, 24)
        return key

    desk, _ = hold(command, (80, 24), press)
    assert LOCKED in desk.foot


@pytest.mark.parametrize("size", SIZES)
def test_what_runs_is_what_the_rows_say(size: tuple[int, int]) -> None:
    """From the rows as they were drawn, page by page as the reader scrolled by one row."""
    long = " ".join(f"가{number}나" for number in range(60))
    command = f"echo  1\t'<TAB>' \nprintf %s '{long}'  \n\n\n\n\n\necho \\\n  !! # x"
    keys = iter(range(200))
    rows: list[str] = []

    def press(desk: Desk) -> str:
        next(keys)
        page = desk.drawn[-1]
        page = page[: next(at for at, row in enumerate(page) if "a notice" in row)]
        if not rows:
            rows.extend(page)
        elif page != rows[-len(page) :]:
            assert page[:-1] == rows[1 - len(page) :]
            rows.append(page[-1])
        return "enter" if OPEN in desk.foot else "down"

    _, choice = hold(command, size, press)
    end = next((at for at, row in enumerate(rows) if "Explanation" in row), len(rows))
    heading, blank, *shown, after = rows[:end]
    assert "Command" in heading
    assert (blank, after) == ("", "")
    assert choice is not None
    assert read_back(shown) == choice.command == command
