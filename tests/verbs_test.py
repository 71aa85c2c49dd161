from __future__ import annotations

import pytest

from aicmd.verbs import IMPERATIVE
from aicmd.verbs import OPENINGS
from aicmd.verbs import Mood
from aicmd.verbs import read


@pytest.mark.parametrize(
    ("word", "mood", "verb"),
    [
        ("Fix", Mood.IMPERATIVE, "fix"),
        ("fixed", Mood.PAST, "fix"),
        ("Fixes", Mood.THIRD, "fix"),
        ("fixing", Mood.GERUND, "fix"),
        ("dropped", Mood.PAST, "drop"),
        ("used", Mood.PAST, "use"),
        ("using", Mood.GERUND, "use"),
        ("copies", Mood.THIRD, "copy"),
        ("copied", Mood.PAST, "copy"),
        ("deployed", Mood.PAST, "deploy"),
        ("pushes", Mood.THIRD, "push"),
        ("wrote", Mood.PAST, "write"),
        ("does", Mood.THIRD, "do"),
        ("run", Mood.IMPERATIVE, "run"),
        ("set", Mood.IMPERATIVE, "set"),
        ("freed", Mood.PAST, "free"),
        ("the", Mood.OTHER, ""),
        ("improvements", Mood.OTHER, ""),
        ("xyzzy", Mood.UNKNOWN, ""),
        ("파서를", Mood.UNKNOWN, ""),
    ],
)
def test_read(word: str, mood: Mood, verb: str) -> None:
    reading = read(word)
    assert (reading.mood, reading.verb) == (mood, verb)


def test_the_lists_do_not_contradict_each_other() -> None:
    assert not IMPERATIVE & OPENINGS
    assert len(IMPERATIVE) > 700
