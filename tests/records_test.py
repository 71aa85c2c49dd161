"""The records: what is kept for whom, under many commits at once and any fault."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from aicmd import records
from aicmd.errors import AicmdError
from aicmd.revision import Change

WHY = Change("add", "include", "wording", "더 정확합니다.")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "aicmd" / "records.sqlite3"


def test_kept_and_found(file: Path) -> None:
    records.keep("/a", "commit", "original\n", "better\n", (WHY,))
    record = records.last("/a")
    assert record is not None
    assert (record.kind, record.asked, record.answered) == ("commit", "original\n", "better\n")
    assert record.changes == (WHY,)


def test_text_that_is_no_text_is_kept_as_well(file: Path) -> None:
    place = b"/zz/\xff".decode("utf-8", "surrogateescape")
    assert records.keep(place, "ask", "a\udcffb", "\ud800", turns=(("\ud83d?", "\ude00"),))
    record = records.last(place)
    assert record is not None
    assert (record.asked, record.answered) == ("a\\udcffb", "\\ud800")
    records.add_turn(record, "\udc80", "\udc80")
    again = records.last(place)
    assert again is not None
    assert again.turns == (("\\ud83d?", "\\ude00"), ("\\udc80", "\\udc80"))


def test_the_newest_of_the_places_asked_for(file: Path) -> None:
    records.keep("/a", "commit", "1", "one")
    records.keep("shell 7", "ask", "2", "two")
    records.keep("/b", "commit", "3", "three")
    found = records.last("/a", "shell 7")
    assert found is not None
    assert found.asked == "2"
    assert records.last("/c") is None


@pytest.mark.parametrize(
    ("message", "known"),
    [
        pytest.param("better", True, id="as it was kept"),
        pytest.param("better\n", True, id="with git's newline"),
        pytest.param("better  \n\n", True, id="other blanks at the ends"),
        pytest.param("better still", False, id="another"),
        pytest.param("", False, id="none"),
    ],
)
def test_of_a_message(file: Path, message: str, known: bool) -> None:
    records.keep("/a", "commit", "original", "better\n")
    assert (records.of_message("/a", message) is not None) is known
    assert records.of_message("/b", message) is None


def test_a_proposal_is_no_commit(file: Path) -> None:
    records.keep("/a", "proposal", "original", "better")
    assert records.of_message("/a", "better") is None
    assert records.last("/a") is not None


def test_a_conversation(file: Path) -> None:
    records.keep("/a", "commit", "original", "better")
    record = records.last("/a")
    assert record is not None
    records.add_turn(record, "왜?", "그래서.")
    records.add_turn(record, "and?", "so.")
    again = records.last("/a")
    assert again is not None
    assert again.turns == (("왜?", "그래서."), ("and?", "so."))


def test_only_the_owner_may_look(file: Path) -> None:
    records.keep("/a", "commit", "x", "y")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_oldest_go_first(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MOST", 3)
    for number in range(6):
        records.keep(f"/{number}", "commit", "x", str(number))
    assert [records.last(f"/{number}") is not None for number in range(6)] == [False] * 3 + [
        True
    ] * 3


def test_where_nothing_can_be_kept(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(b"this is no database" * 100)
    records.keep("/a", "commit", "x", "y")
    assert records.last("/a") is None
    file.unlink()
    file.mkdir()
    records.keep("/a", "commit", "x", "y")
    assert records.last("/a") is None


def test_many_commits_at_once(file: Path) -> None:
    code = "import sys; from aicmd import records\nfor n in range(5): assert records.keep(sys.argv[1], 'commit', str(n), f'{sys.argv[1]} {n}')"
    running = [subprocess.Popen([sys.executable, "-c", code, f"/{n}"]) for n in range(6)]
    assert [process.wait() for process in running] == [0] * 6
    for number in range(6):
        for turn in range(5):
            assert records.of_message(f"/{number}", f"/{number} {turn}") is not None


OLD = """
create table answers (
    id integer primary key, at real not null, place text not null, kind text not null,
    asked text not null, answered text not null, changes text not null, bare text not null
);
insert into answers values (1, 0, '/a', 'ask', 'old', 'ls', '[]', 'ls');
"""


def test_what_became_of_a_command(file: Path) -> None:
    records.keep("session 1", "ask", "files", "ls", done="ran")
    (record,) = records.everything()
    assert (record.done, record.place) == ("ran", "session 1")
    assert record.at > 1e9


def test_records_of_an_older_version_stay(file: Path) -> None:
    file.parent.mkdir(mode=0o700)
    with sqlite3.connect(file) as database:
        database.executescript(OLD)
    records.keep("/a", "ask", "new", "pwd", done="quit")
    assert [(one.asked, one.done) for one in records.everything()] == [("old", ""), ("new", "quit")]


def test_an_older_version_can_go_on(file: Path) -> None:
    records.keep("/a", "ask", "new", "pwd", done="quit")
    with sqlite3.connect(file) as database:
        database.execute(
            "insert into answers (at, place, kind, asked, answered, changes, bare)"
            " values (0, '/a', 'ask', 'x', 'y', '[]', 'y')"
        )
    assert [one.done for one in records.everything()] == ["quit", ""]


def test_many_renew_the_tables_at_once(file: Path) -> None:
    file.parent.mkdir(mode=0o700)
    with sqlite3.connect(file) as database:
        database.executescript(OLD)
    code = "from aicmd import records; assert records.keep('/b', 'ask', 'x', 'y', done='ran')"
    running = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(6)]
    assert [process.wait() for process in running] == [0] * 6
    assert len(records.everything()) == 7


SECRET = "zz비밀-of-mine-" * 300
"""Longer than a page of the file."""


def test_what_is_deleted_is_gone_from_the_file(file: Path) -> None:
    for number in range(4):
        records.keep("/a", "ask", f"{SECRET}{number}", "x", turns=((f"{SECRET}?", SECRET),))
    kept = records.everything()[2]
    records.delete([1])
    assert [one.number for one in records.everything()] == [2, 3, 4]
    assert records.delete([2, 4, 99]) == 2
    assert records.everything() == [kept]
    assert SECRET[:12].encode() in file.read_bytes()
    assert records.delete([3]) == 1
    assert SECRET[:12].encode() not in file.read_bytes()
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_was_taken_is_gone_with_its_record(file: Path) -> None:
    how = records.Accepted("zzalike", "bash", ("zz.example.test",))
    records.keep("/a", "ask", "zzasked", "ls", accepted=how)
    assert records.taken("zzasked", how, 3)
    records.delete([1])
    assert records.taken("zzasked", how, 3) == ()
    data = file.read_bytes()
    assert not [text for text in (b"zzalike", b"zzasked", b"zz.example") if text in data]


def test_what_made_room_is_gone_from_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MOST", 2)
    records.keep("/a", "ask", SECRET, "x")
    for number in range(3):
        records.keep("/a", "ask", str(number), "x")
    assert SECRET[:12].encode() not in file.read_bytes()


@pytest.mark.parametrize("value", ["off", "OFF"])
def test_nothing_is_kept_where_the_user_says_so(
    file: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    records.keep("/a", "ask", "before", "x")
    (record,) = records.everything()
    monkeypatch.setenv("AICMD_HISTORY", value)
    assert records.is_off()
    assert not records.keep("/a", "ask", "after", "x")
    records.add_turn(record, "why?", "so.")
    assert records.everything() == [record]


@pytest.mark.parametrize("off", [True, False])
def test_who_has_read_the_settings_decides(
    file: Path, monkeypatch: pytest.MonkeyPatch, off: bool
) -> None:
    """The settings are not read again: these say the opposite."""
    monkeypatch.setenv("AICMD_HISTORY", "on" if off else "off")
    assert records.keep("/a", "ask", "x", "y", off=off) is not off
    for record in records.everything():
        records.add_turn(record, "why?", "so.", off=off)
    assert [one.turns for one in records.everything()] == ([] if off else [(("why?", "so."),)])


def test_nothing_is_kept_where_that_cannot_be_known(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").write_text("[aicmd\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "config"))
    assert not records.keep("/a", "ask", "x", "y")


def test_a_file_that_cannot_be_read_is_told(file: Path) -> None:
    assert records.everything() == []
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"this is no database" * 100)
    for work in (records.everything, lambda: records.delete([1])):
        with pytest.raises(AicmdError, match="move it away"):
            work()
