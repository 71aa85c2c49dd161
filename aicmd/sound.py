"""Whether a command that was kept or found somewhere can be offered as it stands."""

from __future__ import annotations

from aicmd.gate import refused
from aicmd.mark import marks


def is_sound(command: str, shell: str) -> bool:
    """Whether all of it shows, no secret was taken out of it, and it is a command for bash.

    What bash would not accept is none for zsh either; fish has a grammar of its own.
    """
    if not command.strip() or refused(command) or marks(command):
        return False
    from aicmd.parse import parse  # slow to import, and most questions have nothing to offer

    return shell == "fish" or not parse(command).faults
