"""The user's settings as git keeps them, changed by git itself: all that is asked for, or nothing."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager

from aicmd import config
from aicmd import git
from aicmd.errors import AicmdError

GLOBAL, LOCAL = "--global", "--local"
"""Whose file of settings: the user's, or this repository's."""

Changes = Mapping[str, str | None]
"""Values by the names of their fields; None takes one away."""


def stored(name: str, scope: str, environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the values that a setting has in that file itself, which may be several."""
    said = git.ask(environ, "config", scope, "-z", "--get-all", f"aicmd.{config.key_of(name)}")
    return tuple(said.split("\0")[:-1])


def change(changes: Changes, scope: str, environ: Mapping[str, str]) -> None:
    """Set values and take others away. Raises AicmdError, and leaves all as it was, if git refuses.

    Ctrl-C does not break in.
    """
    before = {name: stored(name, scope, environ) for name in changes}
    with unbroken():
        try:
            for name, text in changes.items():
                _put(name, () if text is None else (text,), scope, environ)
        except AicmdError:
            for name, values in before.items():
                _put(name, values, scope, environ)
            raise


def _put(name: str, values: tuple[str, ...], scope: str, environ: Mapping[str, str]) -> None:
    """Let a setting have these values and no others."""
    key, there = f"aicmd.{config.key_of(name)}", stored(name, scope, environ)
    if there == values:
        return
    if not values:
        git.configure(environ, scope, "--unset-all", key)
        return
    first, *others = values
    git.configure(environ, scope, "--replace-all", key, first)
    for value in others:
        git.configure(environ, scope, "--add", key, value)


@contextmanager
def unbroken() -> Iterator[None]:
    """Have Ctrl-C do nothing inside, neither to us nor to what we start.

    It is ignored and not blocked: a shell that we start would take it again.
    """
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
