"""What a program's documentation says about it, whatever it was read from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """An entry of a page: an option, an expression of find, a key of dd, a key letter of tar.

    `flags` are its spellings as typed: "-a", "--all", "-exec", "+x", "if=", "-NUM". `argument` is
    its value as the page names it, "" if it takes none; `arity` is how many words that is, and with
    `optional` the value may be left out and then only stands in the same word. `text` is its own
    paragraph as plain text. `section` is the subcommand it belongs to where a page has several.
    """

    flags: tuple[str, ...]
    argument: str = ""
    arity: int = 0
    optional: bool = False
    text: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Manual:
    """One program, or one of its subcommands.

    `source` names the page to open: "man tar(1)", "tar --help", "bash builtin". `summary` says in a
    few words what the program does.
    """

    name: str
    source: str
    summary: str = ""
    options: tuple[Option, ...] = ()
