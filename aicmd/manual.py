"""What a program's documentation says about it, whatever it was read from."""

from __future__ import annotations

import re
from dataclasses import dataclass

_END = re.compile(r"[.!?。！？][\"'”’)\]]*(?=\s|$)|[。！？]")
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|a\.k\.a|etc|cf|vs|viz|resp|approx|incl|fig|sec|no|vol|[A-Z])|\.\.)\.$"
)

_INCOMPLETE = re.compile(r"[a-z-]+\.$|(?:By default|Normally|Usually|Ordinarily)\b[^.]*\.$", re.I)


SYNOPSIS = 3_000
"""Characters of the forms of a command that a reader keeps."""


@dataclass(frozen=True, slots=True)
class Option:
    """An entry of a page: an option, an expression of find, a key of dd, a key letter of tar.

    `flags` are its spellings as typed: "-a", "--all", "-exec", "+x", "if=", "-NUM". `argument` is
    its value as the page names it, "" if it takes none; `arity` is how many words that is, and with
    `optional` the value may be left out and then only stands in the same word. `text` is its own
    paragraph as plain text. `section` is the subcommand it belongs to where a page has several.
    `source` is the page it is from where that is another than its Manual's.
    """

    flags: tuple[str, ...]
    argument: str = ""
    arity: int = 0
    optional: bool = False
    text: str = ""
    section: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Manual:
    """One program, or one of its subcommands.

    `source` names the page to open: "man tar(1)", "tar --help", "bash builtin". `summary` says in a
    few words what the program does. `aliases` are other names of its subcommands, each with the
    section that holds for it: ("new", "new-session") in tmux(1). `synopsis` has the forms of the
    command, each beginning a line. `examples` are commands, each with what it does.
    """

    name: str
    source: str
    summary: str = ""
    options: tuple[Option, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
    synopsis: str = ""
    examples: tuple[tuple[str, str], ...] = ()


def first_sentence(text: str, limit: int = 200) -> str:
    """The first sentence of an option's text in one line, without its full stop.

    A sentence ends where a blank or the end of its paragraph follows, not after "e.g."; one longer
    than `limit` characters is cut between words and ends in "…". With one that alone says too
    little, "Verbose." or "By default, hooks are run.", comes the next.
    """
    paragraph = " ".join(text.strip().split("\n\n", 1)[0].split())
    sentence = paragraph
    for end in _END.finditer(paragraph):
        head = paragraph[: end.end()]
        following = paragraph[end.end() :].lstrip()[:1]
        whole = not _ABBREVIATED.search(head.rstrip("\"'”’)]")) and not following.islower()
        if whole and not head.endswith(" .") and not _INCOMPLETE.match(head):
            sentence = head
            break
    return _cut(sentence, limit)


def _cut(sentence: str, limit: int) -> str:
    keeps = sentence.endswith(("..", " ."))
    bare = sentence[:-1] if sentence.endswith(".") and not keeps else sentence
    if len(bare) <= limit:
        return bare
    head, blank, _ = bare[:limit].rpartition(" ")
    return (head if blank else bare[: limit - 1]).rstrip(" ,;:") + "…"
