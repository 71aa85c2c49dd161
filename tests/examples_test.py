from __future__ import annotations

import pytest

from aicmd.examples import MOST
from aicmd.page import read_page


def examples(body: str, name: str = "tool") -> tuple[tuple[str, str], ...]:
    page = f".TH TOOL 1\n.SH NAME\ntool \\- does it\n.SH EXAMPLES\n{body}\n.SH BUGS\ntool x\n"
    return read_page(page, name, f"man {name}(1)").examples


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(
            "To list all, use:\n.PP\n.nf\ntool \\-a\n.fi\n.PP\nTo list some:\n.PP\ntool \\-s x",
            (("tool -a", "To list all, use:"), ("tool -s x", "To list some:")),
            id="text above",
        ),
        pytest.param(
            ".TP\ntool \\-a\nLists all.\n.TP\ntool \\-b\nLists both.",
            (("tool -a", "Lists all."), ("tool -b", "Lists both.")),
            id="text below",
        ),
        pytest.param(
            "Count them:\n.PP\n.nf\n$ cat x | tool \\-c\n.fi",
            (("cat x | tool -c", "Count them:"),),
            id="behind a prompt, whatever runs",
        ),
        pytest.param(
            "Two ways:\n.PP\n.nf\ntool \\-a\ntool \\-b\n.fi",
            (("tool -a", "Two ways:"), ("tool -b", "Two ways:")),
            id="several for one text",
        ),
        pytest.param(
            "Over lines:\n.PP\n.nf\n$ tool \\-a \\e\n    \\-b\n.fi",
            (("tool -a -b", "Over lines:"),),
            id="continued",
        ),
        pytest.param("tool", (("tool", ""),), id="the bare program"),
    ],
)
def test_found(body: str, found: tuple[tuple[str, str], ...]) -> None:
    assert examples(body) == found


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("tool is a program that lists.", id="a sentence"),
        pytest.param("tool can list", id="one without a period"),
        pytest.param("other \\-a", id="another program"),
        pytest.param("toolbox \\-a", id="a longer name"),
        pytest.param("", id="nothing"),
        pytest.param("tool " + "x" * 300, id="too long to teach"),
    ],
)
def test_not_found(body: str) -> None:
    assert examples(body) == ()


def test_a_subcommand_is_called_with_a_blank() -> None:
    found = examples(".TP\ngit log \\-3\nThree of them.", "git-log")
    assert found == (("git log -3", "Three of them."),)


def test_mdoc() -> None:
    page = (
        ".Dd now\n.Dt TOOL 1\n.Sh NAME\n.Nm tool\n.Nd does it\n.Sh EXAMPLES\n"
        "List all:\n.Pp\n.Dl $ tool -a\n"
    )
    assert read_page(page, "tool", "man tool(1)").examples == (("tool -a", "List all:"),)


def test_there_is_an_end() -> None:
    assert len(examples("\n.PP\n".join(f"tool {number}" for number in range(99)))) == MOST
