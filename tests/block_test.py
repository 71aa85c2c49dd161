"""What the documentation tells a reader to type works, and prints what is shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docs.block import EXAMPLES
from docs.block import PAGES
from docs.block import SHELLS
from docs.block import Block
from docs.block import alike
from docs.block import blocks
from docs.block import is_documented_here
from docs.block import printed
from docs.block import run

BLOCKS = [block for page in PAGES for block in blocks(page)]
COMMANDS = [block for block in BLOCKS if block.kind in SHELLS]
RUN = [block for block in COMMANDS if not block.reason and block.page != EXAMPLES]
DATA = {"yaml", "json", "text", "python", "diff"}
"""Kinds of blocks that hold no commands."""

OTHER = "the manual pages are those of another system"


@pytest.mark.parametrize("block", [one for one in RUN if one.kind == "console"], ids=str)
def test_a_console_prints_what_is_shown(block: Block, tmp_path: Path) -> None:
    """If this fails, look at what has changed, and write it into the page: python -m docs.block"""
    if block.quotes and not is_documented_here():
        pytest.skip(OTHER)
    said = printed(block, tmp_path)
    for (command, shown), new in zip(block.shown, said, strict=True):
        assert alike(shown, new), f"$ {command}\n{new}"


@pytest.mark.parametrize("block", [one for one in RUN if one.kind != "console"], ids=str)
def test_a_script_succeeds(block: Block, tmp_path: Path) -> None:
    if not shutil.which(SHELLS[block.kind]):
        pytest.skip(f"{SHELLS[block.kind]} is not installed")
    done = run(block, tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("done\n", "done\n"),
        ("", ""),
        ("found … servers\n", "found 2 servers\n"),
        ("a\n…\nd\n", "a\nb\nc\nd\n"),
        ("…\n", ""),
        ("a.b*\n", "a.b*\n"),
    ],
)
def test_alike(shown: str, said: str) -> None:
    assert alike(shown, said)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("done\n", "done\nand more\n"),
        ("done\n", ""),
        ("found … servers\n", "found 2\nservers\n"),
        ("a\n…\nd\n", "a\nb\nc\n"),
        ("a.b*\n", "axbb\n"),
    ],
)
def test_not_alike(shown: str, said: str) -> None:
    assert not alike(shown, said)


@pytest.mark.parametrize("block", BLOCKS, ids=str)
def test_no_command_hides_from_being_run(block: Block) -> None:
    assert block.kind in SHELLS or block.kind in DATA
    if block.kind == "console":
        assert block.text.startswith("$ ")
        assert block.shown
    elif block.kind in DATA:
        assert not block.text.startswith(("$ ", "aicmd "))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_fence_belongs_to_a_block(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.count("```") == 2 * len(list(blocks(page)))
    assert text.count("<!-- not run:") == sum(bool(block.reason) for block in blocks(page))


@pytest.mark.parametrize("block", [one for one in BLOCKS if one.reason], ids=str)
def test_what_is_not_run_says_why(block: Block) -> None:
    assert block.reason.startswith("needs ")
    assert block.kind in SHELLS
