"""Between what is shown and what runs no value can be changed, only replaced by another."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from dataclasses import fields
from dataclasses import is_dataclass
from dataclasses import replace

import pytest

from aicmd.ask import Action
from aicmd.ask import Choice
from aicmd.explanation import Explanation
from aicmd.risk import Level
from aicmd.risk import Reason
from aicmd.risk import Risk
from aicmd.screen import Screen
from aicmd.stream import Progress
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion

LS = Suggestion("ls")
VALUES = [
    LS,
    Reply((LS,)),
    Explanation("ls", (), True),
    Risk(Level.DANGER, (Reason(0, 2, "it is"),)),
    Screen(("q",), LS, read="ls"),
    Progress(Reply((LS,))),
    Choice(Action.RUN, "ls"),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_no_field_can_be_set(value: object) -> None:
    assert is_dataclass(value)
    for field in fields(value):
        with pytest.raises(FrozenInstanceError):
            setattr(value, field.name, "rm")


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_no_field_holds_what_can_be_changed(value: object) -> None:
    assert is_dataclass(value)
    hash(value)


def test_having_seen_one_command_is_not_having_seen_another() -> None:
    screen = Screen(("q",), LS, read="ls")
    assert screen.runnable
    assert not replace(screen, suggestion=Suggestion("ls -a")).runnable
    assert not replace(screen, suggestion=Suggestion("ls ")).runnable


def test_a_command_with_hidden_characters_is_not_runnable_when_seen() -> None:
    hidden = "ls \u202etxt"
    assert not Screen(("q",), Suggestion(hidden), read=hidden).runnable
