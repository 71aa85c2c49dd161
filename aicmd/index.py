"""All phrasings of all recipes, ready to be compared with a question, and as text to be kept.

It holds what a question is compared with and where the recipe stands, never a command: whoever
damages a kept one can make us answer wrongly, and run nothing.
"""

from __future__ import annotations

import json
from bisect import bisect_right
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
from aicmd.vocabulary import PAIRS
from aicmd.vocabulary import is_written
from aicmd.vocabulary import terms
from aicmd.vocabulary import weight

_GRAIN = 10_000
"""Weights are whole numbers of this part, so that their sums are exact in any order."""


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

    entry: Entry
    units: tuple[str, ...]
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Index:
    """Phrasings by their numbers, in the order of the folder.

    Most of it stays text until it is asked for. `entries` are "topic at program…", `firsts` the
    number of each one's first phrasing, `phrases` their units, `sizes` what all of a phrasing's
    units weigh, and `holders` the numbers of the phrasings that have a term: "3 17 240".
    """

    entries: tuple[str, ...]
    firsts: tuple[int, ...]
    phrases: tuple[str, ...]
    sizes: tuple[int, ...]
    weights: Mapping[str, int]
    holders: Mapping[str, str]

    def entry(self, number: int) -> Entry:
        """The recipe of a phrasing."""
        text = self.entries[bisect_right(self.firsts, number) - 1]
        name, at, *tools = text.split(" ")
        return Entry(name, int(at), tuple(tools))

    def phrase(self, number: int) -> Phrase:
        units = tuple(self.phrases[number].split())
        return Phrase(self.entry(number), units, frozenset(u for u in units if u[0] != "<"))

    def weight(self, term: str, otherwise: float = 0.0) -> float:
        """How much a term says; `otherwise` for one that no phrasing has."""
        held = self.weights.get(term)
        return otherwise if held is None else held / _GRAIN

    def closest(self, asked: Iterable[str], tool: str, most: int) -> list[int]:
        """The numbers of the phrasings that share the most meaning with these terms, best first.

        With a tool only those of recipes that answer with it.
        """
        gained: dict[int, int] = {}
        for term in asked:
            says = self.weights.get(term, 0)
            for number in self.holders.get(term, "").split():
                gained[int(number)] = gained.get(int(number), 0) + says
        half = _GRAIN // 2
        scored = [(got * got / (self.sizes[at] + half), -at) for at, got in gained.items()]
        if tool:
            scored = [one for one in scored if self.entry(-one[1]).tools[0] == tool]
        scored.sort(reverse=True)
        return [-at for _, at in scored[:most]]


@cache
def built() -> Index:
    """Read all phrasings of all recipes."""
    entries: list[str] = []
    firsts: list[int] = []
    phrases: list[tuple[str, ...]] = []
    held: dict[str, int] = {}
    for name, at, recipe in _all():
        entries.append(" ".join((name, str(at), recipe.tool, *sorted(recipe.tools))))
        firsts.append(len(phrases))
        read = [_units(phrase) for phrase in recipe.phrases]
        for unit in {unit for units in read for unit in units}:
            held[unit] = held.get(unit, 0) + 1
        phrases += read
    weights = _weights(held, len(entries))
    sizes = tuple(sum(map(weights.__getitem__, units)) for units in phrases)
    lines = tuple(map(" ".join, phrases))
    return Index(tuple(entries), tuple(firsts), lines, sizes, weights, _holders(phrases))


def _all() -> Iterator[tuple[str, int, Recipe]]:
    for name in topics():
        for at, recipe in enumerate(topic(name)):
            yield name, at, recipe


def _weights(held: Mapping[str, int], count: int) -> dict[str, int]:
    """What each term says: the fewer recipes have it, the more."""
    whole = log(1 + count)
    weights = {}
    for term, holders in held.items():
        says = weight(term) * (0.3 + log(1 + count / holders) / whole)
        weights[term] = 0 if term[0] == "<" else round(says * _GRAIN)
    return weights


def _holders(phrases: list[tuple[str, ...]]) -> dict[str, str]:
    found: dict[str, list[int]] = {}
    for number, units in enumerate(phrases):
        for unit in dict.fromkeys(units):
            if unit[0] != "<":
                found.setdefault(unit, []).append(number)
    return {term: " ".join(map(str, numbers)) for term, numbers in found.items()}


def _units(phrase: str) -> tuple[str, ...]:
    """The terms and slots of a phrasing; `<column>번째` is a slot, its ending says nothing."""
    units: list[str] = []
    last = ""
    for word in phrase.split():
        if word[0] == "<":
            units.append(word[: word.index(">") + 1])
        elif (last, word) in PAIRS:
            units[len(units) - len(terms(last)) :] = PAIRS[last, word].split()
        else:
            units += terms(word if is_written(word) else word.lstrip("0123456789") or word)
        last = word
    return tuple(units)


def packed(index: Index) -> str:
    """The index as text, of which little has to be read before a question is answered."""
    numbers = (" ".join(map(str, each)) for each in (index.firsts, index.sizes))
    lines = ("\n".join(each) for each in (index.entries, index.phrases))
    fields = (*lines, *numbers, index.weights, index.holders)
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> Index:
    """The index again. Raises ValueError for what is none."""
    try:
        entries, phrases, firsts, sizes, weights, holders = json.loads(text)
        lines = (tuple(each.split("\n")) for each in (entries, phrases))
        first, size = (tuple(map(int, each.split())) for each in (firsts, sizes))
        return Index(next(lines), first, next(lines), size, weights, holders)
    except (TypeError, AttributeError) as error:
        raise ValueError(error) from error
