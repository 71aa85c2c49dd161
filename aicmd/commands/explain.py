"""`aicmd explain`: a command explained from the documentation installed here."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

import click

from aicmd import config
from aicmd import language
from aicmd import terminal
from aicmd.errors import AicmdError
from aicmd.errors import UsageError
from aicmd.explanation import as_json
from aicmd.explanation import explain
from aicmd.gate import decode
from aicmd.gate import decoded
from aicmd.gate import visible
from aicmd.render import command_rows
from aicmd.render import explanation_rows
from aicmd.render import risk_rows
from aicmd.risk import assess
from aicmd.rows import Row
from aicmd.rows import Style
from aicmd.rows import heading
from aicmd.rows import paint
from aicmd.rows import wrap
from aicmd.say import say
from aicmd.say import show_json
from aicmd.sources import lookup
from aicmd.sources import notes
from aicmd.sources.man import has_pages
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  aicmd explain 'tar -xzvf archive.tgz -C /tmp'
  aicmd explain --full 'find . -mtime -7'
  history | tail -1 | cut -c8- | aicmd explain -
  printf '%s\\0' 'ls -la' 'df -h' | aicmd explain --null
"""
PIECE = 65_536  # bytes read at a time


class Explain(click.Command):
    """Tells our options from those of the command, which come unquoted or as one word.

    In `explain tar -x --json` they are tar's; behind `explain 'tar -x'` or `explain -`
    they are ours.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = next((word for word in args if word == "-" or not word.startswith("-")), "")
        quoted = first == "-" or len(first.split()) > 1
        ctx.allow_interspersed_args = quoted
        ctx.ignore_unknown_options = not quoted
        return super().parse_args(ctx, args)


@click.command(name="explain", epilog=EXAMPLES, cls=Explain)
@click.argument("words", metavar="[COMMAND…|-]", nargs=-1, type=click.UNPROCESSED)
@click.option("--full", is_flag=True, help="Show whole paragraphs of the documentation.")
@click.option("--json", "json_wanted", is_flag=True, help="Print one JSON object.")
@click.option(
    "-0", "--null", is_flag=True, help="Read many commands, NUL-separated; print a JSON line each."
)
@click.option("--offline", is_flag=True, help="Ask no server for what it does as a whole.")
@click.option("--widget", is_flag=True, help="For the shell integration: explain AICMD_QUESTION.")
def command(
    words: tuple[str, ...],
    full: bool,
    json_wanted: bool,
    null: bool,
    offline: bool,
    widget: bool,
) -> None:
    """Explain each part of COMMAND, and what it could break.

    Every sentence is from the manual of the program that is installed here, and says which; with a
    server that is configured a line of the model's follows on what it does as a whole. Put the
    command in quotes, or give `-` to read it from standard input. It is never run.
    """
    if null or json_wanted:
        language.choose_set(os.environ)
    if null:
        for text in _split(sys.stdin.buffer):
            _print_json(text)
        _print_notes()
        return
    if json_wanted:
        _print_json(_text(words, widget))
        _print_notes()
        return
    settings = config.read(os.environ)
    language.choose(os.environ, settings.language)
    text = _text(words, widget)
    if offline:
        settings = replace(settings, engine="offline")
    if widget:
        _show_on_terminal(text, settings)
        return
    color = terminal.colored(settings.color, os.environ, tty=sys.stdout.isatty())
    width = terminal.stdout_columns()
    for row in _rows(text, width, full=full):
        click.echo(paint(row, color=color), color=color)
    for row in _gist_rows(text, settings, width):
        click.echo(paint(row, color=color), color=color)
    _print_notes()


def _text(words: tuple[str, ...], widget: bool) -> str:
    """The command as typed; several words are one command, quoted again as they were."""
    if widget:
        text = decoded(os.environb.get(b"AICMD_QUESTION", b""))
    elif words == ("-",):
        text = decoded(sys.stdin.buffer.read())
    elif len(words) == 1:
        text = decoded(os.fsencode(words[0]))
    else:
        text = decoded(os.fsencode(_joined(words)))
    if not text.strip():
        raise UsageError(_("which command? For example: aicmd explain 'tar -xzf archive.tgz'"))
    return text.strip("\n")


def _joined(words: tuple[str, ...]) -> str:
    import shlex

    return shlex.join(words)


def _split(stream: IO[bytes]) -> Iterator[str]:
    """The commands; a byte that is no UTF-8 shows as an escape, for each command gets its line.

    Only one command is held at a time, and one that has come is not kept waiting for the next.
    """
    held: list[bytes] = []
    while piece := os.read(stream.fileno(), PIECE):
        *whole, rest = piece.split(b"\0")
        if whole:
            whole[0] = b"".join([*held, whole[0]])
            held.clear()
        held.append(rest)
        yield from (decode(each) for each in whole if each)
    if last := b"".join(held):
        yield decode(last)


def _print_notes() -> None:
    for note in notes():
        say(note)


def _print_json(text: str) -> None:
    show_json(as_json(explain(text, lookup), assess(text)))


def _rows(text: str, width: int, *, full: bool) -> list[Row]:
    risk = risk_rows(assess(text), width)
    explanation = explain(text, lookup)
    missing = not any(part.source for part in explanation.parts) and not has_pages()
    return [
        heading(_("Command"), width),
        (),
        *command_rows(text, (), width),
        (),
        heading(_("Explanation"), width),
        (),
        *explanation_rows(explanation, width, full=full),
        *(((), *wrap(_no_pages(), width)) if missing else ()),
        *([(), *risk] if risk else []),
    ]


def _show_on_terminal(text: str, settings: config.Config) -> None:
    with terminal.opened(os.environ) as opened:
        if opened is None:
            return
        color = terminal.colored(settings.color, os.environ, tty=True)
        rows = _rows(text, opened.columns - 1, full=False)
        opened.write("".join(f"{paint(row, color=color)}\n" for row in rows))
        told = _gist_rows(text, settings, opened.columns - 1)
        opened.write("".join(f"{paint(row, color=color)}\n" for row in told))


def _gist_rows(text: str, settings: config.Config, width: int) -> list[Row]:
    """The model's line on the whole, or why there is none; nothing without a server."""
    if settings.engine_name() == "offline":
        return []
    from aicmd.gist import gist

    try:
        said = ((Style.PLAIN, f" {gist(text, settings, os.environ)} "), (Style.DIM, "model"))
    except AicmdError as error:
        said = (
            (Style.DIM, _(" no summary: {error}").format(error=visible(str(error)))),
            (Style.PLAIN, ""),
        )
    except KeyboardInterrupt:
        return []
    return [(), *wrap(said, width, 1)]


def _no_pages() -> Row:
    lack = _("no manual pages are installed here: install man-db and your system's pages")
    return ((Style.CAUTION, f"? {lack}"),)
