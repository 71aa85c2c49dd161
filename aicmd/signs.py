"""How surely a recipe is meant by a question: what speaks for it and against it, each weighed.

A phrasing and a question are compared by the meanings they share, each weighed by how few recipes
have it, and by the values that the slots take up. What the question says beyond the phrasing may
stand in another phrasing of the recipe, in its summary or nowhere.

What the signs say is fitted (SAYS); what a word or a value counts within a sign is chosen by hand on
bench/everyday.tsv and nonsense.tsv.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import exp
from math import fsum
from math import log
from operator import mul
from typing import NamedTuple

from aicmd.fit import FILES
from aicmd.fit import Fit
from aicmd.fit import is_word
from aicmd.index import Index
from aicmd.index import Known
from aicmd.index import Phrase
from aicmd.slots import Token
from aicmd.slots import topic
from aicmd.vocabulary import terms

_VALUE = 1.0  # what a value weighs, in the question or in a slot
_MARK = 0.25  # the same of what is no word and no number, like a dash
_MISSING = 0.5  # what a slot weighs that the question has no value for
_STRANGE = 2.0  # what a word weighs that no recipe has: the question is about something else
_QUESTION = 2.0  # how much more the share of the question counts that is answered
_SHORT = 1.5  # what a question weighs that says too little for that
_ELSEWHERE = 0.75  # how much a word counts that only another phrasing of the recipe has
_ABOUT = 0.6  # the same of one that only its summary has
_GUESS = 0.4  # a word that is less sure is hardly meant
_MOST = 3.0  # more values that nothing explains do not make it worse

_UNITS = frozenset("second minute hour day week month year today yesterday midnight".split())
"""What a phrasing has that is about a span of time; for another the "last" of "last hour" is no word."""
_ACTIONS = frozenset(
    "delete create copy move change convert save replace count sort reverse join split compare"
    " compress extract kill stop pause start restart reboot shutdown enable disable run schedule"
    " repeat follow download upload mount unmount install uninstall upgrade commit merge rebase"
    " push pull clone stash undo amend stage unstage encrypt decrypt decode lock block allow insert"
    " resize crop rotate open close approve measure simulate wait prune discard total average"
    " serve scan capture login increase fork release assign review checkout sync test build enter"
    " keep transpose fill calculate generate".split()
)
"""What is to be done: one that the recipe never speaks of is hardly what it does."""
_OPPOSITES = tuple(
    tuple(pair.split("/"))
    for pair in (
        "delete/create delete/insert delete/show start/stop start/kill stop/restart enable/disable"
        " compress/extract upload/download recent/old large/small first/end encrypt/decrypt"
        " mount/unmount push/pull contain/except block/allow open/close stage/unstage upper/lower"
        " install/uninstall commit/undo create/discard upgrade/delete"
    ).split()
)
_OPPOSITES_OF = {
    term: tuple(other for pair in _OPPOSITES if term in pair for other in pair if other != term)
    for term in {term for pair in _OPPOSITES for term in pair}
}


class Signs(NamedTuple):
    """What speaks for a recipe, and below `held` what rather speaks against it."""

    likeness: float  # of the phrasing and the question, 0 to 1
    elsewhere: float  # the share of the question that only other phrasings of the recipe have
    about: float  # the share that only its summary has
    named: float  # 1 where the question names its program
    exact: float  # 1 where the phrasing has all of the question, and the other way round
    typed: float  # slots with a value of just their kind
    held: float  # how much is shared, as a logarithm
    values: float  # values that no slot takes
    missing: float  # slots of the phrasing that have no value
    filled: float  # slots that have one
    doubt: float  # how unsure these are
    mere: float  # slots with a word that means something by itself
    guessed: float  # slots with a word for which hardly anything speaks
    undone: float  # actions asked for of which the recipe says nothing
    opposite: float  # 1 where the recipe does the opposite


SAYS = Signs(
    likeness=12.34,
    elsewhere=6.67,
    about=7.67,
    named=0.62,
    exact=3.06,
    typed=1.68,
    held=3.51,
    values=-1.50,
    missing=-2.41,
    filled=-1.33,
    doubt=2.53,
    mere=1.21,
    guessed=-1.63,
    undone=-1.18,
    opposite=-1.25,
)
"""What each sign says, and LEVEL what all say together without any.

They were fitted by logistic regression to which recipe is right for everyday questions, and for such
that no recipe answers: bench/calibration.py does so anew. LEVEL is what was fitted and 4.3 more, chosen
by hand with SURE of the engine: an answer that is not sure may still be looked at, one that is not
there cannot.
"""
LEVEL = -10.4


def certainty(signs: Signs) -> float:
    """How surely the recipe is meant, from 0 to 1."""
    return 1 / (1 + exp(-LEVEL - fsum(map(mul, signs, SAYS))))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question beside a recipe: what a phrasing is compared with."""

    index: Index
    known: Known
    tokens: tuple[Token, ...]
    tool: str  # the program that is to answer, "" for any
    topics: frozenset[str]  # what the names of files in the question say besides
    shares: Mapping[str, float]  # how many of the recipe's phrasings have a term

    @staticmethod
    def of(
        index: Index, known: Known, tokens: tuple[Token, ...], tool: str, topics: frozenset[str]
    ) -> Asked:
        held = Counter(term for phrase in known.phrases for term in phrase.terms)
        shares = {term: count / len(known.phrases) for term, count in held.items()}
        return Asked(index, known, tokens, tool, topics, shares)

    def says(self, term: str) -> bool:
        """Whether the recipe speaks of it anywhere."""
        return term in self.shares or term in self.known.about

    def names(self, token: Token) -> bool:
        """Whether a word of the question is the recipe's program."""
        return not {token.text.lower(), *token.terms}.isdisjoint(self.known.entry.tools)


def signs(asked: Asked, phrase: Phrase, fits: Mapping[str, Fit]) -> Signs:
    """Compare a phrasing with a question whose values go into slots like this."""
    taken = {found.at for found in fits.values()}
    free = [token for at, token in enumerate(asked.tokens) if at not in taken]
    shared = {term for token in free for term in _meanings(phrase, token)}
    shared |= asked.topics | {*terms(asked.tool)}
    weights = _weights(asked, phrase)
    held, size = fsum(weights[term] for term in phrase.terms & shared), fsum(weights.values())
    sure = _believed(asked.tokens, fits, held / size if size else 0.0)
    said = _said(asked, phrase, free)
    whole = said.whole + _VALUE * len(fits)
    precision = _precision(phrase, sure, held, size)
    recall = (said.answered + sum(sure.values())) / whole if whole else 0.0
    likeness = mean(precision, recall, _QUESTION if whole > _SHORT else 1.0)
    slots = {unit for unit in phrase.units if unit[0] == "<"}
    guessed = [slot for slot, one in fits.items() if _is_guess(slot, one, asked.tokens)]
    is_exact = said.all_here and held == size and {*fits} == slots and not guessed
    turned = _turned(phrase, asked.tokens, shared) if is_exact else 0.0
    return Signs(
        likeness=likeness,
        elsewhere=said.elsewhere / whole if whole else 0.0,
        about=said.about / whole if whole else 0.0,
        named=said.named,
        exact=float(is_exact) * (1.0 - turned / 2),
        typed=sum(1.0 for one in fits.values() if _has_kind(asked, one) and one.quality >= 1),
        held=log(1 + held),
        values=min(said.values, _MOST),
        missing=float(len(slots - fits.keys())),
        filled=float(len(fits)),
        doubt=sum(1 - quality for quality in sure.values()),
        mere=sum(1.0 for one in fits.values() if _is_mere(asked.tokens[one.at])),
        guessed=float(len(guessed)),
        undone=min(2.0, sum(1.0 for term in _ACTIONS & shared if not asked.says(term))),
        opposite=float(_does_opposite(asked, shared)),
    )


def mean(precision: float, recall: float, question: float) -> float:
    """The harmonic mean of both shares, in which the question's counts so many times as much.

    A phrasing may well say more than was asked; what was asked and no phrasing says is a reason not
    to answer.
    """
    both = question * precision + recall
    return (1 + question) * precision * recall / both if both else 0.0


@dataclass(slots=True)
class _Said:
    """What the words and values say that are in no slot, and where it is found."""

    whole: float = 0.0
    answered: float = 0.0
    elsewhere: float = 0.0
    about: float = 0.0
    values: float = 0.0
    named: float = 0.0

    @property
    def all_here(self) -> bool:
        """Whether the phrasing itself has all of it."""
        return self.answered == self.whole and not self.elsewhere and not self.about


def _said(asked: Asked, phrase: Phrase, free: list[Token]) -> _Said:
    said = _Said()
    for token in free:
        weights = {term: asked.index.weight(term, _STRANGE) for term in _meanings(phrase, token)}
        if token.form("span") and _UNITS.isdisjoint(phrase.terms):
            said.whole += _VALUE
            said.values += _VALUE
        elif token.forms and not token.terms and not weights:
            said.whole += _counts(token)
            said.values += _counts(token)
        elif asked.names(token):
            said.whole += fsum(weights.values())
            said.answered += fsum(weights.values())
            said.named = 1.0
        else:
            for term, says in weights.items():
                _add(said, asked, phrase, term, says)
    return said


def _meanings(phrase: Phrase, token: Token) -> tuple[str, ...]:
    """The terms of a word, and of a value that is a word, or that the phrasing has as it is.

    The "this" of "this month" may be a span of time; "/var/log" may be just that. The "days" of
    "3 days" is no value, and says nothing beside the 3.
    """
    if token.terms or token.quoted:
        return token.terms
    text = token.text.lower()
    if text in phrase.terms:
        return (text,)
    return terms(text) if token.forms and text.isalpha() else ()


def _counts(token: Token) -> float:
    """What a value weighs that no slot takes: nothing where it is a word without a meaning."""
    if token.text.isalpha() and not token.quoted:
        return 0.0
    return _VALUE if any(map(str.isalnum, token.text)) else _MARK


def _add(said: _Said, asked: Asked, phrase: Phrase, term: str, says: float) -> None:
    """Count a term of the question where the recipe has it."""
    said.whole += says
    if term in phrase.terms:
        said.answered += says
    elif term in asked.shares:
        said.answered += _ELSEWHERE * says
        said.elsewhere += says
    elif term in asked.known.about:
        said.answered += _ABOUT * says
        said.about += says


def _weights(asked: Asked, phrase: Phrase) -> dict[str, float]:
    """What each term of a phrasing says: half as much where hardly another phrasing has it."""
    return {
        term: asked.index.weight(term) * min(1.0, 0.5 + asked.shares[term]) for term in phrase.terms
    }


def _precision(phrase: Phrase, sure: Mapping[str, float], held: float, size: float) -> float:
    """How much of the phrasing the question has."""
    slots = {unit for unit in phrase.units if unit[0] == "<"}
    gained = held + sum(quality for slot, quality in sure.items() if slot in slots)
    wanted = size + sum(_VALUE if slot in sure else _MISSING for slot in slots)
    return gained / wanted if wanted else 0.0


def _believed(tokens: tuple[Token, ...], fits: Mapping[str, Fit], share: float) -> dict[str, float]:
    """How much each value counts: a mere word only as far as the phrasing's own words are there.

    The "green" of "paint the container green" is no path because a phrasing has one at that place.
    """
    return {
        slot: found.quality
        if tokens[found.at].forms or tokens[found.at].quoted
        else found.quality * share
        for slot, found in fits.items()
    }


def _has_kind(asked: Asked, found: Fit) -> bool:
    token = asked.tokens[found.at]
    return bool(token.forms) and not token.quoted


def _is_guess(slot: str, found: Fit, tokens: tuple[Token, ...]) -> bool:
    """Whether a word is in a slot for which hardly anything speaks: no name has to look like one."""
    token = tokens[found.at]
    must_seem = slot[1:-1] in FILES or bool(token.forms) or _is_mere(token)
    return must_seem and found.quality < _GUESS


def _is_mere(token: Token) -> bool:
    return is_word(token) and not token.forms and not token.quoted


def _does_opposite(asked: Asked, shared: set[str]) -> bool:
    """Whether the question asks for something and the recipe speaks of its opposite alone."""
    asks = [term for term in shared if term in _OPPOSITES_OF and not asked.says(term)]
    return any(does in asked.shares for term in asks for does in _OPPOSITES_OF[term])


def _turned(phrase: Phrase, tokens: tuple[Token, ...], shared: set[str]) -> float:
    """The share of neighbouring words that the phrasing has in the other order.

    It settles which of "csv to json" and "json to csv" is meant, which are the same words.
    """
    asked = dict.fromkeys(
        term for token in tokens for term in (*topic(token), *_meanings(phrase, token))
    )
    places = [phrase.units.index(term) for term in asked if term in phrase.terms & shared]
    return sum(one > two for one, two in pairwise(places)) / max(1, len(places) - 1)
