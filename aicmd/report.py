"""A report of an error that nobody expected, in the user's state folder."""

from __future__ import annotations

import os
from pathlib import Path

from aicmd import owned
from aicmd import xdg
from aicmd.keyless import KEY_VARIABLES


def state_folder() -> Path:
    """Return the folder for what we remember, made if need be; only its owner may look inside."""
    folder = Path(xdg.folder("XDG_STATE_HOME", os.environ))
    owned.folder(folder)
    return folder


def write(error: BaseException) -> str:
    """Write the traceback to a file and return its path, or why there is none."""
    import platform
    import traceback

    import aicmd

    try:
        path = state_folder() / "error.log"
        text = "".join(traceback.format_exception(error))
        # Not platform.platform(), which starts `uname` with all that is in our environment.
        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        versions = f"aicmd {aicmd.__version__}, Python {platform.python_version()}, {system}"
        owned.write(path, f"{versions}\n{_told(text)}")
    except OSError as problem:
        return f"not written ({problem.strerror})"
    return str(path)


def _told(text: str) -> str:
    """The text as it may be sent to somebody who is asked for help."""
    from aicmd.gate import visible
    from aicmd.redact import redact
    from aicmd.unsaid import unsaid

    for name in KEY_VARIABLES:
        text = unsaid(text, os.environ.get(name, "").strip())
    return visible(redact(text).text)
