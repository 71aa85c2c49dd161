"""The version of a program, as it tells it itself."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping

PATIENCE = 2.0
"""Seconds for a program to say its version; they take a few thousandths."""

_VERSION = re.compile(r"\d+(?:\.\d+)+")
_NEEDED = ("PATH", "HOME", "LANG")


def version(program: str, environ: Mapping[str, str]) -> str:
    """Return the version that a program, given by its full name, says it has; "" for none."""
    text, ok = told(program, environ)
    found = _VERSION.search(text)
    return found[0] if found and ok else ""


def told(program: str, environ: Mapping[str, str], seconds: float = PATIENCE) -> tuple[str, bool]:
    """Return what a program, given by its full name, says to --version, and whether it knows that.

    ("", False) where it does not start, or takes longer than so many seconds.
    """
    try:
        ran = subprocess.run(
            [program, "--version"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            env={name: environ[name] for name in _NEEDED if name in environ} | {"LC_ALL": "C"},
            cwd="/",
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return "", False
    return ran.stdout[:2000].decode("utf-8", "replace"), ran.returncode == 0


def numbers(text: str) -> tuple[int, ...]:
    """Return a version as it compares: (2, 39, 5)."""
    return tuple(int(part) for part in text.split(".") if part.isdigit())
