from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicmd.difference import Kind
from aicmd.difference import Stretch
from aicmd.difference import changed_lines
from aicmd.difference import difference

MARKS = {Kind.SAME: "{}", Kind.REMOVED: "[-{}-]", Kind.ADDED: "{{+{}+}}"}


def drawn(stretches: tuple[Stretch, ...]) -> str:
    return "".join(MARKS[stretch.kind].format(stretch.text) for stretch in stretches)


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        pytest.param("Fix x.", "Fix x", ["Fix x[-.-]"], id="a sign"),
        pytest.param("Fix the the x", "Fix the x", ["Fix the [-the -]x"], id="a word"),
        pytest.param("Fixed x", "Fix x", ["[-Fixed-]{+Fix+} x"], id="a whole word, not letters"),
        pytest.param("파서 수정", "파서 고침", ["파서 [-수정-]{+고침+}"], id="Korean"),
        pytest.param("a\nb\nc\n", "a\nB\nc\n", ["[-b-]{+B+}"], id="only the line that changes"),
        pytest.param("a\nb", "a\n\nb", ["{+⏎+}b"], id="a line break"),
        pytest.param("a.\nb.\n", "a\nb\n", ["a[-.-]", "b[-.-]"], id="two lines"),
        pytest.param("a", "a", [], id="nothing"),
        pytest.param("", "", [], id="empty"),
    ],
)
def test_changed_lines(before: str, after: str, lines: list[str]) -> None:
    assert [drawn(line) for line in changed_lines(before, after)] == lines


TEXTS = st.text(st.sampled_from("ab 가.\n\t\x1b\u2028"), max_size=30)


@given(TEXTS, TEXTS)
def test_both_texts_are_in_it(before: str, after: str) -> None:
    stretches = difference(before, after)
    old = "".join(stretch.text for stretch in stretches if stretch.kind is not Kind.ADDED)
    new = "".join(stretch.text for stretch in stretches if stretch.kind is not Kind.REMOVED)
    assert (old, new) == (before, after)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert not list(changed_lines(text, text))


def test_a_long_text_takes_no_time() -> None:
    """Comparing all words with each other would take minutes."""
    before = "a b c. " * 20_000
    assert difference(before, before + "x")
    lines = "a b c.\n" * 5_000
    assert difference(lines, lines.replace(".", ""))
