"""`aicmd undo`: the author's own message back."""

from __future__ import annotations

import os

import click

from aicmd import git
from aicmd import records
from aicmd.errors import AicmdError
from aicmd.gate import spaced
from aicmd.say import say
from aicmd.say import show
from aicmd.translation import _

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
        raise AicmdError(_("there is no git repository here"))
    message = git.head_message(os.environ)
    if message is None:
        raise AicmdError(_("there is no commit yet"))
    record = records.of_message(place, message)
    if record is None:
        raise AicmdError(_("the last commit has its author's message: there is nothing to undo"))
    if git.is_published(os.environ):
        say(_("this commit was pushed already; the next push has to be forced"))
    git.set_head_message(record.asked, os.environ)
    show(spaced(record.asked.rstrip("\n")))
