from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules import NOTHING
from aicmd.rules import Around
from aicmd.rules.unclear_spelling import unclear_spelling

MEANT = {
    "averge": ("average", "avenge"),
    "ther": ("there", "their", "the", "other"),
    "teh": ("the",),
}
AROUND = Around(meant=lambda word: MEANT.get(word.lower(), ()))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Print the averge", "spelling: averge (average or avenge?)"),
        ("Averge it", "spelling: Averge (average or avenge?)"),
        ("Sum\n\nTher is none.", "spelling: Ther (there or their or the?)"),
        (
            "Print averge, averge and ther",
            "spelling: averge (average or avenge?), ther (there or their or the?)",
        ),
        ("파서의 averge 수정", "spelling: averge (average or avenge?)"),
    ],
)
def test_is_told_of(text: str, told: str) -> None:
    problem = unclear_spelling(parse(text.encode()), AROUND)
    assert problem is not None
    assert problem.text == told
    assert problem.fixed is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Print the average", id="right"),
        pytest.param("Fix teh parser", id="one that is sure"),
        pytest.param("Rename `averge`", id="code"),
        pytest.param("Call averge() in averge.py", id="names"),
        pytest.param("AVERGE", id="in capitals"),
        pytest.param("It ther't", id="half a word"),
        pytest.param("Add it\n\nReviewed-by: Ther A <a@b.c>\n", id="a trailer"),
        pytest.param("Add it\n\n    averge\n", id="a block of code"),
    ],
)
def test_is_not_told_of(text: str) -> None:
    assert unclear_spelling(parse(text.encode()), AROUND) is None


def test_without_a_list_nothing_is_said() -> None:
    assert unclear_spelling(parse(b"Print the averge"), NOTHING) is None
