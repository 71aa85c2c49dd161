"""`aicmd setup`: from nothing to the first answer."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from aicmd import terminal
from aicmd.entry import entry_of
from aicmd.errors import AicmdError
from aicmd.errors import Cancelled
from aicmd.say import say
from aicmd.say import show
from aicmd.translation import N_
from aicmd.translation import _

if TYPE_CHECKING:
    from aicmd.candidate import Wish
    from aicmd.plan import Plan

EXAMPLES = """\b
Examples:
  aicmd setup
  aicmd setup --server http://localhost:5001/v1
  aicmd setup --yes

\b
With --yes nobody is asked: if no server is set, one on this computer is taken
with the model of it that fits best, once that has answered; with no such
server nothing changes. Shells, repositories and keys are left alone.
"""
DONE = N_("done; aicmd config shows what counts, aicmd doctor whether something is amiss")

NEXT = N_("next: aicmd install shell, and aicmd install hook in a repository")


@click.command(name="setup", epilog=EXAMPLES)
@click.option(
    "--server", "servers", metavar="URL", multiple=True, help="Look at this one, not at the usual."
)
@click.option("--model", metavar="NAME", default="", help="Take this one.")
@click.option("--yes", is_flag=True, help="Do not ask: take what is safe (see below).")
def command(servers: tuple[str, ...], model: str, yes: bool) -> None:
    """Find a model server, try it, and settle language, privacy and what commits do.

    Looks on this computer alone, for Ollama, LM Studio, llama.cpp, vLLM and Jan, until you choose a
    server. Each question may be left with n. All is written at the end, after a yes, to git's
    configuration and, if there is a key, where you want it; Ctrl-C before that changes nothing.
    """
    from aicmd.candidate import Wish

    if model:
        entry_of("model").check(model)
    wish = Wish(servers, model)
    with terminal.opened(os.environ) as opened:
        if yes:
            _unattended(wish, opened)
        elif opened is None:
            raise AicmdError(_("there is no terminal to ask on: use --yes"))
        else:
            _asked(wish, opened)
        _read_ahead(opened)


def _asked(wish: Wish, opened: terminal.Terminal) -> None:
    from aicmd import startfile
    from aicmd.interview import Interview
    from aicmd.setup import Setup

    asking = Setup(Interview(opened), wish, os.environ)
    asking.ask()
    if not asking.confirmed():
        if asking.plan.lines():
            raise Cancelled(_("nothing was changed"))
        return
    _carry_out(asking.plan)
    show(_(DONE))
    for line in startfile.afterwards(asking.shell, os.environ) if asking.shell else ():
        show(line)


def _unattended(wish: Wish, opened: terminal.Terminal | None) -> None:
    from aicmd import shells
    from aicmd import startfile
    from aicmd.unattended import unattended

    plan, lines = unattended(wish, os.environ, opened)
    for line in lines:
        show(line)
    _carry_out(plan)
    for line in plan.lines() or [_("nothing was changed")]:
        show(line)
    if not startfile.is_integrated(shells.running(os.environ)[0], os.environ):
        show(_(NEXT))


def _read_ahead(opened: terminal.Terminal | None) -> None:
    """Have the index of the recipes there, which the first question would wait a second for."""
    from aicmd import catalogue
    from aicmd.waiting import waiting

    with suppress(KeyboardInterrupt), waiting(_("reading the recipes"), opened):
        catalogue.index()


def _carry_out(plan: Plan) -> None:
    plan.carry_out(os.environ)
    for line in plan.overruled(os.environ):
        say(line)
