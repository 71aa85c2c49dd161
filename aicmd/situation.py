"""What a question comes out of, as far as the user lets a model know (`aicmd.context`)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import suppress
from itertools import islice

from aicmd.prompt import Situation

NAMES = 40
"""Names of a folder that are told; more of them say little more."""

COMMANDS = 10
LENGTH = 300
"""Characters of one name or command that are told."""


def situation(wanted: str, environ: Mapping[str, str]) -> Situation:
    """Return what may be told, by a setting like "names, error".

    The shell integration hands over the last commands in AICMD_COMMANDS, the last one last, and the
    exit status of the last one in AICMD_STATUS. What is not there is not told.
    """
    kinds = set(wanted.replace(",", " ").split())
    commands = tuple(_commands(environ)) if kinds & {"history", "error"} else ()
    status = environ.get("AICMD_STATUS", "")
    return Situation(
        names=tuple(_names()) if "names" in kinds else (),
        commands=commands if "history" in kinds else commands[-1:],
        status=status if "error" in kinds and status.isdigit() else "",
    )


def _names() -> Iterator[str]:
    """The names in the current folder in order, folders with a slash; hidden ones are not told."""
    found: list[str] = []
    with suppress(OSError), os.scandir() as entries:
        found += [entry.name + "/" * entry.is_dir() for entry in entries if entry.name[0] != "."]
    return _short(islice(sorted(found), NAMES))


def _commands(environ: Mapping[str, str]) -> Iterator[str]:
    """The commands before the question. It may be the last of them, where it was read back."""
    lines = [line.strip() for line in environ.get("AICMD_COMMANDS", "").splitlines()]
    asked = environ.get("AICMD_QUESTION", "").strip()
    told = [line for line in lines if line and line != asked]
    return _short(told[-COMMANDS:])


def _short(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        clean = text.encode("utf-8", "replace").decode()
        yield clean if len(clean) <= LENGTH else f"{clean[:LENGTH]}…"
