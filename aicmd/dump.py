"""Core dumps: a file with all that a process has in memory, the key among it."""

from __future__ import annotations

import resource
from contextlib import suppress

_before: list[int] = []


def forbid() -> None:
    """Have no core dump written of this process, however it ends."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
        _before[:] = [soft]


def allow() -> None:
    """Give the limit back that the user has, for a program that takes our place."""
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (_before.pop() if _before else 0, hard))
