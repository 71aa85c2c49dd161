from __future__ import annotations

from aicmd.literal import WORD
from aicmd.literal import outside
from aicmd.message import PROSE
from aicmd.message import Message
from aicmd.rules import Around
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule_around
from aicmd.translation import _


@rule_around(Level.WARNING)
def unclear_spelling(message: Message, around: Around) -> Problem | None:
    """A misspelt word that may stand for several: only its author knows which."""
    found: list[str] = []

    def noted(prose: str) -> str:
        for match in WORD.finditer(prose):
            word = match[0]
            rights = around.rights(word)
            if len(rights) > 1:
                found.append(f"{word} ({' or '.join(rights[:3])}?)")
        return prose

    message.changed(lambda text: outside(text, noted), *PROSE)
    return (
        Problem(_("spelling: {found}").format(found=", ".join(dict.fromkeys(found))))
        if found
        else None
    )
