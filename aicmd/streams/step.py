"""One step of a pipeline over lines of text, and the order in which steps are done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

_RANKS = {
    rank: number
    for number, rank in enumerate(
        "range line back nth keep where extract split column cells side erase class trim squeeze replace case longer"
        " duplicate unique frequency sort reverse random longest head tail total occurrences count"
        " join fold number table".split()
    )
}
"""The order of steps that stand in one clause: what "the first 5 unique words of lines with foo"
means is the lines, their words, each once, five of them."""
_BESIDE = 3  # words between a verb and its object
_NARROWING = frozenset("keep where range column unique duplicate".split())
_LAST = frozenset("total count occurrences".split())


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, where the question says it, with which values, and in which of its ways."""

    kind: str
    at: int
    values: tuple[str, ...] = ()
    ways: frozenset[str] = frozenset()


class Clauses(NamedTuple):
    """The places where a clause of the question ends, and whether its words stand in the order of
    what is done, as in Korean."""

    ends: tuple[int, ...]
    in_order: bool

    def of(self, at: int) -> int:
        return sum(end <= at for end in self.ends)


def ordered(steps: Iterable[Step], clauses: Clauses) -> tuple[Step, ...]:
    """Put steps in the order they are done in: clause by clause, each inside out."""
    placed = sorted(
        steps,
        key=lambda step: (clauses.of(step.at), _place(step, clauses), _RANKS[step.kind]),
    )
    if not clauses.in_order:
        placed = _head_first(placed, clauses)
    return tuple(_narrowing_first(_values_first(placed)))


def _place(step: Step, clauses: Clauses) -> int:
    if clauses.in_order:
        return step.at
    return -1 if "early" in step.ways else _RANKS[step.kind]


def _head_first(steps: list[Step], clauses: Clauses) -> list[Step]:
    """`Sort the first 5 lines` takes the lines first, `the first 5 sorted lines` does not."""
    heads = [step for step in steps if step.kind == "head" and "top" not in step.ways]
    for head in heads:
        verbs = [
            at
            for at, step in enumerate(steps)
            if step.kind in ("sort", "reverse", "unique")
            and clauses.of(step.at) == clauses.of(head.at)
            and 0 < head.at - step.at <= _BESIDE
            and "adjective" not in step.ways
        ]
        if verbs:
            steps.remove(head)
            steps.insert(verbs[0], head)
    return steps


def _values_first(steps: list[Step]) -> list[Step]:
    """`가장 많이 나온 IP`: what is counted stands behind, and is yet taken out first."""
    for step in [step for step in steps if step.kind in ("extract", "column", "split")]:
        counted = [at for at, other in enumerate(steps) if other.kind in ("frequency", "unique")]
        if counted and counted[0] < steps.index(step):
            steps.remove(step)
            steps.insert(counted[0], step)
    return steps


def _narrowing_first(steps: list[Step]) -> list[Step]:
    """Lines are chosen before they are counted or added up, wherever the question says so."""
    for step in [step for step in steps if step.kind in _NARROWING]:
        before = steps[: steps.index(step)]
        summed = [at for at, other in enumerate(before) if other.kind in _LAST]
        if summed:
            steps.remove(step)
            steps.insert(0 if step.kind in ("keep", "where", "range") else summed[0], step)
    return steps
