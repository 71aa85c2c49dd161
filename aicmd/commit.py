"""The commit-msg hook: a better message, and whatever happens no commit lost."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from aicmd import editmsg
from aicmd import foreground
from aicmd import git
from aicmd import regular
from aicmd import rules
from aicmd import terminal
from aicmd.config import OFF
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.message import Message
from aicmd.message import parse
from aicmd.revise import RULES
from aicmd.revise import Proposal
from aicmd.revise import authored
from aicmd.revise import propose
from aicmd.revise import surroundings
from aicmd.rules import Finding
from aicmd.rules import Level
from aicmd.terminal import Terminal
from aicmd.translation import N_
from aicmd.translation import _

if TYPE_CHECKING:
    from aicmd.rows import Row

MESSAGE_NAMES = re.compile(r".*_(EDITMSG|MSG)")
LARGEST = 50_000  # characters; nobody wrote more by hand
KEYS = (("y", N_("use it")), ("n", N_("keep mine")), ("e", N_("edit")))
ANOTHER = ("r", N_("another"))
PATIENCE = 120.0  # seconds that a question waits: a terminal may have nobody in front of it
UNDO = "aicmd undo"
PATIENT = 0.3  # seconds of waiting of which nobody has to be told
AGAIN = 'git commit -v -eF "$(git rev-parse --git-path COMMIT_EDITMSG)"'
"""Takes up a refused message: with these two options git drops the comments and the diff in it."""


class Mode(StrEnum):
    """What the hook does with a message that could be better."""

    CONFIRM = "confirm"
    REWRITE = "rewrite"
    ANNOTATE = "annotate"
    CHECK = "check"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding and the commit or file it is about; as text it is one line of a report."""

    where: str
    finding: Finding

    def __str__(self) -> str:
        from aicmd.gate import visible

        short = self.where[:12] if re.fullmatch("[0-9a-f]{40,64}", self.where) else self.where
        return visible(f"{short} {self.finding}")


def check(
    messages: Iterable[tuple[str, bytes]], settings: Config, environ: Mapping[str, str]
) -> list[Remark]:
    """Return what the rules find in each (name, message in UTF-8), as it stands."""
    look = _looker(settings, environ)
    return [Remark(where, finding) for where, data in messages for finding in _findings(data, look)]


def _looker(
    settings: Config, environ: Mapping[str, str]
) -> Callable[[Message], tuple[Finding, ...]]:
    """The rules as they are set, with what is around a message. Raises UsageError."""
    off, around = rules.named(settings.commit_off), surroundings(settings, environ)
    return lambda message: rules.check(message, off, around)


def _findings(data: bytes, look: Callable[[Message], tuple[Finding, ...]]) -> tuple[Finding, ...]:
    try:
        return look(parse(data))
    except AicmdError as error:
        return (Finding("encoding", Level.ERROR, str(error)),)


def check_file(path: Path, settings: Config, environ: Mapping[str, str]) -> list[Remark]:
    """Return what the rules find in a message file as git hands it to a hook.

    Raises AicmdError for one that cannot be read.
    """
    try:
        message = parse(regular.read(path), git.message_format(environ))
    except OSError as error:
        raise AicmdError(
            _("{path} cannot be read: {reason}").format(path=path, reason=error.strerror)
        ) from error
    return [Remark(str(path), finding) for finding in _looker(settings, environ)(message)]


def commit_msg(path: Path | None, settings: Config, environ: Mapping[str, str]) -> int:
    """Run the hook on git's message file; without one, on that of the commit in the making.

    Returns 1 to refuse the commit, in mode check alone, else 0. Whatever fails leaves the file as
    it was and is told in one line.
    """
    if settings.commit_mode == Mode.OFF or settings.disabled:
        return 0
    assert isinstance(sys.stderr, TextIOWrapper)
    sys.stderr.reconfigure(errors="backslashreplace")  # a hook may run under LC_ALL=POSIX
    try:
        with _screen(environ) as screen:
            return Hook(path or git.message_file(environ), settings, environ, screen).run()
    except KeyboardInterrupt:
        return _failed(_("stopped"), environ)
    except AicmdError as error:
        return _failed(str(error), environ)
    except OSError as error:
        return _failed(error.strerror or str(error), environ)
    except Exception as error:  # nothing whatever may cost the commit
        return _failed(f"{type(error).__name__}: {error}", environ)


def _failed(reason: str, environ: Mapping[str, str]) -> int:
    line = " ".join(reason.split())
    terminal.tell(_("aicmd: the message stays as it is ({line})").format(line=line), environ)
    return 0


@contextmanager
def _screen(environ: Mapping[str, str]) -> Iterator[Terminal | None]:
    """The terminal, with us alone in front of it; None if there is none or we are behind.

    What runs git with pipes has the terminal for itself, as an editor or a git client does; only
    pre-commit takes our streams and leaves the terminal alone.
    """
    ours = sys.stderr.isatty() or environ.get("PRE_COMMIT") == "1"
    with terminal.opened(environ) as opened:
        if opened is None or not ours or not foreground.in_front(opened.descriptor):
            yield None
            return
        with foreground.alone(opened.descriptor):
            yield opened


@dataclass(frozen=True, slots=True)
class Hook:
    """One run of the hook. `screen` is the terminal to ask at, None where nobody can be asked."""

    path: Path
    settings: Config
    environ: Mapping[str, str]
    screen: Terminal | None

    @property
    def mode(self) -> Mode:
        return Mode(self.settings.commit_mode)

    def run(self) -> int:
        """Return the exit code: 1 refuses the commit."""
        if not MESSAGE_NAMES.fullmatch(self.path.name) and git.tracked(self.path, self.environ):
            raise AicmdError(
                _("{path} is a file of the repository, no commit message").format(path=self.path)
            )
        data = editmsg.read(self.path)
        message = parse(data, git.message_format(self.environ))
        if not self._is_the_authors(message):
            return 0
        if self.mode is Mode.CHECK:
            return self._judge(_looker(self.settings, self.environ)(message))
        self._improve(data, message)
        return 0

    def _is_the_authors(self, message: Message) -> bool:
        """Whether somebody wrote this now. An empty message is how a commit is called off."""
        if not message.subject or message.mechanical or len(message.content) > LARGEST:
            return False
        if message.doubtful:
            return False
        return not git.copies(self.environ, message.cleaned())

    def _judge(self, findings: tuple[Finding, ...]) -> int:
        refused = any(finding.level is Level.ERROR for finding in findings)
        self._say(*map(str, findings))
        if refused:
            self._say(_("the commit was refused; to go on with your message:"), f"  {AGAIN}")
        return int(refused)

    def _improve(self, data: bytes, message: Message) -> None:
        if self._was_left(message) or self._is_ours(message):
            alone = replace(self.settings, engine="offline")
            self._say(*map(str, propose(message, alone, self.environ).remarks))
            return
        own = self._without_ours(message) if self.mode is Mode.ANNOTATE else message
        proposal = self._proposal(own)
        if proposal.problem:
            return
        self._say(*map(str, proposal.remarks))
        better = self._wanted(own, proposal)
        if better.cleaned() == message.cleaned():
            return
        rows = self._rows(message, better, proposal)
        if self.mode is Mode.CONFIRM and self.screen:
            self._confirm(self.screen, data, message, proposal)
        elif self.mode is Mode.CONFIRM:
            self._say(_("the message stays as it is; this would be better"), *rows)
            self._remember(message, better, proposal, used=False)
        else:
            if not self._remember(message, better, proposal):
                raise AicmdError(self._unkept())
            editmsg.replace(self.path, data, better.data())
            self._say(
                _("the message was changed"), *rows, _("undo: {command}").format(command=UNDO)
            )

    def _unkept(self) -> str:
        if self.settings.history == OFF:
            return _("aicmd.history is off, so there would be no way back: your words stay")
        return _("your words could not be kept, so there would be no way back")

    def _was_left(self, message: Message) -> bool:
        """Whether this is HEAD's message, amended without a word of it: it was decided on then."""
        before = git.amended(self.environ)
        return before is not None and parse(before).cleaned() == message.cleaned()

    def _is_ours(self, message: Message) -> bool:
        """Whether it is what we made of a message before, which comes back with another date."""
        from aicmd import records

        place = git.repository(self.environ)
        return records.of_message(place, "\n".join(message.cleaned())) is not None

    def _without_ours(self, message: Message) -> Message:
        """The message without the paragraphs that we added to HEAD's: an amended one gets new ones."""
        from aicmd import records
        from aicmd.rephrase import without

        last = records.last(git.repository(self.environ))
        return without(message, last.added) if last and last.kind == "commit" else message

    def _proposal(self, message: Message, before: tuple[str, ...] = ()) -> Proposal:
        """What is proposed, and a line on the way where that takes long or fails."""
        asking = Timer(PATIENT, self._tell_of_waiting)
        asking.daemon = True
        if self.screen and self.settings.engine_name() != "offline":
            asking.start()
        try:
            proposal = propose(message, self.settings, self.environ, before)
        finally:
            asking.cancel()
        if proposal.problem:
            self._say(_("{problem}; your words stay").format(problem=proposal.problem))
        return proposal

    def _tell_of_waiting(self) -> None:
        self._say(_("asking the model; Ctrl-C keeps your message"))

    def _wanted(self, message: Message, proposal: Proposal) -> Message:
        """The message that this mode makes of a proposal: the author's own stays in annotate."""
        if self.mode is not Mode.ANNOTATE:
            return proposal.message
        if proposal.revision.engine == RULES:
            return message
        from aicmd.rephrase import annotated

        return annotated(message, proposal.message)

    def _remember(
        self, message: Message, better: Message, proposal: Proposal, used: bool = True
    ) -> bool:
        """Keep what was proposed, for `why` and `undo`; whether it could be kept."""
        from aicmd import records

        return records.keep(
            git.repository(self.environ),
            "commit" if used else "proposal",
            authored(message),
            "\n".join(better.cleaned()),
            proposal.revision.changes,
            off=self.settings.forgets(),
        )

    def _confirm(self, screen: Terminal, data: bytes, message: Message, proposal: Proposal) -> None:
        seen: tuple[str, ...] = ()
        better = proposal.message
        while (answer := self._asked(screen, message, proposal)) == "r":
            seen = (*seen, authored(better))
            proposal = self._proposal(message, seen)
            better = proposal.message
        chosen = better if answer == "y" else None
        if answer == "e":
            chosen = self._edited(screen, better)
        used = chosen is not None and chosen != message
        kept = self._remember(message, chosen if chosen and used else better, proposal, used)
        if chosen is None or not used:
            self._tell(screen, [_("aicmd: your message stays")])
            return
        editmsg.replace(self.path, data, chosen.data())
        self._tell(
            screen,
            [_("aicmd: used; undo: {command}").format(command=UNDO) if kept else _("aicmd: used")],
        )

    def _asked(self, screen: Terminal, message: Message, proposal: Proposal) -> str:
        """Show a proposal and return the key that was pressed for it."""
        from aicmd.rows import menu_row

        keys = (*KEYS, ANOTHER) if proposal.revision.engine != RULES else KEYS
        menu = menu_row([(key, _(text)) for key, text in keys], screen.columns - 1)
        rows = self._rows(message, proposal.message, proposal)
        with screen.raw():
            screen.drain()  # what was typed before it could be read is no answer
            self._tell(screen, ["", _("aicmd: a better message?"), *self._lines([*rows, *menu])])
            return _answer(screen, "".join(key for key, text in keys))

    def _edited(self, screen: Terminal, better: Message) -> Message | None:
        from aicmd.editor import edited

        text = edited(
            better.content.encode(better.encoding), git.editor(self.environ), screen.descriptor
        )
        if not text or not text.strip():
            return None
        return better.rewritten(text.decode(better.encoding))

    def _lines(self, lines: Iterable[str | Row]) -> list[str]:
        """The lines as they may be written: their colours are ours, and foreign text is in them."""
        from aicmd.gate import visible
        from aicmd.rows import paint

        tty = self.screen is not None or sys.stderr.isatty()
        color = terminal.colored(self.settings.color, self.environ, tty=tty)
        return [
            visible(line) if isinstance(line, str) else paint(line, color=color) for line in lines
        ]

    def _rows(self, message: Message, better: Message, proposal: Proposal) -> list[Row]:
        """The lines that change, as a word diff, and why."""
        from aicmd.proposal import proposal_rows

        reasons = (str(change) for change in proposal.revision.changes)
        width = self.screen.columns - 1 if self.screen else 80
        return proposal_rows(message.content, better.content, reasons, width)

    def _say(self, *lines: str | Row) -> None:
        """Tell the user. pre-commit hides what a hook prints, and so does not see the terminal."""
        told = [f"aicmd: {line}" for line in self._lines(lines)]
        if self.screen and self.environ.get("PRE_COMMIT") == "1":
            self._tell(self.screen, ["", *told] if told else [])
            return
        with suppress(OSError):  # a disk that is full, a reader that has gone
            for line in told:
                print(line, file=sys.stderr, flush=True)

    def _tell(self, screen: Terminal, lines: list[str]) -> None:
        screen.write("".join(f"{line}\n" for line in lines))


def _answer(screen: Terminal, keys: str) -> str:
    """Return one of the keys. Others are passed over; no answer in time, or Ctrl-C, is a no."""
    while screen.wait(timeout=PATIENCE):
        key = screen.key().lower()
        if len(key) == 1 and key in keys:
            return key
        if key in ("ctrl-c", "ctrl-d", "escape", "q"):
            break
    return "n"
