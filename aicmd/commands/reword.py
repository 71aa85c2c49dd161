"""`aicmd reword`: a better commit message, and why it is better."""

from __future__ import annotations

import os
import sys
from dataclasses import replace

import click

from aicmd import config
from aicmd import git
from aicmd import language as speech
from aicmd import terminal
from aicmd.errors import AicmdError
from aicmd.errors import UsageError
from aicmd.gate import decoded
from aicmd.gate import spaced
from aicmd.message import Format
from aicmd.message import parse
from aicmd.revise import Proposal
from aicmd.revise import propose
from aicmd.revision import as_json
from aicmd.rows import paint
from aicmd.say import say
from aicmd.say import show
from aicmd.say import show_json
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  aicmd reword 'Update architecture.md to add "Entity Component System"'
  aicmd reword --language en '아키텍처 문서에 ECS 설명 추가'
  git log -1 --format=%B | aicmd reword -
"""


@click.command(name="reword", epilog=EXAMPLES)
@click.argument("text", nargs=-1, metavar="[TEXT|-]")
@click.option("--language", help="The language of the message: en, ko, …")
@click.option("--style", type=click.Choice(config.STYLES), help="The form of its subject.")
@click.option("--json", "json_wanted", is_flag=True, help="Print one JSON object.")
def command(
    text: tuple[str, ...], language: str | None, style: str | None, json_wanted: bool
) -> None:
    """Print TEXT, a commit message, as it could be, and each change with its reason.

    The message is on stdout, the changes are on stderr. Without TEXT the message of the last commit
    is taken. Nothing is changed. Without a server only the rules are applied.
    """
    settings = config.read(os.environ, commit_language=language, commit_style=style)
    speech.choose(os.environ, settings.language)
    settings = replace(settings, commit_deadline=settings.timeout)
    message = parse(_text(text).encode(errors="surrogateescape"), Format(comments=("",)))
    if not message.subject:
        raise UsageError(_("which message? For example: aicmd reword 'fixed the the bug'"))
    proposal = propose(message, settings, os.environ)
    if proposal.problem:
        raise AicmdError(proposal.problem)
    _remember(proposal, settings)
    if json_wanted:
        show_json(as_json(proposal.revision))
        return
    show(spaced(proposal.revision.message.rstrip("\n")))
    _tell(proposal, settings)


def _text(words: tuple[str, ...]) -> str:
    if words == ("-",):
        return decoded(sys.stdin.buffer.read())
    if words:
        return decoded(os.fsencode(" ".join(words)))
    return decoded(git.messages("HEAD")[0][1])


def _tell(proposal: Proposal, settings: config.Config) -> None:
    """The changes, each with its reason, for whoever reads them."""
    from aicmd.proposal import proposal_rows

    revision = proposal.revision
    reasons = [str(change) for change in revision.changes]
    if not revision.is_new:
        say(_("nothing to change"))
        return
    color = terminal.colored(settings.color, os.environ, tty=sys.stderr.isatty())
    for row in proposal_rows(revision.original, revision.message, reasons, 80):
        click.echo(paint(row, color=color), err=True, color=color)
    for finding in proposal.remarks:
        say(str(finding))


def _remember(proposal: Proposal, settings: config.Config) -> None:
    from aicmd import records

    revision = proposal.revision
    place = git.repository(os.environ) or records.session()
    said = revision.original, revision.message, revision.changes
    records.keep(place, "proposal", *said, off=settings.forgets())
