"""Engines answer a question with commands: one file each, chosen by name and loaded then."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Protocol
from typing import cast

from aicmd.config import Config
from aicmd.errors import UsageError
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Reply
from aicmd.translation import _

NAMES = ("offline", "openai")


class Engine(Protocol):
    """A file `engines/NAME.py` defines `engine(config) -> Engine`."""

    @property
    def name(self) -> str:
        """As it is named to the user."""

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        """Yield the answer as it grows; the last reply is complete.

        Raises AicmdError when there is none to be had: no server, a fault, the deadline.
        """

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        """Yield what is said to a question about a command, as it grows. Raises AicmdError."""


def load(name: str, config: Config) -> Engine:
    """Return the engine of that name; of "auto" a server's, with offline answers in need.

    Raises UsageError for a name that no file has.
    """
    if name == "auto":
        from aicmd.engines.fallback import Fallback

        return Fallback(load("openai", config), load("offline", config))
    if name not in NAMES:
        raise UsageError(
            _("no engine is called {name!r}: choose {names}").format(
                name=name, names=" or ".join(NAMES)
            )
        )
    module = import_module(f"aicmd.engines.{name}")
    return cast(Engine, module.engine(config))
