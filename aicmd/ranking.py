"""Which recipes answer a question, and with which values in their slots.

A phrasing and a question are compared by the meanings they share, each weighed by how few recipes
have it, and by the values that the slots take up. Both what the phrasing has and the question lacks
and the other way round count against it, so that a question about something else scores low.
"""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import fsum

from aicmd.index import Entry
from aicmd.index import Index
from aicmd.index import Phrase
from aicmd.index import built
from aicmd.recipes import Recipe
from aicmd.slots import KINDS
from aicmd.slots import UNNAMED
from aicmd.slots import Token
from aicmd.slots import read
from aicmd.slots import topic
from aicmd.vocabulary import bare
from aicmd.vocabulary import is_hangul
from aicmd.vocabulary import known
from aicmd.vocabulary import weight

_CLOSEST = 40  # phrasings by meanings alone whose slots are then filled
_VALUE = 1.0  # what a value weighs, in the question or in a slot
_PACKED = frozenset("archive zip gz seven xz bz zst rar".split())
_FILES = _PACKED | frozenset("file folder path other target glob".split())
"""Slots whose values mostly look like one, so that a mere word needs a neighbour that says so."""
_TEXTS = frozenset("pattern text message".split())
"""Slots that have the first choice of what is quoted."""
_NO_MERE_FILE = _PACKED | {"host"}
_NO_NAMES = frozenset("number count port pid line nth mode url date size".split())
"""What a value that looks like one hardly names: no package is called 42 or https://…"""
_COARSER = {"seconds": "minutes", "minutes": "days"}
_VERB_ENDINGS = tuple("줘 줘요 주세요 줄래 할래 하자 싶어 싶다 싶은데 해요 까요 나요".split())
"""How a request ends in Korean: 늘려줘 is no name."""
_UNKNOWN = 2.0  # what a word weighs that no recipe has: the question is about something else
_QUESTION = 3.0
_BESIDE = 0.75  # what is left of a score where the question lacks what the phrasing is about
_MOST = 0.6  # how much of the phrasing's meaning makes what it is about: "turn on" alone is little
_TURNED = 0.01  # what is lost where all words stand the other way round
_MISSING = 0.5  # what a slot weighs that the question has no value for


@dataclass(frozen=True, slots=True)
class Match:
    """A recipe for the question, how sure it is (0 to 1), and the values for its slots."""

    entry: Entry
    score: float
    values: Mapping[str, str]

    @property
    def recipe(self) -> Recipe:
        return self.entry.recipe


@dataclass(frozen=True, slots=True)
class _Fit:
    """The token for a slot, and how surely it is meant (0 to 1)."""

    at: int
    quality: float


def ranked(tokens: tuple[Token, ...], tool: str = "", index: Index | None = None) -> list[Match]:
    """All recipes that share something with the question, the best first, each once.

    With a tool ("git") only those that run it. The order is stable: equal ones as in the folder.
    """
    index = index or built()
    asked = {term for token in tokens for term in (*token.terms, *topic(token))}
    best: dict[tuple[str, int], Match] = {}
    for number in index.closest(asked, tool, _CLOSEST):
        match = _match(index, index.phrase(number), tokens, tool)
        held = best.get(match.entry[:2])
        if held is None or match.score > held.score:
            best[match.entry[:2]] = match
    return sorted(best.values(), key=lambda match: -match.score)


def likened(
    text: str, tools: Collection[str], tokens: tuple[Token, ...], index: Index | None = None
) -> float:
    """How surely a text, like that of an example, says what a question asks (0 to 1).

    `tools` are the words that stand for its program. A value of the question is no part of it.
    """
    index = index or built()
    says = {term for token in read(text) for term in token.terms}
    asked = [token for token in tokens if token.terms]
    named = {term for token in asked if token.text.lower() in tools for term in token.terms}
    wanted = {term for token in asked for term in token.terms} - named
    shared, whole = says & wanted, says - named
    if not shared or not whole:
        return 0.0
    held = fsum(index.weight(term, _UNKNOWN) for term in shared)
    precision = held / fsum(index.weight(term, _UNKNOWN) for term in whole)
    return _mean(precision, held / fsum(index.weight(term, _UNKNOWN) for term in wanted))


def _match(index: Index, phrase: Phrase, tokens: tuple[Token, ...], tool: str) -> Match:
    assigned = _assign(phrase, tokens)
    taken = {found.at for found in assigned.values()}
    shared = {term for at, token in enumerate(tokens) if at not in taken for term in token.terms}
    shared |= {term for token in tokens for term in topic(token)}
    slots = {unit for unit in phrase.units if unit[0] == "<"}
    held = fsum(index.weight(term) for term in phrase.terms & shared)
    size = fsum(map(index.weight, phrase.terms))
    fits = _believed(tokens, assigned, held / size if size else 0.0)
    gained = held + sum(fits.values())
    wanted = size + sum(_VALUE if slot in assigned else _MISSING for slot in slots)
    answered, asked = _coverage(index, phrase, tokens, fits)
    precision, recall = gained / wanted if wanted else 0.0, answered / asked if asked else 0.0
    about = _is_about(index, phrase, shared, tool, _MOST * size - held)
    score = _mean(precision, recall) * (1.0 if about else _BESIDE)
    score *= 1.0 - _TURNED * _turned(phrase, tokens, shared)
    return Match(phrase.entry, score, _ascending(dict(_values(tokens, assigned))))


def _believed(
    tokens: tuple[Token, ...], assigned: Mapping[str, _Fit], share: float
) -> dict[int, float]:
    """How much each token in a slot counts: a mere word only as far as the phrasing's own are there.

    The "green" of "paint the container green" is no path because a phrasing has one at that place.
    """
    fits = {found.at: found.quality for found in assigned.values()}
    return {
        at: quality if tokens[at].forms or tokens[at].quoted else quality * share
        for at, quality in fits.items()
    }


def _is_about(index: Index, phrase: Phrase, shared: set[str], tool: str, lacking: float) -> bool:
    """Whether a question with these terms, or for this tool, is about the same as the phrasing.

    `lacking` is the weight of what the terms lack of most of its meaning; the tool may add it.
    """
    named = index.weight(tool) if tool in phrase.terms - shared else 0.0
    return named >= lacking and bool(_key(index, phrase) & {*shared, tool})


def _key(index: Index, phrase: Phrase) -> frozenset[str]:
    """The terms that say most in a phrasing: without them it is about something else.

    "Delete untracked files" is no answer to "delete all files".
    """
    words = {term: index.weight(term) for term in phrase.terms if term[0].isalpha()}
    most = max(words.values(), default=0.0)
    return frozenset(term for term, says in words.items() if says >= 0.95 * most)


def _turned(phrase: Phrase, tokens: tuple[Token, ...], shared: set[str]) -> float:
    """The share of neighbouring words that the phrasing has in the other order.

    It settles which of "csv to json" and "json to csv" is meant, which are the same words.
    """
    asked = dict.fromkeys(term for token in tokens for term in (*topic(token), *token.terms))
    places = [phrase.units.index(term) for term in asked if term in phrase.terms & shared]
    return sum(one > two for one, two in pairwise(places)) / max(1, len(places) - 1)


def _mean(precision: float, recall: float) -> float:
    """The harmonic mean of both shares, in which the question's counts _QUESTION times as much.

    A phrasing may well say more than was asked; what was asked and no phrasing says is a reason not
    to answer.
    """
    both = _QUESTION * precision + recall
    return (1 + _QUESTION) * precision * recall / both if both else 0.0


def _coverage(
    index: Index, phrase: Phrase, tokens: tuple[Token, ...], fits: Mapping[int, float]
) -> tuple[float, float]:
    """How much of the question the phrasing answers, and how much there is."""
    answered = asked = 0.0
    for at, token in enumerate(tokens):
        weights = {term: index.weight(term, _UNKNOWN) for term in token.terms}
        value = _unread(token) if token.forms and not token.terms else 0.0
        whole = _VALUE if at in fits else value or sum(weights.values())
        asked += whole
        if at in fits:
            answered += whole * fits[at]
        elif {token.text.lower(), *token.terms}.intersection(phrase.entry.tools):
            answered += whole
        else:
            answered += fsum(weights[term] for term in phrase.terms & weights.keys())
    return answered, asked


def _unread(token: Token) -> float:
    """What a value weighs that no slot takes: the "this" of "this month" may just be a word."""
    return _MISSING if token.text.isalpha() else _VALUE


def _assign(phrase: Phrase, tokens: tuple[Token, ...]) -> dict[str, _Fit]:
    """Give each slot the token that fits it best: those told by their kind before mere words."""
    assigned: dict[str, _Fit] = {}
    slots = [(at, unit) for at, unit in enumerate(phrase.units) if unit[0] == "<"]
    slots.sort(key=lambda slot: slot[1][1:-1] not in _TEXTS)
    for choose in (_by_kind, _by_place):
        for place, slot in slots:
            if slot not in assigned:
                taken = {found.at for found in assigned.values()}
                left = [at for at in range(len(tokens)) if at not in taken]
                if found := choose(phrase, place, tokens, left):
                    assigned[slot] = found
    return _in_order(phrase, tokens, assigned)


def _in_order(
    phrase: Phrase, tokens: tuple[Token, ...], assigned: dict[str, _Fit]
) -> dict[str, _Fit]:
    """Let words that fit two slots equally well stand in the order of the phrasing."""
    names = [slot for slot in assigned if slot[1:-1] not in KINDS]
    names.sort(key=phrase.units.index)
    for first, second in pairwise(names):
        one, two = assigned[first], assigned[second]
        swapped = [
            _Fit(found.at, _quality(phrase, phrase.units.index(slot), tokens, found.at))
            for slot, found in ((first, two), (second, one))
        ]
        worth = sum(fit.quality for fit in swapped)
        if one.at > two.at and worth >= one.quality + two.quality:
            assigned[first], assigned[second] = swapped
    return assigned


def _by_kind(phrase: Phrase, place: int, tokens: tuple[Token, ...], left: list[int]) -> _Fit | None:
    kinds = KINDS.get(phrase.units[place][1:-1], ())
    for kind in kinds:
        for at in left:
            if tokens[at].form(kind) is not None:
                return _Fit(at, _kind_quality(tokens[at], kind, kinds))
    return None


def _kind_quality(token: Token, kind: str, kinds: tuple[str, ...]) -> float:
    """A value is surest where the slot's first kind is the value's: an archive to be unpacked."""
    if kinds[0] in _PACKED and kind != kinds[0]:
        return 0.6
    if kind == "login" and kinds[0] == "path":
        return 0.8  # a path may be on another computer, but is not called by a login alone
    if kind in ("path", "file") and _has_ending(token.text) == (kinds[0] == "path"):
        return 0.95
    if kind in _COARSER and token.form(_COARSER[kind]) is not None:
        return 0.95
    return 0.9 if token.forms[0][0] in _NO_MERE_FILE and kind == "file" else 1.0


def _has_ending(path: str) -> bool:
    """Whether a path looks like one of a file: /tmp/a.txt."""
    return "." in path.rpartition("/")[2].lstrip(".")


def _by_place(
    phrase: Phrase, place: int, tokens: tuple[Token, ...], left: list[int]
) -> _Fit | None:
    """A quoted text, or the word that stands where the slot stands in the phrasing."""
    if phrase.units[place][1:-1] in UNNAMED:
        return None
    fits = [_Fit(at, _quality(phrase, place, tokens, at)) for at in left]
    best = max(fits, key=lambda fit: fit.quality, default=None)
    return best if best and best.quality > 0 else None


def _quality(phrase: Phrase, place: int, tokens: tuple[Token, ...], at: int) -> float:
    """How well a word stands for a slot (0 to 1)."""
    token, slot = tokens[at], phrase.units[place][1:-1]
    if token.quoted:
        if slot == "command" and _has_ending(token.text):
            return 0.5  # what looks like a file is one
        return 0.95 if slot in _FILES else 1.0
    if (not token.terms and not token.forms) or phrase.terms & {*token.terms}:
        return 0.0
    beside = sum(
        _shares(phrase.units, place + step, _neighbour(tokens, at, step)) for step in (-1, 1)
    )
    if token.terms and known(token.text) and not _is_foreign(token, tokens):
        weak = min(map(weight, token.terms)) < 1.0  # "with", "from", "only": no names
        return 0.0 if weak or slot in _FILES else 0.3 * beside
    mere = 0.2 if slot in _FILES or not beside else 0.5
    return mere + 0.25 * beside - _unlike_a_name(token)


def _is_foreign(token: Token, tokens: tuple[Token, ...]) -> bool:
    """Whether it is English in a Korean question: the "name" of "name만 뽑아줘" is one."""
    return token.text.isascii() and any(is_hangul(one.text) for one in tokens)


def _unlike_a_name(token: Token) -> float:
    """What a word loses as a name for looking like another value, or for being one syllable."""
    if token.text.endswith(_VERB_ENDINGS):
        return 1.0
    if len(token.text) == 1 and not token.text.isascii():
        return 0.25
    return 0.1 if token.forms and token.forms[0][0] in _NO_NAMES else 0.0


def _neighbour(tokens: tuple[Token, ...], at: int, step: int) -> tuple[str, ...]:
    """The meaning of the next word that has one."""
    at += step
    while 0 <= at < len(tokens) and not tokens[at].terms and not tokens[at].forms:
        at += step
    return tokens[at].terms if 0 <= at < len(tokens) else ()


def _shares(units: tuple[str, ...], at: int, means: tuple[str, ...]) -> bool:
    return 0 <= at < len(units) and units[at] in means


def _values(tokens: tuple[Token, ...], assigned: Mapping[str, _Fit]) -> Iterator[tuple[str, str]]:
    for slot, found in assigned.items():
        token, name = tokens[found.at], slot[1:-1]
        forms = (token.form(kind) for kind in KINDS.get(name, ()))
        text = token.text if token.quoted else bare(token.text)
        yield name, next((form for form in forms if form is not None), text)


def _ascending(values: dict[str, str]) -> dict[str, str]:
    """The ends of a range in their order: "10~20번째" is from 10 to 20 whatever each is called."""
    ends = [values.get(name, "") for name in ("line", "to")]
    if all(map(str.isdigit, ends)) and int(ends[0]) > int(ends[1]):
        return values | {"line": ends[1], "to": ends[0]}
    return values
