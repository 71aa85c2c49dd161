"""Full-text search over the documentation that was read here, with SQLite's FTS5.

The index only ever follows the cache of `explain`: where it cannot be read or written, nothing is
found, and it is made anew where it is damaged.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from contextlib import suppress
from dataclasses import dataclass

from aicmd import cache
from aicmd import owned
from aicmd.manual import Manual
from aicmd.manual import first_sentence

FILE = "search.sqlite3"
FORMAT = 2
"""To be raised with every change of what is put into the index."""

HURRY = 0.1
"""Seconds that a question spends on pages which the index does not have yet."""

MOST_WORDS = 12
LONGEST = 160  # characters of a line
_TABLES = """
create virtual table if not exists entries
    using fts5(program, command, text, kind unindexed, source unindexed, tokenize = "porter unicode61");
create table if not exists pages (key text primary key, stamp text not null) without rowid;
"""
"""`pages` are those that were taken in; under '' is the state of the cache when all of them were."""

_WEIGHTS = "4.0, 1.0, 2.0"
"""How much a word says in the name of the program, in a flag or command, and in the text."""

_WITH_PAGES = frozenset({"git", "docker", "podman", "gh"})
"""Programs whose subcommands have pages of their own."""

_NAMES = re.compile(r"\S*[./\\]\S+|'[^']*'|\"[^\"]*\"")
"""Files, addresses and quoted text: what they are called says nothing of what is wanted."""

_WORD = re.compile(r"[a-z][a-z0-9]{2,}")
_COMMON = frozenset(
    """the and for with that this from all are which what how into not you can has have its every
    show list print display find get make use using command file files folder directory please want
    any each one two here there than then them when where who why does only but out more less new
    my your our named called name whose""".split()
)
"""Words that are in nearly every question, and say nothing of the program that is wanted."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of documentation: of an option, an example, or of what a program does.

    `source` is the page that it stands in, "man tar(1)".
    """

    program: str
    command: str
    text: str
    source: str


def search(words: str, program: str = "", kind: str = "", limit: int = 10) -> tuple[Entry, ...]:
    """Return what fits English words best; of one program ("git commit"), if it is named.

    `kind` is "option", "example" or "program", "" for all of them.
    """
    query = _query(words)
    if not query:
        return ()
    if program:
        query = f'program : "{program}" AND ({query})'
    where, values = "entries match ?", [query]
    if program:
        where += " and program = ?"
        values.append(program)
    if kind:
        where += " and kind = ?"
        values.append(kind)
    statement = (
        f"select program, command, text, source from entries where {where}"
        f" order by bm25(entries, {_WEIGHTS}) limit {limit:d}"
    )
    try:
        with closing(_opened()) as index:
            rows = index.execute(statement, values).fetchall()
    except (OSError, sqlite3.Error):
        return ()
    return tuple(Entry(*row) for row in rows)


def update(seconds: float = HURRY) -> int:
    """Take in pages that were read since, for so many seconds at most; returns how many."""
    store = cache.opened(cache.location())
    if store is None:
        return 0
    try:
        with closing(_opened()) as index:
            return _taken_in(index, store, time.monotonic() + seconds)
    except sqlite3.DatabaseError as error:
        if not isinstance(error, sqlite3.OperationalError):
            remove()
    except OSError:
        pass
    return 0


def remove() -> None:
    """Remove the index of this user."""
    with suppress(OSError):
        os.remove(location())


def location() -> str:
    """Where the index of this user lies; it need not be there yet."""
    return os.path.join(os.path.dirname(cache.location()), FILE)


def _taken_in(index: sqlite3.Connection, store: cache.Cache, end: float) -> int:
    state = cache.stamp(cache.location())
    if index.execute("select 1 from pages where key = '' and stamp = ?", (state,)).fetchone():
        return 0
    known = frozenset(index.execute("select key, stamp from pages").fetchall())
    count = 0
    with index:
        for key, stamp, manual in store.since(known):
            program = _program(manual)
            if any(key == old for old, _ in known):
                index.execute("delete from entries where program = ?", (program,))
            rows = _rows(program, manual) if program else ()
            lines = [(*row, manual.source) for row in rows]
            index.executemany("insert into entries values (?, ?, ?, ?, ?)", lines)
            index.execute("insert or replace into pages values (?, ?)", (key, stamp))
            count += 1
            if time.monotonic() > end:
                return count
        index.execute("insert or replace into pages values ('', ?)", (state,))
    return count


def _program(manual: Manual) -> str:
    """What a page is about, "git commit" for git-commit(1); "" where that is no program here."""
    name = manual.name
    head, _, rest = name.partition("-")
    if head in _WITH_PAGES and rest and shutil.which(head):
        return f"{head} {rest}"
    return name if shutil.which(name) or manual.source.startswith(("bash", "zsh", "fish")) else ""


def _rows(program: str, manual: Manual) -> Iterator[tuple[str, str, str, str]]:
    yield program, program, manual.summary, "program"
    for option in manual.options:
        flags = ", ".join(option.flags)
        shown = f"{flags} {option.argument}" if option.argument else flags
        owner = f"{program} {option.section}" if option.section else program
        yield owner, shown, first_sentence(option.text, LONGEST), "option"
    for command, text in manual.examples:
        yield program, command, text, "example"


def _query(words: str) -> str:
    """The telling words of a text, any of which may be there."""
    prose = _NAMES.sub(" ", words.lower())
    found = [word for word in _WORD.findall(prose) if word not in _COMMON]
    return " OR ".join(f'"{word}"' for word in list(dict.fromkeys(found))[:MOST_WORDS])


def _opened() -> sqlite3.Connection:
    """The index, empty if it is new or of another format. Raises OSError, sqlite3.Error."""
    file = location()
    owned.folder(os.path.dirname(file))
    owned.touch(file)
    index = sqlite3.connect(file, timeout=cache.PATIENCE)
    if index.execute("pragma user_version").fetchone()[0] != FORMAT:
        index.executescript("drop table if exists entries; drop table if exists pages;")
        index.execute(f"pragma user_version = {FORMAT:d}")
    index.execute("pragma synchronous = off")  # what a power cut damages is made anew
    index.executescript(_TABLES)
    return index
