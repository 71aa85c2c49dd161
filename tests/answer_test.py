from __future__ import annotations

import pytest

from aicmd.answer import commandless
from aicmd.answer import last
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion


def test_last() -> None:
    first, second = (Reply((Suggestion(command),)) for command in "ab")
    assert last([first, second]) is second


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        pytest.param(Reply(declined="that is no task"), "that is no task", id="a reason"),
        pytest.param(Reply(), "say it in other words", id="none"),
    ],
)
def test_commandless(answer: Reply, text: str) -> None:
    assert text in str(commandless(answer))
