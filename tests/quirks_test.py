from __future__ import annotations

from pathlib import Path

import pytest

from aicmd import quirks


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "aicmd" / quirks.FILE


def test_what_was_refused_is_known_for_that_server_and_model() -> None:
    quirks.remember("http://a/v1", "m", ["temperature"])
    quirks.remember("http://a/v1", "m", ["system"])
    assert quirks.known("http://a/v1", "m") == {"temperature", "system"}
    assert quirks.known("http://a/v1", "other") == frozenset()
    assert quirks.known("http://b/v1", "m") == frozenset()


def test_the_oldest_go_first(state: Path) -> None:
    for number in range(quirks.MOST + 5):
        quirks.remember("s", f"m{number}", ["x"])
    assert quirks.known("s", "m0") == frozenset()
    assert quirks.known("s", f"m{quirks.MOST}") == {"x"}


@pytest.mark.parametrize("content", ["", "{", "[]", "3", '{"s m": 3}', "[" * 5000, "\xff"])
def test_a_damaged_file_is_nothing_known(state: Path, content: str) -> None:
    state.parent.mkdir()
    state.write_bytes(content.encode("latin-1"))
    assert quirks.known("s", "m") == frozenset()
    quirks.remember("s", "m", ["x"])
    assert quirks.known("s", "m") == {"x"}


def test_where_nothing_can_be_kept(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/proc/none")
    quirks.remember("s", "m", ["x"])
    assert quirks.known("s", "m") == frozenset()


def test_no_part_of_a_file_is_left(state: Path) -> None:
    quirks.remember("s", "m", ["x"])
    assert [file.name for file in state.parent.iterdir()] == [quirks.FILE]
