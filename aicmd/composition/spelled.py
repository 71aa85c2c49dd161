"""A value of the question as a word of the command."""

from __future__ import annotations

from aicmd.composition.sentence import value
from aicmd.placeholder import quoted
from aicmd.slots import Token


def spelled(token: Token, shell: str, *kinds: str, around: str = "{}") -> str:
    """The value as one of the kinds, quoted so that the shell leaves it as it is.

    `around` says what stands at it: `*{}` for a name that ends so. A variable of the shell is one.
    """
    text = value(token, *kinds)
    if token.form("variable"):
        return f'"{around.format(text)}"'
    return quoted(text if "*" in text and "*" in around else around.replace("{}", text), shell)


def path(token: Token, shell: str) -> str:
    """A path; a ~ at its start stays one for the shell."""
    text = value(token, "path")
    if text == "~":
        return text
    if text.startswith("~/"):
        return f"~/{quoted(text[2:], shell)}" if text[2:] else "~"
    if token.form("variable"):
        return f'"{text}"'
    return quoted(text, shell)
