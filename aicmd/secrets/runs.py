"""Long runs of the characters that tokens are made of: all that has to be looked at closely."""

from __future__ import annotations

import re
from functools import cache


@cache
def _run() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9_+/=.~|:$@%{}-]{16,}+")


@cache
def _likely() -> re.Pattern[str]:
    """What nearly every token has: a digit, or more letters in a row than a word."""
    return re.compile(r"\d|[A-Za-z]{16}", re.ASCII)


def runs(text: str) -> list[tuple[int, int]]:
    """Return where the runs of sixteen and more begin and end, but for those of mere words."""
    likely = _likely().search
    spans = (match.span() for match in _run().finditer(text))
    return [(start, end) for start, end in spans if likely(text, start, end)]
