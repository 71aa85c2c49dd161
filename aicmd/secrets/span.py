"""A place in a text where a secret stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` up to `end`, in characters; `kind` is what its mark says: "aws-key"."""

    start: int
    end: int
    kind: str
