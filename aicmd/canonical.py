"""Whether two commands are the same, however they are spaced and quoted."""

from __future__ import annotations

from aicmd.explanation import explain
from aicmd.parse import parse
from aicmd.placeholder import quoted
from aicmd.syntax import PieceKind
from aicmd.syntax import Simple

_EXPANDED = (PieceKind.GLOB, PieceKind.BRACE, PieceKind.TILDE)


def canonical(command: str) -> tuple[str, ...]:
    """Return the parts of a command, without blanks between them and with quotes taken off.

    Equal for commands that the shell reads alike.
    """
    return tuple(_value(part.text) for part in explain(command, lambda path: None).parts)


def _value(text: str) -> str:
    """A word with the quotes that it needs and no others; what the shell expands stays as it is."""
    body = parse(text).body
    if isinstance(body, Simple) and len(body.words) == 1 and not body.assignments:
        word = body.words[0]
        if word.value is not None and not any(piece.kind in _EXPANDED for piece in word.pieces):
            return quoted(word.value, "sh")
    return "".join(text.split())
