"""The conversation at the terminal: a command is shown, explained, and run only after a yes."""

from __future__ import annotations

import time
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from enum import StrEnum
from typing import Any

from aicmd.answer import commandless
from aicmd.canvas import Canvas
from aicmd.clipboard import copy
from aicmd.engines import Engine
from aicmd.errors import AicmdError
from aicmd.errors import Cancelled
from aicmd.expense import told
from aicmd.explanation import MODEL
from aicmd.explanation import Explanation
from aicmd.foreign import warned
from aicmd.risk import Level
from aicmd.risk import assess
from aicmd.rows import Row
from aicmd.screen import MOST_ROWS
from aicmd.screen import Screen
from aicmd.stream import Progress
from aicmd.stream import Stream
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion
from aicmd.suggestion import Turn
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.unfinished import unfinished
from aicmd.waiting import QUIET
from aicmd.waiting import SPINNER
from aicmd.waiting import TICK

SETTLED = 0.5
"""Seconds in which no key counts after a command took the place of one that could be run."""

STILL = N_("the answer is still coming in")
LEAST_ROWS = 3
"""Rows of the command that are in view in the smallest terminal."""

CANCEL = frozenset({"q", "escape", "ctrl-c", "ctrl-d"})

Explain = Callable[[Suggestion], Explanation]


class Action(StrEnum):
    RUN = "run"
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user wants done with the command, which is the very string they were shown."""

    action: Action
    command: str


class Conversation:
    """One question at the terminal, with everything the menu leads to.

    `edits` says who edits a command: with True we do, else the choice is handed to the shell. With
    `verbose` it is told what an answer took.
    """

    def __init__(
        self,
        question: Question,
        engine: Engine,
        explain: Explain,
        canvas: Canvas,
        environ: Mapping[str, str],
        *,
        edits: bool,
        verbose: bool = False,
    ) -> None:
        self._engine = engine
        self._explain = explain
        self._canvas = canvas
        self._terminal = canvas.terminal
        self._environ = environ
        self._edits = edits
        self._verbose = verbose
        self._dialogue = Dialogue(question)
        self._screen = Screen((question.text,))
        self._more: list[Suggestion] = []
        self._stream: Stream | None = None
        self._doubt: Doubt | None = None
        self._top = 0
        self._room = 1
        self._reached, self._reached_at = 0, 0
        self._changed = -SETTLED
        self._filled = False
        self._copied = ""

    def hold(self) -> Choice:
        """Ask, show, and return what the user chose.

        Raises Cancelled when they left, and AicmdError when no command could be had at all.
        """
        with self._terminal.raw():
            self._begin()
            while (choice := self._press(self._key())) is None:
                pass
            self._canvas.draw(self._view(self._screen.body(self._canvas.width), 0))
            return choice

    def _key(self) -> str:
        """Wait for a key, while the screen goes on with what the stream brings."""
        self._draw()
        while not self._terminal.wait(wake=self._stream, timeout=TICK if self._stream else None):
            self._absorb()
            self._draw()
        return self._terminal.key()

    def _line(self, label: str, text: str = "") -> str:
        """Ask for a line. The screen stands still meanwhile, so it shows no spinner."""
        self._set(waiting="")
        self._draw()
        return self._canvas.ask(label, text)

    def _begin(self) -> None:
        self._filled = False
        self._stream = Stream(self._engine.suggest(self._dialogue), self._explain)

    def _absorb(self) -> None:
        """Take in what the stream has brought."""
        if self._stream is None:
            return
        self._set(waiting=self._spinner(self._stream))
        progress = self._stream.progress
        if self._doubt:
            self._hear(self._doubt, progress)
            return
        if progress.reply.suggestions and not progress.error:
            self._take(progress)
        if progress.done:
            self._stream = None
            self._set(waiting="")
            self._finish(progress)

    def _set(self, **changes: Any) -> None:
        self._screen = replace(self._screen, **changes)

    def _spinner(self, stream: Stream) -> str:
        waited = time.monotonic() - stream.started
        if waited < QUIET or self._terminal.dumb:
            return ""
        frame = SPINNER[int(waited / TICK) % len(SPINNER)]
        return _("{frame} asking {name} … {waited:.0f} s").format(
            frame=frame, name=self._engine.name, waited=waited
        )

    def _take(self, progress: Progress) -> None:
        suggestion, *self._more = progress.reply.suggestions
        shown = self._screen.suggestion
        if shown is None or suggestion.command != shown.command:
            if shown is not None and shown.command not in self._dialogue.shown():
                self._changed = time.monotonic()
            self._present(suggestion)
        explanation = next(iter(progress.explanations), self._screen.explanation)
        expense = told(progress.reply) if self._verbose and progress.reply.complete else ""
        self._set(
            suggestion=suggestion,
            explanation=explanation,
            notice=progress.reply.notice,
            expense=expense,
        )

    def _present(self, suggestion: Suggestion) -> None:
        """Show a command. What was typed before it could be read is no answer to it."""
        self._top = self._reached = 0
        self._screen = Screen(
            self._asked(),
            suggestion,
            risk=warned(assess(suggestion.command), suggestion.command, suggestion.foreign),
            lacks=unfinished(suggestion.command),
            waiting=self._screen.waiting,
        )
        self._terminal.drain()
        self._draw()

    def _asked(self) -> tuple[str, ...]:
        requests = (*(turn.request for turn in self._dialogue.turns), self._dialogue.request)
        return (self._dialogue.question.text, *(text for text in requests if text))

    def _finish(self, progress: Progress) -> None:
        """End an answer. One that broke off leaves nothing that could be run."""
        if progress.error and not isinstance(progress.error, AicmdError):
            raise progress.error
        commands = [suggestion.command for suggestion in progress.reply.suggestions]
        if commands and not progress.error:
            return
        text = str(progress.error or commandless(progress.reply))
        if self._screen.suggestion is None or self._screen.suggestion.command in commands:
            raise AicmdError(text)
        self._set(news=text)

    def _draw(self) -> None:
        if self._terminal.dumb and self._stream:
            return  # it can only write on: better once, with all that is to be said
        width = self._canvas.width
        most = max(self._terminal.rows - 1 - LEAST_ROWS, LEAST_ROWS)
        command = self._screen.suggestion.command if self._screen.suggestion else ""
        feet = [replace(self._screen, read=read).foot(width, most) for read in ("", command)]
        view = self._view(self._screen.body(width), max(map(len, feet)))
        self._reach(len(view), width, command)
        self._canvas.draw(view + feet[self._screen.seen])

    def _reach(self, rows: int, width: int, command: str) -> None:
        """Take note that so many rows come into view: seen is a command without a gap.

        Rows of another width are others, so they are counted from the first again.
        """
        if width != self._reached_at:
            self._reached, self._reached_at = 0, width
        if self._top <= self._reached:
            self._reached = max(self._reached, self._top + rows)
        if self._reached >= len(self._screen.command(width)) > 0:
            self._set(read=command)

    def _view(self, body: list[Row], foot: int) -> list[Row]:
        """The rows of the body that the terminal has room for above a foot of so many rows."""
        room = len(body) if self._terminal.dumb else max(self._terminal.rows - foot - 1, 1)
        self._top = max(min(self._top, len(body) - room), 0)
        self._room = room
        return body[self._top : self._top + room]

    def _press(self, key: str) -> Choice | None:
        """Do what a key stands for; a choice ends the conversation."""
        if key in CANCEL:
            raise Cancelled("")
        shown = self._screen.suggestion
        if shown is None:
            return None
        if time.monotonic() < self._changed + SETTLED:
            self._set(news=_("another command has come: look again"))
            return None
        self._set(news="")
        match key:
            case "down" | "space" | "page-down" | "up" | "page-up":
                self._scroll(key)
            case "enter" if not self._screen.seen:
                self._scroll("page-down")
            case "enter" if self._screen.runnable:
                return self._run(shown)
            case "e" if self._screen.editable:
                return self._edit(shown)
            case "r":
                self._revise(shown)
            case "a":
                self._another(shown)
            case "c" if self._screen.runnable:
                self._copy(shown)
            case "w":
                self._why(shown)
        return None

    def _scroll(self, key: str) -> None:
        """Scroll by a page with a row in common; while the menu is locked, on to what is new."""
        page = max(self._room - 1, 1)
        if key in ("space", "page-down") and not self._screen.seen:
            self._top = self._reached + page - self._room
        else:
            self._top = max(self._top + {"down": 1, "up": -1, "page-up": -page}.get(key, page), 0)

    def _run(self, shown: Suggestion) -> Choice | None:
        if shown.placeholders:
            self._fill(shown)
        elif self._confirmed(shown):
            return Choice(Action.RUN, shown.command)
        else:
            self._set(news=_("not run"))
        return None

    def _confirmed(self, shown: Suggestion) -> bool:
        """Ask again where Enter alone is no answer; what was typed ahead is none either."""
        match self._screen.risk.level:
            case Level.OK if not self._screen.lacks:
                return True
            case Level.DANGER:
                self._terminal.drain()
                return self._line(_(" type yes to run it: ")).strip() == "yes"
        self._set(news=_("run it? y = yes, any other key = no"))
        self._terminal.drain()
        agreed = self._key() in ("y", "Y")
        now = self._screen.suggestion
        return agreed and now is not None and now.command == shown.command

    def _fill(self, shown: Suggestion) -> None:
        """Ask for each value that is missing; the command with them is shown before it can run."""
        from aicmd.supply import supplied  # few commands lack a value, and it takes long to import

        typed: dict[str, str] = {}
        for name in shown.placeholders:
            typed[name] = self._line(f" {name} = ")
            if not typed[name]:
                self._set(news=_("not run: a value is missing"))
                return
        whole = supplied(shown, typed, self._dialogue.question.shell)
        if whole is None:
            self._set(news=_("not run: a value cannot be written there"))
            return
        self._filled = True
        self._change(whole)

    def _change(self, suggestion: Suggestion) -> None:
        self._stream = None
        self._present(suggestion)
        self._set(explanation=self._explain(suggestion), waiting="")

    def _edit(self, shown: Suggestion) -> Choice | None:
        if not self._edits:
            return Choice(Action.EDIT, shown.command)
        command = self._edited(shown.command)
        if command and command != shown.command:
            self._change(Suggestion(command, origin="you"))
        return None

    def _edited(self, command: str) -> str:
        if "\n" not in command:
            return self._line(_(" edit: "), command)
        import click

        self._canvas.erase()
        return (click.edit(command, extension=".sh") or "").rstrip("\n")

    def _revise(self, shown: Suggestion) -> None:
        request = self._line(_(" change: ")).strip()
        if request:
            self._turn(shown, request)

    def _another(self, shown: Suggestion) -> None:
        if not self._more:
            self._turn(shown, "")
            return
        self._dialogue = replace(self._dialogue, turns=self._turns(shown), request="")
        suggestion, *self._more = self._more
        self._filled = False
        self._change(suggestion)

    def _turn(self, shown: Suggestion, request: str) -> None:
        if self._stream is not None:
            self._set(news=_(STILL))
            return
        self._dialogue = replace(self._dialogue, turns=self._turns(shown), request=request)
        self._begin()

    def _turns(self, shown: Suggestion) -> tuple[Turn, ...]:
        return (*self._dialogue.turns, Turn(self._dialogue.request, shown.command))

    def _why(self, shown: Suggestion) -> None:
        """Ask about the command; without a question show all that its documentation says."""
        if self._stream is not None:
            self._set(news=_(STILL))
            return
        text = self._line(_(" why? (Enter alone: the documentation) ")).strip()
        if not text:
            self._set(full=not self._screen.full)
            return
        asked = self._dialogue.question.text
        documented = _documented(self._screen.explanation)
        self._doubt = Doubt(asked, shown.command, text, self._screen.talk, documented)
        self._stream = Stream(self._engine.why(self._doubt), self._explain)

    def _hear(self, doubt: Doubt, progress: Progress) -> None:
        """Show what is said to a question, as far as it has come; one that broke off is dropped."""
        self._set(talk=(*doubt.talk, (doubt.text, progress.reply.said)))
        self._top = MOST_ROWS
        if not progress.done:
            return
        self._stream, self._doubt = None, None
        self._set(waiting="")
        if progress.error and not isinstance(progress.error, AicmdError):
            raise progress.error
        if progress.error:
            self._set(talk=doubt.talk, news=str(progress.error))

    @property
    def shown(self) -> Suggestion | None:
        """The command that is on the screen."""
        return self._screen.suggestion

    @property
    def lasting(self) -> bool:
        """Whether that command may serve again: one with values for this time may not."""
        return self.shown is not None and not self.shown.placeholders and not self._filled

    @property
    def copied(self) -> bool:
        """Whether the command on the screen was copied."""
        return self.shown is not None and self.shown.command == self._copied

    @property
    def talk(self) -> tuple[tuple[str, str], ...]:
        """What was asked about that command, each with its answer."""
        return self._screen.talk

    def _copy(self, shown: Suggestion) -> None:
        ways = copy(shown.command, self._terminal, self._environ)
        self._copied = shown.command if ways else self._copied
        self._set(
            news=_("copied ({ways})").format(ways=", ".join(ways))
            if ways
            else _("there is no way to copy here")
        )


def _documented(explanation: Explanation | None) -> str:
    """What the documentation says of each part, for a model that is asked about them."""
    parts = explanation.parts if explanation else ()
    known = (part for part in parts if part.doc and part.source not in ("", MODEL))
    return "\n".join(f"{part.text}: {part.doc}" for part in known)
