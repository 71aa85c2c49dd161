"""What is told only once: that questions and messages leave this computer, and for which server."""

from __future__ import annotations

from aicmd import owned
from aicmd.origin import Origin
from aicmd.report import state_folder
from aicmd.translation import _


def line(what: str, server: Origin) -> str:
    """The line about a server that was not told of yet, "" for one that was or is this computer.

    `what` is what goes there: "questions", "commit messages".
    """
    if server.loopback or not is_new(str(server)):
        return ""
    return _(
        "{what} go to {server}; `aicmd ask --dry-run` shows what is sent with them, `git config --global aicmd.engine offline` keeps them here"
    ).format(what=_(what), server=server)


def is_new(server: str) -> bool:
    """Return whether this server was never told of, and remember that it was now.

    Where nothing can be remembered it is new each time.
    """
    try:
        path = state_folder() / "servers"
        known = path.read_text(encoding="utf-8").split() if path.exists() else []
        if server not in known:
            owned.write(path, "".join(f"{name}\n" for name in [*known, server]))
    except (OSError, ValueError):
        return True
    return server not in known
