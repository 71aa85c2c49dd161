"""How much a command can break, judged from its syntax tree.

The verdict follows effects rather than names: what is deleted, overwritten, run or sent, and how
far it reaches. It is advice to a person, not a sandbox. Whatever cannot be judged is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from aicmd import effects
from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import Code
from aicmd.effects.interpreters import INTERPRETERS
from aicmd.effects.network import sends_files
from aicmd.effects.readers import does_more
from aicmd.gate import refused
from aicmd.invocation import Invocation
from aicmd.levels import Level
from aicmd.levels import Reason
from aicmd.levels import Risk
from aicmd.parse import parse
from aicmd.redirections import of_redirect
from aicmd.resolution import is_known
from aicmd.resolution import spelled
from aicmd.sequel import of_functions
from aicmd.sequel import of_order
from aicmd.steps import DECLARERS
from aicmd.steps import Step
from aicmd.steps import TooLong
from aicmd.steps import steps
from aicmd.stranger import of_place
from aicmd.stranger import of_reading
from aicmd.stranger import of_stranger
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Script
from aicmd.syntax import Word
from aicmd.translation import _
from aicmd.variables import of_variable

__all__ = ["Level", "Reason", "Risk", "assess"]

LONGEST = 8_000  # characters; a longer command is read by nobody
DEEPEST = 8  # command lines in command lines that are opened
MOST = 8  # reasons that are told
ORDER = (Level.OK, Level.CAUTION, Level.UNKNOWN, Level.DANGER)

_WORST = "rm dd shred mv chmod chown mkfs sh bash nc ncat curl wget python3 perl".split()
"""What a pattern in the place of a program is tried for."""

_ASKS_ONLY = frozenset("--version --help -V -v -version version help".split())
_CREATORS = frozenset("mkdir touch mkfifo mktemp ln".split())
_COPIERS = frozenset(
    "rsync rclone aws gsutil gh glab az gcloud s3cmd s5cmd mc b2 azcopy scw".split()
)
"""What sends files away with one of its subcommands."""

_SETTERS = DECLARERS | {"env", "sudo", "doas", "command", "exec", "set"}
"""What takes `NAME=value` among its words."""


def assess(text: str) -> Risk:
    """Return the worst that the command can do, with a sentence for each part that can do it."""
    if hidden := refused(text):
        at, mark = hidden[0].index, hidden[0].mark
        reason = Reason(at, at + 1, _("holds {mark}, which does not show").format(mark=mark))
        return Risk(Level.DANGER, (reason,))
    if len(text) > LONGEST:
        return _unknown(text, _("it has more than {most:,} characters").format(most=LONGEST))
    try:
        return _judged(text)
    except TooLong:
        return _unknown(text, _("it has more steps than are followed"))
    except Exception as error:  # a fault of ours must not pass for harmless
        return _unknown(
            text, _("it could not be analysed ({name})").format(name=type(error).__name__)
        )


def _unknown(text: str, why: str) -> Risk:
    return Risk(Level.UNKNOWN, (Reason(0, len(text), why),))


def _judged(text: str) -> Risk:
    findings = list(_found(text, 0))
    worst = max((finding.level for finding in findings), key=ORDER.index, default=Level.OK)
    if worst is Level.OK:
        return Risk(Level.OK)
    shown = sorted((f for f in findings if f.level is not Level.OK), key=_weight)
    reasons = dict.fromkeys(Reason(f.start, f.end, f"{_part(text, f)}{_(f.text)}") for f in shown)
    return Risk(worst, tuple(reasons)[:MOST])


def _weight(finding: Finding) -> tuple[int, int]:
    return -ORDER.index(finding.level), finding.start


def _part(text: str, finding: Finding) -> str:
    return f"{_shortened(text[finding.start : finding.end])}: "


def _found(text: str, depth: int) -> Iterator[Finding]:
    script = parse(text)
    for fault in script.faults:
        what = _("is no whole command: {text}").format(text=fault.text)
        yield Finding(Level.UNKNOWN, fault.start, fault.end, what)
    taken = list(steps(script))
    for step in taken:
        yield from _of_step(step, depth)
    yield from of_order(taken)
    yield from of_functions(script.body)
    yield from _alike(text)


def _alike(text: str) -> Iterator[Finding]:
    """Names of hosts that may be taken for others, and words that mix scripts."""
    if text.isascii() and "%" not in text:
        return
    from aicmd.hosts import confusable_hosts  # two milliseconds that few commands need
    from aicmd.scripts import mixtures

    for host in confusable_hosts(text):
        level = Level.DANGER if host.deceptive else Level.CAUTION
        yield Finding(
            level, host.start, host.end, _("is the host {host}").format(host=host.punycode)
        )
    for mixed in mixtures(text):
        yield Finding(Level.CAUTION, mixed.start, mixed.end, str(mixed))


def _of_step(step: Step, depth: int) -> Iterator[Finding]:
    for redirect in step.simple.redirects:
        yield from of_redirect(redirect, step)
    for assignment, value in step.assigned:
        span = assignment.start, assignment.end
        yield from _opened(of_variable(assignment.name, value, span), depth)
    for word in step.tests:
        if re.search(r"\w\[[^\]]*(?:\$\(|`)", word.text):
            yield Finding(
                Level.UNKNOWN, word.start, word.end, _("may run the command in its subscript")
            )
    if step.inside and any(call.name in _CREATORS for call in step.calls):
        yield Finding(
            Level.CAUTION,
            step.simple.start,
            step.simple.end,
            _("makes a file, where it is not looked for"),
        )
    for word in step.simple.words:
        if word.text.isascii() and not spelled(word).isascii():
            yield from (
                Finding(one.level, word.start, word.end, one.text) for one in _alike(spelled(word))
            )
    for call in step.calls:
        for inner in call.invocation.inner:
            if isinstance(inner, Script):
                yield from of_functions(inner.body)
        yield from _called(call, depth)
        if call.name in _SETTERS:
            for word in call.arguments:
                name, equals, value = spelled(word).partition("=")
                if equals:
                    yield from _opened(of_variable(name, value, (word.start, word.end)), depth)


def _called(call: Call, depth: int) -> Iterator[Finding]:
    if call.invocation.uncertain or call.invocation.name is None:
        yield call.at(Level.UNKNOWN, call.program, _("what it starts could not be read"))
        yield from _by_pattern(call, depth)
    yield from of_place(call)
    asked = [spelled(word) for word in call.arguments]
    if not call.name or (len(asked) == 1 and asked[0] in _ASKS_ONLY and call.name != "sudo"):
        return
    yield from of_reading(call)
    program = effects.known(call.name)
    if program is None:
        yield from of_stranger(call)
        return
    yield from _script(call, depth)
    found = list(effects.found(call, program))
    yield from _opened(found or does_more(call), depth)
    if call.name in _COPIERS:
        yield from sends_files(call)


def _script(call: Call, depth: int) -> Iterator[Finding]:
    """A script that is known by its name, given to its interpreter: `python manage.py flush`."""
    if not re.match(INTERPRETERS, call.name):
        return
    for at, word in enumerate(call.arguments):
        if not spelled(word).startswith("-"):
            if effects.known(spelled(word).rpartition("/")[2]) is not None:
                named = Invocation(word, call.arguments[at + 1 :])
                yield from _called(replace(call, invocation=named), depth)
            return


def _by_pattern(call: Call, depth: int) -> Iterator[Finding]:
    """A program that a pattern names, `/b??/r?`: judged as the worst that it may be."""
    pattern = call.program.value
    if pattern is None or not re.search(r"[*?\[]", pattern):
        return
    for name in _WORST:
        if fnmatchcase(name, pattern.rpartition("/")[2]):
            piece = Piece(PieceKind.LITERAL, call.program.start, call.program.end, name)
            program = Word(call.program.start, call.program.end, name, (piece,))
            named = replace(call, invocation=Invocation(program, call.arguments))
            yield from _called(named, depth)
            return


def _opened(found: Iterable[Finding | Code], depth: int) -> Iterator[Finding]:
    """The findings, with those inside of command lines that stand in a word."""
    for one in found:
        if isinstance(one, Code):
            yield from _inside(one, depth)
        else:
            yield one


def _inside(code: Code, depth: int) -> Iterator[Finding]:
    """What a command line in a word of another program would do; the span is that of the word."""
    if not code.text.strip():
        return
    if depth >= DEEPEST or not is_known(code.text):
        yield Finding(
            Level.UNKNOWN, code.word.start, code.word.end, _("runs what is only then known")
        )
        return
    worst = max(_found(code.text, depth + 1), key=lambda one: ORDER.index(one.level), default=None)
    if worst is not None and worst.level is not Level.OK:
        what = _("runs “{code}”: {what}").format(
            code=_shortened(code.text.strip()), what=worst.text
        )
        yield Finding(worst.level, code.word.start, code.word.end, what)


def _shortened(text: str) -> str:
    """A part of a command as a reason names it."""
    text = re.sub(r"\s+", " ", text)
    return text if len(text) <= 60 else text[:59] + "…"
