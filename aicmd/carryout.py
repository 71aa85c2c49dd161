"""Changes that are shown first, and made after a yes."""

from __future__ import annotations

import click

from aicmd.errors import AicmdError
from aicmd.errors import Cancelled
from aicmd.interview import NO
from aicmd.interview import YES
from aicmd.say import show
from aicmd.step import Step
from aicmd.terminal import HANGUL_KEYS
from aicmd.translation import _

yes_option = click.option("--yes", is_flag=True, help="Do not ask.")


def carry_out(steps: list[Step], yes: bool) -> None:
    """Show the steps, ask, and do them. Raises Cancelled for a no, AicmdError where one fails."""
    if not steps:
        click.echo(_("nothing to do"))
        return
    for step in steps:
        show(step.says)
    if not yes and not agreed(_("Do it?")):
        raise Cancelled(_("nothing was changed"))
    for step in steps:
        try:
            step.do()
        except OSError as error:
            raise AicmdError(f"{error.filename}: {error.strerror}") from error
    click.echo(_("done"))


def agreed(question: str) -> bool:
    """Return whether the answer is yes, in either language; Enter alone, Ctrl-C and an end are no."""
    while True:
        try:
            said = click.prompt(f"{question} [y/N]", default="", show_default=False).strip()
        except click.Abort:
            click.echo()
            return False
        said = HANGUL_KEYS.get(said, said).lower()
        if said in YES or said in NO or not said:
            return said in YES
        click.echo(_("y or n"))
