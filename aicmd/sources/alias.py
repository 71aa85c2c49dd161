"""The user's own short names, as the shell hands them over with what it asks.

`AICMD_ALIASES` holds what `alias` prints in the user's shell, `AICMD_FUNCTIONS` the names of its
functions.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from aicmd.manual import Manual
from aicmd.sources import beneath
from aicmd.sources import source
from aicmd.translation import N_
from aicmd.translation import _

ALIAS, FUNCTION = N_("your alias"), N_("your function")
RANK = 0
"""A short name goes before all else of that name, as it does in the shell."""

_LINE = re.compile(r"^(?=alias )", re.MULTILINE)
_WORD = re.compile(r"[\w./+-]+")


@source(RANK)
def alias(path: tuple[str, ...]) -> Manual | None:
    """What an alias is short for, with the options of the program that it starts.

    A function is only named as one: what it does is not known.
    """
    name = path[0]
    definition = _aliases(os.environ.get("AICMD_ALIASES", "")).get(name)
    if definition is None:
        return _function(name) if len(path) == 1 else None
    words = tuple(_leading(definition.split()))
    if len(path) > 1:
        return beneath(RANK, (*words[:1], *path[1:])) if words else None
    tries = (beneath(RANK, words[:count]) for count in range(len(words), 0, -1))
    found = next((manual for manual in tries if manual), None)
    summary = _("short for {definition}").format(definition=definition)
    if found is None:
        return Manual(name, ALIAS, summary)
    options = tuple(replace(one, source=one.source or found.source) for one in found.options)
    return replace(found, name=name, source=ALIAS, summary=summary, options=options)


def _function(name: str) -> Manual | None:
    """Bash prints `declare -f NAME` for each, other shells the names alone."""
    names = os.environ.get("AICMD_FUNCTIONS", "").replace(",", " ").split()
    known = name in names and not name.startswith("-") and name != "declare"
    return Manual(name, FUNCTION, _("a function of your shell")) if known else None


def _leading(words: list[str]) -> Iterator[str]:
    """The program and what may be its subcommands: the plain words before any option."""
    for word in words[:4]:
        if not _WORD.fullmatch(word) or word.startswith("-"):
            return
        yield word


@lru_cache(maxsize=1)
def _aliases(printed: str) -> dict[str, str]:
    """Each name with its definition: `alias ll='ls -l'` of bash and zsh, `alias ll 'ls -l'`."""
    import shlex

    found: dict[str, str] = {}
    for line in _LINE.split(printed):
        try:
            words = [word for word in shlex.split(line)[1:] if not word.startswith("-")]
        except ValueError:  # cut off, or quoted in a way of fish's own
            continue
        name, equals, definition = words[0].partition("=") if words else ("", "", "")
        if not equals and len(words) == 2:
            definition = words[1]
        if name and definition:
            found[name] = definition
    return found
