"""Questions about files that no list of recipes could hold: which ones, and what to do with them.

`*.py files bigger than 1M; newest first | top 3` is read filter by filter into a command of find.
Each file here reads one thing, and takes the words for it out of the sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from aicmd.composition.action import Action
from aicmd.composition.carry import moved
from aicmd.composition.carry import packed
from aicmd.composition.carry import removed
from aicmd.composition.content import grepped
from aicmd.composition.content import replaced
from aicmd.composition.kind import FILE
from aicmd.composition.kind import kind
from aicmd.composition.names import CASELESS
from aicmd.composition.names import names
from aicmd.composition.output import Output
from aicmd.composition.output import output
from aicmd.composition.output import piped
from aicmd.composition.output import target
from aicmd.composition.owner import owner
from aicmd.composition.place import Place
from aicmd.composition.place import depth
from aicmd.composition.place import excluded
from aicmd.composition.place import place
from aicmd.composition.program import listed
from aicmd.composition.program import programs
from aicmd.composition.program import run
from aicmd.composition.rights import rights
from aicmd.composition.sentence import Sentence
from aicmd.composition.size import size
from aicmd.composition.state import state
from aicmd.composition.when import when
from aicmd.slots import Token

_ACTIONS = (packed, rights, replaced, grepped, run, moved, removed, programs, listed)
_UNREAD = 0.8  # what is left of a score for each word that was not understood


@dataclass(frozen=True, slots=True)
class Composition:
    """A command for all that was asked, and how much of the question it takes in (0 to 1)."""

    command: str
    others: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Search:
    """What is looked for, and where: all that find is told but the action."""

    place: Place
    depth: tuple[str, ...]
    kind: str | None
    tests: tuple[str, ...]
    named: bool
    pruned: tuple[str, ...]


def compose(tokens: tuple[Token, ...], platform: str, shell: str) -> Composition | None:
    """Return a find command for a question about files, None if it is about something else."""
    sentence = Sentence(tokens)
    file, quiet = target(sentence, shell)
    levels = depth(sentence)
    caseless = sentence.drop(*CASELESS)
    pruned, left_out = excluded(sentence, shell)
    done = tuple(action for read in _ACTIONS for action in read(sentence, shell))
    shown = output(sentence)
    where = place(sentence, shell)
    tests = [*size(sentence), *when(sentence, shell), *owner(sentence, shell)]
    tests += state(sentence, shell)
    called = names(sentence, shell, caseless)
    what = kind(sentence)
    search = _Search(where, levels, what, (*tests, *called, *left_out), bool(called), tuple(pruned))
    if not _is_about_files(search, shown, done):
        return None
    command = _command(search, done, shown, platform)
    command += " 2>/dev/null" * quiet + f" {file}" * bool(file)
    return Composition(command, (), 0.97 * _UNREAD ** len(sentence.unread()))


def _is_about_files(search: _Search, shown: Output, done: tuple[Action, ...]) -> bool:
    tests = bool(search.tests or search.pruned or shown.order)
    if search.kind is None and not search.named:
        return False
    if any(action.removes or action.bare for action in done):
        return tests
    return tests or search.place.told or bool(search.depth)


def _command(search: _Search, done: tuple[Action, ...], shown: Output, platform: str) -> str:
    pruned = search.pruned
    tests = [*_type(search, done, shown), *search.tests]
    if any(action.removes for action in done):
        tests += [_never_under(test) for test in pruned]
        pruned = ()
    actions = [_whole(action.text, search) for action in done]
    if pruned and not any(text.startswith("-") for text in actions):
        actions = ["-print", *actions]
    head = ["find", *search.place.options, *search.place.roots, *search.depth]
    left_out = f"{_any(pruned)} -prune -o" if pruned else ""
    listing = " ".join(filter(None, [*head, left_out, *tests, *actions]))
    return piped(shown, listing, platform)


def _whole(action: str, search: _Search) -> str:
    """-delete takes no folder that holds something, rm -r does; it asks nothing of empty ones."""
    folders = search.kind in ("", "-type d") and "-empty" not in search.tests
    return "-exec rm -r -- {} +" if action == "-delete" and folders else action


def _any(tests: tuple[str, ...]) -> str:
    return rf"\( {' -o '.join(tests)} \)" if len(tests) > 1 else tests[0]


def _never_under(test: str) -> str:
    """A folder left out by its path: -delete goes into a folder first, where -prune says nothing."""
    option, _, name = test.partition(" ")
    plain = name.strip("'")
    under = f"*/{plain}/*" if option == "-name" else f"{plain}/*"
    return f"-not -path '{under}'"


def _type(search: _Search, done: tuple[Action, ...], shown: Output) -> list[str]:
    """The test for the type. A name mostly tells files from folders; what is left has to be told."""
    if search.kind == FILE:
        only = any(action.only == "f" or (action.only and not search.named) for action in done)
        plain = search.named and not only
        return [] if plain else ["-type f"]
    return [search.kind] if search.kind else []
