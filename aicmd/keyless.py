"""The environment of programs that we start: none of them has any business with our keys."""

from __future__ import annotations

from collections.abc import Mapping

KEY_VARIABLES = ("AICMD_API_KEY", "OPENAI_API_KEY")


def keyless(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables without those that hold a key."""
    return {name: text for name, text in environ.items() if name not in KEY_VARIABLES}
