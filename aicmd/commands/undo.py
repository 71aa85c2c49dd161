"""`aicmd undo`: the author's own message back."""

from __future__ import annotations

import os

import click

from aicmd import git
from aicmd import records
from aicmd.errors import AicmdError

EXAMPLES = """\b
Examples:
  aicmd undo
"""


@click.command(name="undo", epilog=EXAMPLES)
def command() -> None:
    """Give the last commit the message back that its author wrote.

    Only the message changes: what is staged stays staged, and the date of the author is kept.
    """
    place = git.repository(os.environ)
    if not place:
        raise AicmdError("there is no git repository here")
    message = git.head_message(os.environ)
    if message is None:
        raise AicmdError("there is no commit yet")
    record = records.of_message(place, message)
    if record is None:
        raise AicmdError("the last commit has its author's message: there is nothing to undo")
    if git.is_published(os.environ):
        click.echo(
            "aicmd: this commit was pushed already; the next push has to be forced", err=True
        )
    git.set_head_message(record.asked, os.environ)
    click.echo(record.asked.rstrip("\n"))
