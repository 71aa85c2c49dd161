from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import Part
from aicmd.render import command_rows
from aicmd.render import explanation_rows
from aicmd.render import risk_rows
from aicmd.risk import Level
from aicmd.risk import Reason
from aicmd.risk import Risk
from aicmd.rows import Row
from aicmd.rows import Style
from aicmd.rows import columns
from aicmd.rows import heading
from aicmd.rows import menu_row
from aicmd.rows import paint
from aicmd.rows import wrap

SHOWN = st.text(st.characters(categories=["L", "N", "P", "S"], max_codepoint=0xFFFF), max_size=200)


def plain(rows: list[Row]) -> list[str]:
    return [paint(row, color=False) for row in rows]


def text(row: str) -> Row:
    return ((Style.PLAIN, row),)


@pytest.mark.parametrize(
    ("string", "width"),
    [("abc", 3), ("한글", 4), ("é", 1), ("e\u0301", 1), ("\U0001f600", 2), ("", 0)],
)
def test_columns(string: str, width: int) -> None:
    assert columns(string) == width


@pytest.mark.parametrize(
    ("string", "width", "indent", "rows"),
    [
        pytest.param("one two three", 8, 0, ["one two", "three"], id="at a blank"),
        pytest.param("one two three", 8, 2, ["one two", "  three"], id="later rows are indented"),
        pytest.param("abcdefghij", 4, 0, ["abcd", "efgh", "ij"], id="a long word is cut"),
        pytest.param("한글 파일 이름", 6, 0, ["한글", "파일", "이름"], id="Hangul takes two"),
        pytest.param("short", 80, 4, ["short"], id="nothing to do"),
        pytest.param("", 10, 0, [""], id="nothing at all"),
    ],
)
def test_wrap(string: str, width: int, indent: int, rows: list[str]) -> None:
    assert plain(wrap(text(string), width, indent)) == rows


@given(string=SHOWN, width=st.integers(4, 100))
def test_wrap_keeps_the_width_and_the_letters(string: str, width: int) -> None:
    rows = plain(wrap(text(string), width))
    assert all(columns(row) <= width for row in rows)
    assert "".join(rows).replace(" ", "") == string.replace(" ", "")


def test_wrap_keeps_styles_apart() -> None:
    rows = wrap(((Style.OPTION, "aa "), (Style.DIM, "bb")), 3)
    assert rows == [
        ((Style.OPTION, "aa"),),
        ((Style.PLAIN, ""), (Style.DIM, "bb")),
    ]


@pytest.mark.parametrize("width", [10, 40, 80, 200])
def test_a_heading_fits(width: int) -> None:
    row = paint(heading("Explanation", width), color=False)
    assert "Explanation" in row
    assert columns(row) <= max(width, 17)


class TestCommand:
    @pytest.mark.parametrize(
        ("command", "width", "rows"),
        [
            pytest.param("ls -la", 80, ["ls -la"], id="one row"),
            pytest.param("abcdef", 4, ["abcd", "ef"], id="cut at the width, not at a blank"),
            pytest.param("a  b   c", 80, ["a  b   c"], id="blanks are kept"),
            pytest.param("ls\ndf -h", 80, ["1 ls", "2 df -h"], id="lines are numbered"),
            pytest.param("cut -f1\tx", 80, ["cut -f1<TAB>x"], id="a tab is shown"),
            pytest.param(f"a{' ' * 300}b", 80, ["a<300 blanks>b"], id="a run of blanks is counted"),
            pytest.param(f"a{' ' * 19}b", 80, [f"a{' ' * 19}b"], id="a short run is not"),
            pytest.param("파일이름", 5, ["파일", "이름"], id="a wide character is not cut"),
            pytest.param("ls \u202ex", 80, ["ls <U+202E>x"], id="a hidden character is marked"),
            pytest.param("a\rb", 80, ["a<U+000D>b"], id="a carriage return too"),
        ],
    )
    def test_rows(self, command: str, width: int, rows: list[str]) -> None:
        assert plain(command_rows(command, (), width)) == rows

    def test_placeholders_stand_out(self) -> None:
        (row,) = command_rows("git switch <branch>", ("<branch>",), 80)
        assert row == ((Style.COMMAND, "git switch "), (Style.PLACEHOLDER, "<branch>"))

    @given(command=SHOWN, width=st.integers(5, 60))
    def test_every_character_is_shown_in_order(self, command: str, width: int) -> None:
        rows = plain(command_rows(command, (), width))
        assert all(columns(row) <= width for row in rows)
        if not set(command) & set("\t\n"):
            assert "".join(rows) == paint(command_rows(command, (), 100_000)[0], color=False)


def part(string: str, doc: str, source: str = "man ls(1)", depth: int = 1) -> Part:
    kind = Kind.PROGRAM if depth == 0 else Kind.OPTION
    return Part(0, len(string), string, kind, doc, source, depth)


class TestExplanation:
    def test_parts_have_bullets_by_depth_and_sources_on_the_right(self) -> None:
        parts = (part("ls", "list files", depth=0), part("-a", "all of them"))
        rows = plain(explanation_rows(Explanation("ls -a", parts, True), 60))
        assert rows == [
            "○ ls list files" + " " * 36 + "man ls(1)",
            "  ◆ -a all of them" + " " * 33 + "man ls(1)",
        ]

    def test_a_narrow_terminal_has_the_source_behind_the_text(self) -> None:
        rows = plain(explanation_rows(Explanation("ls", (part("ls", "list", depth=0),), True), 39))
        assert rows == ["○ ls list — man ls(1)"]

    def test_what_is_not_documented_is_marked_without_colour(self) -> None:
        unknown = part("-Q", "", "")
        rows = plain(explanation_rows(Explanation("ls -Q", (unknown,), True, "", ("-Q",)), 80))
        assert rows == ["  ? -Q not documented here"]

    def test_a_models_word_does_not_make_it_documented(self) -> None:
        claimed = part("-Q", "sorts by magic", "model")
        rows = plain(explanation_rows(Explanation("ls -Q", (claimed,), True, "", ("-Q",)), 80))
        assert rows[0].startswith("  ? -Q sorts by magic")
        assert rows[1] == "    (not documented here)"

    def test_a_models_words_stand_above_the_documentation(self) -> None:
        noted = replace(part("-a", "all of them"), note="숨김 파일까지")
        rows = plain(explanation_rows(Explanation("ls -a", (noted,), True), 60))
        assert rows == ["  ◆ -a 숨김 파일까지", "    all of them" + " " * 36 + "man ls(1)"]

    @pytest.mark.parametrize("width", [20, 39, 80])
    def test_both_stay_in_the_width(self, width: int) -> None:
        noted = replace(part("-a", "all of them " * 9), note="숨김 파일까지 " * 9)
        rows = plain(explanation_rows(Explanation("ls -a", (noted,), True), width))
        assert all(columns(row) <= width for row in rows)

    def test_parts_with_nothing_to_say_are_left_out(self) -> None:
        rows = explanation_rows(Explanation("ls x", (part("x", "", ""),), True), 80)
        assert rows == []

    def test_a_text_from_outside_cannot_draw(self) -> None:
        evil = part("ls", "list\x1b[2Kgone", depth=0)
        (row,) = plain(explanation_rows(Explanation("ls", (evil,), True), 80))
        assert "\x1b" not in row
        assert "<U+001B>" in row

    @pytest.mark.parametrize("width", [39, 79, 139])
    def test_long_texts_stay_in_the_width(self, width: int) -> None:
        parts = (part("--long-option=VALUE", "한글과 words " * 30),)
        rows = plain(explanation_rows(Explanation("x", parts, True), width))
        assert all(columns(row) <= width for row in rows)


class TestRisk:
    @pytest.mark.parametrize(
        ("level", "start"),
        [
            (Level.CAUTION, " ! caution: "),
            (Level.DANGER, " !! danger: "),
            (Level.UNKNOWN, " ? unknown: "),
        ],
    )
    def test_levels_are_told_in_words(self, level: Level, start: str) -> None:
        (row,) = plain(risk_rows(Risk(level, (Reason(0, 2, "deletes x"),)), 80))
        assert row == f"{start}deletes x"

    def test_ok_says_nothing(self) -> None:
        assert risk_rows(Risk(Level.OK), 80) == []

    def test_a_level_without_reasons_still_speaks(self) -> None:
        assert plain(risk_rows(Risk(Level.UNKNOWN), 80))


def test_menu() -> None:
    rows = plain(menu_row((("Enter", "run"), ("e", "edit")), 80))
    assert rows == [" [Enter] run  [e]dit  "]


def test_a_menu_breaks_between_its_entries() -> None:
    rows = plain(menu_row((("Enter", "run"), ("e", "edit"), ("a", "another")), 24))
    assert rows == [" [Enter] run  [e]dit  ", " [a]nother  "]


def test_a_menu_wider_than_the_terminal_has_a_row_for_each_entry() -> None:
    assert plain(menu_row((("e", "edit"), ("a", "another")), 4)) == [" [e]dit  ", " [a]nother  "]


def test_paint() -> None:
    row = ((Style.PLAIN, "a"), (Style.DANGER, "b"))
    assert paint(row, color=False) == "ab"
    assert paint(row, color=True) == "a\x1b[1;31mb\x1b[0m"
