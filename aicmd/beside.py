"""A new text for a file, written beside it: a rename then puts it in its place, whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress

PREFIX = ".aicmd-"


@contextmanager
def beside(target: str | os.PathLike[str], data: bytes, mode: int = 0o600) -> Iterator[str]:
    """Give the name of a file with the data, on the disk, in the folder of `target`.

    Nobody can guess the name and lay a link there. What has not been renamed is removed at the
    end. Raises OSError.
    """
    folder = os.path.dirname(os.path.abspath(target))
    try:
        descriptor, name = tempfile.mkstemp(prefix=PREFIX, dir=folder)
    except OSError as error:
        error.filename = os.fspath(target)  # which the reader knows
        raise
    try:
        with open(descriptor, "wb") as file:
            os.fchmod(descriptor, mode)
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        yield name
    finally:
        with suppress(FileNotFoundError):
            os.unlink(name)
