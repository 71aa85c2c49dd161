from __future__ import annotations

import re

from aicmd.literal import outside
from aicmd.message import PROSE
from aicmd.message import Message
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _

DOUBLED = re.compile(
    r"(?<![\w.'’/-])"
    r"(an?|and|are|at|be|been|by|can|could|has|have|its|of|our|should|the|their|these|those|to"
    r"|was|we|were|which|will|would|you|your)"
    r"((?:[ \t]+\1)+)(?![\w'’/=(:-]|\.\w)",
    re.IGNORECASE,
)
"""Words that no sentence repeats. Others may be right twice: "that that", "turn it on on start",
"a test for for loops"."""


@rule(Level.FIX, rank=30)
def doubled_words(message: Message) -> Problem | None:
    """A little word written twice, as in "the the"; not within code and quotations."""
    found: list[str] = []

    def once(match: re.Match[str]) -> str:
        if not match[2].islower():  # "a A" names two things
            return match[0]
        found.append(match[1].lower())
        return match[1]

    fixed = message.changed(
        lambda text: outside(text, lambda prose: DOUBLED.sub(once, prose)), *PROSE
    )
    words = ", ".join(dict.fromkeys(found))
    return Problem(_("written twice: {words}").format(words=words), fixed) if found else None
