"""What `aicmd doctor` looks at: each file of this folder registers one check.

To add one, write a file here with a function that takes the variables of the environment and yields
what it found, `good` or `bad`, under `@check(rank)`; its name with dashes is the check's name. A
check only looks: it changes nothing. Nothing else has to know it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib import import_module

from aicmd.errors import AicmdError
from aicmd.translation import _

ALIKE = 0.6  # of 1, by difflib


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `mend` says what to do, "" where nothing is wrong."""

    text: str
    mend: str = ""

    @property
    def ok(self) -> bool:
        return not self.mend


Look = Callable[[Mapping[str, str]], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check of the folder, shown in the order of `rank`."""

    name: str
    rank: int
    look: Look

    def findings(self, environ: Mapping[str, str]) -> tuple[Finding, ...]:
        """What it finds. One that fails has found something too."""
        try:
            return tuple(self.look(environ))
        except AicmdError as error:
            wrong, _colon, mend = str(error).partition(": ")
            return (bad(wrong, mend or _("see above")),)
        except Exception as error:
            return (
                bad(
                    _("could not be looked at ({name})").format(name=type(error).__name__),
                    _("tell us of it"),
                ),
            )


_registered: list[Check] = []


def good(text: str) -> Finding:
    """What is as it should be."""
    return Finding(text)


def bad(text: str, mend: str) -> Finding:
    """What is wrong, and what to do."""
    return Finding(text, mend)


def check(rank: int) -> Callable[[Look], Look]:
    """Register a check."""

    def register(look: Look) -> Look:
        _registered.append(Check(look.__name__.replace("_", "-"), rank, look))
        return look

    return register


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the name of ours that another is most like, "" if it is like none."""
    bare = {_bare(one): one for one in sorted(known)}
    near = get_close_matches(_bare(name), bare, n=1, cutoff=ALIKE)
    return bare[near[0]] if near else ""


def _bare(name: str) -> str:
    """What tells a name from others: not our own in it, nor how its words are joined."""
    return name.lower().removeprefix("aicmd").replace("_", "").replace(".", "")


@cache
def checks() -> tuple[Check, ...]:
    """All checks of this folder, by rank and name."""
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return tuple(sorted(_registered, key=lambda known: (known.rank, known.name)))
