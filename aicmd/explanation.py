"""Every part of a command with what the documentation installed here says about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from aicmd.manual import Manual

Lookup = Callable[[tuple[str, ...]], Manual | None]
"""("git", "commit") -> its own page, or None. ("git",) -> the page of the program."""


class Kind(StrEnum):
    PROGRAM = "program"
    SUBCOMMAND = "subcommand"
    OPTION = "option"
    VALUE = "value"
    ARGUMENT = "argument"
    OPERATOR = "operator"
    REDIRECT = "redirect"
    ASSIGNMENT = "assignment"
    KEYWORD = "keyword"
    COMMENT = "comment"
    SUBSTITUTION = "substitution"


@dataclass(frozen=True, slots=True)
class Part:
    """A span of the command in code points, with its documentation.

    `doc` is a sentence or two, "" where nothing is known; `full` is the whole paragraph. `source`
    names what says so: "man tar(1)", "bash builtin", "" for shell syntax we explain ourselves.
    `depth` is 0 for a program, 1 for its options and values, more inside nested commands.
    `warning` is a hint about how the part will really be read, "" mostly.
    """

    start: int
    end: int
    text: str
    kind: Kind
    doc: str = ""
    source: str = ""
    depth: int = 0
    full: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """`undocumented` are the parts that no documentation here knows, though they need some."""

    command: str
    parts: tuple[Part, ...]
    parsed: bool
    summary: str = ""
    undocumented: tuple[str, ...] = ()
