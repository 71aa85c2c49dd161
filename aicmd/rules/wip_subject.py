from __future__ import annotations

import re

from aicmd.message import Message
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _

UNFINISHED = re.compile(
    r"(?:[a-z]{1,12}(?:\([^()]{0,40}\))?!?:\s*)?"  # a Conventional type may stand before it
    r"[\[(<]?(?:"
    r"(?:wip|work in progress|dnm|do not merge|작업 ?중)(?!\w)"
    r"|(?:draft|temp|tmp|todo|fixme|임시(?: ?(?:커밋|저장))?)\W*(?:$|[\])>:])"
    r")",
    re.IGNORECASE,
)


@rule(Level.WARNING)
def wip_subject(message: Message) -> Problem | None:
    """A subject that says the work is not done: "WIP", "[wip] x", "do not merge"."""
    found = UNFINISHED.match(message.subject.lstrip())
    return Problem(_("the subject says that this is not finished")) if found else None
