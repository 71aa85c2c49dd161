from __future__ import annotations

from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _


@rule(Level.FIX, rank=20)
def blank_second_line(message: Message) -> Problem | None:
    """Text right under the subject: git takes all of the first paragraph for the subject."""
    said = [line for line in message.lines if line.role is not Role.COMMENT]
    roles = [line.role for line in said]
    at = roles.index(Role.SUBJECT) if Role.SUBJECT in roles else len(said)
    if at + 1 >= len(said) or roles[at + 1] is Role.BLANK:
        return None
    return Problem(_("a blank line parts the subject from the rest"), _parted(message))


def _parted(message: Message) -> Message:
    content = "".join(
        line.text + line.end * (2 if line.role is Role.SUBJECT else 1) for line in message.lines
    )
    return message.rewritten(content)
