from __future__ import annotations

import pytest

from aicmd import sources
from aicmd.manual import Manual


def test_folder_is_walked_in_order_of_rank() -> None:
    names = [source.__module__ for source in sources.sources()]
    assert names.index("aicmd.sources.builtin") < names.index("aicmd.sources.man")


def test_the_lowest_rank_that_knows_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(path: tuple[str, ...]) -> Manual | None:
        return None

    def knows(path: tuple[str, ...]) -> Manual | None:
        return Manual(path[0], "first")

    def later(path: tuple[str, ...]) -> Manual | None:
        return Manual(path[0], "second")

    monkeypatch.setattr(sources, "sources", lambda: (silent, knows, later))
    manual = sources.lookup(("zz-only-here",))
    assert manual is not None
    assert manual.source == "first"


def test_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def source(path: tuple[str, ...]) -> Manual | None:
        asked.append(path)
        return None

    monkeypatch.setattr(sources, "sources", lambda: (source,))
    for _ in range(3):
        assert sources.lookup(("zz-asked-once",)) is None
    assert asked == [("zz-asked-once",)]


@pytest.mark.parametrize(
    "path",
    [
        pytest.param((), id="nothing"),
        pytest.param(("",), id="an empty word"),
        pytest.param(("/bin/",), id="a folder"),
        pytest.param(("/bin/..",), id="the folder above one"),
        pytest.param(("..",), id="the folder above"),
        pytest.param(("git", "../x"), id="a path as subcommand"),
        pytest.param(("ls\n",), id="a line break"),
        pytest.param(("ls\x00",), id="a NUL"),
        pytest.param(("\x1b[31m",), id="an escape sequence"),
        pytest.param(("a" * 5000,), id="a very long word"),
        pytest.param(("\udcff",), id="a lone surrogate"),
    ],
)
def test_no_name(path: tuple[str, ...]) -> None:
    """Such words are never handed to a source."""
    assert sources.lookup(path) is None
