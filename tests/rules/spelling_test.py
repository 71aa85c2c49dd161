from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules import NOTHING
from aicmd.rules import Around
from aicmd.rules.spelling import spelling

MEANT = {
    "occured": "occurred",
    "paramter": "parameter",
    "averge": "average avenge",
    "recieve": "receive",
    "reenable": "re-enable",
    "seperate": "separate",
    "teh": "the",
    "usefull": "useful",
}
AROUND = Around(meant=lambda word: tuple(MEANT.get(word.lower(), "").split()))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Fix teh parser", "Fix the parser", id="teh"),
        pytest.param("Recieve data", "Receive data", id="with a capital"),
        pytest.param("Fix\n\nIt occured twice.", "Fix\n\nIt occurred twice.", id="in the body"),
        pytest.param("Add seperate, usefull ones", "Add separate, useful ones", id="two"),
        pytest.param("Reenable it", "Re-enable it", id="with a hyphen"),
        pytest.param("파서의 paramter 수정", "파서의 parameter 수정", id="beside Korean"),
    ],
)
def test_must_change(before: str, after: str) -> None:
    problem = spelling(parse(before.encode()), AROUND)
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after
    assert spelling(problem.fixed, AROUND) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fix the parser", id="right"),
        pytest.param("Rename `recieve` to receive", id="code"),
        pytest.param('Fix "teh" in the title', id="a quotation"),
        pytest.param("Move recieve.py", id="a file"),
        pytest.param("Call recieve()", id="a function"),
        pytest.param("Fix teh_name", id="an identifier"),
        pytest.param("Mend the averge", id="a word that may be several"),
        pytest.param("It occured't", id="half a word"),
        pytest.param("Fix lib/teh/x", id="a path"),
        pytest.param("Fix TEH", id="in capitals"),
        pytest.param("Fix --recieve", id="an option"),
        pytest.param("Use @recieve", id="a mention"),
        pytest.param("Fix it\n\nReviewed-by: Teh <t@e.x>\n", id="a name in a trailer"),
        pytest.param("Fix it\n\n    recieve x\n", id="a block of code"),
        pytest.param("Honour the licence, colour and cancelation", id="other spellings of English"),
    ],
)
def test_must_not_change(text: str) -> None:
    assert spelling(parse(text.encode()), AROUND) is None


def test_without_a_list_nothing_is_said() -> None:
    assert spelling(parse(b"Fix teh parser"), NOTHING) is None
