"""Words of the shell and the pieces they are made of: quotes, escapes, expansions, patterns."""

from __future__ import annotations

import re

from aicmd.syntax import Fault
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Script
from aicmd.syntax import Token
from aicmd.syntax import Word

META = frozenset(" \t\n|&;()<>")
DEEPEST = 60
"""Constructs within constructs; what is deeper is a fault, for nobody writes it by hand."""

_RUN = re.compile(r"[^\\'\"$`\s|&;()<>*?\[{~]+")
_IN_DOUBLE = re.compile(r'[^\\"$`]+')
_IN_BODY = re.compile(r"[^\\$`]+")
_NAME = re.compile(r"[A-Za-z_]\w*|[0-9@*#?$!-]", re.ASCII)
_BRACE = re.compile(r"\{[^\s'\"$`\\|&;()<>{}]*(?:,|\.\.)[^\s'\"$`\\|&;()<>{}]*\}")
_TILDE = re.compile(r"~[\w.-]*")
_ANSI = re.compile(
    r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|c(.)|(.))",
    re.DOTALL,
)
_ANSI_LETTERS = dict(zip("abeEfnrtv", "\a\b\x1b\x1b\f\n\r\t\v", strict=True))
_PATTERN_LEAD = frozenset("?*+@!")


class TooDeep(Exception):
    """The text nests deeper than we follow."""


class Reader:
    """A place in a text and what is read from there on. `end` is where the text ends for us."""

    def __init__(self, text: str, at: int = 0, end: int | None = None) -> None:
        self.text = text
        self.at = at
        self.end = len(text) if end is None else end
        self.faults: list[Fault] = []
        self.comments: list[Token] = []
        self.depth = 0

    def peek(self, size: int = 1) -> str:
        return self.text[self.at : min(self.at + size, self.end)]

    def fault(self, start: int, end: int, text: str) -> None:
        self.faults.append(Fault(start, end, text))

    def nested(self, closer: str) -> Script:
        """Read commands from here to the closer, which is read too."""
        raise NotImplementedError

    def backquoted(self, start: int, end: int, *, quoted: bool) -> Script:
        """Read the commands between two backquotes at these places."""
        raise NotImplementedError

    def word(self) -> Word | None:
        """Read the word that begins here; None if none does."""
        start = self.at
        pieces: list[Piece] = []
        while self.at < self.end:
            piece = self._piece(pieces)
            if piece is None:
                break
            pieces.append(piece)
        if not pieces:
            return None
        return Word(start, self.at, self.text[start : self.at], tuple(pieces))

    def _piece(self, before: list[Piece]) -> Piece | None:
        character = self.text[self.at]
        if character in META:
            return self._meta(character, before)
        if character in "*?":
            return self._take(PieceKind.GLOB, 1)
        if character == "[":
            return self._take(PieceKind.GLOB, 1)
        if character == "~" and self._may_be_tilde(before):
            found = _TILDE.match(self.text, self.at, self.end)
            return self._take(PieceKind.TILDE, len(found[0]) if found else 1)
        if character == "{":
            return self._brace()
        if character in "\\'\"$`":
            return self._special(character, in_double=False)
        found = _RUN.match(self.text, self.at, self.end)
        return self._take(PieceKind.LITERAL, len(found[0]) if found else 1)

    def _may_be_tilde(self, before: list[Piece]) -> bool:
        return not before or (
            before[-1].kind is PieceKind.LITERAL and self.text[self.at - 1] in "=:"
        )

    def _take(self, kind: PieceKind, size: int) -> Piece:
        start = self.at
        self.at += size
        return Piece(kind, start, self.at, self.text[start : self.at])

    def _meta(self, character: str, before: list[Piece]) -> Piece | None:
        if character in "<>" and self.peek(2)[1:] == "(":
            return self._process()
        if character == "(" and before and self.text[self.at - 1] in _PATTERN_LEAD:
            if before[-1].kind in (PieceKind.GLOB, PieceKind.LITERAL):
                return self._extended_pattern()
        return None

    def _process(self) -> Piece:
        start = self.at
        self.at += 2
        script = self.nested(")")
        return Piece(PieceKind.PROCESS, start, self.at, None, script=script)

    def _extended_pattern(self) -> Piece:
        """Read `(a|b)` behind ?, *, +, @ or !: one piece, whatever is in it."""
        start, depth = self.at, 0
        pieces: list[Piece] = []
        while self.at < self.end:
            character = self.text[self.at]
            if character in "\\'\"$`":
                pieces.append(self._special(character, in_double=False))
                continue
            depth += {"(": 1, ")": -1}.get(character, 0)
            self.at += 1
            if depth == 0:
                value = self.text[start : self.at]
                return Piece(PieceKind.GLOB, start, self.at, value)
        self.fault(start, start + 1, "the pattern ( is never closed")
        return Piece(PieceKind.GLOB, start, self.at, self.text[start : self.at])

    def _brace(self) -> Piece:
        found = _BRACE.match(self.text, self.at, self.end)
        if found:
            return self._take(PieceKind.BRACE, len(found[0]))
        return self._take(PieceKind.LITERAL, 1)

    def _special(self, character: str, *, in_double: bool) -> Piece:
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
            return self._take(PieceKind.LITERAL, 1)
        self.at = min(start + 2, self.end)
        value = "" if following == "\n" else following or "\\"
        return Piece(PieceKind.ESCAPE, start, self.at, value)

    def _single(self) -> Piece:
        start = self.at
        close = self.text.find("'", start + 1, self.end)
        if close < 0:
            self.fault(start, start + 1, "the quote ' is never closed")
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
            character = self.text[self.at]
            if character == '"':
                self.at += 1
                return _quoted(start, self.at, pieces)
            if character in "\\$`":
                pieces.append(self._special(character, in_double=True))
            else:
                found = _IN_DOUBLE.match(self.text, self.at, self.end)
                pieces.append(self._take(PieceKind.LITERAL, len(found[0]) if found else 1))
        self.fault(start, start + lead + 1, 'the quote " is never closed')
        return _quoted(start, self.at, pieces)

    def body(self, start: int, end: int) -> Word:
        """Read the lines of a here-document, in which expansions are live and quotes are text."""
        inner = type(self)(self.text, start, end)
        inner.depth = self.depth
        pieces: list[Piece] = []
        while inner.at < inner.end:
            character = inner.text[inner.at]
            if character in "\\$`":
                pieces.append(inner._special(character, in_double=True))
            else:
                found = _IN_BODY.match(inner.text, inner.at, inner.end)
                pieces.append(inner._take(PieceKind.LITERAL, len(found[0]) if found else 1))
        self.faults += inner.faults
        return Word(start, end, self.text[start:end], tuple(pieces))

    def _backquote(self, *, in_double: bool) -> Piece:
        start = self.at
        self.at += 1
        while self.at < self.end and self.text[self.at] != "`":
            self.at += 2 if self.text[self.at] == "\\" else 1
        self.at = min(self.at, self.end)
        close = self.at
        if close >= self.end:
            self.fault(start, start + 1, "the backquote ` is never closed")
        self.at = min(close + 1, self.end)
        script = self.backquoted(start + 1, close, quoted=in_double)
        return Piece(PieceKind.COMMAND, start, self.at, None, script=script)

    def _dollar(self, *, in_double: bool) -> Piece:
        start = self.at
        following = self.text[start + 1 : min(start + 2, self.end)]
        if following == "(":
            return self._arithmetic_or_command()
        if following == "{":
            return self._braced()
        if following == "[":
            return self._arithmetic(2, "]")
        if following == "'" and not in_double:
            return self._ansi()
        if following == '"' and not in_double:
            return self._double(lead=1)
        found = _NAME.match(self.text, start + 1, self.end)
        if not found:
            return self._take(PieceKind.LITERAL, 1)
        self.at = found.end()
        return Piece(PieceKind.PARAMETER, start, self.at, None)

    def _ansi(self) -> Piece:
        start = self.at
        self.at += 2
        while self.at < self.end and self.text[self.at] != "'":
            self.at += 2 if self.text[self.at] == "\\" else 1
        if self.at >= self.end:
            self.fault(start, start + 2, "the quote ' is never closed")
            self.at = self.end
        else:
            self.at += 1
        content = self.text[start + 2 : self.at - 1]
        return Piece(PieceKind.ANSI, start, self.at, _ANSI.sub(_decoded, content))

    def _arithmetic_or_command(self) -> Piece:
        start = self.at
        if self.peek(3) == "$((":
            piece = self._try_arithmetic()
            if piece:
                return piece
        self.at = start + 2
        script = self.nested(")")
        return Piece(PieceKind.COMMAND, start, self.at, None, script=script)

    def _try_arithmetic(self) -> Piece | None:
        """Read `$((…))`; None, with nothing read, where it is a subshell in a substitution."""
        start, faults = self.at, len(self.faults)
        piece = self._arithmetic(3, "))")
        if len(self.faults) == faults:
            return piece
        del self.faults[faults:]
        self.at = start
        return None

    def _arithmetic(self, lead: int, closer: str) -> Piece:
        start = self.at
        self.at += lead
        pieces = self.arithmetic(closer)
        if self.peek(len(closer)) == closer:
            self.at += len(closer)
        else:
            self.fault(start, start + lead, "the arithmetic is never closed")
        return Piece(PieceKind.ARITHMETIC, start, self.at, None, pieces)

    def arithmetic(self, closer: str) -> tuple[Piece, ...]:
        """Read an expression up to the closer outside its own brackets; return what expands."""
        self._enter()
        pieces: list[Piece] = []
        depth = 0
        while self.at < self.end:
            character = self.text[self.at]
            if depth == 0 and self.text.startswith(closer, self.at, self.end):
                break
            if character in "\\'\"$`":
                pieces.append(self._special(character, in_double=False))
                continue
            depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(character, 0)
            if depth < 0:
                break
            self.at += 1
        self.depth -= 1
        return tuple(piece for piece in pieces if piece.value is None or piece.pieces)

    def _braced(self) -> Piece:
        start = self.at
        if self.text[start + 2 : min(start + 3, self.end)] in (" ", "\n", "\t", "|"):
            self.at += 2
            script = self.nested("}")
            return Piece(PieceKind.COMMAND, start, self.at, None, script=script)
        self.at += 2
        self._enter()
        pieces = self._until_brace()
        self.depth -= 1
        if self.peek() == "}":
            self.at += 1
        else:
            self.fault(start, start + 2, "the ${ is never closed")
        return Piece(PieceKind.PARAMETER, start, self.at, None, pieces)

    def _until_brace(self) -> tuple[Piece, ...]:
        pieces: list[Piece] = []
        if self.peek() in ("#", "?", "$", "!", "@", "*", "-"):
            self.at += 1
        while self.at < self.end and self.text[self.at] != "}":
            character = self.text[self.at]
            if character in "\\'\"$`":
                pieces.append(self._special(character, in_double=False))
            elif character in "<>" and self.peek(2)[1:] == "(":
                pieces.append(self._process())
            else:
                self.at += 1
        return tuple(pieces)

    def _enter(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise TooDeep


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
