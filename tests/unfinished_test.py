from __future__ import annotations

import pytest

from aicmd.unfinished import unfinished

DOCUMENT, BACKSLASH = "its here-document is never ended", "a \\ ends it"


@pytest.mark.parametrize(
    ("command", "lacks"),
    [
        pytest.param("cat <<E\nx", DOCUMENT, id="no last line"),
        pytest.param("cat <<E", DOCUMENT, id="no line at all"),
        pytest.param("cat <<E\nE ", DOCUMENT, id="a blank behind the last word"),
        pytest.param("cat <<E\n\tE", DOCUMENT, id="a tab before it"),
        pytest.param("cat <<A <<B\nA", DOCUMENT, id="the second of two"),
        pytest.param("{ cat; } <<E\nx", DOCUMENT, id="of a group"),
        pytest.param("a &&\ncat <<'E'\nls # \\", DOCUMENT, id="quoted"),
        pytest.param("echo a \\", BACKSLASH, id="a backslash"),
        pytest.param("echo a\\", BACKSLASH, id="a backslash in a word"),
        pytest.param("echo a\\\\\\", BACKSLASH, id="three of them"),
    ],
)
def test_the_shell_would_wait(command: str, lacks: str) -> None:
    assert unfinished(command) == lacks


@pytest.mark.parametrize(
    "command",
    [
        "echo a",
        "",
        "cat <<E\nx\nE",
        "cat <<-E\n\tx\n\tE",
        "cat <<E | sort &\nE",
        "echo a\\\\",
        "ls foo\\ ",
        "echo a # b \\",
        "# only this \\",
        "echo '\\'",
        "cat <<<E",
        "echo $(cat <<E\nE\n)",
        "for i in 1; do echo; done &",
        "f() { ls; }",
        "(ls)",
        "[[ a ]]",
        "x=1",
        "echo \\\n a",
        "echo 'a",  # it has a fault, and is told so
        "echo a |",
    ],
)
def test_it_would_not(command: str) -> None:
    assert not unfinished(command)
