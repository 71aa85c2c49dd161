"""Whether two command lines say the same, told from their trees and not from what they do.

The same programs are joined the same way, each with the same flags and operands. It does not matter
in which order flags stand, whether short ones are bundled, how a word is quoted, whether `--` parts
flags from operands, whether sudo is asked and whether errors are thrown away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.parse import parse
from aicmd.syntax import Compound
from aicmd.syntax import Node
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Word

FREE = "\1"
"""What a placeholder becomes; an accepted command leaves that word to the answer."""

PLACEHOLDER = re.compile(r"<[^\W\d](?:[\w -]*\w)?>")
_BRACED = re.compile(r"\$\{(\w+)\}")
_BUNDLE = re.compile(r"-([A-Za-z]+)(.*)", re.DOTALL)
_COUNTED = frozenset("head tail".split())
_PLACED = frozenset("cp mv ln scp rsync diff comm paste join ffmpeg convert magick ssh".split())
"""Programs whose operands mean what their place says."""

_LONG = frozenset("ffmpeg ffprobe convert magick mogrify identify java openssl".split())
"""Programs whose long flags have one dash: `-vf` is no bundle."""

_PATTERNS = frozenset({PieceKind.GLOB, PieceKind.BRACE, PieceKind.TILDE})
_THROWN = ("2", ">", "/dev/null")
_BEGINS = re.compile(r"-[a-z]|[!()]$")
_ACTION = re.compile(r"-(delete|f?print(0|f)?|f?ls|exec(dir)?|ok(dir)?|quit|prune)$")
_CHOICES = frozenset("-o -or , (".split())


@dataclass(frozen=True, slots=True)
class Call:
    """A program with what is said to it; `placed` says that the order of its operands counts."""

    program: str
    flags: tuple[str, ...]
    operands: tuple[str, ...]
    placed: bool
    around: tuple[str, ...]  # its assignments and redirections
    inner: tuple[Shape, ...]  # the commands that it starts


@dataclass(frozen=True, slots=True)
class Group:
    """Commands joined by the same operators or in the same kind of loop."""

    joints: tuple[str, ...]
    parts: tuple[Shape, ...]


Shape = Call | Group


def alike(accepted: str, answer: str) -> bool:
    """Whether the answer says what the accepted command says; its placeholders match any word."""
    wanted, given = _script(_read(accepted)), _script(_read(answer))
    return wanted is not None and given is not None and _matches(wanted, given)


def _read(command: str) -> Script:
    return parse(PLACEHOLDER.sub(FREE, command))


def _matches(wanted: Shape, given: Shape) -> bool:
    match wanted, given:
        case Group(), Group():
            return wanted.joints == given.joints and _all_match(wanted.parts, given.parts)
        case Call(), Call():
            same = (wanted.program, wanted.flags) == (given.program, given.flags)
            around = _fits(wanted.around, given.around, placed=False)
            operands = _fits(wanted.operands, given.operands, placed=wanted.placed)
            return same and around and operands and _all_match(wanted.inner, given.inner)
        case _:
            return False


def _all_match(wanted: tuple[Shape, ...], given: tuple[Shape, ...]) -> bool:
    return len(wanted) == len(given) and all(map(_matches, wanted, given))


def _fits(wanted: tuple[str, ...], given: tuple[str, ...], *, placed: bool) -> bool:
    if len(wanted) != len(given):
        return False
    if placed:
        return all(map(_stands, wanted, given))
    left = list(given)
    for word in sorted(wanted, key=lambda word: FREE in word):  # what is free takes what is left
        fitting = next((other for other in left if _stands(word, other)), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return True


def _stands(wanted: str, given: str) -> bool:
    pattern = re.escape(wanted).replace(re.escape(FREE), ".+")
    return re.fullmatch(pattern, given, re.DOTALL) is not None


def _script(script: Script) -> Shape | None:
    return None if script.faults or script.body is None else _shape(script.body)


def _shape(node: Node) -> Shape:
    match node:
        case Simple():
            return _simple(node)
        case Pipeline():
            joints = [token.text for token in (*node.prefix, *node.operators)]
            return Group(tuple(joints), tuple(map(_shape, node.commands)))
        case Sequence():
            joints = [token.text.replace("\n", ";") for token in node.operators]
            return Group(tuple(joints), tuple(map(_shape, node.commands)))
        case Compound():
            joints = [node.kind, *map(_text, node.words), *_redirects(node.redirects)]
            return Group(tuple(joints), tuple(map(_shape, node.body)))


def _simple(node: Simple) -> Call:
    found = invocation(node)
    around = (*_assignments(node), *_redirects(node.redirects))
    if found is None:
        return Call("", (), (), False, around, ())
    return _call(_without_sudo(found), around)


def _without_sudo(found: Invocation) -> Invocation:
    if found.name == "sudo" and not found.arguments:
        for inner in found.inner:
            return inner if isinstance(inner, Invocation) else found
    return found


def _call(found: Invocation, around: tuple[str, ...] = ()) -> Call:
    program, words = _text(found.program), [_text(word) for word in found.arguments]
    inner = tuple(shape for shape in map(_inner, found.inner) if shape)
    if program == "find":
        return Call(program, (), tuple(_tests(words)), True, around, inner)
    flags, operands = _divided(program, words)
    return Call(program, flags, operands, program in _PLACED, around, inner)


def _inner(found: Invocation | Script) -> Shape | None:
    return _call(found) if isinstance(found, Invocation) else _script(found)


def _divided(program: str, words: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The flags and the operands; the value of a flag counts as an operand."""
    if program == "tar" and words and not words[0].startswith("-"):
        words = [f"-{words[0]}", *words[1:]]
    flags, operands = list[str](), list[str]()
    for at, word in enumerate(words):
        if word == "--":
            operands += words[at + 1 :]
            break
        more, value = _flags(program, word)
        flags += more
        operands += value
    return tuple(sorted(set(flags))), tuple(operands)


def _flags(program: str, word: str) -> tuple[list[str], list[str]]:
    if word.startswith("--"):
        flag, equals, value = word.partition("=")
        return [flag], [value] if equals else []
    if program in _COUNTED and re.fullmatch(r"-\d+", word):
        return ["-n"], [word[1:]]
    if program in _LONG and word.startswith("-"):
        return [word], []
    if bundle := _BUNDLE.fullmatch(word):
        return [f"-{letter}" for letter in bundle[1]], [bundle[2]] if bundle[2] else []
    return [], [word]


def _tests(words: list[str]) -> Iterator[str]:
    """What `find` is told: tests that stand together are sorted, for their order says nothing."""
    start = next((at for at, word in enumerate(words) if _BEGINS.match(word)), len(words))
    yield from words[:start] or ["."]
    groups = list(_groups(words[start:]))
    if _CHOICES.isdisjoint(groups):
        groups = groups[:-1] if groups[-1:] == ["-print"] else groups  # what it does anyhow
        for acts, run in groupby(groups, _acts):
            tests = list(run)
            yield from tests if acts else sorted(tests)
    else:
        yield from groups


def _groups(words: list[str]) -> Iterator[str]:
    """Each test of `find` with its values and its negation."""
    group = list[str]()
    for word in words:
        if _BEGINS.match(word) and group and group != ["-not"]:
            yield " ".join(group)
            group = []
        if word not in ("-a", "-and"):
            group.append("-not" if word == "!" else word)
    if group:
        yield " ".join(group)


def _acts(group: str) -> bool:
    return _ACTION.match(group.partition(" ")[0]) is not None


def _assignments(node: Simple) -> Iterator[str]:
    for given in node.assignments:
        yield f"{given.name}={_text(given.value) if given.value else ''}"


def _redirects(redirects: Iterable[Redirect]) -> Iterator[str]:
    for one in redirects:
        target = _text(one.target) if one.target else ""
        if (one.descriptor, one.operator.text, target) != _THROWN:
            yield f"{one.descriptor}{one.operator.text}{target}"


def _text(word: Word) -> str:
    return "".join(_piece(piece, word) for piece in word.pieces)


def _piece(piece: Piece, word: Word) -> str:
    """A piece without its quotes; a pattern that the shell would open is told from a quoted one."""
    if piece.script is not None:
        return f"$({_script(piece.script)})"
    if piece.kind is PieceKind.DOUBLE:
        return "".join(_piece(inner, word) for inner in piece.pieces)
    if piece.value is None:
        text = word.text[piece.start - word.start : piece.end - word.start]
        return "\2" + _BRACED.sub(r"$\1", text)
    return f"\2{piece.value}" if piece.kind in _PATTERNS else piece.value
