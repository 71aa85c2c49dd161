"""`aicmd init`: the shell integration."""

from __future__ import annotations

import click

from aicmd import shells
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  eval "$(aicmd init bash)"  # ~/.bashrc
  source "$(aicmd init --path zsh)"  # ~/.zshrc
  aicmd init fish | source  # ~/.config/fish/config.fish

A line with the file's own name starts no program when a shell starts:

\b
  echo "source '$(aicmd init --path bash)'" >> ~/.bashrc
"""


@click.command(name="init", epilog=EXAMPLES)
@click.argument("shell", type=click.Choice(shells.NAMES))
@click.option("--path", is_flag=True, help="Print the name of the file to source instead.")
@click.option("--completion", is_flag=True, help="Print completion for aicmd's own options.")
def command(shell: str, path: bool, completion: bool) -> None:
    """Print what makes `??` work in SHELL."""
    if completion:
        click.echo(_completion(shell))
    elif path:
        click.echo(shells.glue(shell))
    else:
        click.echo(_integration(shell), nl=False)


def _integration(shell: str) -> str:
    """The text to evaluate. In zsh it names the file: a text that is evaluated is parsed whole
    before its first line runs, too late to protect it from the user's aliases."""
    file = shells.glue(shell)
    if shell != "zsh":
        return file.read_text(encoding="utf-8")
    from aicmd.placeholder import quoted

    return f"source {quoted(str(file), shell)}\n"


def _completion(shell: str) -> str:
    from click.shell_completion import get_completion_class

    from aicmd.cli import cli

    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(_("there is no completion for {shell}").format(shell=shell))
    return kind(cli, {}, "aicmd", "_AICMD_COMPLETE").source()
