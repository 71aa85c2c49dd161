"""The index: as text and back, and what is closest to a question."""

from __future__ import annotations

import json

import pytest

from aicmd.index import Entry
from aicmd.index import Index
from aicmd.index import built
from aicmd.index import packed
from aicmd.index import unpacked
from aicmd.recipes import recipes
from aicmd.recipes import topics
from aicmd.template import slots


def test_it_has_every_recipe_with_its_phrasings() -> None:
    index = built()
    found = [index.known(number) for number in range(len(index.sizes))]
    assert [known.entry.recipe for known in found] == list(recipes())
    assert [len(known.phrases) for known in found] == [len(one.phrases) for one in recipes()]


def test_a_recipe_is_known_by_its_programs_before_it_is_read() -> None:
    index = built()
    for number in range(len(index.sizes)):
        entry = index.entry(number)
        assert entry.topic in topics()
        assert entry.tools[0] == entry.recipe.tool
        assert frozenset(entry.tools) == entry.recipe.tools


def test_the_slots_of_a_command_are_known_before_it_is_read() -> None:
    index = built()
    for number in range(len(index.sizes)):
        known = index.known(number)
        assert known.slots == tuple(f"<{slot}>" for slot in slots(known.entry.recipe.command))


def test_it_is_the_same_as_text_and_back() -> None:
    assert unpacked(packed(built())) == built()


def test_it_holds_no_command() -> None:
    """Phrasings may be commands, "git status"; none of them has an option."""
    text = packed(built())
    commands = [recipe.command for recipe in recipes() if " -" in recipe.command]
    assert not [command for command in commands if json.dumps(command)[1:-1] in text]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", "[1, 2, 3, 4]", "[1, 2, 3, 4, 5]", "x", "[[], []]"]
)
def test_what_is_no_index_is_not_read(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        unpacked(text)


SMALL = Index(
    (
        "git 0 git git\n<file>\nkeep\ncommit undo\ncommit",
        "git 1 git git\n\n\ncommit show",
        "net 0 lsof lsof ss\n<port>\n\nport <port> use",
    ),
    (15_000, 13_500, 20_000),
    {"commit": 10_000, "undo": 10_000, "keep": 5_000, "show": 3_500, "port": 10_000, "use": 10_000},
    {"commit": "0 1", "undo": "0", "keep": "0", "show": "1", "port": "2", "use": "2"},
)


@pytest.mark.parametrize(
    ("asked", "tool", "numbers"),
    [
        pytest.param({"commit", "undo"}, "", [0, 1], id="what shares most comes first"),
        pytest.param({"commit", "show"}, "", [1, 0], id="the other way round"),
        pytest.param({"commit"}, "", [1, 0], id="of what shares the same, the shorter one"),
        pytest.param({"keep"}, "", [0], id="what its summary says"),
        pytest.param({"commit", "port"}, "lsof", [2], id="one program alone"),
        pytest.param({"commit", "port"}, "ss", [], id="its other program does not answer"),
        pytest.param({"unheard"}, "", [], id="a word that nobody has"),
        pytest.param(set(), "", [], id="no word"),
    ],
)
def test_the_closest(asked: set[str], tool: str, numbers: list[int]) -> None:
    assert SMALL.closest(asked, tool, 40) == numbers


def test_what_is_known_of_a_recipe() -> None:
    known = SMALL.known(0)
    assert known.entry == Entry("git", 0, ("git", "git"))
    assert known.slots == ("<file>",)
    assert known.about == frozenset({"keep"})
    assert [phrase.units for phrase in known.phrases] == [("commit", "undo"), ("commit",)]


def test_a_slot_is_no_term() -> None:
    phrase = SMALL.known(2).phrases[0]
    assert phrase.units == ("port", "<port>", "use")
    assert phrase.terms == frozenset({"port", "use"})


def test_no_more_of_the_closest_than_wanted() -> None:
    assert SMALL.closest({"commit", "port"}, "", 1) == SMALL.closest({"commit", "port"}, "", 9)[:1]


def test_a_particle_at_a_latin_word_says_nothing() -> None:
    """As a question is read: csv를 is csv."""
    assert not [term for term in built().weights if term[0].isascii() and term[-1:] > "가"]
