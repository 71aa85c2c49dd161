"""Whether two command lines say the same, told from their trees and not from what they do.

The same programs are joined the same way, each with the same flags and operands. It does not matter
in which order flags stand, whether short ones are bundled, how a word is quoted, whether `--` parts
flags from operands, whether sudo is asked and whether errors are thrown away.

Where the question is given, what it leaves open is left open; `leeway.OPEN` says each time why, as
`spelled.SAME` does for what is the same whatever was asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace
from itertools import groupby

from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.invocation import invocations
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
from bench.leeway import MARK
from bench.leeway import Leeway
from bench.pipeline import Stage
from bench.reads import FILTERS
from bench.reads import operands as operands_of
from bench.spelled import spelled
from bench.stage import Leeway as Reading
from bench.stage import stages

FREE = "\1"
"""What a placeholder becomes; an accepted command leaves that word to the answer."""

PLACEHOLDER = re.compile(r"<[^\W\d](?:[\w -]*\w)?>")
_BRACED = re.compile(r"\$\{(\w+)\}")
_BUNDLE = re.compile(r"-([A-Za-z]+)(.*)", re.DOTALL)
_COUNTED = frozenset("head tail".split())
_PLACED = frozenset(
    "cp mv ln scp rsync diff comm paste join ffmpeg convert magick ssh chmod chown chgrp gpasswd usermod"
    " split rename redis-cli".split()
)
"""Programs whose operands mean what their place says."""

_LONG = frozenset("ffmpeg ffprobe convert magick mogrify identify java openssl".split())
"""Programs whose long flags have one dash: `-vf` is no bundle."""

_PATTERNS = frozenset({PieceKind.GLOB, PieceKind.BRACE, PieceKind.TILDE})
_THROWN = ("2", ">", "/dev/null")
_BEGINS = re.compile(r"-[a-z]|[!()]$")
_ACTION = re.compile(r"-(delete|f?print(0|f)?|f?ls|exec(dir)?|ok(dir)?|quit|prune)$")
_CHOICES = frozenset("-o -or , (".split())
_INSIDE = "\3"
"""Where the output of a command stands in a word; the command is compared by itself."""

_SOUGHT = "\5"
"""Stands before a word that says what is looked for, and not where."""

_TELLERS = frozenset("rm cp mv mkdir rmdir chmod chown ln gzip gunzip bzip2 xz".split())
_BESIDES = {
    **{key: {"-n", "-H"} for key in "grep egrep fgrep zgrep".split()},
    "pgrep": {"-a", "-l", "-f"},
}
"""What may be shown besides what was asked for."""

_WRITERS = frozenset("convert magick ffmpeg qpdf pdfunite pdftk".split())
"""Programs whose last word is what they make."""

_INTO = {
    **dict.fromkeys("-o --output -out".split(), frozenset("curl sort pandoc gcc openssl".split())),
    "-O": frozenset({"wget"}),
    "-f": frozenset({"pg_dump"}),
    "-r": frozenset({"mysqldump"}),
}
_PORTS = re.compile(r"-([A-Za-z]*?)([is])(:.+|(?i:tcp|udp).*|)")
"""What lsof is told of ports; the other letters before it are flags."""

_CHANGES = frozenset("rm chmod chown chgrp touch".split())
_ENDING = re.compile(r"-i?name=\*\.\w+")
_KEYED = re.compile(r"-printf %\S+( |\\t)%p\\n")
_TEN = (((), ()), (("-n",), ("10",)), (("-n",), ("11",)))
_WITHOUT_KEY = (("2-",), (" ", "2-"))
_UNTRACK = ("git", ("rm",))


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


def alike(accepted: str, answer: str, asked: tuple[str, ...] = ()) -> bool:
    """Whether the answer says what the accepted command says; its placeholders match any word.

    `asked` is the question in each language that it is put in: what it leaves open may differ.
    """
    leeway = Leeway(asked)
    wanted, given = (_opened(_script(_read(one)), leeway) for one in (accepted, answer))
    if wanted is None or given is None:
        return False
    find = bool(asked) and all("find " in command for command in (accepted, answer))
    return _matches(wanted, given, leeway) or (find and _finds(accepted, answer, leeway))


def _read(command: str) -> Script:
    return parse(PLACEHOLDER.sub(FREE, command))


def _matches(wanted: Shape, given: Shape, leeway: Leeway) -> bool:
    match wanted, given:
        case Group(), Group():
            if wanted.joints != given.joints or len(wanted.parts) != len(given.parts):
                return False
            piped = {*wanted.joints} <= {"|"}
            *first, last = zip(wanted.parts, given.parts, strict=True)
            last_too = _matches(*last, leeway if piped else leeway.unseen())
            return last_too and all(_matches(*pair, leeway.unseen()) for pair in first)
        case Call(), Call():
            return wanted.program == given.program and _same_call(wanted, given, leeway)
        case _:
            return False


def _same_call(wanted: Call, given: Call, leeway: Leeway) -> bool:
    if not _fits(wanted.around, given.around, placed=False):
        return False
    if not _all_match(wanted.inner, given.inner, leeway.unseen()):
        return False
    if wanted.program == "ps" and leeway.shown and wanted.flags == given.flags:
        return _has_columns(wanted.operands, given.operands, leeway)
    if wanted.program == "lsof" and leeway.asked and not leeway.connected:
        wanted, given = _ports(wanted, wanted), _ports(given, wanted)
    flags = wanted.flags == given.flags or _is_besides(wanted, given, leeway)
    return flags and _fits(wanted.operands, given.operands, placed=wanted.placed)


def _is_besides(wanted: Call, given: Call, leeway: Leeway) -> bool:
    """Whether flags differ in what says nothing of what was asked for."""
    if not leeway.asked:
        return False
    more, less = {*given.flags} - {*wanted.flags}, {*wanted.flags} - {*given.flags}
    if not leeway.told:
        quiet = (
            {"-v"} if wanted.program in _TELLERS else {"-q"} if wanted.program == "zip" else set()
        )
        more, less = more - quiet, less - quiet
    if _of_files(given):
        more -= {"-r"}
    if leeway.shown and not leeway.only and not wanted.around:
        more -= _BESIDES.get(wanted.program, set()) - ({"-f"} if "-x" in wanted.flags else set())
    return not more and not less


def _of_files(given: Call) -> bool:
    """Whether it takes files that are named: if -r was not wanted, there is no folder to go into."""
    takes = given.program in ("zip", "cp", "scp") or (given.program, given.operands[:1]) == _UNTRACK
    return takes and not any(re.search("\2(?!~)", word) for word in given.operands)


def _has_columns(wanted: tuple[str, ...], given: tuple[str, ...], leeway: Leeway) -> bool:
    """Whether ps shows at least the columns that are wanted, of the same processes."""
    if wanted == given or not leeway.asked or leeway.only:
        return _fits(wanted, given, placed=False)
    asked, told = (_columns(words) for words in (wanted, given))
    return asked <= told and all(re.fullmatch(r"[a-z]+", word) for word in told - asked)


def _columns(words: tuple[str, ...]) -> set[str]:
    return {column.rstrip("=") for word in words for column in word.split(",")}


def _all_match(wanted: tuple[Shape, ...], given: tuple[Shape, ...], leeway: Leeway) -> bool:
    pairs = zip(wanted, given, strict=False)
    return len(wanted) == len(given) and all(_matches(*pair, leeway) for pair in pairs)


def _opened(shape: Shape | None, leeway: Leeway) -> Shape | None:
    """The command in the one of its spellings that the question leaves open."""
    match shape:
        case Call():
            inner = tuple(one for part in shape.inner if (one := _opened(part, leeway)))
            return replace(_named(shape, leeway), inner=inner)
        case Group():
            parts = [one for part in shape.parts if (one := _opened(part, leeway))]
            if shape.joints and {*shape.joints} <= {"|"}:
                parts = _piped(parts, leeway)
            joints = (
                shape.joints[: len(parts) - 1] if len(parts) < len(shape.parts) else shape.joints
            )
            return parts[0] if len(parts) == 1 and not joints else Group(joints, tuple(parts))
    return None


def _piped(parts: list[Shape], leeway: Leeway) -> list[Shape]:
    """A pipeline without a program that only hands on, and without one that only trims."""
    first, second, last = parts[0], parts[1], parts[-1]
    if isinstance(first, Call) and isinstance(second, Call) and len(first.operands) == 1:
        if first.program == "cat" and not first.flags and not second.around:
            parts = [replace(second, around=(f"<{first.operands[0]}",)), *parts[2:]]
        elif _unpacks(first) and second.program == "grep":
            operands = (*second.operands, *first.operands)
            parts = [replace(second, program="zgrep", operands=operands), *parts[2:]]
    if isinstance(first, Call) and isinstance(last, Call) and len(parts) > 2 and leeway.asked:
        if _is_trimmed(first, last) and not leeway.measured:
            parts = parts[:-1]
        elif first.program == "ps" and last.program == "head" and not leeway.numbered:
            parts = [*parts[:-1], _ten(last)]
    elif isinstance(first, Call) and first.program == "ps" and isinstance(last, Call):
        parts = [*parts[:-1], _ten(last)] if leeway.asked and not leeway.numbered else parts
    return parts


def _unpacks(call: Call) -> bool:
    if "\2" in call.operands[0]:
        return False
    flags = {"gzip": ("-c", "-d"), "gunzip": ("-c",), "zcat": ()}
    return flags.get(call.program) == call.flags


def _is_trimmed(first: Call, last: Call) -> bool:
    """Whether find prints what is sorted by before each name, and cut takes it off again."""
    keyed = first.program == "find" and any(map(_KEYED.fullmatch, first.operands))
    return keyed and last.program == "cut" and tuple(sorted(last.operands)) in _WITHOUT_KEY


def _ten(call: Call) -> Call:
    """The first ten lines, with those that stand above them or without."""
    if call.program == "head" and (call.flags, call.operands) in _TEN:
        return replace(call, flags=("-n",), operands=("10",))
    return call


def _named(call: Call, leeway: Leeway) -> Call:
    """With the name of what it makes left out, where the question does not give it."""
    operands = tuple(leeway.opened(word, call.operands) for word in call.operands)
    around = tuple(leeway.opened(word, call.operands) for word in call.around)
    return replace(call, operands=operands, around=around)


def _finds(accepted: str, answer: str, leeway: Leeway) -> bool:
    """Whether both find the same files, and at most change them, in the same way."""
    wanted, given = stages(accepted), stages(answer)
    programs = [stage.program for stage in wanted]
    if programs[:1] != ["find"] or not {*programs[1:]} <= _CHANGES or len(programs) > 2:
        return False
    if not all(map(_acts_last, (accepted, answer))):
        return False
    if _same_stages(wanted, given):
        return True
    return leeway.files and _tells_files(given) and _same_files(accepted, answer)


def _acts_last(command: str) -> bool:
    """Whether find first tests and then does one thing, with the file as its last word."""
    found = next(one for one in invocations(parse(command)) if one.name == "find")
    words = list(map(_text, found.arguments))
    acts = [at for at, word in enumerate(words) if _ACTION.match(word)]
    if not acts or acts == [len(words) - 1]:
        return not acts or "exec" not in words[-1]
    inner = found.inner[0] if found.inner else None
    given = list(map(_text, inner.arguments)) if isinstance(inner, Invocation) else []
    whole = words[acts[0] :] in (["-exec", ";"], ["-exec", "+"])
    return len(acts) == 1 and whole and given.count("{}") == 1 and given[-1] == "{}"


def _same_files(accepted: str, answer: str) -> bool:
    reading = Reading(files=True)
    return _same_stages(stages(accepted, reading), stages(answer, reading))


def _tells_files(given: list[Stage]) -> bool:
    """Whether the answer says that it is files, or gives an ending, which only they have."""
    words = given[0].operands if given and given[0].program == "find" else ()
    return "-type=f" in words or any(map(_ENDING.fullmatch, words))


def _same_stages(wanted: list[Stage], given: list[Stage]) -> bool:
    return [_counted(one) for one in wanted] == [_counted(one) for one in given]


def _counted(stage: Stage) -> tuple[str, list[str], list[str]]:
    return stage.program, sorted(stage.flags), sorted(stage.operands)


def _ports(call: Call, wanted: Call) -> Call:
    """lsof without what only says that it is listened on a port, if that was not said."""
    if "TCP:LISTEN" in wanted.operands:
        return call
    kept = (word for word in call.operands if word != "TCP:LISTEN")
    operands = tuple(re.sub(r"(?i)^tcp(?=:\d)", "", word) for word in kept)
    return replace(call, operands=operands, flags=tuple(f for f in call.flags if f != "-s"))


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
            given = _given(*node.words, *_targets(node.redirects))
            return Group(tuple(joints), (*given, *map(_shape, node.body)))


def _simple(node: Simple) -> Call:
    found = invocation(node)
    around = (*_assignments(node), *_redirects(node.redirects))
    values = (one.value for one in node.assignments if one.value)
    given = tuple(_given(*values, *_targets(node.redirects)))
    if found is None:
        return Call("", (), (), False, around, given)
    call = _call(_without_sudo(found), around)
    return replace(call, inner=(*call.inner, *given))


def _targets(redirects: Iterable[Redirect]) -> Iterator[Word]:
    return (one.target for one in redirects if one.target)


def _given(*words: Word) -> Iterator[Shape]:
    """The commands whose output stands in the words."""
    for word in words:
        yield from _in_pieces(word.pieces)


def _in_pieces(pieces: tuple[Piece, ...]) -> Iterator[Shape]:
    for piece in pieces:
        shape = _script(piece.script) if piece.script else None
        yield from (shape,) if shape else ()
        yield from _in_pieces(piece.pieces)


def _without_sudo(found: Invocation) -> Invocation:
    if found.name == "sudo" and not found.arguments:
        for inner in found.inner:
            return inner if isinstance(inner, Invocation) else found
    return found


def _call(found: Invocation, around: tuple[str, ...] = ()) -> Call:
    program, words = spelled(_text(found.program), list(map(_text, found.arguments)))
    started = (shape for shape in map(_inner, found.inner) if shape)
    inner = (*started, *_given(found.program, *found.arguments))
    if program == "find":
        return Call(program, (), tuple(_tests(words)), True, around, inner)
    flags, operands = _divided(program, words)
    if program in FILTERS and (pattern := _pattern(found)) in operands:
        at = operands.index(pattern)
        operands = (*operands[:at], _SOUGHT + pattern, *operands[at + 1 :])
    return Call(program, flags, operands, program in _PLACED, around, inner)


def _pattern(found: Invocation) -> str:
    """What a program looks for, if it stands where the first file would stand else."""
    said = any(
        re.match(r"-[A-Za-z]*[ef]|--(regexp|file|expression)", _text(w)) for w in found.arguments
    )
    words = [] if said else operands_of(found)
    return words[0] if words else ""


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
        operands += _marked(program, words[at - 1] if at else "", word, value)
    return tuple(sorted(set(flags))), tuple(_last_marked(program, operands))


def _marked(program: str, before: str, word: str, values: list[str]) -> list[str]:
    """The operand of a word, marked if it names what the program makes."""
    if program == "tar":
        makes = re.fullmatch(r"-[a-zA-Z]*f", before) is not None and "c" in before
    else:
        makes = program in _INTO.get(before, ()) or program in _INTO.get(word.partition("=")[0], ())
    return [MARK + value for value in values] if makes else values


def _last_marked(program: str, operands: list[str]) -> list[str]:
    """With a mark at the place where a program has what it makes."""
    if program in _WRITERS and len(operands) > 1:
        return [*operands[:-1], MARK + operands[-1]]
    if program == "cp" and len(operands) == 2:
        return [operands[0], MARK + operands[1]]
    return (
        [MARK + operands[0], *operands[1:]] if program == "zip" and len(operands) > 1 else operands
    )


def _flags(program: str, word: str) -> tuple[list[str], list[str]]:
    if word.startswith("--"):
        flag, equals, value = word.partition("=")
        return [flag], [value] if equals else []
    if program in _COUNTED and re.fullmatch(r"-\d+", word):
        return ["-n"], [word[1:]]
    if program in _LONG and word.startswith("-"):
        return [word], []
    if program == "lsof" and (asked := _PORTS.fullmatch(word)):
        return [f"-{letter}" for letter in asked[1] + asked[2]], [asked[3]] if asked[3] else []
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
            mark = MARK if one.operator.text == ">" and one.descriptor in ("", "1") else ""
            yield f"{one.descriptor}{one.operator.text}{mark}{target}"


def _text(word: Word) -> str:
    return "".join(_piece(piece, word) for piece in word.pieces)


def _piece(piece: Piece, word: Word) -> str:
    """A piece without its quotes; a pattern that the shell would open is told from a quoted one."""
    if piece.script is not None:
        return f"{_INSIDE}{piece.kind}"
    if piece.kind is PieceKind.DOUBLE:
        return "".join(_piece(inner, word) for inner in piece.pieces)
    if piece.value is None:
        text = word.text[piece.start - word.start : piece.end - word.start]
        return "\2" + _BRACED.sub(r"$\1", text)
    return f"\2{piece.value}" if piece.kind in _PATTERNS else piece.value
