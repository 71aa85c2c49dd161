"""The command line: one file per command in `commands/`, imported when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any
from typing import cast

import click

from aicmd import __version__
from aicmd.errors import Unread
from aicmd.translation import ENGLISH
from aicmd.translation import code

COMMANDS = (
    *("ask", "check", "commit-msg", "config", "docs", "doctor", "explain", "history", "init"),
    *("install", "prepare-commit-msg", "reword", "setup", "undo", "uninstall", "why"),
)


def command_of(name: str) -> click.Command:
    """Return a command by its name, imported if it was not yet."""
    module = import_module(f"aicmd.commands.{name.replace('-', '_')}")
    return cast(click.Command, module.command)


class Lazy(click.Group):
    """A group whose command NAME is `command` in `aicmd.commands.NAME`."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Raises Unread for a closed pipe, which click would end with 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise Unread("") from error

    def get_help(self, ctx: click.Context) -> str:
        """Return the help page, in the reader's language."""
        if code() == ENGLISH:
            return super().get_help(ctx)
        from aicmd.retold import Formatter
        from aicmd.retold import retold

        ctx.formatter_class = Formatter
        return click.Group.get_help(retold(self), ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        if code() == ENGLISH:
            return command_of(cmd_name)
        from aicmd.retold import retold

        return retold(command_of(cmd_name))


@click.group(
    cls=Lazy,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start here: aicmd ask 'listening port 5000'",
)
@click.version_option(__version__, prog_name="aicmd", message="%(prog)s %(version)s")
def cli() -> None:
    """Plain language to shell commands, explained from the documentation installed here.

    With the shell integration (see `aicmd init --help`) the first command below is just
    `?? listening port 5000` at the prompt.
    """
