"""What programs do beyond reading, one file per topic.

A topic has `PROGRAMS`: the names of a program, "a|b" for several, with what is known of it. A row
is a form of a call and its effect; a judge is a function for what no row can say. To add a program,
write an entry in the file of its topic; to add a topic, write a file and name it below.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.levels import Level
from aicmd.resolution import spelled
from aicmd.syntax import Word

OK, CAUTION, DANGER, UNKNOWN = Level.OK, Level.CAUTION, Level.DANGER, Level.UNKNOWN

TOPICS = (
    "readers",
    "files",
    "archives",
    "disks",
    "system",
    "accounts",
    "processes",
    "packages",
    "git",
    "containers",
    "clouds",
    "databases",
    "network",
    "interpreters",
    "languages",
)


FETCHERS = frozenset(
    (
        "curl wget fetch http https xh httpie aria2c axel lynx links w3m elinks nc"
        " ncat netcat socat ftp tftp lwp-request GET gsutil hurl curlie wget2 telnet"
        " openssl ssh scp sftp rsync"
    ).split()
)
"""Programs that bring text from the network."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Code:
    """Text that a program would read as commands of a shell, and the word that holds it."""

    word: Word
    text: str


Judge = Callable[[Call], Iterator[Finding | Code]]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Effect:
    """`operands` are the first ones, "a|b" for either and "a*" for a beginning; `options` any of
    which must be given."""

    level: Level
    text: str
    operands: tuple[str, ...] = ()
    options: str = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Program:
    """The first row that matches decides; what none matches is harmless.

    `valued` are the options whose value is the next word, so that it is not taken for an operand.
    """

    rows: tuple[Effect, ...] = ()
    judge: Judge | None = None
    valued: str = ""


def row(level: Level, operands: str, options: str, text: str) -> Effect:
    """A row of a table: operands and options are parted by blanks, "" for any."""
    return Effect(level, text, tuple(operands.split()), options)


def reads(operands: str, options: str = "") -> Effect:
    """A row of a call that changes nothing."""
    return row(OK, operands, options, "")


def known(name: str) -> Program | None:
    """What is known of a program by its name; None for a stranger.

    Topics are read one after another until one has the name: most commands need few of them.
    """
    while name not in _KNOWN and _UNREAD:
        for names, program in import_module(f"aicmd.effects.{_UNREAD.pop()}").PROGRAMS.items():
            _KNOWN.update(dict.fromkeys(names.split("|"), program))
    return _KNOWN.get(name)


def found(call: Call, program: Program) -> Iterator[Finding | Code]:
    """What one call does."""
    if program.judge:
        yield from program.judge(call)
    yield from _by_rows(call, program)


def _by_rows(call: Call, program: Program) -> Iterator[Finding]:
    operands = call.operands(program.valued)
    for effect in program.rows:
        if _matches(effect, operands, call):
            if effect.level is not OK:
                yield Finding(
                    effect.level, call.program.start, _end(call, effect, operands), effect.text
                )
            return


def _end(call: Call, effect: Effect, operands: list[Word]) -> int:
    last = operands[len(effect.operands) - 1] if effect.operands else call.program
    return max(last.end, call.program.end)


def _matches(effect: Effect, operands: list[Word], call: Call) -> bool:
    if len(operands) < len(effect.operands):
        return False
    places = zip(effect.operands, operands, strict=False)
    if not all(_fits(pattern, spelled(word)) for pattern, word in places):
        return False
    return not effect.options or call.has(effect.options)


def _fits(pattern: str, value: str) -> bool:
    return any(
        choice == "*" or value == choice or (choice[-1:] == "*" and value.startswith(choice[:-1]))
        for choice in pattern.split("|")
    )


_KNOWN: dict[str, Program] = {}
_UNREAD = list(reversed(TOPICS))
"""The topics whose programs are not in _KNOWN yet, the next one last."""
