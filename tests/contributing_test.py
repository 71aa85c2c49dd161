"""The examples of CONTRIBUTING.md do what they say, in a copy of the package, and nothing without it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from docs.block import EXAMPLES
from docs.block import Block
from docs.block import alike
from docs.block import blocks
from docs.block import printed
from tests.repository import ROOT


def sections() -> Iterator[tuple[str, tuple[Block, ...]]]:
    """Each heading with the blocks below it that are put into the package or are run then."""
    lines = EXAMPLES.read_text(encoding="utf-8").splitlines()

    def heading(block: Block) -> str:
        return next(line for line in reversed(lines[: block.line]) if line.startswith("##"))

    shown = (block for block in blocks(EXAMPLES) if not block.reason)
    for words, group in groupby(shown, heading):
        yield words.strip("# "), tuple(group)


SECTIONS = dict(sections())


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of all that is installed, laid out as it is once installed."""
    copy = tmp_path / "package"
    apart = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "aicmd", copy / "aicmd", ignore=apart)
    for name in ("shell", "hooks"):
        shutil.copytree(ROOT / name, copy / name, ignore=apart)
        (copy / "aicmd" / name).symlink_to(copy / name)
    return copy


def put(block: Block, package: Path) -> None:
    """Write the file that a block is, or make the change that it is."""
    if block.file:
        (package / block.file).write_text(block.text, encoding="utf-8")
    elif block.kind == "diff":
        # No git around the copy: git would look for the files in its own repository.
        environ = {"GIT_CEILING_DIRECTORIES": str(package.parent)}
        command = ["git", "apply", "-C1", "-"]
        subprocess.run(command, cwd=package, input=block.text, env=environ, text=True, check=True)


def different(block: Block, folder: Path, package: Path) -> list[str]:
    """What the commands of a console print where it is not what is shown."""
    folder.mkdir()
    said = printed(block, folder, package)
    return [new for (_, old), new in zip(block.shown, said, strict=True) if not alike(old, new)]


@pytest.mark.parametrize("name", SECTIONS)
def test_an_example_takes_effect(name: str, package: Path, tmp_path: Path) -> None:
    *changes, console = SECTIONS[name]
    assert different(console, tmp_path / "before", package)
    for block in changes:
        put(block, package)
    assert different(console, tmp_path / "after", package) == []


@pytest.mark.parametrize("name", SECTIONS)
def test_an_example_is_one_file(name: str) -> None:
    assert len([block for block in SECTIONS[name] if block.file]) <= 1
    assert SECTIONS[name][-1].kind == "console"


def test_each_kind_of_thing_has_an_example() -> None:
    folders = {Path(block.file).parent.name for blocks in SECTIONS.values() for block in blocks}
    assert folders >= {"recipes", "rules", "sources", "engines", "checks", "shell"}


def test_the_examples_are_typed(package: Path) -> None:
    files = []
    for found in SECTIONS.values():
        for block in found:
            if block.kind == "python":
                put(block, package)
                files.append(block.file)
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", *files]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
