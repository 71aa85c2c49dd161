"""Standing alone in front of the terminal, so that Ctrl-C stops this program and not the commit."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from types import FrameType
from typing import NoReturn


def in_front(descriptor: int) -> bool:
    """Whether the terminal is ours to use: one that touches it from behind is stopped."""
    try:
        return os.tcgetpgrp(descriptor) == os.getpgrp()
    except OSError:
        return False


@contextmanager
def alone(descriptor: int) -> Iterator[None]:
    """Be the terminal's only foreground process inside; Ctrl-C is a KeyboardInterrupt, once.

    Ctrl-Z is ignored: whoever waits for us would not learn that we stopped.
    """
    group = os.getpgrp()
    with _handling():
        try:
            with suppress(PermissionError):  # a session's leader stays in its group
                os.setpgid(0, 0)
            os.tcsetpgrp(descriptor, os.getpgrp())
            yield
        finally:
            with suppress(OSError):
                os.tcsetpgrp(descriptor, group)
                os.setpgid(0, group)


@contextmanager
def _handling() -> Iterator[None]:
    handlers = {signal.SIGTTOU: signal.SIG_IGN, signal.SIGTSTP: signal.SIG_IGN}
    before = {number: signal.signal(number, how) for number, how in handlers.items()}
    # One that ends us at once would leave the terminal as our question wants it.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        before[number] = signal.signal(number, _interrupt)
    try:
        yield
    finally:
        for number, how in before.items():
            signal.signal(number, how)


def _interrupt(number: int, frame: FrameType | None) -> NoReturn:
    """A second Ctrl-C must not break the way out."""
    signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt
