"""This computer, as far as a model is told of it."""

from __future__ import annotations

import os
import platform
import re
from functools import cache

from aicmd.briefing import briefing
from aicmd.path import absolute
from aicmd.path import searched
from aicmd.prompt import Context
from aicmd.situation import situation
from aicmd.suggestion import Question
from aicmd.tongue import named
from aicmd.tongue import of_script
from aicmd.version import told

PATIENCE = 1.0
"""Seconds for a program to say its version; they take a few thousandths."""

_FAMILIES = (("BusyBox", "BusyBox"), ("uutils", "uutils"), ("GNU", "GNU"))
_VERSION = re.compile(r"\d+(?:\.\d+)+")


def context(question: Question, language: str = "", around: str = "") -> Context:
    """Return what a question is sent with: the system, the shell, the tools, their documentation.

    `around` names what else may be told: "names", "history", "error".
    """
    brief = briefing(question)
    return Context(
        system=_system(),
        shell=_shell(question.shell),
        tools=_tools(),
        installed=brief.installed,
        missing=brief.missing,
        documentation=brief.lines,
        language=named(language) or of_script(question.text),
        situation=situation(around, os.environ),
    )


def _system() -> str:
    system = platform.system()
    if system == "Darwin":
        return f"macOS {platform.mac_ver()[0]}".strip()
    try:
        name = platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return system
    return f"{system} ({name})" if name else system


def _shell(name: str) -> str:
    """The shell and its version, "zsh 5.9"."""
    found = _VERSION.search(_said(name))
    return f"{name} {found[0]}" if found else name


def _tools() -> str:
    """Whose the everyday tools are: GNU's, BusyBox's, uutils' or, where they know no such option,
    BSD's; and which awk there is, for there are three."""
    said = _said("ls")
    family = next((name for mark, name in _FAMILIES if mark in said), "BSD")
    found = absolute("awk", os.environ)
    awk = os.path.basename(os.path.realpath(found)) if found else "awk"
    return f"{family} tools" if awk == "awk" else f"{family} tools, awk is {awk}"


@cache
def _said(name: str) -> str:
    """What an installed program says to --version, "" for nothing."""
    program = absolute(name, os.environ)
    if program is None:
        return ""
    return told(program, {"PATH": searched(os.environ)}, PATIENCE)[0]
