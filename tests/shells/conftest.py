"""Shells for the tests of this folder."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.shells.shell import Shell

ROOT = Path(__file__).parents[2]
Open = Callable[..., Shell]


@pytest.fixture
def open_shell(tmp_path: Path) -> Iterator[Open]:
    """Opens a shell by name, with the options of `Shell`; all of them are closed after the test."""
    opened: list[Shell] = []

    def open_one(name: str, **options: Any) -> Shell:
        skip_without(name)
        opened.append(Shell(name, tmp_path / f"home{len(opened)}", **options))
        return opened[-1]

    yield open_one
    for shell in opened:
        shell.close()


@pytest.fixture
def program(tmp_path: Path) -> str:
    """The program itself, to be called by a shell."""
    path = tmp_path / "aicmd"
    path.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m aicmd "$@"\n')
    path.chmod(0o755)
    return str(path)


def skip_without(name: str) -> None:
    """Skip the test, saying which shell it needs, where that one is not installed."""
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
