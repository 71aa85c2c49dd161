"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

TOKEN = re.compile(r"\w+|\n|[^\S\n]+|[^\w\s]")

LINE = re.compile(r"[^\n]*\n|[^\n]+")
MOST_PAIRS = 1_000_000


class Kind(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of text that is in both texts, only in the old one, or only in the new one."""

    kind: Kind
    text: str


def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """Return the stretches in order: without the added ones they are `before`, and so on.

    Lines are compared first, and the words only of those that differ: comparing takes the square
    of what is compared. Very long changes are left whole.
    """
    stretches: list[Stretch] = []
    for old, new in _compared(LINE.findall(before), LINE.findall(after)):
        words, others = TOKEN.findall(old), TOKEN.findall(new)
        alike = old != new and len(words) * len(others) <= MOST_PAIRS
        for one, other in _compared(words, others) if alike else [(old, new)]:
            stretches += _stretches(one, other)
    return tuple(stretches)


def _compared(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what stands in the old list where the other stands in the new one."""
    from difflib import SequenceMatcher

    for _, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield "".join(old[i:j]), "".join(new[k:m])


def _stretches(old: str, new: str) -> list[Stretch]:
    if old == new:
        return [Stretch(Kind.SAME, old)]
    both = Stretch(Kind.REMOVED, old), Stretch(Kind.ADDED, new)
    return [stretch for stretch in both if stretch.text]


def changed_lines(before: str, after: str) -> Iterator[tuple[Stretch, ...]]:
    """Yield the lines in which something changed; a line break that changed is shown as a sign."""
    line: list[Stretch] = []
    for stretch in difference(before, after):
        for piece in LINE.findall(stretch.text):
            if stretch.kind is not Kind.SAME:
                line.append(Stretch(stretch.kind, piece.replace("\n", "⏎")))
                continue
            line.append(Stretch(Kind.SAME, piece.removesuffix("\n")))
            if piece.endswith("\n"):
                yield from _if_changed(line)
                line = []
    yield from _if_changed(line)


def _if_changed(line: list[Stretch]) -> Iterator[tuple[Stretch, ...]]:
    if any(stretch.kind is not Kind.SAME for stretch in line):
        yield tuple(stretch for stretch in line if stretch.text)
