"""A program with the words that are its own, and the commands that it starts in turn.

`sudo env A=1 sh -c 'ls | wc'` is three programs and a script: each wrapper has its own way to read
the words before the command it starts, and what follows is another program's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.parse import parse
from aicmd.spelling import Spelling
from aicmd.spelling import joined
from aicmd.spelling import moved
from aicmd.spelling import spelling
from aicmd.syntax import Assignment
from aicmd.syntax import PieceKind
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Simple
from aicmd.syntax import Word
from aicmd.syntax import simples
from aicmd.wrapper import FINDERS
from aicmd.wrapper import WRAPPERS
from aicmd.wrapper import Scan
from aicmd.wrapper import Wrapper
from aicmd.wrapper import scan

DEPTH = 16
"""Commands within commands that are opened; nobody types more, and each costs a parse."""

_PATTERNS = frozenset({PieceKind.GLOB, PieceKind.BRACE})
_NO_COMMAND = frozenset(("", "-"))  # what `trap` takes to ignore a signal or to reset it


@dataclass(frozen=True, slots=True)
class Invocation:
    """`arguments` are the program's own words, in order: for `sudo -u root ls -l` only `-u root`.

    `inner` is what it starts: an Invocation where the words are handed on, a Script where a shell
    reads a string; its spans are those of the whole text. `uncertain` says that a word could not be
    read (an unknown option, a variable in its place): there may be more inside than `inner` shows.
    """

    program: Word
    arguments: tuple[Word, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    inner: tuple[Invocation | Script, ...] = ()
    uncertain: bool = False

    @property
    def name(self) -> str | None:
        """The program without its folder, or None where only the running shell knows it."""
        return program_name(self.program)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Read:
    """How the words behind a program divide."""

    own: tuple[Word, ...]
    inner: tuple[Invocation | Script, ...] = ()
    uncertain: bool = False


def program_name(word: Word) -> str | None:
    """The last part of a program's path, without quotes; None if it is computed or a pattern."""
    value = word.value
    if value is None:
        return None
    if value != "[" and any(piece.kind in _PATTERNS for piece in word.pieces):
        return None
    return value.rpartition("/")[2] if "/" in value else value


def invocation(simple: Simple, depth: int = 0) -> Invocation | None:
    """The program of a simple command with what it starts; None if it only sets variables.

    `depth` counts the commands around it: at the limit nothing is opened any more.
    """
    if not simple.words:
        return None
    return _opened(simple.words, depth, simple.assignments, simple.redirects)


def invocations(script: Script, depth: int = 0) -> Iterator[Invocation]:
    """Every program that a script would start, an outer one before those inside it.

    Substitutions and the strings that shells read are opened; each program comes once.
    """
    seen: set[tuple[int, int]] = set()
    for found in _all_of(script, depth):
        place = found.program.start, found.program.end
        if place not in seen:
            seen.add(place)
            yield found


def _all_of(script: Script, depth: int) -> Iterator[Invocation]:
    for simple in simples(script):
        found = invocation(simple, depth)
        if found:
            yield from _with_inner(found, depth)


def _with_inner(outer: Invocation, depth: int) -> Iterator[Invocation]:
    yield outer
    for inner in outer.inner:
        if isinstance(inner, Script):
            yield from _all_of(inner, depth + 1)
        else:
            yield from _with_inner(inner, depth + 1)


def _opened(
    words: tuple[Word, ...],
    depth: int,
    assignments: tuple[Assignment, ...] = (),
    redirects: tuple[Redirect, ...] = (),
) -> Invocation:
    read = _read(program_name(words[0]), words[1:], depth)
    return Invocation(words[0], read.own, assignments, redirects, read.inner, read.uncertain)


def _read(name: str | None, words: tuple[Word, ...], depth: int) -> _Read:
    if name is None:
        return _Read(words, uncertain=True)
    if name not in WRAPPERS and name not in FINDERS:
        return _Read(words)
    if depth >= DEPTH:
        return _Read(words, uncertain=True)
    if name in FINDERS:
        return _read_finder(FINDERS[name], words, depth)
    if WRAPPERS[name].subcommands:
        return _read_subcommand(name, words, depth)
    return _read_wrapper(WRAPPERS[name], words, depth)


def _read_subcommand(name: str, words: tuple[Word, ...], depth: int) -> _Read:
    scanned = scan(WRAPPERS[name], words)
    if scanned is None:
        starts = any(f"{name} {word.value}" in WRAPPERS for word in words)
        return _Read(words, uncertain=starts)
    if scanned.count == len(words):
        return _Read(words)
    before = scanned.count + 1
    inner = f"{name} {words[scanned.count].value}"
    grammar = WRAPPERS.get(inner)
    if grammar is None:
        return _Read(words)
    rest = words[before:]
    if grammar.subcommands:
        read = _read_subcommand(inner, rest, depth)
    else:
        read = _read_wrapper(grammar, rest, depth)
    return _Read(words[:before] + read.own, read.inner, read.uncertain)


def _read_wrapper(grammar: Wrapper, words: tuple[Word, ...], depth: int) -> _Read:
    scanned = scan(grammar, words)
    if scanned is None:
        return _Read(words, uncertain=True)
    own, rest = words[: scanned.count], words[scanned.count :]
    if scanned.flags & set(grammar.silent.split()):
        return _Read(words, uncertain=not scanned.certain)
    strings = _strings(grammar, scanned, rest)
    if strings or grammar.script or _is_joined(grammar, scanned):
        certain = scanned.certain and all(string.static for string in strings)
        return _Read(words, tuple(map(_parsed, strings)), not certain)
    inner = (_opened(rest, depth + 1),) if rest else ()
    return _Read(own, inner, not scanned.certain)


def _strings(grammar: Wrapper, scanned: Scan, rest: tuple[Word, ...]) -> list[Spelling]:
    """The command lines among a wrapper's words."""
    options = grammar.strings.split()
    strings = [value for flag, value in scanned.given if value and flag in options]
    if rest and (grammar.script == "*" or grammar.script in scanned.flags):
        strings.append(spelling(rest[0]))
    command = _before(grammar.until.split(), rest)
    if command and _is_joined(grammar, scanned):
        strings.append(joined(command))
    return [string for string in strings if string.value not in _NO_COMMAND]


def _is_joined(grammar: Wrapper, scanned: Scan) -> bool:
    return grammar.joined and not scanned.flags & set(grammar.unjoined.split())


def _before(ends: list[str], words: tuple[Word, ...]) -> tuple[Word, ...]:
    found = (at for at, word in enumerate(words) if word.value in ends)
    return words[: next(found, len(words))]


def _parsed(string: Spelling) -> Script:
    return moved(parse(string.value), string)


def _read_finder(actions: dict[str, str], words: tuple[Word, ...], depth: int) -> _Read:
    own: list[Word] = []
    inner: list[Invocation | Script] = []
    at, certain = 0, True
    while at < len(words):
        own.append(words[at])
        ends = actions.get(words[at].value or "")
        at += 1
        if ends:
            stop = _action_end(words, at, ends)
            certain = certain and stop < len(words)
            inner += [_opened(words[at:stop], depth + 1)] if at < stop else []
            at = stop
    return _Read(tuple(own), tuple(inner), not certain)


def _action_end(words: tuple[Word, ...], start: int, ends: str) -> int:
    for at in range(start, len(words)):
        value = words[at].value
        if value == ";" or (value == "+" and "+" in ends and words[at - 1].value == "{}"):
            return at
    return len(words)
