"""`aicmd why`: a conversation about the last answer."""

from __future__ import annotations

import os
from dataclasses import asdict

import click

from aicmd import config
from aicmd import git
from aicmd import language as speech
from aicmd import records
from aicmd import tongue
from aicmd.errors import AicmdError
from aicmd.records import Record
from aicmd.say import show
from aicmd.say import show_json
from aicmd.translation import N_
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  aicmd why
  aicmd why '왜 include가 더 나은가요?'
  aicmd why 'what if I wrote it in the past tense?'
  aicmd why --last
"""


@click.command(name="why", epilog=EXAMPLES)
@click.argument("question", nargs=-1)
@click.option("--last", "last_wanted", is_flag=True, help="Show the conversation so far.")
@click.option("--json", "json_wanted", is_flag=True, help="Print one JSON object.")
def command(question: tuple[str, ...], last_wanted: bool, json_wanted: bool) -> None:
    """Say why the last answer in this shell or repository is as it is, or answer QUESTION about it.

    Without QUESTION the reasons are shown that were given with it. A question is asked of the
    server that is configured, and goes on as a conversation.
    """
    text = " ".join(question).strip()
    speech.choose(os.environ, config.read(os.environ).language, text)
    record = records.last(*places())
    if record is None:
        raise AicmdError(_("nothing was answered here yet: see aicmd ask and aicmd reword"))
    reply = "" if last_wanted or not text else _answered(record, text)
    turns = (*record.turns, *([(text, reply)] if reply else []))
    if json_wanted:
        show_json(_as_json(record, turns))
    elif reply:
        show(reply)
    else:
        _show(record, turns if last_wanted else ())


def places() -> list[str]:
    """Where an answer may have been given that is asked about here: this repository, this shell."""
    return [place for place in (git.repository(os.environ), records.session()) if place]


def _answered(record: Record, question: str) -> str:
    """What the model says to a question, which is kept. Raises AicmdError."""
    from aicmd.consult import consult
    from aicmd.conversation import chat
    from aicmd.deadline import Deadline
    from aicmd.markdown import readable

    settings = config.read(os.environ)
    if settings.engine_name() == "offline":
        raise AicmdError(
            _("a question needs a server: set aicmd.baseUrl; `aicmd why` shows the reasons")
        )
    language = tongue.wanted(settings.language, os.environ)
    turns = chat(
        record.kind,
        record.asked,
        record.answered,
        record.changes,
        record.turns,
        question,
        language,
    )
    said = consult(turns, settings, os.environ, Deadline(settings.timeout), N_("questions"))
    reply = readable(said).strip()
    if not reply:
        raise AicmdError(_("the model gave no answer: ask in other words"))
    records.add_turn(record, question, reply, off=settings.forgets())
    return reply


def _show(record: Record, turns: tuple[tuple[str, str], ...]) -> None:
    show(record.answered.rstrip("\n"))
    reasons = [str(change) for change in record.changes]
    for reason in reasons or [_("no reasons were given; ask: aicmd why 'QUESTION'")]:
        show(f"  - {reason}")
    for question, reply in turns:
        show(f"\n> {question}\n{reply}")


def _as_json(record: Record, turns: tuple[tuple[str, str], ...]) -> dict[str, object]:
    talk = [{"question": question, "answer": reply} for question, reply in turns]
    return {
        "kind": record.kind,
        "asked": record.asked,
        "answered": record.answered,
        "changes": [asdict(change) for change in record.changes],
        "conversation": talk,
    }
