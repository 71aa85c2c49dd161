"""Which recipes answer a question, how surely, and with which values in their slots."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from itertools import accumulate
from math import fsum
from operator import attrgetter

from aicmd import vocabulary
from aicmd.fit import fits
from aicmd.fit import values
from aicmd.index import FOLDER
from aicmd.index import HERE
from aicmd.index import Entry
from aicmd.index import Index
from aicmd.index import Phrase
from aicmd.index import built
from aicmd.recipes import Recipe
from aicmd.signs import Asked
from aicmd.signs import Signs
from aicmd.signs import certainty
from aicmd.signs import mean
from aicmd.signs import signs
from aicmd.slots import KINDS
from aicmd.slots import Token
from aicmd.slots import read
from aicmd.slots import topic
from aicmd.template import SLOT

_CLOSEST = 40  # recipes by meanings alone whose phrasings are then compared
_NEAREST = 3  # of each recipe's phrasings
_LIKELY = 20  # recipes by the nearest of these, for which the others are compared
_EQUALS = 4  # of the best are compared word for word with the question,
_FAIR = 0.5  # where they are any good
_MARGIN = 0.1  # and this close to the first,
_HARDLY = 0.002  # or this with slots: what stands there may be other words of the question
_NAME = "name"  # the kind of a word that no recipe has
_UNKNOWN = 2.0  # what a word weighs that no recipe has
_QUESTION = 3.0  # how much more the share of the question counts than that of an example


@dataclass(frozen=True, slots=True)
class Match:
    """A recipe for the question, how sure it is (0 to 1) by its signs, and its slots' values."""

    entry: Entry
    score: float
    signs: Signs
    values: Mapping[str, str]

    @property
    def likeness(self) -> float:
        """How much it shares with the question (0 to 1), whatever else was asked."""
        return self.signs.likeness

    @property
    def recipe(self) -> Recipe:
        return self.entry.recipe


def ranked(asked: tuple[Token, ...], tool: str = "", index: Index | None = None) -> list[Match]:
    """All recipes that share something with the question, the best first, each once.

    With a tool ("git") only those that run it. The order is stable: equal ones as in the folder.
    """
    index = index or built()
    tokens = _placed(asked)
    topics = frozenset(term for token in tokens for term in topic(token))
    terms = {term for token in tokens for term in token.terms} | topics
    beside = [
        Asked.of(index, index.known(number), tokens, tool, topics)
        for number in index.closest(terms, tool, _CLOSEST, _made_for(tokens))
    ]
    said, kinds = terms | _named(tokens), _kinds(tokens, index, terms)
    found = _compared([(one, _nearest(one, said, kinds)) for one in beside])
    known = {term for term in terms if index.weight(term)}
    return _settled(found, [word for token in asked for word in token.text.lower().split()], known)


def _kinds(tokens: tuple[Token, ...], index: Index, terms: set[str]) -> set[str]:
    """The kinds of values that a question has; a word that no recipe has may be a name."""
    kinds = {kind for token in tokens for kind, _ in token.forms}
    return kinds | {_NAME for term in terms if not index.weight(term)}


def _named(tokens: tuple[Token, ...]) -> set[str]:
    """What a phrasing may have of the values: ~/.ssh as it is, and the "month" of "this month".

    Of "last month" there is no more than its length.
    """
    spans = [at for at, token in enumerate(tokens) if token.text.lower() == "this" and token.forms]
    words = [word for at in spans for word in tokens[at : at + 2]]
    meant = {term for word in words for term in vocabulary.terms(word.text)}
    return meant | {token.text.lower() for token in tokens if token.forms and not token.terms}


def _compared(near: list[tuple[Asked, list[Phrase]]]) -> list[tuple[Match, Asked]]:
    """The recipes in order, each by its nearest phrasing, the likely ones by all that are near."""
    first = [(_match(one, phrases[0]), one, phrases[1:]) for one, phrases in near]
    first.sort(key=lambda each: (-each[0].score, each[0].entry))
    found = [
        (max([match, *(_match(one, other) for other in others)], key=attrgetter("score")), one)
        for match, one, others in first[:_LIKELY]
    ]
    found += [(match, one) for match, one, _ in first[_LIKELY:]]
    return sorted(found, key=lambda pair: (-pair[0].score, pair[0].entry))


def _settled(found: list[tuple[Match, Asked]], words: list[str], known: set[str]) -> list[Match]:
    """The matches where one that has the question word for word comes before its equals.

    "brew update" and "brew upgrade" have the same meanings, and are other commands. So have "run <next>
    only if <command> fails" and "run <command>, and if it fails <next>".
    """
    matches = [match for match, _ in found]
    first = matches[0].score if matches else 1.0
    least = max(_FAIR, first - _MARGIN)
    text, ends = "".join(words), {0, *accumulate(map(len, words))}
    most, at, number = 0, 0, 0
    for place, (match, asked) in enumerate(found[:_EQUALS]):
        if match.score >= least and (not place or _may_say(asked, known, plain=most > 0)):
            for which, phrase in enumerate(match.recipe.phrases):
                if (letters := _said(phrase, text, ends)) > most:
                    most, at, number = letters, place, which
    if most and (exact := _exact(*found[at], number, first - _HARDLY)):
        del matches[at]
        matches.insert(0, replace(exact, score=max(exact.score, first)))
    return matches


def _exact(match: Match, asked: Asked, number: int, least: float) -> Match | None:
    """The match as that phrasing has it, None where words that mean something are in its slots.

    What only the ending of a file says is no less said: a.json is JSON.
    """
    phrase = asked.known.phrases[number]
    found = _match(asked, phrase)
    is_all = bool(found.signs.exact) and asked.topics <= phrase.terms
    if _has_slots(phrase) and not (is_all and match.score >= least):
        return None
    return found


def _may_say(asked: Asked, known: set[str], *, plain: bool) -> bool:
    """Whether a recipe may have the question word for word: else its topic need not be imported.

    A word of a phrasing may be in a value of the question, as status in the command "git status". With
    `plain` only a phrasing without slots counts. `known` are the question's terms that recipes have.
    """
    return any(
        known <= phrase.terms
        and len(phrase.terms) - len(known) <= (not _has_slots(phrase))
        and not (plain and _has_slots(phrase))
        for phrase in asked.known.phrases
    )


def _has_slots(phrase: Phrase) -> bool:
    return any(unit[0] == "<" for unit in phrase.units)


def _said(phrase: str, text: str, ends: Collection[int]) -> int:
    """How many letters of a phrasing a text without blanks has, which else has what its slots take.

    0 where the text says something else. `ends` are where its words end.
    """
    first, *others = SLOT.sub("<>", phrase).lower().replace(" ", "").split("<>")
    if not others:
        return len(first) * (text == first)
    *between, last = others
    at, end = len(first), len(text) - len(last)
    if not (at in ends and end in ends and text.startswith(first) and text.endswith(last)):
        return 0
    for part in between:
        at = text.find(part, at, end) + len(part)
        if at < len(part) or at not in ends:
            return 0
    return (len(first) + sum(map(len, others))) * (at < end)


def _placed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The question without the folder of "current folder": what is asked is about what is in it."""
    befores = ((), *(token.terms for token in tokens))
    return tuple(
        token
        for before, token in zip(befores, tokens, strict=False)
        if token.terms != (FOLDER,) or HERE not in before
    )


def _made_for(tokens: tuple[Token, ...]) -> tuple[frozenset[str], ...]:
    """For each value of the question the slots whose first kind it is, or that take a number."""
    kinds = ({kind for kind, _ in token.forms} for token in tokens if token.forms)
    return tuple(filter(None, (_slots_for(one) for one in kinds)))


def _slots_for(kinds: set[str]) -> frozenset[str]:
    may = kinds & {"number"}
    return frozenset(
        f"<{slot}>" for slot, fit in KINDS.items() if fit[0] in kinds or not may.isdisjoint(fit)
    )


def _nearest(asked: Asked, terms: set[str], kinds: set[str]) -> list[Phrase]:
    """Those of a recipe's phrasings that share the most with the question, the nearest first."""
    near = [(-_nearness(asked.index, one, terms, kinds), one) for one in asked.known.phrases]
    near.sort(key=lambda one: one[0])
    return [phrase for _, phrase in near[:_NEAREST]]


def _nearness(index: Index, phrase: Phrase, terms: set[str], kinds: set[str]) -> float:
    """How much a phrasing shares with the question at first sight."""
    held = fsum(index.weight(term) for term in phrase.terms & terms)
    wanted = [unit for unit in phrase.units if unit[0] == "<"]
    filled = sum(1 for slot in wanted if not kinds.isdisjoint(KINDS.get(slot[1:-1], (_NAME,))))
    size = fsum(map(index.weight, phrase.terms)) + len(wanted)
    return (held + filled) ** 2 / (size + 0.5)


def _match(asked: Asked, phrase: Phrase) -> Match:
    """How surely a recipe is meant by the question as one of its phrasings has it."""
    assigned = fits(asked.known, phrase, asked.tokens)
    found = signs(asked, phrase, assigned)
    return Match(asked.known.entry, certainty(found), found, values(asked.tokens, assigned))


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
    recall = held / fsum(index.weight(term, _UNKNOWN) for term in wanted)
    return mean(precision, recall, _QUESTION)
