"""The command line: one file per command in `commands/`, imported when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any
from typing import cast

import click

from aicmd import __version__
from aicmd.errors import Unread
from aicmd.translation import ENGLISH
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.translation import code

COMMANDS = {
    "ask": N_("Turn plain words of any language into a command."),
    "check": N_("Check commit messages against the rules, for CI."),
    "commit-msg": N_("Check and correct a commit message: the git hook."),
    "config": N_("Show, set and unset settings."),
    "docs": N_("Read the manual pages ahead, or forget them."),
    "doctor": N_("Look at what aicmd needs here."),
    "explain": N_("Explain each part of a command, and its dangers."),
    "history": N_("List what was asked and answered."),
    "init": N_("Print what makes `??` work in a shell."),
    "install": N_("Make a shell or a repository call aicmd."),
    "prepare-commit-msg": N_("Draft a commit message: the git hook."),
    "reword": N_("Print a commit message in better words."),
    "setup": N_("Find a model server, try it, and settle the rest."),
    "undo": N_("Give the last commit its author's message back."),
    "uninstall": N_("Take back what `aicmd install` did."),
    "why": N_("Ask about the last answer."),
}
"""Every command, and what the list of them says: it needs none of them imported."""


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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands."""
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(text)) for name, text in COMMANDS.items()])

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        if code() == ENGLISH:
            return command_of(cmd_name)
        from aicmd.retold import retold

        return retold(command_of(cmd_name))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command. Raises UsageError for none of ours, with what may have been meant."""
        if args[0] in COMMANDS or args[0].startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches
        from shlex import join

        near = get_close_matches(args[0], COMMANDS, n=1)
        meant = (
            _("Is {name} meant?").format(name=near[0])
            if near
            else _("To ask a question: {command}").format(command=f"aicmd ask {join(args)}")
        )
        wrong = _("No such command {name!r}.").format(name=args[0])
        raise click.UsageError(f"{wrong} {meant}", ctx)


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
