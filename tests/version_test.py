from __future__ import annotations

import os
from pathlib import Path

import pytest

from aicmd.version import numbers
from aicmd.version import version


@pytest.mark.parametrize(
    ("says", "found"),
    [
        ("echo git version 2.39.5", "2.39.5"),
        ("echo 'git version 2.39.3 (Apple Git-146)'", "2.39.3"),
        ("echo 'GNU bash, version 5.2.15(1)-release'", "5.2.15"),
        ("echo 'fish, version 4.0.1' >&2", "4.0.1"),
        ("echo man 2.11", "2.11"),
        ("echo version 7", ""),
        ("echo 1.2.3; exit 1", ""),
        ("exit 127", ""),
        ("printf '\\377 1.2'", "1.2"),
        ('echo "1.$AICMD_API_KEY.2"', ""),
    ],
)
def test_a_version(tmp_path: Path, says: str, found: str) -> None:
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\n{says}\n")
    program.chmod(0o755)
    environ = {"PATH": os.environ["PATH"], "AICMD_API_KEY": "5"}
    assert version(str(program), environ) == found


def test_no_program_has_none(tmp_path: Path) -> None:
    assert version(str(tmp_path / "none"), {}) == ""


@pytest.mark.parametrize(
    ("text", "found"), [("2.39.5", (2, 39, 5)), ("5.2", (5, 2)), ("", ()), ("2.x.1", (2, 1))]
)
def test_versions_compare_as_numbers(text: str, found: tuple[int, ...]) -> None:
    assert numbers(text) == found
