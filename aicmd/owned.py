"""Folders and files of our own: whatever the umask, only their owner may look inside."""

from __future__ import annotations

import os
from contextlib import suppress

Name = str | os.PathLike[str]


def folder(path: Name) -> None:
    """Make a folder, with those above it, where there is none. Raises OSError."""
    if os.path.isdir(path):
        return
    above = os.path.dirname(os.path.abspath(path))
    if above != os.path.abspath(path):
        folder(above)
    with suppress(FileExistsError):  # another process of ours was faster
        os.mkdir(path, 0o700)


def touch(path: Name) -> None:
    """Make an empty file where there is none. Raises OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))


def write(path: Name, text: str) -> None:
    """Put a text in the place of a file's, whole or not at all. Raises OSError."""
    from aicmd.beside import beside

    with beside(path, text.encode("utf-8")) as part:
        os.replace(part, path)
