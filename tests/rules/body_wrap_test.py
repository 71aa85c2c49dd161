from __future__ import annotations

import pytest

from aicmd.message import Format
from aicmd.message import parse
from aicmd.rules.body_wrap import body_wrap

LONG = "word " * 20
WRAPPED = "word " * 13 + "word\n" + "word " * 5 + "word"


def wrapped(text: str, edited: bool = False) -> str | None:
    problem = body_wrap(parse(text.encode(), Format(edited=edited)))
    assert problem is None or problem.fixed is not None
    return problem.fixed.content if problem and problem.fixed else None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            f"S\n\n{LONG.strip()}\n",
            f"S\n\n{WRAPPED}\n",
            id="a line",
        ),
        pytest.param(
            f"S\n\nNote: {LONG.strip()}\n\nnext\n",
            "S\n\nNote: " + "word " * 12 + "word\n" + "word " * 6 + "word\n\nnext\n",
            id="a note",
        ),
        pytest.param(
            "S\n\n" + "가나다라 " * 12 + "\n",
            "S\n\n" + "가나다라 " * 7 + "가나다라\n" + "가나다라 " * 3 + "가나다라\n",
            id="Hangul takes two columns",
        ),
        pytest.param(
            f"S\n\nshort\n{LONG.strip()}\n\nnext\n",
            "S\n\nshort " + "word " * 12 + "word\n" + "word " * 6 + "word\n\nnext\n",
            id="a paragraph is one",
        ),
        pytest.param(
            f"S\r\n\r\n{LONG.strip()}\r\n",
            f"S\r\n\r\n{WRAPPED}\r\n".replace("word\nword", "word\r\nword"),
            id="CR LF",
        ),
        pytest.param(
            f"S\n\n{LONG.strip()}\n\nRefs: #1\n",
            f"S\n\n{WRAPPED}\n\nRefs: #1\n",
            id="above trailers",
        ),
    ],
)
def test_must_change(before: str, after: str) -> None:
    assert wrapped(before) == after
    assert wrapped(after) is None


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("short lines\nthat stay\nas they are", id="short"),
        pytest.param(f"- {LONG}", id="a list"),
        pytest.param(f"1. {LONG}", id="a numbered one"),
        pytest.param(f"    {LONG}", id="code"),
        pytest.param(f"```\n{LONG}\n```", id="between fences"),
        pytest.param(f"> {LONG}", id="a quotation"),
        pytest.param(f"| {LONG} |", id="a table"),
        pytest.param("https://a.b/" + "c" * 90, id="an address"),
        pytest.param("see\nhttps://a.b/" + "c" * 90 + "\nfor more", id="an address on its line"),
        pytest.param("가" * 60, id="one long word"),
        pytest.param(f"BREAKING CHANGE: {LONG}", id="what tools read"),
        pytest.param(f"BREAKING CHANGE: {LONG}\nReviewed-by: A", id="a broken block"),
        pytest.param(f"{LONG}\nReviewed-by: A", id="a trailer below prose"),
        pytest.param(f"{LONG}\nFixes #12", id="a reference on its line"),
        pytest.param(f"{LONG}\nCloses a/b#12.", id="another"),
        pytest.param(f"{LONG}\n검토자: 홍길동", id="a Korean key"),
    ],
)
def test_must_not_change(body: str) -> None:
    assert wrapped(f"S\n\n{body}\n") is None


def test_the_subject_and_trailers_stay() -> None:
    assert wrapped(LONG) is None
    assert wrapped(f"S\n\nbody\n\nRefs: {LONG}\n") is None


def test_no_line_begins_with_what_means_more() -> None:
    """A dash, a number or a comment sign that came to the margin would be another thing."""
    body = "word " * 14 + "- " + "word " * 14
    found = wrapped(f"S\n\n{body.strip()}\n")
    assert found is not None
    assert not any(line.startswith("-") for line in found.splitlines())
    hashed = wrapped(f"S\n\n{'word ' * 14}#12 {'word ' * 14}".strip() + "\n", edited=True)
    assert hashed is not None
    assert not any(line.startswith("#") for line in hashed.splitlines())
