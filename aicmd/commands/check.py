"""`aicmd check`: the message rules alone."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from aicmd import commit
from aicmd import config
from aicmd import git
from aicmd import language
from aicmd.commit import Remark
from aicmd.config import Config
from aicmd.rules import Level
from aicmd.say import show

EXAMPLES = """\b
Examples:
  aicmd check main..
  aicmd check .git/COMMIT_EDITMSG
  git log -1 --format=%B | aicmd check -
"""


@click.command(name="check", epilog=EXAMPLES)
@click.argument("what", metavar="[RANGE|FILE|-]", default="HEAD")
@click.option("--off", metavar="RULES", help="Rules to leave out, instead of aicmd.commitOff.")
@click.option("--style", type=click.Choice(config.STYLES), help="Instead of aicmd.commitStyle.")
def command(what: str, off: str | None, style: str | None) -> int:
    """Check commit messages against the rules and change nothing; for CI.

    One line per finding; exit code 1 where one is an error. Without an argument the last commit is
    checked.

    \b
    Errors: empty-subject, subject-width.
    Warnings: noise-subject, trailer-key, unclear-spelling, wip-subject.
    Mended by the hook: blank-second-line, body-wrap, branch-ticket, doubled-words, final-period,
    imperative-mood, spelling, subject-form, trailing-space.
    """
    settings = config.read(os.environ, commit_off=off, commit_style=style)
    language.choose(os.environ, settings.language)
    remarks = _remarks(what, settings)
    for remark in remarks:
        show(str(remark))
    return int(any(remark.finding.level is Level.ERROR for remark in remarks))


def _remarks(what: str, settings: Config) -> list[Remark]:
    if what == "-":
        return commit.check([("-", sys.stdin.buffer.read())], settings, os.environ)
    if Path(what).is_file():
        return commit.check_file(Path(what), settings, os.environ)
    return commit.check(git.messages(what), settings, os.environ)
