"""What a model is told for one question: programs that may serve, and what their documentation says.

Which programs that are is guessed from the recipes nearest to the question, in English and Korean,
and by full-text search in the documentation read here. It is all local and all told by --dry-run.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from aicmd import catalogue
from aicmd import retrieval
from aicmd.explanation import explain
from aicmd.gate import visible
from aicmd.manual import Manual
from aicmd.manual import first_sentence
from aicmd.ranking import Match
from aicmd.ranking import ranked
from aicmd.recipes import program
from aicmd.slots import read
from aicmd.sources import lookup
from aicmd.suggestion import Question

PROGRAMS = 5
RECIPES = 6
NEAR = 0.45
"""The likeness below which a recipe has hardly a word in common with the question; chosen by hand."""
UNLIKELY = 0.02
"""The score below which all that it has in common is words taken for values: also chosen by hand."""

OPTIONS, EXAMPLES = 4, 2
"""Lines of each kind for a program: enough to set it right, few enough not to be copied."""

ALIKE = 3
LONGEST = 120
BUDGET = 2_400
"""Characters of all lines together, some seven hundred tokens."""

_SLOT = re.compile(r"<[\w:-]+>")
_SUBCOMMANDS = frozenset("git docker podman gh kubectl apt systemctl".split())


@dataclass(frozen=True, slots=True)
class Briefing:
    """`installed` and `missing` are names of programs, `lines` what the documentation says."""

    installed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


@lru_cache(maxsize=4)
def briefing(question: Question) -> Briefing:
    """Return what may help with a question; nothing where nothing is near it."""
    retrieval.update()
    near = _near(question)
    words = _english(question, near)
    names = list(dict.fromkeys(_candidates(question, near, words)))[:PROGRAMS]
    here = [name for name in names if _is_here(name)]
    missing = tuple(dict.fromkeys(_head(name) for name in names if name not in here))
    lines = _within(BUDGET, _documented(here, near, words))
    return Briefing(tuple(dict.fromkeys(map(_head, here))), missing, tuple(lines))


def documentation(name: str, question: Question, flag: str = "") -> tuple[str, ...]:
    """Return what one program ("tar", "git log") has for a question, and for a flag it lacks.

    Options that are spelt nearly alike come first.
    """
    manual = lookup(tuple(name.split()))
    retrieval.update()
    near = _near(question)
    words = f"{_english(question, near)} {flag.replace('-', ' ')}"
    return (*_alike(name, manual, flag), *_lines(name, _commands(name, near), words))


def _alike(name: str, manual: Manual | None, flag: str) -> Iterator[str]:
    options = manual.options if manual else ()
    texts = {known: option.text for option in options for known in option.flags}
    for known in get_close_matches(flag, texts, ALIKE):
        yield _line(f"{name} {known}", texts[known])


def _near(question: Question) -> list[Match]:
    """The recipes that share most with a question: it is no matter here whether they answer it."""
    found = ranked(read(question.text), question.tool, catalogue.index())
    found.sort(key=lambda match: -match.likeness)
    return [one for one in found if one.likeness >= NEAR and one.score > UNLIKELY][:RECIPES]


def _english(question: Question, near: list[Match]) -> str:
    """The question with what the nearest recipes say in English, which documentation is written in."""
    return " ".join([question.text, *(match.recipe.en for match in near[:2])])


def _candidates(question: Question, near: Iterable[Match], words: str) -> Iterator[str]:
    if question.tool:
        yield question.tool
    for match in near:
        for command in match.recipe.variants(sys.platform, question.shell):
            yield _path(command)
    if not question.tool:
        for kind in ("program", "example"):
            yield from (entry.program for entry in retrieval.search(words, kind=kind, limit=2))


def _path(command: str) -> str:
    """The program of a command, and the subcommand of one that has some: "git log"."""
    name = program(command)
    rest = command.split()[command.split().index(name) + 1 :] if name in command.split() else []
    plain = rest and rest[0].isascii() and rest[0].replace("-", "").isalpha()
    return f"{name} {rest[0]}" if name in _SUBCOMMANDS and plain and rest[0][0] != "-" else name


def _head(name: str) -> str:
    return name.partition(" ")[0]


def _is_here(name: str) -> bool:
    return shutil.which(_head(name)) is not None or _is_builtin(lookup((_head(name),)))


def _is_builtin(manual: Manual | None) -> bool:
    return manual is not None and "builtin" in manual.source


def _documented(names: Iterable[str], near: Iterable[Match], words: str) -> Iterator[str]:
    for name in names:
        yield from _lines(name, _commands(name, near), words)


def _commands(name: str, near: Iterable[Match]) -> list[str]:
    """The commands of recipes that run a program."""
    commands = (match.recipe.command for match in near)
    return [command for command in commands if _path(command) == name]


def _lines(name: str, commands: Iterable[str], words: str) -> Iterator[str]:
    """What a program is for, the options of these commands, and what fits the words best."""
    manual = lookup(tuple(name.split()))
    if manual is None or not manual.options:
        return
    yield _line(name, manual.summary)
    told = [_line(f"{name} {shown}", text) for shown, text in _options(commands)]
    found = retrieval.search(words, program=name, kind="option", limit=OPTIONS)
    told += [_line(f"{name} {entry.command}", entry.text) for entry in found]
    new = {line.partition(": ")[2]: line for line in reversed(told) if f"{name} --:" not in line}
    yield from [line for line in told if line in new.values()][:OPTIONS]
    for entry in retrieval.search(words, program=name, kind="example", limit=EXAMPLES):
        yield _line(f"example: {entry.command}", entry.text)


def _options(commands: Iterable[str]) -> Iterator[tuple[str, str]]:
    for command in commands:
        filled = _SLOT.sub("x", command)
        for part in explain(filled, lookup).parts:
            if part.kind == "option" and part.doc and part.depth == 1:
                yield part.text if len(part.text) > 1 else f"-{part.text}", part.doc


def _line(name: str, text: str) -> str:
    shown = visible(" ".join(f"{name}: {first_sentence(text, LONGEST)}".split()))
    return shown if len(shown) <= 2 * LONGEST else f"{shown[: 2 * LONGEST]}…"


def _within(budget: int, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        budget -= len(line) + 1
        if budget < 0:
            return
        yield line
