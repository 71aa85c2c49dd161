"""Logistic regression among alternatives, small and exact: by Newton's method, without a library.

Of the alternatives of a race one is chosen, which has to be a right one, or none. Each has a score, the sum of what is seen of it,
weighed; none has the score 0. A race with one alternative is plain logistic regression.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from math import exp
from math import fsum
from math import log
from operator import mul
from typing import NamedTuple

RIDGE = 0.01
"""How much a weight is drawn to zero, in races: hardly, but it keeps one finite that only right
alternatives have."""
STEPS = 40
ENOUGH = 1e-6
"""The change of a weight below which another step is for nothing."""


class Row(NamedTuple):
    """An alternative: what is seen of it, whether it is right, what its score has beforehand."""

    seen: tuple[float, ...]
    right: bool
    known: float = 0.0


Race = Sequence[Row]


def fitted(races: Sequence[Race]) -> list[float]:
    """The weight of each column that tells best what is right.

    A column of ones gives the level. Raises ValueError where there is nothing to learn from.
    """
    size = next((len(row.seen) for race in races for row in race), 0)
    if not size:
        raise ValueError("nothing to learn from")
    weights = [0.0] * size
    for _ in range(STEPS):
        step = _step(races, weights)
        weights = [weight + more for weight, more in zip(weights, step, strict=True)]
        if max(map(abs, step)) < ENOUGH:
            break
    return weights


def score_of(chance: float) -> float:
    """The score that stands for a probability."""
    return log(chance / (1 - chance))


def chances(race: Race, weights: Sequence[float]) -> list[float]:
    """How probably each alternative is the right one; what is left to 1 is for none."""
    scores = [row.known + fsum(map(mul, weights, row.seen)) for row in race]
    most = max([0.0, *scores])
    powers = [exp(score - most) for score in scores]
    whole = exp(-most) + fsum(powers)
    return [power / whole for power in powers]


def _step(races: Iterable[Race], weights: list[float]) -> list[float]:
    """Newton's step towards the best weights."""
    size = len(weights)
    slope = [-RIDGE * weight for weight in weights]
    bend = [[RIDGE * (one == two) for two in range(size)] for one in range(size)]
    for race in races:
        mean = [0.0] * size
        sureness = chances(race, weights)
        for row, sure, wanted in zip(race, sureness, _wanted(race, sureness), strict=True):
            held = [(at, value) for at, value in enumerate(row.seen) if value]
            _add(bend, held, sure)
            for at, value in held:
                slope[at] += (wanted - sure) * value
                mean[at] += sure * value
        _add(bend, list(enumerate(mean)), -1.0)
    return _solved(bend, slope)


def _wanted(race: Race, sureness: Sequence[float]) -> list[float]:
    """How sure each should be: right ones share the whole as they share what they have."""
    rights = [sure * row.right for row, sure in zip(race, sureness, strict=True)]
    whole = fsum(rights)
    return [sure / whole for sure in rights] if whole else rights


def _add(bend: list[list[float]], held: list[tuple[int, float]], share: float) -> None:
    """Add a vector's product with itself."""
    for at, value in held:
        line, part = bend[at], share * value
        for other, also in held:
            line[other] += part * also


def _solved(matrix: list[list[float]], wanted: list[float]) -> list[float]:
    """The vector that the matrix turns into the one wanted; the ridge makes sure of a pivot."""
    rows = [[*line, value] for line, value in zip(matrix, wanted, strict=True)]
    for at, pivot in enumerate(rows):
        for below in rows[at + 1 :]:
            share = below[at] / pivot[at]
            below[:] = [value - share * above for value, above in zip(below, pivot, strict=True)]
    found = [0.0] * len(rows)
    for at in reversed(range(len(rows))):
        *line, value = rows[at]
        found[at] = (value - fsum(map(mul, line[at + 1 :], found[at + 1 :]))) / line[at]
    return found
