from __future__ import annotations

import re

from aicmd.literal import outside
from aicmd.message import PROSE
from aicmd.message import Message
from aicmd.misspellings import MISSPELLINGS
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule

_WORD = re.compile(r"(?<![\w./\\@#-])[A-Za-z]{3,}(?![\w/\\@-]|\.\w|\(\))", re.ASCII)
"""A word that is no part of a name, a path or an address."""


@rule(Level.FIX, rank=28)
def spelling(message: Message) -> Problem | None:
    """A word that everybody misspells now and then; names and code are left alone."""
    found: list[str] = []

    def mended(match: re.Match[str]) -> str:
        word = match[0]
        right = MISSPELLINGS.get(word.lower())
        if not right or not (word.islower() or word.istitle()):
            return word
        found.append(f"{right} for {word}")
        return right.capitalize() if word.istitle() else right

    fixed = message.changed(
        lambda text: outside(text, lambda prose: _WORD.sub(mended, prose)), *PROSE
    )
    told = ", ".join(dict.fromkeys(found))
    return Problem(f"spelling: {told}", fixed) if found else None
