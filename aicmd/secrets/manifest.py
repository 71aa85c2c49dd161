"""The values of a Kubernetes Secret, which are base64 and have names of their owner's choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aicmd.secrets.span import Span

LONGEST = 40_000
"""Characters of a manifest, before and behind the line that says what it is, that are looked at."""


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(r"(?m)^[+ -]?\s{0,20}[\"']?kind[\"']?:\s{0,4}[\"']?Secret\b")


@cache
def _edge() -> re.Pattern[str]:
    return re.compile(r"(?m)^[+ -]?---\s{0,3}$|^diff --git |^@@ ")


@cache
def _data() -> re.Pattern[str]:
    return re.compile(
        r"(?m)^[+ -]?\s{0,20}[\"']?(?:data|stringData)[\"']?:[ \t{]{0,4}\n"
        r"(?P<rows>(?:[+ -]?[ \t]{1,40}+[\"']?[\w./-]{1,100}+[\"']?:[^\n]{0,20000}+\n?)*+)"
    )


@cache
def _row() -> re.Pattern[str]:
    return re.compile(
        r"(?m)^[+ -]?[ \t]+[\"']?[\w./-]+[\"']?:[ \t]*[\"']?(?P<secret>[^\s\"'|>{$&*!<][^\s\"']*)"
    )


def manifests(text: str) -> Iterator[Span]:
    """Yield each value below `data` and `stringData` of what says `kind: Secret`."""
    if "kind" not in text or "Secret" not in text:
        return
    done = 0
    for match in _kind().finditer(text):
        if match.start() < done:
            continue
        start = max(done, match.start() - LONGEST)
        edges = [edge.end() for edge in _edge().finditer(text, start, match.start())]
        start = edges[-1] if edges else start
        edge = _edge().search(text, match.end(), match.end() + LONGEST)
        done = edge.start() if edge else min(match.end() + LONGEST, len(text))
        yield from _values(text, start, done)


def _values(text: str, start: int, end: int) -> Iterator[Span]:
    for data in _data().finditer(text, start, end):
        for row in _row().finditer(text, *data.span("rows")):
            yield Span(*row.span("secret"), "kubernetes-secret")
