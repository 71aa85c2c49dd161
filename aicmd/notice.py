"""What is told only once: that questions leave this computer, and for which server."""

from __future__ import annotations

from aicmd.report import state_folder


def is_new(server: str) -> bool:
    """Return whether this server was never told of, and remember that it was now.

    Where nothing can be remembered it is new each time.
    """
    try:
        path = state_folder() / "servers"
        known = path.read_text(encoding="utf-8").split() if path.exists() else []
        if server not in known:
            path.write_text("".join(f"{name}\n" for name in [*known, server]), encoding="utf-8")
    except (OSError, ValueError):
        return True
    return server not in known
