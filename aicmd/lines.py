"""What lies between words: blanks, comments, newlines and the here-documents behind these."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Redirect
from aicmd.syntax import Token
from aicmd.syntax import Word
from aicmd.words import META
from aicmd.words import Mark
from aicmd.words import Reader

_BLANKS = re.compile(r"(?:[ \t]|\\\n)++")
_COMMENT = re.compile(r"#[^\n]*+")


@dataclass(slots=True, eq=False, repr=False)
class _Pending:
    """A here-document whose lines come after the line that we are on."""

    redirect: Redirect
    delimiter: str
    quoted: bool
    dedented: bool


class Lines(Reader):
    """Passes over what is no word, and reads here-documents where their lines come."""

    def __init__(self, text: str, at: int = 0, end: int | None = None) -> None:
        super().__init__(text, at, end)
        self.inside = 0  # substitutions around this place
        self._pending: list[_Pending] = []

    def reset(self, mark: Mark) -> None:
        super().reset(mark)
        self._pending = [due for due in self._pending if due.redirect.start < mark.at]

    def skip(self) -> bool:
        """Pass over blanks, line continuations and a comment; True if any came."""
        start = self.at
        blanks = _BLANKS.match(self.text, start, self.end)
        if blanks:
            self.at = blanks.end()
        if self.peek() == "#" and self._may_be_comment():
            self._comment()
        return self.at > start

    def skip_lines(self) -> None:
        """Pass over blanks, comments and newlines."""
        while self.skip() or self.peek() == "\n":
            if self.peek() == "\n":
                self.newline()

    def _may_be_comment(self) -> bool:
        return self.at == 0 or self.text[self.at - 1] in META

    def _comment(self) -> None:
        found = _COMMENT.match(self.text, self.at, self.end)
        if found:
            self.comments.append(self.token(len(found[0])))

    def newline(self) -> None:
        """Pass over a newline and the here-documents that were announced before it."""
        self.at += 1
        self.bodies()

    def announce(self, redirect: Redirect, target: Word) -> None:
        """Note a here-document: its lines are read where the line ends."""
        delimiter = target.value if target.value is not None else target.text
        dedented = redirect.operator.text == "<<-"
        self._pending.append(_Pending(redirect, delimiter, target.quoted, dedented))

    def bodies(self) -> None:
        """Read the here-documents that are due."""
        pending, self._pending = self._pending, []
        for document in pending:
            start = min(self.at, self.end)
            end, closer = self._lines(document)
            body = Word(start, end, self.text[start:end], self._pieces(document, start, end))
            # The redirect stands in a node that was made before its lines were reached.
            object.__setattr__(document.redirect, "body", body)
            object.__setattr__(document.redirect, "closer", closer)

    def _lines(self, document: _Pending) -> tuple[int, Token | None]:
        """Pass over the lines of a here-document; where they end, and the line that ends them.

        Without such a line bash warns and takes all there is.
        """
        joined = False
        while self.at < self.end:
            stop = self.text.find("\n", self.at, self.end)
            stop = self.end if stop < 0 else stop
            begin, line = self.at, self.text[self.at : stop]
            size = len(line) - len(line.lstrip("\t")) if document.dedented else 0
            if not joined and self._is_last(line[size:], document.delimiter):
                self.at = begin + size
                closer = self.token(len(document.delimiter))
                self.at += self.peek() == "\n"
                return begin, closer
            joined = not document.quoted and _goes_on(line)
            self.at = min(stop + 1, self.end)
        return self.end, None

    def _is_last(self, line: str, delimiter: str) -> bool:
        """Bash lets the bracket that ends a substitution follow the delimiter: `EOF)`."""
        return line == delimiter or (self.inside > 0 and line.startswith(delimiter + ")"))

    def _pieces(self, document: _Pending, start: int, end: int) -> tuple[Piece, ...]:
        if document.quoted:
            return (Piece(PieceKind.LITERAL, start, end, self.text[start:end]),)
        inner = type(self)(self.text, start, end)
        inner.depth = self.depth
        pieces = inner.expanded()
        inner.bodies()
        self.faults += inner.faults
        return pieces


def _goes_on(line: str) -> bool:
    """Whether a line ends in a backslash that is not itself escaped."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1
