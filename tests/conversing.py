"""A conversation with an engine that answers by a script: python -m tests.conversing SCRIPT.

SCRIPT is a JSON list with an answer for each time the engine is asked: {"commands": […]} or
{"error": "…"}, "wait" seconds before it, "summary", "placeholders", "form" for a template with its
values, "cut": true for an answer that breaks off, "instead" for a command that takes the place of the first. The choice is printed as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aicmd import terminal
from aicmd.ask import Conversation
from aicmd.canvas import Canvas
from aicmd.errors import AicmdError
from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import Part
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Form
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion


class Scripted:
    """An engine that says what it is told and writes down what it is asked."""

    name = "script"

    def __init__(self, answers: list[dict[str, Any]]) -> None:
        self._answers = iter(answers)

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        answer = next(self._answers)
        time.sleep(answer.get("wait", 0))
        if "error" in answer and not answer.get("commands"):
            raise AicmdError(answer["error"])
        suggestions = tuple(
            Suggestion(
                command,
                answer.get("summary", ""),
                placeholders=tuple(answer.get("placeholders", ())),
                form=_form(answer),
            )
            for command in answer["commands"]
        )
        yield Reply(suggestions)
        time.sleep(answer.get("pause", 0))
        if "instead" in answer:
            suggestions = (Suggestion(answer["instead"]),)
        if "error" in answer:
            raise AicmdError(answer["error"])
        yield Reply(suggestions, complete=True)

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        """Say what was asked, about what, and after what; slowly where the script has a pause."""
        answer = next(self._answers)
        told = f"{doubt.text} about {doubt.command} after {len(doubt.talk)}: {doubt.documented}"
        yield Reply(said=answer.get("said", told)[:4])
        time.sleep(answer.get("pause", 0))
        if "error" in answer:
            raise AicmdError(answer["error"])
        yield Reply(said=answer.get("said", told), complete=True)


def _form(answer: dict[str, Any]) -> Form | None:
    if "form" not in answer:
        return None
    template, values = answer["form"]
    return Form(template, tuple(values.items()))


def explain(suggestion: Suggestion) -> Explanation:
    """One part that says which command it belongs to, and a long paragraph about it."""
    program = suggestion.command.split(maxsplit=1)[0]
    part = Part(0, len(program), program, Kind.PROGRAM, "is explained", "man x(1)", full="whole")
    return Explanation(suggestion.command, (part,), True)


def main(script: str) -> int:
    answers = json.loads(Path(script).read_text(encoding="utf-8"))
    question = Question(os.environ.get("QUESTION", "the question"))
    edits = "EDITS" in os.environ
    with terminal.opened(os.environ) as opened:
        assert opened is not None
        canvas = Canvas(opened, color=False)
        conversation = Conversation(
            question, Scripted(answers), explain, canvas, os.environ, edits=edits
        )
        try:
            choice = conversation.hold()
        except AicmdError as error:
            canvas.erase()
            print(json.dumps({"error": str(error), "status": error.exit_code}))
            return 0
        canvas.leave()
    print(json.dumps({"action": choice.action, "command": choice.command}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
