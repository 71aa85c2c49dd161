"""All phrasings of all recipes, ready to be compared with a question, and as text to be kept.

It holds what a question is compared with and where the recipe stands, never a command: whoever
damages a kept one can make us answer wrongly, and run nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import log
from typing import NamedTuple

from aicmd.recipes import Recipe
from aicmd.recipes import topic
from aicmd.recipes import topics
from aicmd.template import slots
from aicmd.vocabulary import PAIRS
from aicmd.vocabulary import is_written
from aicmd.vocabulary import terms
from aicmd.vocabulary import weight

_GRAIN = 10_000
"""Weights are whole numbers of this part, so that their sums are exact in any order."""

_REACH = 4  # of how many times as many recipes the slots are looked at

HERE, FOLDER = "current", "folder"
"""Meanings that together are a place, and nothing that is asked about."""

_FUSED = r"(?a)\b(\d*[a-z][\w.-]*)(?:\(\w+\))?(?=[가-힣])"
"""A word in Latin letters with a Korean particle at it: csv를."""
_MARKS = ",.;:()'…"
"""What a sentence has at its words."""


class Entry(NamedTuple):
    """Where a recipe stands: its topic, its number there, and the programs that it runs.

    The first of the programs is the one that answers.
    """

    topic: str
    at: int
    tools: tuple[str, ...]

    @property
    def recipe(self) -> Recipe:
        """The recipe itself; its topic is imported with the first one that is wanted."""
        return topic(self.topic)[self.at]


class Phrase(NamedTuple):
    """A phrasing of a recipe: `units` are terms, and slots as "<port>"."""

    units: tuple[str, ...]
    terms: frozenset[str]


class Known(NamedTuple):
    """What a question is compared with: a recipe's phrasings, and what else tells about it.

    `slots` are those of its command, as "<port>"; `about` are the terms of its summaries.
    """

    entry: Entry
    slots: tuple[str, ...]
    about: frozenset[str]
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """Recipes by their numbers, in the order of the folder.

    Most of it stays text until it is asked for. `entries` are recipes: a line "topic at program…",
    one of the command's slots, one of the summaries' terms and one for each phrasing with its
    units. `sizes` are what a phrasing of each weighs in the mean, and `holders` the numbers of the
    recipes whose phrasings or summaries have a term: "3 17 240".
    """

    entries: tuple[str, ...]
    sizes: tuple[int, ...]
    weights: Mapping[str, int]
    holders: Mapping[str, str]

    def entry(self, number: int) -> Entry:
        """Where a recipe stands."""
        return _entry(self.entries[number].partition("\n")[0])

    def known(self, number: int) -> Known:
        """All that is known of a recipe."""
        head, slots, about, *lines = self.entries[number].split("\n")
        phrases = (_phrase(tuple(line.split())) for line in lines)
        return Known(_entry(head), tuple(slots.split()), frozenset(about.split()), tuple(phrases))

    def weight(self, term: str, otherwise: float = 0.0) -> float:
        """How much a term says; `otherwise` for one that no recipe has."""
        held = self.weights.get(term)
        return otherwise if held is None else held / _GRAIN

    def closest(
        self, asked: Iterable[str], tool: str, most: int, wanted: tuple[frozenset[str], ...] = ()
    ) -> list[int]:
        """The numbers of the recipes that share the most meaning with these terms, best first.

        With a tool only those that answer with it. `wanted` are for each value of the question the
        slots that are made for it, which decide among those that share about as much.
        """
        scored = self._scored(asked)
        if tool:
            scored = [one for one in scored if self.entry(-one[1]).tools[0] == tool]
        scored.sort(reverse=True)
        if wanted:
            scored = [self._with_slots(one, wanted) for one in scored[: _REACH * most]]
            scored.sort(reverse=True)
        return [-at for _, at, _ in scored[:most]]

    def _scored(self, asked: Iterable[str]) -> list[tuple[float, int, int]]:
        """How close each recipe is, its number below zero, and what it shares."""
        gained: dict[int, int] = {}
        for term in asked:
            says = self.weights.get(term, 0)
            for number in self.holders.get(term, "").split():
                gained[int(number)] = gained.get(int(number), 0) + says
        half = _GRAIN // 2
        return [(got * got / (self.sizes[at] + half), -at, got) for at, got in gained.items()]

    def _with_slots(
        self, one: tuple[float, int, int], wanted: tuple[frozenset[str], ...]
    ) -> tuple[float, int, int]:
        _, at, got = one
        slots = self.entries[-at].split("\n", 2)[1].split()
        taken = _GRAIN * sum(not values.isdisjoint(slots) for values in wanted)
        size = self.sizes[-at] + _GRAIN // 2 + taken
        return ((got + taken) ** 2 / size, at, got)


def _entry(text: str) -> Entry:
    name, at, *tools = text.split(" ")
    return Entry(name, int(at), tuple(tools))


def _phrase(units: tuple[str, ...]) -> Phrase:
    return Phrase(units, frozenset(unit for unit in units if unit[0] != "<"))


@cache
def built() -> Index:
    """Read all phrasings of all recipes."""
    entries: list[str] = []
    phrased: list[list[tuple[str, ...]]] = []
    holders: dict[str, list[int]] = {}
    for name, at, recipe in _all():
        lines = [_units(phrase) for phrase in recipe.phrases]
        about = sorted(_about(recipe))
        for term in sorted({*about, *(unit for units in lines for unit in units)}):
            if term[0] != "<":
                holders.setdefault(term, []).append(len(entries))
        head = " ".join((name, str(at), recipe.tool, *sorted(recipe.tools)))
        used = " ".join(f"<{slot}>" for slot in slots(recipe.command))
        entries.append("\n".join((head, used, " ".join(about), *map(" ".join, lines))))
        phrased.append(lines)
    weights = {term: _weight(term, len(held), len(entries)) for term, held in holders.items()}
    sizes = tuple(_size(lines, weights) for lines in phrased)
    return Index(tuple(entries), sizes, weights, {one: _line(at) for one, at in holders.items()})


def _line(numbers: list[int]) -> str:
    return " ".join(map(str, numbers))


def _all() -> Iterator[tuple[str, int, Recipe]]:
    for name in topics():
        for at, recipe in enumerate(topic(name)):
            yield name, at, recipe


def _about(recipe: Recipe) -> set[str]:
    """The terms of the summaries."""
    words = f"{recipe.en} {recipe.ko}".lower().split()
    stripped = " ".join(filter(None, (word.strip(_MARKS) for word in words)))
    return {unit for unit in _units(stripped) if unit[0] != "<"}


def _weight(term: str, holders: int, count: int) -> int:
    """What a term says: the fewer recipes have it, the more."""
    says = weight(term) * (0.3 + log(1 + count / holders) / log(1 + count))
    return round(says * _GRAIN)


def _size(phrases: list[tuple[str, ...]], weights: Mapping[str, int]) -> int:
    """What a phrasing weighs in the mean."""
    whole = sum(weights.get(unit, 0) for units in phrases for unit in units)
    return round(whole / max(1, len(phrases)))


def _units(phrase: str) -> tuple[str, ...]:
    """The terms and slots of a phrasing; `<column>번째` is a slot, its ending says nothing."""
    units: list[str] = []
    last = ""
    for word in re.sub(_FUSED, r"\1 ", phrase).split():
        if word[0] == "<":
            units.append(word[: word.index(">") + 1])
        elif (last, word) in PAIRS:
            units[len(units) - len(terms(last)) :] = PAIRS[last, word].split()
        elif (found := _meanings(word)) != (FOLDER,) or units[-1:] != [HERE]:
            units += found
        last = word
    return tuple(units)


@cache
def _meanings(word: str) -> tuple[str, ...]:
    return terms(word if is_written(word) else word.lstrip("0123456789") or word)


def packed(index: Index) -> str:
    """The index as text, of which little has to be read before a question is answered."""
    fields = [getattr(index, name) for name in Index.__slots__]
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> Index:
    """The index again. Raises ValueError for what is none."""
    try:
        entries, sizes, weights, holders = json.loads(text)
        return Index(tuple(entries), tuple(sizes), weights, holders)
    except TypeError as error:
        raise ValueError(error) from error
