"""Help texts in the reader's language: click keeps the English ones that stand beside the code.

They are looked up by the paragraph, whose lines click fills anew. Examples are commands, of which only the heading is a text.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from copy import copy
from inspect import cleandoc

import click

from aicmd.translation import ENGLISH
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.translation import code
from aicmd.width import columns

EXAMPLES = N_("Examples:")
AS_IT_STANDS = "\b\n"
"""Click's mark of a paragraph whose lines are not to be filled."""


PAD = "\0"
"""Stands behind a character that takes two columns while click counts characters."""


class Formatter(click.HelpFormatter):
    """Fills lines by the columns that they take."""

    def write(self, string: str) -> None:
        super().write(string.replace(PAD, ""))

    def write_text(self, text: str) -> None:
        super().write_text(_padded(text))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        padded = [(_padded(first), _padded(second)) for first, second in rows]
        super().write_dl(padded, col_max, col_spacing)


class Context(click.Context):
    formatter_class = Formatter


def retold(command: click.Command) -> click.Command:
    """Return the command with its help texts, its options' and its subcommands' looked up."""
    if code() == ENGLISH:
        return command
    told = copy(command)
    told.help, told.epilog = _told(command.help), _told(command.epilog)
    told.context_class = Context
    told.params = [_parameter(one) for one in command.params]
    if isinstance(command, click.Group) and isinstance(told, click.Group):
        told.commands = {name: retold(one) for name, one in command.commands.items()}
    return told


def help_texts(command: click.Command) -> Iterator[str]:
    """Yield all texts that `retold` looks up."""
    told = (*paragraphs(command.help), *paragraphs(command.epilog))
    yield from (text for _mark, text, _commands in told if text)
    for one in command.params:
        if isinstance(one, click.Option) and one.help:
            yield one.help
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from help_texts(inner)


def paragraphs(text: str | None) -> Iterator[tuple[str, str, str]]:
    """Yield click's mark, the text, and the commands below it, of each paragraph."""
    for paragraph in filter(None, cleandoc(text or "").split("\n\n")):
        mark = AS_IT_STANDS if paragraph.startswith(AS_IT_STANDS) else ""
        bare = paragraph.removeprefix(mark)
        heading, newline, commands = bare.partition("\n")
        if heading == EXAMPLES:
            yield mark, heading, newline + commands
        elif bare.startswith("  "):
            yield mark, "", bare
        else:
            yield mark, bare if mark else " ".join(bare.split()), ""


def _told(text: str | None) -> str:
    return "\n\n".join(mark + _(bare) + rest for mark, bare, rest in paragraphs(text))


def _padded(text: str) -> str:
    return "".join(one + PAD * (columns(one) - 1) for one in text)


def _parameter(one: click.Parameter) -> click.Parameter:
    told = copy(one)
    if isinstance(told, click.Option) and told.help:
        told.help = _(told.help)
    return told
