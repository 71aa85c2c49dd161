"""What a word stands for, and where in the text each of its characters was typed.

Quotes and escapes make the two differ: the `b` of `a"b"` is the second character of the word and
the third of the text. A word that holds a command line is parsed by its value; `moved` then brings
the tree to the places of the outer text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import fields
from dataclasses import replace
from typing import Any

from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Script
from aicmd.syntax import Word

_ANSI = re.compile(
    r"\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|c.|.)|.", re.DOTALL
)

_Place = tuple[str, int, int]
"""A character with the start and the end of what was typed for it."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Spelling:
    """`places` has the span of each character of `value`.

    What only the running shell knows stands there as it was typed; `static` is then false. `start`
    and `end` are those of the whole word, with its quotes.
    """

    value: str
    places: tuple[tuple[int, int], ...]
    static: bool = True
    start: int = 0
    end: int = 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text of the characters `start` to `end` of the value."""
        if start < end:
            return self.places[start][0], self.places[end - 1][1]
        if start < len(self.places):
            return self.places[start][0], self.places[start][0]
        at = self.places[-1][1] if self.places else self.start
        return at, at

    def edge(self, at: int) -> int:
        """Where the word can be cut before a character: a quote goes with what follows it."""
        if at <= 0:
            return self.start
        return self.places[at - 1][1] if at < len(self.places) else self.end

    def after(self, count: int) -> Spelling:
        """What follows the first `count` characters."""
        start = self.edge(count)
        return Spelling(self.value[count:], self.places[count:], self.static, start, self.end)


def spelling(word: Word) -> Spelling:
    """The characters of a word, each with its place."""
    return _made(_places(word, word.pieces), word.value is not None, word.start, word.end)


def joined(words: tuple[Word, ...]) -> Spelling:
    """One or more words with a blank between them, as `eval` and ssh join theirs."""
    places: list[_Place] = []
    static = True
    for word in words:
        if places:
            places.append((" ", places[-1][2], word.start))
        places += _places(word, word.pieces)
        static = static and word.value is not None
    return _made(places, static, words[0].start, words[-1].end)


def moved(script: Script, to: Spelling) -> Script:
    """The tree parsed from `to.value`, with each span where its characters were typed.

    Words keep the text that the inner shell reads, without the quotes of the outer one.
    """
    tree: Script = _moved(script, to)
    return tree


def _made(places: Iterable[_Place], static: bool, start: int, end: int) -> Spelling:
    found = tuple(places)
    value = "".join(character for character, _, _ in found)
    return Spelling(value, tuple((first, last) for _, first, last in found), static, start, end)


def _places(word: Word, pieces: tuple[Piece, ...]) -> Iterator[_Place]:
    for piece in pieces:
        raw = word.text[piece.start - word.start : piece.end - word.start]
        if piece.value is None:
            yield from _computed(word, piece, raw)
        elif piece.pieces:
            yield from _places(word, piece.pieces)
        elif piece.kind is PieceKind.SINGLE:
            yield from _one_by_one(piece.value, piece.start + 1)
        elif piece.kind is PieceKind.ANSI:
            yield from _ansi(piece.value, raw, piece)
        elif piece.kind is PieceKind.ESCAPE or len(piece.value) == 1:
            yield from ((character, piece.start, piece.end) for character in piece.value)
        else:
            yield from _one_by_one(piece.value, piece.start)


def _computed(word: Word, piece: Piece, raw: str) -> Iterator[_Place]:
    """What the shell works out later: a string as far as it is known, else the text as typed."""
    if piece.kind is PieceKind.DOUBLE:
        yield from _places(word, piece.pieces)
    elif len(word.text) == word.end - word.start:
        yield from _one_by_one(raw, piece.start)
    else:
        # A word inside a quoted string inside another: its text has other offsets.
        yield from (("$", piece.start, piece.start), ("_", piece.start, piece.end))


def _one_by_one(text: str, start: int) -> Iterator[_Place]:
    for at, character in enumerate(text, start):
        yield character, at, at + 1


def _ansi(value: str, raw: str, piece: Piece) -> Iterator[_Place]:
    """The characters of `$'…'`; where escapes are not one character each, each has all of it."""
    first = piece.start + 2
    spans = [(first + m.start(), first + m.end()) for m in _ANSI.finditer(raw[2:-1])]
    if len(spans) != len(value):
        spans = [(piece.start, piece.end)] * len(value)
    for character, (start, end) in zip(value, spans, strict=True):
        yield character, start, end


def _moved(node: Any, to: Spelling) -> Any:
    if isinstance(node, tuple):
        return tuple(_moved(child, to) for child in node)
    if not hasattr(node, "start"):
        return node
    start, end = to.span(node.start, node.end)
    if isinstance(node, Word) and end - start != node.end - node.start:
        node = replace(node, pieces=tuple(_apart(node, piece) for piece in node.pieces))
    children = {
        field.name: _moved(getattr(node, field.name), to)
        for field in fields(node)
        if field.name not in ("start", "end", "text")
    }
    return replace(node, start=start, end=end, **children)


def _apart(word: Word, piece: Piece) -> Piece:
    """A piece with one for each of its characters, which move by different distances."""
    if piece.value is None or piece.pieces:
        return replace(piece, pieces=tuple(_apart(word, inner) for inner in piece.pieces))
    places = _places(word, (piece,))
    letters = (Piece(PieceKind.LITERAL, start, end, letter) for letter, start, end in places)
    return replace(piece, pieces=tuple(letters))
