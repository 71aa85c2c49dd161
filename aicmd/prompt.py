"""What a model is told for a question: `ask --dry-run` prints all of it."""

from __future__ import annotations

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
class Context:
    """What the model is told of this computer, and no more is: no name, no folder, no file.

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


def messages(dialogue: Dialogue, context: Context | None = None) -> list[Turn]:
    """Return the chat that asks for what is wanted now, with all that was asked and shown before.

    The part that is the same for each question comes first, so that a server can keep it. Secrets
    in what the user wrote, or in a command that was made of it, are not told; what does not show
    in it is told as a mark.
    """
    question = dialogue.question
    wanted = [*(turn.request for turn in dialogue.turns[1:]), dialogue.request]
    hide = Redactor([question.text, *(turn.command for turn in dialogue.turns), *wanted])
    context = context or Context()
    chat = [_message("system", _rules(question, context))]
    for request, answer in EXAMPLES:
        chat += [_message("user", request), _message("assistant", answer)]
    chat.append(_message("user", _asked(told(hide(question.text)), question, context)))
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


def _asked(text: str, question: Question, context: Context) -> str:
    """The request as typed, alone where nothing must be added."""
    added = []
    if question.tool:
        added.append(f"Use {question.tool}.")
    if question.alternatives > 1:
        added.append(
            f"Give {question.alternatives} different commands, the best one first, each in a block"
            " of its own with its bullets below it."
        )
    if context.installed:
        added.append(f"Installed here: {', '.join(context.installed)}.")
    if context.missing:
        added.append(f"Not installed: {', '.join(context.missing)}.")
    if context.documentation:
        lines = fenced("\n".join(context.documentation))
        added.append(f"From the documentation here, which may have nothing to do with it:\n{lines}")
    return "\n\n".join([text, *added])


def _message(role: str, content: str) -> Turn:
    return {"role": role, "content": content}
