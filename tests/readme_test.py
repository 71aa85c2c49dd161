"""The README shows what is really printed, and names what is there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aicmd.config import FIELDS
from tests.glass import Glass
from tests.repository import ROOT
from tests.repository import Repository

README = (ROOT / "README.md").read_text(encoding="utf-8")
LINE = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
SHOWN = [
    (command, output)
    for block in re.findall(r"^```console\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for command, output in LINE.findall(block)
]
PRINTED = [(command, output) for command, output in SHOWN if command.startswith("aicmd ")]

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("man", "lsof", "tar"))), reason="man, lsof or tar is not installed"
)


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
        "COLUMNS": "80",
    }


def test_all_three_uses_are_shown() -> None:
    programs = {command.split()[0] for command, _ in SHOWN}
    assert programs == {"??", "aicmd", "git"}
    assert len(PRINTED) >= 4


@pytest.mark.parametrize(("command", "output"), PRINTED, ids=[command for command, _ in PRINTED])
def test_a_command_prints_what_is_shown(
    command: str, output: str, environ: dict[str, str], tmp_path: Path
) -> None:
    argv = [sys.executable, "-m", *shlex.split(command)]
    done = subprocess.run(argv, env=environ, cwd=tmp_path, capture_output=True, text=True)
    assert (done.stdout.rstrip(), done.stderr) == (output.rstrip(), "")


def test_the_question_shows_this_screen(environ: dict[str, str], tmp_path: Path) -> None:
    ((command, output),) = [shown for shown in SHOWN if shown[0].startswith("??")]
    glass = Glass(80, 24)
    argv = [sys.executable, "-m", "aicmd", "ask", "--", command.removeprefix("?? ")]
    process = glass.start(argv, environ, tmp_path, captured=False)
    try:
        *_, part, _, menu = output.rstrip().splitlines()
        glass.wait(lambda text: part in text and menu in text)
        assert "\n".join(glass.rows()) == output.rstrip()
    finally:
        process.kill()
        process.wait()
        glass.close()


def test_the_hook_says_this(tmp_path: Path) -> None:
    ((command, output),) = [shown for shown in SHOWN if shown[0].startswith("git ")]
    repository = Repository(tmp_path)
    repository.install()
    repository.git("config", "aicmd.commitMode", "rewrite")
    repository.write("file", "1\n")
    repository.git("add", "file")
    done = subprocess.run(
        shlex.split(command),
        cwd=repository.path,
        env=repository.environ,
        capture_output=True,
        text=True,
    )
    assert done.stderr == output


def test_the_settings_are_those_that_there_are() -> None:
    rows = re.findall(r"^\| `aicmd\.(\w+)` \| `(\w+)` \|", README, re.MULTILINE)
    assert len(rows) >= 7
    for key, variable in rows:
        name = re.sub(r"[A-Z]", lambda found: f"_{found[0].lower()}", key)
        assert name in FIELDS
        assert variable == f"AICMD_{name.upper()}"


def test_every_file_that_is_named_exists() -> None:
    named = re.findall(r"`((?:hooks|shell|tests)/[\w./-]+)`|\]\((\w+\.md)\)", README)
    assert named
    for names in named:
        assert (ROOT / "".join(names)).exists()
