"""What an engine says about its command, beside what the documentation says."""

from __future__ import annotations

from dataclasses import replace

from aicmd.explanation import MODEL
from aicmd.explanation import Explanation
from aicmd.explanation import Part
from aicmd.suggestion import Note


def with_notes(explanation: Explanation, notes: tuple[Note, ...]) -> Explanation:
    """Return the explanation with an engine's notes on the parts that documentation leaves open.

    Documentation wins where there is any, and an undocumented part stays in `undocumented`: a text
    of the model's does not make it known here.
    """
    texts = {note.part.strip(): note.text for note in notes}
    parts = tuple(_noted(part, texts) for part in explanation.parts)
    return replace(explanation, parts=parts)


def _noted(part: Part, texts: dict[str, str]) -> Part:
    text = "" if part.source else texts.get(part.text, "")
    return replace(part, doc=text, source=MODEL) if text else part
