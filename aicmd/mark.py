"""What stands for a secret in all that is sent: `<secret:aws-key:1>`."""

from __future__ import annotations

import re

_MARK = r"(?a)<?secret:[a-z0-9][a-z0-9-]{0,30}:\d{1,6}>?"


def mark(kind: str, number: int) -> str:
    """Return the mark for a secret of this kind, the so-manieth that was found."""
    return f"<secret:{kind}:{number}>"


def marks(text: str) -> tuple[str, ...]:
    """Return the marks in a text, each once, also those that a model left the brackets off.

    Nothing fills one in: we do not know what its writer would do with the secret.
    """
    return tuple(dict.fromkeys(match[0] for match in re.finditer(_MARK, text)))


def places(text: str) -> list[tuple[int, int]]:
    """Return where the marks of a text begin and end."""
    return [match.span() for match in re.finditer(_MARK, text)] if "secret:" in text else []


def highest(text: str) -> int:
    """Return the highest number of a mark in a text, 0 if it has none."""
    numbers = (text[slice(*place)].rpartition(":")[2] for place in places(text))
    return max((int(number.rstrip(">")) for number in numbers), default=0)
