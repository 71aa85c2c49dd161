from __future__ import annotations

import pytest

from aicmd.message import parse
from aicmd.rules.trailer_key import trailer_key

SIGNED = "Signed-off-by: A <a@b.c>"


def told(text: str) -> str:
    problem = trailer_key(parse(text.encode()))
    assert problem is None or problem.fixed is None
    return problem.text if problem else ""


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("Fixes #12", "write 'Fixes: #12'"),
        ("fixes #12.", "write 'fixes: #12'"),
        ("Closes owner/name#3, #4 and #5", "write 'Closes: owner/name#3, #4 and #5'"),
        ("Resolves ABC-12", "write 'Resolves: ABC-12'"),
        ("See also https://a.b/c", "write 'See also: https://a.b/c'"),
        ("검토자: 홍길동", "Latin letters"),
        ("Gefällt mir: ja", "Latin letters"),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_beside_a_trailer(line: str, advice: str, above: bool) -> None:
    block = f"{line}\n{SIGNED}\n" if above else f"{SIGNED}\n{line}\n"
    assert told(f"Add it\n\nFor a reason.\n\n{block}").startswith("git does not read '")
    assert advice in told(f"Add it\n\nFor a reason.\n\n{block}")


def test_blank_lines_and_comments_below() -> None:
    assert told(f"Add it\n\nFixes #12\n{SIGNED}\n\n\n# '#'\n#\tx\n")


def test_a_trailer_may_go_on_in_the_next_line() -> None:
    assert told("Add it\n\nFixes #12\nNote: a\n b\n")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param(f"Add it\n\n{SIGNED}\n", id="a trailer"),
        pytest.param(f"Add it\n\nFixes: #12\n{SIGNED}\n", id="with a colon"),
        pytest.param("Add it\n\nFixes #12\n", id="alone, as GitHub has it"),
        pytest.param("Add it\n\nFixes #12\n\nBecause.\n", id="a paragraph of its own"),
        pytest.param(f"Add it\n\nFixes #12\n\n{SIGNED}\n", id="above the block"),
        pytest.param(f"Fixes #12\n{SIGNED}\n", id="in the subject's paragraph"),
        pytest.param(f"Add it\n\nFixes #12 by waiting longer.\n{SIGNED}\n", id="a sentence"),
        pytest.param(f"Add it\n\nBREAKING CHANGE: x\n{SIGNED}\n", id="BREAKING CHANGE"),
        pytest.param(f"Add it\n\nBREAKING-CHANGE: x\n{SIGNED}\n", id="BREAKING-CHANGE"),
        pytest.param("Add it\n\n이유: 느려서\n결과: 빨라짐\n", id="Korean keys among themselves"),
        pytest.param("Add it\n\n이유: 느려서\n그래서 고쳤다\nNote: x\n", id="within prose"),
        pytest.param(f"Add it\n\n(cherry picked from commit abc)\n{SIGNED}\n", id="picked"),
        pytest.param("Add it\n\n    Fixes #12\n    Note: x\n", id="code"),
    ],
)
def test_must_not_be_told_of(text: str) -> None:
    assert told(text) == ""
