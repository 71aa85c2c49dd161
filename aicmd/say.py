"""What is said on the two standard streams. Foreign text may be in any of it, so all is gated."""

from __future__ import annotations

import json

import click

from aicmd.gate import escaped
from aicmd.gate import visible


def say(text: str) -> None:
    """Tell the user a line on standard error."""
    click.echo(f"aicmd: {visible(text)}", err=True)


def show(text: str) -> None:
    """Print what was asked for on standard output."""
    click.echo(visible(text))


def show_json(value: object) -> None:
    """Print a value as one line of JSON on standard output."""
    click.echo(escaped(json.dumps(value, ensure_ascii=False)))
