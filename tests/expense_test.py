from __future__ import annotations

import pytest

from aicmd.expense import told
from aicmd.suggestion import Reply
from aicmd.suggestion import Spent
from aicmd.suggestion import Usage

SPENT = Spent("qwen3:8b", None, 0.404, 1.2)


@pytest.mark.parametrize(
    ("reply", "parts"),
    [
        (Reply(), ["no server, no tokens"]),
        (
            Reply(usage=Usage(812, 64), spent=SPENT),
            [
                "model qwen3:8b",
                "812 tokens read, 64 written",
                "four letters of English, one or two of Korean",
                "temperature the server's own",
                "first piece after 0.40 s, all after 1.20 s",
            ],
        ),
        (Reply(spent=SPENT), ["did not count"]),
        (Reply(spent=Spent("m", 0.0, 0.1, 0.2)), ["temperature 0;"]),
    ],
)
def test_what_is_told(reply: Reply, parts: list[str]) -> None:
    line = told(reply)
    assert [part for part in parts if part not in line] == []
    assert "\n" not in line
