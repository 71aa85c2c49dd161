"""A better commit message: what the rules mend surely, then the words of a model, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from functools import partial

from aicmd import git
from aicmd import misspellings
from aicmd import rules
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.message import Message
from aicmd.message import Role
from aicmd.revision import Change
from aicmd.revision import Revision

RECENT = 50
"""Commits from which the style of a repository is learned."""
FEWEST = 5
"""With fewer of them it has none yet."""

CONVENTIONAL = re.compile(r"[a-z]+(?:\([^()]+\))?!?: \S")
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
    from aicmd.rephrase import rephrased

    try:
        return rephrased(proposal, settings, environ, before, around)
    except AicmdError as error:
        return replace(proposal, problem=str(error))


def authored(message: Message) -> str:
    """The author's words: the message without git's comments."""
    lines = (line for line in message.lines if line.role is not Role.COMMENT)
    return "".join(line.text + line.end for line in lines)


def surroundings(settings: Config, environ: Mapping[str, str]) -> rules.Around:
    """What the rules may know beside a message: the style here, the branch, the last subjects."""
    recent = tuple(git.subjects(environ, RECENT))
    form = style(settings.commit_style, recent)
    return rules.Around(form, git.branch(environ), recent, partial(_meant, environ))


def _meant(environ: Mapping[str, str], word: str) -> tuple[str, ...]:
    """A word that a file of the repository is called by is a name, however it is spelt."""
    rights = misspellings.meant(word)
    return () if rights and git.is_file_name(word, environ) else rights


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


def words_of(message: Message) -> str:
    """What the author says: subject and body, without trailers and comments."""
    told = (Role.SUBJECT, Role.TEXT, Role.CODE, Role.BLANK)
    return "\n".join(line.text for line in message.lines if line.role in told).strip()
