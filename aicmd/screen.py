"""What is on the screen while a command waits for its yes: a value, and its rows for a width."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from aicmd.explanation import Explanation
from aicmd.gate import refused
from aicmd.gate import visible
from aicmd.mark import marks
from aicmd.render import command_rows
from aicmd.render import explanation_rows
from aicmd.render import risk_rows
from aicmd.risk import Level
from aicmd.risk import Risk
from aicmd.rows import Row
from aicmd.rows import Style
from aicmd.rows import heading
from aicmd.rows import menu_row
from aicmd.rows import wrap
from aicmd.suggestion import Suggestion
from aicmd.translation import N_
from aicmd.translation import _

MENU = (
    ("Enter", N_("run")),
    ("e", N_("edit")),
    ("r", N_("revise")),
    ("a", N_("another")),
    ("c", N_("copy")),
    ("w", N_("why")),
    ("q", N_("quit")),
)
RUNNING = ("Enter", "c")
"""Keys that take a command as it stands."""

UNJUDGED = Risk(Level.UNKNOWN)
CUT: Row = ((Style.DIM, " …"),)
MOST_ROWS = 1 << 20
LOCKED = (("Space", N_("see the rest of the command")), ("q", N_("quit")))


@dataclass(frozen=True, slots=True)
class Screen:
    """`asked` is everything asked so far. `full` shows whole paragraphs of the documentation.

    `read` is the command that has been in view as a whole: the menu is locked until it is the one
    that is there. `news` is one line about what happened last, `waiting` one about what we wait
    for, `notice` one about where the answer comes from, `expense` one about what it took. `lacks`
    says why the shell would wait for more lines of the command. `talk` are questions about the
    command with their answers.
    """

    asked: tuple[str, ...]
    suggestion: Suggestion | None = None
    explanation: Explanation | None = None
    risk: Risk = UNJUDGED
    lacks: str = ""
    full: bool = False
    read: str = ""
    news: str = ""
    waiting: str = ""
    notice: str = ""
    expense: str = ""
    talk: tuple[tuple[str, str], ...] = ()

    @property
    def seen(self) -> bool:
        """Whether all of this very command has been in view."""
        return self.suggestion is not None and self.suggestion.command == self.read

    @property
    def runnable(self) -> bool:
        """Whether Enter may lead to a run: a command with characters that do not show never may."""
        return self.editable and not self._secrets()

    @property
    def editable(self) -> bool:
        """Whether it may be edited: a command with a mark in place of a secret may be nothing else."""
        return self.suggestion is not None and self.seen and not refused(self.suggestion.command)

    def _secrets(self) -> tuple[str, ...]:
        return marks(self.suggestion.command) if self.suggestion else ()

    def command(self, width: int) -> list[Row]:
        """The rows down to the last one of the command."""
        if self.suggestion is None:
            return []
        shown = command_rows(self.suggestion.command, self.suggestion.placeholders, width)
        return [*self._asked(width), heading(_("Command"), width), (), *shown, ()]

    def _asked(self, width: int) -> list[Row]:
        """Everything asked, numbered, once there is more than the question."""
        if len(self.asked) < 2:
            return []
        rows: list[Row] = [heading(_("Asked"), width), ()]
        for number, text in enumerate(self.asked, 1):
            rows += wrap(((Style.PLAIN, f" {number}. {visible(text)}"),), width, 4)
        return [*rows, ()]

    def body(self, width: int) -> list[Row]:
        """All rows that scroll: the command and its explanation."""
        if self.suggestion is None:
            return []
        rows = [*self.command(width), heading(_("Explanation"), width), ()]
        if self.suggestion.summary:
            rows += [*wrap(((Style.PLAIN, visible(self.suggestion.summary)),), width), ()]
        if self.suggestion.credit:
            rows += [*wrap(((Style.DIM, visible(self.suggestion.credit)),), width), ()]
        if self.explanation:
            rows += [*explanation_rows(self.explanation, width, full=self.full), ()]
        return [*rows, *self._talk(width)]

    def _talk(self, width: int) -> list[Row]:
        """The questions that were asked about the command, each with what was said to it."""
        rows: list[Row] = [heading(_("Why"), width), ()] if self.talk else []
        for question, answer in self.talk:
            rows += wrap(((Style.OPTION, f"> {visible(question)}"),), width, 2)
            for line in visible(answer).splitlines():
                indent = len(line) - len(line.lstrip(" "))
                rows += wrap(((Style.PLAIN, line),), width, indent)
            rows.append(())
        return rows

    def foot(self, width: int, most: int = MOST_ROWS) -> list[Row]:
        """The rows that stay however long the rest is: risk, news and menu.

        Of more than `most` rows the first ones are cut: they may not push the command away.
        """
        rows = self._waiting(width)
        if self.suggestion is None:
            return rows or [()]
        told = [*self._notice(width), *risk_rows(self.risk, width)]
        rows = [*self._refusal(width), *self._lacking(width), *rows]
        if self.news:
            rows += wrap(((Style.CAUTION, f" {visible(self.news)}"),), width, 1)
        rows += menu_row(self._menu(), width)
        room = most - len(rows)
        if len(told) > room:
            told = [*told[: room - 1], CUT] if room > 0 else []
        return [*told, *rows][-most:]

    def _menu(self) -> tuple[tuple[str, str], ...]:
        if not self.seen:
            return _spoken(LOCKED)
        usable = (item for item in MENU if item[0] not in RUNNING or not self._secrets())
        return _spoken(usable)

    def _waiting(self, width: int) -> list[Row]:
        return wrap(((Style.DIM, f" {self.waiting}"),), width, 1) if self.waiting else []

    def _notice(self, width: int) -> list[Row]:
        """Whose answer it is, where that is not the one that was asked for; what it took."""
        rows: list[Row] = []
        if self.notice:
            rows += wrap(((Style.CAUTION, f" ! {visible(self.notice)}"),), width, 3)
        if self.expense:
            rows += wrap(((Style.DIM, f" {visible(self.expense)}"),), width, 1)
        return rows

    def _lacking(self, width: int) -> list[Row]:
        text = _(" ! no whole command: {lacks}, and the shell will wait for the rest").format(
            lacks=self.lacks
        )
        return wrap(((Style.CAUTION, text),), width, 3) if self.lacks else []

    def _refusal(self, width: int) -> list[Row]:
        if self.suggestion is None:
            return []
        if not refused(self.suggestion.command):
            return self._unfilled(width)
        marks = dict.fromkeys(re.findall(r"<U\+[0-9A-F]+>", visible(self.suggestion.command)))
        text = _(" !! not to be run: it holds characters that do not show ({marks})").format(
            marks=", ".join(marks)
        )
        return wrap(((Style.DANGER, text),), width, 4)

    def _unfilled(self, width: int) -> list[Row]:
        """Why a command with the mark of a secret is not run: nobody but the user can put it in."""
        names = ", ".join(self._secrets())
        text = _(" !! not to be run as it stands: put your secret in place of {names} (e)").format(
            names=names
        )
        return wrap(((Style.DANGER, visible(text)),), width, 4) if names else []


def _spoken(items: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((key, _(text)) for key, text in items)
