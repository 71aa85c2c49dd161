"""`aicmd docs`: the documentation that is kept ready for `explain`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

import click

from aicmd import cache
from aicmd.errors import AicmdError
from aicmd.errors import Cancelled
from aicmd.say import show
from aicmd.sources import man
from aicmd.sources import notes
from aicmd.translation import _

EXAMPLES = """\b
Examples:
  aicmd docs build
  aicmd docs clear
"""


@click.group(name="docs", epilog=EXAMPLES)
def command() -> None:
    """Prepare the manual pages installed here, or forget what was read of them.

    This is never needed: a page is read when a command is first explained, and read again when it
    has changed.
    """


@command.command()
def build() -> None:
    """Read all pages of programs ahead.

    Ctrl-C stops it; what was read by then is kept.
    """
    if cache.opened(cache.location()) is None:
        raise AicmdError(
            _("nothing can be kept in {location}; set XDG_CACHE_HOME").format(
                location=cache.location()
            )
        )
    pages = list(man.installed())
    if not pages:
        raise AicmdError(
            _("no manual pages are installed here: install man-db and your system's pages")
        )
    start = time.monotonic()
    try:
        for name, file, root in _shown(pages):
            man.page(name, file, root)
    except KeyboardInterrupt:
        raise Cancelled(_("stopped; what was read so far is kept")) from None
    seconds = time.monotonic() - start
    speed = len(pages) / max(seconds, 0.001)
    show(
        _("{count:,} pages in {seconds:.1f} s, {speed:,.0f} a second").format(
            count=len(pages), seconds=seconds, speed=speed
        )
    )
    for note in notes():
        show(note)
    if forgotten := cache.forget():
        show(_("forgot {forgotten:,} pages that are gone").format(forgotten=forgotten))


def _shown(pages: list[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """The pages, with a bar on a terminal."""
    if not sys.stderr.isatty():
        yield from pages
        return
    with click.progressbar(pages, label=_("Reading manual pages"), file=sys.stderr) as bar:
        yield from bar


@command.command()
def clear() -> None:
    """Remove what is kept; it will be read again when needed."""
    file = cache.location()
    size = os.path.getsize(file) if os.path.isfile(file) else 0
    try:
        cache.remove()
    except OSError as error:
        raise AicmdError(
            _("{file} could not be removed: {reason}").format(file=file, reason=error.strerror)
        ) from error
    show(
        _("removed {file} ({size:.1f} MB)").format(file=file, size=size / 1e6)
        if size
        else _("nothing was kept")
    )
