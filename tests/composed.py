"""What a question about files becomes, for the tables in tests/composition/."""

from __future__ import annotations

from aicmd.composition import compose
from aicmd.engines.offline import SURE
from aicmd.slots import read


def composed(question: str) -> str:
    """The command, "" where there is none or not all was understood."""
    found = compose(read(question), "linux", "bash")
    return found.command if found and found.score >= SURE else ""
