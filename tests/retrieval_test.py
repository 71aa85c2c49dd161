from __future__ import annotations

import os
from pathlib import Path

import pytest

from aicmd import cache
from aicmd import retrieval
from aicmd.manual import Manual
from aicmd.manual import Option

LS = Manual(
    "ls",
    "man ls(1)",
    "list directory contents",
    (
        Option(("-S",), text="sort by file size, largest first"),
        Option(("-h", "--human-readable"), text="print sizes like 1K 234M"),
        Option(("--width",), "COLS", 1, text="set output width"),
    ),
)
LOG = Manual(
    "git-log",
    "man git-log(1)",
    "Show commit logs",
    (Option(("--oneline",), text="one line for each commit"),),
    examples=(("git log -3", "Limits the number of commits to three"),),
)
STRANGE = Manual("zz-no-such-program", "man zz-no-such-program(1)", "sort by size largest")


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> cache.Cache:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache.opened.cache_clear()
    store = cache.opened(cache.location())
    assert store is not None
    for manual in (LS, LOG, STRANGE):
        store.put(manual.source, "f", "1", manual)
    return store


def found(words: str, program: str = "", kind: str = "") -> list[tuple[str, str]]:
    return [(entry.program, entry.command) for entry in retrieval.search(words, program, kind)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("largest files", ("ls", "-S")),
        ("sorted by size", ("ls", "-S")),
        ("human readable", ("ls", "-h, --human-readable")),
        ("limit commits", ("git log", "git log -3")),
        ("contents", ("ls", "ls")),
    ],
)
def test_what_fits_best_comes_first(words: str, first: tuple[str, str]) -> None:
    assert retrieval.update(9) == 3
    assert found(words)[0] == first


@pytest.mark.parametrize(
    "words", ["", "a", "한국어", "the and of", "zebra", '"', "NOT", "NEAR(", "x" * 5000]
)
def test_nothing(words: str) -> None:
    retrieval.update(9)
    assert found(words) == []


def test_signs_of_the_query_language_are_words() -> None:
    retrieval.update(9)
    assert sorted(found('size* NOT "(')) == [("ls", "-S"), ("ls", "-h, --human-readable")]


def test_of_one_program_or_kind() -> None:
    retrieval.update(9)
    assert found("size commit line", program="git log") == [
        ("git log", "--oneline"),
        ("git log", "git log"),
        ("git log", "git log -3"),
    ]
    assert found("commit", kind="example") == [("git log", "git log -3")]
    assert found("size", program="git") == []


def test_each_line_tells_its_page() -> None:
    retrieval.update(9)
    assert [entry.source for entry in retrieval.search("commit limit")][:1] == ["man git-log(1)"]


def test_what_is_no_program_here_is_left_out() -> None:
    retrieval.update(9)
    assert {program for program, _ in found("size largest sort")} == {"ls"}


def test_a_page_that_changed_takes_the_place_of_the_old_one(store: cache.Cache) -> None:
    retrieval.update(9)
    store.put(LS.source, "f", "2", Manual("ls", LS.source, "shows folders"))
    os.utime(cache.location(), ns=(1, 1))
    assert retrieval.update(9) == 1
    assert found("size") == []
    assert found("folders") == [("ls", "ls")]


def test_nothing_is_done_twice() -> None:
    retrieval.update(9)
    assert retrieval.update(9) == 0


def test_in_a_hurry_the_rest_comes_later() -> None:
    assert [retrieval.update(0) for _ in range(4)] == [1, 1, 1, 0]


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + b"x" * 200])
def test_a_damaged_index_is_made_anew(content: bytes) -> None:
    Path(retrieval.location()).write_bytes(content)
    for _ in range(2):
        retrieval.update(9)
    assert ("ls", "-S") in found("size")


def test_without_a_folder_to_keep_it_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/none")
    assert retrieval.update() == 0
    assert found("size") == []
