"""`aicmd uninstall`: what `aicmd install` did, taken back."""

from __future__ import annotations

import os

import click

from aicmd import install
from aicmd import shells
from aicmd import startfile
from aicmd.carryout import carry_out
from aicmd.carryout import yes_option
from aicmd.say import say
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  aicmd uninstall hook
  aicmd uninstall shell zsh
"""


@click.group(name="uninstall", epilog=EXAMPLES)
def command() -> None:
    """Take back what `aicmd install` did, and nothing else.

    Files, folders and backups that it made go; what you have changed since stays.
    """


@command.command()
@click.argument("shell", required=False, type=click.Choice(shells.NAMES))
@yes_option
def shell(shell: str | None, yes: bool) -> None:
    """Take our line out of the file that SHELL reads at its start."""
    name = shell or shells.integrable(os.environ)
    steps = startfile.unshell_steps(name, os.environ)
    carry_out(steps, yes)
    others = [one for one in shells.NAMES if startfile.has_line(one, os.environ)]
    if not steps and others:
        names = ", ".join(f"aicmd uninstall shell {one}" for one in others)
        say(_("another shell still has our line: {names}").format(names=names))


@command.command()
@yes_option
def hook(yes: bool) -> None:
    """Make commits in this repository no longer call aicmd."""
    carry_out(install.unhook_steps(os.environ), yes)
