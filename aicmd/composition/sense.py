"""Whether tests make sense together: what no file passes was hardly asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase
from itertools import combinations

_LITERAL = r"-name (?:'([^'*?\[\]]+)'|([^'\"$*?\[\]\\<]+))"
_NAME = r"-name (?:'([^']+)'|([^'\"$\\]+))"
_ENDING = r"\*(\.\w+)"
_MEASURE = r"(-[acm](?:time|min)|-size|-perm) ([+-]?)(\d+)(\w?)"
_NO_NAME = r"-i?name '(?: |[^']*(?:\||\\[.wd]|[^*]\$$|\{\d)[^']*)'"
"""A blank, or what only a regular expression has."""
_REGEX = r"-i?regex '?\^?[A-Za-z0-9_]"
_ROOTED = r"-i?regex '?\^?/"


def is_vain(tests: Iterable[str], roots: Iterable[str] = ()) -> bool:
    """Whether no file, or hardly one, passes all tests.

    A regular expression has to match all of a path, which begins with the folder of the search: one
    that begins with a letter was meant for something else, and so was one that begins with a slash
    where the search does not.
    """
    tests = tuple(tests)
    odd = any(re.match(_REGEX, test) or re.match(_NO_NAME, test) for test in tests)
    odd |= any(re.match(_ROOTED, test) for test in tests) and not any(
        one.startswith(("/", "~", '"')) for one in roots
    )
    return odd or any(_excludes(*two) for two in combinations(tests, 2))


def _excludes(one: str, other: str) -> bool:
    return _differ(one, other) or _measure(one, other) or one in (f"-not {other}", other[5:])


def _differ(one: str, other: str) -> bool:
    """Whether two tests of names cannot both hold."""
    first, second = re.fullmatch(_NAME, one), re.fullmatch(_NAME, other)
    if not first or not second:
        return False
    left, right = first[1] or first[2], second[1] or second[2]
    if re.fullmatch(_LITERAL, one):
        return not fnmatchcase(left, right)
    if re.fullmatch(_LITERAL, other):
        return not fnmatchcase(right, left)
    ends = re.fullmatch(_ENDING, left), re.fullmatch(_ENDING, right)
    return bool(ends[0] and ends[1] and ends[0][1] != ends[1][1])


def _measure(one: str, other: str) -> bool:
    """Whether the same is measured twice on the same side, or on two that do not meet."""
    first, second = re.fullmatch(_MEASURE, one), re.fullmatch(_MEASURE, other)
    if not first or not second or first[1] != second[1]:
        return False
    if first[1] == "-perm":
        return not first[2] and not second[2]
    if first[2] == second[2] or first[4] != second[4]:
        return first[2] == second[2]
    least = {found[2]: int(found[3]) for found in (first, second)}
    return "+" in least and "-" in least and least["+"] + 1 >= least["-"]
