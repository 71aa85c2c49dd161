"""Programs by their full names: one in the current folder is never meant."""

from __future__ import annotations

import os
from collections.abc import Mapping
from collections.abc import MutableMapping

GIVEN = "AICMD_GIVEN_PATH"
"""Where PATH is as it was, if parts of it were left out."""


def absolute(name: str, environ: Mapping[str, str]) -> str | None:
    """Return the first program of that name in the folders of PATH that are absolute, or None.

    A `.` in PATH, or an empty part, is the folder that we stand in: the repository may bring it.
    """
    for folder in searched(environ).split(os.pathsep):
        path = os.path.join(folder, name)
        if folder and os.access(path, os.X_OK) and os.path.isfile(path):
            return path
    return None


def forget_relative(environ: MutableMapping[str, str]) -> None:
    """Leave only absolute folders in PATH, for us and for all that we start.

    `aicmd doctor` still finds what was given under GIVEN.
    """
    given = environ.get("PATH", os.defpath)
    if given != (kept := searched(environ)):
        environ["PATH"], environ[GIVEN] = kept, given


def searched(environ: Mapping[str, str]) -> str:
    """Return PATH for a program that we start and that may start others: its absolute folders."""
    folders = environ.get("PATH", os.defpath).split(os.pathsep)
    return os.pathsep.join(folder for folder in folders if os.path.isabs(folder))
