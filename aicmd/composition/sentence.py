"""A question as a line of words and values, which patterns take apart piece by piece.

What a pattern has taken is gone for the next ones, and what nobody took was not understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from aicmd.composition.pattern import TAKEN
from aicmd.composition.pattern import Found
from aicmd.composition.pattern import Place
from aicmd.composition.pattern import found
from aicmd.composition.pattern import may_fit
from aicmd.slots import Token
from aicmd.slots import after_unit
from aicmd.slots import read
from aicmd.vocabulary import bare
from aicmd.vocabulary import known
from aicmd.vocabulary import terms

_VARIABLE = r"[\w./*+-]*(?:\$(?:\w+|\{\w+\})[\w./*+-]*)+"
"""A path with variables of the shell in it."""
_SLASHED = frozenset(
    "upper/lower lower/upper regular/normal normal/regular and/or read/write read/write/execute".split()
)
_WHO = frozenset("others other world group".split())
"""Who else may use a file, which is no name of anything."""
_HOURS = r"(\d{1,4})\*24"
_DOTTED = r"\.[A-Za-z]\w*_\w+"
"""`.DS_Store`, which is no extension."""
_CALENDAR = frozenset("today yesterday 오늘 어제".split())
_LAPSE = r"(?i)(last|past) (day|hour|week|month|minute|year)"
_CLASS = r"[\w.*-]+\[[^\[\]]+\][\w.*+-]*|[\w.*-]*\[\S-\S\][\w.*+-]*"
"""A name with a class of letters in it, as globs have it."""
_PLACEHOLDER = r"<[\w-]+>|\[[a-z_-]+\]"
"""A name that is to be filled in, as examples have them."""
_UNITS = {
    "day": "day", "days": "day", "일": "day", "minute": "minute", "minutes": "minute", "분": "minute",
}  # fmt: skip
_TENS = {
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-four": 24, "thirty": 30,
    "forty": 40, "forty-eight": 48, "sixty": 60, "seventy-two": 72, "ninety": 90,
}  # fmt: skip
"""Numbers in words that spans of time have."""
_MONTHS = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_MONTH = r"(?P<month>(?:jan|febr?|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*|may)"
_DATES = (
    rf"(?i){_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: (?P<year>(?:19|20)\d\d))?(?= |$)",
    rf"(?i)(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}(?: (?P<year>(?:19|20)\d\d))?(?= |$)",
)
"""A month and its day, in either order."""
_NUMBERS = "none - two three four five six seven eight nine ten".split()
_NOUNS = r"(?:files?|director(?:y|ies|es)|folders?|dirs?)(?:/(?:files?|director(?:y|ies|es)|folders?|dirs?))+"
"""`files/directories`, which looks like a path."""
_SILENT = frozenset("find show all recursive match file folder current from use command".split())
_MODE = r"[ugoa]*[-+=][rwxXst]*(?:,[ugoa]*[-+=][rwxXst]*)*"
_LIST = r"\w+(?:,\w+)+,?"
_WHERE = frozenset("in under inside within into beneath".split())
_IN = frozenset("in under from of within inside below directory folder".split())
_GLOB = r"[*?~#]*\*[*?~#]*"
_SET = r"(?i)(uid|gid|inode|inum|user|group|owner)=(\w+)"
_SLIPS = {
    "uder": "under",
    "undr": "under",
    "fint": "find",
    "findx": "find",
    "al": "all",
    "fo": "of",
    "dirs/files": "files/directories",
    "dircetiry": "directory",
    "direcoty": "directory",
    "fils": "files",
    "fles": "files",
    "fiels": "files",
    "thecurrent": "current",
    "inthe": "in",
    "ouput": "output",
    "dont": "don't",
    "serach": "search",
    "searche": "search",
    "dispaly": "display",
    "dsisplay": "display",
    "ony": "only",
    "teh": "the",
    "subdirecotries": "subdirectories",
    "groep": "group",
    "listig": "listing",
}
"""Slips of short words, and of those that are more than one letter away."""
_ALIKE = {
    "identify": "find",
    "identifies": "find",
    "enumerate": "find",
    "enumerates": "find",
    "retrieve": "find",
    "retrieves": "find",
    "discover": "find",
    "plain": "regular",
    "ordinary": "regular",
    "beneath": "under",
    "underneath": "under",
    "scan": "search",
    "scans": "search",
    "titled": "named",
    "runnable": "executable",
    "substitutes": "replace",
    "substituting": "replacing",
    "haven't": "not",
    "hasn't": "not",
    "weren't": "not",
    "wasn't": "not",
    "sub-directories": "subdirectories",
    "sub-directory": "subdirectory",
    "sub-folders": "subfolders",
    "sub-folder": "subfolder",
    "subdirs": "subdirectories",
    "sub-dirs": "subdirectories",
    "subdir": "subdirectory",
    "finishing": "ending",
    "ended": "ending",
    "hrs": "hours",
    "mins": "minutes",
}
"""Words that mean in a question about files what another one does, which patterns know."""
_LONG = 5  # letters; a slip in a shorter word makes another word too often
_WORDS = tuple(
    "directory directories current files folder folders recursively which under entire modified accessed"
    " changed hours minutes exactly starting ending search permission permissions extension containing"
    " larger bigger smaller regular hidden display delete remove before named filesystem".split()
)
"""Words that questions about files are made of."""
_SHOWING = {"printing": "print", "displaying": "display", "showing": "show"}
_NEVER = frozenset("without not no avoid never stop".split())
"""Words before what is shown that say that it is not."""
_PHRASES = tuple(
    (tuple(phrase.split()), word)
    for phrase, word in (
        ("unmodified", "not modified"),
        ("unchanged", "not changed"),
        ("untouched", "not touched"),
        ("unaccessed", "not accessed"),
        ("unused", "not accessed"),
        ("nobody has", "not"),
        ("no one has", "not"),
        ("leaving out", "excluding"),
        ("leave out", "exclude"),
        ("not including", "excluding"),
        ("not counting", "excluding"),
        ("with the exception of", "except"),
        ("with exception of", "except"),
        ("aside from", "except"),
        ("apart from", "except"),
        ("access permission", "permission"),
        ("access permissions", "permissions"),
    )
)
"""Ways to say the same, and the one that patterns know."""
_WHICH = frozenset("which that who".split())
_PARTS = frozenset("file base full whole entire complete".split())
_CALLED = frozenset(
    "name names filename filenames basename basenames path paths pathname pathnames".split()
)
_HAVING = frozenset("with having has have".split())
"""`files which name …` and `files with a name that …` say whose name is meant."""
_GLUED = r"\w{2,}\(\w+"
"""A word with a bracket that a blank was forgotten before."""
_QUIET = frozenset(
    "were was has have had been get got list lists please using found located residing reside resides"
    " present stored starting whose also other which then contained entry entries item items"
    " itself themselves their its them those both either anywhere somewhere there etc respectively"
    " but returns return generates generate gives give explicitly will ahve"
    " instances instance single sometime given specified certain particular specific type types search searching multiple several such one exist exists".split()
)
"""Meanings, and words, that say little more once the rest is understood."""
Fits = Callable[[Token], bool]
Together = Callable[[tuple[Token, ...]], bool]


def any_token(token: Token) -> bool:
    """Whether a value fits where any does."""
    return True


def any_tokens(values: tuple[Token, ...]) -> bool:
    """Whether values go together where any do."""
    return True


class Sentence:
    """The words of a question, and which of them are taken."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        written = tuple(_phrased(list(_written(_closed(tuple(map(_unshaped, tokens)))))))
        self._tokens = tuple(token for _, token in written)
        self.caseless = False
        """Whether it has been said that capital letters do not count."""
        self.caseless_names = False
        """Whether that has been said of names."""
        self._line = [_place(word, token) for word, token in written]
        self._words = frozenset(place.word for place in self._line)
        self._fitting: dict[str, bool] = {}
        self._kinds = frozenset(chain.from_iterable(place.kinds for place in self._line))

    def __str__(self) -> str:
        """What is left."""
        left = zip(self._line, self._tokens, strict=True)
        return " ".join(token.text for place, token in left if place is not TAKEN)

    def cut(self, *patterns: str) -> bool:
        """Take the first place out of the line, so that the words around it stand together."""
        for pattern in patterns:
            for match in self._found(pattern):
                del self._line[match.start : match.end]
                kept = (*self._tokens[: match.start], *self._tokens[match.end :])
                self._tokens = kept
                return True
        return False

    def take(
        self, *patterns: str, fits: Fits = any_token, together: Together = any_tokens
    ) -> tuple[Token, ...] | None:
        """Take the first place that one of the patterns fits; the values in it, None for no place.

        The pattern that is written first goes first. All values have to fit, each and together.
        """
        for pattern in patterns:
            for match in self._found(pattern):
                values = tuple(self._tokens[at] for at in match.values)
                if all(map(fits, values)) and together(values):
                    self._line[match.start : match.end] = [TAKEN] * (match.end - match.start)
                    return values
        return None

    def each(self, *patterns: str, fits: Fits = any_token) -> Iterator[tuple[Token, ...]]:
        """Take every place that one of the patterns fits."""
        while (values := self.take(*patterns, fits=fits)) is not None:
            yield values

    def drop(self, *patterns: str) -> bool:
        """Take the first place that one of the patterns fits, for what it says by itself."""
        return self.take(*patterns) is not None

    def drop_all(self, *patterns: str) -> None:
        """Take every place that one of the patterns fits."""
        while self.drop(*patterns):
            pass

    def has(self, *patterns: str) -> bool:
        """Whether one of the patterns fits what is left, which stays as it is."""
        return any(any(self._found(pattern)) for pattern in patterns)

    def _found(self, pattern: str) -> Iterator[Found]:
        fits = self._fitting.get(pattern)
        if fits is None:
            fits = self._fitting[pattern] = may_fit(pattern, self._words, self._kinds)
        return found(pattern, self._line) if fits else iter(())

    def is_either(self) -> bool:
        """Whether an "or" is left: of what has been read, one is enough."""
        return self.drop("or|either|또는|혹은") or any(
            token.text.endswith("거나") and not token.quoted for token in self._tokens
        )

    def is_vague(self) -> bool:
        """Whether a word is left that says where: what it said was read as something else."""
        return not _WHERE.isdisjoint(place.word for place in self._line if place is not TAKEN)

    def unread(self) -> list[str]:
        """The words that say something and that nobody has taken."""
        left = zip(self._line, self._tokens, strict=True)
        return [
            token.text for place, token in left if place is not TAKEN and _says(place.word, token)
        ]


def _unshaped(token: Token) -> Token:
    """A word that is only told to be taken as it is written is a word like others."""
    kept = tuple(form for form in token.forms if form[0] != "verbatim")
    return token if kept == token.forms else replace(token, forms=kept)


def _closed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the full stop that stands apart; behind "in" it is the folder."""
    last = [token.text.lower() for token in tokens[-2:]]
    if len(last) < 2 or last[1] != ".":
        return tokens
    placed = any(token.form("path") for token in tokens[:-1])
    return tokens if last[0] in _IN and not placed else tokens[:-1]


def _written(tokens: tuple[Token, ...]) -> Iterator[tuple[str, Token]]:
    """Each word of the line with its token; a unit is told with its number."""
    measured = False
    shaped = list(map(_shaped, chain.from_iterable(map(_apart, tokens))))
    for token in _dated(_aged(shaped)):
        rest = after_unit(token.text) if measured else None
        measured = bool(token.form("span") or token.form("size"))
        if rest is None:
            yield token.text.lower(), token
        elif rest:
            yield rest, token


def _phrased(line: list[tuple[str, Token]]) -> list[tuple[str, Token]]:
    """The line with one phrase for several that mean the same."""
    at = 0
    while at < len(line):
        for phrase, word in _PHRASES:
            if all(_word(line, at + i) == one for i, one in enumerate(phrase)):
                line[at : at + len(phrase)] = [(said, Token(said)) for said in word.split()]
        if _word(line, at) in _SHOWING and _word(line, at - 1) not in _NEVER:
            word = _SHOWING[line[at][0]]
            line[at] = (word, Token(word))
        at += 1
    return _named(line)


def _named(line: list[tuple[str, Token]]) -> list[tuple[str, Token]]:
    """The line with "whose name" for the other ways to say whose name is meant."""
    at = 0
    while at < len(line):
        end = at + 1 + (line[at][0] in _HAVING and _word(line, at + 1) in ("a", "the", "their"))
        while _word(line, end) in _PARTS:
            end += 1
        named = _word(line, end) in _CALLED
        if named and line[at][0] in _WHICH and at:
            line[at : at + 1] = [("whose", Token("whose"))]
        elif named and line[at][0] in _HAVING and _word(line, end + 1) in _WHICH:
            line[at : end + 2] = [("whose", Token("whose")), line[end]]
        at += 1
    return line


def _word(line: list[tuple[str, Token]], at: int) -> str:
    """The word at a place of the line, "" where there is none or only a value."""
    return line[at][0] if 0 <= at < len(line) and not line[at][1].quoted else ""


def _aged(tokens: list[Token]) -> list[Token]:
    """Variables in front of a unit of time as spans: `$KEEP days`."""
    units = [*(_UNITS.get(bare(token.text.lower()), "") for token in tokens[1:]), ""]
    units = units[: len(tokens)]
    tokens = [
        read(f"{_TENS[token.text.lower()]} {after.text}")[0]
        if token.text.lower() in _TENS and after_unit(after.text) is not None
        else token
        for token, after in zip(tokens, [*tokens[1:], Token("-")], strict=False)
    ]
    return [
        replace(
            token, forms=(("variable", token.text), ("span", token.text), (f"{unit}s", token.text))
        )
        if token.form("variable") and unit in ("day", "minute")
        else token
        for token, unit in zip(tokens, units, strict=True)
    ]


def _dated(tokens: list[Token]) -> Iterator[Token]:
    """The words with a month and its day as one date: `February 1st`, `29th of September, 2008`."""
    at = 0
    while at < len(tokens):
        for pattern in _DATES:
            found = re.match(pattern, " ".join(token.text for token in tokens[at : at + 5]))
            if found and not tokens[at].quoted:
                day, month, year = (found[name] for name in ("day", "month", "year"))
                text = (
                    f"{year}-{_MONTHS[month[:3].lower()]:02}-{int(day):02}"
                    if year
                    else f"{month[:3]} {day}"
                )
                yield Token(text, (), (("date", text),))
                at += found[0].count(" ") + 1
                break
        else:
            yield tokens[at]
            at += 1


def _apart(token: Token) -> Iterator[Token]:
    """The words of a token; a mark of the sentence is none."""
    if not token.quoted and token.text[:1] == "," and len(token.text) > 1:
        yield from chain.from_iterable(map(_apart, read(token.text.lstrip(","))))
    elif not token.quoted and not token.forms and re.fullmatch(_GLUED, token.text):
        yield from chain.from_iterable(map(_apart, read(token.text.replace("(", " "))))
    elif token.quoted or any(map(str.isalnum, token.text)):
        paired = " " in token.text and not token.quoted
        if found := None if token.quoted else re.fullmatch(_SET, token.text):
            yield from (read(part)[0] for part in found.groups())
        elif not token.quoted and not token.forms and re.fullmatch(_LIST, token.text):
            yield from (read(part)[0] for part in token.text.split(",") if part)
        else:
            yield from _unpaired(token) if paired else (token,)
    elif token.text[-1:] in "()" and len(token.text) > 1:
        yield from chain.from_iterable(map(_apart, read(token.text.strip("()"))))
    elif token.form("path") or token.form("glob"):
        yield token
    elif token.text == "..":
        yield Token(token.text, (), (("path", token.text),))
    elif re.fullmatch(_GLOB, token.text.replace("\\", "")) and len(token.text) > 1:
        text = token.text.replace("\\", "")
        yield Token(text, (), (("glob", text),))


def _unpaired(token: Token) -> Iterator[Token]:
    """The words of a token that means something as a whole; the last day is a span of time."""
    if found := re.fullmatch(_LAPSE, token.text):
        yield Token(found[1])
        yield replace(read(f"1 {found[2]}")[0], text=found[2])
    else:
        yield from map(Token, token.text.split())


def _shaped(token: Token) -> Token:
    """A token with what only a question about files means by it."""
    if re.fullmatch(_NOUNS, token.text.lower()) or token.text.lower() in _SLASHED:
        return Token(token.text)
    if token.quoted and token.text.lower() in _WHO:
        return read(token.text)[0]
    if mended := _mended(token):
        return read(mended)[0]
    if not token.quoted and not token.forms and re.fullmatch(_CLASS, token.text):
        return Token(token.text, (), (("glob", token.text),))
    if re.fullmatch(_PLACEHOLDER, token.text):
        return Token(token.text, (), (("path", token.text), ("file", token.text)))
    if re.fullmatch(_VARIABLE, token.text):
        return Token(token.text, (), (("path", token.text), ("variable", token.text)))
    if token.text.lower() in _NUMBERS and not token.forms:
        return Token(token.text, (), (("number", str(_NUMBERS.index(token.text.lower()))),))
    if bare(token.text.lower()) in _CALENDAR or token.text == "한":  # `안 한`, rather than one
        return Token(token.text)
    if (
        not token.forms
        and not token.quoted
        and len(token.text) > 1
        and re.fullmatch(_MODE, token.text)
    ):
        return Token(token.text, (), (("mode", token.text),))
    if not token.quoted and re.fullmatch(_DOTTED, token.text):
        return Token(token.text, (), (("file", token.text),))
    if bare(token.text) == "하루":
        return Token(token.text, (), read("1 day")[0].forms)
    if token.text.lower() == "fortnight":
        return Token(token.text, (), read("14 days")[0].forms)
    if found := re.fullmatch(_HOURS, token.text):
        return Token(token.text, (), (("span", token.text), ("days", found[1])))
    return token


def _mended(token: Token) -> str:
    """The word of a question about files that an unknown one is but for a slip, "" if it is none."""
    word = token.text.lower()
    if word in _SLIPS and not token.quoted:
        return _SLIPS[word]
    if word in _ALIKE and not token.quoted:
        return _ALIKE[word]
    if token.quoted or token.forms or len(word) < _LONG or not word.isalpha() or known(word):
        return ""
    return next((one for one in _WORDS if _is_slip(word, one)), "")


def _is_slip(word: str, meant: str) -> bool:
    """Whether one letter is missing, too much or another one, or two have changed places."""
    if word == meant or abs(len(word) - len(meant)) > 1:
        return False
    start = next(
        (at for at, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b),
        min(len(word), len(meant)),
    )
    rest, other = word[start:], meant[start:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return swapped or rest[1:] == other or rest == other[1:] or rest[1:] == other[1:]


def _place(word: str, token: Token) -> Place:
    kinds = [kind for kind, _ in token.forms] + ["quoted"] * token.quoted
    return Place("" if kinds else word, frozenset(kinds))


def _says(word: str, token: Token) -> bool:
    if token.forms or token.quoted:
        return True
    return word not in _QUIET and not _SILENT.issuperset(terms(token.text))


def value(token: Token, *kinds: str) -> str:
    """The text of a token as one of the kinds, else as it is written, without its particle."""
    forms = (token.form(kind) for kind in kinds)
    found = next((form for form in forms if form is not None), None)
    return found if found is not None else token.text if token.quoted else bare(token.text)


def is_name(token: Token) -> bool:
    """Whether a word can be the name of a file or a user: no word of the language."""
    return token.quoted or bool(token.forms) or not known(token.text)
