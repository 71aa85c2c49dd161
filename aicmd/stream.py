"""An answer that comes in while the user already looks at it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field
from itertools import takewhile

from aicmd.explanation import Explanation
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an answer is: the reply so far and the explanations that are ready.

    These are of the reply's first commands, one for each.
    `error` ends it. An exception that is no AicmdError is a fault of ours, raised where it is read.
    """

    reply: Reply = field(default_factory=Reply)
    explanations: tuple[Explanation, ...] = ()
    error: Exception | None = None
    done: bool = False


class Stream:
    """Reads the replies in a thread and explains each command as soon as it is there.

    `fileno()` becomes readable whenever `progress` has changed, so one `select` waits for it and
    for the user's keys.
    """

    def __init__(
        self, replies: Iterable[Reply], explain: Callable[[Suggestion], Explanation]
    ) -> None:
        self._replies = replies
        self._explain = explain
        self._progress = Progress()
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self.started = time.monotonic()
        # A daemon: a server that never answers must not keep us from leaving.
        threading.Thread(target=self._work, daemon=True).start()

    def fileno(self) -> int:
        return self._read

    @property
    def progress(self) -> Progress:
        """Return the newest state, and take the signal that there is one."""
        self._clear()
        return self._progress

    def _clear(self) -> None:
        try:
            os.read(self._read, 4096)
        except BlockingIOError:
            return

    def _work(self) -> None:
        try:
            for reply in self._replies:
                self._tell(Progress(reply, self._ready(reply)))
                self._tell(Progress(reply, self._explained(reply)))
        except Exception as error:
            self._tell(Progress(self._progress.reply, self._progress.explanations, error, True))
            return
        self._tell(Progress(self._progress.reply, self._progress.explanations, None, True))

    def _ready(self, reply: Reply) -> tuple[Explanation, ...]:
        """The explanations made already, up to the first command that has become another."""
        pairs = zip(reply.suggestions, self._progress.explanations, strict=False)
        return tuple(old for _, old in takewhile(lambda it: it[0].command == it[1].command, pairs))

    def _explained(self, reply: Reply) -> tuple[Explanation, ...]:
        return tuple(self._explain(suggestion) for suggestion in reply.suggestions)

    def _tell(self, progress: Progress) -> None:
        self._progress = progress
        try:
            os.write(self._write, b".")
        except BlockingIOError:
            return  # it is full of signals already
