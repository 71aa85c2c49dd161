"""What is asked of an engine and what it answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """A request in plain language, as typed, and where the command is to run.

    `text` is what stands behind the `??`, with the blanks around it taken off. `tool` names the
    program to answer with ("" for any, "git", "gh"). `shell` is "bash", "zsh" or "fish".
    `alternatives` is how many different commands are wanted.
    """

    text: str
    tool: str = ""
    shell: str = "bash"
    alternatives: int = 1


@dataclass(frozen=True, slots=True)
class Note:
    """What an engine says about a part of its command; `text` is one line without markup."""

    part: str
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """How a command is written: with slots like `<clock:cron>`, and the values that some have."""

    template: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One command, byte for byte as it is shown, judged and run.

    `placeholders` are the parts of it that the user must fill in, like `<branch>`. `origin` says
    where it comes from when that is not plain: "recipe", a model's name. `credit` tells the user so
    where it is somebody's own: "from your history", "man tar(1)". `foreign` are the hosts in it that
    nobody named, neither the user nor the documentation. `form` says how the values for the
    placeholders are written, where that is known.
    """

    command: str
    summary: str = ""
    notes: tuple[Note, ...] = ()
    placeholders: tuple[str, ...] = ()
    origin: str = ""
    foreign: tuple[str, ...] = ()
    credit: str = ""
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    prompt_tokens: int
    completion_tokens: int


@dataclass(frozen=True, slots=True)
class Spent:
    """What an answer took: seconds to its first piece and to its end, from when it was asked for.

    `temperature` is the one that was sent, None for the server's own.
    """

    model: str
    temperature: float | None
    first: float
    total: float


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer so far. A streamed answer is a row of replies, each holding the one before.

    `declined` is the engine's reason for answering with no command. `notice` is what the user has
    to know of how it came about, "" mostly. `said` answers a question about a command.
    """

    suggestions: tuple[Suggestion, ...] = ()
    declined: str = ""
    usage: Usage | None = None
    complete: bool = False
    spent: Spent | None = None
    notice: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question about a command that is shown, and what was said about it before.

    `documented` is what the documentation here says of its parts, a line for each.
    """

    asked: str
    command: str
    text: str
    talk: tuple[tuple[str, str], ...] = ()
    documented: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """A step of the conversation: what was wanted then ("" for "another"), and what was shown."""

    request: str
    command: str


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The question, the commands shown so far, and what is wanted now.

    `request` is "" the first time and for "another one"; a revision's words otherwise.
    """

    question: Question
    turns: tuple[Turn, ...] = ()
    request: str = ""

    def shown(self) -> frozenset[str]:
        """The commands already shown: a revision or another one repeats none of them."""
        return frozenset(turn.command for turn in self.turns)
