"""What in a sentence is not prose: code, quotations, addresses, names with signs in them."""

from __future__ import annotations

import re
from collections.abc import Callable

LITERAL = re.compile(
    r"`[^`\n]*`"
    r'|"[^"\n]*"|“[^“”\n]*”|「[^「」\n]*」'
    r"|(?<!\w)'[^'\n]*'(?!\w)|‘[^‘’\n]*’(?!\w)"
    r"|[A-Za-z][A-Za-z0-9+.-]{1,15}://\S+"
)

WORD = re.compile(r"(?<![\w./\\@#-])[A-Za-z]{3,}(?![\w/\\@-]|['’]\w|\.\w|\(\))", re.ASCII)
"""A word that is no part of a name, a path or an address."""


def outside(text: str, change: Callable[[str], str]) -> str:
    """Return the text with `change` applied to each stretch between literals."""
    pieces: list[str] = []
    end = 0
    for literal in LITERAL.finditer(text):
        pieces += [change(text[end : literal.start()]), literal[0]]
        end = literal.end()
    return "".join([*pieces, change(text[end:])])
