from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules import Around
from aicmd.rules.branch_ticket import branch_ticket

PREFIXED = tuple(f"ABC-{n} Do this" for n in range(9))


def around(branch: str, subjects: tuple[str, ...] = ()) -> Around:
    return Around("", branch, subjects)


@pytest.mark.parametrize(
    ("subjects", "after"),
    [
        pytest.param(PREFIXED, "ABC-12 Fix it", id="bare"),
        pytest.param(tuple(f"[AB-{n}] y" for n in range(9)), "[ABC-12] Fix it", id="in brackets"),
        pytest.param(tuple(f"AB-{n}: y" for n in range(9)), "ABC-12: Fix it", id="with a colon"),
        pytest.param((*PREFIXED, "Other", "one"), "ABC-12 Fix it", id="most of them"),
    ],
)
def test_must_change(subjects: tuple[str, ...], after: str) -> None:
    there = around("feature/ABC-12-login", subjects)
    problem = branch_ticket(parse(b"Fix it"), there)
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after
    assert branch_ticket(problem.fixed, there) is None


@pytest.mark.parametrize(
    "subjects",
    [
        pytest.param((), id="no subjects"),
        pytest.param(("Fix", "Add") * 9, id="none has one"),
        pytest.param(PREFIXED[:4], id="too few to tell"),
    ],
)
def test_only_told_of(subjects: tuple[str, ...]) -> None:
    problem = branch_ticket(parse(b"Fix it"), around("ABC-12", subjects))
    assert problem is not None
    assert problem.fixed is None
    assert "ABC-12" in problem.text


@pytest.mark.parametrize(
    ("text", "branch"),
    [
        pytest.param("Fix it (ABC-12)", "ABC-12-x", id="it is named"),
        pytest.param("Fix it\n\nRefs: ABC-12\n", "ABC-12-x", id="in a trailer"),
        pytest.param("Fix it", "main", id="no ticket"),
        pytest.param("Fix it", "", id="no branch"),
        pytest.param("Fix it", "fix/utf-8", id="in small letters"),
        pytest.param("Fix it", "x$(ABC-12y)", id="a part of a word"),
        pytest.param("", "ABC-12", id="empty"),
    ],
)
def test_must_not_change(text: str, branch: str) -> None:
    assert branch_ticket(parse(text.encode()), around(branch, PREFIXED)) is None
