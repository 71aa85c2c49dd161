"""Rules for commit messages: each file of this folder registers one.

To add one, write a file here with a function that takes a Message and returns the Problem it sees,
or None, under `@rule(level)`, or one that also takes what is Around it, under
`@rule_around(level)`; its name with dashes is the rule's name. Nothing else has to know it.
Rules are pure, and a message that a rule has mended is one that it finds nothing wrong with.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module

from aicmd.errors import UsageError
from aicmd.message import Message
from aicmd.translation import _


class Level(StrEnum):
    """What a finding means: refused by `check`, worth a look, or mended without being asked."""

    ERROR = "error"
    WARNING = "warning"
    FIX = "fix"


@dataclass(frozen=True, slots=True)
class Around:
    """What a rule may know beside the message.

    `style` is the form that subjects have here, "conventional", "plain" or "" for none that is
    known; `branch` the name of the branch, "" for none; `subjects` those of the last commits;
    `meant` gives the words that a misspelt one may stand for, none for a word to leave alone.
    """

    style: str = ""
    branch: str = ""
    subjects: tuple[str, ...] = ()
    meant: Callable[[str], tuple[str, ...]] = lambda word: ()

    def rights(self, word: str) -> tuple[str, ...]:
        """What a word of prose may stand for; none for one with capitals inside, a name."""
        return self.meant(word) if word.islower() or word.istitle() else ()


NOTHING = Around()


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule sees, in words for the author; `fixed` is the message without it, if sure."""

    text: str
    fixed: Message | None = None


Simple = Callable[[Message], Problem | None]
Look = Callable[[Message, Around], Problem | None]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a report."""

    rule: str
    level: Level
    text: str

    def __str__(self) -> str:
        return f"{self.level} {self.rule}: {self.text}"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the folder. A fix is tried in the order of `rank`."""

    name: str
    level: Level
    rank: int
    look: Look

    def finding(self, problem: Problem) -> Finding:
        """What a fixing rule cannot mend surely is a warning."""
        unsure = self.level is Level.FIX and problem.fixed is None
        return Finding(self.name, Level.WARNING if unsure else self.level, problem.text)


@dataclass(frozen=True, slots=True)
class Applied:
    """The message with every fix in it, what was fixed, and what remains to be said."""

    message: Message
    fixes: tuple[Finding, ...]
    remarks: tuple[Finding, ...]


_registered: list[Rule] = []


def rule(level: Level, rank: int = 50) -> Callable[[Simple], Simple]:
    """Register a rule that looks at the message alone."""

    def register(look: Simple) -> Simple:
        name = look.__name__.replace("_", "-")
        _registered.append(Rule(name, level, rank, lambda message, around: look(message)))
        return look

    return register


def rule_around(level: Level, rank: int = 50) -> Callable[[Look], Look]:
    """Register a rule that also looks at what is around the message."""

    def register(look: Look) -> Look:
        _registered.append(Rule(look.__name__.replace("_", "-"), level, rank, look))
        return look

    return register


@cache
def rules() -> tuple[Rule, ...]:
    """All rules of this folder, by rank and name."""
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return tuple(sorted(_registered, key=lambda known: (known.rank, known.name)))


def named(text: str) -> frozenset[str]:
    """The rules that a setting names, parted by blanks or commas. Raises UsageError for no rule."""
    names = frozenset(text.replace(",", " ").split())
    if unknown := names - {known.name for known in rules()}:
        raise UsageError(
            _("no rule is called {name!r}: see aicmd check --help").format(name=min(unknown))
        )
    return names


def check(
    message: Message, off: Collection[str] = (), around: Around = NOTHING
) -> tuple[Finding, ...]:
    """Return what the rules find in the message as it is; `off` names rules to leave out.

    A message that git or a forge wrote has nothing to mend.
    """
    if message.mechanical:
        return ()
    active = [known for known in rules() if known.name not in off]
    seen = [(known, known.look(message, around)) for known in active]
    return tuple(known.finding(problem) for known, problem in seen if problem)


def apply(message: Message, off: Collection[str] = (), around: Around = NOTHING) -> Applied:
    """Return the message with all fixes in it. Applying again changes nothing."""
    if message.mechanical:
        return Applied(message, (), ())
    fixes: list[Finding] = []
    for known in rules():
        problem = known.look(message, around) if known.name not in off else None
        if problem and problem.fixed and known.level is Level.FIX:
            fixes.append(known.finding(problem))
            message = problem.fixed
    return Applied(message, tuple(fixes), check(message, off, around))
