from __future__ import annotations

import os
import shutil
import subprocess

import click
import pytest

from aicmd.cli import COMMANDS
from aicmd.cli import cli
from aicmd.cli import command_of
from aicmd.sources import man
from tests import manpages
from tests.manpages import FOLDER
from tests.manpages import escaped

PAGES = manpages.pages()


def test_the_pages_are_those_of_the_help_texts() -> None:
    """`make man` mends what fails here."""
    kept = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert kept == PAGES


@pytest.mark.skipif(not shutil.which("man"), reason="there is no man here")
@pytest.mark.parametrize("name", PAGES)
def test_man_has_nothing_to_warn_of(name: str) -> None:
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-Tutf8", "-l", FOLDER / name],
        env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"},
        capture_output=True,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert name.removesuffix(".1").upper().encode() in done.stdout


def options(command: click.Command) -> list[str]:
    """All spellings of the options that help shows, those of subcommands too."""
    inner = command.commands.values() if isinstance(command, click.Group) else ()
    shown = [
        name
        for one in command.params
        if isinstance(one, click.Option) and not one.hidden
        for name in (*one.opts, *one.secondary_opts)
    ]
    return [*shown, *(name for one in inner for name in options(one))]


@pytest.mark.parametrize("name", COMMANDS)
def test_our_reader_finds_every_option(name: str) -> None:
    """What `aicmd explain 'aicmd …'` shows is from these pages."""
    page = man.page(f"aicmd-{name}", str(FOLDER / f"aicmd-{name}.1"), str(FOLDER.parent))
    assert page is not None
    found = {flag for option in page.options for flag in option.flags}
    assert {*options(command_of(name)), "-h", "--help"} <= found
    assert page.summary


def test_the_first_page_names_the_others() -> None:
    assert all(rf"\fBaicmd\-{escaped(name)}\fR(1)" in PAGES["aicmd.1"] for name in COMMANDS)
    assert isinstance(cli, click.Group)


@pytest.mark.parametrize(
    ("text", "roff"),
    [
        pytest.param("plain text", "plain text", id="plain text"),
        pytest.param("--long-name", r"\-\-long\-name", id="dashes are to be copied"),
        pytest.param(r"a\n", r"a\en", id="a backslash"),
        pytest.param("it's", r"it\(aqs", id="an apostrophe"),
        pytest.param("HEAD~^", r"HEAD\(ti\(ha", id="signs that roff would replace"),
        pytest.param("한글", "한글", id="letters of every language"),
    ],
)
def test_escaped(text: str, roff: str) -> None:
    assert escaped(text) == roff
