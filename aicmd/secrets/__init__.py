"""What in a text is a secret, and what kind of one: `found` looks for all of them.

A token format that everybody knows is a line of the table in `tokens`; a way to write a password
beside its user is one in `logins`; what a thing is called that holds a secret stands in `names`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from collections.abc import Iterator
from operator import attrgetter
from operator import itemgetter

from aicmd.secrets.blocks import blocks
from aicmd.secrets.blocks import public
from aicmd.secrets.dense import dense
from aicmd.secrets.logins import logins
from aicmd.secrets.manifest import manifests
from aicmd.secrets.names import named
from aicmd.secrets.runs import runs
from aicmd.secrets.span import Span
from aicmd.secrets.tokens import tokens


def found(text: str) -> list[Span]:
    """Return where the secrets of a text are, in order; no two overlap.

    The time it takes grows with the length of the text and no faster, whatever is in it.
    """
    known = public(text)
    places = [place for place in runs(text) if not _is_within(place, known)]
    ways = (
        *(blocks(text), tokens(text, places), logins(text)),
        *(manifests(text), named(text), dense(text, places)),
    )
    return list(apart([span for way in ways for span in way]))


def _is_within(place: tuple[int, int], wider: list[tuple[int, int]]) -> bool:
    at = bisect_right(wider, place[0], key=itemgetter(0)) - 1
    return at >= 0 and place[1] <= wider[at][1]


def apart(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans in order, those that overlap as one, of the kind that begins first."""
    joined: Span | None = None
    for span in sorted(spans, key=attrgetter("start")):
        if joined is None or span.start >= joined.end:
            if joined:
                yield joined
            joined = span
        elif span.end > joined.end:
            joined = Span(joined.start, span.end, joined.kind)
    if joined:
        yield joined
