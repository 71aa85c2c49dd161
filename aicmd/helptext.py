"""Usage text in columns, as `--help` and bash's `help` print it, to a Manual."""

from __future__ import annotations

import re

from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.tag import Tag
from aicmd.tag import begins_with_flag
from aicmd.tag import read_tag

LIMIT = 500_000
"""Characters that are read; more is no usage text."""

_COLUMN = 40
"""A line of options begins before this column."""

_INNER_TAB = re.compile(r"(?<=\S)\t+")
"""It parts a flag from its text even where it moves by one column only."""

_COLOUR = re.compile(r"\x1b\[[0-9;:]{0,30}[A-Za-z]")


def read_help(text: str, name: str, source: str, summary: str = "") -> Manual:
    """Read usage text: each line that begins with a flag, with the deeper lines under it."""
    options: list[Option] = []
    tag = Tag()
    own: list[str] = []
    column = 0
    for line in _INNER_TAB.sub("  ", _COLOUR.sub("", text[:LIMIT])).expandtabs(8).splitlines():
        depth = len(line) - len(line.lstrip())
        if (
            begins_with_flag(line)
            and 0 < depth < _COLUMN
            and (not tag.flags or depth <= column + 4)
        ):
            options += _option(tag, own)
            tag, own, column = read_tag(line.strip()), [], depth
        elif tag.flags and line.strip() and depth > column:
            own.append(line.strip())
        elif line.strip():
            options += _option(tag, own)
            tag, own = Tag(), []
    return Manual(name, source, summary, (*options, *_option(tag, own)))


def _option(tag: Tag, own: list[str]) -> list[Option]:
    if not tag.flags:
        return []
    text = " ".join(" ".join([tag.rest, *own]).split())
    return [Option(tag.flags, tag.argument, tag.arity, tag.optional, text)]
