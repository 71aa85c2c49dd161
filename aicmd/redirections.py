"""What redirections write, empty, send or show."""

from __future__ import annotations

from collections.abc import Iterator

from aicmd.call import Finding
from aicmd.levels import Level
from aicmd.reach import RELIED_ON
from aicmd.reach import Reach
from aicmd.reach import reach
from aicmd.resolution import spelled
from aicmd.steps import Step
from aicmd.stranger import is_secret
from aicmd.syntax import Redirect
from aicmd.translation import N_

_PRINTERS = frozenset("echo printf rm touch mktemp test [ ls stat dirname basename".split())
"""What names a file without reading it."""


def _read_from(redirect: Redirect) -> Iterator[Finding]:
    """What stands behind a `<`."""
    if redirect.target is not None and reach(redirect.target) is Reach.NETWORK:
        yield _at(Level.DANGER, redirect, N_("opens a connection"))
    elif redirect.target is not None and is_secret(spelled(redirect.target)):
        yield _at(Level.CAUTION, redirect, N_("is a secret, and is shown"))


def of_redirect(redirect: Redirect, step: Step) -> Iterator[Finding]:
    """What is written, emptied or sent by a `>`, and what a `<` shows."""
    if redirect.operator.text == "<":
        yield from _read_from(redirect)
    if redirect.target is None or redirect.operator.text in ("<", "<<", "<<-", "<<<"):
        return
    value = spelled(redirect.target)
    if redirect.operator.text in (">&", "<&") and (value.strip("-").isdigit() or value == "-"):
        return
    match reach(redirect.target, step.folder):
        case Reach.NOWHERE:
            return
        case Reach.NETWORK:
            yield _at(Level.DANGER, redirect, N_("opens a connection"))
        case where if where in RELIED_ON:
            yield _at(Level.DANGER, redirect, N_("changes what the system or a login relies on"))
        case _ if _is_read_too(redirect, step):
            yield _at(Level.DANGER, redirect, N_("is emptied before it is read"))
        case _:
            adds = ">>" in redirect.operator.text
            yield _at(
                Level.CAUTION, redirect, N_("adds to a file") if adds else N_("replaces the file")
            )


def _is_read_too(redirect: Redirect, step: Step) -> bool:
    """Whether a program of the same pipe reads the file that is emptied for its output."""
    if redirect.operator.text not in (">", ">|", "&>", "<>") or redirect.target is None:
        return False
    value = spelled(redirect.target)
    calls = [call.invocation for call in step.calls]
    before = [found for call in step.calls for found in call.feed.before]
    words = [word for call in [*calls, *before] for word in call.arguments]
    files = [call.feed.file for call in step.calls if call.feed.file is not None]
    if calls and calls[0].name in _PRINTERS and not before:
        return False
    return any(spelled(word) == value for word in [*words, *files])


def _at(level: Level, redirect: Redirect, text: str) -> Finding:
    target = redirect.target or redirect.operator
    return Finding(level, target.start, target.end, text)
