from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules import Around
from aicmd.rules.subject_form import subject_form

PLAIN, TYPED = Around("plain"), Around("conventional")


@pytest.mark.parametrize(
    ("before", "after", "around"),
    [
        pytest.param("fix the parser", "Fix the parser", PLAIN, id="a verb"),
        pytest.param("the parser is fast", "The parser is fast", PLAIN, id="another word we know"),
        pytest.param("fixed it\n\nbody", "Fixed it\n\nbody", PLAIN, id="a form of a verb"),
        pytest.param("Feat: add x", "feat: add x", TYPED, id="a type with a capital"),
        pytest.param("FIX(core): add x", "fix(core): add x", TYPED, id="one in capitals"),
    ],
)
def test_must_change(before: str, after: str, around: Around) -> None:
    problem = subject_form(parse(before.encode()), around)
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after
    assert subject_form(problem.fixed, around) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fix the parser", id="no type"),
        pytest.param("add x", id="a small letter"),
        pytest.param("파서를 고친다", id="Korean"),
    ],
)
def test_a_type_is_missing(text: str) -> None:
    """What it should be nobody but the author knows."""
    problem = subject_form(parse(text.encode()), TYPED)
    assert problem is not None
    assert problem.fixed is None


@pytest.mark.parametrize(
    ("text", "around"),
    [
        pytest.param("Fix the parser", PLAIN, id="it has one"),
        pytest.param("iOS: fix it", PLAIN, id="a name"),
        pytest.param("pytest runs faster", PLAIN, id="a name in small letters"),
        pytest.param("git-log: fix it", PLAIN, id="a program"),
        pytest.param("fix: x", PLAIN, id="a type"),
        pytest.param("add_user() is gone", PLAIN, id="a function"),
        pytest.param("파서를 고친다", PLAIN, id="no letters of that kind"),
        pytest.param("feat(x)!: add y", TYPED, id="Conventional"),
        pytest.param("deps: bump x", TYPED, id="a type of their own"),
        pytest.param("fix the parser", Around(), id="no style is known"),
        pytest.param("", PLAIN, id="empty"),
    ],
)
def test_must_not_change(text: str, around: Around) -> None:
    problem = subject_form(parse(text.encode()), around)
    assert problem is None
