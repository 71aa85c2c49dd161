"""One question to a model, answered as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from aicmd import notice
from aicmd.answer import last
from aicmd.config import Config
from aicmd.deadline import Deadline
from aicmd.terminal import tell
from aicmd.turn import Turn


def consult(
    turns: list[Turn],
    settings: Config,
    environ: Mapping[str, str],
    deadline: Deadline,
    what: str = "",
) -> str:
    """Return all that the model says to a chat. Raises AicmdError.

    `what` names what goes to the server, "commands": that is told once, on stderr.
    """
    from aicmd.engines.openai import OpenAI

    engine = OpenAI(settings, environ)
    if what and (told := notice.line(what, engine.server)):
        tell(f"aicmd: {told}", environ)
    answer = last(engine.answers(turns, deadline))
    if engine.masked:
        tell(f"aicmd: {engine.masked}", environ)
    return answer.text
