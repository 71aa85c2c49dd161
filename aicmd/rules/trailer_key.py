from __future__ import annotations

import re
from itertools import dropwhile
from itertools import takewhile

from aicmd.message import TRAILER
from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _

_REFERENCE = r"(?:[\w.-]+/[\w.-]+)?#\d+|[A-Z][A-Z0-9]+-\d+|https?://\S+"
_BARE = re.compile(
    r"(fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|references|see(?: also)?|part of|related to)"
    rf"[ \t]+((?:{_REFERENCE})(?:,?[ \t]+(?:and[ \t]+)?(?:{_REFERENCE}))*)\.?",
    re.IGNORECASE,
)
_FOREIGN_KEY = re.compile(r"([^\W\d_]+(?:[ -][^\W\d_]+){0,2})[ \t]*: ")


@rule(Level.WARNING)
def trailer_key(message: Message) -> Problem | None:
    """A line among trailers that git does not read as one: `Fixes #12`, `검토자: 홍길동`.

    Only where real trailers stand beside it. `BREAKING CHANGE: x` has its blank from the
    convention that it belongs to, and is left alone.
    """
    lines = _last_paragraph(message)
    broken = {line: why for line in lines if (why := _broken(line))}
    real = [line for line in lines if line not in broken and TRAILER.match(line)]
    others = [line for line in lines if line not in broken and not _fits(line)]
    if not broken or not real or others:
        return None
    line, why = next(iter(broken.items()))
    return Problem(
        _("git does not read {line!r} as a trailer: {why}").format(line=line.strip(), why=why)
    )


def _last_paragraph(message: Message) -> list[str]:
    """Its lines; nothing where it is the first one, which holds the subject."""
    told = [line for line in message.lines if line.role is not Role.COMMENT]
    written = list(dropwhile(lambda line: line.role is Role.BLANK, reversed(told)))
    last = list(takewhile(lambda line: line.role is not Role.BLANK, written))[::-1]
    return [] if Role.SUBJECT in {line.role for line in last} else [line.text for line in last]


def _fits(line: str) -> bool:
    """Whether a line may stand in a block of trailers: one of them, or the rest of one above."""
    return bool(
        line[0] in " \t"
        or TRAILER.match(line)
        or line.startswith(("BREAKING CHANGE: ", "(cherry picked from commit "))
    )


def _broken(line: str) -> str:
    """What is wrong with a line that looks like a trailer and is none, "" for another line."""
    if bare := _BARE.fullmatch(line.rstrip()):
        return _("write '{key}: {value}'").format(key=bare[1], value=bare[2])
    key = _FOREIGN_KEY.match(line)
    if key and not key[1].isascii():
        return _("a key has only Latin letters, digits and dashes")
    return ""
