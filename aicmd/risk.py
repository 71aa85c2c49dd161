"""How much a command can break, judged from its syntax tree.

The verdict follows effects rather than names: what is deleted, overwritten, run or sent, and how
far it reaches. It is advice to a person, not a sandbox. Whatever cannot be judged is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from aicmd import effects
from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import FETCHERS
from aicmd.effects import Code
from aicmd.effects.disks import writes_to_disk
from aicmd.effects.interpreters import SHELLS
from aicmd.effects.network import sends_files
from aicmd.effects.readers import does_more
from aicmd.gate import refused
from aicmd.invocation import Invocation
from aicmd.levels import Level
from aicmd.levels import Reason
from aicmd.levels import Risk
from aicmd.parse import parse
from aicmd.reach import RELIED_ON
from aicmd.reach import Reach
from aicmd.reach import reach
from aicmd.reach import reach_of
from aicmd.resolution import spelled
from aicmd.steps import DECLARERS
from aicmd.steps import Step
from aicmd.steps import TooLong
from aicmd.steps import steps
from aicmd.syntax import Compound
from aicmd.syntax import Node
from aicmd.syntax import Piece
from aicmd.syntax import PieceKind
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Script
from aicmd.syntax import Sequence
from aicmd.syntax import Word
from aicmd.syntax import simples

__all__ = ["Level", "Reason", "Risk", "assess"]

LONGEST = 8_000  # characters; a longer command is read by nobody
DEEPEST = 8  # command lines in command lines that are opened
MOST = 8  # reasons that are told
ORDER = (Level.OK, Level.CAUTION, Level.UNKNOWN, Level.DANGER)

_INJECTS = (
    r"(?:LD_(?:PRELOAD|LIBRARY_PATH|AUDIT)|DYLD_\w+|BASH_ENV|ENV|PYTHONSTARTUP"
    r"|PERL5OPT|RUBYOPT|NODE_OPTIONS|PYTHONPATH|PERL5LIB|GCONV_PATH|BASH_FUNC_\w+)"
)
_STARTED = (
    r"(?:PROMPT_COMMAND|PAGER|\w+_PAGER|MANPAGER|EDITOR|VISUAL|\w+_EDITOR|LESSOPEN"
    r"|LESSCLOSE|GIT_\w+|SHELL|BROWSER|RSYNC_RSH|CVS_RSH|SSH_ASKPASS|SUDO_ASKPASS"
    r"|TAR_OPTIONS|FZF_DEFAULT_COMMAND|MAKEFLAGS|TEXEDIT)"
)
_HARMLESS = (
    r"(?:|cat|less(?: -\w+)*|more|true|:|vim?|nvim|nano|emacs|code(?: --wait| -w)?"
    r"|never|delta|bat|ssh|firefox|chromium|/bin/\w+|/usr/bin/\w+|0|1)"
)
_WORST = "rm dd shred mv chmod chown mkfs sh bash nc ncat curl wget python3 perl".split()
"""What a pattern in the place of a program is tried for."""

_SETTERS = DECLARERS | {"env", "sudo", "doas", "command", "exec", "set"}
"""What takes `NAME=value` among its words."""

_HISTORY = r"HIST(?:FILE|SIZE|FILESIZE|IGNORE|CONTROL)|SAVEHIST"


def assess(text: str) -> Risk:
    """Return the worst that the command can do, with a sentence for each part that can do it."""
    if refused(text):
        found = refused(text)[0]
        reason = Reason(found.index, found.index + 1, f"holds {found.mark}, which does not show")
        return Risk(Level.DANGER, (reason,))
    if len(text) > LONGEST:
        return _unknown(text, f"it has more than {LONGEST:,} characters")
    try:
        return _judged(text)
    except TooLong:
        return _unknown(text, "it has more steps than are followed")
    except Exception as error:  # a fault of ours must not pass for harmless
        return _unknown(text, f"it could not be analysed ({type(error).__name__})")


def _unknown(text: str, why: str) -> Risk:
    return Risk(Level.UNKNOWN, (Reason(0, len(text), why),))


def _judged(text: str) -> Risk:
    findings = list(_found(text, 0))
    worst = max((finding.level for finding in findings), key=ORDER.index, default=Level.OK)
    if worst is Level.OK:
        return Risk(Level.OK)
    shown = sorted((f for f in findings if f.level is not Level.OK), key=_weight)
    reasons = dict.fromkeys(Reason(f.start, f.end, f"{_part(text, f)}{f.text}") for f in shown)
    return Risk(worst, tuple(reasons)[:MOST])


def _weight(finding: Finding) -> tuple[int, int]:
    return -ORDER.index(finding.level), finding.start


def _part(text: str, finding: Finding) -> str:
    part = re.sub(r"\s+", " ", text[finding.start : finding.end])
    return f"{part if len(part) <= 60 else part[:59] + '…'}: "


def _found(text: str, depth: int) -> Iterator[Finding]:
    script = parse(text)
    for fault in script.faults:
        what = f"is no whole command: {fault.text}"
        yield Finding(Level.UNKNOWN, fault.start, fault.end, what)
    taken = list(steps(script))
    for step in taken:
        yield from _of_step(step, depth)
    yield from _in_order(taken)
    yield from _bombs(script.body)


def _of_step(step: Step, depth: int) -> Iterator[Finding]:
    for redirect in step.simple.redirects:
        yield from _redirected(redirect, step)
    for assignment, value in step.assigned:
        yield from _assigned(assignment.name, value, (assignment.start, assignment.end), depth)
    for call in step.calls:
        yield from _called(call, depth)
        if call.name in _SETTERS:
            for word in call.arguments:
                name, equals, value = spelled(word).partition("=")
                if equals:
                    yield from _assigned(name, value, (word.start, word.end), depth)


def _assigned(name: str, value: str, span: tuple[int, int], depth: int) -> Iterator[Finding]:
    start, end = span
    if re.fullmatch(_INJECTS, name) and value:
        yield Finding(Level.DANGER, start, end, "makes other programs run something else")
    elif re.fullmatch(_STARTED, name) and not re.fullmatch(_HARMLESS, value):
        yield Finding(Level.CAUTION, start, end, "chooses a program that others start")
        yield from _inside(Code(Word(start, end, "", ()), value), depth)
    elif name == "PATH" and any(map(_is_anybodys, value.split(":") if ":" in value else [])):
        yield Finding(Level.DANGER, start, end, "lets files of this folder pass for programs")
    elif re.fullmatch(_HISTORY, name) and value in ("/dev/null", "0", "*", ""):
        yield Finding(Level.DANGER, start, end, "hides what is done from now on")


def _is_anybodys(folder: str) -> bool:
    """Whether a folder of a search path is the current one, or one that everybody writes to."""
    return folder in ("", ".") or folder.startswith(("./", "/tmp", "/var/tmp", "/dev/shm"))


def _redirected(redirect: Redirect, step: Step) -> Iterator[Finding]:
    if redirect.target is None or redirect.operator.text in ("<", "<<", "<<-", "<<<"):
        if (
            redirect.operator.text == "<"
            and redirect.target is not None
            and reach(redirect.target) is Reach.NETWORK
        ):
            yield _at(Level.DANGER, redirect, "opens a connection")
        return
    value = spelled(redirect.target)
    if redirect.operator.text in (">&", "<&") and (value.strip("-").isdigit() or value == "-"):
        return
    match reach(redirect.target, step.folder):
        case Reach.NOWHERE:
            return
        case Reach.NETWORK:
            yield _at(Level.DANGER, redirect, "opens a connection")
        case where if where in RELIED_ON:
            yield _at(Level.DANGER, redirect, "changes what the system or a login relies on")
        case _ if _is_read_too(redirect, step):
            yield _at(Level.DANGER, redirect, "is emptied before it is read")
        case _:
            adds = ">>" in redirect.operator.text
            yield _at(Level.CAUTION, redirect, "adds to a file" if adds else "replaces the file")


def _is_read_too(redirect: Redirect, step: Step) -> bool:
    """Whether a program of the same pipe reads the file that is emptied for its output."""
    if redirect.operator.text not in (">", ">|", "&>", "<>") or redirect.target is None:
        return False
    value = spelled(redirect.target)
    calls = [call.invocation for call in step.calls]
    before = [found for call in step.calls for found in call.feed.before]
    words = [word for call in [*calls, *before] for word in call.arguments]
    files = [call.feed.file for call in step.calls if call.feed.file is not None]
    printers = {
        "echo",
        "printf",
        "rm",
        "touch",
        "mktemp",
        "test",
        "[",
        "ls",
        "stat",
        "dirname",
        "basename",
    }
    if calls and calls[0].name in printers and not before:
        return False
    return any(spelled(word) == value for word in [*words, *files])


def _at(level: Level, redirect: Redirect, text: str) -> Finding:
    target = redirect.target or redirect.operator
    return Finding(level, target.start, target.end, text)


def _called(call: Call, depth: int) -> Iterator[Finding]:
    if call.invocation.uncertain or call.invocation.name is None:
        yield call.at(Level.UNKNOWN, call.program, "what it starts could not be read")
        yield from _by_pattern(call, depth)
    yield from _run_from_elsewhere(call)
    if not call.name:
        return
    program = effects.known(call.name)
    if program is None:
        yield from _stranger(call)
        return
    for found in effects.found(call, program):
        if isinstance(found, Code):
            yield from _inside(found, depth)
        else:
            yield found
    if call.name in ("rsync", "rclone", "aws", "gsutil"):
        yield from sends_files(call)
    if not program.rows and program.judge is None:
        yield from does_more(call)


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


def _stranger(call: Call) -> Iterator[Finding]:
    if call.has("--help") or (
        len(call.arguments) == 1
        and spelled(call.arguments[0]) in ("--version", "-V", "-h", "help", "version")
    ):
        return
    if call.invocation.inner:
        return
    yield from writes_to_disk(call)
    yield call.at(Level.CAUTION, call.program, "what it changes is not known here")


def _run_from_elsewhere(call: Call) -> Iterator[Finding]:
    """A program that lies where anybody may put one."""
    path = spelled(call.program)
    if re.match(r"/(?:dev/(?:shm|tcp)|tmp|var/tmp)/", path) and reach_of(path) is Reach.TEMPORARY:
        yield call.at(Level.CAUTION, call.program, "is run from a folder that everybody writes to")


def _inside(code: Code, depth: int) -> Iterator[Finding]:
    """What a command line in a word of another program would do; the span is that of the word."""
    if not code.text.strip():
        return
    if depth >= DEEPEST or re.search("[\x00-\x02]", code.text):
        yield Finding(Level.UNKNOWN, code.word.start, code.word.end, "runs what is only then known")
        return
    text = re.sub("[\x00-\x02]", "x", code.text)
    worst = max(_found(text, depth + 1), key=lambda one: ORDER.index(one.level), default=None)
    if worst is not None and worst.level is not Level.OK:
        what = f"runs “{_shortened(text)}”: {worst.text}"
        yield Finding(worst.level, code.word.start, code.word.end, what)


def _shortened(text: str) -> str:
    text = re.sub(r"\s+", " ", text.strip())
    return text if len(text) <= 60 else text[:59] + "…"


def _in_order(taken: list[Step]) -> Iterator[Finding]:
    """What comes of the order: a file that is fetched, then run; lines that are wrongly joined."""
    files: set[str] = set()
    moved_remote = False
    for step in taken:
        for call in step.calls:
            named = [spelled(word) for word in call.arguments]
            if call.name in FETCHERS:
                files |= _fetched(call, step)
            elif files and _runs(call, files):
                yield call.at(Level.DANGER, call.program, "runs what was just downloaded")
            if call.name == "git" and "remote" in named and {"add", "set-url"} & set(named):
                moved_remote = True
            elif (
                call.name == "git" and moved_remote and {"--all", "--mirror", "--tags"} & set(named)
            ):
                yield call.whole(Level.DANGER, "sends all commits to a place that was just named")


def _fetched(call: Call, step: Step) -> set[str]:
    """The files that a download is written to."""
    names = {value for _, value in call.values("-o --output -O --output-document")}
    names |= {spelled(r.target) for r in step.simple.redirects if r.target is not None}
    for word in call.arguments:
        value = spelled(word)
        if "://" in value:
            names.add(value.split("?")[0].rstrip("/").rpartition("/")[2])
    return {_bare(name) for name in names if name and name != "-"}


def _bare(path: str) -> str:
    return path.removeprefix("./")


def _runs(call: Call, files: set[str]) -> bool:
    if _bare(spelled(call.program)) in files:
        return True
    if (
        call.name in SHELLS
        or call.name in ("source", ".")
        or call.name.startswith(("python", "perl", "ruby", "node", "php"))
    ):
        if any(_bare(spelled(word)) in files for word in call.arguments):
            return True
        return call.feed.file is not None and _bare(spelled(call.feed.file)) in files
    return False


def _bombs(node: Node | None) -> Iterator[Finding]:
    """A function that starts itself more than once."""
    match node:
        case Compound(kind="function", words=(name, *_)):
            inside = Script(node.start, node.end, node.body[0]) if node.body else None
            own = [s for s in simples(inside) if s.words and s.words[0].value == name.value]
            if own and (len(own) > 1 or _is_background(node)):
                yield Finding(Level.DANGER, name.start, name.end, "starts itself again and again")
        case Sequence() | Pipeline():
            for child in node.commands:
                yield from _bombs(child)
        case Compound():
            for child in node.body:
                yield from _bombs(child)


def _is_background(node: Node) -> bool:
    match node:
        case Sequence():
            return any(o.text == "&" for o in node.operators) or any(
                map(_is_background, node.commands)
            )
        case Compound():
            return any(map(_is_background, node.body))
        case Pipeline():
            return any(map(_is_background, node.commands))
    return False
