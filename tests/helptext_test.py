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


COBRA = """\
Usage:  turn [OPTIONS] COMMAND

A turner of knobs, for
all of them.

Common Commands:
  run, r      Run a knob
  ls:         List knobs

Options:
      --config string   Where
  -H, --host list       Which
                        one
"""
KUBECTL = """\
Display knobs.

Options:
    -A, --all-knobs=false:
\tIf present, list all.

    --selector='':
\tSelect some.
"""
ARGPARSE = """\
usage: turn [-h] [--files [FILES ...]]
            [--tag TAG]
            {run,list} ...

positional arguments:
  {run,list}
    run        Run a knob.
    list       List knobs.
  knob         One of them.

options:
  -h, --help   show this
  --tag TAG    which
"""
NPM = """\
Install a knob

Usage:
npm install [<knob> ...]

Options:
[-S|--save] [--omit <dev|peer>]
[--no-audit]

  -S|--save
    Save them.

  --omit
    Leave out.
"""
CLAP = """\
Turns knobs

Usage: turn [OPTIONS]

Commands:
    build, b    Compile
    ...         See all

Options:
  -v, --verbose...        Say more
  -p, --package [<SPEC>]  Which
"""


def all_of(text: str) -> list[tuple[str, str, int, bool, str]]:
    options = read_help(text, "turn", "turn --help").options
    return [(" ".join(o.flags), o.argument, o.arity, o.optional, o.text) for o in options]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            COBRA,
            [
                ("--config", "string", 1, False, "Where"),
                ("-H --host", "list", 1, False, "Which one"),
                ("run r", "", 0, False, "Run a knob"),
                ("ls", "", 0, False, "List knobs"),
            ],
            id="cobra, as docker",
        ),
        pytest.param(
            KUBECTL,
            [
                ("-A --all-knobs", "", 0, False, "If present, list all."),
                ("--selector", "value", 1, False, "Select some."),
            ],
            id="defaults in the flag, as kubectl",
        ),
        pytest.param(
            ARGPARSE,
            [
                ("-h --help", "", 0, False, "show this"),
                ("--tag", "TAG", 1, False, "which"),
                ("run", "", 0, False, "Run a knob."),
                ("list", "", 0, False, "List knobs."),
                ("--files", "", 0, False, ""),
            ],
            id="argparse, with an operand that is no subcommand",
        ),
        pytest.param(
            NPM,
            [
                ("-S --save", "", 0, False, "Save them."),
                ("--omit", "<dev|peer>", 1, False, "Leave out."),
                ("--no-audit", "", 0, False, ""),
            ],
            id="npm, which shows values above",
        ),
        pytest.param(
            CLAP,
            [
                ("-v --verbose", "", 0, False, "Say more"),
                ("-p --package", "<SPEC>", 1, True, "Which"),
                ("build b", "", 0, False, "Compile"),
            ],
            id="clap, as cargo",
        ),
        pytest.param(
            "All commands:\n\n    access, adduser,\n    audit, bugs, ci\n",
            [(name, "", 0, False, "") for name in "access adduser audit bugs ci".split()],
            id="commands parted by commas",
        ),
    ],
)
def test_layouts(text: str, expected: list[tuple[str, str, int, bool, str]]) -> None:
    assert all_of(text) == expected


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        pytest.param(COBRA, "A turner of knobs, for all of them.", id="behind the usage"),
        pytest.param(KUBECTL, "Display knobs.", id="at the top"),
        pytest.param("turn: Turns Knobs - all\n", "Turns Knobs - all", id="behind the name"),
        pytest.param(
            "Usage: turn [KNOB]\nTurn each KNOB.\n\n  -a  all\n", "Turn each KNOB.", id="GNU"
        ),
        pytest.param("  -a  All of it.\nTurn it.\n", "", id="not behind an option"),
        pytest.param("To see more, call help.\n", "", id="an advice"),
        pytest.param("The following commands are known.\n", "", id="what comes next"),
        pytest.param("", "", id="empty"),
    ],
)
def test_summary(text: str, summary: str) -> None:
    assert read_help(text, "turn", "").summary == summary


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
