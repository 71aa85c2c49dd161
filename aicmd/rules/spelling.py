from __future__ import annotations

import re

from aicmd.literal import WORD
from aicmd.literal import outside
from aicmd.message import PROSE
from aicmd.message import Message
from aicmd.rules import Around
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule_around
from aicmd.translation import _


@rule_around(Level.FIX, rank=28)
def spelling(message: Message, around: Around) -> Problem | None:
    """A word that everybody misspells now and then; names and code are left alone."""
    found: list[str] = []

    def mended(match: re.Match[str]) -> str:
        word = match[0]
        rights = around.rights(word)
        if len(rights) != 1:
            return word
        right = rights[0]
        found.append(_("{right} for {word}").format(right=right, word=word))
        return right[:1].upper() + right[1:] if word.istitle() else right

    fixed = message.changed(
        lambda text: outside(text, lambda prose: WORD.sub(mended, prose)), *PROSE
    )
    told = ", ".join(dict.fromkeys(found))
    return Problem(_("spelling: {told}").format(told=told), fixed) if found else None
