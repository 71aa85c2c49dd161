"""`aicmd check`: the message rules alone."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from aicmd import commit
from aicmd import git
from aicmd.commit import Remark
from aicmd.rules import Level

EXAMPLES = """\b
Examples:
  aicmd check main..
  aicmd check .git/COMMIT_EDITMSG
  git log -1 --format=%B | aicmd check -
"""


@click.command(name="check", epilog=EXAMPLES)
@click.argument("what", metavar="[RANGE|FILE|-]", default="HEAD")
def command(what: str) -> int:
    """Check commit messages against the rules and change nothing; for CI.

    One line per finding; exit code 1 where one is an error. Without an argument the last commit is
    checked.
    """
    remarks = _remarks(what)
    for remark in remarks:
        click.echo(str(remark))
    return int(any(remark.finding.level is Level.ERROR for remark in remarks))


def _remarks(what: str) -> list[Remark]:
    if what == "-":
        return commit.check([("-", sys.stdin.buffer.read())])
    if Path(what).is_file():
        return commit.check_file(Path(what), os.environ)
    return commit.check(git.messages(what))
