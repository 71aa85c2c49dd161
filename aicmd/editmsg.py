"""The file in which git hands a message to a hook: read once, replaced whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from pathlib import Path

from aicmd.errors import AicmdError

PREFIX = ".aicmd-"
LEFT_OVER = 3600.0  # seconds after which a file that a killed hook left behind is swept


def replace(path: Path, before: bytes, after: bytes) -> None:
    """Put `after` in the place of `before`, keeping the file's mode.

    Raises AicmdError when the file no longer holds `before` (another commit, another hook), and
    OSError when it cannot be written; either way it is as it was.
    """
    target = Path(os.path.realpath(path))
    sweep(target.parent)
    with _beside(target, after) as temporary:
        if target.read_bytes() != before:
            raise AicmdError(f"{path.name} was changed by something else: it stays as it is")
        os.replace(temporary, target)


@contextmanager
def _beside(target: Path, data: bytes) -> Iterator[str]:
    """A file with the data on the disk, in the same folder so that a rename is enough."""
    descriptor, name = tempfile.mkstemp(prefix=PREFIX, dir=target.parent)
    try:
        with open(descriptor, "wb") as file:
            os.fchmod(descriptor, stat.S_IMODE(target.stat().st_mode))
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        yield name
    finally:
        with suppress(FileNotFoundError):
            os.unlink(name)


def sweep(folder: Path) -> None:
    """Remove what hooks that were killed left behind, unless one may still be at work."""
    oldest = time.time() - LEFT_OVER
    for left in folder.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if left.stat().st_mtime < oldest:
                left.unlink()
