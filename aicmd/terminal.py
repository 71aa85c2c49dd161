"""The terminal the user sits at, whatever stdin and stdout are tied to. Only user of the tty."""

from __future__ import annotations

import codecs
import os
import select
import sys
import termios
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import AbstractContextManager
from contextlib import contextmanager
from contextlib import suppress
from typing import Any
from typing import Protocol

from aicmd.gate import visible

ESCAPE_WAIT = 0.05  # seconds after ESC in which the rest of a key's sequence must come

CTRL_C = "\x03"
KEYS = {
    "\r": "enter",
    "\n": "enter",
    CTRL_C: "ctrl-c",
    "\x04": "ctrl-d",
    "\x1b": "escape",
    "\x1b[A": "up",
    "\x1b[B": "down",
    "\x1bOA": "up",
    "\x1bOB": "down",
    "\x1b[5~": "page-up",
    "\x1b[6~": "page-down",
    " ": "space",
}
HANGUL_KEYS = dict(zip("ㄷㄱㅁㅊㅈㅂㅛㅜ", "eracwqyn", strict=True))
"""The letter on the same key of the Korean two-set layout, which may be on when a menu asks."""


class Waker(Protocol):
    """Something that becomes readable when there is news."""

    def fileno(self) -> int: ...


class Terminal:
    """An open terminal. While `raw()` is on, keys come one by one and Ctrl-C is a key.

    No key makes a signal then: it would reach the shell that waits for us too, and some shells throw
    away the next line, others leave a trace on the screen.
    """

    def __init__(self, descriptor: int, *, dumb: bool = False) -> None:
        self.descriptor = descriptor
        self._pending = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        self.dumb = dumb

    @property
    def columns(self) -> int:
        return max(self._size()[0], 10)

    @property
    def rows(self) -> int:
        return max(self._size()[1], 4)

    def _size(self) -> tuple[int, int]:
        try:
            columns, rows = os.get_terminal_size(self.descriptor)
        except OSError:
            columns, rows = 0, 0
        return columns or 80, rows or 24

    def write(self, text: str) -> None:
        """Write all of the text; what the terminal cannot encode is replaced.

        Raises OSError when the terminal has gone.
        """
        data = text.encode("utf-8", "replace")
        while data:
            data = data[os.write(self.descriptor, data) :]

    def raw(self) -> AbstractContextManager[None]:
        """Read keys unbuffered and unechoed inside, and put back what was found outside."""
        return self._mode(_raw)

    @contextmanager
    def _mode(self, change: Callable[[list[Any]], list[Any]]) -> Iterator[None]:
        before = termios.tcgetattr(self.descriptor)
        termios.tcsetattr(self.descriptor, termios.TCSADRAIN, change(before))
        try:
            yield
        finally:
            termios.tcsetattr(self.descriptor, termios.TCSADRAIN, before)

    def drain(self) -> None:
        """Forget what was typed ahead: it was not meant for the question that comes now.

        A Ctrl-C among it stays, for that is meant for whatever goes on.
        """
        typed = self._pending.encode()
        while select.select([self.descriptor], [], [], 0)[0] and (data := _read(self.descriptor)):
            typed += data
        self._pending = CTRL_C if CTRL_C.encode() in typed else ""
        self._decoder.reset()
        termios.tcflush(self.descriptor, termios.TCIFLUSH)

    def wait(self, *, wake: Waker | None = None, timeout: float | None = None) -> bool:
        """Wait for a key, for `wake` or the time-out (seconds); True: there is a key."""
        if self._pending:
            return True
        sources = [self.descriptor] if wake is None else [self.descriptor, wake.fileno()]
        return self.descriptor in select.select(sources, [], [], timeout)[0]

    def key(self) -> str:
        """Return the next key: a character, or a name like "enter" or "ctrl-c".

        A terminal that has gone answers "ctrl-d": no key is never a yes.
        """
        first = self._read_character()
        if not first:
            return "ctrl-d"
        if first == "\x1b":
            while self.wait(timeout=ESCAPE_WAIT) and not _complete(first):
                first += self._read_character() or "\x1b"
        return KEYS.get(first, HANGUL_KEYS.get(first, first))

    def _read_character(self) -> str:
        while not self._pending:
            data = _read(self.descriptor)
            if not data:
                return ""
            self._pending = self._decoder.decode(data)
        character, self._pending = self._pending[0], self._pending[1:]
        return character

    def line(self, prompt: str, prefill: str = "") -> str:
        """Let the user type or change a line with readline; "" when they cancel.

        Readline wants standard input and output: both are the terminal meanwhile.
        """
        import readline

        _bind_cancel(readline.parse_and_bind)
        readline.set_startup_hook(lambda: readline.insert_text(prefill))
        try:
            with self._mode(_echoing), self._standing_in(0, 1):
                return input(prompt)
        except EOFError:
            return ""
        finally:
            readline.set_startup_hook(None)

    def answer(self, prompt: str, *, hidden: bool = False) -> str:
        """Let the user type a line in the terminal's own way, without an echo where it is hidden.

        Ctrl-C interrupts, as it does where nothing is asked. Raises EOFError for Ctrl-D and for a
        terminal that has gone.
        """
        self.write(prompt)
        data = b""
        with self._mode(_hidden if hidden else _cooked):
            while not data.endswith(b"\n"):
                part = _read(self.descriptor)
                if not part:
                    raise EOFError
                data += part
        if hidden:
            self.write("\n")
        return data.decode("utf-8", "replace").rstrip("\n")

    @contextmanager
    def _standing_in(self, *standard: int) -> Iterator[None]:
        sys.stdout.flush()
        saved = [os.dup(fd) for fd in standard]
        try:
            for fd in standard:
                os.dup2(self.descriptor, fd)
            yield
        finally:
            for fd, copy in zip(standard, saved, strict=True):
                os.dup2(copy, fd)
                os.close(copy)


def _raw(attributes: list[Any]) -> list[Any]:
    iflag, oflag, cflag, lflag, *rest = _silenced(attributes)
    iflag &= ~(termios.ICRNL | termios.INLCR | termios.IXON)
    oflag |= termios.OPOST | termios.ONLCR
    lflag &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN)
    return [iflag, oflag, cflag, lflag, *rest]


def _echoing(attributes: list[Any]) -> list[Any]:
    """What readline wants to find: where nothing is echoed, it shows nothing either."""
    iflag, oflag, cflag, lflag, *rest = _silenced(attributes)
    return [iflag | termios.ICRNL, oflag, cflag, lflag | termios.ICANON | termios.ECHO, *rest]


def _cooked(attributes: list[Any]) -> list[Any]:
    """What a terminal is like where a shell waits for a program."""
    iflag, oflag, cflag, lflag, *rest = attributes
    lflag |= termios.ICANON | termios.ISIG | termios.ECHO
    return [iflag | termios.ICRNL, oflag, cflag, lflag, *rest]


def _hidden(attributes: list[Any]) -> list[Any]:
    iflag, oflag, cflag, lflag, *rest = _cooked(attributes)
    return [iflag, oflag, cflag, lflag & ~termios.ECHO, *rest]


def _silenced(attributes: list[Any]) -> list[Any]:
    """No key makes a signal. Readline turns ISIG on again, so the characters go as well."""
    iflag, oflag, cflag, lflag, *speeds, found = attributes
    characters = list(found)
    for index in (termios.VINTR, termios.VQUIT, termios.VSUSP):
        characters[index] = b"\0"  # _POSIX_VDISABLE
    characters[termios.VMIN], characters[termios.VTIME] = 1, 0
    return [iflag, oflag, cflag, lflag & ~termios.ISIG, *speeds, characters]


def _complete(sequence: str) -> bool:
    """Whether an escape sequence has its last character: `ESC x`, `ESC O x`, `ESC [ … letter`."""
    if len(sequence) == 2:
        return sequence[1] not in "[O"
    return len(sequence) > 2 and "@" <= sequence[-1] <= "~"


def _read(fd: int) -> bytes:
    try:
        return os.read(fd, 1024)
    except OSError:
        return b""


def _bind_cancel(bind: Any) -> None:
    """Make Ctrl-C give an empty line in each keymap: with ISIG off it is but a character."""
    for keymap, macro in (
        ("vi-insert", r"\ecc\C-m"),
        ("vi-command", r"cc\C-m"),
        ("emacs", r"\C-e\C-u\C-m"),
    ):
        bind(f"set keymap {keymap}")
        bind(rf'"\C-c": "{macro}"')


@contextmanager
def opened(environ: Mapping[str, str]) -> Iterator[Terminal | None]:
    """Open the controlling terminal; None where there is none, as under cron or in CI."""
    try:
        fd = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError:
        yield None
        return
    try:
        yield Terminal(fd, dumb=environ.get("TERM", "dumb") in ("dumb", ""))
    finally:
        os.close(fd)


def tell(line: str, environ: Mapping[str, str]) -> None:
    """Say a line on standard error, or at the terminal where pre-commit takes our streams."""
    line = visible(line)
    with suppress(OSError):
        if environ.get("PRE_COMMIT") == "1":
            with opened(environ) as screen:
                if screen is not None:
                    screen.write(f"\r\n{line}\r\n")
                    return
        print(line, file=sys.stderr, flush=True)


def colored(setting: str, environ: Mapping[str, str], *, tty: bool) -> bool:
    """Whether to colour: `setting` is auto, always or never; NO_COLOR as no-color.org has it."""
    if setting != "auto":
        return setting == "always"
    plain = environ.get("NO_COLOR") or environ.get("TERM", "dumb") in ("dumb", "")
    return tty and not plain


def stdout_columns() -> int:
    """Return how wide to print on standard output: the terminal's width, 80 where it is none."""
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


def is_shown() -> bool:
    """Whether a terminal shows what is printed on standard output."""
    return sys.stdout.isatty()
