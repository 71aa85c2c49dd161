from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from aicmd import owned


@pytest.fixture(params=[0, 0o022, 0o077], autouse=True)
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_folders_are_their_owners(tmp_path: Path) -> None:
    owned.folder(tmp_path / "a" / "b" / "c")
    owned.folder(tmp_path / "a" / "b" / "c")
    assert [mode(tmp_path / name) for name in ("a", "a/b", "a/b/c")] == [0o700] * 3


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a").chmod(0o755)
    owned.folder(tmp_path / "a" / "b")
    assert [mode(tmp_path / name) for name in ("a", "a/b")] == [0o755, 0o700]


def test_files_are_their_owners(tmp_path: Path) -> None:
    owned.write(tmp_path / "written", "1")
    owned.write(tmp_path / "written", "é")
    owned.touch(tmp_path / "touched")
    assert {path.name: mode(path) for path in tmp_path.iterdir()} == {
        "written": 0o600,
        "touched": 0o600,
    }
    assert (tmp_path / "written").read_text(encoding="utf-8") == "é"


def test_a_wide_file_becomes_narrow(tmp_path: Path) -> None:
    path = tmp_path / "wide"
    path.write_text("1")
    path.chmod(0o666)
    owned.write(path, "2")
    assert mode(path) == 0o600


def test_what_is_there_is_not_emptied(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    path.write_text("1")
    owned.touch(path)
    assert path.read_text() == "1"


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("1")
    link.symlink_to(target)
    owned.write(link, "2")
    assert (target.read_text(), link.read_text(), link.is_symlink()) == ("1", "2", False)


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        owned.write(tmp_path / "none" / "x", "1")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="directory"):
        owned.write(tmp_path / "folder", "1")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
