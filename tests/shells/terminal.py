"""A terminal in memory with a program in it: type, wait for a state of the screen, read its rows."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyte
from wcwidth import wcwidth

PATIENCE = 15.0  # seconds until a state that does not come is a failure
PIECE = 256  # bytes written at once: more than the terminal's buffer would block both sides

# pyte prints what it does not know of these: private modes of kitty and xterm, device control strings.
UNKNOWN = re.compile(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[\?u|\x1bP[^\x1b]*\x1b\\")
ATTRIBUTES_QUERY = re.compile(rb"\x1b\[0?c")
ATTRIBUTES = b"\x1b[?62;22c"  # what fish 4.1 waits for


class _Screen(pyte.HistoryScreen):
    """A screen that answers the program's queries as a terminal does."""

    def __init__(self, columns: int, rows: int, write: Callable[[bytes], None]) -> None:
        self._write = write
        super().__init__(columns, rows, history=5000)

    def draw(self, data: str) -> None:
        """Show a text. pyte would drop it from the first character on that has no width."""
        if data.isascii():
            super().draw(data)
            return
        for character in data:
            if wcwidth(character) == 0:
                self._attach(character)
            else:
                super().draw(character)

    def _attach(self, character: str) -> None:
        """Put it on the character before it, which has two cells if the second one is empty."""
        line, at = self.buffer[self.cursor.y], self.cursor.x - 1
        at -= at > 0 and not line[at].data
        if at >= 0:
            line[at] = line[at]._replace(data=line[at].data + character)

    @property
    def display(self) -> list[str]:
        """The rows. Where half of a wide character was written over, pyte would fail."""
        return ["".join(self._cells(self.buffer[row])) for row in range(self.lines)]

    def _cells(self, line: Mapping[int, Any]) -> Iterator[str]:
        wide = False
        for column in range(self.columns):
            data = line[column].data
            yield data if data or wide else " "
            wide = bool(data) and wcwidth(data[0]) == 2

    def write_process_input(self, data: str) -> None:
        self._write(data.encode())


class Terminal:
    """A program with a pseudo-terminal of its own as its controlling terminal."""

    def __init__(
        self,
        argv: Sequence[str],
        environ: Mapping[str, str],
        folder: Path,
        *,
        columns: int = 100,
        rows: int = 40,
    ) -> None:
        self._screen = _Screen(columns, rows, self._write)
        self._stream = pyte.ByteStream(self._screen)
        self._process, self._keys = pty.fork()
        if self._process == 0:
            os.chdir(folder)
            os.execvpe(argv[0], list(argv), dict(environ))
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._keys, termios.TIOCSWINSZ, size)

    def send(self, text: str) -> None:
        """Type a text as it is; Enter is "\\r"."""
        data = text.encode()
        for start in range(0, len(data), PIECE):
            self._write(data[start : start + PIECE])
            self._take_in(0)

    def paste(self, text: str) -> None:
        """Paste a text as terminals do where the program asked for brackets around it."""
        self.send(f"\x1b[200~{text}\x1b[201~")

    def wait(self, state: Callable[[Terminal], bool], what: str) -> None:
        """Wait until the screen is in a state; `what` says in a failure what was waited for."""
        end = time.monotonic() + PATIENCE
        while not state(self):
            if time.monotonic() > end or not self._take_in(0.05):
                raise AssertionError(f"waited for {what}; the screen shows:\n{self.text()}")

    def wait_for_end(self) -> None:
        """Wait until the program and all that it started in this terminal have ended."""
        end = time.monotonic() + PATIENCE
        while self._take_in(0.05):
            if time.monotonic() > end:
                raise AssertionError(f"waited for the end; the screen shows:\n{self.text()}")

    def wait_for_row(self, row: str) -> None:
        """Wait until a row of the screen, or one scrolled off it, is just this text."""
        self.wait(lambda terminal: row in terminal.rows(), f"the row {row!r}")

    def rows(self) -> list[str]:
        """All rows, those scrolled off the screen included, without blanks at their end."""
        past = [
            "".join(line[column].data for column in range(self._screen.columns)).rstrip()
            for line in self._screen.history.top
        ]
        rows = past + [row.rstrip() for row in self._screen.display]
        while rows and not rows[-1]:
            rows.pop()
        return rows

    def text(self) -> str:
        return "\n".join(self.rows())

    def cursor_row(self) -> str:
        """The row that the cursor is in."""
        return str(self._screen.display[self._screen.cursor.y]).rstrip()

    def cursor_column(self) -> int:
        return self._screen.cursor.x

    def close(self) -> None:
        """End the program and all that still runs in its terminal."""
        os.close(self._keys)
        for number in (signal.SIGHUP, signal.SIGKILL):
            try:
                os.kill(self._process, number)
            except ProcessLookupError:
                break
        os.waitpid(self._process, 0)

    def _write(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._keys, data) :]

    def _take_in(self, seconds: float) -> bool:
        """Show what the program has written, waiting for it so long; False when it has ended."""
        while select.select([self._keys], [], [], seconds)[0]:
            try:
                data = os.read(self._keys, 65536)
            except OSError:
                return False
            if ATTRIBUTES_QUERY.search(data):
                self._write(ATTRIBUTES)
            self._stream.feed(UNKNOWN.sub(b"", ATTRIBUTES_QUERY.sub(b"", data)))
            seconds = 0
        return True
