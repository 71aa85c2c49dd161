"""The index of the recipes, given to the home of a test before its first question has to make it."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import aicmd
from aicmd.catalogue import FILE


def give(home: Path) -> None:
    """Put the index where a program with this home looks for it."""
    folder = home / ".cache" / "aicmd"
    folder.mkdir(parents=True, mode=0o700, exist_ok=True)
    if not (folder / FILE).exists():
        os.link(Path(_made().name, "aicmd", FILE), folder / FILE)


@cache
def _made() -> TemporaryDirectory[str]:
    """The cache of a program that has made the index; it is gone when the tests are over."""
    cache_folder = TemporaryDirectory()
    environ = {
        "XDG_CACHE_HOME": cache_folder.name,
        "PYTHONPATH": str(Path(aicmd.__file__).parent.parent),
    }
    make = "from aicmd.catalogue import index; index()"
    subprocess.run([sys.executable, "-c", make], env=environ, check=True)
    return cache_folder
