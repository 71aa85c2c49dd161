"""Work done in a process beside ours, while this one loads what takes long.

Two threads of Python take turns; two processes do not. The other one is a fork that has nothing of
the user's terminal, and ends when we do.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

CLOSED = -1
"""In place of the number of an end that is closed: that is soon the number of another file."""

_SIZE = struct.Struct("!I")


class Aside:
    """A process that calls functions of ours, one after the other, in the order they are asked for.

    To be made before there are threads: a fork has but the one that makes it.
    """

    def __init__(self) -> None:
        """Raises OSError where there can be no other process."""
        asked, self._ask = os.pipe()
        self._told, tell = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._ask)
            os.close(self._told)
            _serve(asked, tell)
        os.close(asked)
        os.close(tell)
        self._waiting = 0

    def start(self, work: Callable[..., object], *arguments: object) -> None:
        """Have something done; what it gives is taken by `result`."""
        with suppress(OSError, pickle.PicklingError):
            _write(self._ask, pickle.dumps((work, arguments)))
            self._waiting += 1

    def result(self, otherwise: T, seconds: float) -> T:
        """Return what the oldest work gave that was started and not asked for yet.

        `otherwise` where it failed, or does not come within so many seconds; then nothing comes any
        more.
        """
        if not self._waiting:
            return otherwise
        self._waiting -= 1
        ready = select.select([self._told], [], [], seconds)[0]
        data = _read(self._told) if ready else b""
        if not data:
            self.close()
            return otherwise
        done, value = pickle.loads(data)
        return value if done else otherwise

    def close(self) -> None:
        """End the other process, once: its number may be another's afterwards."""
        if self._ask == CLOSED:
            return
        self._waiting = 0
        ends = (self._ask, self._told)
        self._ask = self._told = CLOSED
        for end in ends:
            with suppress(OSError):
                os.close(end)
        with suppress(OSError):
            os.kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)


def _serve(asked: int, tell: int) -> None:
    """Do what is asked until nobody is left to ask; never returns."""
    try:
        _leave_the_terminal()
        while data := _read(asked):
            _write(tell, _done(data))
    finally:
        os._exit(0)


def _leave_the_terminal() -> None:
    """Let go of the streams, which others wait for to be closed, and of the terminal's keys."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(number, signal.SIG_IGN)


def _done(data: bytes) -> bytes:
    try:
        work, arguments = pickle.loads(data)
        return pickle.dumps((True, work(*arguments)))
    except Exception:  # whatever it is, whoever asked has something to do without it
        return pickle.dumps((False, None))


def _write(descriptor: int, data: bytes) -> None:
    rest = memoryview(_SIZE.pack(len(data)) + data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _read(descriptor: int) -> bytes:
    """What `_write` wrote, nothing at the end."""
    head = _exactly(descriptor, _SIZE.size)
    return _exactly(descriptor, _SIZE.unpack(head)[0]) if head else b""


def _exactly(descriptor: int, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = os.read(descriptor, size - len(data))
        if not part:
            return b""
        data += part
    return data
