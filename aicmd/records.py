"""What was answered, kept in the user's state folder for `why`, `undo`, `history` and the same question.

With `aicmd.history` off nothing is kept. What is deleted is gone from the file too, not only from
what can be found in it.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import closing
from contextlib import contextmanager
from contextlib import suppress
from dataclasses import dataclass

from aicmd import config
from aicmd import owned
from aicmd import xdg
from aicmd.errors import AicmdError
from aicmd.errors import UsageError
from aicmd.report import state_folder
from aicmd.revision import Change
from aicmd.translation import _

PATIENCE = 2.0
"""Seconds to wait for other commits that write their records: a busy disk takes 50 ms for each."""

NAME = "records.sqlite3"
MOST = 2_000
"""Records that are kept; the oldest go first."""

_TABLES = """
create table if not exists answers (
    id integer primary key, at real not null, place text not null, kind text not null,
    asked text not null, answered text not null, changes text not null, bare text not null,
    done text not null default ''
);
create index if not exists answers_by_place on answers (place, id);
create table if not exists turns (
    answer integer not null references answers (id) on delete cascade,
    at real not null, question text not null, reply text not null
);
create table if not exists accepted (
    answer integer primary key references answers (id) on delete cascade,
    alike text not null, manner text not null, hosts text not null
);
create index if not exists accepted_by_question on accepted (alike);
"""


@dataclass(frozen=True, slots=True)
class Accepted:
    """How a command was asked for that the user then took.

    `alike` is the same for questions that ask for the same, `manner` for those that may be answered
    with the same command: the shell, and the program that was to answer. `hosts` are those in the
    command that nobody had named.
    """

    alike: str
    manner: str
    hosts: tuple[str, ...] = ()


_VERSION = 1
"""Raised with each column that tables made before do not have."""


@dataclass(frozen=True, slots=True)
class Record:
    """One answer and the conversation about it.

    `kind` is "commit", "ask", or "proposal" for a message that was not used; `asked` what the author
    or user wrote, `answered` what was given for it; `turns` are the questions that followed, each
    with its reply. `done` is what became of a command: "ran", "edited", "copied" or "quit"; "" where
    nobody knows. `at` is when that was, in seconds since 1970.
    """

    number: int
    kind: str
    asked: str
    answered: str
    changes: tuple[Change, ...] = ()
    turns: tuple[tuple[str, str], ...] = ()
    done: str = ""
    place: str = ""
    at: float = 0.0

    @property
    def added(self) -> tuple[str, ...]:
        """The paragraphs of the answer that what was asked about does not have."""
        asked = self.asked.strip().split("\n\n")
        return tuple(part for part in self.answered.strip().split("\n\n") if part not in asked)


def keep(
    place: str,
    kind: str,
    asked: str,
    answered: str,
    changes: tuple[Change, ...] = (),
    turns: tuple[tuple[str, str], ...] = (),
    accepted: Accepted | None = None,
    done: str = "",
    off: bool | None = None,
) -> bool:
    """Keep an answer and what was said about it; False where nothing can be kept, or is to be.

    One that is `accepted` is found again by its question. `off` is for who has read the settings:
    to ask git for them takes longer than to keep the answer.
    """
    if is_off() if off is None else off:
        return False
    told = json.dumps([(c.before, c.after, c.kind, c.why) for c in changes], ensure_ascii=False)
    row = (time.time(), *map(_text, (place, kind, asked, answered, told, _bare(answered))), done)
    with suppress(OSError, sqlite3.Error), _opened() as database:
        number = database.execute(
            "insert into answers (at, place, kind, asked, answered, changes, bare, done)"
            " values (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        ).lastrowid
        rows = [(number, time.time(), *map(_text, turn)) for turn in turns]
        database.executemany("insert into turns values (?, ?, ?, ?)", rows)
        if accepted:
            how = map(_text, (accepted.alike, accepted.manner, " ".join(accepted.hosts)))
            database.execute("insert into accepted values (?, ?, ?, ?)", (number, *how))
        database.execute(
            "delete from answers where id <= (select max(id) from answers) - ?", (MOST,)
        )
        return True
    return False


def is_off() -> bool:
    """Whether the user wants nothing to be kept; so it is too where their settings cannot be read."""
    try:
        found, _ = config.settings(os.environ)
    except UsageError:
        return True
    return "history" in found and found["history"].text.lower() == config.OFF


def session() -> str:
    """The place of what was answered in this terminal, whichever process of it asks."""
    return f"session {os.getsid(0)}"


def last(*places: str) -> Record | None:
    """The newest answer that was given at one of these places."""
    marks = ", ".join("?" * len(places))
    return _one(f"where place in ({marks}) order by id desc limit 1", places)


def taken(asked: str, how: Accepted, most: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The commands that were taken for such a question with their hosts, the newest first.

    What is alike may have been told by an older vocabulary: a question in the same words counts too.
    """
    query = (
        "select answered, hosts, max(id) as newest from answers join accepted on answer = id"
        " where manner = ? and (asked = ? or (alike = ? and alike != ''))"
        " group by answered order by newest desc limit ?"
    )
    values = (how.manner, _text(asked), _text(how.alike), most)
    try:
        with _opened() as database:
            rows = database.execute(query, values).fetchall()
    except (OSError, sqlite3.Error):
        return ()
    return tuple((command, tuple(hosts.split())) for command, hosts, _ in rows)


def of_message(place: str, message: str) -> Record | None:
    """The newest answer at a place that is this commit message."""
    where = "where place = ? and kind = 'commit' and bare = ? order by id desc limit 1"
    return _one(where, (place, _bare(message)))


def add_turn(record: Record, question: str, reply: str, *, off: bool | None = None) -> None:
    """Keep a question about an answer with its reply, where anything can be kept; `off` as there."""
    if is_off() if off is None else off:
        return
    row = (record.number, time.time(), _text(question), _text(reply))
    with suppress(OSError, sqlite3.Error), _opened() as database:
        database.execute("insert into turns values (?, ?, ?, ?)", row)


def everything() -> list[Record]:
    """Return all that is kept, the newest last. Raises AicmdError where it cannot be read."""
    with _told():
        if not os.path.exists(_file()):
            return []
        with _opened() as database:
            return list(_found(database, "order by id", ()))


def delete(numbers: Iterable[int]) -> int:
    """Take records out, with what was said about them, and every trace of them out of the file.

    Return how many there were. Raises AicmdError where the file cannot be changed.
    """
    with _told():
        rows = [(number,) for number in numbers]
        with _opened() as database:
            gone = database.executemany("delete from answers where id = ?", rows).rowcount
        with closing(_connected()) as database:
            database.execute("pragma temp_store = memory")
            database.execute("vacuum")  # what an older version deleted is in unused pages
    return max(gone, 0)


@contextmanager
def _told() -> Iterator[None]:
    """Raise AicmdError for whatever is wrong with the file."""
    try:
        yield
    except (OSError, sqlite3.Error, ValueError, TypeError) as error:
        file = os.path.join(xdg.folder("XDG_STATE_HOME", os.environ), NAME)
        raise AicmdError(
            _("{file} ({error}): try again, or move it away").format(file=file, error=error)
        ) from error


def _one(where: str, values: tuple[str, ...]) -> Record | None:
    """What a query finds first; None also where nothing can be read."""
    try:
        if not os.path.exists(_file()):
            return None
        with _opened() as database:
            return next(_found(database, where, tuple(map(_text, values))), None)
    except (OSError, sqlite3.Error, ValueError, TypeError):
        return None


def _found(database: sqlite3.Connection, where: str, values: Sequence[str]) -> Iterator[Record]:
    columns = "id, kind, asked, answered, changes, done, place, at"
    for row in database.execute(f"select {columns} from answers {where}", values):
        number, kind, asked, answered, told, done, place, at = row
        changes = tuple(Change(*fields) for fields in json.loads(told))
        talk = "select question, reply from turns where answer = ? order by at, rowid"
        turns = tuple(database.execute(talk, (number,)).fetchall())
        yield Record(number, kind, asked, answered, changes, turns, done, place, at)


def _file() -> str:
    return str(state_folder() / NAME)


@contextmanager
def _opened() -> Iterator[sqlite3.Connection]:
    """The database, which only its owner may read; what is done inside is done as a whole."""
    owned.touch(_file())
    with closing(_connected()) as database:
        database.executescript(f"pragma foreign_keys = on; {_TABLES}")
        _renew(database)
        with database:
            yield database


def _connected() -> sqlite3.Connection:
    """What is deleted is overwritten as well, also of the oldest that make room for the newest."""
    database = sqlite3.connect(_file(), timeout=PATIENCE)
    database.execute("pragma secure_delete = on")
    return database


def _renew(database: sqlite3.Connection) -> None:
    """Give tables that an older version made what they lack; another process may do so as well."""
    if database.execute("pragma user_version").fetchone()[0] >= _VERSION:
        return
    with database:
        database.execute("begin immediate")
        columns = {row[1] for row in database.execute("pragma table_info (answers)")}
        if "done" not in columns:
            database.execute("alter table answers add column done text not null default ''")
        database.execute(f"pragma user_version = {_VERSION}")


def _text(text: str) -> str:
    """The text as SQLite can keep it: a folder's name may be no UTF-8, a reply half a character."""
    return text.encode("utf-8", "backslashreplace").decode()


def _bare(message: str) -> str:
    """The same for two messages that differ in blanks at the ends of their lines only."""
    return "\n".join(line.rstrip() for line in message.strip().splitlines())
