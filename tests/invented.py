"""Flags that do not exist: made from the page of a program, which has them nowhere."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from aicmd.explanation import Kind
from aicmd.explanation import explain
from aicmd.manual import Manual
from aicmd.sources import lookup
from aicmd.sources import man

_DASHES = re.compile(r"\\[-%&:]|\\f\[?[A-Z0-9]+\]?|\\\(hy|[‐‑–—−]")


@dataclass(frozen=True, slots=True)
class Invented:
    """A command with a flag that its program lacks, which begins at `start`."""

    program: str
    kind: str
    command: str
    start: int

    @property
    def accepted(self) -> bool:
        """Whether a page is said to tell of it; what it will be read as, with a warning, is fine."""
        parts = explain(self.command, lookup).parts
        inside = [part for part in parts if part.end > self.start and part.kind is Kind.OPTION]
        warned = any(part.warning for part in parts if part.kind in (Kind.OPTION, Kind.VALUE))
        return any(part.source for part in inside) and not (self.kind == "one dash" and warned)


@cache
def source_of(program: str) -> str:
    """The page with all dashes plain, "" without one."""
    for root, file in man._files(program):
        if text := man.read(file, root):
            return _DASHES.sub(lambda found: "-" if found[0][-1] in "-y‐‑–—−" else "", text)
    return ""


def invented(program: str, manual: Manual, others: list[str], seed: int) -> Iterator[Invented]:
    """Some flags of each kind for one program; `others` are long options of all programs."""
    draw = random.Random(f"{seed} {program}")
    text = source_of(program)
    flags = {flag for option in manual.options for flag in option.flags}
    longs = sorted(flag for flag in flags if re.fullmatch(r"--[a-z][a-z-]{3,}", flag))
    alone = {f for o in manual.options if not o.arity for f in o.flags if re.fullmatch("-[a-z]", f)}

    def lacks(flag: str) -> bool:
        return flag not in text and not any(known.startswith(flag) for known in flags)

    def made(kind: str, flag: str, offset: int = 0) -> Invented:
        return Invented(program, kind, f"{program} {flag}", len(program) + 1 + offset)

    for flag in draw.sample(others, min(8, len(others))):
        if lacks(flag):
            yield made("of another program", flag)
    for flag in draw.sample(longs, min(6, len(longs))):
        at = draw.randrange(3, len(flag))
        for kind, wrong in (
            ("misspelt", flag[:at] + draw.choice("qxzjk") + flag[at:]),
            ("in the plural", flag + "s"),
            ("with a suffix", flag + "-only"),
        ):
            if lacks(wrong):
                yield made(kind, wrong)
        if not re.search(rf"(?<!-){flag[1:]}", text) and flag[1:] not in flags:
            yield made("one dash", flag[1:])
    unknown = [letter for letter in "bdghjkloquvyzABDGHJKQUVWXYZ" if _has_no(letter, text, flags)]
    for letter in draw.sample(unknown, min(5, len(unknown))):
        yield made("a letter", f"-{letter}")
        for known in sorted(alone)[:1]:
            yield made("in a cluster", f"{known}{letter}", 2)


def _has_no(letter: str, text: str, flags: set[str]) -> bool:
    """Whether a letter is nowhere behind a dash, also not in a cluster like [-abc]."""
    behind = re.search(rf"(?<![\w-])-\w{{0,30}}{letter}", text)
    return f"-{letter}" not in flags and letter not in flags and not behind
