"""`aicmd history`: what was asked and answered, and what was done with it."""

from __future__ import annotations

import os
import time
from datetime import datetime

import click

from aicmd import chronicle
from aicmd import config
from aicmd import preferences
from aicmd import records
from aicmd import terminal
from aicmd.carryout import agreed
from aicmd.carryout import yes_option
from aicmd.errors import AicmdError
from aicmd.errors import Cancelled
from aicmd.errors import UsageError
from aicmd.records import Record
from aicmd.say import say
from aicmd.say import show
from aicmd.say import show_json
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  aicmd history
  aicmd history -n 5 포트
  aicmd history --json docker
  aicmd history --delete 12
  aicmd history --delete --before 30d
  aicmd history --off
"""
USUAL = 30
"""Records that are shown where nobody says how many."""

PREVIEWED = 10
ALL = "all"


@click.command(name="history", epilog=EXAMPLES)
@click.argument("text", nargs=-1)
@click.option(
    "-n",
    "most",
    type=click.IntRange(0),
    default=USUAL,
    help=f"How many, {USUAL} if not said; 0: all.",
)
@click.option("--before", metavar="DATE", help="Older than 2026-11-01, or than 30d, 12h.")
@click.option(
    "--delete",
    "which",
    metavar="[ID|all]",
    is_flag=False,
    flag_value="",
    help="Delete 12, 3-7, all; alone: what TEXT and --before find.",
)
@yes_option
@click.option("--off/--on", "off", default=None, help="Keep nothing from now on, or do again.")
@click.option("--json", "json_wanted", is_flag=True, help="Print one JSON object.")
def command(
    text: tuple[str, ...],
    most: int,
    before: str | None,
    which: str | None,
    yes: bool,
    off: bool | None,
    json_wanted: bool,
) -> None:
    """List what was asked and answered, the newest last; with TEXT what holds all of its words.

    Each line has a number, when it was, what was done (ran, edited, copied, quit; used or offered
    for a commit message), the question and the answer. It is kept in a file that only you can read,
    and nowhere else.
    """
    if off is not None:
        _switch(off)
    if off is not None and which is None:
        return
    limit = None if before is None else chronicle.moment(before, time.time())
    found = chronicle.found(records.everything(), text, limit)
    if which is not None:
        _delete(_named(which, found, filtered=bool(text or before)), yes)
        return
    _list(found, most, json_wanted)
    if not found and (text or before):
        raise AicmdError(_("nothing of the kind is kept: try fewer words"))
    if not found and terminal.is_shown() and not records.is_off():
        say(_("nothing has been asked yet"))


def _switch(off: bool) -> None:
    """Change the setting, and tell what that means for what is there."""
    scope = preferences.GLOBAL
    preferences.change({"history": config.OFF if off else None}, scope, os.environ)
    if records.is_off() is not off:
        source = config.settings(os.environ)[0]["history"].source
        raise AicmdError(_("{source} goes before it: change it there").format(source=source))
    show(
        _("nothing is kept from now on") if off else _("questions and answers are kept here again")
    )
    if off and (kept := len(records.everything())):
        show(_("{kept} from before are still there: aicmd history --delete all").format(kept=kept))


def _list(found: list[Record], most: int, json_wanted: bool) -> None:
    shown = found[-most:] if most else found
    if json_wanted:
        show_json({"records": [_as_json(record) for record in shown]})
        return
    for line in _lines(shown):
        show(line)
    if len(shown) < len(found) and terminal.is_shown():
        say(_("the last {count} of {all}; -n 0 shows all").format(count=len(shown), all=len(found)))
    if not found and records.is_off():
        say(_("nothing is kept: aicmd history --on changes that"))


def _lines(found: list[Record]) -> list[str]:
    """Lines that fit a terminal; elsewhere all that there is, parted by tabs."""
    if terminal.is_shown():
        return chronicle.fitted(found, terminal.stdout_columns() - 1)
    return chronicle.whole(found)


def _as_json(record: Record) -> dict[str, object]:
    when = datetime.fromtimestamp(record.at).astimezone()
    talk = [{"question": question, "answer": reply} for question, reply in record.turns]
    return {
        "id": record.number,
        "at": when.isoformat(timespec="seconds"),
        "kind": record.kind,
        "place": record.place,
        "question": record.asked,
        "answer": record.answered,
        "done": chronicle.done(record),
        "conversation": talk,
    }


def _named(which: str, found: list[Record], *, filtered: bool) -> list[Record]:
    """The records to delete, of those that were found. Raises AicmdError for one not there."""
    if which == ALL or (not which and filtered):
        return found
    if not which:
        raise UsageError(_("say which: --delete 12, --delete all, or --delete --before 30d"))
    wanted = chronicle.numbers(which)
    named = [record for record in found if record.number in wanted]
    if not named:
        raise AicmdError(_("there is no record {which}: see aicmd history").format(which=which))
    return named


def _delete(named: list[Record], yes: bool) -> None:
    if not named:
        click.echo(_("nothing to do"))
        return
    if not yes:
        for line in _lines(named[-PREVIEWED:]):
            show(line)
        if not agreed(_("Delete {count:d}, for good?").format(count=len(named))):
            raise Cancelled(_("nothing was deleted"))
    gone = records.delete(record.number for record in named)
    show(_("deleted {gone:d}").format(gone=gone))
