"""What a model is told for a question: `ask --dry-run` prints all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.fence import fenced
from aicmd.gate import told
from aicmd.gate import visible
from aicmd.prompts import ASK
from aicmd.prompts import EXAMPLES
from aicmd.prompts import GIVEN_BEFORE
from aicmd.prompts import OTHER
from aicmd.redact import Redactor
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question
from aicmd.turn import Turn


@dataclass(frozen=True, slots=True)
class Situation:
    """What a question comes out of: `names` in the current folder, `commands` before it, the last one
    last, and the exit `status` of that. Empty is what the user does not let be told.
    """

    names: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What the model is told of this computer, and no more is but what `situation` has of it.

    `system` is like "Linux (Debian GNU/Linux 12)", `shell` like "zsh 5.9", `tools` like "GNU
    tools". `installed` and `missing` are programs that may serve, and `documentation` lines of
    their manual pages. `language` is the one to explain in, "" for that of the request.
    """

    system: str = ""
    shell: str = ""
    tools: str = ""
    installed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    documentation: tuple[str, ...] = ()
    language: str = ""
    situation: Situation = Situation()


def messages(dialogue: Dialogue, context: Context | None = None) -> list[Turn]:
    """Return the chat that asks for what is wanted now, with all that was asked and shown before.

    The part that is the same for each question comes first, so that a server can keep it. Secrets
    in what the user wrote, or in a command that was made of it, are not told; what does not show
    in it is told as a mark.
    """
    question = dialogue.question
    wanted = [*(turn.request for turn in dialogue.turns[1:]), dialogue.request]
    context = context or Context()
    said = (question.text, *(turn.command for turn in dialogue.turns), *wanted)
    hide = Redactor([*said, *context.situation.commands])
    chat = [_message("system", _rules(question, context))]
    for request, answer in EXAMPLES:
        chat += [_message("user", request), _message("assistant", answer)]
    parts = (
        told(hide(question.text)),
        *_added(question, context),
        *_around(context.situation, hide),
    )
    chat.append(_message("user", "\n\n".join(parts)))
    for turn, request in zip(dialogue.turns, wanted, strict=False):
        chat.append(_message("assistant", f"```sh\n{visible(hide(turn.command))}\n```"))
        chat.append(_message("user", f"Change: {told(hide(request)) or OTHER}"))
    return chat


def again(chat: list[Turn], answer: str) -> list[Turn]:
    """Return the chat going on after an answer with a command that was given before."""
    return [*chat, _message("assistant", answer), _message("user", f"Change: {GIVEN_BEFORE}")]


def mended(chat: list[Turn], answer: str, complaint: str) -> list[Turn]:
    """Return the chat going on after an answer that the documentation of this computer refutes."""
    request = f"Change: {complaint} Give a command for the same that works here."
    return [*chat, _message("assistant", answer), _message("user", request)]


def _rules(question: Question, context: Context) -> str:
    on = " with ".join(filter(None, (context.system, context.tools)))
    return ASK.format(
        shell=context.shell or question.shell,
        on=f" on {on}" if on else "",
        language=context.language or "the language of the request",
    )


def _added(question: Question, context: Context) -> Iterator[str]:
    """What has to be added to the request as typed."""
    if question.tool:
        yield f"Use {question.tool}."
    if question.alternatives > 1:
        yield (
            f"Give {question.alternatives} different commands, the best one first, each in a block"
            " of its own with its bullets below it."
        )
    if context.installed:
        yield f"Installed here: {', '.join(context.installed)}."
    if context.missing:
        yield f"Not installed: {', '.join(context.missing)}."
    if context.documentation:
        lines = fenced("\n".join(context.documentation))
        yield f"From the documentation here, which may have nothing to do with it:\n{lines}"


def _around(situation: Situation, hide: Redactor) -> Iterator[str]:
    """What the request comes out of; names of files are anybody's text."""
    if situation.names:
        names = fenced(told(hide("\n".join(map(visible, situation.names)))))
        yield f"Names in the current folder:\n{names}"
    if situation.commands:
        commands = fenced(told(hide("\n".join(map(visible, situation.commands)))))
        yield f"Commands before the request, the last one last:\n{commands}"
    if situation.status:
        yield f"The exit status of the last command was {situation.status}."


def _message(role: str, content: str) -> Turn:
    return {"role": role, "content": content}
