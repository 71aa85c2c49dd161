"""A line on the terminal that says what we wait for, and for how long by now."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress

from aicmd.gate import visible
from aicmd.terminal import Terminal
from aicmd.width import cut

QUIET = 0.3  # seconds before a spinner shows that we wait
TICK = 0.1  # seconds between its frames
SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
GONE = "\r\x1b[K"


@contextmanager
def waiting(text: str, terminal: Terminal | None) -> Iterator[None]:
    """Show that something goes on while it does, on one row that is taken away again.

    Nothing is shown where there is no terminal, or one that cannot go back in a row.
    """
    if terminal is None or terminal.dumb:
        yield
        return
    done = threading.Event()
    turning = threading.Thread(target=_turn, args=(visible(text), terminal, done), daemon=True)
    turning.start()
    try:
        yield
    finally:
        done.set()
        turning.join()


def _turn(text: str, terminal: Terminal, done: threading.Event) -> None:
    begun = time.monotonic()
    if done.wait(QUIET):
        return
    with suppress(OSError):  # a terminal that has gone
        while True:
            waited = time.monotonic() - begun
            frame = SPINNER[int(waited / TICK) % len(SPINNER)]
            line = cut(f"{frame} {text} … {waited:.0f} s", terminal.columns - 1)
            terminal.write(f"\r{line}")
            if done.wait(TICK):
                break
        terminal.write(GONE)
