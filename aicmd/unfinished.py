"""Why a prompt would wait for more lines of a command that is whole when it is read from a file."""

from __future__ import annotations

from aicmd.parse import parse
from aicmd.syntax import simples
from aicmd.translation import _


def unfinished(command: str) -> str:
    """Return what the command lacks, "" for nothing; a text with faults is judged elsewhere."""
    if parse(command).faults or _ends(f"{command}\n"):
        return ""
    return _("a \\ ends it") if _ends(f"{command}\n\n") else _("its here-document is never ended")


def _ends(text: str) -> bool:
    """Whether a line that follows is a command of its own, and not read as part of this one."""
    return any(simple.start == len(text) for simple in simples(parse(f"{text}:")))
