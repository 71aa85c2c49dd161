"""What an engine says about its command, beside what the documentation says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aicmd.explanation import MODEL
from aicmd.explanation import Explanation
from aicmd.explanation import Part
from aicmd.suggestion import Note


def with_notes(explanation: Explanation, notes: tuple[Note, ...]) -> Explanation:
    """Return the explanation with an engine's notes on its parts.

    Beside documentation a note stands as such. Where there is none it is all there is, with the
    model as its source; the part stays in `undocumented`, for a text of the model's does not make
    it known here.
    """
    texts = dict(_attached(explanation, notes))
    parts = (_noted(part, texts.get(index, "")) for index, part in enumerate(explanation.parts))
    return replace(explanation, parts=tuple(parts))


def _noted(part: Part, text: str) -> Part:
    if not text or text.casefold() == part.doc.casefold():
        return part
    if part.source:
        return replace(part, note=text)
    return replace(part, doc=text, source=MODEL)


def _attached(explanation: Explanation, notes: tuple[Note, ...]) -> Iterator[tuple[int, str]]:
    """(Index of a part, text) for each note whose words stand in the command.

    Notes come in the order of the command; "-n 11" is about the part that begins there. What is
    found nowhere behind the last one is looked for from the beginning.
    """
    taken: set[int] = set()
    at = 0
    for note in notes:
        span = _span(explanation.command, note.part.strip(), at)
        inside = (index for index, part in enumerate(explanation.parts) if part.start in span)
        index = next((index for index in inside if index not in taken), None)
        if index is not None:
            taken.add(index)
            at = explanation.parts[index].start + 1
            yield index, note.text


def _span(command: str, words: str, at: int) -> range:
    start = command.find(words, at) if words else -1
    start = command.find(words) if start < 0 and words else start
    return range(start, start + len(words)) if start >= 0 else range(0)
