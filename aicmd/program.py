"""Our own program as a file: how others can start it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from aicmd.path import absolute


def full_name(environ: Mapping[str, str]) -> str:
    """Return our program by its full name: the one that stands beside the Python that runs us.

    "" where there is none.
    """
    beside = Path(sys.executable).with_name("aicmd")
    return str(beside) if os.access(beside, os.X_OK) else absolute("aicmd", environ) or ""


def is_found(environ: Mapping[str, str]) -> bool:
    """Whether a new shell finds us by PATH: not by that of a virtual environment, which is left."""
    found = absolute("aicmd", environ)
    activated = sys.prefix != sys.base_prefix and Path(sys.prefix, "bin")
    return found is not None and Path(found).parent != activated
