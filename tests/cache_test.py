"""The cache: what is kept, when it is read again, and what all kinds of damage do to it: nothing."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd import cache
from aicmd.manual import Manual
from aicmd.manual import Option

OPTION = Option(("-x", "--ex"), "FILE", 1, True, "Text of 옵션.\n\nMore.", "add", "man y(1)")
MANUAL = Manual("knob", "man knob(1)", "turn", (OPTION, Option(("-y",))), (("new", "add"),))


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(cache.location())


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page"
    file.write_text("one")
    return file


class Reader:
    """Gives a manual and counts how often it was asked for it."""

    def __init__(self, manual: Manual | None = MANUAL) -> None:
        self.manual = manual
        self.calls = 0

    def __call__(self) -> Manual | None:
        self.calls += 1
        return self.manual


def kept(page: Path, read: Callable[[], Manual | None], key: str = "key") -> Manual | None:
    """As another process would ask."""
    cache.opened.cache_clear()
    return cache.kept(key, str(page), read)


text = strategies.text(max_size=8)
options = strategies.builds(
    Option,
    strategies.lists(text, max_size=3).map(tuple),
    text,
    strategies.integers(0, 3),
    strategies.booleans(),
    text,
    text,
    text,
)
manuals = strategies.builds(
    Manual,
    text,
    text,
    text,
    strategies.lists(options, max_size=3).map(tuple),
    strategies.lists(strategies.tuples(text, text), max_size=2).map(tuple),
)


@given(manuals)
def test_round_trip(manual: Manual) -> None:
    assert cache.unpacked(cache.packed(manual)) == manual


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff" * 20, id="not packed"),
        pytest.param(cache.packed(MANUAL)[:-3], id="cut"),
        pytest.param(zlib.compress(b"{}"), id="another value"),
        pytest.param(zlib.compress(b"[1, 2]"), id="fields missing"),
        pytest.param(zlib.compress(b'["a", "b", "c", [1], []]'), id="an option that is none"),
        pytest.param(zlib.compress(b"not json"), id="no value"),
        pytest.param(zlib.compress(b"\xff\xfe"), id="no text"),
    ],
)
def test_what_is_no_manual(content: bytes) -> None:
    with pytest.raises((ValueError, zlib.error)):
        cache.unpacked(content)


def test_read_once(place: Path, page: Path) -> None:
    read = Reader()
    assert [kept(page, read) for _ in range(3)] == [MANUAL] * 3
    assert read.calls == 1


def test_only_the_owner_may_look(place: Path, page: Path) -> None:
    kept(page, Reader())
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda file: file.write_text("other"), id="its size"),
        pytest.param(lambda file: os.utime(file, (1, 1)), id="its time"),
    ],
)
def test_read_again_when_the_file_has_changed(
    place: Path, page: Path, change: Callable[[Path], object]
) -> None:
    read = Reader()
    kept(page, read)
    change(page)
    kept(page, read)
    assert read.calls == 2
    kept(page, read)
    assert read.calls == 2


def test_read_again_when_the_reader_has_changed(
    place: Path, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Reader()
    kept(page, read)
    monkeypatch.setattr(cache, "FORMAT", cache.FORMAT + 1)
    kept(page, read)
    assert read.calls == 2


def test_each_key_of_a_file_is_its_own(place: Path, page: Path) -> None:
    other = Manual("other", "man other(1)")
    assert kept(page, Reader()) == MANUAL
    assert kept(page, Reader(other), "other") == other
    assert kept(page, Reader(None)) == MANUAL


def test_nothing_is_kept_of_nothing(place: Path, page: Path) -> None:
    read = Reader(None)
    assert kept(page, read) is kept(page, read) is None
    assert read.calls == 2


def test_a_file_that_is_gone(place: Path, page: Path) -> None:
    page.unlink()
    assert kept(page, Reader()) == MANUAL
    assert not place.exists()


def damaged_row(place: Path) -> None:
    with sqlite3.connect(place) as database:
        database.execute("update manuals set content = x'00ff'")


def locked_away(place: Path) -> None:
    place.unlink()
    place.mkdir()


DAMAGE: list[object] = [
    pytest.param(lambda place: place.write_bytes(b""), id="empty"),
    pytest.param(lambda place: place.write_bytes(b"no database" * 500), id="another file"),
    pytest.param(lambda place: os.truncate(place, 5000), id="cut"),
    pytest.param(
        lambda place: place.write_bytes(place.read_bytes()[:4096] + b"\xff" * 8192),
        id="overwritten",
    ),
    pytest.param(damaged_row, id="a damaged row"),
    pytest.param(lambda place: Path(f"{place}-journal").write_bytes(b"x" * 999), id="a journal"),
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_mended_silently(
    place: Path,
    page: Path,
    damage: Callable[[Path], object],
    capfd: pytest.CaptureFixture[str],
) -> None:
    read = Reader()
    kept(page, read)
    damage(place)
    assert [kept(page, read) for _ in range(3)] == [MANUAL] * 3
    assert read.calls <= 2
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "obstacle",
    [
        pytest.param(locked_away, id="a folder in its place"),
        pytest.param(
            lambda place: (place.unlink(), place.parent.rmdir(), place.parent.write_text("")),
            id="a file in place of its folder",
        ),
    ],
)
def test_without_a_cache_pages_are_read(
    place: Path, page: Path, obstacle: Callable[[Path], object]
) -> None:
    read = Reader()
    kept(page, read)
    obstacle(place)
    assert [kept(page, read) for _ in range(2)] == [MANUAL] * 2
    assert read.calls == 3


def test_another_process_that_writes_is_not_waited_for(place: Path, page: Path) -> None:
    kept(page, Reader())
    with sqlite3.connect(place, isolation_level=None) as database:
        database.execute("begin exclusive")
        start = time.monotonic()
        assert kept(page, Reader(), "new") == MANUAL
        assert time.monotonic() - start < 4 * cache.PATIENCE + 1
        database.execute("rollback")
    assert place.exists()
    read = Reader()
    assert kept(page, read) == MANUAL
    assert read.calls == 0


MANY = """
import sys
import threading
from aicmd import cache
from aicmd.manual import Manual, Option
for turn in range(60):
    key = f"key {turn % 20}"
    manual = Manual(key, "man", "x" * 2000, (Option(("-x",), text="y" * 2000),))
    found = cache.kept(key, sys.argv[1], lambda: manual)
    assert found == manual, found
"""


def test_many_shells_at_once(place: Path, page: Path) -> None:
    """Eight processes that read and write the same keys, of which some begin with a damaged file."""
    place.parent.mkdir(parents=True)
    place.write_bytes(b"damaged" * 1000)
    command = [sys.executable, "-c", MANY, str(page)]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(8)]
    results = [(process.communicate()[1], process.returncode) for process in running]
    assert results == [(b"", 0)] * 8
    read = Reader(None)
    found = kept(page, read, "key 7")
    assert found is None or found.name == "key 7"


def test_what_is_gone_is_forgotten(place: Path, page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("two")
    kept(page, Reader())
    kept(other, Reader(), "other")
    other.unlink()
    cache.opened.cache_clear()
    assert cache.forget() == 1
    assert cache.forget() == 0
    read = Reader()
    kept(page, read)
    assert read.calls == 0


def test_removed(place: Path, page: Path) -> None:
    kept(page, Reader())
    cache.remove()
    assert not place.exists()
    cache.remove()
    assert kept(page, Reader()) == MANUAL


def test_it_serves_all_threads(place: Path, page: Path) -> None:
    """A screen explains in a thread of its own; what another thread kept is neither lost nor gone."""
    first = Reader()
    assert kept(page, first) == MANUAL
    store = cache.opened(cache.location())
    found: list[Manual | None] = []

    def look() -> None:
        found.append(cache.kept("key", str(page), Reader(None)))
        cache.kept("other", str(page), Reader())

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [MANUAL] * 8
    assert cache.opened(cache.location()) is store
    assert kept(page, Reader(None), "other") == MANUAL
