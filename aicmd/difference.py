"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

TOKEN = re.compile(r"\w+|\n|[^\S\n]+|[^\w\s]")


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
    """Return the stretches in order: without the added ones they are `before`, and so on."""
    from difflib import SequenceMatcher

    old, new = TOKEN.findall(before), TOKEN.findall(after)
    stretches: list[Stretch] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            stretches.append(Stretch(Kind.SAME, "".join(old[i:j])))
            continue
        stretches += [Stretch(Kind.REMOVED, "".join(old[i:j]))] if i < j else []
        stretches += [Stretch(Kind.ADDED, "".join(new[k:m]))] if k < m else []
    return tuple(stretches)


def changed_lines(before: str, after: str) -> Iterator[tuple[Stretch, ...]]:
    """Yield the lines in which something changed; a line break that changed is shown as a sign."""
    line: list[Stretch] = []
    for stretch in difference(before, after):
        for piece in re.findall(r"[^\n]*\n|[^\n]+", stretch.text):
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
