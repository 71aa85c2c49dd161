"""What a synopsis calls the words of a command that are no options: `cp SOURCE... DIRECTORY`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass

LIMIT = 3_000
"""Characters of a synopsis that are read."""

TOKENS = 300
"""Words and brackets of one form that are read."""

_TOKEN = re.compile(
    r"\.\.\.|'[^'\n]*'|<[^<>\n]*>(?:\.\.\.)?|[^\s\[\]{}()]+(?:\(s\))?(?:\[[^\s\[\]]*\]|\.\.\.)*|[\[\]{}()]"
)
_PLURAL = frozenset("FILES files filenames args arguments names".split())
_NAME = re.compile(r"[A-Za-z][\w -]{0,30}(?:\|[A-Za-z][\w-]{0,30}){0,3}(?:\(s\))?")
_OPTIONS = re.compile(r"\W*(?:[\w-]+[ -])?(?:options?|flags?|switches)\W*", re.IGNORECASE)
_CLOSERS = {"[": "]", "{": "}", "(": ")"}


@dataclass(frozen=True, slots=True)
class Operand:
    """One name; `repeated` if it stands for several words, `optional` if it may be left out.

    That counts the brackets around it: of `[[section] page]` the first is left out first.
    """

    name: str
    optional: int = 0
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """One way to call a program; `needs` are the options that it is the form of."""

    operands: tuple[Operand, ...]
    needs: frozenset[str] = frozenset()

    def fits(self, count: int, given: frozenset[str], more: bool) -> bool:
        """Whether so many operands, or more, can stand with these options."""
        least = sum(not operand.optional for operand in self.operands)
        repeats = any(one.repeated for one in self.operands)
        most = len(self.operands) + 1000 * repeats
        return least <= count <= most and self.needs <= given and (repeats or not more)


def named(
    synopsis: str, path: tuple[str, ...], count: int, given: Iterable[str], more: bool = False
) -> list[str]:
    """The names of `count` operands beside the options `given`; "" where the synopsis is unclear.

    `path` is the program with its subcommands: ("git", "remote", "add"). With `more`, one of the
    operands may be several, as a pattern is.
    """
    options = frozenset(given)
    fitting = [form for form in forms(synopsis, path) if form.fits(count, options, more)]
    form = max(fitting, key=lambda form: len(form.needs), default=None)
    return list(_assigned(form.operands, count)) if form else [""] * count


def forms(synopsis: str, path: tuple[str, ...]) -> Iterator[Form]:
    """The forms of a synopsis in their order; one with alternatives of words is left out."""
    called = re.compile(f"(?:{re.escape(' '.join(path))}|{re.escape('-'.join(path))})(?=\\s|$)")
    for text in re.split(rf"(?:^|\n)\s*(?={re.escape(path[0])}\b)", synopsis[:LIMIT]):
        match = called.match(text)
        form = _form(_TOKEN.findall(text[match.end() :])[:TOKENS]) if match else None
        if form:
            yield form


def _form(tokens: list[str]) -> Form | None:
    operands: list[Operand] = []
    needs: set[str] = set()
    at = depth = 0
    while at < len(tokens):
        token = tokens[at]
        if token == "[" and _is_option_group(tokens, at):
            at = _closed(tokens, at)
            at += tokens[at + 1 : at + 2] == ["..."]
        elif token in "{(":
            return None
        elif token in "[]":
            depth += 1 if token == "[" else -1
        elif token in ("...", "…", ".."):
            operands[-1:] = [Operand(o.name, o.optional, True) for o in operands[-1:]]
        elif token[0] in "-+" and len(token) > 1:
            needs |= {token.partition("=")[0]} if not depth and token != "--" else set()
            at += _has_value(token, tokens[at + 1 : at + 2])
        elif not _OPTIONS.fullmatch(token) and token != "|":
            operands.append(_operand(token, depth))
        at += 1
    return Form(tuple(operands), frozenset(needs))


def _is_option_group(tokens: list[str], at: int) -> bool:
    """Whether a bracket holds options: `[-a | --all]`, `[OPTION]`, `[--] ` alone is one too."""
    inner = tokens[at + 1 : _closed(tokens, at)]
    return bool(inner) and (inner[0][0] in "-+" or bool(_OPTIONS.fullmatch(" ".join(inner))))


def _closed(tokens: list[str], at: int) -> int:
    """Where the bracket that opens at `at` closes, with the dots behind it."""
    depth = 0
    for place in range(at, len(tokens)):
        depth += (tokens[place] in _CLOSERS) - (tokens[place] in _CLOSERS.values())
        if depth == 0:
            return place
    return len(tokens)


def _has_value(flag: str, following: list[str]) -> int:
    """1 where the next word is the value of an option that has no bracket: `-t DIRECTORY`."""
    return int("=" not in flag and bool(following) and bool(_NAME.fullmatch(following[0])))


def _operand(token: str, optional: int) -> Operand:
    bare = token.removesuffix("...").strip("<>'\",").partition("[")[0]
    repeated = (token.endswith("...") and "[," not in token) or bare in _PLURAL
    return Operand(bare if _NAME.fullmatch(bare) else "", optional, repeated)


def _assigned(operands: tuple[Operand, ...], count: int) -> Iterator[str]:
    """A name for each operand that stands: what is deepest in brackets is left out, last first."""
    kept = list(enumerate(operands))
    while len(kept) > count:
        kept.remove(max(kept, key=lambda pair: (pair[1].optional, pair[0])))
    repeated = next((at for at, operand in kept if operand.repeated), None)
    more = count - len(kept)
    for at, operand in kept:
        yield from [operand.name] * (1 + more if at == repeated else 1)
