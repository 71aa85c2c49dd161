"""Questions at the terminal, one after the other: Enter alone takes what stands in brackets."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from aicmd.errors import AicmdError
from aicmd.errors import Cancelled
from aicmd.gate import visible
from aicmd.rows import Style
from aicmd.rows import paint
from aicmd.rows import wrap
from aicmd.terminal import HANGUL_KEYS
from aicmd.terminal import Terminal
from aicmd.translation import _
from aicmd.width import cut

NO = ("n", "no", "아니오", "아니요")
YES = ("y", "yes", "네", "예")
LEAVE = "n"
INDENT = 4
"""Columns that a line goes on at."""

MOST = 12
"""Options that are shown at once."""


class Interview:
    """A terminal that is asked at. Raises Cancelled where the user leaves, or the terminal goes."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal

    def tell(self, *lines: str) -> None:
        """Write lines, broken between words where the terminal is narrow."""
        for line in lines:
            for row in wrap(((Style.PLAIN, line),), self.terminal.columns - 1, INDENT):
                self.terminal.write(paint(row, color=False) + "\n")

    def answer(self, question: str, usual: str = "", *, hidden: bool = False) -> str:
        """Return what was typed, `usual` for Enter alone."""
        shown = f"{question} [{usual}]: " if usual else f"{question}: "
        try:
            typed = self.terminal.answer(visible(shown), hidden=hidden).strip()
        except EOFError:
            self.terminal.write("\n")
            raise Cancelled(_("nothing was changed")) from None
        return HANGUL_KEYS.get(typed, typed) or usual

    def agrees(self, question: str, *, usual: bool) -> bool:
        """Return whether the answer is yes; what is neither yes nor no is asked again."""
        while True:
            said = self.answer(f"{question} [{'Y/n' if usual else 'y/N'}]").lower()
            if said in YES or said in NO or not said:
                return said in YES if said else usual
            self.tell(_("y or n"))

    def chosen(
        self, question: str, options: Sequence[str], usual: int | None, names: Sequence[str] = ()
    ) -> int | None:
        """Return the place of an option that was chosen by its number, None for none of them.

        `names` are what the options are called, for who types that; of many only the first are
        shown.
        """
        for number, option in enumerate(options[:MOST], 1):
            self.tell(cut(f"  {number}  {visible(option)}", self.terminal.columns - 1))
        if len(options) > MOST:
            self.tell(_("     … and {count} more: type a name").format(count=len(options) - MOST))
        while True:
            said = self.answer(question, LEAVE if usual is None else str(usual + 1))
            if said in names:
                return names.index(said)
            if said.lower() in NO:
                return None
            if said.isdecimal() and 1 <= int(said) <= len(options):
                return int(said) - 1
            self.tell(
                _("a number from 1 to {count}, or n to leave it as it is").format(
                    count=len(options)
                )
            )

    def worded(self, question: str, usual: str, check: Callable[[str], object]) -> str:
        """Return a text that passes a check, whose complaint is told otherwise; "" for none."""
        while True:
            said = self.answer(question, usual)
            if said == usual or said.lower() in NO:
                return "" if said.lower() in NO else said
            try:
                check(said)
            except AicmdError as error:
                self.tell(str(error))
            else:
                return said
