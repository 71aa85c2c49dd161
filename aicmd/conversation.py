"""What a model is told when its answer is asked about."""

from __future__ import annotations

from aicmd.fence import fenced
from aicmd.gate import visible
from aicmd.prompts import COMMAND
from aicmd.prompts import COMMIT
from aicmd.prompts import WHY
from aicmd.redact import Redactor
from aicmd.revision import Change
from aicmd.turn import Turn


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
    said = [text for pair in turns for text in pair]
    redact = Redactor([asked, answered, *map(str, changes), *said, documented, question])

    def hide(text: str) -> str:
        return visible(redact(text))

    what = COMMAND if kind == "ask" else COMMIT
    rules = WHY.format(what=what, language=language or "the language of the question")
    reasons = "\n".join(f"- {hide(str(change))}" for change in changes)
    about = f"From:\n{fenced(hide(asked))}\nTo:\n{fenced(hide(answered))}"
    if reasons:
        about += f"\nReasons given:\n{fenced(reasons)}"
    if documented:
        about += f"\nFrom the documentation of their computer:\n{fenced(hide(documented))}"
    told: list[Turn] = [{"role": "system", "content": f"{rules}\n\n{about}"}]
    for before, reply in turns:
        told += [
            {"role": "user", "content": hide(before)},
            {"role": "assistant", "content": hide(reply)},
        ]
    return [*told, {"role": "user", "content": hide(question)}]
