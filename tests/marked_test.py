"""A command on the screen: every character of it is there, and it can be read back."""

from __future__ import annotations

import pytest
from hypothesis import example
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from aicmd.gate import refused
from aicmd.marked import marked
from aicmd.render import command_rows
from aicmd.rows import columns
from aicmd.rows import paint
from tests.readback import read_back

NASTY = (
    """a echo -la 1 12 ! !! ^old^new ' " \\ $ $'…' ` # < > <TAB> <2 <U+202E> <U+003C> <branch> <U+
    blanks> 한글 가 ᄒ ᅡ ᆫ e\u0301 ❤\ufe0f 👩\u200d👩\u200d👧 你 ｱ العربية \u0301""".split()
    + "<3 blanks>|<1 blank>|<2 TABs>|<2 more lines like it>|1 | 1 ".split("|")
)
PIECES = st.one_of(
    st.sampled_from(NASTY),
    st.sampled_from(" \t\n").flatmap(
        lambda character: st.integers(1, 60).map(lambda count: character * count)
    ),
    st.sampled_from([" ", " ", "\t", "\n", " \n", "\t\n \n"]),
    st.text(st.characters(categories=["L", "M", "N", "P", "S"], max_codepoint=0x1FAFF), max_size=6),
)
COMMANDS = st.lists(PIECES, min_size=1, max_size=25).map("".join).filter(lambda it: not refused(it))


def rows(command: str, width: int, *placeholders: str) -> list[str]:
    return [paint(row, color=False) for row in command_rows(command, placeholders, width)]


@settings(max_examples=2500, deadline=None)
@given(command=COMMANDS, width=st.integers(9, 100))
@example(command="1 " + "a" * 8 + "2 b", width=10)
@example(command="aaaaaaaa \ud55c", width=10)
@example(command="a" + " " * 19 + "b", width=10)
@example(command="\n" * 60 + "ls", width=39)
def test_the_command_can_be_read_back_from_the_screen(command: str, width: int) -> None:
    shown = rows(command, width)
    assert read_back([row.rstrip() for row in shown]) == command
    assert all(columns(row) <= width for row in shown)


@settings(max_examples=1000, deadline=None)
@given(one=COMMANDS, other=COMMANDS, width=st.integers(9, 100))
def test_two_commands_never_look_the_same(one: str, other: str, width: int) -> None:
    ends = [[row.rstrip() for row in rows(command, width)] for command in (one, other)]
    assert (ends[0] == ends[1]) == (one == other)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        pytest.param("a\tb", "a<TAB>b", id="a tab"),
        pytest.param("a" + "\t" * 300 + "b", "a<300 TABs>b", id="many tabs"),
        pytest.param("a" + " " * 400 + "b", "a<400 blanks>b", id="many blanks"),
        pytest.param("a ", "a<1 blank>", id="a blank at the end"),
        pytest.param("ls foo\\ ", "ls foo\\<1 blank>", id="one that is escaped"),
        pytest.param("  ", "<2 blanks>", id="nothing but blanks"),
        pytest.param("echo <TAB>", "echo <U+003C>TAB>", id="text like a mark"),
        pytest.param("echo <1 blank>", "echo <U+003C>1 blank>", id="text like another"),
        pytest.param("echo <U+202E>", "echo <U+003C>U+202E>", id="text like a third"),
        pytest.param("\u0301a", "<U+0301>a", id="an accent on nothing"),
        pytest.param("a\t\u1161", "a<TAB><U+1161>", id="a vowel on nothing"),
    ],
)
def test_marked(line: str, shown: str) -> None:
    assert "".join(text for _, text in marked(line, 19)) == shown


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ls -la",
        "  indented",
        "a" + " " * 19 + "b",
        "cat <branch> <<E >out",
        "echo <tab> <3blanks> <U+12>",
        "한글 e\u0301 각 👩\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3",
        "ᄒ\u1161\u11ab",
    ],
)
def test_not_marked(line: str) -> None:
    assert list(filter(None, (text for _, text in marked(line, 19)))) == [line] * bool(line)


def test_many_blank_lines_take_two_rows() -> None:
    assert rows("ls" + "\n" * 60 + "rm x", 79) == [
        " 1 ls",
        " 2 ",
        "   <58 more lines like it>",
        "61 rm x",
    ]


def test_few_blank_lines_are_shown() -> None:
    assert rows("a\n\n\n\nb", 79) == ["1 a", "2 ", "3 ", "4 ", "5 b"]


def test_a_row_never_ends_in_a_blank_that_nobody_sees() -> None:
    assert rows("abcdefg  hij", 9) == ["abcdefg", "  hij"]


def test_a_placeholder_in_another_script_is_one() -> None:
    (row,) = command_rows("cat <파일 이름> é", ("<파일 이름>",), 79)
    assert [text for _, text in row] == ["cat ", "<파일 이름>", " é"]
