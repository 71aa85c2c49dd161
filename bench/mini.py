"""The smallest Click program: what every command line in Python has to pay."""

from __future__ import annotations

import click


@click.group()
@click.version_option("1.0", prog_name="mini")
def main() -> None:
    """Do nothing."""


@main.command()
@click.argument("text", nargs=-1)
@click.option("-x", is_flag=True, help="A flag.")
def ask(text: tuple[str, ...], x: bool) -> None:
    """Ask."""


@main.command()
def explain() -> None:
    """Explain."""


@main.command()
def hook() -> None:
    """Hook."""
