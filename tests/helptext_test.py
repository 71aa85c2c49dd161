from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.helptext import read_help

TEXT = """\
Usage: knob [OPTION]... [KNOB]...
Turn every KNOB.

  -a, --all               turn all knobs, also
                            those behind the panel
      --click-size=SIZE   click by SIZE
  -q, --quiet
                          do not click
  -w N                    wait N seconds
      --[no-]lock         lock them

Examples:
  knob -z is no option of its own line
With -y nothing happens.
"""


def entries(text: str) -> list[tuple[str, str, str]]:
    manual = read_help(text, "knob", "knob --help", "turn")
    return [(" ".join(o.flags), o.argument, o.text) for o in manual.options]


def test_columns() -> None:
    assert entries(TEXT) == [
        ("-a --all", "", "turn all knobs, also those behind the panel"),
        ("--click-size", "SIZE", "click by SIZE"),
        ("-q --quiet", "", "do not click"),
        ("-w", "N", "wait N seconds"),
        ("--lock --no-lock", "", "lock them"),
    ]


def test_tabs() -> None:
    assert entries("\t-x\tpart by tabs\n\t\tand go on\n\t-y\tmore\n") == [
        ("-x", "", "part by tabs and go on"),
        ("-y", "", "more"),
    ]


def test_a_tab_that_moves_by_one_column() -> None:
    """bash's `help read` has one behind `-n nchars`."""
    assert entries("      -n nchars\treturn after NCHARS\n    \t\tcharacters\n") == [
        ("-n", "nchars", "return after NCHARS characters")
    ]


def test_manual() -> None:
    manual = read_help(TEXT, "knob", "knob --help", "turn")
    assert (manual.name, manual.source, manual.summary) == ("knob", "knob --help", "turn")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("knob: unknown option --help\nTry -h.\n", id="an error"),
        pytest.param("-a at the margin is a sentence\n", id="not indented"),
        pytest.param(" " * 60 + "-a  far to the right\n", id="too far to the right"),
        pytest.param("  - an item\n  - another\n", id="a list"),
    ],
)
def test_no_options(text: str) -> None:
    assert entries(text) == []


def test_colours_are_taken_out() -> None:
    assert entries("  \x1b[1m-a\x1b[0m, \x1b[1;32m--all\x1b[0m  all of it\n") == [
        ("-a --all", "", "all of it")
    ]


@given(strategies.text(alphabet=" -axA=[]<>\t\n\x1b[0m:.", max_size=400))
def test_any_text(text: str) -> None:
    assert all(flags and "\n" not in text for flags, _, text in entries(text))


@pytest.mark.parametrize("piece", ["  -x\n", "  -x, ", " ", "\x1b[", "      more\n", "\t"])
def test_time(piece: str) -> None:
    start = time.process_time()
    read_help(piece * 100_000, "x", "")
    assert time.process_time() - start < 5
