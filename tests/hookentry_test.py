from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.hookentry import ENTRY
from aicmd.hookentry import added
from aicmd.hookentry import is_in
from aicmd.hookentry import made_with
from aicmd.hookentry import removed
from aicmd.made import Made

INDENTED = "".join(f"  {line}\n" for line in ENTRY.splitlines())
BLACK = "- repo: https://a.b/black\n  rev: 1.0\n  hooks:\n  - id: black # ours\n"


def with_note(made: str) -> str:
    """Our entry with a note of what was made beside it."""
    return ENTRY.replace("\n", f" # made with it: {made}\n", 1)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(f"repos:\n{BLACK}", f"repos:\n{BLACK}{ENTRY}", id="behind the last one"),
        pytest.param(
            "repos:\n  - repo: x\n    hooks: []\n",
            f"repos:\n  - repo: x\n    hooks: []\n{INDENTED}",
            id="indented",
        ),
        pytest.param(
            f"# top\nrepos: # all\n{BLACK}\n# end\n",
            f"# top\nrepos: # all\n{BLACK}{ENTRY}\n# end\n",
            id="comments",
        ),
        pytest.param(
            f"repos:\n{BLACK}\nfail_fast: true\n",
            f"repos:\n{BLACK}{ENTRY}\nfail_fast: true\n",
            id="a key below",
        ),
        pytest.param(
            f"fail_fast: true\nrepos:\n{BLACK}",
            f"fail_fast: true\nrepos:\n{BLACK}{ENTRY}",
            id="above",
        ),
        pytest.param("repos: []\n", f"repos:\n{ENTRY}", id="an empty list"),
        pytest.param("", f"repos:\n{with_note('the key above')}", id="an empty file"),
        pytest.param(
            "fail_fast: true",
            f"fail_fast: true\nrepos:\n{with_note('the key above, the end of the line above')}",
            id="no repos",
        ),
        pytest.param(
            f"repos:\n{BLACK.rstrip()} x",
            f"repos:\n{BLACK.rstrip()} x\n{with_note('the end of the line above')}",
            id="no last newline",
        ),
        pytest.param(
            f"repos:\n{BLACK}fail_fast: true",
            f"repos:\n{BLACK}{ENTRY}fail_fast: true",
            id="no last newline, elsewhere",
        ),
        pytest.param(
            f"repos:\n{BLACK}".replace("\n", "\r\n"),
            f"repos:\n{BLACK}{ENTRY}".replace("\n", "\r\n"),
            id="CR LF",
        ),
    ],
)
def test_added_and_removed(before: str, after: str) -> None:
    assert added(before) == after
    assert is_in(after)
    taken = removed(after)
    assert not is_in(taken)
    assert added(taken) == after


@pytest.mark.parametrize(
    "text",
    [
        f"repos:\n{BLACK}",
        f"# a\nrepos:\n{BLACK}\n# b\nx: 1\n",
        "repos:\n  - repo: x\n    hooks: []\n",
        "repos: []\n",
        "repos: [] # none yet\nfail_fast: true\n",
        "repos: []",
        "",
        "# a\n",
        "fail_fast: true",
        f"repos:\n{BLACK.rstrip()}",
        f"repos:\n{BLACK}fail_fast: true",
        f"repos:\n{BLACK}\n# end",
        f"repos:\n{BLACK.rstrip()}".replace("\n", "\r\n"),
    ],
)
def test_nothing_is_left(text: str) -> None:
    assert removed(added(text)) == text


def test_what_is_left_is_a_list() -> None:
    """Nothing below `repos:` is no list, which pre-commit refuses."""
    assert removed(added("repos:\n")) == "repos: []\n"
    assert removed(added(f"repos:\n{BLACK}").replace(BLACK, "")) == "repos: []\n"


@pytest.mark.parametrize(
    ("before", "since", "left"),
    [
        pytest.param("", BLACK, f"repos:\n{BLACK}", id="the key has become theirs"),
        pytest.param("a: 1", "b: 2\n", "a: 1\nb: 2\n", id="a key below"),
        pytest.param(f"repos:\n{BLACK[:-1]}", "b: 2\n", f"repos:\n{BLACK}b: 2\n", id="an end"),
    ],
)
def test_what_was_added_since_stays(before: str, since: str, left: str) -> None:
    assert removed(added(before) + since) == left


def test_what_else_was_made_is_known() -> None:
    made = Made(file=True, key=True, folders=2)
    assert made_with(added("", Made(file=True, folders=2))) == made
    assert made_with("repos:\n") == made_with(f"repos:\n{BLACK}") == Made()


def test_a_list_in_one_line_is_left_alone() -> None:
    with pytest.raises(ValueError, match="not a list of lines"):
        added("repos: [{repo: local}]\n")


@pytest.mark.parametrize("text", ["", "repos:\n", f"repos:\n{BLACK}", "- id: aicmd-commit-msg\n"])
def test_what_is_not_ours_is_not_removed(text: str) -> None:
    assert removed(text) == text


def but_for_empty_lists(text: str) -> str:
    """A text in which no list and an empty one are the same."""
    return re.sub(r"repos:[ \t]*(\[[ \t]*\])?", "repos:", text)


@given(strategies.text(alphabet="repos:- #\n\r[]ab", max_size=120))
def test_any_text(text: str) -> None:
    try:
        new = added(text)
    except ValueError:
        return
    assert is_in(new)
    assert but_for_empty_lists(removed(new)) == but_for_empty_lists(text)
    assert len(new) > len(text.replace("[]", ""))
