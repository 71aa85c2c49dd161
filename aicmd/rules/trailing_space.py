from __future__ import annotations

from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _

BLANKS = " \t"
COMMITTED = tuple(role for role in Role if role is not Role.COMMENT)


@rule(Level.FIX, rank=10)
def trailing_space(message: Message) -> Problem | None:
    """Blanks at the end of a line, which git takes off unless told to commit verbatim."""
    fixed = message.changed(lambda text: text.rstrip(BLANKS), *COMMITTED)
    return Problem(_("blanks at the end of a line"), fixed) if fixed != message else None
