"""One wall-clock limit over work that can block anywhere: in a name server, a handshake, a read."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from queue import Empty
from queue import SimpleQueue
from typing import Generic
from typing import TypeVar

T = TypeVar("T")


class Deadline:
    """A moment, so many seconds from now, after which nobody waits any more."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that are left, 0.0 at the end."""
        return max(self._end - time.monotonic(), 0.0)


@dataclass(frozen=True, slots=True)
class _Event(Generic[T]):
    items: tuple[T, ...] = ()
    error: BaseException | None = field(default=None, repr=False)


def within(deadline: Deadline, work: Callable[[], Iterator[T]]) -> Iterator[T]:
    """Yield what the work yields, done in a thread of its own.

    Raises TimeoutError at the deadline, wherever the work is stuck then: its thread is left behind
    and does not keep the program from ending. It is closed at what it yields next, as it is when
    the reader of this leaves. What the work raises is raised here.
    """
    events: SimpleQueue[_Event[T]] = SimpleQueue()
    left = threading.Event()
    threading.Thread(target=_do, args=(work, events, left), daemon=True).start()
    try:
        while True:
            event = _next(events, deadline)
            if event.error is not None:
                raise event.error
            if not event.items:
                return
            yield from event.items
    finally:
        left.set()


def _next(events: SimpleQueue[_Event[T]], deadline: Deadline) -> _Event[T]:
    """What came in time counts, though its reader may be late."""
    try:
        return events.get(timeout=deadline.left())
    except Empty:
        raise TimeoutError from None


def _do(
    work: Callable[[], Iterator[T]], events: SimpleQueue[_Event[T]], left: threading.Event
) -> None:
    try:
        for item in work():
            if left.is_set():
                return
            events.put(_Event((item,)))
    except BaseException as error:
        events.put(_Event(error=error))
    else:
        events.put(_Event())
