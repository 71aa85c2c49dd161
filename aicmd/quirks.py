"""What a server does not take, remembered for it and its model: next time it is left out at once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress

from aicmd import owned
from aicmd.report import state_folder

FILE = "quirks.json"
MOST = 200
"""Servers and models that are remembered; the oldest go first."""


def known(server: str, model: str) -> frozenset[str]:
    """Return the names of what this model at this server refused before."""
    return frozenset(_read().get(f"{server} {model}", ()))


def remember(server: str, model: str, names: Iterable[str]) -> None:
    """Keep what was refused, where anything can be kept; it is only refused again otherwise."""
    quirks = _read()
    place = f"{server} {model}"
    quirks[place] = sorted({*quirks.pop(place, ()), *names})
    newest = dict(list(quirks.items())[-MOST:])
    with suppress(OSError):
        owned.write(state_folder() / FILE, json.dumps(newest, ensure_ascii=False))


def _read() -> dict[str, list[str]]:
    """What is kept; nothing where the file is missing, damaged or somebody else's idea of one."""
    try:
        found = json.loads((state_folder() / FILE).read_text(encoding="utf-8"))
        return {
            str(place): [str(name) for name in names]
            for place, names in found.items()
            if isinstance(names, list)
        }
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}
