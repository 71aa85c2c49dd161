"""A way to say something, as a pattern of words.

`older than? {span} ago|old?` are words parted by blanks: `a|b` is one of both, `a?` may be missing,
`a*` begins so, `a_b` are two words, `{size}` a value of that kind and `{word}` any word, `>a` and
`!a` a word that must or must not follow, `<a` at the start one that must stand before; `{end}` among those is where nothing is left to read. Hundreds of them are tried on a question, and to compile
regular expressions would take longer than all else that happens.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from functools import cache


@dataclass(frozen=True, slots=True)
class Place:
    """A word of the line, "" where it is taken or only a value, and the kinds of value it is."""

    word: str
    kinds: frozenset[str]


TAKEN = Place("", frozenset())

_Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Element:
    """One part of a pattern; `look` is ">", "!" or "<" for what is looked at and not taken."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    starts: Mapping[str, tuple[_Phrase, ...]] = field(default_factory=dict)  # by the first word
    kinds: frozenset[str] = frozenset()
    anything: bool = False
    optional: bool = False
    look: str = ""
    end: bool = False

    @property
    def captures(self) -> bool:
        return self.anything or bool(self.kinds)

    def lengths(self, line: Sequence[Place], at: int) -> Iterator[int]:
        """How many places from here the element can take, the most first."""
        if self.end and (at >= len(line) or line[at] is TAKEN):
            yield 0
        if at >= len(line):
            return
        place = line[at]
        for phrase in self.starts.get(place.word, ()) if self.starts else ():
            if len(line) - at >= len(phrase) and all(map(_is, line[at:], phrase)):
                yield len(phrase)
        if (
            (place.word and (place.word in self.words or place.word.startswith(self.stems)))
            or (self.kinds and not self.kinds.isdisjoint(place.kinds))
            or (self.anything and place is not TAKEN)
        ):
            yield 1

    def may_be(self, words: frozenset[str], kinds: frozenset[str]) -> bool:
        """Whether something in the line could stand for it; only a quick look."""
        return (
            self.anything
            or not self.words.isdisjoint(words)
            or not self.kinds.isdisjoint(kinds)
            or (bool(self.starts) and not words.isdisjoint(self.starts))
            or (bool(self.stems) and any(word.startswith(self.stems) for word in words))
        )


@dataclass(frozen=True, slots=True)
class Found:
    """The places from `start` up to `end`, and those of the values among them."""

    start: int
    end: int
    values: tuple[int, ...]


def may_fit(pattern: str, words: frozenset[str], kinds: frozenset[str]) -> bool:
    """Whether the pattern could fit a line of these words and kinds of values at all."""
    return all(
        element.optional or element.look or element.may_be(words, kinds)
        for element in _parsed(pattern)
    )


def found(pattern: str, line: Sequence[Place]) -> Iterator[Found]:
    """Yield where the pattern fits, from left to right."""
    elements = _parsed(pattern)
    kept = sum(element.look == "<" for element in elements)
    for start in range(len(line)):
        for end, values in _ends(elements, 0, line, start):
            if end > start + kept:
                yield Found(start + kept, end, values)
                break


def _ends(
    elements: tuple[_Element, ...], which: int, line: Sequence[Place], at: int
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Every place that the rest of a pattern can end at, with its values; the longest first."""
    if which == len(elements):
        yield at, ()
        return
    element = elements[which]
    if element.look and element.look != "<":
        there = next(element.lengths(line, at), None) is not None
        if there is (element.look == ">"):
            yield from _ends(elements, which + 1, line, at)
        return
    for length in element.lengths(line, at):
        for end, values in _ends(elements, which + 1, line, at + length):
            yield end, ((at, *values) if element.captures else values)
    if element.optional:
        yield from _ends(elements, which + 1, line, at)


def _is(place: Place, word: str) -> bool:
    if word[-1] == "*":
        return bool(place.word) and place.word.startswith(word[:-1])
    return place.word == word


@cache
def _parsed(pattern: str) -> tuple[_Element, ...]:
    return tuple(map(_element, pattern.split()))


@cache
def _element(text: str) -> _Element:
    look = text[0] if text[0] in ">!<" else ""
    optional = text[-1] == "?"
    text = text[len(look) : len(text) - optional]
    if text == "{word}":
        return _Element(anything=True, optional=optional, look=look)
    if text[0] == "{" and text[-1] == "}" and text.count("{") == 1 and text != "{end}":
        return _Element(kinds=frozenset(text[1:-1].split("|")), optional=optional, look=look)
    choices = text.split("|")
    ends = "{end}" in choices
    choices = [choice for choice in choices if choice != "{end}"]
    phrases = sorted(
        (tuple(one.split("_")) for one in choices if "_" in one), key=len, reverse=True
    )
    starts = {first: tuple(one for one in phrases if one[0] == first) for first, *_ in phrases}
    single = [choice for choice in choices if "_" not in choice]
    return _Element(
        frozenset(choice for choice in single if choice[-1] != "*"),
        tuple(choice[:-1] for choice in single if choice[-1] == "*"),
        starts,
        optional=optional,
        look=look,
        end=ends,
    )
