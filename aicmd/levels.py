"""How much a command can break."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    OK = "ok"
    CAUTION = "caution"
    DANGER = "danger"
    UNKNOWN = "unknown"  # could not be judged; never shown as ok


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence about the code points `start` to `end` of the command."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Risk:
    level: Level
    reasons: tuple[Reason, ...] = ()
