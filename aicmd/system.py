"""This computer, as far as a model is told of it."""

from __future__ import annotations

import platform

from aicmd.prompt import Context


def context(language: str = "") -> Context:
    """Return what every question is sent with: the system and its distribution."""
    return Context(system=_system(), language=language)


def _system() -> str:
    system = platform.system()
    if system == "Darwin":
        return f"macOS {platform.mac_ver()[0]}".strip()
    try:
        name = platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return system
    return f"{system} ({name})" if name else system
