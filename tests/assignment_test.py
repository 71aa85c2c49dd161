"""What is wanted in a variable."""

from __future__ import annotations

import pytest

from aicmd.assignment import Assignment
from aicmd.assignment import assignment
from aicmd.assignment import is_valued
from aicmd.engines.offline import Offline
from bench.everyday import answer

WANTED = [
    ("save the current user name to variable me", Assignment("the current user name", "me")),
    ("Save the current user name in the variable 'me'.", Assignment("the current user name", "me")),
    ("create a temporary file and save its path in the variable tmp",
     Assignment("create a temporary file", "tmp")),
    ('set variable "now" to the current date', Assignment("the current date", "now")),
    ("현재 사용자 이름을 me 변수에 저장", Assignment("현재 사용자 이름", "me")),
    ("현재 날짜를 변수 now에 담아줘", Assignment("현재 날짜", "now")),
]  # fmt: skip

NOT_WANTED = [
    "set the variable EDITOR to vim",
    "save it to variable x",
    "save the file as notes.txt",
    "show the variable PATH",
    "PATH 변수 보여줘",
    "변수에 저장",
    "",
]


@pytest.mark.parametrize(("text", "wanted"), WANTED)
def test_what_is_wanted_in_a_variable(text: str, wanted: Assignment) -> None:
    assert assignment(text) == wanted


@pytest.mark.parametrize("text", NOT_WANTED)
def test_what_is_not(text: str) -> None:
    assert assignment(text) is None


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("save the current user name to the variable me", "me=$(whoami)"),
        ("현재 사용자 이름을 me 변수에 저장", "me=$(whoami)"),
        ("create a temporary file and save its path in the variable tmp", "tmp=$(mktemp)"),
        ("delete all the files in /tmp/x and save the result in variable x", ""),
    ],
)
def test_the_answer_to_the_rest_is_put_there(question: str, command: str) -> None:
    assert answer(Offline("linux"), question) == command


@pytest.mark.parametrize(
    ("command", "printed"),
    [
        ("date +%F", True),
        ("sort a | uniq", True),
        ("date > f", False),
        ("cd /tmp", False),
        ("ssh <login>", False),
        ("read x", False),
        ("sudo id", False),
    ],
)
def test_what_prints_a_value(command: str, printed: bool) -> None:
    assert is_valued(command) is printed


def test_fish_has_its_own_way() -> None:
    assert Assignment("x", "me").of("whoami", "fish") == "set me (whoami)"
