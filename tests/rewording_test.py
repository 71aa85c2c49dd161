from __future__ import annotations

import json
import re
import time

import pytest

from aicmd.revision import Change
from aicmd.rewording import chat
from aicmd.rewording import read_answer

WHY = Change("add", "include", "wording", "더 정확합니다.")
BULLET = '- "add" -> "include" (wording): 더 정확합니다.'


@pytest.mark.parametrize(
    ("text", "message", "changes"),
    [
        pytest.param(f"```\nInclude x\n```\n{BULLET}\n", "Include x", (WHY,), id="as asked for"),
        pytest.param(f"~~~text\nInclude x\n~~~\n{BULLET}", "Include x", (WHY,), id="other marks"),
        pytest.param(f"<think>hm</think>\n```\nA\n```\n{BULLET}", "A", (WHY,), id="reasoning"),
        pytest.param(f"Here it is:\n\n```\nA\n\nB\n```\n\n{BULLET}", "A\n\nB", (WHY,), id="talk"),
        pytest.param(f"Include x\n\n{BULLET}", "Include x", (WHY,), id="no block"),
        pytest.param('Better message:\n"Include x"', "Include x", (), id="in quotes behind talk"),
        pytest.param("Include x", "Include x", (), id="the message alone"),
        pytest.param(
            "```\nA\n```\n* `add` → `include` (wording): 더 정확합니다.", "A", (WHY,), id="code"
        ),
        pytest.param(
            '```\nA\n```\n1. **"add" -> "include"** (wording) — 더 정확합니다.',
            "A",
            (WHY,),
            id="bold",
        ),
        pytest.param(
            '```\nA\n```\n- "x" (style): gone',
            "A",
            (Change("", "x", "style", "gone"),),
            id="one term",
        ),
        pytest.param(
            '```\nA\n```\n- "a" -> "b": because',
            "A",
            (Change("a", "b", "wording", "because"),),
            id="no kind",
        ),
        pytest.param(
            "```\nA\n```\n- A remark without terms", "A", (), id="a bullet that is no change"
        ),
        pytest.param(
            json.dumps(
                {
                    "message": "A",
                    "changes": [{"before": "x", "after": "y", "kind": "style", "why": "z"}],
                }
            ),
            "A",
            (Change("x", "y", "style", "z"),),
            id="an object",
        ),
        pytest.param('```json\n{"message": "A"}\n```', "A", (), id="an object in a block"),
    ],
)
def test_read(text: str, message: str, changes: tuple[Change, ...]) -> None:
    answer = read_answer(text)
    assert answer is not None
    assert (answer.message, answer.changes) == (message, changes)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("```\n\n```", id="an empty block"),
        pytest.param("```\nA\u202eB\n```", id="a character that does not show"),
        pytest.param("```\nA\x1b[31m\n```", id="an escape sequence"),
        pytest.param("```\n" + "x" * 30_000 + "\n```", id="too long"),
        pytest.param("<think>only that", id="reasoning alone"),
    ],
)
def test_not_used(text: str) -> None:
    assert read_answer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Fix the parser",
        "Here is the commit message: Fix the parser",
        "Commit message: Fix the parser",
        "Sure! Here is a better version.\n\nFix the parser",
        "Sure! Here you go:\n\nFix the parser\n\nLet me know if you want more changes!",
        "    Fix the parser",
        '"Fix the parser"',
    ],
)
def test_talk_around_an_answer_without_a_block(text: str) -> None:
    answer = read_answer(text)
    assert answer is not None
    assert answer.message == "Fix the parser"


@pytest.mark.parametrize(
    "text", ["Here documents are read", "Sure things first\n\nBody: it", "Okay button: fix it"]
)
def test_no_talk(text: str) -> None:
    answer = read_answer(text)
    assert answer is not None
    assert answer.message == text


def test_a_reason_is_one_visible_line() -> None:
    answer = read_answer('```\nA\n```\n- "a" -> "b" (style): x\x1b[31m ' + "y" * 900)
    assert answer is not None
    (change,) = answer.changes
    assert "\x1b" not in change.why
    assert len(change.why) <= 300


def test_what_is_sent() -> None:
    system, user = chat("고친다", "English", "Korean", "conventional")
    assert "Write the message in English." in system["content"]
    assert "Write each reason in Korean" in system["content"]
    assert "Conventional Commits" in system["content"]
    assert re.search(r"<<([0-9a-f]{20})\n고친다\n\1>>\Z", user["content"])
    system, _ = chat("Fix", "", "", "")
    assert "the language that it is written in" in system["content"]


@pytest.mark.parametrize("piece", ['- "', '"a" -> ', "- `a` ", "```\n", "(", "<think>"])
def test_time(piece: str) -> None:
    start = time.process_time()
    read_answer(piece * 20_000)
    assert time.process_time() - start < 3
