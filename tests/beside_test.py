from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from aicmd.beside import PREFIX
from aicmd.beside import beside


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o444])
@pytest.mark.parametrize("umask", [0, 0o022, 0o077])
def test_it_has_the_data_and_the_mode(tmp_path: Path, mode: int, umask: int) -> None:
    before = os.umask(umask)
    try:
        with beside(tmp_path / "f", b"1\n", mode) as name:
            assert Path(name).read_bytes() == b"1\n"
            assert stat.S_IMODE(os.stat(name).st_mode) == mode
            os.replace(name, tmp_path / "f")
    finally:
        os.umask(before)
    assert [path.name for path in tmp_path.iterdir()] == ["f"]


def test_it_is_for_its_owner_unless_said(tmp_path: Path) -> None:
    with beside(tmp_path / "f", b"") as name:
        assert stat.S_IMODE(os.stat(name).st_mode) == 0o600


def test_what_is_not_renamed_goes(tmp_path: Path) -> None:
    with beside(tmp_path / "f", b"1") as name:
        assert Path(name).exists()
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    with suppress(ValueError), beside(tmp_path / "f", b"1"):
        raise ValueError("zz")
    assert list(tmp_path.iterdir()) == []


def test_two_at_once_have_two_names(tmp_path: Path) -> None:
    with beside(tmp_path / "f", b"1") as one, beside(tmp_path / "f", b"2") as two:
        assert one != two
        assert {Path(name).name[: len(PREFIX)] for name in (one, two)} == {PREFIX}


def test_a_link_that_waits_under_a_name_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / ".f.aicmd-new").symlink_to(tmp_path / "elsewhere")
    with beside(tmp_path / "f", b"1") as name:
        os.replace(name, tmp_path / "f")
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), beside(tmp_path / "none" / "f", b"1"):
        pass


def test_a_folder_that_cannot_be_written_is_told_by_the_file(tmp_path: Path) -> None:
    """The name of our own file says nothing to anybody."""
    target = tmp_path / "none" / "file"
    with pytest.raises(FileNotFoundError) as raised, beside(target, b"x"):
        pass
    assert raised.value.filename == str(target)
