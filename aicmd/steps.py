"""The steps of a script in their order, each with what is known when it is reached.

Variables are followed from their assignment, a loop over a list that is written out is taken once
for each value, and a pipe hands on what is printed into it as far as the text tells.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

from aicmd.call import Call
from aicmd.call import Feed
from aicmd.invocation import DEPTH
from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.printed import piped
from aicmd.printed import printed
from aicmd.printed import printed_by
from aicmd.reach import RELIED_ON
from aicmd.reach import Reach
from aicmd.reach import reach_of
from aicmd.resolution import EMPTY
from aicmd.resolution import SOMETHING
from aicmd.resolution import UNSEEN
from aicmd.resolution import Names
from aicmd.resolution import is_known
from aicmd.resolution import resolved
from aicmd.resolution import spelled
from aicmd.resolution import supposed
from aicmd.resolution import value_of
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
from aicmd.syntax import Word

STEPS = 2_000
"""Steps of one script; a longer one is not judged."""

TURNS = 8
"""Values of a loop's list that are each followed."""

_LATER = frozenset(("function", "trap"))
"""What runs when more is known than where it stands."""

DECLARERS = frozenset("export declare typeset local readonly".split())
_READ_VALUED = "-a -d -i -n -N -p -t -u"


class TooLong(Exception):
    """A script with more steps than are followed."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Step:
    """A simple command, its words expanded as far as is known, and the programs it starts.

    `calls` has an outer program before those that it hands words to. `assigned` is what its
    variables would hold. `tests` are the words of a `[[` or `((`, which is no command. `inside`
    tells that it stands in a substitution.
    """

    simple: Simple
    calls: tuple[Call, ...]
    folder: str
    assigned: tuple[tuple[Assignment, str], ...] = ()
    tests: tuple[Word, ...] = ()
    inside: bool = False


@dataclass(slots=True)
class _State:
    """What is known at one place of a script."""

    names: Names = field(default_factory=dict)
    folder: str = ""
    depth: int = 0
    outer: tuple[Invocation, ...] = ()
    inside: bool = False
    later: Names = field(default_factory=dict)
    left: list[int] = field(default_factory=lambda: [STEPS])

    def copy(self) -> _State:
        return replace(self, names=dict(self.names))


def steps(script: Script) -> Iterator[Step]:
    """Yield what a script would do, in order, with what runs inside of each part.

    Raises TooLong for a script of more than STEPS steps.
    """
    state = _State()
    if any(word in _LATER for word in _programs(script)):
        for _ in _walk(script.body, state, Feed()):
            pass
    yield from _walk(script.body, _State(later=state.names), Feed())


def _programs(script: Script) -> Iterator[str]:
    """What the script calls first words, and the kinds of its compounds."""
    stack: list[Node | None] = [script.body]
    while stack:
        match stack.pop():
            case Simple(words=(first, *_)):
                yield first.text
            case Compound() as node:
                yield node.kind
                stack += node.body
            case Pipeline() | Sequence() as node:
                stack += node.commands


def _walk(node: Node | None, state: _State, feed: Feed) -> Iterator[Step]:
    match node:
        case Simple():
            yield from _simple(node, state, feed)
        case Pipeline():
            yield from _pipeline(node, state, feed)
        case Sequence():
            yield from _sequence(node, state, feed)
        case Compound():
            yield from _compound(node, state, feed)


def _sequence(node: Sequence, state: _State, feed: Feed) -> Iterator[Step]:
    for number, command in enumerate(node.commands):
        before = state.folder
        yield from _walk(command, state, feed)
        following = node.operators[number].text if number < len(node.operators) else ""
        if following != "&&" and state.folder != before and not _is_worse(state.folder):
            state.folder = before


def _is_worse(folder: str) -> bool:
    """Whether it is no better to be there than to stay where we are, as after a `cd` that fails."""
    return reach_of(folder + "/*") in RELIED_ON | {Reach.HOME, Reach.ABOVE}


def _pipeline(node: Pipeline, state: _State, feed: Feed) -> Iterator[Step]:
    before: tuple[Invocation, ...] = ()
    given, text = feed, None
    several = len(node.commands) > 1
    for command in node.commands:
        for step in _walk(command, state.copy() if several else state, given):
            before += tuple(call.invocation for call in step.calls)
            yield step
        text = piped(command, state.names, text) if several else ""
        given = Feed(text if is_known(text) else None, before)


def _compound(node: Compound, state: _State, feed: Feed) -> Iterator[Step]:
    for word in node.words:
        yield from _inside(word, state)
    if node.kind in ("[[", "(("):
        yield Step(Simple(node.start, node.end, (), ()), (), state.folder, tests=node.words)
    if node.redirects:
        yield from _simple(Simple(node.start, node.end, (), (), node.redirects), state, feed)
        feed = _fed(node.redirects, feed, state.names)
    match node.kind:
        case "for" | "select" if node.words and "((" not in {word.text for word in node.keywords}:
            yield from _loop(node, state, feed)
        case "{":
            yield from _all(node, state, feed)
        case "if" | "while" | "until" | "case" | "for":
            yield from _branches(node, state, feed)
        case "function":
            names = {**state.later, **state.names}
            yield from _all(node, replace(state, names=names), feed)
        case _:
            yield from _all(node, state.copy(), feed)


def _all(node: Compound, state: _State, feed: Feed) -> Iterator[Step]:
    for child in node.body:
        yield from _walk(child, state, feed)


def _loop(node: Compound, state: _State, feed: Feed) -> Iterator[Step]:
    """Once for each word of a list that is written out; once for all of another."""
    name, *words = node.words
    values = [spelled(word) for word in resolved(words, state.names, printed)]
    if len(values) > TURNS or not words:
        values = [_any_of(values) if words else UNSEEN]
    for value in values:
        state.names[name.text] = value
        yield from _all(node, state, feed)


def _any_of(values: list[str]) -> str:
    """What stands for each of many values: where they begin alike is known."""
    alike = posixpath.commonprefix(values)
    return alike + (UNSEEN if any(UNSEEN in value for value in values) else SOMETHING)


def _branches(node: Compound, state: _State, feed: Feed) -> Iterator[Step]:
    first = node.body[:1] if node.kind in ("if", "while", "until") else ()
    for child in first:
        yield from _walk(child, state, feed)
    ends = [state.copy()]
    for child in node.body[len(first) :]:
        ends.append(state.copy())
        yield from _walk(child, ends[-1], feed)
    for name in {name for end in ends for name in end.names}:
        found = [end.names.get(name, EMPTY) for end in ends]
        state.names[name] = found[0] if len(set(found)) == 1 else _either(found)


def _either(values: list[str]) -> str:
    if any(not value or value[0] == EMPTY for value in values[1:]):
        return EMPTY
    return UNSEEN if any(UNSEEN in value for value in values) else SOMETHING


def _inside(word: Word | None, state: _State) -> Iterator[Step]:
    """The steps of the substitutions in a word."""
    if word is not None:
        yield from _in_pieces(word.pieces, state)


def _in_pieces(pieces: tuple[Piece, ...], state: _State) -> Iterator[Step]:
    for piece in pieces:
        if piece.script is not None:
            yield from _walk(piece.script.body, replace(state.copy(), inside=True), Feed())
        yield from _in_pieces(piece.pieces, state)


def _simple(node: Simple, state: _State, feed: Feed) -> Iterator[Step]:
    state.left[0] -= 1
    if state.left[0] < 0:
        raise TooLong
    for word in _words(node):
        yield from _inside(word, state)
    assigned = _all_assigned(node, state)
    made = _expanded(node, state)
    call = invocation(made, state.depth)
    given = _fed(node.redirects, feed, state.names)
    first = Call(call, given, state.folder, state.outer, node.words[1:]) if call else None
    chain = tuple(_chain(first)) if first else ()
    yield Step(made, chain, state.folder, assigned, inside=state.inside)
    for one in chain:
        for inner in one.invocation.inner:
            if isinstance(inner, Script):
                deeper = replace(state.copy(), depth=state.depth + 1)
                deeper.outer = (one.invocation, *one.outer)
                if one.name == "trap":
                    deeper.names = {**state.later, **deeper.names}
                yield from _walk(inner.body, deeper, one.feed)
    _remember(chain, assigned, state)


def _words(node: Simple) -> Iterator[Word | None]:
    for assignment in node.assignments:
        yield from (assignment.index, assignment.value, *assignment.array)
    yield from node.words
    for redirect in node.redirects:
        yield from (redirect.target, redirect.body)


def _all_assigned(node: Simple, state: _State) -> tuple[tuple[Assignment, str], ...]:
    """What each assignment gives; a later one sees those before it."""
    known, found = state.copy(), []
    for one in node.assignments:
        value = _assigned(one, known)
        known.names[one.name] = value
        found.append((one, value))
    return tuple(found)


def _assigned(assignment: Assignment, state: _State) -> str:
    if assignment.value is None:
        return " ".join(spelled(w) for w in resolved(assignment.array, state.names, printed))
    value = value_of(assignment.value, state.names, printed)
    if value and set(value) <= {EMPTY, UNSEEN}:
        return UNSEEN if UNSEEN in value else _printed_something(assignment.value)
    return value


def _printed_something(word: Word) -> str:
    """A variable that was set from what a command prints is not taken for an empty one."""
    pieces = [*word.pieces, *(inner for piece in word.pieces for inner in piece.pieces)]
    return SOMETHING if any(piece.kind is PieceKind.COMMAND for piece in pieces) else EMPTY


def _expanded(node: Simple, state: _State) -> Simple:
    words = resolved(node.words, state.names, printed)
    redirects = tuple(_target(redirect, state) for redirect in node.redirects)
    return replace(node, words=words, redirects=redirects)


def _target(redirect: Redirect, state: _State) -> Redirect:
    target = redirect.target
    if target is None or target.value is not None:
        return redirect
    found = resolved((target,), state.names, printed)
    return replace(redirect, target=found[0]) if len(found) == 1 else redirect


def _fed(redirects: tuple[Redirect, ...], feed: Feed, names: Names) -> Feed:
    """What a program reads, after the redirections that it has itself."""
    for redirect in redirects:
        word = redirect.body or redirect.target
        match redirect.operator.text:
            case "<":
                feed = Feed(file=redirect.target)
            case "<<" | "<<-" | "<<<" if word is not None:
                text = word.value or value_of(word, names, printed)
                feed = Feed(text if is_known(text) else None, told=word)
    return feed


def _chain(call: Call) -> Iterator[Call]:
    """A program, then those that it hands words to."""
    yield call
    for inner in call.invocation.inner:
        if isinstance(inner, Invocation) and len(call.outer) <= 2 * DEPTH:
            yield from _chain(replace(call, invocation=inner, outer=(call.invocation, *call.outer)))


def _remember(
    chain: tuple[Call, ...],
    assigned: tuple[tuple[Assignment, str], ...],
    state: _State,
) -> None:
    """What holds from here on."""
    if not chain:
        state.names |= {
            one.name: (state.names.get(one.name, "") if _adds(one) else "") + value
            for one, value in assigned
        }
        return
    call = chain[0]
    if call.name in DECLARERS:
        for word in call.operands():
            name, equals, value = spelled(word).partition("=")
            if equals:
                state.names[name] = value
    elif call.name in ("read", "mapfile", "readarray"):
        _read(call, state)
    elif call.name == "set":
        _set(call, state)
    elif call.name == "printf":
        for word, name in call.values("-v"):
            rest = call.arguments[call.arguments.index(word) + 1 :]
            state.names[name] = printed_by("printf", rest)
    elif call.name in ("cd", "pushd"):
        state.folder = _entered(call, state.folder)


def _read(call: Call, state: _State) -> None:
    """`read`: one variable takes the whole of a text that is known, of several each one word."""
    names = [spelled(word) for word in call.operands(_READ_VALUED)]
    feed = call.feed
    unseen = UNSEEN if feed.before or feed.file or feed.told else EMPTY
    words = (feed.text or "").split(None, max(0, len(names) - 1))
    for number, name in enumerate(names):
        state.names[name] = words[number].rstrip() if number < len(words) else unseen


def _set(call: Call, state: _State) -> None:
    """`set -- a b`: what `$1`, `$2` and `$@` are from here on."""
    values = [spelled(word) for word in call.arguments]
    if "--" in values:
        given = values[values.index("--") + 1 :]
        state.names |= {str(number): value for number, value in enumerate(given, 1)}
        state.names |= {"@": " ".join(given), "*": " ".join(given)}


def _adds(assignment: Assignment) -> bool:
    """Whether it is `name+=value`."""
    length = len(assignment.name)
    value = assignment.value
    return value is not None and value.start - assignment.start == length + 2


def _entered(call: Call, folder: str) -> str:
    words = call.operands()
    value = spelled(words[0]) if words else "~"
    if value == "-" or value[:1] in (EMPTY, UNSEEN):
        return ""
    return posixpath.normpath(posixpath.join(folder, supposed(value)))
