"""The command line: one file per command in `commands/`, imported when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any
from typing import cast

import click

from aicmd import __version__
from aicmd.errors import Unread

COMMANDS = (
    *("ask", "check", "commit-msg", "config", "docs", "doctor", "explain", "history", "init"),
    *("install", "prepare-commit-msg", "reword", "setup", "undo", "uninstall", "why"),
)


class Lazy(click.Group):
    """A group whose command NAME is `command` in `aicmd.commands.NAME`."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Raises Unread for a closed pipe, which click would end with 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise Unread("") from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"aicmd.commands.{cmd_name.replace('-', '_')}")
        return cast(click.Command, module.command)


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
