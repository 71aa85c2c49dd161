"""Help texts in the reader's language: click keeps the English ones that stand beside the code."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from inspect import cleandoc

import click

from aicmd.translation import ENGLISH
from aicmd.translation import _
from aicmd.translation import code


def retold(command: click.Command) -> click.Command:
    """Return the command with its help texts, its options' and its subcommands' looked up."""
    if code() == ENGLISH:
        return command
    told = copy(command)
    told.help, told.epilog = _(_clean(command.help)), _(_clean(command.epilog))
    told.params = [_parameter(one) for one in command.params]
    if isinstance(command, click.Group) and isinstance(told, click.Group):
        told.commands = {name: retold(one) for name, one in command.commands.items()}
    return told


def help_texts(command: click.Command) -> Iterator[str]:
    """Yield all texts that `retold` looks up."""
    yield from filter(None, (_clean(command.help), _clean(command.epilog)))
    for one in command.params:
        if isinstance(one, click.Option) and one.help:
            yield one.help
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from help_texts(inner)


def _clean(text: str | None) -> str:
    return cleandoc(text) if text else ""


def _parameter(one: click.Parameter) -> click.Parameter:
    told = copy(one)
    if isinstance(told, click.Option) and told.help:
        told.help = _(told.help)
    return told
