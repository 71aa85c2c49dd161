"""What is talk, and what only begins like it."""

from __future__ import annotations

import pytest

from aicmd.slots import read
from aicmd.talk import is_talk


@pytest.mark.parametrize(
    "text",
    [
        "how are you doing today",
        "tell me a joke",
        "thanks, that worked",
        "good morning",
        "what does the word polymorphism mean",
        "who invented the telephone",
        "what's the difference between tcp and udp",
        "tcp랑 udp 차이가 뭐야",
        "안녕하세요",
        "고마워",
        "멱등성이 무슨 뜻이야",
    ],
)
def test_talk(text: str) -> None:
    assert is_talk(text, read(text))


@pytest.mark.parametrize(
    "text",
    [
        "who is logged in",
        "how many files are there",
        "show differences between a.txt and b.txt",
        "what's the difference between main and develop",
        "differences between two branches",
        "a.txt와 b.txt 차이가 뭐야",
        "두 브랜치 차이점 알려줘",
        "highest cpu usage",
        "",
    ],
)
def test_questions(text: str) -> None:
    assert not is_talk(text, read(text))
