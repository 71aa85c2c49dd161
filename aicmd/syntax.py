"""The tree of a shell command line, every node with its span in code points.

Made by `parse.parse`, which expands nothing and runs nothing: a word whose text is only known when
the shell runs has no `value`. Two nodes are never the same, however alike: each has its place. That
no comparison has to be made for them halves what it takes to import this file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum


class PieceKind(StrEnum):
    LITERAL = "literal"  # bare characters
    ESCAPE = "escape"  # \x, or a line continuation (value "")
    SINGLE = "single"  # '…'
    DOUBLE = "double"  # "…" and $"…"; what it holds is in `pieces`
    ANSI = "ansi"  # $'…', decoded
    PARAMETER = "parameter"  # $x, ${x…}; words inside ${x:-…} are in `pieces`
    COMMAND = "command"  # $(…) and `…`; the commands are in `script`
    PROCESS = "process"  # <(…) and >(…); the commands are in `script`
    ARITHMETIC = "arithmetic"  # $((…)) and $[…]; substitutions inside are in `pieces`
    GLOB = "glob"  # an unquoted *, ?, […] or extended pattern
    BRACE = "brace"  # an unquoted {a,b} or {1..9}
    TILDE = "tilde"  # an unquoted ~ or ~user at the start of a word


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Piece:
    """A part of a word with one quoting. `value` is what it stands for, None if computed later."""

    kind: PieceKind
    start: int
    end: int
    value: str | None
    pieces: tuple[Piece, ...] = ()
    script: Script | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Word:
    """One word as the shell splits them; `text` is as typed, quotes and all."""

    start: int
    end: int
    text: str
    pieces: tuple[Piece, ...]

    @property
    def value(self) -> str | None:
        """The word after quote removal, or None where only the running shell knows it.

        Globs, braces and tildes count as their own text: they are patterns the reader sees.
        """
        if len(self.pieces) == 1:
            return self.pieces[0].value
        values = [piece.value for piece in self.pieces]
        return None if None in values else "".join(value for value in values if value is not None)

    @property
    def quoted(self) -> bool:
        """Whether any part is quoted or escaped: such a word is no keyword and no alias."""
        return any(piece.kind in _QUOTING for piece in self.pieces)


_QUOTING = frozenset({PieceKind.ESCAPE, PieceKind.SINGLE, PieceKind.DOUBLE, PieceKind.ANSI})


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Token:
    """An operator, a keyword or a comment: text that is not a word of a command."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Assignment:
    """`name=value`, `name+=value` or `name[i]=value` before a command.

    Behind `declare` and its like only an array is one; `export a=b` has words.
    """

    start: int
    end: int
    name: str
    value: Word | None  # None for an array
    array: tuple[Word, ...] = ()
    index: Word | None = None  # what stands between [ and ]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Redirect:
    """`2>file`, `<<EOF`, `{fd}<x`: `operator` is the token without the descriptor before it."""

    start: int
    end: int
    descriptor: str  # "", "2", "{fd}"
    operator: Token
    target: Word | None
    body: Word | None = None  # the text of a here-document, away from the redirect itself
    closer: Token | None = None  # the word on the line that ends it


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Simple:
    """Assignments, then a program with its words, and redirections anywhere between them."""

    start: int
    end: int
    assignments: tuple[Assignment, ...]
    words: tuple[Word, ...]
    redirects: tuple[Redirect, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Compound:
    """A loop, condition, group, subshell, `case`, `[[ … ]]`, `((…))` or function definition.

    `kind` is its first keyword: for while until select if case { ( (( [[ function coproc.
    `words` holds what is no command: loop lists, case subjects and patterns, the words of `[[`, the
    name of a function. `body` holds the commands in order, conditions first.
    """

    start: int
    end: int
    kind: str
    keywords: tuple[Token, ...]
    words: tuple[Word, ...]
    body: tuple[Node, ...]
    redirects: tuple[Redirect, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Pipeline:
    """Commands joined by `|` or `|&`. `prefix` holds `!`, `time` and `-p`."""

    start: int
    end: int
    prefix: tuple[Token, ...]
    commands: tuple[Node, ...]
    operators: tuple[Token, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sequence:
    """Commands parted by `&&`, `||`, `;`, `&` or newlines; one operator may follow the last."""

    start: int
    end: int
    commands: tuple[Node, ...]
    operators: tuple[Token, ...]


Node = Simple | Compound | Pipeline | Sequence


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Fault:
    """A place that bash would refuse, and why in a few words: "the quote ' is never closed"."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Script:
    """A whole text. With faults, the tree holds what could be read."""

    start: int
    end: int
    body: Node | None
    comments: tuple[Token, ...] = ()
    faults: tuple[Fault, ...] = field(default=())


def simples(node: Node | Script | None) -> Iterator[Simple]:
    """Yield every simple command in the order of the text, those inside substitutions included."""
    match node:
        case None:
            return
        case Script():
            yield from simples(node.body)
        case Simple():
            yield node
            yield from _inside(*_words(node))
        case Compound():
            yield from _inside(*node.words)
            for child in node.body:
                yield from simples(child)
            yield from _inside(*_targets(node.redirects))
        case Pipeline() | Sequence():
            for child in node.commands:
                yield from simples(child)


def _words(node: Simple) -> Iterator[Word]:
    for assignment in node.assignments:
        yield from (word for word in (assignment.index, assignment.value) if word is not None)
        yield from assignment.array
    yield from node.words
    yield from _targets(node.redirects)


def _targets(redirects: tuple[Redirect, ...]) -> Iterator[Word]:
    for redirect in redirects:
        yield from (word for word in (redirect.target, redirect.body) if word is not None)


def _inside(*words: Word) -> Iterator[Simple]:
    for word in words:
        yield from _in_pieces(word.pieces)


def _in_pieces(pieces: tuple[Piece, ...]) -> Iterator[Simple]:
    for piece in pieces:
        yield from simples(piece.script)
        yield from _in_pieces(piece.pieces)
