from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from aicmd.message import Line
from aicmd.message import Message
from aicmd.message import Role
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _
from aicmd.width import columns

WIDEST = 72
"""Columns: a terminal of 80 with git log's indent of four on either side."""

_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s")
_SET = re.compile(r"\s*(?:>|\||#|=|-{3}|~{3}|`{3})|\s{2,}")
"""Quotations, tables, headings, rules, and what is indented: their lines are what they are."""

_KEYED = re.compile(r"[^\W_][\w-]*(?: [\w-]+)?: |\w+(?: \w+)? [\w./-]*#\d+\.?$")
"""A trailer, a trailer that git does not know, and `Fixes #12`: joined to the line above they were
lost. A paragraph may begin so, "Note: …", but for the `BREAKING CHANGE: ` that tools read."""

_READ_BY_TOOLS = "BREAKING CHANGE: "


@rule(Level.FIX, rank=60)
def body_wrap(message: Message) -> Problem | None:
    """Lines of running text wider than 72 columns; lists, code, quotations and addresses stay.

    A word that is wider alone, as an address is, keeps its line.
    """
    lines: list[Line] = []
    for role, group in groupby(message.lines, key=lambda line: line.role):
        block = list(group)
        lines += _wrapped(block, message.comment) if role is Role.TEXT else block
    fixed = replace(message, lines=tuple(lines))
    if fixed == message or not _reads_alike(message, fixed):
        return None
    return Problem(
        _("text in the body is wrapped at {widest} columns").format(widest=WIDEST), fixed
    )


def _wrapped(block: list[Line], comment: str) -> list[Line]:
    """A paragraph with its words on lines that are not too wide; itself if it is no prose."""
    texts = [line.text for line in block]
    if not any(columns(text) > WIDEST and " " in text.strip() for text in texts):
        return block
    if any(_ITEM.match(text) or _SET.match(text) for text in texts):
        return block
    if texts[0].startswith(_READ_BY_TOOLS) or any(_KEYED.match(text) for text in texts[1:]):
        return block
    rows = list(_rows(" ".join(texts).split(), comment))
    if [row.strip() for row in rows] == [text.strip() for text in texts]:
        return block
    end, last = block[0].end or "\n", block[-1].end
    return [
        Line(row, last if at == len(rows) - 1 else end, Role.TEXT) for at, row in enumerate(rows)
    ]


def _rows(words: list[str], comment: str) -> Iterator[str]:
    """Lines of words; none begins with what would make it something else than prose."""
    row: list[str] = []
    for word in words:
        wide = columns(" ".join([*row, word])) > WIDEST
        if row and wide and not _means_more(word, comment):
            yield " ".join(row)
            row = []
        row.append(word)
    yield " ".join(row)


def _means_more(word: str, comment: str) -> bool:
    return bool(
        _ITEM.match(f"{word} ") or _SET.match(word) or (comment and word.startswith(comment))
    )


def _reads_alike(message: Message, fixed: Message) -> bool:
    """Whether the new lines are still what they were: text, and no trailer or code."""
    again = message.rewritten(fixed.content)
    return [line.role for line in again.lines] == [line.role for line in fixed.lines]
