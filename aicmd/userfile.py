"""Files that are the user's: read as they are, written whole or not at all, and taken away again."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from aicmd import regular
from aicmd.beside import beside
from aicmd.errors import AicmdError


def text(file: Path) -> str:
    """A file byte for byte as text, "" without one. Raises AicmdError for what is no file."""
    try:
        return regular.read(file).decode("utf-8", "surrogateescape")
    except OSError:
        return ""


def seen(file: Path) -> str:
    """The same of a file that need not be ours: what is no file has nothing of us."""
    try:
        return text(file)
    except AicmdError:
        return ""


def is_writable(file: Path) -> bool:
    """Whether we may put another text there; a file that is read-only is meant to stay as it is."""
    target = Path(os.path.realpath(file))
    there = next(folder for folder in target.parents if os.path.lexists(folder))
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        return False
    return not os.path.lexists(target) or os.access(target, os.R_OK | os.W_OK)


def write(file: Path, content: str) -> None:
    """Write a whole file or nothing, through links to where it really is; its mode stays."""
    target = Path(os.path.realpath(file))
    put(target, content, stat.S_IMODE(target.stat().st_mode) if target.exists() else _usual_mode())


def put(target: Path, content: str, mode: int) -> None:
    """Put a whole file there or nothing, in the place of a link that stands there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with beside(target, content.encode("utf-8", "surrogateescape"), mode) as temporary:
        with suppress(OSError):  # it stays its owner's, also if sudo has made us another
            owner = target.stat(follow_symlinks=False)
            os.chown(temporary, owner.st_uid, owner.st_gid)
            os.chmod(temporary, mode)
        os.replace(temporary, target)


def missing_folders(file: Path) -> int:
    """How many folders have to be made before the file can be."""
    above = Path(os.path.realpath(file)).parents
    return sum(not os.path.lexists(folder) for folder in above)


def remove(target: Path, folders: int = 0) -> None:
    """Remove a file, or a link, and of so many folders above it those that are then empty."""
    target.unlink()
    with suppress(OSError):
        for folder in list(target.parents)[:folders]:
            folder.rmdir()


def _usual_mode() -> int:
    """The mode that a new file has, which only changing the umask tells."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask
