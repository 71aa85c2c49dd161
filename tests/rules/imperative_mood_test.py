from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.imperative_mood import imperative_mood


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Fixed the parser", "Fix the parser", id="past"),
        pytest.param("Adds a test", "Add a test", id="third person"),
        pytest.param(
            "Adding the missing test", "Add the missing test", id="gerund before an article"
        ),
        pytest.param("Dropped support", "Drop support", id="a doubled letter"),
        pytest.param("Copied the file", "Copy the file", id="a y"),
        pytest.param("Made it faster", "Make it faster", id="irregular"),
        pytest.param("Used less memory", "Use less memory", id="an e at the end"),
        pytest.param("feat(x): added a flag", "feat(x): add a flag", id="behind a type"),
        pytest.param("docs: Updated the guide", "docs: Update the guide", id="its letters stay"),
        pytest.param("[core] fixed a leak", "[core] fix a leak", id="behind brackets"),
        pytest.param("Fixed it\n\nFixed more.\n", "Fix it\n\nFixed more.\n", id="only the subject"),
        pytest.param("Linked the list", "Link the list", id="an adjective before an article"),
        pytest.param("Signed all commits", "Sign all commits", id="another"),
        pytest.param("Removed unused code", "Remove unused code", id="before an adjective"),
        pytest.param("Rewrote the core", "Rewrite the core", id="rewrote"),
        pytest.param("Handles empty input", "Handle empty input", id="handles"),
    ],
)
def test_must_change(before: str, after: str) -> None:
    problem = imperative_mood(parse(before.encode()))
    assert problem is not None
    assert problem.fixed is not None
    assert problem.fixed.content == after
    assert imperative_mood(problem.fixed) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fix the parser", id="imperative"),
        pytest.param("Updates to the docs", id="a noun"),
        pytest.param("Fixes for Windows", id="a noun before a preposition"),
        pytest.param("Tests", id="a word alone"),
        pytest.param("Fixed", id="that alone too"),
        pytest.param("Deprecated API removal", id="an adjective"),
        pytest.param("Unused imports", id="another"),
        pytest.param("Linked list of entries", id="a linked list"),
        pytest.param("Signed commits are kept", id="signed commits"),
        pytest.param("Cached results are dropped", id="cached results"),
        pytest.param("Encrypted volumes", id="encrypted volumes"),
        pytest.param("Led lights on", id="lights"),
        pytest.param("Detached heads", id="detached heads"),
        pytest.param("Testing infrastructure", id="a gerund that may be a noun"),
        pytest.param("Logging improvements", id="so is this"),
        pytest.param("Parser speed", id="a noun"),
        pytest.param("fixed_size is an int", id="an identifier"),
        pytest.param("파서를 고쳤다", id="Korean"),
        pytest.param("Fixed.py is gone", id="a file"),
        pytest.param("Set the flag", id="a verb whose past is itself"),
        pytest.param("", id="empty"),
    ],
)
def test_must_not_change(text: str) -> None:
    assert imperative_mood(parse(text.encode())) is None
