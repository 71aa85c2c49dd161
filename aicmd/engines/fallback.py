"""The engine that is wanted, and offline answers where its server gives no sign of life."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aicmd.engines import Engine
from aicmd.errors import AicmdError
from aicmd.errors import Unreachable
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Reply
from aicmd.translation import _


class Fallback:
    """Asks `first`, and `second` in its place from the moment on that `first` is unreachable."""

    def __init__(self, first: Engine, second: Engine) -> None:
        self._engine = first
        self._second = second
        self._notice = ""

    @property
    def name(self) -> str:
        """That of the engine which answers now."""
        return self._engine.name

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        """Yield the answer as it grows; a notice in it tells that it is not of the first engine.

        Raises AicmdError, that of the first engine where the other knows no answer either.
        """
        try:
            yield from self._marked(dialogue)
            return
        except Unreachable as error:
            failure = error
        first, self._engine = self._engine, self._second
        self._notice = _("answered offline: {failure}").format(failure=failure)
        try:
            yield from self._marked(dialogue)
        except AicmdError:
            self._engine, self._notice = first, ""
            raise AicmdError(
                _("{failure}; the offline engine knows no answer").format(failure=failure)
            ) from None

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        """Yield what the engine that answers now says to a question. Raises AicmdError."""
        yield from self._engine.why(doubt)

    def _marked(self, dialogue: Dialogue) -> Iterator[Reply]:
        for reply in self._engine.suggest(dialogue):
            yield replace(reply, notice=self._notice) if self._notice else reply
