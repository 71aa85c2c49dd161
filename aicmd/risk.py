"""How much a command can break, judged from its syntax tree.

The verdict follows effects rather than names: what is deleted, overwritten, run or sent, and how
far it reaches. It is advice to a person, not a sandbox. Whatever cannot be judged is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd import effects
from aicmd.effects import Effect
from aicmd.gate import refused
from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.invocation import invocations
from aicmd.levels import Level
from aicmd.levels import Reason
from aicmd.levels import Risk
from aicmd.parse import parse
from aicmd.reach import Reach
from aicmd.reach import reach
from aicmd.reach import reach_of
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
from aicmd.syntax import simples

__all__ = ["Level", "Reason", "Risk", "assess"]

LONGEST = 8_000  # characters; a longer command is read by nobody
ORDER = (Level.OK, Level.CAUTION, Level.UNKNOWN, Level.DANGER)
_SQL = re.compile(
    r"\b(?:DROP|TRUNCATE)\s|\bDELETE\s+FROM\s+\S+\s*(?:;|$)|\bUPDATE\s+\S+\s+SET\s+[^;]*$"
    r"|\bALTER\s+TABLE\b.*\bDROP\b|dropDatabase|deleteMany|\.drop\(",
    re.IGNORECASE,
)
_SQL_CHANGE = re.compile(r"\b(?:INSERT|UPDATE|DELETE|ALTER|CREATE|GRANT|REVOKE)\b", re.IGNORECASE)
_AWK_EFFECT = re.compile(r"system\s*\(|\|\s*(?:\"|getline|&)|>\s*\"|>>|print[^|}]*\||close\s*\(")
_SED_EFFECT = re.compile(
    r"(?:^|[;{\n]|/[a-zA-Z0-9]*\s*)(?:[0-9,$!]*\s*)[weWr]\s|(?:^|[;{/0-9$])e$|s(.).*\1.*\1\w*[ew]"
)
_ASKING = frozenset({"curl", "wget", "dig", "host", "nslookup", "ping"})
_SECRETS = re.compile(
    r"(?:\.ssh|\.aws|\.gnupg|\.netrc|\.kube|shadow|id_[a-z0-9]+|\.env\b|_history)"
)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Finding:
    level: Level
    start: int
    end: int
    text: str


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
    except Exception as error:  # a fault of ours must not pass for harmless
        return _unknown(text, f"it could not be analysed ({type(error).__name__})")


def _unknown(text: str, why: str) -> Risk:
    return Risk(Level.UNKNOWN, (Reason(0, len(text), why),))


def _judged(text: str) -> Risk:
    script = parse(text)
    findings = list(_in_script(script, text))
    findings += [
        _Finding(Level.UNKNOWN, fault.start, fault.end, f"is no whole command: {fault.text}")
        for fault in script.faults
    ]
    worst = max((finding.level for finding in findings), key=ORDER.index, default=Level.OK)
    if worst is Level.OK:
        return Risk(Level.OK)
    shown = sorted((f for f in findings if f.level is not Level.OK), key=_weight)
    reasons = dict.fromkeys(Reason(f.start, f.end, f"{_part(text, f)}{f.text}") for f in shown)
    return Risk(worst, tuple(reasons)[:8])


def _weight(finding: _Finding) -> tuple[int, int]:
    return -ORDER.index(finding.level), finding.start


def _part(text: str, finding: _Finding) -> str:
    part = re.sub(r"\s+", " ", text[finding.start : finding.end])
    return f"{part if len(part) <= 60 else part[:59] + '…'}: "


def _in_script(script: Script, text: str) -> Iterator[_Finding]:
    for simple in simples(script):
        for redirect in simple.redirects:
            yield from _redirected(redirect, simple)
        for assignment in simple.assignments:
            yield from _assigned(assignment.name, assignment.start, assignment.end)
    for found in invocations(script):
        yield from _called(found)
    yield from _flows(script.body)
    yield from _sequences(script)
    yield from _bombs(script.body)


def _assigned(name: str, start: int, end: int) -> Iterator[_Finding]:
    if name.startswith(("LD_", "DYLD_")) or name in ("BASH_ENV", "PROMPT_COMMAND", "IFS"):
        yield _Finding(Level.DANGER, start, end, "makes other programs run something else")
    if name in ("PAGER", "EDITOR", "VISUAL", "HISTFILE") or name.startswith("GIT_"):
        yield _Finding(Level.CAUTION, start, end, "chooses a program or file for other programs")


def _redirected(redirect: Redirect, simple: Simple) -> Iterator[_Finding]:
    if redirect.target is None or redirect.operator.text in ("<", "<<", "<<-", "<<<"):
        return
    target, joins = redirect.target, redirect.operator.text in (">&", "<&")
    if (joins and (target.value or "").strip("-").isdigit()) or target.value == "-":
        return
    match reach(target):
        case Reach.NOWHERE:
            return
        case Reach.DEVICE:
            yield _finding(Level.DANGER, target, "writes over a device")
        case Reach.SYSTEM | Reach.PERSISTENT | Reach.SECRET | Reach.ROOT:
            yield _finding(
                Level.DANGER, target, "changes a file that the system or a login relies on"
            )
        case Reach.NETWORK:
            yield _finding(Level.DANGER, target, "sends data over the network")
        case _ if _is_read_too(target, simple):
            yield _finding(Level.DANGER, target, "is emptied before it is read")
        case _:
            verb = "adds to a file" if ">>" in redirect.operator.text else "replaces the file"
            yield _finding(Level.CAUTION, target, verb)


def _is_read_too(target: Word, simple: Simple) -> bool:
    return any(word.value == target.value is not None for word in simple.words[1:])


def _finding(level: Level, word: Word, text: str) -> _Finding:
    return _Finding(level, word.start, word.end, text)


def _called(call: Invocation) -> Iterator[_Finding]:
    name = call.name
    if call.uncertain or name is None:
        yield _finding(Level.UNKNOWN, call.program, "what it starts could not be read")
    if name is None:
        return
    yield from _fed(call, name)
    name = effects.ALIKE.get(name, name)
    handler = _HANDLERS.get(name)
    if handler:
        yield from handler(call)
    yield from _by_table(call, name)
    if name in ("xargs", "parallel", "find", "fd"):
        yield from _unseen(call)


def _by_table(call: Invocation, name: str) -> Iterator[_Finding]:
    word = call.program
    base = name.partition(".")[0]
    if base in effects.DESTROYERS and not _has(call, "-l -n --list --dry-run --version --help"):
        yield _finding(Level.DANGER, word, "changes disks or destroys what is on them")
    elif name in effects.POWER:
        yield _finding(Level.DANGER, word, "stops or changes the running system")
    elif name in effects.ACCOUNTS:
        yield _finding(Level.DANGER, word, "changes who may use the computer, or how it starts")
    elif name in effects.EFFECTS:
        yield from _row_of(call, effects.EFFECTS[name])
    elif name not in effects.READERS and name not in _HANDLERS and not call.inner:
        yield _finding(Level.CAUTION, word, "what it changes is not known here")


def _row_of(call: Invocation, rows: tuple[Effect, ...]) -> Iterator[_Finding]:
    operands = [word for word in call.arguments if not (word.value or "").startswith("-")]
    for row in rows:
        if _matches(row, operands, call):
            if row.level is not Level.OK:
                last = operands[len(row.operands) - 1] if row.operands else call.program
                yield _Finding(
                    row.level, call.program.start, max(last.end, call.program.end), row.text
                )
            return


def _matches(row: Effect, operands: list[Word], call: Invocation) -> bool:
    if len(operands) < len(row.operands):
        return False
    places = zip(row.operands, operands, strict=False)
    if not all(_fits(pattern, word) for pattern, word in places):
        return False
    return not row.options or _has(call, *row.options)


def _fits(pattern: str, word: Word) -> bool:
    value = word.value or ""
    return any(
        choice == "*" or value == choice or (choice.endswith("*") and value.startswith(choice[:-1]))
        for choice in pattern.split("|")
    )


def _has(call: Invocation, *options: str) -> bool:
    """Whether one of these options is given: abbreviated, in a cluster or with a value as well."""
    wanted = [option for group in options for option in group.split()]
    for word in call.arguments:
        value = word.value or ""
        if value == "--":
            return False
        if any(_is_option(value, option) for option in wanted):
            return True
    return False


def _is_option(value: str, option: str) -> bool:
    if value == option:
        return True
    if value.startswith("--"):
        name = value.partition("=")[0]
        return len(name) > 4 and option.startswith(name) and option.startswith("--")
    if option.startswith("--") or len(option) != 2 or not value.startswith("-"):
        return False
    return option[1] in re.split(r"[^A-Za-z0-9]", value[1:])[0]


def _operands(call: Invocation) -> list[Word]:
    found, options = [], True
    for word in call.arguments:
        if options and word.value == "--":
            options = False
        elif not options or not (word.value or "x").startswith("-") or word.value == "-":
            found.append(word)
    return found


def _rm(call: Invocation) -> Iterator[_Finding]:
    recursive = _has(call, "-r -R --recursive")
    operands = _operands(call)
    for word in operands:
        yield from _deleted(word, recursive)
    if not operands:
        yield _finding(Level.CAUTION, call.program, "deletes files")


def _deleted(word: Word, recursive: bool) -> Iterator[_Finding]:
    where = reach(word)
    text = _DELETED.get(where)
    if text:
        yield _finding(Level.DANGER, word, text)
    elif recursive and where is not Reach.TEMPORARY:
        yield _finding(Level.CAUTION, word, "deletes it with everything inside, for good")
    elif where is not Reach.NOWHERE:
        yield _finding(Level.CAUTION, word, "deletes it for good")


_DELETED = {
    Reach.ROOT: "deletes the whole system",
    Reach.SYSTEM: "deletes files of the system",
    Reach.HOME: "deletes your home directory",
    Reach.HERE: "deletes everything here",
    Reach.ABOVE: "deletes outside this folder",
    Reach.COMPUTED: "may delete anything: the path is only known when it runs",
    Reach.SECRET: "deletes keys or the repository itself",
    Reach.PERSISTENT: "deletes a file that a login relies on",
    Reach.DEVICE: "deletes a device",
}


def _moved(call: Invocation) -> Iterator[_Finding]:
    operands = _operands(call)
    for word in operands:
        if reach(word) in (Reach.DEVICE, Reach.SYSTEM, Reach.ROOT, Reach.PERSISTENT, Reach.SECRET):
            yield _finding(
                Level.DANGER, word, "changes the system, a device or what a login relies on"
            )
    if operands and call.name == "mv" and reach(operands[-1]) is Reach.NOWHERE:
        yield _finding(Level.DANGER, operands[-1], "is where the files are lost")
    if len(operands) > 1 and _several(operands[:-1]) and not _is_folder(operands[-1], call):
        yield _finding(Level.DANGER, operands[-1], "may be overwritten by one file after another")
    if not _has(call, "-n --no-clobber"):
        yield _finding(Level.CAUTION, call.program, "may overwrite a file")


def _several(words: list[Word]) -> bool:
    return any(piece.kind is PieceKind.GLOB for word in words for piece in word.pieces)


def _is_folder(word: Word, call: Invocation) -> bool:
    value = word.value or "/"
    return value.endswith(("/", ".")) or "." not in value or _has(call, "-t --target-directory")


def _dd(call: Invocation) -> Iterator[_Finding]:
    for word in call.arguments:
        if word.text.startswith("of="):
            where = reach_of((word.value or "of=$?")[3:])
            if where in (Reach.FILE, Reach.TEMPORARY):
                yield _finding(Level.CAUTION, word, "replaces the file")
            elif where is not Reach.NOWHERE:
                yield _finding(Level.DANGER, word, "writes over it, whatever is there")


def _written(call: Invocation) -> Iterator[_Finding]:
    """tee, truncate and install: their operands are written."""
    for word in _operands(call):
        where = reach(word)
        if where in (Reach.DEVICE, Reach.SYSTEM, Reach.PERSISTENT, Reach.SECRET, Reach.ROOT):
            yield _finding(Level.DANGER, word, "changes what the system or a login relies on")
        elif where is not Reach.NOWHERE:
            yield _finding(Level.CAUTION, word, "is written")


_ACTIONS = frozenset(("-exec", "-execdir", "-ok", "-okdir", "-x", "-X"))


def _find(call: Invocation) -> Iterator[_Finding]:
    for word in call.arguments:
        if word.value == "-delete":
            yield _finding(Level.DANGER, word, "deletes every file that is found")
        elif (word.value or "").startswith(("-fprint", "-fls")):
            yield _finding(Level.CAUTION, word, "writes a file")
        elif word.value in _ACTIONS and not all(map(_harmless, call.inner)):
            yield _finding(Level.CAUTION, word, "runs a command on every file that is found")


def _harmless(inner: Invocation | Script) -> bool:
    return isinstance(inner, Invocation) and not [
        finding for finding in _called(inner) if finding.level is not Level.OK
    ]


def _unseen(call: Invocation) -> Iterator[_Finding]:
    """Commands whose operands nobody has seen."""
    for inner in call.inner:
        for started in _started(inner):
            if started.name in effects.DELETERS or (started.name == "mv" and call.name != "find"):
                yield _finding(Level.DANGER, started.program, "deletes files that nobody has seen")


def _started(inner: Invocation | Script) -> Iterator[Invocation]:
    if isinstance(inner, Script):
        yield from invocations(inner)
        return
    yield inner
    for child in inner.inner:
        yield from _started(child)


def _sed(call: Invocation) -> Iterator[_Finding]:
    if _has(call, "-i --in-place") or any((w.value or "").startswith("-i") for w in call.arguments):
        yield _finding(Level.CAUTION, call.program, "changes the files themselves")
    for word in call.arguments:
        if _SED_EFFECT.search(word.value or "") and not (word.value or "").startswith("-"):
            yield _finding(Level.CAUTION, word, "may write a file or run a command")


def _awk(call: Invocation) -> Iterator[_Finding]:
    for word in call.arguments:
        if _AWK_EFFECT.search(word.value or word.text):
            yield _finding(Level.CAUTION, word, "may write a file or run a command")
    if _has(call, "-i --include -f --file -l --load"):
        yield _finding(Level.CAUTION, call.program, "runs a program that is not shown here")


def _interpreted(call: Invocation) -> Iterator[_Finding]:
    """A program text that is not shown, or is no shell's."""
    if call.inner or _has(call, "--version -V --help"):
        return
    operands = _operands(call)
    if operands or _has(call, "-c -e -m -E"):
        yield _finding(Level.CAUTION, call.program, "runs a program of its own")


def _sourced(call: Invocation) -> Iterator[_Finding]:
    yield _finding(Level.CAUTION, call.program, "runs a file in this shell")


def _sql(call: Invocation) -> Iterator[_Finding]:
    for word in call.arguments:
        value = word.value or word.text
        if _SQL.search(value):
            yield _finding(Level.DANGER, word, "deletes or changes data of the database")
        elif _SQL_CHANGE.search(value):
            yield _finding(Level.CAUTION, word, "changes data of the database")
    yield _finding(Level.CAUTION, call.program, "may change data of the database")


def _ssh(call: Invocation) -> Iterator[_Finding]:
    yield _finding(Level.CAUTION, call.program, "acts on another computer")


def _scp(call: Invocation) -> Iterator[_Finding]:
    for word in _operands(call):
        if _SECRETS.search(word.text):
            yield _finding(Level.DANGER, word, "sends keys or history away")
    yield _finding(Level.CAUTION, call.program, "copies files between computers")


def _sends(call: Invocation) -> Iterator[_Finding]:
    """Data in a request that is computed or read from a file of secrets."""
    for word in call.arguments:
        value = word.value or word.text
        computed = any(piece.kind is PieceKind.COMMAND for piece in _deep(word.pieces))
        if _SECRETS.search(value) or (computed and call.name in _ASKING):
            yield _finding(Level.DANGER, word, "sends data of this computer away")
    if call.name in ("nc", "ncat", "netcat", "socat"):
        shell = _has(call, "-e -c --exec --sh-exec") or "exec" in call.program.text
        level = Level.DANGER if shell else Level.CAUTION
        yield _finding(level, call.program, "opens a connection" + " with a shell" * shell)


def _kill(call: Invocation) -> Iterator[_Finding]:
    if any(word.value in ("-1", "1") for word in _operands(call)) or _last(call) == "-1":
        yield _finding(Level.DANGER, call.program, "ends every process, or the first of all")


def _last(call: Invocation) -> str | None:
    return call.arguments[-1].value if len(call.arguments) > 1 else None


def _git(call: Invocation) -> Iterator[_Finding]:
    for at, word in enumerate(call.arguments):
        value = word.value or ""
        if value in ("-c", "--config-env") or _is_option(value, "--upload-pack"):
            yield _finding(Level.CAUTION, word, "may choose a program that git starts")
        if value.startswith(("--output", "--ext-diff", "--textconv", "-O", "--open-files")):
            yield _finding(Level.CAUTION, word, "writes a file or starts a program")
        if (
            value.startswith(("ext::", "--remote=ext", "--receive-pack", "--exec=", "+", ":"))
            and at
        ):
            level = Level.DANGER if value[0] in "+:" and "push" in _values(call) else Level.CAUTION
            yield _finding(level, word, "rewrites or deletes a branch, or starts a program")


def _values(call: Invocation) -> list[str | None]:
    return [word.value for word in call.arguments]


def _fed(call: Invocation, name: str) -> Iterator[_Finding]:
    """A shell or interpreter whose program comes from the network or is computed."""
    if name not in effects.INTERPRETERS and name not in ("eval", "source", ".", "exec"):
        return
    yield from _read_in(call)
    for word in call.arguments:
        for piece in _deep(word.pieces):
            if piece.script is None:
                continue
            fetched = any(found.name in effects.FETCHERS for found in invocations(piece.script))
            level = Level.DANGER if fetched else Level.UNKNOWN
            text = "runs what comes from the network" if fetched else "runs what is only then known"
            yield _finding(level, word, text)
        if word.value is None and name == "eval":
            yield _finding(Level.UNKNOWN, word, "runs what is only then known")


def _read_in(call: Invocation) -> Iterator[_Finding]:
    """The commands that a shell reads from a here-document or a here-string."""
    for redirect in call.redirects:
        word = redirect.body or (redirect.target if redirect.operator.text == "<<<" else None)
        if word is None:
            continue
        inner = assess(word.value) if word.value is not None else None
        level = Level.UNKNOWN if inner is None else inner.level
        if level is not Level.OK and call.name in effects.SHELLS:
            yield _finding(level, word, "is read as commands")


def _deep(pieces: Iterable[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        yield piece
        yield from _deep(piece.pieces)


def _flows(node: Node | None) -> Iterator[_Finding]:
    """Pipes from the network, a decoder or a secret into something that runs or sends it."""
    match node:
        case Pipeline():
            yield from _piped(node)
            for child in node.commands:
                yield from _flows(child)
        case Sequence():
            for child in node.commands:
                yield from _flows(child)
        case Compound():
            for child in node.body:
                yield from _flows(child)


def _piped(node: Pipeline) -> Iterator[_Finding]:
    stages = [list(_all(child)) for child in node.commands]
    for at, stage in enumerate(stages[1:], 1):
        before = [call for earlier in stages[:at] for call in earlier]
        for call in stage:
            yield from _received(call, before)


def _received(call: Invocation, before: list[Invocation]) -> Iterator[_Finding]:
    names = {found.name for found in before}
    if call.name in effects.INTERPRETERS and not call.inner and not _script_named(call):
        fetched = names & effects.FETCHERS
        level = Level.DANGER if fetched or names & effects.DECODERS else Level.UNKNOWN
        text = "runs what comes from the network" if fetched else "runs what it is given unseen"
        yield _finding(level, call.program, text)
    if call.name in effects.SENDERS and (
        names & {"env", "printenv", "history", "set"}
        or any(_SECRETS.search(word.text) for found in before for word in found.arguments)
    ):
        yield _finding(Level.DANGER, call.program, "sends keys, history or environment away")


def _script_named(call: Invocation) -> bool:
    return bool(_operands(call)) and not _has(call, "-s") and _operands(call)[0].value != "-"


def _all(node: Node) -> Iterator[Invocation]:
    yield from invocations(Script(node.start, node.end, node))


def _sequences(script: Script) -> Iterator[_Finding]:
    """A file that is downloaded, then run; a folder that is entered if it exists, then emptied."""
    files: set[str] = set()
    computed = False
    for simple in simples(script):
        call = invocation(simple)
        if call is None:
            continue
        if call.name in effects.FETCHERS:
            files |= {word.value for word in call.arguments if word.value}
            files |= {r.target.value for r in simple.redirects if r.target and r.target.value}
        for started in _started(call):
            if {started.program.value, *_values(started)[:1]} & files and _runs(started, files):
                yield _finding(Level.DANGER, started.program, "runs what was just downloaded")
        if call.name == "cd":
            computed = any(word.value is None for word in call.arguments)
        elif computed and call.name in effects.DELETERS:
            yield _finding(Level.DANGER, call.program, "deletes where a failed cd has left us")


def _runs(call: Invocation, files: set[str]) -> bool:
    return call.program.value in files or call.name in effects.INTERPRETERS | {"source", "."}


def _bombs(node: Node | None) -> Iterator[_Finding]:
    """A function that starts itself more than once."""
    match node:
        case Compound(kind="function", words=(name, *_)):
            calls = [call for child in node.body for call in _all(child) if call.name == name.value]
            if calls:
                yield _finding(Level.DANGER, name, "starts itself again and again")
        case Sequence() | Pipeline():
            for child in node.commands:
                yield from _bombs(child)


_HANDLERS = {
    "rm": _rm, "rmdir": _rm, "unlink": _rm, "shred": _rm, "srm": _rm, "mv": _moved, "cp": _moved, "install": _moved,
    "dd": _dd, "tee": _written, "truncate": _written, "find": _find, "fd": _find, "sed": _sed,
    "gsed": _sed, "awk": _awk, "gawk": _awk, "mawk": _awk, "nawk": _awk, "source": _sourced,
    ".": _sourced, "psql": _sql, "mysql": _sql, "sqlite3": _sql, "mongo": _sql, "mongosh": _sql,
    "ssh": _ssh, "scp": _scp, "sftp": _scp, "curl": _sends, "wget": _sends, "nc": _sends,
    "ncat": _sends, "netcat": _sends, "socat": _sends, "dig": _sends, "ping": _sends, "git": _git,
    "kill": _kill, "pkill": _kill, "nslookup": _sends, "host": _sends,
    **dict.fromkeys(effects.INTERPRETERS, _interpreted),
}  # fmt: skip
