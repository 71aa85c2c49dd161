"""What around a request is taken off, and what is part of it."""

from __future__ import annotations

import pytest

from aicmd.frame import unframed

ENGLISH = [
    "how do I {}", "please {}", "could you {} for me", "{} please", "I need to {}",
    "I forgot how to {}", "can't remember how to {}", "what is the command to {}",
    "what's the best way to {}", "is there a way to {}", "help me {}", "show me how to {}",
    "any idea how to {}?", "what do I type to {}", "I'd like to {}, thanks", "hey, {}",
    "how can I quickly {} from the terminal", "quick way to {}", "{} on linux",
]  # fmt: skip
KOREAN = [
    ("{}하는 거 뭐였지", "{}하는"),
    ("{}하는 명령어?", "{}하는"),
    ("{}하는 명령어가 뭐야", "{}하는"),
    ("{}하는 법 알고 싶습니다", "{}하는"),
    ("{}하는 방법이 기억 안 나요", "{}하는"),
    ("{}하는 커맨드 알려주실 수 있나요", "{}하는"),
    ("혹시 {}하는 법 아시나요", "{}하는"),
    ("{}하려면 어떻게 해야 하나요", "{}하려면"),
    ("{} 어떻게 하더라", "{}"),
    ("{} 명령어", "{}"),
    ("{} 부탁드립니다", "{}"),
    ("제발 {} 좀 해줘", "{} 좀 해줘"),
    ("급한데 터미널에서 {}해줘", "{}해줘"),
]
WHOLE = [
    "how many files are there",
    "how big is this folder",
    "who am I",
    "what is using port 80",
    "show me the last commit",
    "많이 쓰는 명령어",
    "마지막 명령어",
    "방법.txt 삭제",
    "작업을 터미널에서 분리",
    "cheers me up in a log",
    "please",
    "how to",
    "제발",
    "",
]


@pytest.mark.parametrize("frame", ENGLISH)
def test_what_is_polite_in_english_is_taken_off(frame: str) -> None:
    assert unframed(frame.format("copy a.txt to b.txt")) == "copy a.txt to b.txt"


@pytest.mark.parametrize(("frame", "left"), KOREAN)
def test_what_is_polite_in_korean_is_taken_off(frame: str, left: str) -> None:
    assert unframed(frame.format("디스크 용량 확인")) == left.format("디스크 용량 확인")


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_asked_for_stays(text: str) -> None:
    assert unframed(text) == text
