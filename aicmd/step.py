"""A change that is told before it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One change: `says` is told before, `do` makes it. Raises AicmdError or OSError."""

    says: str
    do: Callable[[], object]
