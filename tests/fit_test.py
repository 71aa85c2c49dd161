"""Which words and values of a question go into which slots, and which never do."""

from __future__ import annotations

import pytest

from aicmd.fit import fits
from aicmd.fit import values
from aicmd.index import Entry
from aicmd.index import Known
from aicmd.index import Phrase
from aicmd.slots import read

CASES = [
    ("delete <file>", "delete notes.txt", {"file": "notes.txt"}, "a value by its looks"),
    ("copy <folder> to <target>", "copy the docs folder to /mnt", {"folder": "docs", "target": "/mnt"}, "a folder that is called one"),
    ("copy folder <folder> <target>", "src 폴더를 /tmp/out 로 복사", {"folder": "src", "target": "/tmp/out"}, "foreign words in Korean"),
    ("add user <user> to group <group>", "add user bob to the docker group", {"user": "bob", "group": "docker"}, "a known word that is called a group"),
    ("install <package>", "install requests", {"package": "requests"}, "a word that is installed by that name"),
    ("lines <line> to <to>", "lines 9 to 4", {"line": "4", "to": "9"}, "ends of a range in their order"),
    ("show <file>", "show a.jpg b.jpg", {"file": "a.jpg", "target": "b.jpg"}, "a value for a slot of the command alone"),
]  # fmt: skip
NONE = [
    ("start <service>", "start automatically", "an adverb"),
    ("show <port>", "show everything", "a word for a number"),
    ("ping <host>", "how long", "two words that mean something together"),
]


def filled(phrase: str, question: str) -> dict[str, str]:
    """The values that a recipe with this phrasing gets, which has a slot for a target besides."""
    units = tuple(phrase.split())
    words = frozenset(unit for unit in units if unit[0] != "<")
    slots = (*(unit for unit in units if unit[0] == "<"), "<target>")
    known = Known(Entry("x", 0, ("x", "x")), slots, frozenset(), (Phrase(units, words),))
    tokens = read(question)
    return values(tokens, fits(known, known.phrases[0], tokens))


@pytest.mark.parametrize(
    ("phrase", "question", "wanted"), [pytest.param(*case[:3], id=case[3]) for case in CASES]
)
def test_a_slot_gets_its_value(phrase: str, question: str, wanted: dict[str, str]) -> None:
    assert filled(phrase, question) == wanted


@pytest.mark.parametrize(
    ("phrase", "question"), [pytest.param(*case[:2], id=case[2]) for case in NONE]
)
def test_a_slot_stays_empty(phrase: str, question: str) -> None:
    assert filled(phrase, question) == {}
