"""The Markdown that language models write, as blocks of text and of code.

Tolerant where models are sloppy: a fence may be indented, may close at the end of a line of code,
and reasoning between `<think>` and `</think>` may be anywhere outside of code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.gate import spaced

FENCE = re.compile(r"(?P<indent>[ \t]*)(?P<marks>`{3,}|~{3,})[ \t]*(?P<info>[^`]*)")
THINKING = re.compile(r"[ \t]*<(think|thinking|reasoning|thought)>", re.IGNORECASE)
THOUGHT = re.compile(r"</(think|thinking|reasoning|thought)>", re.IGNORECASE)
ONE_LINE = re.compile(r"[ \t]*```(?P<code>[^`]+)```[ \t]*")


@dataclass(frozen=True, slots=True)
class Prose:
    """A line outside of code; `ended` tells whether all of it is there."""

    text: str
    ended: bool


@dataclass(frozen=True, slots=True)
class Code:
    """A fenced block. `language` is the first word behind the fence, in lower case."""

    language: str
    lines: tuple[str, ...]
    closed: bool


Block = Prose | Code


def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text that may still grow; its reasoning is left out.

    A `</think>` alone on its line ends reasoning whose start was never sent: what came before it
    is dropped with it.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    for number in range(len(lines) - 1, -1, -1):
        if THOUGHT.fullmatch(lines[number].strip()):
            lines = lines[number + 1 :] or [""]
            break
    return tuple(_blocks(lines))


def readable(text: str) -> str:
    """The text without its reasoning and its marks, as a terminal shows it: code is indented."""
    lines: list[str] = []
    for block in blocks(text):
        if isinstance(block, Code):
            lines += [f"    {line}" for line in block.lines]
        else:
            lines.append(block.text.replace("**", ""))
    return honest("\n".join(lines)).strip("\n")


def honest(text: str) -> str:
    """Prose of a model's as it is read: hosts with their punycode, and plain blanks."""
    if text.isascii():
        return text
    from aicmd.hosts import in_punycode  # which takes milliseconds to be made ready

    return in_punycode(spaced(text))


def _blocks(lines: list[str]) -> Iterator[Block]:
    rest = list(reversed(lines))
    while rest:
        line = rest.pop()
        if opened := THINKING.match(line):
            _skip_thought(line[opened.end() :], rest)
        elif one := ONE_LINE.fullmatch(line):
            yield Code("", (one["code"].strip(),), closed=True)
        elif fence := FENCE.fullmatch(line):
            yield _code(fence, rest)
        else:
            yield Prose(line, ended=bool(rest))


def _skip_thought(line: str, rest: list[str]) -> None:
    """Drop lines up to the end of the reasoning; what stands behind it is put back."""
    while not (end := THOUGHT.search(line)):
        if not rest:
            return
        line = rest.pop()
    rest.append(line[end.end() :])


def _code(fence: re.Match[str], rest: list[str]) -> Code:
    """Take the lines of a block. The last line of a text that grows cannot close it yet.

    A line of marks alone is no exception: more marks or a language may follow on it.
    """
    marks, indent = fence["marks"], len(fence["indent"])
    language = (fence["info"].split() or [""])[0].lower()
    lines: list[str] = []
    while rest:
        line = rest.pop()
        bare = line.strip()
        if len(bare) >= len(marks) and set(bare) == {marks[0]}:
            return Code(language, tuple(lines), closed=True)
        lines.append(_outdented(line, indent))
        if marks == "```" and bare.endswith(marks) and not bare.startswith(marks):
            lines[-1] = lines[-1].rstrip().removesuffix(marks)
            return Code(language, tuple(lines), closed=True)
    return Code(language, tuple(lines), closed=False)


def _outdented(line: str, indent: int) -> str:
    blanks = len(line) - len(line.lstrip(" \t"))
    return line[min(blanks, indent) :]
