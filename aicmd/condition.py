"""The order of the parts of `[[ … ]]`."""

from __future__ import annotations

import re

from aicmd.syntax import Token
from aicmd.syntax import Word

_UNARY = re.compile(r"-[abcdefghknoprstuvwxzGLNORS]")
_BINARY = re.compile(r"=|==|!=|=~|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef)")


def misplaced(items: list[Token | Word]) -> Token | Word | None:
    """The first item that bash would not expect where it stands; the last item is `]]`."""
    state, depth = "operand", 0
    for item in items[:-1]:
        depth += {"(": 1, ")": -1}.get(item.text, 0) if isinstance(item, Token) else 0
        state = "" if depth < 0 else _after(state, item)
        if not state:
            return item
    return items[-1] if depth or not state.startswith("after") else None


def _after(state: str, item: Token | Word) -> str:
    """What may follow an item: an operand, an argument or what comes after these; "" for none."""
    if state == "operand":
        return _after_operand(item)
    if state == "argument":
        return "after" if isinstance(item, Word) else ""
    if state == "after a word" and _BINARY.fullmatch(item.text):
        return "argument"
    if isinstance(item, Word):
        return ""
    return {"&&": "operand", "||": "operand", ")": "after"}.get(item.text, "")


def _after_operand(item: Token | Word) -> str:
    if item.text in ("!", "("):
        return "operand"
    if isinstance(item, Token):
        return ""
    return "argument" if _UNARY.fullmatch(item.text) else "after a word"
