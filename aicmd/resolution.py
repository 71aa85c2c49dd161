"""What the words of a script stand for, as far as its text alone tells.

`a=r; "$a"m x` has the words `rm` and `x`. What only the running shell knows stays computed: it is a
piece without a value, and its kind says what can be said of it (see MARKS).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from fnmatch import fnmatchcase
from itertools import islice
from itertools import product

from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Script
from aicmd.syntax import Word

EMPTY, UNSEEN, SOMETHING = "\x00", "\x02", "\x01"
"""What is not known of a text: it may be empty, it is one of a list nobody has seen, it is some
text that is not empty (a date, a number, a name that was made up)."""

MARKS = {
    EMPTY: PieceKind.PARAMETER,
    UNSEEN: PieceKind.COMMAND,
    SOMETHING: PieceKind.ARITHMETIC,
}
"""The kind of a computed piece for each mark."""

FIELDS = 64
"""Words that one word may become."""

LONGEST = 4_000
"""Characters of a value that are followed."""

Names = dict[str, str]
"""What variables hold, with the marks above in it."""

Say = Callable[[Script, Names], str]
"""What a command substitution prints, with the marks above in it."""

ALWAYS: Names = {
    "HOME": "~", "PWD": ".", "IFS": " \t\n", "USER": SOMETHING, "LOGNAME": SOMETHING,
    "SHELL": SOMETHING, "UID": SOMETHING, "EUID": SOMETHING, "RANDOM": SOMETHING,
    "HOSTNAME": SOMETHING, "BASH": SOMETHING, "SECONDS": SOMETHING, "$": SOMETHING, "#": SOMETHING,
    "?": SOMETHING, "0": SOMETHING, "BASHPID": SOMETHING, "LINENO": SOMETHING, "PPID": SOMETHING,
    "EPOCHSECONDS": SOMETHING, "@": UNSEEN, "*": UNSEEN,
}  # fmt: skip
"""What a shell always sets."""

_PARAMETER = (
    "(?s)"
    r"\$(?:(?P<bare>\w+|[@*#?$!-])|\{(?P<sign>[#!]?)(?P<name>\w+|[@*#?$!-])(?:\[[^\]]*\])?"
    r"(?P<rest>[^\w].*)?\})"
)
_MARKED = "([\x00\x01\x02])"
_ALL_OF = r"\"\$(?:@|\{@\}|\{\w+\[@\]\})\""
"""`"$@"` and `"${name[@]}"`: several words, for all their quotes."""

_SIMPLE = r"\$\{?(\w+)\}?"


def is_known(text: str) -> bool:
    """Whether no part of a text is computed."""
    return not re.search(_MARKED, text)


def supposed(text: str, some: str = "x") -> str:
    """The text with `some` in the place of each part that is computed."""
    return re.sub(_MARKED, some, text)


def spelled(word: Word) -> str:
    """The text of a word, with a mark for each part that is computed."""
    return word.value if word.value is not None else "".join(map(_spelled, word.pieces))


def _spelled(piece: Piece) -> str:
    if piece.value is not None:
        return piece.value
    if piece.kind is PieceKind.DOUBLE:
        return "".join(map(_spelled, piece.pieces))
    return next((mark for mark, kind in MARKS.items() if kind is piece.kind), EMPTY)


def resolved(words: Iterable[Word], names: Names, say: Say) -> tuple[Word, ...]:
    """The words after the expansions that the text alone tells, each at its old place."""
    return tuple(field for word in words for field in _fields(word, names, say))


def value_of(word: Word | None, names: Names, say: Say) -> str:
    """What is assigned by `name=word`: no fields and no patterns there."""
    if word is None:
        return ""
    return "".join(_text(piece, word, names, say) for piece in word.pieces)[:LONGEST]


def _fields(word: Word, names: Names, say: Say) -> Iterator[Word]:
    if all(_is_plain(piece) for piece in word.pieces):
        yield word
        return
    if any(piece.kind is PieceKind.BRACE for piece in word.pieces):
        yield from _braced(word, names, say)
        return
    yield from _split(word, [(piece, _said(piece, word, names, say)) for piece in word.pieces])


def _is_plain(piece: Piece) -> bool:
    return piece.value is not None and piece.kind is not PieceKind.BRACE


def _said(piece: Piece, word: Word, names: Names, say: Say) -> str | None:
    """What a piece becomes; None where it stays as it is."""
    return None if _is_plain(piece) else _text(piece, word, names, say)


def _text(piece: Piece, word: Word, names: Names, say: Say) -> str:
    if piece.value is not None:
        return "~" + piece.value[1:] if piece.kind is PieceKind.TILDE else piece.value
    match piece.kind:
        case PieceKind.DOUBLE:
            return "".join(_text(inner, word, names, say) for inner in piece.pieces)
        case PieceKind.PARAMETER:
            return _parameter(_raw(piece, word), names)
        case PieceKind.COMMAND if piece.script is not None:
            return say(piece.script, names)[:LONGEST]
        case PieceKind.ARITHMETIC:
            return SOMETHING
        case _:
            return UNSEEN


def _raw(piece: Piece, word: Word) -> str:
    """The piece as typed; "" inside strings of strings, whose text has other offsets."""
    if len(word.text) != word.end - word.start:
        return ""
    return word.text[piece.start - word.start : piece.end - word.start]


def _parameter(raw: str, names: Names) -> str:
    match = re.fullmatch(_PARAMETER, raw)
    if match is None:
        return EMPTY
    if match["bare"]:
        return _known(match["bare"], names)
    if match["sign"]:
        return SOMETHING if match["sign"] == "#" else UNSEEN
    return _operated(_known(match["name"], names), match["rest"] or "", names)


def _known(name: str, names: Names) -> str:
    return names.get(name, ALWAYS.get(name, EMPTY))


def _operated(value: str, rest: str, names: Names) -> str:
    """`${name…}` with what stands behind the name."""
    if not rest:
        return value
    operator = re.match(r":?[-=?+]|##?|%%?|[/:^,@]", rest)
    if operator is None:
        return EMPTY
    argument = re.sub(_SIMPLE, lambda found: _known(found[1], names), rest[operator.end() :])
    argument = argument.strip("\"'")
    match operator[0].lstrip(":") or ":":
        case "-" | "=":
            return value if value.strip(EMPTY) else argument
        case "?":
            return value if value.strip(EMPTY) else SOMETHING
        case "+":
            return argument if value else ""
        case "#" | "##" | "%" | "%%":
            return _cut(value, operator[0], argument)
        case "/" if is_known(value):
            return _replaced(value, argument)
        case _:
            return value if value.strip(EMPTY) and is_known(value) else SOMETHING


def _cut(value: str, operator: str, pattern: str) -> str:
    """`${name#pattern}` and its like, where nothing in them is computed."""
    if not is_known(value):
        return value.strip("/") or SOMETHING
    places: Iterable[int] = range(len(value) + 1)
    if operator in ("##", "%"):
        places = reversed(range(len(value) + 1))
    for at in places:
        head, tail = value[:at], value[at:]
        if fnmatchcase(head if operator[0] == "#" else tail, pattern):
            return tail if operator[0] == "#" else head
    return value


def _replaced(value: str, rest: str) -> str:
    """`${name/text/other}` and `${name//text/other}`, where the text is no pattern."""
    many = rest.startswith("/")
    text, _, other = rest.removeprefix("/").partition("/")
    return value.replace(text, other, -1 if many else 1) if text else value


def _split(word: Word, parts: list[tuple[Piece, str | None]]) -> Iterator[Word]:
    """The words that the parts of one word make: what was not quoted is split at blanks."""
    fields: list[list[Piece]] = [[]]
    for piece, said in parts:
        if said is None:
            fields[-1].append(piece)
        elif piece.kind is PieceKind.DOUBLE and not re.fullmatch(_ALL_OF, _raw(piece, word)):
            fields[-1] += _pieces(said, piece) or [_piece("", piece)]
        else:
            chunks = re.split(r"[ \t\n]+", said)
            for number, chunk in enumerate(chunks):
                if number and len(fields) < FIELDS:
                    fields.append([])
                fields[-1] += _pieces(chunk, piece)
    made = [pieces for pieces in fields if pieces]
    for pieces in made:
        yield Word(word.start, word.end, _typed(word, pieces, len(made)), tuple(pieces))


def _typed(word: Word, pieces: list[Piece], count: int) -> str:
    if count == 1:
        return word.text
    return "".join(piece.value or "" for piece in pieces)


def _pieces(text: str, of: Piece) -> list[Piece]:
    """Pieces at the place of another, one for each run of known text and each mark."""
    found = []
    for part in filter(None, re.split(_MARKED, text)):
        kind = MARKS.get(part)
        found.append(
            _piece(part, of) if kind is None else Piece(kind, of.start, of.end, None, (), None)
        )
    return found


def _piece(text: str, of: Piece) -> Piece:
    """A literal whose every character has the place of the piece it came from."""
    letters = tuple(Piece(PieceKind.LITERAL, of.start, of.end, letter) for letter in text)
    return Piece(PieceKind.LITERAL, of.start, of.end, text, letters)


def _braced(word: Word, names: Names, say: Say) -> Iterator[Word]:
    """`{a,b}c` as `ac` and `bc`; a range stays as it is."""
    choices = []
    for piece in word.pieces:
        if piece.kind is PieceKind.BRACE:
            inner = (piece.value or _raw(piece, word))[1:-1]
            choices.append(inner.split(",") if "," in inner and "{" not in inner else [None])
        else:
            choices.append([_text(piece, word, names, say)])
    if any(None in options for options in choices):
        yield word
        return
    for combination in islice(product(*choices), FIELDS):
        text = "".join(part or "" for part in combination)
        if text:
            place = Piece(PieceKind.LITERAL, word.start, word.end, text)
            yield Word(word.start, word.end, text, tuple(_pieces(text, place)))
