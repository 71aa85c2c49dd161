"""What leaves: the last look at a chat."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from aicmd.sealed import Sealed
from aicmd.sealed import cleaned
from aicmd.sealed import sealed
from aicmd.turn import Turn

KEY = "zz/4f7q" * 5
TOKEN = "q7Zp2LxV9tRb4KcW8mNd"


def said(*texts: str) -> list[Turn]:
    return [{"role": "user", "content": text} for text in texts]


def test_one_number_through_all_turns() -> None:
    chat = sealed(said(f"token={TOKEN}", "password=hunter2!x", f"and {TOKEN}")).chat
    assert [turn["content"] for turn in chat] == [
        "token=<secret:token:1>",
        "password=<secret:password:2>",
        "and <secret:token:1>",
    ]


def test_numbers_go_on_behind_those_that_are_there() -> None:
    chat = sealed(said("x <secret:token:4>", f"token={TOKEN}", KEY), [KEY]).chat
    assert [turn["content"] for turn in chat] == [
        "x <secret:token:4>",
        "token=<secret:token:6>",
        "<secret:api-key:5>",
    ]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["nothing"], ""),
        ([f"token={TOKEN}"], "1 secret masked: the server sees none of it"),
        ([f"token={TOKEN}", f"again {TOKEN}"], "1 secret masked: the server sees none of it"),
        (
            [f"x\ndiff --git a/x b/x\n+token={TOKEN}\ndiff --git a/y b/y\n+y"],
            "1 secret masked in 1 file: the server sees none of it",
        ),
    ],
)
def test_what_is_told(texts: list[str], told: str) -> None:
    assert sealed(said(*texts)).told == told


def test_the_rules_speak_of_marks_and_hold_none() -> None:
    rules: Turn = {"role": "system", "content": "What stands as <secret:password:1> is a secret."}
    assert sealed([rules, *said("hello")]) == Sealed([rules, *said("hello")])


WRITTEN: dict[str, Callable[[str], str]] = {
    "as it is": lambda key: key,
    "in JSON": json.dumps,
    "in JSON with escaped slashes": lambda key: json.dumps(key).replace("/", "\\/"),
    "in an address": lambda key: "https://x/?k=" + key.replace("/", "%2F"),
    "without its beginning": lambda key: key[5:],
    "without its end": lambda key: key[:-5],
    "in two strings": lambda key: f'"{key[:17]}" \\\n  "{key[17:]}"',
    "in lines": lambda key: "\n+".join(key[at : at + 9] for at in range(0, len(key), 9)),
    "grown together": lambda key: f"abc{key}xyz",
}


@pytest.mark.parametrize("way", WRITTEN)
def test_no_eight_characters_of_a_key_are_left(way: str) -> None:
    text = sealed(said(f"a {WRITTEN[way](KEY)} b"), [KEY]).chat[0]["content"]
    assert not [at for at in range(len(KEY) - 7) if KEY[at : at + 8] in text]
    assert "<secret:api-key:1>" in text
    assert (text[:2], text[-2:]) == ("a ", " b")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=9), st.integers(0, 34), st.integers(0, 35)), max_size=9))
def test_nor_of_any_piece_of_it_anywhere(pieces: list[tuple[str, int, int]]) -> None:
    text = "".join(between + KEY[start:end] for between, start, end in pieces)
    left = sealed(said(text), [KEY]).chat[0]["content"]
    assert not [at for at in range(len(KEY) - 7) if KEY[at : at + 8] in left]


@pytest.mark.parametrize("key", ["", "none", "ollama", "lm-studio"])
def test_a_word_for_a_key_is_a_word(key: str) -> None:
    """Servers at home take anything for a key, and people ask about them."""
    assert sealed(said("how do I start ollama or lm-studio, none runs"), [key]).secrets == 0


def test_what_is_kept_or_shown() -> None:
    text = f"KeyError: {KEY} in\n  password = 'hunter2!x'"
    assert cleaned(text, [KEY]) == (
        "KeyError: <secret:api-key:1> in\n  password = '<secret:password:1>'"
    )
    assert base64.b64encode(b"x").decode() == cleaned("eA==")
