"""`aicmd prepare-commit-msg`: the git hook that drafts a message."""

from __future__ import annotations

import os
from pathlib import Path

import click

from aicmd import config
from aicmd import git
from aicmd import language
from aicmd.errors import AicmdError
from aicmd.say import say
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  git config aicmd.commitContext draft            (--global: a repository cannot switch it on)
  aicmd prepare-commit-msg .git/COMMIT_EDITMSG
"""


@click.command(name="prepare-commit-msg", epilog=EXAMPLES)
@click.argument("words", metavar="[FILE [SOURCE [SHA]]]", nargs=-1)
def command(words: tuple[str, ...]) -> int:
    """Draft a message in FILE from what is staged, as git calls it before the editor opens.

    Off unless aicmd.commitContext is draft, since it sends the change to the server that is
    configured: redacted, without generated files and those that hold keys. A message that is there
    already is left alone, and no failure stops the commit.
    """
    from aicmd.draft import prepare

    given = words[1] if len(words) > 1 else ""
    source = given or os.environ.get("PRE_COMMIT_COMMIT_MSG_SOURCE", "")
    try:
        file = Path(words[0]) if words else git.message_file(os.environ)
        if len(words) > 3:
            raise AicmdError(
                _("this hook takes one file: it belongs to the stage prepare-commit-msg")
            )
        settings = config.read(os.environ)
        language.choose(os.environ, settings.language)
        prepare(file, source, settings, os.environ)
    except (AicmdError, OSError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        say(_("no draft ({reason})").format(reason=reason or ""))
    except KeyboardInterrupt:
        say(_("no draft (stopped)"))
    except Exception as error:  # nothing whatever may cost the commit
        say(_("no draft ({name})").format(name=type(error).__name__))
    return 0
