"""Every part of a command with what the documentation installed here says about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Protocol

from aicmd import gloss
from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.manual import first_sentence
from aicmd.matching import Match
from aicmd.matching import Role
from aicmd.matching import matches
from aicmd.parse import parse
from aicmd.risk import Risk
from aicmd.syntax import Assignment
from aicmd.syntax import Compound
from aicmd.syntax import Node
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Token
from aicmd.syntax import Word
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.wrapper import FINDERS

Lookup = Callable[[tuple[str, ...]], Manual | None]
"""("git", "commit") -> its own page, or None. ("git",) -> the page of the program.

("/echo",) is a program in a file, never the builtin of that name."""


class Kind(StrEnum):
    PROGRAM = "program"
    SUBCOMMAND = "subcommand"
    OPTION = "option"
    VALUE = "value"
    ARGUMENT = "argument"
    OPERATOR = "operator"
    REDIRECT = "redirect"
    ASSIGNMENT = "assignment"
    KEYWORD = "keyword"
    COMMENT = "comment"
    SUBSTITUTION = "substitution"


@dataclass(frozen=True, slots=True)
class Part:
    """A span of the command in code points, with its documentation.

    `doc` is a sentence or two, "" where nothing is known; `full` is the whole paragraph. `source`
    names what says so: "man tar(1)", "bash builtin", "" for shell syntax we explain ourselves.
    `depth` is 0 for a program, 1 for its options and values, more inside nested commands.
    `warning` is a hint about how the part will really be read, "" mostly. `note` is what an engine
    says of a part that documentation knows.
    """

    start: int
    end: int
    text: str
    kind: Kind
    doc: str = ""
    source: str = ""
    depth: int = 0
    full: str = ""
    warning: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """`undocumented` are the parts that no documentation here knows, though they need some."""

    command: str
    parts: tuple[Part, ...]
    parsed: bool
    summary: str = ""
    undocumented: tuple[str, ...] = ()


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_NEED = (Kind.PROGRAM, Kind.SUBCOMMAND, Kind.OPTION)
"""Parts that documentation is expected to know; the others mean what the user wants them to."""

MODEL = "model"
"""The source of a text that no documentation confirms."""

_PLAIN_VALUE = re.compile(r"[A-Za-z0-9][\w.-]{0,30}")
_METAVAR = re.compile(r"[\w-]{2,}(?=[\s>,.=:\]]|$)")
_LEFT_OVER = re.compile(r"\\\n|\(\(|\)\)|[;|()]|[^\s;|()]+")
_SUMMARY_LENGTH = 160
_OPENED = 50  # commands within commands whose parts are told apart; deeper ones stay one part

UNQUOTED = N_("quote the pattern: the shell may put in file names before the program sees it")
COMMANDS = N_("a command line of its own")
UNREAD = N_("the shell may not be able to read this")
FILE_FOUND = N_("stands for the file found")
LINE_READ = N_("stands for what is read")
NAMED_ONLY = N_("named there, with no text of its own")
HERE_ENDS = N_("ends the here-document")


def explain(text: str, lookup: Lookup) -> Explanation:
    """Explain every part of a command line; one that bash refuses is explained as far as it goes.

    Parts are sorted, do not overlap and cover all of the text but blanks. `lookup` is asked once
    for each program and subcommand.
    """
    script = parse(text)
    explainer = _Explainer(text, cache(lookup))
    explainer.script(script, 0)
    parts = tuple(_filled(_flattened(explainer.claims, text), text))
    undocumented = dict.fromkeys(part.text for part in parts if part.kind in _NEED and not part.doc)
    summary = _shortened(explainer.summary(script.body))
    return Explanation(text, parts, not script.faults, summary, tuple(undocumented))


def as_json(explanation: Explanation, risk: Risk) -> dict[str, object]:
    """What `explain --json` prints; `documented` counts the programs and options with a source.

    A warning about how a part will be read stands before its text.
    """
    parts = [
        {
            "start": part.start,
            "end": part.end,
            "text": part.text,
            "kind": str(part.kind),
            "doc": _warned(part),
            "source": part.source,
        }
        for part in explanation.parts
    ]
    reasons = [{"part": [one.start, one.end], "text": one.text} for one in risk.reasons]
    return {
        "command": explanation.command,
        "parts": parts,
        "summary": explanation.summary,
        "risk": {"level": str(risk.level), "reasons": reasons},
        "documented": sum(part.kind in _NEED and bool(part.source) for part in explanation.parts),
        "undocumented": list(explanation.undocumented),
        "parsed": explanation.parsed,
    }


def _warned(part: Part) -> str:
    """A part's text behind what it will be mistaken for; no text comes from a warning alone."""
    return f"{part.warning}; {part.doc}" if part.warning and part.doc else part.doc


@dataclass(slots=True, eq=False, repr=False)
class _Explainer:
    """Walks the tree and claims a span for each part, an outer one before those inside it."""

    text: str
    lookup: Lookup
    claims: list[Part] = field(default_factory=list)
    found: dict[int, Invocation] = field(default_factory=dict)
    """The program of each simple command, by where that begins."""
    paths: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Each program, by its place, with its subcommands that have pages: ("git", "commit")."""

    def script(self, script: Script, depth: int) -> None:
        for comment in script.comments:
            self._claim(comment, Kind.COMMENT, _("a comment: not run"), depth)
        if script.body and depth < _OPENED:
            self._node(script.body, depth)

    def _node(self, node: Node, depth: int) -> None:
        match node:
            case Simple():
                self._simple(node, depth)
            case Compound():
                self._compound(node, depth)
            case Pipeline() | Sequence():
                self._several(node, depth)

    def _several(self, node: Pipeline | Sequence, depth: int) -> None:
        if isinstance(node, Pipeline):
            for token in node.prefix:
                self._claim(token, Kind.KEYWORD, gloss.keyword(token.text), depth)
        for token in node.operators:
            self._claim(token, Kind.OPERATOR, gloss.OPERATORS.get(token.text, ""), depth)
        for command in node.commands:
            self._node(command, depth)

    def _compound(self, node: Compound, depth: int) -> None:
        for token in node.keywords:
            self._claim(token, Kind.KEYWORD, gloss.keyword(token.text, node), depth)
        if node.kind == "[[":
            self._words(node.words, matches("[[", node.words, self.lookup), depth + 1)
        else:
            for at, word in enumerate(node.words):
                self._claim(word, Kind.ARGUMENT, gloss.compound_word(node, at), depth + 1)
                self._inside(word.pieces, depth + 1)
        for command in node.body:
            self._node(command, depth + 1)
        self._redirects(node.redirects, depth)

    def _simple(self, node: Simple, depth: int) -> None:
        for assignment in node.assignments:
            self._assignment(assignment, not node.words, depth)
        if found := invocation(node, depth):
            self.found[node.start] = found
            self._program(found, depth)
        self._redirects(node.redirects, depth + bool(node.words))

    def _assignment(self, node: Assignment, alone: bool, depth: int) -> None:
        self._claim(node, Kind.ASSIGNMENT, gloss.assignment(node, alone), depth)
        for word in (node.index, *node.array, node.value):
            self._inside(word.pieces if word else (), depth)

    def _redirects(self, redirects: tuple[Redirect, ...], depth: int) -> None:
        for node in redirects:
            self._claim(node, Kind.REDIRECT, gloss.redirect(node), depth)
            if node.target:
                self._inside(node.target.pieces, depth)
            if node.body:
                self._claim(node.body, Kind.VALUE, _("the text of the here-document"), depth)
                self._inside(node.body.pieces, depth)
                self._claim_delimiter(node.body, node.target, depth)

    def _claim_delimiter(self, body: Word, target: Word | None, depth: int) -> None:
        """The line that ends a here-document, which is in no node."""
        start = body.end + len(self.text[body.end :]) - len(self.text[body.end :].lstrip())
        name = target.value if target else None
        if name and self.text.startswith(name, start):
            self._claim(Token(start, start + len(name), name), Kind.KEYWORD, HERE_ENDS, depth)

    def _program(self, found: Invocation, depth: int, started: bool = False) -> None:
        """Claim a program with its words; `started` by another program, it is no builtin."""
        lookup = self._programs if started or _is_no_builtin(found.program) else self.lookup
        if found.program.text != found.name and self._programs((found.name or "",)):
            lookup = self._programs
        manual = lookup((found.name,)) if found.name else None
        doc = _summary_of(manual) if manual else gloss.word(found.program)
        source = manual.source if manual else ""
        full = manual.summary if manual else ""
        self._claim(found.program, Kind.PROGRAM, doc, depth, source, full)
        self._inside(found.program.pieces, depth)
        matched = matches(found.name or "", found.arguments, lookup)
        self._words(found.arguments, matched, depth + 1, found)
        self.paths[found.program.start] = (found.name or "", *_subcommands(matched))
        first = len(self.claims)
        for inner in found.inner:
            if isinstance(inner, Script):
                self.script(inner, depth + 1)
            else:
                self._program(inner, depth + 1, found.name not in ("command", "builtin"))
        token, text = _stand_in(found, matched)
        for at in range(first, len(self.claims)) if token else ():
            self.claims[at] = _standing(self.claims[at], token, text)

    def _programs(self, path: tuple[str, ...]) -> Manual | None:
        """What is known of a program as a file, for which no builtin of the shell stands in."""
        return self.lookup((f"/{path[0]}", *path[1:]))

    def _words(
        self,
        words: tuple[Word, ...],
        matched: list[Match],
        depth: int,
        found: Invocation | None = None,
    ) -> None:
        starts = {word.start: word for word in words}
        for match in matched:
            word = starts.get(match.start)
            part = self._part(match, word, depth, expanded=found is not None)
            if found and _holds_script(part, found):
                part = replace(part, doc=_(COMMANDS))
            if found and found.name in FINDERS and word:
                part = _with_pattern(part, word)
            if part.text:
                self.claims.append(part)
        for word in words:
            self._inside(word.pieces, depth)

    def _part(self, match: Match, word: Word | None, depth: int, *, expanded: bool) -> Part:
        text, source, full = _documented(match, self.text[match.start : match.end])
        kind = Kind(match.role)
        if kind is Kind.ARGUMENT and word:
            text = "; ".join(one for one in (text, gloss.word(word, expanded)) if one)
        span = self.text[match.start : match.end]
        return Part(match.start, match.end, span, kind, text, source, depth, full, match.warning)

    def _inside(self, pieces: tuple[Piece, ...], depth: int) -> None:
        """Claim the substitutions in a word and what they run."""
        for piece in pieces:
            if piece.script:
                text = gloss.substitution(piece, self.text[piece.start : piece.end])
                self._claim(piece, Kind.SUBSTITUTION, text, depth)
                self.script(piece.script, depth + 1)
            self._inside(piece.pieces, depth)

    def _claim(
        self,
        node: _Spanned,
        kind: Kind,
        doc: str,
        depth: int,
        source: str = "",
        full: str = "",
    ) -> None:
        text = self.text[node.start : node.end]
        if text.strip():
            self.claims.append(Part(node.start, node.end, text, kind, _(doc), source, depth, full))

    def summary(self, node: Node | None) -> str:
        """The programs of a command in their order, each with what it is."""
        match node:
            case None:
                return ""
            case Simple():
                found = self.found.get(node.start)
                return self._told(found) if found else ""
            case Pipeline():
                return self._joined(node.commands, " | ")
            case Sequence():
                return self._joined(node.commands, "; ")
            case Compound():
                return self._joined(node.body, "; ")

    def _joined(self, nodes: tuple[Node, ...], by: str) -> str:
        return by.join(text for node in nodes if (text := self.summary(node)))

    def _told(self, found: Invocation) -> str:
        """A program, or what it starts where it only starts another."""
        if len(found.inner) == 1 and found.name not in FINDERS:
            inner = found.inner[0]
            told = self.summary(inner.body) if isinstance(inner, Script) else self._told(inner)
            through = _("{told} (through {program})").format(told=told, program=found.name)
            return through if told else f"{found.name}"
        if not found.name:
            return found.program.text
        path = self.paths[found.program.start]
        manual = self.lookup(path)
        return f"{' '.join(path)}: {_summary_of(manual)}" if manual else found.name


def _is_no_builtin(program: Word) -> bool:
    r"""Whether a word names a file, or is `\time`: a keyword of the shell no more."""
    quoted_keyword = program.value == "time" and program.text != "time"
    return quoted_keyword or "/" in (program.value or "")


def _stand_in(found: Invocation, matched: list[Match]) -> tuple[str, str]:
    """What a program replaces in the command that it starts, and by what; ("", "") for nothing."""
    if found.name in FINDERS:
        return "{}", _(FILE_FOUND)
    if found.name == "parallel":
        return "{}", _(LINE_READ)
    for option, value in pairwise(matched) if found.name == "xargs" else ():
        if option.option and "-I" in option.option.flags and value.role is Role.VALUE:
            words = {word.end: word for word in found.arguments}
            token = words[value.end].value if value.end in words else ""
            return (token or "").removeprefix("-I"), _(LINE_READ)
    return "", ""


def _standing(part: Part, token: str, text: str) -> Part:
    """An operand that has what is replaced in it, with that said first."""
    if part.kind is not Kind.ARGUMENT or token not in part.text or part.doc == _(COMMANDS):
        return part
    inside = _("{text}, in {token}").format(text=text, token=token)
    return replace(part, doc=text if part.text.strip("'\"") == token else inside)


def _holds_script(part: Part, found: Invocation) -> bool:
    """Whether a word of a program is a command line that it gives to a shell."""
    scripts = (inner for inner in found.inner if isinstance(inner, Script))
    return any(part.start <= one.start and one.end <= part.end for one in scripts)


def _subcommands(matched: list[Match]) -> Iterator[str]:
    for match in matched:
        if match.role is Role.SUBCOMMAND and match.manual and not match.option:
            yield match.text


def _summary_of(manual: Manual) -> str:
    return first_sentence(manual.summary) or _("see {source}").format(source=manual.source)


def _documented(match: Match, typed: str) -> tuple[str, str, str]:
    """The sentence for a match, where it is from, and the paragraph that it begins."""
    option, manual = match.option, match.manual
    source = (option and option.source) or (manual.source if manual else "")
    if match.role is Role.VALUE:
        if option and (entry := _listed(option, typed)):
            return first_sentence(entry), source, entry
        return _(match.text) or (_value(match) if option else ""), "", ""
    if option and manual:
        return first_sentence(option.text) or _(NAMED_ONLY), source, option.text
    if manual and not option:
        return _summary_of(manual), manual.source, manual.summary
    return _(match.text), "", ""


def _listed(option: Option, value: str) -> str:
    """What the page says of this very value where it lists those that the option takes."""
    if not _PLAIN_VALUE.fullmatch(value):
        return ""
    entry = re.search(rf"^{re.escape(value)}: (\S.*)", option.text, re.MULTILINE)
    return entry[1] if entry else ""


def _value(match: Match) -> str:
    option = match.option
    assert option
    name = _METAVAR.match(option.argument.lstrip("[<{='\"+-]"))
    flag = next((flag for flag in option.flags if flag != "-NUM"), _("the option"))
    return _("the {name} of {flag}").format(name=name[0] if name else _("value"), flag=flag)


def _with_pattern(part: Part, word: Word) -> Part:
    """A warning where the shell may expand a pattern that is meant for find."""
    if part.kind is not Kind.VALUE:
        return part
    is_pattern = any(piece.kind is PieceKind.GLOB for piece in word.pieces)
    return replace(part, warning=part.warning or _(UNQUOTED)) if is_pattern else part


def _shortened(summary: str) -> str:
    if len(summary) <= _SUMMARY_LENGTH:
        return summary
    return summary[:_SUMMARY_LENGTH].rpartition(" ")[0].rstrip(" |;:,") + "…"


def _flattened(claims: Iterable[Part], text: str) -> Iterator[Part]:
    """Cut what an outer part has inside out of it; only its first piece keeps the texts."""
    around: list[Part] = []
    at = 0
    for claim in [*sorted(claims, key=lambda part: (part.start, -part.end)), None]:
        start = claim.start if claim else len(text)
        while around and around[-1].end <= start:
            outer = around.pop()
            yield from _piece(outer, at, outer.end, text)
            at = max(at, outer.end)
        if around and at < start:
            yield from _piece(around[-1], at, start, text)
        at = max(at, start)
        if claim:
            around.append(claim)


def _piece(part: Part, start: int, end: int, text: str) -> Iterator[Part]:
    if (start, end) == (part.start, part.end):
        yield part
    elif start < end and text[start:end].strip():
        piece = replace(part, start=start, end=end, text=text[start:end])
        yield (
            piece if start == part.start else replace(piece, doc="", source="", full="", warning="")
        )


def _filled(parts: Iterable[Part], text: str) -> Iterator[Part]:
    """Add a part for each gap that is not blank: continued lines, and what cannot be read."""
    at = 0
    for part in parts:
        yield from _gap(at, part.start, text)
        yield part
        at = part.end
    yield from _gap(at, len(text), text)


def _gap(start: int, end: int, text: str) -> Iterator[Part]:
    for match in _LEFT_OVER.finditer(text, start, end):
        shown = match[0]
        doc = _(gloss.LEFT_OVER.get(shown, ""))
        kind = Kind.KEYWORD if doc else Kind.ARGUMENT
        yield Part(match.start(), match.end(), shown, kind, doc, warning="" if doc else _(UNREAD))
