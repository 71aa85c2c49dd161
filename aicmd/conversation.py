"""What a model is told when its answer is asked about."""

from __future__ import annotations

from aicmd.fence import RULE
from aicmd.fence import fenced
from aicmd.revision import Change
from aicmd.turn import Turn

RULES = (
    """\
You answer a developer's question about {what}. Answer in {language}, in plain text of a few \
sentences, with an example where that helps. Say what is better or worse and why; if they are right \
and the answer was not, say so.
"""
    + RULE
)

COMMIT = "a commit message that was put in other words"
COMMAND = "a shell command that was suggested"


def chat(
    kind: str,
    asked: str,
    answered: str,
    changes: tuple[Change, ...],
    turns: tuple[tuple[str, str], ...],
    question: str,
    language: str,
    documented: str = "",
) -> list[Turn]:
    """Return what is sent: the answer with its reasons, what was said since, and the question.

    `documented` is what the documentation of the user's computer says about the answer.
    """
    what = COMMAND if kind == "ask" else COMMIT
    rules = RULES.format(what=what, language=language or "the language of the question")
    reasons = "\n".join(f"- {change}" for change in changes)
    about = f"From:\n{fenced(asked)}\nTo:\n{fenced(answered)}\n{reasons}".rstrip()
    if documented:
        about += f"\nFrom the documentation of their computer:\n{fenced(documented)}"
    told: list[Turn] = [{"role": "system", "content": f"{rules}\n\n{about}"}]
    for before, reply in turns:
        told += [{"role": "user", "content": before}, {"role": "assistant", "content": reply}]
    return [*told, {"role": "user", "content": question}]
