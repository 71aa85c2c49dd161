"""A terminal in memory: what a program writes to its end can be read as rows on a screen."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path

import pyte
from pyte.screens import Char

from aicmd.terminal import Terminal


class Glass:
    """A pseudo-terminal of our own with a screen behind it. `terminal` is the program's end."""

    def __init__(self, columns: int = 80, rows: int = 24) -> None:
        self._keys, self._end = pty.openpty()
        self._screen = pyte.HistoryScreen(columns, rows, history=1000)
        self._feed = pyte.ByteStream(self._screen)
        self.raw = b""
        self.resize(columns, rows)
        self.terminal = Terminal(self._end)

    def resize(self, columns: int, rows: int) -> None:
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._end, termios.TIOCSWINSZ, size)
        self._screen.resize(rows or 24, columns or 80)

    def type(self, text: str) -> None:
        self.type_bytes(text.encode())

    def type_bytes(self, data: bytes) -> None:
        """Type in pieces, for a terminal takes in no more than it is read; no character is cut."""
        while data:
            size = min(512, len(data))
            while size < len(data) and data[size] & 0xC0 == 0x80:
                size -= 1
            os.write(self._keys, data[:size])
            data = data[size:]
            if data:
                self.read()

    def read(self) -> None:
        """Take in what was written so far."""
        while select.select([self._keys], [], [], 0.02)[0]:
            data = os.read(self._keys, 65536)
            self.raw += data
            self._feed.feed(data)

    def rows(self) -> list[str]:
        """The rows of the screen down to the last that is not blank."""
        self.read()
        rows = [row.rstrip() for row in self._screen.display]
        while rows and not rows[-1]:
            rows.pop()
        return rows

    def cells(self) -> list[list[Char]]:
        """The characters of the screen with their colours; a wide one is followed by an empty one."""
        self.read()
        columns = range(self._screen.columns)
        return [[self._screen.buffer[y][x] for x in columns] for y in range(self._screen.lines)]

    def cursor_row(self) -> str:
        """The text of the row that the cursor is on."""
        self.read()
        return str(self._screen.display[self._screen.cursor.y])

    def settle(self, quiet: float = 0.08, seconds: float = 5) -> None:
        """Wait until nothing has been written for a moment."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            before = len(self.raw)
            select.select([self._keys], [], [], quiet)
            self.read()
            if len(self.raw) == before:
                return

    def cursor(self) -> tuple[int, int]:
        self.read()
        return self._screen.cursor.x, self._screen.cursor.y

    def scrolled(self) -> int:
        """How many rows have left the screen at the top."""
        self.read()
        return len(self._screen.history.top)

    def start(
        self,
        argv: Sequence[str | Path],
        environ: Mapping[str, str],
        cwd: Path,
        *,
        captured: bool = True,
    ) -> subprocess.Popen[bytes]:
        """Start a program whose controlling terminal this is; if captured, its stdout is a pipe."""
        return subprocess.Popen(
            argv,
            env=dict(environ),
            cwd=cwd,
            stdin=self._end,
            stdout=subprocess.PIPE if captured else self._end,
            stderr=self._end,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )

    def wait(self, seen: str | Callable[[str], bool], seconds: float = 10) -> str:
        """Wait until the screen shows a text, or is as a function says; return all of it."""
        test = seen if callable(seen) else lambda text: str(seen) in text
        end = time.monotonic() + seconds
        while not test(text := "\n".join(self.rows())):
            if time.monotonic() > end:
                raise AssertionError(f"waited for {seen!r}, the screen shows:\n{text}")
        return text

    def hang_up(self) -> None:
        """Take the terminal away from the program."""
        os.close(self._keys)
        self._keys = -1

    def close(self) -> None:
        if self._keys >= 0:
            os.close(self._keys)
        os.close(self._end)
