"""`aicmd commit-msg`: the git hook."""

from __future__ import annotations

import os
from pathlib import Path

import click

from aicmd import config
from aicmd import language as speech
from aicmd.commit import commit_msg
from aicmd.errors import AicmdError
from aicmd.say import say
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  aicmd commit-msg .git/COMMIT_EDITMSG --mode check
  cp hooks/commit-msg .git/hooks/commit-msg
  AICMD_DISABLE=1 git commit

\b
In .pre-commit-config.yaml the hook is called aicmd-commit-msg.
"""


@click.command(name="commit-msg", epilog=EXAMPLES)
@click.argument("files", metavar="[FILE]", nargs=-1, type=click.Path(path_type=Path))
@click.option("--mode", type=click.Choice(config.MODES), help="Instead of aicmd.commitMode.")
@click.option("--language", help="Instead of aicmd.commitLanguage: en, ko, …")
@click.option("--style", type=click.Choice(config.STYLES), help="Instead of aicmd.commitStyle.")
@click.option(
    "--deadline", type=float, help="Seconds for a model, instead of aicmd.commitDeadline."
)
def command(
    files: tuple[Path, ...],
    mode: str | None,
    language: str | None,
    style: str | None,
    deadline: float | None,
) -> int:
    """Check and correct the commit message in FILE, as git calls it.

    Modes: confirm asks before a change, rewrite changes and says how to undo it, annotate keeps
    your words, check refuses a message that breaks a rule, off does nothing. A failure of any kind
    leaves the message as it is and never stops the commit.
    """
    try:
        if len(files) > 1:
            raise AicmdError(_("this hook takes one file: it belongs to the stage commit-msg"))
        settings = config.read(
            os.environ,
            commit_mode=mode,
            commit_language=language,
            commit_style=style,
            commit_deadline=deadline,
        )
        speech.choose(os.environ, settings.language)
    except AicmdError as error:
        say(_("the message stays as it is ({error})").format(error=error))
        return 0
    return commit_msg(next(iter(files), None), settings, os.environ)
