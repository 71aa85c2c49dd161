"""A first message for a change, where its author has switched that on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from aicmd import editmsg
from aicmd import git
from aicmd import tongue
from aicmd.config import Config
from aicmd.consult import consult
from aicmd.deadline import Deadline
from aicmd.errors import AicmdError
from aicmd.fence import fenced
from aicmd.message import SCISSORS
from aicmd.message import parse
from aicmd.prompts import DRAFT
from aicmd.prompts import STYLES
from aicmd.revise import surroundings
from aicmd.rewording import read_answer
from aicmd.survival import invented
from aicmd.survival import unfit
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.turn import Turn

SOURCES = ("", "template")
"""What git calls a message that nobody has begun (githooks(5))."""


def prepare(path: Path, source: str, settings: Config, environ: Mapping[str, str]) -> None:
    """Put a draft above git's template in the file of a message that nobody has begun.

    Only for a bare `git commit`, with a template that has nothing but comments or none, and only
    with `commitContext` draft. Raises AicmdError where there is no draft; the file is then as it was.
    """
    wanted = settings.commit_context == "draft" and settings.engine_name() != "offline"
    if source not in SOURCES or not wanted or settings.commit_mode == "off" or settings.disabled:
        return
    if "GIT_AUTHOR_DATE" not in environ or git.amended(environ) is not None:
        return
    if git.tracked(path, environ):
        raise AicmdError(
            _("{path} is a file of the repository, no commit message").format(path=path)
        )
    data = editmsg.read(path)
    message = parse(data, git.message_format(environ))
    if message.content.strip():
        return
    draft = _drafted(settings, environ)
    if message.comment and any(row.startswith(message.comment) for row in draft.splitlines()):
        raise AicmdError(
            _("the draft has a line that begins with {comment}").format(comment=message.comment)
        )
    editmsg.replace(path, data, f"{draft}\n".encode(message.encoding) + data)


def _drafted(settings: Config, environ: Mapping[str, str]) -> str:
    from aicmd.staged import change

    told = change(environ)
    if not told:
        raise AicmdError(_("nothing is staged that could be told of"))
    rules = DRAFT.format(
        language=tongue.wanted(settings.commit_language, environ) or "English",
        style=STYLES.get(surroundings(settings, environ).style, ""),
    )
    turns = [Turn(role="system", content=rules), Turn(role="user", content=fenced(told))]
    hurried = replace(settings, timeout=settings.commit_deadline)
    deadline = Deadline(settings.commit_deadline)
    answer = read_answer(consult(turns, hurried, environ, deadline, N_("changes")))
    if answer is None or SCISSORS.search(answer.message.encode()):
        raise AicmdError(_("the model gave no message that could be used"))
    if reason := unfit("", answer.message):
        raise AicmdError(_("the draft {reason}").format(reason=reason))
    if parse(answer.message.encode()).trailers:
        raise AicmdError(_("the draft has trailers, which are for you to add"))
    if new := invented("", answer.message, told):
        raise AicmdError(
            _("the draft names {what}, which the change does not").format(what=", ".join(new[:3]))
        )
    return answer.message
