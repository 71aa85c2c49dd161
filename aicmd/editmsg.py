"""The file in which git hands a message to a hook: read once, replaced whole or not at all."""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from aicmd import regular
from aicmd.beside import PREFIX
from aicmd.beside import beside
from aicmd.errors import AicmdError
from aicmd.translation import _

LEFT_OVER = 3600.0  # seconds after which a file that a killed hook left behind is swept


def read(path: Path) -> bytes:
    """Return the message as it stands in its file.

    A link is not followed: a repository of somebody else's may lay one to any file of the user's.
    Raises AicmdError for one, or for a pipe, and OSError for what cannot be read.
    """
    return regular.read(path, follow=False)


def replace(path: Path, before: bytes, after: bytes) -> None:
    """Put `after` in the place of `before`, keeping the file's mode.

    Raises AicmdError when the file no longer holds `before` (another commit, another hook) or is
    none, and OSError when it cannot be written; either way it is as it was.
    """
    sweep(path.parent)
    mode = stat.S_IMODE(path.lstat().st_mode)
    with beside(path, after, mode) as temporary:
        if read(path) != before:
            raise AicmdError(
                _("{name} was changed by something else: it stays as it is").format(name=path.name)
            )
        os.replace(temporary, path)


def sweep(folder: Path) -> None:
    """Remove what hooks that were killed left behind, unless one may still be at work."""
    oldest = time.time() - LEFT_OVER
    for left in folder.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if left.stat().st_mtime < oldest:
                left.unlink()
