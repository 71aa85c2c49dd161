"""A report of an error that nobody expected, in the user's state folder."""

from __future__ import annotations

import os
from pathlib import Path


def state_folder() -> Path:
    """Return the folder for what we remember, made if need be; only its owner may look inside."""
    base = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    folder = Path(base, "aicmd")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
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
        versions = f"aicmd {aicmd.__version__}, Python {platform.python_version()}"
        path.write_text(f"{versions}, {platform.platform()}\n{visible(text)}", encoding="utf-8")
    except OSError as problem:
        return f"not written ({problem.strerror})"
    return str(path)
