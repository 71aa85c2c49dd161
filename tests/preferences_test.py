"""Settings are written by real git: all of them or none, whatever comes between."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from aicmd.errors import AicmdError
from aicmd.preferences import GLOBAL
from aicmd.preferences import change
from aicmd.preferences import stored
from aicmd.preferences import unbroken
from tests.repository import ROOT
from tests.repository import Repository

BEFORE = "[aicmd]\n\tmodel = a\n\tmodel = b\n\tengine = offline\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_all_at_once(repository: Repository) -> None:
    file = repository.home / ".gitconfig"
    file.write_text(BEFORE)
    change({"model": "c", "engine": None, "language": "ko"}, GLOBAL, repository.environ)
    assert file.read_text() == "[aicmd]\n\tmodel = c\n\tlanguage = ko\n"
    assert stored("model", GLOBAL, repository.environ) == ("c",)
    assert stored("engine", GLOBAL, repository.environ) == ()


def test_what_stays_is_not_written(repository: Repository) -> None:
    file = repository.home / ".gitconfig"
    file.write_text(BEFORE)
    before = file.stat()
    change({"engine": "offline", "color": None}, GLOBAL, repository.environ)
    assert file.stat() == before


def test_nothing_where_git_refuses_one(repository: Repository) -> None:
    """The third of the calls that write is refused; what it was before comes back."""
    file = repository.home / ".gitconfig"
    file.write_text(BEFORE)
    real = shutil.which("git")
    repository.script(
        "git",
        f"""#!/bin/sh
case "$*" in *--replace-all*aicmd.timeout*) echo "error: no" >&2; exit 4 ;; esac
exec {real} "$@"
""",
    )
    with pytest.raises(AicmdError, match="git refused: error: no"):
        change({"model": "c", "engine": None, "timeout": "5"}, GLOBAL, repository.environ)
    for name, values in (("model", ("a", "b")), ("engine", ("offline",)), ("timeout", ())):
        assert stored(name, GLOBAL, repository.environ) == values


def test_ctrl_c_does_not_break_in(repository: Repository) -> None:
    """It goes to all that is in the foreground: to us and to git."""
    real = shutil.which("git")
    repository.script(
        "git",
        f"""#!/bin/sh
case "$*" in *--replace-all*aicmd.model*) kill -INT $PPID $$; sleep 0.2 ;; esac
exec {real} "$@"
""",
    )
    code = (
        "import os; from aicmd.preferences import GLOBAL, change\n"
        "change({'model': 'm', 'language': 'ko'}, GLOBAL, os.environ)\n"
    )
    environ = {**os.environ, **repository.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", code], env=environ, start_new_session=True)
    assert ran.returncode == 0
    assert (repository.home / ".gitconfig").read_text() == "[aicmd]\n\tmodel = m\n\tlanguage = ko\n"


def test_ctrl_c_counts_again_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT)
    with unbroken():
        os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
