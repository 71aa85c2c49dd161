"""The index: as text and back, and what is closest to a question."""

from __future__ import annotations

import json

import pytest

from aicmd.index import Index
from aicmd.index import built
from aicmd.index import packed
from aicmd.index import unpacked
from aicmd.recipes import recipes
from aicmd.recipes import topics


def test_it_has_every_phrasing_with_its_recipe() -> None:
    index = built()
    found = [index.phrase(number).entry.recipe for number in range(len(index.phrases))]
    assert found == [recipe for recipe in recipes() for _ in recipe.phrases]


def test_a_recipe_is_known_by_its_programs_before_it_is_read() -> None:
    index = built()
    for number in range(len(index.phrases)):
        entry = index.entry(number)
        assert entry.topic in topics()
        assert entry.tools[0] == entry.recipe.tool
        assert frozenset(entry.tools) == entry.recipe.tools


def test_it_is_the_same_as_text_and_back() -> None:
    assert unpacked(packed(built())) == built()


def test_it_holds_no_command() -> None:
    """Phrasings may be commands, "git status"; none of them has an option."""
    text = packed(built())
    commands = [recipe.command for recipe in recipes() if " -" in recipe.command]
    assert not [command for command in commands if json.dumps(command)[1:-1] in text]


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "[1, 2, 3, 4, 5, 6]", "x", "[[], []]"])
def test_what_is_no_index_is_not_read(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        unpacked(text)


SMALL = Index(
    ("git 0 git git", "net 0 lsof lsof ss"),
    (0, 2),
    ("commit undo", "commit show", "port <port> use"),
    (20_000, 13_500, 20_000),
    {"commit": 10_000, "undo": 10_000, "show": 3_500, "port": 10_000, "use": 10_000, "<port>": 0},
    {"commit": "0 1", "undo": "0", "show": "1", "port": "2", "use": "2"},
)


@pytest.mark.parametrize(
    ("asked", "tool", "numbers"),
    [
        pytest.param({"commit", "undo"}, "", [0, 1], id="what shares most comes first"),
        pytest.param({"commit", "show"}, "", [1, 0], id="the other way round"),
        pytest.param({"commit"}, "", [1, 0], id="of what shares the same, the shorter one"),
        pytest.param({"commit", "port"}, "lsof", [2], id="one program alone"),
        pytest.param({"commit", "port"}, "ss", [], id="its other program does not answer"),
        pytest.param({"unheard"}, "", [], id="a word that nobody has"),
        pytest.param(set(), "", [], id="no word"),
    ],
)
def test_the_closest(asked: set[str], tool: str, numbers: list[int]) -> None:
    assert SMALL.closest(asked, tool, 40) == numbers


def test_no_more_of_the_closest_than_wanted() -> None:
    assert SMALL.closest({"commit", "port"}, "", 1) == SMALL.closest({"commit", "port"}, "", 9)[:1]
