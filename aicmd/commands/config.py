"""`aicmd config`: the settings that count, where each comes from, and another value for one."""

from __future__ import annotations

import os
from dataclasses import asdict
from dataclasses import dataclass

import click
from click.shell_completion import CompletionItem

from aicmd import catalogue
from aicmd import config
from aicmd import git
from aicmd import keys
from aicmd import preferences
from aicmd.catalogue import Entry
from aicmd.config import Setting
from aicmd.errors import AicmdError
from aicmd.errors import UsageError
from aicmd.origin import origin
from aicmd.preferences import GLOBAL
from aicmd.preferences import LOCAL
from aicmd.say import say
from aicmd.say import show
from aicmd.say import show_json
from aicmd.sealed import cleaned
from aicmd.width import aligned

EXAMPLES = """\b
Examples:
  aicmd config
  aicmd config set baseUrl http://localhost:11434/v1
  aicmd config set --local commitLanguage ko
  aicmd config unset model
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
        rows, ignored = _rows()
        if json_wanted:
            show_json({"settings": [asdict(row) for row in rows], "ignored": ignored})
        else:
            _show(rows, ignored)


def _keys(context: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The settings that a word may become, in whichever case it was begun."""
    bare = begun.lower().removeprefix("aicmd.")
    prefix = begun[: len(begun) - len(bare)]
    known = catalogue.entries()
    return [
        CompletionItem(prefix + one.key, help=one.about)
        for one in known
        if one.key.lower().startswith(bare)
    ]


def _values(context: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    try:
        words = catalogue.entry(context.params.get("key") or "").words()
    except UsageError:
        return []
    return [CompletionItem(word) for word in words if word.startswith(begun)]


@command.command(name="set", epilog=EXAMPLES)
@click.argument("key", shell_complete=_keys)
@click.argument("value", shell_complete=_values)
@local_option
def set_(key: str, value: str, local: bool) -> None:
    """Give KEY this VALUE, in the git configuration of all your repositories.

    A key of a server is no setting: git config is no place for it.
    """
    entry = catalogue.entry(key)
    if local and not entry.is_style:
        raise UsageError(f"{entry.key} does not count in a repository: set it without --local")
    entry.check(value)
    scope = _scope(local)
    if entry.name == "base_url":
        keys.check_way(origin(value), os.environ)
    preferences.change({entry.name: value}, scope, os.environ)
    show(f"{entry.key} = {value} ({scope[2:]})")
    _tell_what_counts(entry, value)


@command.command(epilog=EXAMPLES)
@click.argument("key", shell_complete=_keys)
@local_option
def unset(key: str, local: bool) -> None:
    """Take the value of KEY back, so that what was before it counts."""
    entry, scope = catalogue.entry(key), _scope(local)
    if not preferences.stored(entry.name, scope, os.environ):
        click.echo("nothing to do")
        return
    preferences.change({entry.name: None}, scope, os.environ)
    row = _row(entry.name, config.settings(os.environ)[0].get(entry.name))
    show(f"{row.key} = {row.value or 'not set'} ({row.origin})")


def _scope(local: bool) -> str:
    if local and not git.repository(os.environ):
        raise AicmdError("there is no git repository here")
    return LOCAL if local else GLOBAL


def _tell_what_counts(entry: Entry, value: str) -> None:
    """Say where something else goes before what was set: a variable, or a repository's own."""
    setting = config.settings(os.environ)[0].get(entry.name)
    if setting and setting.text != value.strip():
        say(f"{setting.source} goes before it")


@dataclass(frozen=True, slots=True)
class Shown:
    """A setting as it counts, less any secret; None where it has no value."""

    key: str
    value: str | None
    origin: str
    problem: str = ""


def _rows() -> tuple[list[Shown], list[str]]:
    """All settings as they count, and what git config has that does not."""
    found, ignored = config.settings(os.environ)
    rows = [_row(one.name, found.get(one.name)) for one in catalogue.entries()]
    if "disabled" in found:
        rows.append(_row("disabled", found["disabled"]))
    return rows, list(ignored)


def _row(name: str, setting: Setting | None) -> Shown:
    key = "AICMD_DISABLE" if name == "disabled" else config.key_of(name)
    if setting is None or not setting.text:
        return Shown(key, _default(name), "default")
    source = setting.source.replace(f" aicmd.{key}", "")
    return Shown(key, _value(name, setting), source, _problem(name, setting))


def _default(name: str) -> str | None:
    value = getattr(config.Config(), name)
    return None if value in ("", None) else f"{value:g}" if isinstance(value, float) else value


def _value(name: str, setting: Setting) -> str:
    """What is set, on one line, less a key that somebody has put into it."""
    if name == "base_url" and "@" in setting.text:
        return "…@" + setting.text.rpartition("@")[2]
    return cleaned(setting.text.replace("\n", "⏎"), keys.known(os.environ))


def _problem(name: str, setting: Setting) -> str:
    """What is wrong with a value, "" mostly."""
    try:
        config.value(name, Setting(setting.text, ""))
    except UsageError as error:
        return cleaned(str(error), keys.known(os.environ))
    return ""


def _show(rows: list[Shown], ignored: list[str]) -> None:
    lines = aligned([(row.key, row.value or "not set", row.origin) for row in rows])
    for row, line in zip(rows, lines, strict=True):
        show(line)
        if row.problem:
            show(f"!! {row.problem}")
    for line in ignored:
        show(f"!! {line}")
