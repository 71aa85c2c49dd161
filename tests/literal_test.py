from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicmd.literal import outside


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        pytest.param("ab", "AB", id="prose alone"),
        pytest.param("a `b` c", "A `b` C", id="code"),
        pytest.param('a "b" c', 'A "b" C', id="quotes"),
        pytest.param("a 'b' c", "A 'b' C", id="single quotes"),
        pytest.param("a “b” ‘c’ 「d」 e", "A “b” ‘c’ 「d」 E", id="other quotes"),
        pytest.param("a don't, isn't b", "A DON'T, ISN'T B", id="apostrophes quote nothing"),
        pytest.param("a https://x.test/b?c c", "A https://x.test/b?c C", id="an address"),
        pytest.param("a ` b", "A ` B", id="one backtick opens nothing"),
        pytest.param('5" b', '5" B', id="one quote opens nothing"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_outside(text: str, changed: str) -> None:
    assert outside(text, str.upper) == changed


@given(st.text(st.sampled_from("ab `\"'“”:/")))
def test_nothing_is_lost(text: str) -> None:
    assert outside(text, lambda prose: prose) == text


@pytest.mark.parametrize("piece", ["`", '"', "'", "“", "a://", "a'", " '", "a:"])
def test_long_lines_are_read_in_one_go(piece: str) -> None:
    """A quadratic pattern would need minutes."""
    text = piece * 100_000
    assert outside(text, lambda prose: prose) == text
