"""Hosts in a suggested command that nobody named: where an answer was tampered with, one stands.

What a model was told may hold instructions of others. A command that calls a host which is neither
in the question nor in the documentation is marked as such, and never run by Enter alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from aicmd.levels import Level
from aicmd.levels import Reason
from aicmd.levels import Risk
from aicmd.translation import N_
from aicmd.translation import _

NOBODYS = N_("{hosts} is named neither in your question nor in the documentation here")
_OURS = re.compile(r"localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]")


def foreign_urls(command: str, given: Iterable[str]) -> tuple[str, ...]:
    """Return the hosts that a command calls and no given text names, each once, in punycode."""
    from aicmd.hosts import named_hosts  # which takes milliseconds to be made ready

    texts = [text.casefold() for text in given]
    found = (
        host.punycode
        for host in named_hosts(command)
        if not any(_is_in(text, host.host) or _is_in(text, host.punycode) for text in texts)
    )
    return tuple(dict.fromkeys(host for host in found if not _OURS.fullmatch(host)))


def _is_in(text: str, host: str) -> bool:
    """Whether a text has a host as a whole, and not as the end or beginning of another's name."""
    bare = re.escape(host.casefold().removeprefix("www."))
    letters = re.ASCII if host.isascii() else 0  # a Korean particle may follow without a blank
    stands = rf"(?<![\w-])(?:(?<!\.)|(?<=\bwww\.)){bare}(?![\w-]|\.\w)"
    return re.search(stands, text, letters) is not None


def warned(risk: Risk, command: str, foreign: tuple[str, ...]) -> Risk:
    """Return the verdict on a command with a word on each of these hosts; caution at the least."""
    if not foreign:
        return risk
    from aicmd.hosts import named_hosts

    reasons = [
        Reason(host.start, host.end, _(NOBODYS).format(hosts=host.punycode))
        for host in named_hosts(command)
        if host.punycode in foreign
    ]
    level = Level.CAUTION if risk.level is Level.OK else risk.level
    return replace(risk, level=level, reasons=(*risk.reasons, *reasons))
