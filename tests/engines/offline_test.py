"""Questions to the offline engine, in both languages."""

from __future__ import annotations

import pytest

from aicmd.engines.offline import Offline
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question


def answer(text: str, tool: str = "") -> str:
    (reply,) = Offline("linux").suggest(Dialogue(Question(text, tool)))
    return reply.suggestions[0].command


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("listening port 5000", "lsof -i :5000"),
        ("what is using port 8080", "lsof -i :8080"),
        ("8080 포트 쓰는 프로세스", "lsof -i :8080"),
    ],
)
def test_a_question_is_answered(question: str, command: str) -> None:
    assert answer(question) == command
