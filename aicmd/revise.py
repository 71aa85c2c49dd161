"""A better commit message: what the rules mend surely, then the words of a model, checked."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace

from aicmd import git
from aicmd import rules
from aicmd import tongue
from aicmd.config import Config
from aicmd.deadline import Deadline
from aicmd.errors import AicmdError
from aicmd.message import SCISSORS
from aicmd.message import Message
from aicmd.message import Role
from aicmd.prompt import Message as Turn
from aicmd.revision import Change
from aicmd.revision import Revision
from aicmd.rewording import chat
from aicmd.rewording import read_answer
from aicmd.survival import facts
from aicmd.survival import invented
from aicmd.survival import lost

RECENT = 50
"""Commits from which the style of a repository is learned."""
FEWEST = 5
"""With fewer of them it has none yet."""

CONVENTIONAL = re.compile(r"[a-z]+(?:\([^()]+\))?!?: \S")
OTHERWISE = "Another way, please: not one of those before."
RULES = "rules"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A message as it could be. `problem` says in one line why a model had no part in it."""

    message: Message
    revision: Revision
    remarks: tuple[rules.Finding, ...] = ()
    problem: str = ""


def propose(
    message: Message,
    settings: Config,
    environ: Mapping[str, str],
    before: tuple[str, ...] = (),
) -> Proposal:
    """Return what the rules and, if there is a server, a model make of a message.

    `before` are the messages that were proposed and not wanted. Whatever goes wrong with the model
    leaves what the rules made. May take as long as `commit_deadline`.
    """
    around = surroundings(settings, environ)
    off = rules.named(settings.commit_off)
    applied = rules.apply(message, off, around)
    mended = Revision(authored(message), authored(applied.message), _named(applied), RULES)
    proposal = Proposal(applied.message, mended, applied.remarks)
    if settings.engine_name() == "offline":
        return proposal
    try:
        return _reworded(proposal, settings, environ, before, around)
    except AicmdError as error:
        return replace(proposal, problem=str(error))


def authored(message: Message) -> str:
    """The author's words: the message without git's comments."""
    lines = (line for line in message.lines if line.role is not Role.COMMENT)
    return "".join(line.text + line.end for line in lines)


def annotated(message: Message, better: Message) -> Message:
    """The author's message with a better one as a paragraph before the trailers, once."""
    paragraph = _words(better)
    if paragraph in _words(message):
        return message
    return _put(message, f"{_words(message)}\n\n{paragraph}")


def surroundings(settings: Config, environ: Mapping[str, str]) -> rules.Around:
    """What the rules may know beside a message: the style here, the branch, the last subjects."""
    recent = tuple(git.subjects(environ, RECENT))
    return rules.Around(style(settings.commit_style, recent), git.branch(environ), recent)


def style(wanted: str, recent: tuple[str, ...]) -> str:
    """The form of subjects: as it is set, or as most of the recent ones have it; "" for neither.

    Plain ones begin with a capital letter; where most do not, that is no rule.
    """
    if wanted != "auto":
        return wanted
    if len(recent) < FEWEST:
        return ""
    if 2 * sum(bool(CONVENTIONAL.match(subject)) for subject in recent) > len(recent):
        return "conventional"
    return "plain" if 2 * sum(subject[:1].isupper() for subject in recent) > len(recent) else ""


def _named(applied: rules.Applied) -> tuple[Change, ...]:
    return tuple(Change("", "", "style", finding.text) for finding in applied.fixes)


def _reworded(
    proposal: Proposal,
    settings: Config,
    environ: Mapping[str, str],
    before: tuple[str, ...],
    around: rules.Around,
) -> Proposal:
    words = _words(proposal.message)
    answer = read_answer(_asked(words, settings, environ, before, around.style))
    if answer is None:
        raise AicmdError("the model gave no message that could be used")
    _check(words, answer.message)
    off = rules.named(settings.commit_off)
    better = rules.apply(_put(proposal.message, answer.message), off, around).message
    _check(words, _words(better))
    if better.trailers != proposal.message.trailers:
        raise AicmdError("the model's message would change the trailers")
    old = proposal.revision
    changes = (*old.changes, *answer.changes)
    revision = Revision(old.original, authored(better), changes, "openai", tuple(facts(words)))
    return replace(proposal, message=better, revision=revision)


def _asked(
    words: str,
    settings: Config,
    environ: Mapping[str, str],
    before: tuple[str, ...],
    style: str,
) -> str:
    """What the model answers, within the deadline of a commit. Raises AicmdError."""
    from aicmd.engines.openai import OpenAI

    deadline = Deadline(settings.commit_deadline)
    engine = OpenAI(replace(settings, timeout=settings.commit_deadline), environ)
    turns = chat(
        words,
        tongue.named(settings.commit_language),
        tongue.named(settings.language) or tongue.of_locale(environ),
        style,
    )
    for text in before:
        turns += [Turn(role="assistant", content=text), Turn(role="user", content=OTHERWISE)]
    return deque(engine.answers(turns, deadline), maxlen=1).pop().text


def _words(message: Message) -> str:
    """What the author says: subject and body, without trailers and comments."""
    told = (Role.SUBJECT, Role.TEXT, Role.CODE, Role.BLANK)
    return "\n".join(line.text for line in message.lines if line.role in told).strip()


def _check(words: str, text: str) -> None:
    """Raise AicmdError where a text has lost what had to survive, or has what nobody gave."""
    if gone := lost(words, text):
        raise AicmdError(f"the model's message would lose {', '.join(gone[:3])}")
    if new := invented(words, text):
        raise AicmdError(f"the model's message names {', '.join(new[:3])}, which you did not")


def _put(message: Message, text: str) -> Message:
    """The message with other words before its trailers, its line ends and its tail as they are.

    Raises AicmdError for words that git would take for a comment or a scissors line.
    """
    if SCISSORS.search(text.encode()):
        raise AicmdError("the model's message has a scissors line in it")
    if message.comment and any(line.startswith(message.comment) for line in text.splitlines()):
        raise AicmdError(f"the model's message has a line that begins with {message.comment}")
    end = next((line.end for line in message.lines if line.end), "\n")
    last = message.lines[-1].end if message.lines else "\n"
    trailers = "".join(f"{line}{end}" for line in message.trailers)
    content = text.replace("\n", end) + end + (end + trailers if trailers else "")
    return message.rewritten(content if last else content.removesuffix(end))
