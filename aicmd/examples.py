"""The examples of a page: commands, each with what the page says that it does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.outline import Node
from aicmd.outline import Paragraph
from aicmd.outline import plain

MOST = 40
LONGEST_COMMAND = 200
LONGEST_TEXT = 200
"""Characters; a longer command teaches a program's language, and a longer text tells a story."""

_PROMPT = re.compile(r"(?:[$%#]|\w+@\w+:?[~\w/]*[$#])\s+(?=\S)")
_SPOKEN = re.compile(
    r"\S+(?: \S+)? (?:is|are|was|will|would|can|could|may|has|have|does|supports|allows|provides"
    r"|reads|prints|creates|expects|takes|also|and|or|to|then|command)\b"
)


def read_examples(section: Node, name: str) -> tuple[tuple[str, str], ...]:
    """Return (command, text) for each command of an EXAMPLES section of the page of `name`.

    The text is the prose above a command, or below it where the section begins with a command; ""
    where there is none. What is no call of this program counts only behind a prompt.
    """
    lines = list(_joined(_lines(section)))
    told = [(line, _command(line, name)) for line in lines]
    after = bool(told) and bool(told[0][1])
    return tuple(_paired(told[::-1] if after else told, after))[:MOST]


def _paired(told: list[tuple[str, str]], backwards: bool) -> Iterator[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    text = ""
    for line, command in told:
        if not command:
            text = line[:LONGEST_TEXT]
        elif len(command) <= LONGEST_COMMAND:
            found.append((command, text))
    yield from found[::-1] if backwards else found


def _command(line: str, name: str) -> str:
    """The command that a line shows, "" for prose."""
    prompt = _PROMPT.match(line)
    if prompt:
        return line[prompt.end() :].strip()
    for called in (name, name.replace("-", " ")):
        if line == called or line.startswith(f"{called} "):
            prose = line.endswith((".", ":", ",")) or _SPOKEN.match(line)
            return "" if prose and not line.endswith(" .") else line
    return ""


def _joined(lines: Iterator[str]) -> Iterator[str]:
    """Lines with those that continue them: a backslash at the end is the shell's."""
    held = ""
    for line in lines:
        held = f"{held} {line}".strip() if held else line
        if held.endswith(" \\"):
            held = held.removesuffix("\\").strip()
            continue
        yield held
        held = ""
    if held:
        yield held


def _lines(node: Node) -> Iterator[str]:
    for part in node.body:
        if isinstance(part, Paragraph):
            yield from filter(None, plain(part.text).split("\n"))
        else:
            yield from filter(None, (plain(tag) for tag in part.tags))
            yield from _lines(part)
