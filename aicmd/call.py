"""One program that a script would start, with what is known of its words and of what it is given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.levels import Level
from aicmd.reach import Reach
from aicmd.reach import reach
from aicmd.resolution import spelled
from aicmd.syntax import Piece
from aicmd.syntax import Word
from aicmd.syntax import simples


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Finding:
    """What a part of a command, the code points `start` to `end`, can do, and how bad that is."""

    level: Level
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Feed:
    """What a program is given to read: the text if it is known, and the programs that print it.

    `file` is the word of a `<`; `told` the one of a here-document or here-string.
    """

    text: str | None = None
    before: tuple[Invocation, ...] = ()
    file: Word | None = None
    told: Word | None = None

    @property
    def names(self) -> frozenset[str]:
        return frozenset(call.name for call in self.before if call.name)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Call:
    """`folder` is where a `cd` before it has led; `outer` what starts it, the nearest first.

    `typed` are the words of the whole simple command as they stand in the text, substitutions and
    all; those of `invocation` are expanded.
    """

    invocation: Invocation
    feed: Feed = Feed()
    folder: str = ""
    outer: tuple[Invocation, ...] = ()
    typed: tuple[Word, ...] = ()

    @property
    def name(self) -> str:
        """The program's name, "" where it is computed."""
        return self.invocation.name or ""

    @property
    def program(self) -> Word:
        return self.invocation.program

    @property
    def arguments(self) -> tuple[Word, ...]:
        return self.invocation.arguments

    def reach(self, word: Word) -> Reach:
        """How far one of its words reaches as a path."""
        return reach(word, self.folder)

    def has(self, options: str) -> bool:
        """Whether one of these options is given: abbreviated, in a cluster, with a value."""
        return self.option(options) is not None

    def option(self, options: str) -> Word | None:
        """The word that gives one of these options, as "-r -R --recursive"."""
        wanted = options.split()
        for word in self.arguments:
            value = spelled(word)
            if value == "--":
                return None
            if any(is_option(value, option) for option in wanted):
                return word
        return None

    def operands(self, valued: str = "") -> list[Word]:
        """Its words that are no options; the next word is the value of one of `valued`."""
        found: list[Word] = []
        skipped, options = False, True
        table = frozenset(valued.split())
        for word in self.arguments:
            value = spelled(word)
            if skipped:
                skipped = False
            elif options and value == "--":
                options = False
            elif not options or not value.startswith("-") or value == "-":
                found.append(word)
            else:
                skipped = takes_next(value, table)
        return found

    def values(self, options: str) -> Iterator[tuple[Word, str]]:
        """The value of each of these options, in the next word or in its own: `-ofile`, `--x=y`."""
        wanted = options.split()
        for at, word in enumerate(self.arguments):
            value = spelled(word)
            for option in wanted:
                if value == option and at + 1 < len(self.arguments):
                    following = self.arguments[at + 1]
                    yield following, spelled(following)
                elif value.startswith(option + "="):
                    yield word, value[len(option) + 1 :]
                elif len(option) == 2 and value.startswith(option) and len(value) > 2:
                    yield word, value[2:]

    def at(self, level: Level, word: Word, text: str) -> Finding:
        return Finding(level, word.start, word.end, text)

    def whole(self, level: Level, text: str) -> Finding:
        """A finding about the program with its words up to the last one."""
        last = self.arguments[-1].end if self.arguments else self.program.end
        return Finding(level, self.program.start, max(self.program.end, last), text)


def is_option(value: str, option: str) -> bool:
    """Whether a word gives an option, `-r` or `--recursive`, in any of the ways of getopt."""
    if value == option or (len(option) > 2 and value.startswith(option + "=")):
        return True
    if "=" in option:
        return False
    if value.startswith("--"):
        name = value.partition("=")[0]
        return len(name) > 4 and option.startswith(name) and option.startswith("--")
    if option.startswith("--") or len(option) != 2 or value[:1] not in ("-", "+"):
        return False
    return value[0] == option[0] and option[1] in re.split(r"[^A-Za-z0-9]", value[1:])[0]


def takes_next(value: str, valued: frozenset[str]) -> bool:
    """Whether the next word is the value of this option: `-n prod`, `-xn prod`, not `-nprod`."""
    if value in valued:
        return True
    if value.startswith("--") or len(value) < 3:
        return False
    return f"-{value[-1]}" in valued and not any(f"-{c}" in valued for c in value[1:-1])


def substituted(word: Word) -> Iterator[Invocation]:
    """The programs in the substitutions of a word, as it was typed."""
    for piece in _deep(word.pieces):
        for simple in simples(piece.script):
            found = invocation(simple)
            if found is not None:
                yield found


def _deep(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    for piece in pieces:
        yield piece
        yield from _deep(piece.pieces)
