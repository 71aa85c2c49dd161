"""`aicmd install`: one line in a shell's file, one hook in a repository."""

from __future__ import annotations

import os

import click

from aicmd import install
from aicmd import shells
from aicmd import startfile
from aicmd import terminal
from aicmd.carryout import carry_out
from aicmd.carryout import yes_option
from aicmd.say import say

EXAMPLES = """\b
Examples:
  aicmd install shell
  aicmd install hook
  aicmd install hook --how plain --yes
  aicmd uninstall hook
"""


@click.group(name="install", epilog=EXAMPLES)
def command() -> None:
    """Make a shell or a repository call aicmd.

    What is to be done is shown first, and done after a yes. Nothing of yours is overwritten, and
    `aicmd uninstall` takes it back.
    """


@command.command()
@click.argument("shell", required=False, type=click.Choice(shells.NAMES))
@yes_option
def shell(shell: str | None, yes: bool) -> None:
    """Add one line to the file that SHELL reads at its start."""
    name = shell or shells.integrable(os.environ)
    carry_out(startfile.shell_steps(name, os.environ), yes)
    if terminal.is_shown():
        for line in startfile.afterwards(name, os.environ):
            say(line)


@command.command()
@click.option("--how", type=click.Choice(install.WAYS), help="Instead of the way that fits here.")
@click.option("--draft", is_flag=True, help="Also the hook that drafts messages (see below).")
@yes_option
def hook(how: str | None, draft: bool, yes: bool) -> None:
    """Make commits in this repository call aicmd.

    plain puts a file into the hooks folder, pre-commit adds an entry to .pre-commit-config.yaml,
    config sets git's own configuration (git 2.54 and later). A hook that is there already runs
    first.

    A bare `git commit` begins with a draft only if aicmd.commitContext is draft as well.
    """
    carry_out(install.hook_steps(how or "", draft, os.environ), yes)
