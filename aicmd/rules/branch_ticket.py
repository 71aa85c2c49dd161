from __future__ import annotations

import re

from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Around
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule_around
from aicmd.translation import _

TICKET = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![A-Za-z0-9])")
_PREFIXED = re.compile(r"(?P<open>[\[(]?)[A-Z][A-Z0-9]{1,9}-\d{1,7}(?P<close>[\])]?:?) +(?=\S)")
FEWEST = 5


@rule_around(Level.FIX, rank=45)
def branch_ticket(message: Message, around: Around) -> Problem | None:
    """A ticket that the branch names, `feature/ABC-12-login`, and the message does not.

    It is put before the subject where most subjects here have theirs there, and in the same form;
    else it is only told of. A branch name may hold anything: only a ticket is taken from it.
    """
    ticket = TICKET.search(around.branch)
    text = "\n".join(line.text for line in message.lines)
    if not ticket or not message.subject or TICKET.search(text):
        return None
    problem = _("the branch is about {ticket}, which the message does not name").format(
        ticket=ticket[0]
    )
    form = _form(around.subjects)
    if form is None:
        return Problem(problem)
    prefix = f"{form[0]}{ticket[0]}{form[1]} "
    return Problem(problem, message.changed(lambda subject: prefix + subject, Role.SUBJECT))


def _form(subjects: tuple[str, ...]) -> tuple[str, str] | None:
    """What most subjects have around their ticket at the beginning, None if most have none."""
    found = [match for subject in subjects if (match := _PREFIXED.match(subject))]
    if len(subjects) < FEWEST or 2 * len(found) <= len(subjects):
        return None
    forms = [(match["open"], match["close"]) for match in found]
    return max(set(forms), key=lambda form: (forms.count(form), form))
