"""A block of rows on the terminal that is drawn again in place and can be taken away."""

from __future__ import annotations

from collections.abc import Sequence

from aicmd.rows import Row
from aicmd.rows import columns
from aicmd.rows import paint
from aicmd.terminal import Terminal

CLEAR_BELOW = "\x1b[J"


class Canvas:
    """The cursor rests at the end of the last row drawn; above the block nothing is touched.

    A dumb terminal cannot go back: there only the rows that are new are written, below the old.
    """

    def __init__(self, terminal: Terminal, *, color: bool) -> None:
        self.terminal = terminal
        self._color = color and not terminal.dumb
        self._rows: list[str] = []
        self._widths: list[int] = []

    @property
    def width(self) -> int:
        """Columns to draw in: the last one stays free, for a full row would break in some."""
        return self.terminal.columns - 1

    def draw(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of the ones drawn before; nothing is written if they are."""
        painted = [paint(row, color=self._color) for row in rows]
        if painted == self._rows and not self._resized():
            return
        if self.terminal.dumb:
            self._append(painted)
        else:
            self.terminal.write(self._back() + "\n".join(painted))
        self._rows = painted
        self._widths = [sum(columns(text) for _, text in row) for row in rows]

    def _append(self, painted: list[str]) -> None:
        same = 0
        while same < min(len(painted), len(self._rows)) and painted[same] == self._rows[same]:
            same += 1
        start = "\n" if self._rows and same < len(painted) else ""
        self.terminal.write(start + "\n".join(painted[same:]))

    def _resized(self) -> bool:
        return any(width > self.width for width in self._widths)

    def _back(self) -> str:
        """The way to the start of the block. A narrower terminal has broken its rows anew."""
        size = self.terminal.columns
        height = sum(max(-(-width // size), 1) for width in self._widths)
        up = f"\x1b[{height - 1}A" if height > 1 else ""
        return f"\r{up}{CLEAR_BELOW}"

    def ask(self, prompt: str, prefill: str = "") -> str:
        """Let the user type a line under the block; "" when they cancel."""
        self.terminal.write("\n")
        text = self.terminal.line(prompt, prefill)
        self._rows += [prompt + text, ""]
        self._widths += [columns(prompt + text), 0]
        return text

    def erase(self) -> None:
        """Take the block away, with the cursor where it began; a dumb terminal starts a new row."""
        if self.terminal.dumb:
            self.terminal.write("\n" if self._rows else "")
        else:
            self.terminal.write(self._back())
        self._rows, self._widths = [], []

    def leave(self) -> None:
        """Keep the block on the screen and go on below it."""
        self.terminal.write("\n" if self._rows else "")
        self._rows, self._widths = [], []
