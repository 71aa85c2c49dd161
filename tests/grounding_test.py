from __future__ import annotations

import pytest

from aicmd.explanation import Explanation
from aicmd.explanation import explain
from aicmd.grounding import with_notes
from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.suggestion import Note

LS = Manual("ls", "man ls(1)", "list directory contents", (Option(("-l",), text="Long format."),))


def look(path: tuple[str, ...]) -> Manual | None:
    return LS if path == ("ls",) else None


def noted(command: str, *notes: tuple[str, str]) -> Explanation:
    return with_notes(explain(command, look), tuple(Note(*note) for note in notes))


def told(command: str, *notes: tuple[str, str]) -> list[tuple[str, str, str, str]]:
    return [(part.text, part.note, part.doc, part.source) for part in noted(command, *notes).parts]


def test_a_note_stands_beside_documentation() -> None:
    assert told("ls -l", ("ls", "목록"), ("-l", "자세히")) == [
        ("ls", "목록", "list directory contents", "man ls(1)"),
        ("-l", "자세히", "Long format", "man ls(1)"),
    ]


def test_where_there_is_none_it_is_the_models() -> None:
    explanation = noted("ls --zz", ("--zz", "the zz"))
    assert explanation.parts[1].doc == "the zz"
    assert explanation.parts[1].source == "model"
    assert explanation.undocumented == ("--zz",)


def test_what_the_answer_forgot_has_its_documentation() -> None:
    assert told("ls -l", ("ls", "목록"))[1] == ("-l", "", "Long format", "man ls(1)")


def test_what_says_the_same_is_said_once() -> None:
    assert told("ls", ("ls", "List directory contents"))[0][1] == ""


@pytest.mark.parametrize(
    ("command", "notes", "found"),
    [
        pytest.param("ls -l x", [("-l x", "a")], {"-l": "a"}, id="an option with its value"),
        pytest.param("ls -l -l", [("-l", "a"), ("-l", "b")], {"-l": "ab"}, id="twice"),
        pytest.param(
            "ls x ls",
            [("ls", "a"), ("x", "b"), ("ls", "c")],
            {"ls": "ac", "x": "b"},
            id="in their order",
        ),
        pytest.param("ls x y", [("y", "b"), ("x", "a")], {"x": "a", "y": "b"}, id="in another"),
        pytest.param("ls x", [("`x`", "a"), ("zz", "b"), ("", "c")], {}, id="not there"),
        pytest.param("ls x", [(" x ", "a")], {"x": "a"}, id="with blanks"),
        pytest.param("ls 'a b'", [("'a b'", "a")], {"'a b'": "a"}, id="quoted"),
        pytest.param("ls 한국어", [("한국어", "a")], {"한국어": "a"}, id="Korean"),
        pytest.param("ls a | ls b", [("|", "p")], {"|": "p"}, id="an operator"),
    ],
)
def test_which_part_a_note_is_about(
    command: str, notes: list[tuple[str, str]], found: dict[str, str]
) -> None:
    given: dict[str, str] = {}
    for part in noted(command, *notes).parts:
        text = part.note or (part.doc if part.source == "model" else "")
        if text:
            given[part.text] = given.get(part.text, "") + text
    assert given == found


def test_without_notes_nothing_changes() -> None:
    explanation = explain("ls -l", look)
    assert with_notes(explanation, ()) == explanation
