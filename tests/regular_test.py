from __future__ import annotations

import os
from pathlib import Path

import pytest

from aicmd import regular
from aicmd.errors import AicmdError


@pytest.mark.parametrize("data", [b"", b"x\n", bytes(range(256)), b"a" * 200_000])
@pytest.mark.parametrize("follow", [True, False])
def test_an_ordinary_file_is_read_whole(tmp_path: Path, data: bytes, follow: bool) -> None:
    path = tmp_path / "한글 file"
    path.write_bytes(data)
    assert regular.read(path, follow) == data


@pytest.mark.parametrize("follow", [True, False])
def test_nobody_is_waited_for_at_a_pipe(tmp_path: Path, follow: bool) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(AicmdError, match="no ordinary file"):
        regular.read(tmp_path / "pipe", follow)


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/dev/tty0"])
def test_a_device_is_no_ordinary_file(path: str) -> None:
    if not os.access(path, os.R_OK):
        pytest.skip(f"no {path} here")
    with pytest.raises(AicmdError, match="no ordinary file"):
        regular.read(path)


def test_a_folder_is_no_ordinary_file(tmp_path: Path) -> None:
    with pytest.raises(AicmdError, match="no ordinary file"):
        regular.read(tmp_path)


def test_a_link_is_followed_only_if_it_may_be(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"1")
    (tmp_path / "link").symlink_to("real")
    assert regular.read(tmp_path / "link") == b"1"
    with pytest.raises(AicmdError, match="is a link"):
        regular.read(tmp_path / "link", follow=False)


@pytest.mark.parametrize("follow", [True, False])
def test_what_is_not_there_says_so(tmp_path: Path, follow: bool) -> None:
    with pytest.raises(FileNotFoundError):
        regular.read(tmp_path / "none", follow)


def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    before = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0
    for _ in range(20):
        with pytest.raises(AicmdError):
            regular.read(tmp_path / "pipe")
    after = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0
    assert after == before
