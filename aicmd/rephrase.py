"""A commit message in the words of a model, which are used only if nothing of the author's is lost."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping
from dataclasses import replace

from aicmd import git
from aicmd import rules
from aicmd import tongue
from aicmd.change import hidden
from aicmd.config import Config
from aicmd.consult import consult
from aicmd.deadline import Deadline
from aicmd.errors import AicmdError
from aicmd.message import COMMENTS
from aicmd.message import SCISSORS
from aicmd.message import Message
from aicmd.message import Role
from aicmd.prompts import OTHERWISE
from aicmd.redact import redact
from aicmd.revise import Proposal
from aicmd.revise import authored
from aicmd.revise import words_of
from aicmd.revision import Revision
from aicmd.rewording import chat
from aicmd.rewording import read_answer
from aicmd.survival import facts
from aicmd.survival import fits
from aicmd.survival import invented
from aicmd.survival import lost
from aicmd.survival import unfit
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.turn import Turn


def rephrased(
    proposal: Proposal,
    settings: Config,
    environ: Mapping[str, str],
    before: tuple[str, ...],
    around: rules.Around,
) -> Proposal:
    """A proposal with a model's words in it. Raises AicmdError where they must not be used."""
    deadline = Deadline(settings.commit_deadline)
    words = words_of(proposal.message)
    if any(line.role is Role.COMMENT for line in proposal.message.lines):
        raise AicmdError(_("the message has lines that may be comments, so no model is asked"))
    if redact(words).count:
        raise AicmdError(_("the message holds what looks like a secret, so no model is asked"))
    known = _change(settings, environ, deadline)
    answer = read_answer(_asked(deadline, words, settings, environ, before, around.style, known))
    if answer is None:
        raise AicmdError(_("the model gave no message that could be used"))
    known += f"\n{around.branch}"
    _check(words, answer.message, known)
    off = rules.named(settings.commit_off)
    better = _checked(_put(proposal.message, answer.message), proposal.message, off, around, known)
    if _adds_a_body(words, answer.message):
        subject = answer.message.partition("\n")[0]
        better = _checked(_put(proposal.message, subject), proposal.message, off, around, known)
    old = proposal.revision
    changes = (*old.changes, *answer.changes)
    revision = Revision(old.original, authored(better), changes, "openai", tuple(facts(words)))
    return replace(proposal, message=better, revision=revision, remarks=_remarks(proposal, known))


def _remarks(proposal: Proposal, known: str) -> tuple[rules.Finding, ...]:
    """What there is to say beside the message, also of what a model was told and nobody can see."""
    line = hidden(known)
    new = (rules.Finding("hidden-characters", rules.Level.WARNING, line),) if line else ()
    return (*proposal.remarks, *new)


def _asked(
    deadline: Deadline,
    words: str,
    settings: Config,
    environ: Mapping[str, str],
    before: tuple[str, ...],
    style: str,
    change: str,
) -> str:
    """What the model answers, within the deadline of a commit. Raises AicmdError."""
    turns = chat(
        words,
        tongue.named(settings.commit_language),
        tongue.wanted(settings.language, environ),
        style,
        change,
    )
    for text in before:
        turns += [Turn(role="assistant", content=text), Turn(role="user", content=OTHERWISE)]
    hurried = replace(settings, timeout=settings.commit_deadline)
    try:
        return consult(turns, hurried, environ, deadline, N_("commit messages"))
    except AicmdError as error:
        raise AicmdError(str(error).replace("aicmd.timeout", "aicmd.commitDeadline")) from error


def _change(settings: Config, environ: Mapping[str, str], deadline: Deadline) -> str:
    """What the user lets us tell of the change: nothing, its files, or its lines too."""
    if settings.commit_context in ("", "none"):
        return ""
    from aicmd.staged import change

    return change(
        environ,
        amending=git.is_surely_amended(environ),
        names_only=settings.commit_context == "names",
        seconds=deadline.left() / 2,
    )


def _check(words: str, text: str, known: str) -> None:
    """Raise AicmdError where a text has lost what had to survive, or has what nobody gave."""
    if reason := unfit(words, text):
        raise AicmdError(_("the model's message {reason}").format(reason=reason))
    if gone := lost(words, text):
        raise AicmdError(
            _("the model's message would lose {what}").format(what=", ".join(gone[:3]))
        )
    if new := invented(words, text, known):
        raise AicmdError(
            _("the model's message names {what}, which you did not").format(what=", ".join(new[:3]))
        )


def _checked(
    better: Message, message: Message, off: Collection[str], around: rules.Around, known: str
) -> Message:
    """The better message as the rules have it. Raises AicmdError where it must not be used."""
    mended = rules.apply(better, off, around).message
    _check(words_of(message), words_of(mended), known)
    if mended.trailers != message.trailers:
        raise AicmdError(_("the model's message would change the trailers"))
    return mended


def _adds_a_body(words: str, text: str) -> bool:
    """Whether a text has a body that nobody wrote; a subject too wide for a line may become two."""
    body = text.partition("\n")[2]
    return bool(body.strip()) and "\n" not in words.strip() and fits(words)


def without(message: Message, paragraphs: Collection[str]) -> Message:
    """The message without these paragraphs of its body; itself if it has none of them."""
    subject, *body = words_of(message).split("\n\n")
    kept = [part for part in body if part not in paragraphs]
    return message if kept == body else _put(message, "\n\n".join([subject, *kept]))


def annotated(message: Message, better: Message) -> Message:
    """The author's message with a better one as a paragraph before the trailers, once."""
    paragraph = words_of(better)
    if paragraph in words_of(message):
        return message
    return _put(message, f"{words_of(message)}\n\n{paragraph}")


def _put(message: Message, text: str) -> Message:
    """The message with other words before its trailers, its line ends and its tail as they are.

    Raises AicmdError for words that git would take for a comment or a scissors line.
    """
    if SCISSORS.search(text.encode()):
        raise AicmdError(_("the model's message has a scissors line in it"))
    comment = message.comment or COMMENTS[0]
    marked = [line.split()[0] for line in text.splitlines() if line.startswith(comment)]
    written = [line.text.split()[0] for line in message.lines if line.text.startswith(comment)]
    if any(word not in written for word in marked) or (marked and message.comment):
        raise AicmdError(
            _("the model's message has a line that begins with {comment}").format(comment=comment)
        )
    end = next((line.end for line in message.lines if line.end), "\n")
    last = message.lines[-1].end if message.lines else "\n"
    trailers = "".join(f"{line}{end}" for line in message.trailers)
    content = text.replace("\n", end) + end + (end + trailers if trailers else "")
    return message.rewritten(content if last else content.removesuffix(end))
