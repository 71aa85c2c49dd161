"""`aicmd config`: the settings that count, where each comes from, and another value for one."""

from __future__ import annotations

import os
from dataclasses import asdict

import click
from click.shell_completion import CompletionItem

from aicmd import effective
from aicmd import git
from aicmd import keys
from aicmd import preferences
from aicmd.effective import Shown
from aicmd.entry import entries
from aicmd.entry import entry_of
from aicmd.errors import AicmdError
from aicmd.errors import UsageError
from aicmd.origin import origin
from aicmd.preferences import GLOBAL
from aicmd.preferences import LOCAL
from aicmd.say import say
from aicmd.say import show
from aicmd.say import show_json
from aicmd.translation import _
from aicmd.width import aligned

EXAMPLES = """\b
Examples:
  aicmd config
  aicmd config set baseUrl http://localhost:11434/v1
  aicmd config set --local commitLanguage ko
  aicmd config unset model
"""
SETTING = """\b
Examples:
  aicmd config set model qwen2.5-coder:7b
  aicmd config set keyCommand 'pass show openai'
  aicmd config set --local commitMode rewrite
"""
UNSETTING = """\b
Examples:
  aicmd config unset model
  aicmd config unset --local commitMode
"""
local_option = click.option(
    "--local", is_flag=True, help="In this repository, which may set no more than the style."
)


@click.group(name="config", epilog=EXAMPLES, invoke_without_command=True)
@click.option("--json", "json_wanted", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(context: click.Context, json_wanted: bool) -> None:
    """Show the settings that count here, each with where it comes from.

    A variable of the same name (AICMD_MODEL) goes before git config, an option before both.
    """
    if context.invoked_subcommand is None:
        shown, ignored = effective.rows(os.environ)
        if json_wanted:
            show_json({"settings": [asdict(one) for one in shown], "ignored": ignored})
        else:
            _show(shown, ignored)


def _keys(context: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The settings that a word may become, in whichever case it was begun."""
    bare = begun.lower().removeprefix("aicmd.")
    prefix = begun[: len(begun) - len(bare)]
    known = entries()
    return [
        CompletionItem(prefix + one.key, help=one.about)
        for one in known
        if one.key.lower().startswith(bare)
    ]


def _values(context: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    try:
        words = entry_of(context.params.get("key") or "").words()
    except UsageError:
        return []
    return [CompletionItem(word) for word in words if word.startswith(begun)]


@command.command(name="set", epilog=SETTING)
@click.argument("key", shell_complete=_keys)
@click.argument("value", shell_complete=_values)
@local_option
def set_(key: str, value: str, local: bool) -> None:
    """Give KEY this VALUE, in the git configuration of all your repositories.

    A key of a server is no setting: git config is no place for it.
    """
    entry = entry_of(key)
    if local and not entry.is_style:
        raise UsageError(
            _("{key} does not count in a repository: set it without --local").format(key=entry.key)
        )
    entry.check(value)
    scope = _scope(local)
    if entry.name == "base_url":
        keys.check_way(origin(value), os.environ)
    preferences.change({entry.name: value}, scope, os.environ)
    show(f"{entry.key} = {value} ({scope[2:]})")
    if source := effective.before(entry.name, value.strip(), os.environ):
        say(_("{source} goes before it").format(source=source))


@command.command(epilog=UNSETTING)
@click.argument("key", shell_complete=_keys)
@local_option
def unset(key: str, local: bool) -> None:
    """Take the value of KEY back, so that what was before it counts."""
    entry, scope = entry_of(key), _scope(local)
    if not preferences.stored(entry.name, scope, os.environ):
        click.echo(_("nothing to do"))
        return
    preferences.change({entry.name: None}, scope, os.environ)
    show("{} = {} ({})".format(*effective.row(entry.name, os.environ).cells()))


def _scope(local: bool) -> str:
    if local and not git.repository(os.environ):
        raise AicmdError(_("there is no git repository here"))
    return LOCAL if local else GLOBAL


def _show(shown: list[Shown], ignored: tuple[str, ...]) -> None:
    for one, line in zip(shown, aligned([one.cells() for one in shown]), strict=True):
        show(line)
        if one.problem:
            show(f"!! {one.problem}")
    for line in ignored:
        show(f"!! {line}")
