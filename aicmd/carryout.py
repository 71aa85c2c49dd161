"""Changes that are shown first, and made after a yes."""

from __future__ import annotations

import click

from aicmd.errors import AicmdError
from aicmd.errors import Cancelled
from aicmd.say import show
from aicmd.step import Step
from aicmd.translation import _

yes_option = click.option("--yes", is_flag=True, help="Do not ask.")


def carry_out(steps: list[Step], yes: bool) -> None:
    """Show the steps, ask, and do them. Raises Cancelled for a no, AicmdError where one fails."""
    if not steps:
        click.echo(_("nothing to do"))
        return
    for step in steps:
        show(step.says)
    if not yes and not click.confirm(_("Do it?"), default=False):
        raise Cancelled(_("nothing was changed"))
    for step in steps:
        try:
            step.do()
        except OSError as error:
            raise AicmdError(f"{error.filename}: {error.strerror}") from error
    click.echo(_("done"))
