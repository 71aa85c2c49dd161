"""What a command does as a whole, in one line of a model's."""

from __future__ import annotations

from collections.abc import Mapping

from aicmd import tongue
from aicmd.config import Config
from aicmd.consult import consult
from aicmd.deadline import Deadline
from aicmd.errors import AicmdError
from aicmd.fence import fenced
from aicmd.gate import visible
from aicmd.markdown import readable
from aicmd.prompts import GIST
from aicmd.redact import redact
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.turn import Turn

LONGEST = 300
"""Characters of it that are shown."""


def gist(command: str, settings: Config, environ: Mapping[str, str]) -> str:
    """Return the line. Secrets in the command are not sent. Raises AicmdError."""
    language = tongue.wanted(settings.language, environ) or "English"
    turns = [
        Turn(role="system", content=GIST.format(language=language)),
        Turn(role="user", content=fenced(visible(redact(command).text))),
    ]
    answer = consult(turns, settings, environ, Deadline(settings.timeout), N_("commands"))
    said = " ".join(readable(answer).split())
    if not said:
        raise AicmdError(_("the model said nothing"))
    return visible(said[:LONGEST])
