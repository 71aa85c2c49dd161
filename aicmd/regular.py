"""Files that somebody else may have laid: only an ordinary one is read, and nobody is waited for."""

from __future__ import annotations

import os
import stat

from aicmd.errors import AicmdError
from aicmd.translation import _


def read(path: str | os.PathLike[str], follow: bool = True) -> bytes:
    """Return what is in an ordinary file.

    A pipe without a writer would be waited for, and a device need not end. With `follow` off a link
    is none either: it may lead anywhere. Raises AicmdError for what is no ordinary file, OSError
    where there is none or it cannot be read.
    """
    if not follow and os.path.islink(path):
        raise AicmdError(_("{path} is a link, no ordinary file").format(path=path))
    extra = 0 if follow else os.O_NOFOLLOW
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC | extra)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise AicmdError(_("{path} is no ordinary file").format(path=path))
    with open(descriptor, "rb") as file:
        return file.read()
