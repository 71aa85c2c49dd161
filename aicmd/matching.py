"""The words of one program, each led to the entry of a page that documents it.

The order in which a word is tried is the order in which programs read theirs: as it stands, with
`=`, abbreviated, as a number, with its value attached, and letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from enum import StrEnum

from aicmd.habit import PLAIN
from aicmd.habit import Habit
from aicmd.habit import habit
from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.operands import named
from aicmd.spelling import Spelling
from aicmd.spelling import spelling
from aicmd.syntax import PieceKind
from aicmd.syntax import Word
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.wrapper import FINDERS
from aicmd.wrapper import WRAPPERS

Pages = Callable[[tuple[str, ...]], Manual | None]

_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,60}")
_KEY = re.compile(r"[A-Za-z_][\w.-]*=")
_VARIABLE = re.compile(r"[A-Za-z_]\w*\+?=")
_NUMBER = re.compile(r"-\d+(?:\.\d+)?")
_SIGNAL = re.compile(r"-(?:SIG)?[A-Z][A-Z0-9]{1,9}(?:[-+]\d+)?")
_MODE = re.compile(r"-[rwxXstugo]+(?:[,+=-][rwxXstugo,+=-]*)?")
_GLUED = re.compile(r"(-[a-z]+)[A-Z]{2,}")
_BUNDLE = re.compile(r"[A-Za-z0-9]+")

_EXPRESSION = "expr"
"""What an operator of find, `-not expr`, has in place of a value: more of its own words."""

_PLUS_TURNS_OFF = frozenset("set sh bash zsh dash ksh declare typeset local compopt".split())

LETTERS = 60
"""Letters of one cluster that are told apart."""

END_OF_OPTIONS = N_("ends the options: what follows is none, even with a dash")
SETS = N_("sets a variable for the command that it starts")
COMPUTED = N_("options that are known only when it runs")
STANDARD = N_("standard input or output in place of a file")
EXEC_ENDS = {
    ";": N_("ends the command, which runs once for each file"),
    "+": N_("ends the command, which runs with as many files at a time as fit"),
}
FIND_OPERATORS = {
    "!": N_("negates the test behind it"),
    "(": N_("opens a group of tests"),
    ")": N_("closes the group"),
    ",": N_("evaluates both sides"),
    "{}": N_("stands for the file found"),
}
COMPARISONS = {
    "-eq": N_("equal, as numbers"),
    "-ne": N_("not equal, as numbers"),
    "-lt": N_("less than, as numbers"),
    "-le": N_("less than or equal, as numbers"),
    "-gt": N_("greater than, as numbers"),
    "-ge": N_("greater than or equal, as numbers"),
    "-nt": N_("newer than, as files"),
    "-ot": N_("older than, as files"),
    "-ef": N_("the same file"),
    "=": N_("equal, as text"),
    "==": N_("equal, as text (in [[ ]] the right side is a pattern)"),
    "!=": N_("not equal, as text"),
    "=~": N_("matches the regular expression on the right"),
    "<": N_("sorts before, as text"),
    ">": N_("sorts after, as text"),
    "!": N_("negates the test"),
    "-a": N_("and"),
    "-o": N_("or"),
}


class Role(StrEnum):
    SUBCOMMAND = "subcommand"
    OPTION = "option"
    VALUE = "value"
    ARGUMENT = "argument"
    ASSIGNMENT = "assignment"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Match:
    """A span of the text and what it leads to.

    `option` and `manual` are the entry and its page: for a value, those of its option; for a
    subcommand, `manual` is its page or the page it has an entry on. `text` is what we say where no
    page does. An option with neither has no documentation.
    """

    start: int
    end: int
    role: Role
    option: Option | None = None
    manual: Manual | None = None
    text: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Hit:
    option: Option
    manual: Manual


class _Page:
    """The entries of a page that hold for one subcommand, by their spelling."""

    def __init__(self, manual: Manual, subcommand: str = "") -> None:
        self.manual = manual
        self.subcommand = subcommand
        self.flags: dict[str, Option] = {}
        for option in manual.options:
            if not option.section or option.section == subcommand:
                for flag in option.flags:
                    known = self.flags.get(flag)
                    if known is None or (option.text and self._better(option, known)):
                        self.flags[flag] = option

    @staticmethod
    def _better(option: Option, known: Option) -> bool:
        return not known.text or (bool(option.section) and not known.section)

    @property
    def long_with_one_dash(self) -> bool:
        """Whether its options are words with one dash, so that letters do not cluster."""
        one = sum(len(flag) > 3 and flag[0] == "-" and flag[1:].isalpha() for flag in self.flags)
        two = sum(flag.startswith("--") for flag in self.flags)
        return one > max(two, 4)


def matches(name: str, words: tuple[Word, ...], pages: Pages) -> list[Match]:
    """What each word of a program leads to, in order; a word may be several parts.

    `words` are the program's own, without those of a command it starts.
    """
    return _Reader(name, words, pages).read()


def _section(manual: Manual, text: str) -> str:
    """The part of a page for a subcommand: by its name, or by the only one that begins so."""
    sections = {option.section for option in manual.options} - {""}
    text = dict(manual.aliases).get(text, text)
    if text in sections:
        return text
    longer = [section for section in sections if len(text) > 1 and section.startswith(text)]
    return longer[0] if len(longer) == 1 else ""


def _is_pattern(word: Word) -> bool:
    """Whether the shell may make several words of one."""
    return any(piece.kind in (PieceKind.GLOB, PieceKind.BRACE) for piece in word.pieces)


@dataclass(slots=True, eq=False, repr=False)
class _Reader:
    name: str
    words: tuple[Word, ...]
    lookup: Pages
    habit: Habit = field(init=False)
    path: tuple[str, ...] = field(init=False)
    pages: list[_Page] = field(init=False)
    found: list[Match] = field(default_factory=list)
    at: int = 0
    operands: int = 0
    open: bool = True
    given: set[str] = field(default_factory=set)
    form: str = ""
    """What the page has behind the name of a subcommand that it lists: "PATTERN..."."""
    doubt: bool = False
    """Whether an option before is unknown: the next word may be its value."""

    def __post_init__(self) -> None:
        self.habit = habit(self.name)
        self.path = (self.name,)
        manual = self.lookup(("test",) if self.name == "[[" else self.path)
        self.pages = [_Page(manual)] if manual else []

    def read(self) -> list[Match]:
        while self.at < len(self.words):
            spelled = spelling(self.words[self.at])
            self.at += 1
            self._word(spelled)
        return self._with_names()

    def _with_names(self) -> list[Match]:
        """The matches, with operands of which we say nothing called what the synopsis calls them."""
        manual = self.pages[0].manual if self.pages and not self.doubt else None
        places = [at for at, match in enumerate(self.found) if match.role is Role.ARGUMENT]
        if manual and any(not self.found[at].text for at in places):
            own = f"{' '.join(self.path)} {self.form}\n" if self.form else ""
            more = any(_is_pattern(word) for word in self.words)
            names = named(own + manual.synopsis, self.path, len(places), self.given, more)
            for at, name in zip(places, names, strict=True):
                if name and not self.found[at].text:
                    self.found[at] = replace(self.found[at], text=_("the {name}").format(name=name))
        return self.found

    def _word(self, spelled: Spelling) -> None:
        text = spelled.value
        if not self.open or not text:
            self._operand(spelled)
        elif text == "--" and not self._find("--"):
            self.open = False
            self._add(spelled, Role.OPTION, text=END_OF_OPTIONS)
        elif self._is_special(spelled):
            pass
        elif text[0] == "-" and len(text) > 1:
            self._option(spelled)
        elif text[0] == "+" and self._plus(spelled):
            pass
        else:
            self._operand(spelled)

    def _is_special(self, spelled: Spelling) -> bool:
        """Whether the word means something in this program alone; adds it if so."""
        text = spelled.value
        if self.name in FINDERS:
            return self._find_word(spelled)
        if self.name in ("test", "[", "[["):
            return self._test_word(spelled)
        if self.habit.bundled and self._is_bundle(text):
            self._bundle(spelled)
            return True
        if _VARIABLE.match(text) and (sets := self._sets()):
            self._add(spelled, Role.ASSIGNMENT, text=sets)
            return True
        if self.habit.letters and text[0] == "-" and text[1:].strip(self.habit.letters):
            self._operand(spelled)
            return True
        if self.habit.modes and _MODE.fullmatch(text) and not self._find(text[:2]):
            self._operand(spelled)
            return True
        return False

    def _sets(self) -> str:
        """What a word like NAME=value does, "" where it is a mere operand."""
        grammar = WRAPPERS.get(self.name)
        return SETS if grammar and grammar.assignments else self.habit.sets

    def _find_word(self, spelled: Spelling) -> bool:
        text = spelled.value
        if hit := self._find(text) if text in FINDERS[self.name] else None:
            self._add(spelled, Role.OPTION, hit)
        elif text in EXEC_ENDS and "-exec" in FINDERS[self.name]:
            self._add(spelled, Role.OPERATOR, text=EXEC_ENDS[text])
        elif text in FIND_OPERATORS:
            self._add(spelled, Role.OPERATOR, text=FIND_OPERATORS[text])
        else:
            return False
        return True

    def _test_word(self, spelled: Spelling) -> bool:
        text = spelled.value
        behind_operand = bool(self.found) and self.found[-1].role in (Role.ARGUMENT, Role.VALUE)
        if text == "]" and self.name == "[" and self.at == len(self.words):
            self._add(spelled, Role.OPERATOR, text=_("ends the test"))
        elif text in COMPARISONS and (behind_operand or text == "!"):
            self._add(spelled, Role.OPERATOR, text=COMPARISONS[text])
        else:
            return False
        return True

    def _is_bundle(self, text: str) -> bool:
        if not _BUNDLE.fullmatch(text):
            return False
        if self.habit.bundled == "first":
            return self.at == 1
        return all(self._find(letter) for letter in text)

    def _bundle(self, spelled: Spelling) -> None:
        """Letters without a dash; the values follow in the order of their letters."""
        takers: list[_Hit] = []
        for at, letter in enumerate(spelled.value):
            hit = self._find(letter) if self.habit.bundled == "all" else self._find("-" + letter)
            hit = hit or self._find(letter)
            self._add_part(spelled, at, at + 1, Role.OPTION, hit)
            if hit and hit.option.arity and not hit.option.optional:
                takers.append(hit)
        for hit in takers:
            self._take(hit)

    def _option(self, spelled: Spelling) -> None:
        text = spelled.value
        name, equals, _ = text.partition("=")
        if hit := self._find(text):
            self._exact(spelled, hit)
        elif equals and len(name) > 2 and (hit := self._find(name)):
            self._with_equals(spelled, len(name), hit)
        elif text.startswith("--"):
            self._long(spelled, name)
        elif self._number_or_signal(spelled) or self._glued(spelled) or self._stands_in(spelled):
            pass
        elif text[1] in "$`" and not spelled.static:
            number = self.habit.number and self._number()
            self._add(spelled, Role.OPTION, number or None, text=COMPUTED)
        elif not self.pages:
            self._unknown(spelled)
        else:
            self._letters(spelled)

    def _exact(self, spelled: Spelling, hit: _Hit, warning: str = "") -> None:
        self.given.add(spelled.value)
        self._add(spelled, Role.OPTION, hit, warning=warning)
        self._take(hit)
        if spelled.value in self.habit.last.split():
            self.open = False

    def _with_equals(self, spelled: Spelling, at: int, hit: _Hit | None, warning: str = "") -> None:
        self.given.add(spelled.value[:at])
        self._add_part(spelled, 0, at, Role.OPTION, hit, warning=warning)
        self._add_part(spelled, at, at + 1, Role.OPERATOR)
        if len(spelled.value) > at + 1:
            self._add_part(spelled, at + 1, len(spelled.value), Role.VALUE, hit)

    def _long(self, spelled: Spelling, name: str) -> None:
        """A long option that stands in no page as it is: abbreviated, or unknown."""
        flag = self._abbreviated(name)
        hit = self._find(flag) if flag else None
        if not flag or not hit:
            self._unknown(spelled)
        elif len(name) < len(spelled.value):
            self._with_equals(spelled, len(name), hit, _("short for {flag}").format(flag=flag))
        else:
            self._exact(spelled, hit, _("short for {flag}").format(flag=flag))

    def _abbreviated(self, name: str) -> str | None:
        """The only option that begins with `name`; spellings of one entry count as one."""
        if self.habit.exact or len(name) < 3:
            return None
        flags = self.pages[0].flags if self.pages else {}
        found = {id(option): flag for flag, option in flags.items() if flag.startswith(name)}
        return found.popitem()[1] if len(found) == 1 else None

    def _number_or_signal(self, spelled: Spelling) -> bool:
        text = spelled.value
        hit = None
        if self.habit.signal and _SIGNAL.fullmatch(text):
            hit = self._find(self.habit.signal)
        elif _NUMBER.fullmatch(text):
            if all(self._find("-" + digit) for digit in text[1:]):
                return False
            hit = self._number()
            if hit is None and self.habit.numbers:
                self._operand(spelled)
                return True
        if hit:
            self._add(spelled, Role.OPTION, hit)
        return hit is not None

    def _number(self) -> _Hit | None:
        names = ("-NUM", "-number", "-#", self.habit.number, self.habit.signal)
        return next((hit for name in names if name and (hit := self._find(name))), None)

    def _glued(self, spelled: Spelling) -> bool:
        """`-newermt` where the page has -newerXY; `-Xmx2g` where it has -Xmx."""
        for flag in self.habit.glued.split():
            if spelled.value.startswith(flag) and (hit := self._find(flag)):
                self._add_part(spelled, 0, len(flag), Role.OPTION, hit)
                self._add_part(spelled, len(flag), len(spelled.value), Role.VALUE, hit)
                return True
        for page in self.pages:
            for flag, option in page.flags.items():
                glued = _GLUED.fullmatch(flag)
                if glued and spelled.value.startswith(glued[1]) and len(spelled.value) == len(flag):
                    self._exact(spelled, _Hit(option, page.manual))
                    return True
        return False

    def _stands_in(self, spelled: Spelling) -> bool:
        """`-sha256` where the page has -digest for them all."""
        for flag, names in self.habit.stands_in.items():
            if spelled.value[1:] in names.split() and (hit := self._find(flag)):
                self._exact(spelled, hit)
                return True
        return False

    def _letters(self, spelled: Spelling) -> None:
        """A word of letters, the first of which that takes a value has the rest of it."""
        text, first = spelled.value, len(self.found)
        at = 1
        while at < len(text):
            start = 0 if at == 1 else at
            stop, hit = self._letter(text, at)
            rest = text[stop:]
            if hit is None or at > LETTERS or (rest and not self._may_follow(hit)):
                self._add_part(spelled, start, len(text), Role.OPTION, warning=self._hint(text))
                return
            self.given.add("-" + text[at:stop])
            self._add_part(spelled, start, stop, Role.OPTION, hit)
            if self._has_rest(hit, text[at], rest):
                warning = self._swallowed(hit, text[at], rest)
                self._add_part(spelled, stop, len(text), Role.VALUE, hit, warning=warning)
                self._take(hit, 1)
                break
            is_number = stop > at + 1 or not self._find(text[0] + text[at])
            if not rest and not is_number:
                self._take(hit)
            at = stop
        if "-" + text[1:2] in self.habit.last.split():
            self.open = False
        self._warn(first, text)

    def _letter(self, text: str, at: int) -> tuple[int, _Hit | None]:
        hit = self._find(text[0] + text[at])
        if hit or not text[at].isdigit():
            return at + 1, hit
        stop = at
        while stop < len(text) and text[stop].isdigit():
            stop += 1
        return stop, self._number()

    def _may_follow(self, hit: _Hit) -> bool:
        """Whether more may stand behind a letter: some programs have no clusters at all."""
        return bool(hit.option.arity) or not self.pages[-1].long_with_one_dash

    def _has_rest(self, hit: _Hit, letter: str, rest: str) -> bool:
        """Whether the rest of a word is the value of a letter, and not more letters.

        A page often shows the optional value of a long spelling alone (`-F, --classify[=WHEN]`).
        """
        if not rest or not (hit.option.arity or hit.option.optional):
            return False
        if not hit.option.optional or letter in self.habit.attached:
            return True
        return not all(self._find("-" + other) for other in rest)

    def _swallowed(self, hit: _Hit, letter: str, rest: str) -> str:
        """A warning where a value looks like more letters, as in `sed -ie`."""
        if hit.option.optional and all(self._find("-" + other) for other in rest):
            return _("read as the value of -{letter}, not as more options").format(letter=letter)
        return ""

    def _hint(self, text: str) -> str:
        flag = self._meant(text)
        return _("did you mean {flag}?").format(flag=flag) if flag else ""

    def _meant(self, text: str) -> str | None:
        """The long option that a word with one dash may stand for."""
        name = "-" + text.partition("=")[0]
        if len(name) < 5 or name.startswith("---"):
            return None
        return name if self._find(name) else self._abbreviated(name) if len(name) > 5 else None

    def _warn(self, first: int, text: str) -> None:
        """Say how a long name with one dash will really be read."""
        flag = self._meant(text)
        if not flag or first >= len(self.found):
            return
        letters = sum(match.role is Role.OPTION for match in self.found[first:])
        read = " ".join("-" + letter for letter in text[1 : letters + 1])
        rest = text[letters + 1 :]
        value = _(" with the value {rest}").format(rest=rest) if rest else ""
        warning = _("read as {read}{value}; did you mean {flag}?").format(
            read=read, value=value, flag=flag
        )
        self.found[first] = replace(self.found[first], warning=warning)

    def _unknown(self, spelled: Spelling) -> None:
        """An option that no page has; a wrapper's grammar still knows whether it has a value."""
        name, equals, _ = spelled.value.partition("=")
        warning = self._nearest(name)
        if equals and len(name) > 2:
            self._with_equals(spelled, len(name), None, warning)
            return
        self._add(spelled, Role.OPTION, warning=warning)
        grammar = WRAPPERS.get(self.name)
        if grammar and f"{name}:" in grammar.options.split() and self.at < len(self.words):
            self._add(spelling(self.words[self.at]), Role.VALUE)
            self.at += 1

    def _nearest(self, name: str) -> str:
        if not name.startswith("--") or not self.pages:
            return ""
        from difflib import get_close_matches

        flags = [flag for page in self.pages for flag in page.flags if flag.startswith("--")]
        near = get_close_matches(name[:40], flags, 1, 0.75)
        return _("did you mean {flag}?").format(flag=near[0]) if near else ""

    def _plus(self, spelled: Spelling) -> bool:
        """`+x` where a page has it, or `-x` for those that turn options off with a plus."""
        text = spelled.value
        if hit := self._find(text):
            self._exact(spelled, hit)
        elif self.name in _PLUS_TURNS_OFF and (hit := self._find("-" + text[1:2])):
            self._add_part(spelled, 0, len(text), Role.OPTION, hit, warning=_("+ turns it off"))
            self._take(hit)
        elif hit := next((h for f in ("+FORMAT", "+format") if (h := self._find(f))), None):
            self._add(spelled, Role.ARGUMENT, hit)
        else:
            return False
        return True

    def _take(self, hit: _Hit, already: int = 0) -> None:
        """Add the words that are an option's values, whatever they begin with."""
        is_operator = self.name in FINDERS and hit.option.argument == _EXPRESSION
        count = 0 if hit.option.optional or is_operator else hit.option.arity
        if hit.option.optional and self.habit.loose and not already:
            following = self.words[self.at].value if self.at < len(self.words) else None
            count = 0 if not following or following[0] in "-+" else 1
        for _taken in range(min(count - already, len(self.words) - self.at)):
            self._add(spelling(self.words[self.at]), Role.VALUE, hit, self._value_text(hit))
            self.at += 1

    def _value_text(self, hit: _Hit) -> str:
        return next((self.habit.values[f] for f in hit.option.flags if f in self.habit.values), "")

    def _operand(self, spelled: Spelling) -> None:
        text = spelled.value
        if self.open and (self._key(spelled) or self._subcommand(spelled)):
            return
        keyword = self.habit.short.get(text, text)
        if self.open and self.habit.keywords and (hit := self._find(keyword)):
            self._exact(spelled, hit)
            return
        self._add(spelled, Role.ARGUMENT, text=STANDARD if text == "-" else self._operand_text())
        self.operands += 1
        self.open = self.open and not self.habit.stops

    def _operand_text(self) -> str:
        instead = self.given & set(self.habit.instead.split())
        if self.doubt:
            return ""
        if self.habit.first and not self.operands and not instead:
            return self.habit.first
        return self.habit.rest

    def _key(self, spelled: Spelling) -> bool:
        """`if=file` where the page has an entry if=."""
        key = _KEY.match(spelled.value)
        hit = self._find(key[0]) if key else None
        if not key or not hit:
            return False
        self._add_part(spelled, 0, key.end(), Role.OPTION, hit)
        if key.end() < len(spelled.value):
            self._add_part(spelled, key.end(), len(spelled.value), Role.VALUE, hit)
        return True

    def _subcommand(self, spelled: Spelling) -> bool:
        """Whether the word is a subcommand: it has its own page, or a place in the program's."""
        text = spelled.value
        if self.operands or not _NAME.fullmatch(text) or not spelled.static or len(self.path) > 3:
            return False
        if not self.pages or not (self.habit.subcommands or self.habit is PLAIN):
            return self._unknown_subcommand(spelled)
        path = (*self.path, self.habit.short.get(text, text))
        if manual := self.lookup(path):
            hit = self._find(text) if not manual.summary else None
            self.pages.insert(0, _Page(manual))
            self._add(spelled, Role.SUBCOMMAND, hit or manual, path[-1])
        elif not self._own_place(spelled):
            return self._unknown_subcommand(spelled)
        self.path = path
        return True

    def _own_place(self, spelled: Spelling) -> bool:
        """Whether a page of the program has a section or an entry for the subcommand."""
        manual, text = self.pages[0].manual, spelled.value
        section = _section(manual, text)
        has_entries = self.habit.subcommands and not self.habit.keywords and len(self.path) == 1
        hit = self._find(text) or self._find(section) if section or has_entries else None
        if section:
            self.pages.insert(0, _Page(manual, section))
        if section or hit:
            self.form = hit.option.argument if hit else ""
            self._add(
                spelled,
                Role.SUBCOMMAND,
                hit,
                text=_("the subcommand {name}").format(name=section or text),
            )
        return bool(section or hit)

    def _unknown_subcommand(self, spelled: Spelling) -> bool:
        if not self.habit.subcommands or len(self.path) > 1:
            return False
        self._add(spelled, Role.SUBCOMMAND)
        self.path = (*self.path, spelled.value)
        self.pages = []  # what follows is the subcommand's, whose options nobody knows
        return True

    def _find(self, flag: str) -> _Hit | None:
        """The entry of a flag in the page of the subcommand, else in those of its parents."""
        for page in self.pages:
            if option := page.flags.get(flag):
                return _Hit(option, page.manual)
        return None

    def _add(
        self,
        spelled: Spelling,
        role: Role,
        hit: _Hit | Manual | None = None,
        text: str = "",
        warning: str = "",
    ) -> None:
        self._add_part(spelled, 0, len(spelled.value), role, hit, text, warning)

    def _add_part(
        self,
        spelled: Spelling,
        start: int,
        end: int,
        role: Role,
        hit: _Hit | Manual | None = None,
        text: str = "",
        warning: str = "",
    ) -> None:
        """Add the characters `start` to `end` of a word, with the quotes around them."""
        option = hit.option if isinstance(hit, _Hit) else None
        manual = hit.manual if isinstance(hit, _Hit) else hit
        first = spelled.edge(start)
        last = spelled.end if end == len(spelled.value) else spelled.edge(end)
        self.found.append(Match(first, last, role, option, manual, text, warning))
        self.doubt = self.doubt or (role is Role.OPTION and not option and not text)
