from __future__ import annotations

import pytest

from aicmd.canonical import canonical


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ls -l", "ls   -l"),
        ("ls -l", " ls -l "),
        ("grep 'a b' x", 'grep "a b" x'),
        ("grep a x", "grep 'a' x"),
        ("a|b", "a | b"),
        ("a >x", "a > x"),
        ("a&&b", "a && b"),
        ("find . -name '*.py'", 'find . -name "*.py"'),
        ("cat x\\\n y", "cat x y"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ls -l", "ls -la"),
        ("ls a b", "ls 'a b'"),
        ("ls *", "ls '*'"),
        ("echo $x", "echo '$x'"),
        ("a | b", "a || b"),
        ("a > x", "a >> x"),
        ("du -sh zz", "du -sh ZZ"),
        ("a b", "b a"),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize("broken", ["", "'", "a |", "$(", "한 \u200b"])
def test_whatever_comes_is_compared(broken: str) -> None:
    assert canonical(broken) == canonical(broken)
