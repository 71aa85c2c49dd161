"""What the documentation of this computer has against a suggested command."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

from aicmd.briefing import documentation
from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import explain
from aicmd.fence import fenced
from aicmd.gate import visible
from aicmd.sources import lookup
from aicmd.suggestion import Question

MOST = 3
"""Options and programs that are named; a command with more is not mended by naming them."""

LINES = 12

_NAME = re.compile(r"[\w.+-]+")
"""A program that is found by its name; one in a folder may be anything, as may a variable."""


def objection(command: str, question: Question) -> str:
    """Return what is wrong, for a model: programs that are not here, options that no page has.

    "" where nothing is, or nothing can be said: a program without documentation may have any
    option, and one that the question names is wanted though it is not here.
    """
    explained = explain(command, lookup)
    missing = [name for name in _programs(explained) if not _is_known(name, question)]
    if missing:
        return f"Not installed here: {', '.join(missing[:MOST])}."
    unknown = list(_undocumented(explained))
    if not unknown:
        return ""
    said = [f"The documentation of {name} here knows no {flag}." for name, flag in unknown[:MOST]]
    found = [line for name, flag in unknown[:MOST] for line in documentation(name, question, flag)]
    lines = "\n".join(list(dict.fromkeys(found))[:LINES])
    also = f" It has:\n{fenced(lines)}\n" if lines else ""
    return visible(" ".join(said)) + also


def _programs(explained: Explanation) -> Iterator[str]:
    for part in explained.parts:
        if part.kind is Kind.PROGRAM and _NAME.fullmatch(part.text):
            yield part.text


def _is_known(name: str, question: Question) -> bool:
    known = shutil.which(name) or lookup((name,))
    return bool(known) or name in _NAME.findall(f"{question.text} {question.tool}")


def _undocumented(explained: Explanation) -> Iterator[tuple[str, str]]:
    """Options that a documented program does not have: (program and subcommand, option)."""
    name = ""
    for part in explained.parts:
        if part.kind is Kind.PROGRAM:
            name = part.text if part.doc and _NAME.fullmatch(part.text) else ""
        elif part.kind is Kind.SUBCOMMAND:
            name = f"{name} {part.text}" if name and part.doc else name
        elif part.kind is Kind.OPTION and name and not part.doc:
            yield name, part.text
