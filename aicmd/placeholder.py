"""Parts of a command that the user has to fill in, like `<branch>`."""

from __future__ import annotations

import re

SAFE = re.compile(r"[\w@%+=:,./-]+", re.ASCII)  # what the shell takes as it is


def fill(command: str, name: str, value: str, shell: str) -> str:
    """Return the command with the value in place of the placeholder, quoted for the shell.

    A value stays one word whatever it holds. Where the command has the placeholder inside quotes,
    they are closed before the value and opened again behind it.
    """
    first, *rest = command.split(name)
    filled, word = first, quoted(value, shell)
    for text in rest:
        quote = open_quote(filled)
        filled += f"{quote}{word}{quote}{text}"
    return filled


def open_quote(text: str) -> str:
    """Return the quote that is open at the end of the text, or ""."""
    quote, at = "", 0
    while at < len(text):
        character = text[at]
        if character == "\\" and quote != "'":
            at += 1
        elif character in "'\"" and quote in ("", character):
            quote = "" if quote else character
        at += 1
    return quote


def quoted(value: str, shell: str) -> str:
    """Return the value as one word of that shell: bare if it may be, else in single quotes.

    Inside them fish reads a backslash before a quote or another backslash as an escape; bash and
    zsh read none, so a quote must stand outside.
    """
    if SAFE.fullmatch(value) and not value.startswith(("-", "=")):
        return value
    if shell == "fish":
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return "'" + value.replace("'", "'\\''") + "'"
