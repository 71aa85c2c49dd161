"""Phrasings like `line? contain|with <text>+`, found anywhere in the words of a question.

An element is a word, or a term of the vocabulary and so a word of either language; `a|b` is one of
both, `a?` may be missing, `<text>` is a value and `<text>+` several, joined by "or" or "and". Korean
words stand for all that begins with them. What says nothing ("the", "가") may stand between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from aicmd.slots import Token
from aicmd.vocabulary import bare
from aicmd.vocabulary import is_hangul
from aicmd.vocabulary import known
from aicmd.vocabulary import weight

_GAP = 5  # words without a meaning that may stand between two elements
_PALE = frozenset(
    "show text all value unique numeric reverse".split()
)  # terms that may stand in a gap
_ALSO = tuple("or and nor , / 또는 혹은 이나 나 와 과 및 이랑 랑 &".split())
_CHARACTERS = {
    "newline": "\n",
    "newlines": "\n",
    "개행": "\n",
    "줄바꿈": "\n",
    "quote": "'",
    "quotes": '"',
    "따옴표": '"',
    "underscores": "_",
    "hyphens": "-",
    "dashes": "-",
    "slashes": "/",
    "dots": ".",
    "periods": ".",
    "dollars": "$",
    "hashes": "#",
}
"""Names of characters besides those that a delimiter has."""
_OURS = tuple(
    "most frequency duplicate unique line column sort count reverse empty file word character number all first value".split()
)
"""Terms of what is done with lines: such a word is no text to look for, if it is not quoted."""
_ALSO_MEANS = {
    "duplicate": ("duplicate",),
    "duplicates": ("duplicate",),
    "duplicated": ("duplicate",),
    "bytes": ("byte",),
    "most": ("most",),
    "line numbers": ("line-numbers",),
    **dict.fromkeys("띄워 띄워줘 띄워봐 띄워라 띄워주세요 띄우기".split(), ("show",)),
}
"""Terms that a word has here besides those of the vocabulary, where `duplicate` is to copy and 띄워
to start a server: lines are only shown."""
_WORDS = frozenset("text name given being unnamed".split())
"""Slots that stand in front of what says what they are in Korean alone."""
_POINTS = frozenset(",;:.|-")
"""The sentence's own signs, which stand apart behind a quotation."""
_BRACKETS = frozenset("()[]{}")
_VERBS = frozenset(
    "delete except replace change convert join split find show trim save insert sort".split()
)
_NO_NAMES = frozenset(
    "same original new output result system systems hierarchy type types extension size".split()
)
_COUNTED = {"줄": "line", "행": "line", "라인": "line", "열": "column", "칸": "column"}
_COUNTED |= {"단어": "word", "글자": "character"}
_PARTICLED = (
    r"(줄|행|라인|열|칸|단어|글자)(?:들|별|까지|부터|에서|에|만|의|을|은|이|로|으로|씩|마다|중|도)+"
)
_BOUNDS = frozenset("and then but only".split())
"""Words that begin something else, though they mean nothing themselves."""
_NOUNS = frozenset("line column character word".split())
_NUMBERS = ("nth", "column", "line", "count", "number", "depth")
_LEFT = 1.7  # what a value or an unknown word weighs that nothing took
_LEVELS = {level: level for level in "error warning warn info debug fatal critical".split()}
_LEVELS |= {"에러": "error", "오류": "error", "경고": "warn"}
_CARDINALS = {
    word: str(number)
    for number, word in enumerate("two three four five six seven eight".split(), 2)
}
_LONGEST = 8  # characters of a delimiter
_ORDINALS = {
    word: str(number)
    for number, word in enumerate("first second third fourth fifth sixth seventh".split(), 1)
}
_ORDINALS |= {
    f"{word}번째": str(number)
    for number, word in enumerate("첫 두 세 네 다섯 여섯 일곱".split(), 1)
}
_ORDINALS["첫"] = "1"


class Element(NamedTuple):
    words: tuple[str, ...]
    slot: str
    optional: bool
    many: bool
    after_word: bool  # whether only words stand before it in its phrasing


@dataclass(frozen=True, slots=True)
class Found:
    """Where a phrasing stands, the values in it, and whether several are joined by "and"."""

    places: tuple[int, ...]
    values: tuple[str, ...] = ()
    both: bool = False

    @property
    def at(self) -> int:
        return self.places[0]


class Reading:
    """The words of a question, and which of them have been understood."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.used: set[int] = set()
        self.is_korean = any(map(_is_korean, tokens))
        self._said = [_said(token) for token in tokens]
        self._all_said = frozenset[str]().union(*self._said)
        self._known: dict[tuple[str, ...], bool] = {}

    def find(self, phrasing: str) -> Found | None:
        """The first place where a phrasing stands, its words then counted as understood."""
        elements = compiled(phrasing)
        if not self.is_korean and is_korean(phrasing):
            return None
        if not all(each.slot or each.optional or self._has(each.words) for each in elements):
            return None
        for at in self.unused():
            found = None if self._is_verb_first(elements, at) else self._from(elements, at)
            if found and found.places:
                self.used.update(found.places)
                return found
        return None

    def _is_verb_first(self, elements: tuple[Element, ...], at: int) -> bool:
        """In Korean what is done stands behind what it is done to."""
        is_more = any(not element.optional for element in elements[1:])
        verbs = tuple({*elements[0].words} & _VERBS)
        return is_more and _is_korean(self.tokens[at]) and self.means(at, verbs)

    def take(self, *wanted: str) -> bool:
        """Whether one of the words or terms is there unused; all places with it then are used."""
        found = [at for at in self.unused() if self.means(at, wanted)]
        self.used.update(found)
        return bool(found)

    def _has(self, words: tuple[str, ...]) -> bool:
        """The same as has, kept: most phrasings are ruled out by it."""
        if not self._all_said.isdisjoint(words):
            return True
        if not self.is_korean:
            return False
        if words not in self._known:
            self._known[words] = self.has(*words)
        return self._known[words]

    def has(self, *wanted: str) -> bool:
        return any(self.means(at, wanted) for at in range(len(self.tokens)))

    def unused(self) -> Iterator[int]:
        return (at for at in range(len(self.tokens)) if at not in self.used)

    def means(self, at: int, words: tuple[str, ...]) -> bool:
        if not 0 <= at < len(self.tokens):
            return False
        return not self._said[at].isdisjoint(words) or self._begins(at, words)

    def _begins(self, at: int, words: tuple[str, ...]) -> bool:
        token = self.tokens[at]
        return _is_korean(token) and any(_is_stem(word, token.text) for word in words)

    def files(self) -> list[int]:
        """The places of what looks like a file's name."""
        return [at for at, token in enumerate(self.tokens) if is_file(token)]

    def understood(self) -> float:
        """How much of the question has been understood, 0 to 1."""
        weights = [_weight(token, at in self.used) for at, token in enumerate(self.tokens)]
        got = sum(each for at, each in enumerate(weights) if at in self.used)
        return got / sum(weights) if sum(weights) else 0.0

    def _from(self, elements: tuple[Element, ...], at: int) -> Found | None:
        """Match all elements from a place on, taking optional ones where they stand."""
        if not elements:
            return Found(())
        first, rest = elements[0], elements[1:]
        for found in self._at(first, at):
            after = self._after(rest, found.places[-1] + 1)
            if after is not None:
                return joined(found, after)
        return self._from(rest, at) if first.optional else None

    def _after(self, elements: tuple[Element, ...], at: int) -> Found | None:
        """Match the elements behind a place, with a gap before the first if need be."""
        for place in self._gap(at):
            found = self._from(elements, place)
            if found is not None and found.places:
                return found
        return Found(()) if all(element.optional for element in elements) else None

    def _gap(self, at: int) -> Iterator[int]:
        """The places that the next element may stand at."""
        for place in range(at, min(at + _GAP, len(self.tokens))):
            if place not in self.used:
                yield place
            if not self._may_pass(place):
                return

    def _may_pass(self, at: int) -> bool:
        """In English what has been understood may stand in between, in Korean hardly."""
        if at in self.used and not self.is_korean:
            return True
        return self._is_pale(at)

    def _is_pale(self, at: int) -> bool:
        token = self.tokens[at]
        if token.text.lower() in _BOUNDS:
            return False
        if is_file(token) and (self.files() == [at] or self._is_placed(at)):
            return True
        return not token.quoted and not token.forms and set(token.terms) <= _PALE

    def _is_placed(self, at: int) -> bool:
        """Whether it is said of a file that something is in it: `in a.txt`, `a.txt에서`."""
        return self.means(at - 1, ("in", "of", "from")) or self.means(at + 1, ("에서", "의", "안"))

    def _at(self, element: Element, at: int) -> Iterator[Found]:
        if at >= len(self.tokens) or at in self.used:
            return
        if not element.slot:
            if self.means(at, element.words):
                yield Found((at,))
        elif (
            not self._is_behind(element, at)
            and (value := self._value(element.slot, at)) is not None
        ):
            first = Found((at,), (value,))
            if element.many and (more := self._more(element, at + 1)):
                yield joined(first, more)
            yield first

    def _is_behind(self, element: Element, at: int) -> bool:
        """In Korean a value stands in front of the word that says what it is."""
        if (
            element.slot == "noun"
            or not at
            or not element.after_word
            or not _is_korean(self.tokens[at - 1])
        ):
            return False
        nouns = element.slot in ("number", "count") and not {*self.tokens[at - 1].terms} & _NOUNS
        return not nouns

    def _more(self, element: Element, at: int) -> Found | None:
        """A further value of a list: "or bar", ", 3"."""
        before = at - 1
        if element.slot == "number" and self.means(at, ("번째",)):
            at += 1
        links = [each for each in (at, at + 1) if self.means(each, _ALSO)]
        at = links[-1] + 1 if links else at
        if (
            at >= len(self.tokens)
            or at in self.used
            or not self._may_follow(element.slot, at, before, links)
        ):
            return None
        value = self._value(element.slot, at)
        if value is None:
            return None
        both = any(self.tokens[place].text.lower() in ("and", "및", "&") for place in links)
        found = Found((*links, at), (value,), both)
        more = self._more(element, at + 1)
        return joined(found, more) if more else found

    def _may_follow(self, slot: str, at: int, before: int, links: list[int]) -> bool:
        token = self.tokens[at]
        if slot == "number":
            return bool(token.forms) and self._is_nth(at) == self._is_nth(before)
        is_number = {kind for kind, _ in token.forms} <= {"number", "mode"} and bool(token.forms)
        is_value = (
            token.quoted
            or (token.text.isupper() and len(token.text) == 1)
            or is_number
            or (bool(token.terms) and not known(token.text))
        )
        return bool(links) and is_value

    def _value(self, slot: str, at: int) -> str | None:
        return _SLOTS[slot](self, at)

    def text(self, at: int) -> str | None:
        """Any value; but what alone looks like a file's name is the file that is read."""
        token = self.tokens[at]
        if token.quoted:
            return token.text
        is_filler = not (token.terms or token.forms) and _is_korean(token) == self.is_korean
        is_letter = len(token.text) == 1 and token.text.isupper() and at > 0
        if (is_filler and not is_letter) or self.files() == [at] or token.text in _BRACKETS:
            return None
        if (character := named(token)) is not None:
            return character
        if self.means(at, _OURS) or token.form("count") or self._is_denied(at):
            return None
        return bare(token.text) if token.text[-1] >= "가" else token.text

    def _is_denied(self, at: int) -> bool:
        """Whether it is what is not to be done, `풀지 않고`, or is asked: `나오는지`."""
        text = self.tokens[at].text if _is_korean(self.tokens[at]) else ""
        if text.endswith(("는지", "은지", "인지", "던지")):
            return True
        return text.endswith("지") and self.means(at + 1, ("않", "말", "못"))

    def noun(self, at: int) -> str | None:
        """A Korean word, whatever it means."""
        return self.tokens[at].text if _is_korean(self.tokens[at]) else None

    def name(self, at: int) -> str | None:
        """A value that is no word of ours: quoted, or not in the vocabulary."""
        token = self.tokens[at]
        is_word = token.terms and known(token.text) and named(token) is None
        return None if is_word and not token.quoted else self.text(at)

    def unnamed(self, at: int) -> str | None:
        """A name that is no character's."""
        return None if named(self.tokens[at]) is not None else self.name(at)

    def level(self, at: int) -> str | None:
        """What lines of a log are called by: `error lines`."""
        return _LEVELS.get(self.tokens[at].text.lower())

    def given(self, at: int) -> str | None:
        """A value that can be nothing else: quoted, or a character."""
        token = self.tokens[at]
        return token.text if token.quoted else named(token)

    def being(self, at: int) -> str | None:
        """`서울인`: a Korean word that ends in a form of "to be"."""
        token = self.tokens[at]
        for ending in ("인", "이고", "이며"):
            if not token.quoted and _is_korean(token) and token.text.endswith(ending):
                return token.text.removesuffix(ending) or None
        return None

    def number(self, at: int) -> str | None:
        """Digits alone: they may go into a program."""
        token = self.tokens[at]
        forms = [] if token.quoted else [token.form(kind) for kind in _NUMBERS]
        word = self.tokens[at].text.lower()
        found = next(filter(None, forms), None) or self._ordinal(at) or _CARDINALS.get(word)
        return found if found and found.isascii() and found.isdigit() else None

    def _ordinal(self, at: int) -> str | None:
        """`the first and third column`: the first of them stands apart from its noun."""
        behind = at + 1 + self.means(at + 1, ("번째",))
        is_listed = self.means(behind, ("and", "or", "column"))
        return _ORDINALS.get(self.tokens[at].text.lower()) if is_listed else None

    def count(self, at: int) -> str | None:
        return None if self._is_nth(at) else self.number(at)

    def nth(self, at: int) -> str | None:
        return self.number(at) if self._is_nth(at) else None

    def _is_nth(self, at: int) -> bool:
        token = self.tokens[at]
        return token.form("nth") is not None or token.text.lower() in _ORDINALS

    def delimiter(self, at: int) -> str | None:
        token = self.tokens[at]
        if token.quoted:
            return None if is_file(token) or len(token.text) > _LONGEST else token.text
        return named(token)

    def file(self, at: int) -> str | None:
        token = self.tokens[at]
        is_name = token.quoted or (bool(token.terms) and not known(token.text))
        if is_file(token) or (is_name and self._is_beside_file(at)):
            return token.text
        return None

    def _is_beside_file(self, at: int) -> bool:
        """Whether the word "file" says that this is the name of one."""
        if self.tokens[at].text.lower() in _NO_NAMES:
            return False
        is_before = self.means(at + 1, ("file",)) and (
            self.is_korean or self.means(at - 1, ("in", "of", "from", "the", "to"))
        )
        return is_before or (at > 0 and self.means(at - 1, ("file",)))

    def quoted(self, at: int) -> str | None:
        return self.tokens[at].text if self.tokens[at].quoted else None


_SLOTS = {
    "text": Reading.text,
    "name": Reading.name,
    "noun": Reading.noun,
    "given": Reading.given,
    "unnamed": Reading.unnamed,
    "level": Reading.level,
    "being": Reading.being,
    "number": Reading.number,
    "nth": Reading.nth,
    "count": Reading.count,
    "delimiter": Reading.delimiter,
    "file": Reading.file,
    "quoted": Reading.quoted,
}


@cache
def compiled(phrasing: str) -> tuple[Element, ...]:
    words = phrasing.removeprefix("~").split()
    slots = [at for at, word in enumerate(words) if word[0] == "<"]
    return tuple(
        _element(word, bool(at and slots) and at == slots[0]) for at, word in enumerate(words)
    )


@cache
def is_korean(phrasing: str) -> bool:
    """Whether a phrasing is one of Korean alone: marked, a value first, a word that has no other."""
    return (
        phrasing[0] == "~"
        or any(
            element.slot in _WORDS
            if element.slot
            else all(word[0] >= "가" for word in element.words)
            for element in compiled(phrasing)[:1]
        )
        or any(
            element.words and all(word[0] >= "가" for word in element.words)
            for element in compiled(phrasing)
        )
    )


def _element(word: str, after_word: bool) -> Element:
    optional, many = word.endswith("?"), word.endswith("+")
    word = word.rstrip("?+")
    slot = word[1:-1] if word.startswith("<") else ""
    return Element(() if slot else tuple(word.split("|")), slot, optional, many, after_word)


def _said(token: Token) -> frozenset[str]:
    """All that an element may call this word: its text, also as `=text`, and its terms."""
    if token.quoted:
        return frozenset()
    text = token.text.lower()
    return frozenset((text, f"={text}", *(_ALSO_MEANS.get(text) or _noun(text) or token.terms)))


def _is_stem(word: str, text: str) -> bool:
    """Whether a Korean word begins with this one; `별` stands at the end of one."""
    by_each = word == "별" and text.endswith(("별", "별로"))
    return word[0] >= "가" and (text.startswith(word) or by_each)


def _noun(text: str) -> tuple[str, ...]:
    """The meaning of a noun of ours that has several particles: 줄까지에서."""
    found = re.fullmatch(_PARTICLED, text)
    return (_COUNTED[found[1]],) if found else ()


def joined(first: Found, second: Found) -> Found:
    return Found(
        first.places + second.places, first.values + second.values, first.both or second.both
    )


def _is_korean(token: Token) -> bool:
    return not token.quoted and is_hangul(token.text)


def is_file(token: Token) -> bool:
    """Whether it looks like the name of a file, quoted or not."""
    return any(token.form(kind) is not None for kind in ("file", "path", "glob")) and not (
        token.form("delimiter")
    )


def named(token: Token) -> str | None:
    """The character that a word names, "comma" or "개행", or that stands there itself."""
    word = token.text.lower()
    for name in (word, bare(word)):
        if name in _CHARACTERS:
            return _CHARACTERS[name]
    found = token.form("delimiter")
    return "\t" if found == r"\t" else found


def _weight(token: Token, is_used: bool) -> float:
    """What a word weighs; a value or an unknown word that nothing took may be what all is about."""
    if not (is_used or token.quoted) and token.text in _POINTS:
        return 0.0
    left = 1.0 if is_used else _LEFT
    if token.forms or token.quoted:
        return left
    weights = (weight(term) if known(token.text) else left for term in token.terms)
    return max(weights, default=0.0)
