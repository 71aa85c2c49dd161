from __future__ import annotations

from pathlib import Path

import pytest

from aicmd.suggestion import Question
from aicmd.system import _said
from aicmd.system import context


@pytest.fixture(autouse=True)
def fresh() -> None:
    _said.cache_clear()


def played(folder: Path, monkeypatch: pytest.MonkeyPatch, **programs: str) -> None:
    """Nothing in PATH but programs that say this."""
    folder.mkdir()
    for name, said in programs.items():
        (folder / name).write_text(f"#!/bin/sh\n{said}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.parametrize(
    ("says", "tools"),
    [
        ("echo 'ls (GNU coreutils) 9.1'", "GNU tools"),
        ("echo 'BusyBox v1.36' >&2; exit 1", "BusyBox tools"),
        ("echo 'ls (uutils coreutils) 0.0.27'", "uutils tools"),
        ("echo 'ls: unrecognized option' >&2; exit 1", "BSD tools"),
    ],
)
def test_whose_tools_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, tools: str
) -> None:
    played(tmp_path / "bin", monkeypatch, ls=says)
    assert context(Question("x")).tools == tools


def test_the_running_shell_and_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played(tmp_path / "bin", monkeypatch, zsh="echo 'zsh 5.9 (x86_64)'", fish="exec sleep 9")
    assert context(Question("x", shell="zsh")).shell == "zsh 5.9"
    assert context(Question("x", shell="bash")).shell == "bash"


def test_a_program_that_hangs_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played(tmp_path / "bin", monkeypatch, fish="while :; do :; done")
    monkeypatch.setattr("aicmd.system.PATIENCE", 0.1)
    assert context(Question("x", shell="fish")).shell == "fish"


def test_which_awk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played(tmp_path / "bin", monkeypatch, ls="echo GNU", mawk="")
    (tmp_path / "bin" / "awk").symlink_to(tmp_path / "bin" / "mawk")
    assert context(Question("x")).tools == "GNU tools, awk is mawk"


@pytest.mark.parametrize(
    ("text", "set_to", "language"),
    [
        ("파일 목록", "", "Korean"),
        ("ファイル一覧", "", "Japanese"),
        ("列出文件", "", "Chinese"),
        ("list files", "", ""),
        ("list files", "ko", "Korean"),
        ("파일 목록", "en", "English"),
    ],
)
def test_the_language(text: str, set_to: str, language: str) -> None:
    assert context(Question(text), set_to).language == language


def test_no_name_of_the_computer_or_its_user(monkeypatch: pytest.MonkeyPatch) -> None:
    import getpass
    import socket

    told = str(context(Question("list open ports")))
    assert socket.gethostname() not in told
    assert f"/{getpass.getuser()}" not in told
