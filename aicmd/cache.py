"""The documentation that was read before, kept in the user's cache folder.

It only ever saves time: where it cannot be read or written, documentation is read again, and a
damaged file is made anew.
"""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Callable
from collections.abc import Iterator
from functools import lru_cache

from aicmd import owned
from aicmd import xdg
from aicmd.manual import Manual
from aicmd.manual import Option

FORMAT = 4
"""To be raised with every change of what the readers find in a page."""

PATIENCE = 0.5
"""Seconds to wait for another process that writes."""

_TABLE = """
create table if not exists manuals (
    key text primary key, file text not null, stamp text not null, content blob not null
) without rowid
"""


def kept(key: str, file: str, read: Callable[[], Manual | None]) -> Manual | None:
    """What `read` gives, called only if `file` has changed since `key` was last asked for.

    `key` says in words of the caller's what of the file is wanted. A None is not kept.
    """
    found_at = stamp(file)
    store = opened(location()) if found_at else None
    found = store.get(key, found_at) if store else None
    if found is None and (found := read()) and store:
        store.put(key, file, found_at, found)
    return found


def forget() -> int:
    """Drop what was read from files that are gone; returns how many they were."""
    store = opened(location())
    return store.forget(lambda file: not os.path.exists(file)) if store else 0


def remove() -> None:
    """Remove the cache of this user. Raises OSError."""
    opened.cache_clear()
    _remove(location())


def location() -> str:
    """Where the cache of this user lies; it need not be there yet."""
    return os.path.join(xdg.folder("XDG_CACHE_HOME", os.environ), "manuals.sqlite3")


@lru_cache(maxsize=1)
def opened(file: str) -> Cache | None:
    """The cache in a file, made if need be; None where there can be none."""
    try:
        owned.folder(os.path.dirname(file))
        return Cache(file)
    except (OSError, sqlite3.Error):
        return None


class Cache:
    """One SQLite file; every failure in it is a miss."""

    def __init__(self, file: str) -> None:
        """Open the file, or a new one in place of a damaged one. Raises OSError, sqlite3.Error."""
        self._file = file
        try:
            self._database = self._connect()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            _remove(file)
            self._database = self._connect()

    def _connect(self) -> sqlite3.Connection:
        owned.touch(self._file)
        # A screen explains in a thread of its own; SQLite itself lets one in after the other.
        database = sqlite3.connect(
            self._file, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        database.execute("pragma synchronous = off")  # what a power cut damages is made anew
        database.execute(_TABLE)
        return database

    def get(self, key: str, stamp: str) -> Manual | None:
        """What was put under a key, if it was with the same stamp."""
        query = "select content from manuals where key = ? and stamp = ?"
        try:
            row = self._database.execute(query, (key, stamp)).fetchone()
            return unpacked(row[0]) if row else None
        except (sqlite3.Error, ValueError, zlib.error) as error:
            self._mend(error)
            return None

    def put(self, key: str, file: str, stamp: str, manual: Manual) -> None:
        """Keep a manual under a key, in place of an older one."""
        row = (key, file, stamp, packed(manual))
        try:
            self._database.execute("insert or replace into manuals values (?, ?, ?, ?)", row)
        except sqlite3.Error as error:
            self._mend(error)

    def since(self, known: frozenset[tuple[str, str]]) -> Iterator[tuple[str, str, Manual]]:
        """Yield key, stamp and manual of what was put under a (key, stamp) that is not known."""
        try:
            rows = self._database.execute("select key, stamp from manuals").fetchall()
        except sqlite3.Error:
            return
        for key, stamp in sorted(set(rows) - known):
            manual = self.get(key, stamp)
            if manual:
                yield key, stamp, manual

    def forget(self, gone: Callable[[str], bool]) -> int:
        """Drop what was read from files that are gone, and return how many that were."""
        try:
            rows = self._database.execute("select distinct file from manuals").fetchall()
            files = [(file,) for (file,) in rows if gone(file)]
            self._database.executemany("delete from manuals where file = ?", files)
        except sqlite3.Error as error:
            self._mend(error)
            return 0
        return len(files)

    def _mend(self, error: Exception) -> None:
        """Begin anew after damage; a file that is locked or a disk that is full is none.

        Neither is a call that SQLite finds wrong: that is our mistake, not the file's.
        """
        if isinstance(error, (sqlite3.OperationalError, sqlite3.ProgrammingError)):
            return
        try:
            self._database.close()
            _remove(self._file)
            self._database = self._connect()
        except (OSError, sqlite3.Error):
            self._database = sqlite3.connect(
                ":memory:", isolation_level=None, check_same_thread=False
            )
            self._database.execute(_TABLE)


def _remove(file: str) -> None:
    for each in (file, f"{file}-journal"):
        if os.path.exists(each):
            os.remove(each)


def packed(manual: Manual) -> bytes:
    """A manual as bytes that tell when they are damaged."""
    options = [
        (o.flags, o.argument, o.arity, o.optional, o.text, o.section, o.source)
        for o in manual.options
    ]
    about = (manual.name, manual.source, manual.summary, manual.synopsis)
    fields = (about, options, manual.aliases, manual.examples)
    return zlib.compress(json.dumps(fields, ensure_ascii=False).encode(errors="surrogatepass"), 1)


def unpacked(content: bytes) -> Manual:
    """The manual again. Raises ValueError or zlib.error for anything else."""
    fields = json.loads(zlib.decompress(content).decode(errors="surrogatepass"))
    try:
        (name, source, summary, synopsis), options, aliases, examples = fields
        entries = tuple(Option(tuple(flags), *rest) for flags, *rest in options)
        others, shown = (tuple((a, b) for a, b in pairs) for pairs in (aliases, examples))
        return Manual(name, source, summary, entries, others, synopsis, shown)
    except TypeError as error:
        raise ValueError(error) from error


def stamp(file: str) -> str:
    """What changes when a file does, "" for none."""
    try:
        found = os.stat(file)
    except (OSError, ValueError):
        return ""
    return f"{FORMAT} {found.st_size} {found.st_mtime_ns}"
