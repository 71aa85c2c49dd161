"""Commands that the user took for a question before, for when the same is asked again.

They are told as what they are, and judged like any other. What may not be shown or run again is
left out: text that does not show, the mark of a secret or a secret itself, what is no command.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from aicmd import xdg
from aicmd.likeness import likeness
from aicmd.recipes import program
from aicmd.sound import is_sound
from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion
from aicmd.translation import N_
from aicmd.translation import _

if TYPE_CHECKING:
    from aicmd.records import Accepted

MOST = 3
"""Commands for one question: the oldest of more is hardly what is wanted."""

CREDIT = N_("from your history")


def keep(
    question: Question,
    shown: Suggestion,
    talk: tuple[tuple[str, str], ...],
    done: str,
    taken: bool,
    off: bool | None = None,
) -> None:
    """Keep a command that was shown with what was said and done about it; to be found again if it was
    taken. `off` is the user's setting, for who has read it."""
    from aicmd import records

    how = replace(_how(question), hosts=shown.foreign) if taken else None
    records.keep(
        records.session(),
        "ask",
        question.text,
        shown.command,
        turns=talk,
        accepted=how,
        done=done,
        off=off,
    )


def again(question: Question) -> Iterator[Suggestion]:
    """Yield the commands that were taken for this question, the newest first."""
    if not os.path.isdir(xdg.folder("XDG_STATE_HOME", os.environ)):
        return  # nothing was ever kept, and to find that out otherwise takes longer
    from aicmd import records

    for command, hosts in records.taken(question.text, _how(question), MOST):
        if _may_be_shown(command, question):
            yield Suggestion(command, origin="history", foreign=hosts, credit=_(CREDIT))


def _how(question: Question) -> Accepted:
    from aicmd.records import Accepted

    return Accepted(likeness(question.text), f"{question.shell} {question.tool}".strip())


def _may_be_shown(command: str, question: Question) -> bool:
    if question.tool and program(command) != question.tool:
        return False
    from aicmd.redact import redact  # which takes long to import

    return is_sound(command, question.shell) and not redact(command).count
