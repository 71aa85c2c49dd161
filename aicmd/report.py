"""A report of an error that nobody expected, in the user's state folder."""

from __future__ import annotations

import os
from pathlib import Path

from aicmd import owned
from aicmd import xdg
from aicmd.translation import _


def state_folder() -> Path:
    """Return the folder for what we remember, made if need be; only its owner may look inside."""
    folder = Path(xdg.folder("XDG_STATE_HOME", os.environ))
    owned.folder(folder)
    return folder


def write(error: BaseException) -> str:
    """Write the traceback, less any secret, to a file and return its path, or why there is none."""
    import platform
    import traceback

    import aicmd
    from aicmd.gate import visible
    from aicmd.keys import known
    from aicmd.sealed import cleaned

    try:
        path = state_folder() / "error.log"
        text = cleaned("".join(traceback.format_exception(error)), known(os.environ))
        # Not platform.platform(), which starts `uname` with all that is in our environment.
        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        versions = f"aicmd {aicmd.__version__}, Python {platform.python_version()}, {system}"
        owned.write(path, f"{versions}\n{visible(text)}")
    except OSError as problem:
        return _("not written ({reason})").format(reason=problem.strerror)
    return str(path)
