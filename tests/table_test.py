from __future__ import annotations

import pytest

from aicmd.table import rows


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["l l.", "-a\tall"], [["-a", "all"]], id="parted by tabs"),
        pytest.param(["tab(@);", "l l.", "-a@all"], [["-a", "all"]], id="another character"),
        pytest.param(["box tab (|);", "l", "l l.", "a|b"], [["a", "b"]], id="two lines of format"),
        pytest.param(["l l.", "-a\tT{", "all", "of it", "T}"], [["-a", "all of it"]], id="a block"),
        pytest.param(
            ["tab(@);", "l l l.", "-a@T{", "x", "T}@y", "-b@z"],
            [["-a", "x", "y"], ["-b", "z"]],
            id="a cell after a block",
        ),
        pytest.param(["l.", "_", "x", "=", "", "y"], [["x"], ["y"]], id="rules and blank lines"),
        pytest.param([], [], id="empty"),
        pytest.param(["never a format"], [], id="no format"),
        pytest.param(["l l.", "-a\tT{", "never closed"], [["-a", "never closed"]], id="cut"),
    ],
)
def test_rows(lines: list[str], expected: list[list[str]]) -> None:
    assert rows(lines) == expected
