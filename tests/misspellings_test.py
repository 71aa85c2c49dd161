from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from aicmd import misspellings
from aicmd.misspellings import meant


@pytest.mark.parametrize(
    ("word", "rights"),
    [
        pytest.param("teh", ("the",), id="a short one"),
        pytest.param("Recieve", ("receive",), id="with a capital"),
        pytest.param("occured", ("occurred",), id="a letter missing"),
        pytest.param("seperatly", ("separately",), id="two letters"),
        pytest.param("indentaion", ("indentation",), id="a long one"),
        pytest.param("reenable", ("re-enable",), id="with a hyphen"),
        pytest.param("amercia", ("America",), id="a name"),
        pytest.param("parser", (), id="a right word"),
        pytest.param("colour", (), id="another spelling of English"),
        pytest.param("averge", ("average", "avenge"), id="one that may be several"),
        pytest.param("", (), id="nothing"),
        pytest.param("파서", (), id="a word of no list"),
        pytest.param("teh\n", (), id="a line"),
        pytest.param("teh->", (), id="what parts a line"),
        pytest.param("zzzzzz", (), id="behind the last"),
        pytest.param("0", (), id="before the first"),
    ],
)
def test_what_is_meant(word: str, rights: tuple[str, ...]) -> None:
    assert meant(word) == rights


def test_every_line_of_the_list_is_found() -> None:
    """The search needs the order that codespell keeps its list in."""
    spec = find_spec("codespell_lib")
    assert spec is not None
    assert spec.origin is not None
    text = (Path(spec.origin).parent / misspellings.LIST).read_text("utf-8")
    pairs = [line.split("->") for line in text.splitlines()]
    listed = {wrong: right.replace(",", " , ").split(" , ") for wrong, right in pairs}
    wanted = {
        wrong: tuple(word.strip() for word in rights if word.strip())
        for wrong, rights in listed.items()
    }
    assert len(wanted) > 50_000
    assert {wrong: meant(wrong) for wrong in wanted} == wanted


def test_what_is_meant_is_not_in_the_list() -> None:
    """Or mending would not end."""
    words = ("the", "receive", "occurred", "separately", "indentation", "america")
    assert not any(map(meant, words))
