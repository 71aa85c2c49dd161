"""The user's folders for settings, state and caches, as the XDG Base Directory Specification has
them: a variable that names no absolute path counts for nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping

USUAL = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}
NOWHERE = "/dev/null"
"""The home of a user who has none: nothing can be kept in it."""


def folder(variable: str, environ: Mapping[str, str]) -> str:
    """Return our own folder in one of them; it need not be there yet."""
    base = environ.get(variable, "")
    if not os.path.isabs(base):
        base = os.path.join(home(environ), USUAL[variable])
    return os.path.join(base, "aicmd")


def home(environ: Mapping[str, str]) -> str:
    """Return the user's home, by HOME or by the system's list of users."""
    found = environ.get("HOME", "")
    if os.path.isabs(found):
        return found
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return NOWHERE
