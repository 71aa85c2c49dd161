"""Started while a question is still being typed: what takes long is loaded when it comes.

The shell gets the path of a socket on our standard output. On it a line comes in, `question NUL
aliases NUL functions NUL`, and goes out what a process started by Enter would have given: `status
NUL command NUL`. A shell that no longer wants us closes the other end of our standard output, as
one does that ends.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from contextlib import suppress
from importlib import import_module

from aicmd import config
from aicmd.errors import AicmdError

IDLE = 120.0
"""Seconds after which a question that was begun is taken for forgotten."""

VARIABLES = (b"AICMD_QUESTION", b"AICMD_ALIASES", b"AICMD_FUNCTIONS")
LONGEST = 1 << 20  # bytes of what the shell hands over


def serve(shell: str) -> int:
    """Wait for one question, answer it, and return 0; also where none comes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C at the prompt is about the line
    folder = tempfile.mkdtemp(prefix="aicmd-")  # mode 0700
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            path = os.path.join(folder, "ask")
            listener.bind(path)
            listener.listen(1)
            os.write(1, f"{path}\n".encode())
            _load()
            connection = _connection(listener)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if connection is not None:
        with connection:
            _answer(connection, shell)
    return 0


def _load() -> None:
    """Import what an answer needs, and have the engine load what it needs."""
    for name in ("aicmd.commands.ask", "aicmd.ask", "aicmd.canvas", "aicmd.founded", "aicmd.risk"):
        import_module(name)
    with suppress(AicmdError):
        settings = config.read(os.environ)
        import_module(f"aicmd.engines.{settings.engine_name()}").warm()


def _connection(listener: socket.socket) -> socket.socket | None:
    """The shell's connection; None where it has lost interest, or nothing came for long."""
    waiting = select.poll()
    waiting.register(listener, select.POLLIN)
    waiting.register(1, select.POLLERR | select.POLLHUP)
    ready = dict(waiting.poll(IDLE * 1000))
    return listener.accept()[0] if listener.fileno() in ready else None


def _answer(connection: socket.socket, shell: str) -> None:
    fields = _received(connection).split(b"\0")
    if len(fields) <= len(VARIABLES):
        return  # the shell was interrupted
    os.environb.update(zip(VARIABLES, fields, strict=False))
    from aicmd.__main__ import run

    with tempfile.TemporaryFile() as out, _in_front():
        os.dup2(out.fileno(), 1)  # a stream that is none of the system's readline does not take
        signal.signal(signal.SIGINT, signal.default_int_handler)
        status = run(["ask", "--widget", "--shell", shell])
        sys.stdout.flush()
        out.seek(0)
        answer = out.read()
    with suppress(OSError):
        connection.sendall(b"%d\0%s\0" % (status, answer))


def _received(connection: socket.socket) -> bytes:
    data = b""
    while data.count(b"\0") < len(VARIABLES) and len(data) < LONGEST:
        part = connection.recv(1 << 16)
        if not part:
            return b""
        data += part
    return data


@contextmanager
def _in_front() -> Iterator[None]:
    """Have the terminal, which is the shell's, as a process has that Enter starts."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        yield
        return
    for stream in (0, 2):
        os.dup2(terminal, stream)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    before = os.tcgetpgrp(terminal)
    os.tcsetpgrp(terminal, os.getpgrp())
    try:
        yield
    finally:
        os.tcsetpgrp(terminal, before)
        os.close(terminal)
