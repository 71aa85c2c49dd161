"""Words of the shell and the pieces they are made of: quotes, escapes, expansions, patterns."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from aicmd.syntax import Fault
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Script
from aicmd.syntax import Token
from aicmd.syntax import Word
from aicmd.translation import _

META = frozenset(" \t\n|&;()<>")
_PLAIN_ENDS = META - frozenset("(<>")
DEEPEST = 60
"""Constructs within constructs; what is deeper is a fault, for nobody writes it by hand."""

_SPECIAL = frozenset("\\'\"$`")
_RUN = re.compile(r"[^\\'\"$` \t\n|&;()<>*?\[{~]++")
_IN_DOUBLE = re.compile(r'[^\\"$`]++')
_IN_BODY = re.compile(r"[^\\$`]++")
_NAME = re.compile(r"[A-Za-z_]\w*+|[0-9@*#?$!-]", re.ASCII)
_PARAMETER = re.compile(r"[!#]?(?:\w++|[@*#?$!-](?=[}\[:#%/^,@=+?-]))?", re.ASCII)
_BRACE = re.compile(r"\{[^ \t\n'\"$`\\|&;()<>{}]*+\}")
_BRACKET = re.compile(r"\[[!^]?\]?\[?(?:\[:\w++:\]|[^ \t\n'\"$`\\|&;()<>\[\]])*+\]")
_TILDE = re.compile(r"~[\w.+-]*+(?=[/: \t\n|&;()<>]|\Z)")
_ASSIGNED = re.compile(r"[A-Za-z_]\w*+\+?=", re.ASCII)
_ANSI = re.compile(
    r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|c(.)|(.))",
    re.DOTALL,
)
_ANSI_LETTERS = dict(zip("abeEfnrtv", "\a\b\x1b\x1b\f\n\r\t\v", strict=True))
_PATTERN_LEAD = frozenset("?*+@!")


class TooDeep(Exception):
    """The text nests deeper than we follow."""


class Mark(NamedTuple):
    """A place to come back to where a first reading turns out to be wrong."""

    at: int
    depth: int
    faults: int
    comments: int


class Reader:
    """A place in a text and what is read from there on. `end` is where the text ends for us."""

    def __init__(self, text: str, at: int = 0, end: int | None = None) -> None:
        self.text = text
        self.at = at
        self.end = len(text) if end is None else end
        self.faults: list[Fault] = []
        self.comments: list[Token] = []
        self.depth = 0
        self._no_expression: set[int] = set()

    def peek(self, size: int = 1) -> str:
        stop = self.at + size
        return self.text[self.at : stop if stop < self.end else self.end]

    def fault(self, start: int, end: int, text: str) -> None:
        self.faults.append(Fault(start, end, text))

    def token(self, size: int) -> Token:
        """Read so many characters as one token."""
        start = self.at
        self.at = min(start + size, self.end)
        return Token(start, self.at, self.text[start : self.at])

    def enter(self) -> None:
        """Count a level of nesting, which `depth` is lowered for at its end."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise TooDeep

    def mark(self) -> Mark:
        return Mark(self.at, self.depth, len(self.faults), len(self.comments))

    def reset(self, mark: Mark) -> None:
        self.at, self.depth = mark.at, mark.depth
        del self.faults[mark.faults :]
        del self.comments[mark.comments :]

    def nested(self, closer: str) -> Script:
        """Read commands from here to the closer, which is read too."""
        raise NotImplementedError

    def backquoted(self, start: int, end: int, *, quoted: bool) -> Script:
        """Read the commands between two backquotes at these places."""
        raise NotImplementedError

    def word(self, *, assigned: bool = False) -> Word | None:
        """Read the word that begins here, None if none does; `assigned` behind `name=`."""
        start = self.at
        found = _RUN.match(self.text, start, self.end)
        if found and (found.end() == self.end or self.text[found.end()] in _PLAIN_ENDS):
            piece = self.take(PieceKind.LITERAL, len(found[0]))
            return Word(start, self.at, found[0], (piece,))
        return self.word_on(start, [], assigned=assigned)

    def word_on(self, start: int, pieces: list[Piece], *, assigned: bool = False) -> Word | None:
        """Read on in a word whose first pieces are read."""
        assigned = assigned or _ASSIGNED.match(self.text, start, self.end) is not None
        while self.at < self.end:
            piece = self.piece(pieces, assigned=assigned)
            if piece is None:
                break
            pieces.append(piece)
        if not pieces:
            return None
        return Word(start, self.at, self.text[start : self.at], tuple(_patterns(pieces)))

    def piece(self, before: list[Piece], *, assigned: bool = False) -> Piece | None:
        """Read the piece of a word that begins here; None where the word ends."""
        character = self.text[self.at]
        if character in _SPECIAL:
            return self.special(character)
        if character in META:
            return self._process() if self._begins_process(character) else None
        if character in _PATTERN_LEAD and self.peek(2)[1:] == "(":
            return self._extended_pattern()
        if character in "*?":
            return self.take(PieceKind.GLOB, 1)
        if character in "[{":
            return self._bracket_or_brace(character)
        if character == "~":
            return self._tilde(before, assigned)
        return self._literal()

    def take(self, kind: PieceKind, size: int) -> Piece:
        """Read so many characters as a piece that stands for itself."""
        start = self.at
        self.at += size
        return Piece(kind, start, self.at, self.text[start : self.at])

    def _literal(self) -> Piece:
        found = _RUN.match(self.text, self.at, self.end)
        size = len(found[0]) if found else 1
        ahead = self.text[self.at + size - 1 : min(self.at + size + 1, self.end)]
        if size > 1 and ahead[1:] == "(" and ahead[0] in _PATTERN_LEAD:
            size -= 1
        return self.take(PieceKind.LITERAL, size)

    def _bracket_or_brace(self, character: str) -> Piece:
        pattern, kind = (
            (_BRACKET, PieceKind.GLOB) if character == "[" else (_BRACE, PieceKind.BRACE)
        )
        found = pattern.match(self.text, self.at, self.end)
        if found and (character == "[" or "," in found[0] or ".." in found[0]):
            return self.take(kind, len(found[0]))
        return self.take(PieceKind.LITERAL, 1)

    def _tilde(self, before: list[Piece], assigned: bool) -> Piece:
        may = not before or (assigned and self.text[self.at - 1] in "=:")
        found = _TILDE.match(self.text, self.at, self.end) if may else None
        return (
            self.take(PieceKind.TILDE, len(found[0])) if found else self.take(PieceKind.LITERAL, 1)
        )

    def _begins_process(self, character: str) -> bool:
        return character in "<>" and self.peek(2)[1:] == "("

    def _process(self) -> Piece:
        start = self.at
        self.at += 2
        script = self.nested(")")
        return Piece(PieceKind.PROCESS, start, self.at, None, script=script)

    def _extended_pattern(self) -> Piece:
        """Read `@(a|b)` with ?, *, +, @ or ! before it: one piece, whatever is in it."""
        start, depth = self.at, 0
        self.at += 1
        pieces: list[Piece] = []
        while self.at < self.end:
            character = self.text[self.at]
            if character in _SPECIAL:
                pieces.append(self.special(character))
                continue
            depth += {"(": 1, ")": -1}.get(character, 0)
            self.at += 1
            if depth == 0:
                return self._pattern_piece(start, pieces)
        self.fault(start, start + 2, _("the pattern ( is never closed"))
        return self._pattern_piece(start, pieces)

    def _pattern_piece(self, start: int, pieces: list[Piece]) -> Piece:
        computed = any(piece.value is None for piece in pieces)
        value = None if computed else self.text[start : self.at]
        inner = tuple(piece for piece in pieces if piece.value is None)
        return Piece(PieceKind.GLOB, start, self.at, value, inner)

    def special(self, character: str, *, in_double: bool = False) -> Piece:
        """Read what begins with a backslash, a quote or a dollar sign."""
        match character:
            case "\\":
                return self._escape(in_double=in_double)
            case "'":
                return self._single()
            case '"':
                return self._double()
            case "`":
                return self._backquote(in_double=in_double)
        return self._dollar(in_double=in_double)

    def _escape(self, *, in_double: bool) -> Piece:
        start = self.at
        following = self.text[start + 1 : min(start + 2, self.end)]
        if in_double and following not in ("$", "`", '"', "\\", "\n"):
            return self.take(PieceKind.LITERAL, 1)
        self.at = min(start + 2, self.end)
        value = "" if following == "\n" else following or "\\"
        return Piece(PieceKind.ESCAPE, start, self.at, value)

    def _single(self) -> Piece:
        start = self.at
        close = self.text.find("'", start + 1, self.end)
        if close < 0:
            self.fault(start, start + 1, _("the quote ' is never closed"))
            self.at = self.end
            return Piece(PieceKind.SINGLE, start, self.at, self.text[start + 1 : self.end])
        self.at = close + 1
        return Piece(PieceKind.SINGLE, start, self.at, self.text[start + 1 : close])

    def _double(self, lead: int = 0) -> Piece:
        """Read a "…" string; `lead` characters stand before its quote, as in $"…"."""
        start = self.at
        self.at += lead + 1
        pieces: list[Piece] = []
        while self.at < self.end:
            if self.text[self.at] == '"':
                self.at += 1
                return _quoted(start, self.at, pieces)
            pieces.append(self._in_double(_IN_DOUBLE))
        self.fault(start, start + lead + 1, _('the quote " is never closed'))
        return _quoted(start, self.at, pieces)

    def _in_double(self, run: re.Pattern[str]) -> Piece:
        found = run.match(self.text, self.at, self.end)
        if found:
            return self.take(PieceKind.LITERAL, len(found[0]))
        return self.special(self.text[self.at], in_double=True)

    def expanded(self) -> tuple[Piece, ...]:
        """Read to the end the lines of a here-document: expansions are live, quotes are text."""
        pieces: list[Piece] = []
        while self.at < self.end:
            pieces.append(self._in_double(_IN_BODY))
        return tuple(pieces)

    def _backquote(self, *, in_double: bool) -> Piece:
        start = self.at
        close = self._closing("`", start + 1)
        if close >= self.end:
            self.fault(start, start + 1, _("the backquote ` is never closed"))
        self.at = min(close + 1, self.end)
        script = self.backquoted(start + 1, close, quoted=in_double)
        return Piece(PieceKind.COMMAND, start, self.at, None, script=script)

    def _closing(self, quote: str, at: int) -> int:
        """Where the next such quote without a backslash is; the end if there is none."""
        while at < self.end and self.text[at] != quote:
            at += 2 if self.text[at] == "\\" else 1
        return min(at, self.end)

    def _dollar(self, *, in_double: bool) -> Piece:
        start = self.at
        following = self.text[start + 1 : min(start + 2, self.end)]
        match following:
            case "(":
                return self._arithmetic_or_command()
            case "{":
                return self._braced(in_double=in_double)
            case "[":
                return self._square_arithmetic()
            case "'" if not in_double:
                return self._ansi()
            case '"' if not in_double:
                return self._double(lead=1)
        found = _NAME.match(self.text, start + 1, self.end)
        if not found:
            return self.take(PieceKind.LITERAL, 1)
        self.at = found.end()
        return Piece(PieceKind.PARAMETER, start, self.at, None)

    def _ansi(self) -> Piece:
        start = self.at
        close = self._closing("'", start + 2)
        if close >= self.end:
            self.fault(start, start + 2, _("the quote ' is never closed"))
        self.at = min(close + 1, self.end)
        value = _ANSI.sub(_decoded, self.text[start + 2 : close])
        return Piece(PieceKind.ANSI, start, self.at, value)

    def _arithmetic_or_command(self) -> Piece:
        start = self.at
        if self.peek(3) == "$((":
            self.at += 3
            pieces = self.expression()
            if pieces is not None:
                return Piece(PieceKind.ARITHMETIC, start, self.at, None, _computed(pieces))
        self.at = start + 2
        script = self.nested(")")
        return Piece(PieceKind.COMMAND, start, self.at, None, script=script)

    def _square_arithmetic(self) -> Piece:
        start = self.at
        self.at += 2
        pieces = self.until("]")
        if self.peek() == "]":
            self.at += 1
        else:
            self.fault(start, start + 2, _("the arithmetic is never closed"))
        return Piece(PieceKind.ARITHMETIC, start, self.at, None, _computed(pieces))

    def expression(self) -> tuple[Piece, ...] | None:
        """Read from behind `((` to behind `))`; None, with nothing read, in `((a) | b)`.

        A place that is no expression is remembered, or nested ones would be read again and again.
        """
        mark = self.mark()
        if mark.at in self._no_expression or self.text.find("))", self.at, self.end) < 0:
            return None
        pieces = self.until("))")
        if self.peek(2) == "))":
            self.at += 2
            return pieces
        self.reset(mark)
        self._no_expression.add(mark.at)
        return None

    def until(self, closer: str) -> tuple[Piece, ...]:
        """Read an expression up to the closer outside brackets of its kind."""
        self.enter()
        pieces: list[Piece] = []
        begin, depth = self.at, 0
        down = closer[0]
        up = {"]": "[", ")": "("}[down]
        while self.at < self.end:
            character = self.text[self.at]
            if character in _SPECIAL:
                self._between(begin, pieces)
                pieces.append(self.special(character))
                begin = self.at
                continue
            if depth == 0 and character == down:
                break
            depth += (character == up) - (character == down)
            self.at += 1
        self._between(begin, pieces)
        self.depth -= 1
        return tuple(pieces)

    def _between(self, begin: int, pieces: list[Piece]) -> None:
        if begin < self.at:
            text = self.text[begin : self.at]
            pieces.append(Piece(PieceKind.LITERAL, begin, self.at, text))

    def _braced(self, *, in_double: bool) -> Piece:
        start = self.at
        if self.text[start + 2 : min(start + 3, self.end)] in (" ", "\n", "\t", "|"):
            self.at += 3
            script = self.nested("}")
            return Piece(PieceKind.COMMAND, start, self.at, None, script=script)
        self.at += 2
        self.enter()
        pieces = self._in_braces(in_double)
        self.depth -= 1
        if self.peek() == "}":
            self.at += 1
        else:
            self.fault(start, start + 2, _("the ${ is never closed"))
        return Piece(PieceKind.PARAMETER, start, self.at, None, pieces)

    def _in_braces(self, in_double: bool) -> tuple[Piece, ...]:
        """Read the inside of `${…}`: bash pairs single quotes there even in double ones."""
        pieces: list[Piece] = []
        found = _PARAMETER.match(self.text, self.at, self.end)
        self.at = found.end() if found else self.at
        if self.peek() == "[":
            self.at += 1
            pieces += _computed(self.until("]"))
        while self.at < self.end and self.text[self.at] != "}":
            character = self.text[self.at]
            if character in _SPECIAL:
                pieces.append(self.special(character))
            elif not in_double and self._begins_process(character):
                pieces.append(self._process())
            else:
                self.at += 1
        return tuple(pieces)


def _computed(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.value is None or piece.pieces)


def _patterns(pieces: list[Piece]) -> list[Piece]:
    """Tell a `[` or `{` that is closed in a later piece, as in `["a"-z]*` and `{"a",b}`."""
    bracket = brace = parted = False
    for at in range(len(pieces) - 1, -1, -1):
        text = pieces[at].value if pieces[at].kind is PieceKind.LITERAL else None
        if text is None:
            continue
        if text == "[" and bracket:
            pieces[at] = replace(pieces[at], kind=PieceKind.GLOB)
        elif text == "{" and brace and parted:
            pieces[at] = replace(pieces[at], kind=PieceKind.BRACE)
        bracket = bracket or "]" in text
        brace = brace or "}" in text
        parted = parted or (brace and ("," in text or ".." in text))
    return pieces


def _quoted(start: int, end: int, pieces: list[Piece]) -> Piece:
    values = [piece.value for piece in pieces]
    value = None if None in values else "".join(value for value in values if value is not None)
    return Piece(PieceKind.DOUBLE, start, end, value, tuple(pieces))


def _decoded(escape: re.Match[str]) -> str:
    octal, byte, short, long, control, letter = escape.groups()
    if octal:
        return chr(int(octal, 8) & 0xFF)
    code = byte or short or long
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else escape[0]
    if control:
        return chr(ord(control) & 0x1F)
    return _ANSI_LETTERS.get(letter, letter if letter in "\\'\"?" else escape[0])
