"""The pictures of the documentation show what is shown."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pyte.screens import Char

from docs.block import is_documented_here
from docs.picture import FOLDER
from docs.picture import PICTURES
from docs.picture import Picture
from docs.picture import drawn
from docs.svg import COLORS
from docs.svg import INK
from docs.svg import svg
from tests.repository import ROOT

PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]


def row(text: str, color: str = "default") -> list[Char]:
    """A row of a screen: Hangul takes two cells, the second of them empty."""
    cells = [[Char(one, color)] + [Char("")] * ("가" <= one <= "힣") for one in text]
    return [cell for pair in cells for cell in pair]


def drawn_words(*rows: list[Char]) -> list[tuple[str, float, float, str]]:
    """Text, column, columns and colour of what is drawn."""
    tree = ElementTree.fromstring(svg(rows, "t"))
    return [
        (
            one.text or "",
            (float(one.get("x", "")) - 16) / 8.4,
            float(one.get("textLength", "")) / 8.4,
            one.get("fill", INK),
        )
        for one in tree.iter("{http://www.w3.org/2000/svg}text")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ls -l", [("ls -l", 0, 5)]),
        ("  a <b> &  c", [("a <b> &", 2, 7), ("c", 11, 1)]),
        ("a 포트 b", [("a", 0, 1), ("포트", 2, 4), ("b", 7, 1)]),
        ("   ", []),
    ],
)
def test_each_cell_has_its_place(text: str, words: list[tuple[str, int, int]]) -> None:
    drawn = drawn_words(row(text))
    assert [(one, round(at, 1), round(size, 1)) for one, at, size, _ in drawn] == words


def test_colours_are_kept() -> None:
    both = row("a", "red") + row("b", "brightred") + row("c", "0000ee") + row("d")
    colors = [color for *_, color in drawn_words(both)]
    assert colors == [COLORS["red"], COLORS["red"], "#0000ee", INK]


def test_each_picture_is_shown_and_no_other() -> None:
    shown = {
        name
        for page in PAGES
        for name in re.findall(r"docs/pictures/([\w.]+)\.svg", page.read_text(encoding="utf-8"))
    }
    assert shown == {picture.name for picture in PICTURES}
    assert shown == {file.stem for file in FOLDER.glob("*.svg")}


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_it_is_what_a_run_shows(picture: Picture, tmp_path: Path) -> None:
    """If this fails, look at what has changed, and make them anew: python -m docs.picture"""
    if picture.quotes and not is_documented_here():
        pytest.skip("the manual pages are those of another system")
    assert drawn(picture, tmp_path) == picture.file.read_text(encoding="utf-8")
