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
from aicmd.effects.network import SECRETS
from aicmd.effects.network import SENDERS
from aicmd.effects.network import reads_secret
from aicmd.effects.network import sends_files
from aicmd.effects.readers import does_more
from aicmd.gate import refused
from aicmd.hosts import confusable_hosts
from aicmd.invocation import Invocation
from aicmd.levels import Level
from aicmd.levels import Reason
from aicmd.levels import Risk
from aicmd.parse import parse
from aicmd.reach import RELIED_ON
from aicmd.reach import Reach
from aicmd.reach import reach
from aicmd.reach import reach_of
from aicmd.resolution import UNSEEN
from aicmd.resolution import spelled
from aicmd.scripts import mixtures
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

_ENDS = r"(?:\w+[-:])?(?:destroy|wipe|purge|nuke|erase|obliterate|terminate|factory-?reset|format)(?:[-:]\w+)?"
_REMOVES = r"(?:\w+[-:])?(?:delete|drop|remove|rm|del|truncate|reset|flush|clear|kill)(?:[-:]\w+)?"
"""Verbs of programs that are not known here; the second kind only where nobody is asked."""

_ASKS_ONLY = frozenset("--version --help -V -v -version version help".split())
_INTERPRETERS = r"python|perl|ruby|node|php|lua|deno|bun"
_CREATORS = frozenset("mkdir touch mkfifo mktemp ln".split())
_CONTENT = frozenset(
    "cat less more most head tail grep egrep fgrep rg strings base64 base32 xxd od hexdump jq yq sed awk gawk"
    " bat batcat cut sort nl tac rev diff cmp column paste fold fmt zcat look source . gpg comm join tr".split()
)
"""Programs that print what stands in a file."""

_COPIERS = frozenset(
    "rsync rclone aws gsutil gh glab az gcloud s3cmd s5cmd mc b2 azcopy scw".split()
)
"""What sends files away with one of its subcommands."""

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
    yield from _alike(text)


def _alike(text: str) -> Iterator[Finding]:
    """Names of hosts that may be taken for others, and words that mix scripts."""
    if text.isascii() and "%" not in text:
        return
    for host in confusable_hosts(text):
        level = Level.DANGER if host.deceptive else Level.CAUTION
        yield Finding(level, host.start, host.end, f"is the host {host.punycode}")
    for mixed in mixtures(text):
        yield Finding(Level.CAUTION, mixed.start, mixed.end, str(mixed))


def _of_step(step: Step, depth: int) -> Iterator[Finding]:
    for redirect in step.simple.redirects:
        yield from _redirected(redirect, step)
    for assignment, value in step.assigned:
        yield from _assigned(assignment.name, value, (assignment.start, assignment.end), depth)
    for word in step.tests:
        if re.search(r"\w\[[^\]]*(?:\$\(|`)", word.text):
            yield Finding(
                Level.UNKNOWN, word.start, word.end, "may run the command in its subscript"
            )
    if step.inside and any(call.name in _CREATORS for call in step.calls):
        yield Finding(
            Level.CAUTION,
            step.simple.start,
            step.simple.end,
            "makes a file, where it is not looked for",
        )
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
    elif re.fullmatch(r"PS[0-4]", name) and re.search(r"\$\(|`", value):
        yield Finding(Level.CAUTION, start, end, "runs a command whenever the shell shows it")
    elif name == "PATH" and any(map(_is_anybodys, value.split(":") if ":" in value else [])):
        yield Finding(Level.DANGER, start, end, "lets files of this folder pass for programs")
    elif re.fullmatch(_HISTORY, name) and value in ("/dev/null", "0", "*", ""):
        yield Finding(Level.DANGER, start, end, "hides what is done from now on")


def _is_anybodys(folder: str) -> bool:
    """Whether a folder of a search path is the current one, or one that everybody writes to."""
    return folder in ("", ".") or folder.startswith(("./", "/tmp", "/var/tmp", "/dev/shm"))


def _read_from(redirect: Redirect) -> Iterator[Finding]:
    """What stands behind a `<`."""
    if redirect.target is not None and reach(redirect.target) is Reach.NETWORK:
        yield _at(Level.DANGER, redirect, "opens a connection")
    elif redirect.target is not None and _is_secret(spelled(redirect.target)):
        yield _at(Level.CAUTION, redirect, "is a secret, and is shown")


def _redirected(redirect: Redirect, step: Step) -> Iterator[Finding]:
    if redirect.operator.text == "<":
        yield from _read_from(redirect)
    if redirect.target is None or redirect.operator.text in ("<", "<<", "<<-", "<<<"):
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
    asked = [spelled(word) for word in call.arguments]
    if not call.name or (len(asked) == 1 and asked[0] in _ASKS_ONLY and call.name != "sudo"):
        return
    yield from _told(call)
    program = effects.known(call.name)
    if program is None:
        yield from _stranger(call)
        return
    yield from _script(call, depth)
    quiet = True
    for found in effects.found(call, program):
        quiet = False
        if isinstance(found, Code):
            yield from _inside(found, depth)
        else:
            yield found
    if call.name in _COPIERS:
        yield from sends_files(call)
    if quiet:
        yield from does_more(call)


def _is_secret(path: str) -> bool:
    """Whether the content of a file is for its owner's eyes: no certificate, no list of users."""
    public = path.endswith("etc/passwd") or (path.endswith(".pem") and "key" not in path)
    return not public and bool(re.search(SECRETS, path))


def _script(call: Call, depth: int) -> Iterator[Finding]:
    """A script that is known by its name, given to its interpreter: `python manage.py flush`."""
    if not re.match(_INTERPRETERS, call.name):
        return
    for at, word in enumerate(call.arguments):
        if not spelled(word).startswith("-"):
            if effects.known(spelled(word).rpartition("/")[2]) is not None:
                named = Invocation(word, call.arguments[at + 1 :])
                yield from _called(replace(call, invocation=named), depth)
            return


def _told(call: Call) -> Iterator[Finding]:
    """A program that only reads, and what it reads is a key or a password."""
    if call.name in _CONTENT:
        for word in call.operands("-e -f -n -c -F -k -t -d"):
            if _is_secret(spelled(word)):
                yield call.at(Level.CAUTION, word, "is a secret, and is shown")
    secret = r"\w*(?:TOKEN|SECRET|PASSW|API_?KEY|PRIVATE)\w*"
    for word in call.arguments if call.name == "printenv" else ():
        if re.fullmatch(secret, spelled(word), re.IGNORECASE):
            yield call.at(Level.CAUTION, word, "is a secret, and is shown")


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
    """A program that no topic has: judged by a verb like `destroy`, and by disks among its words."""
    if call.invocation.inner:
        return
    yield from writes_to_disk(call)
    for word in call.operands()[:4]:
        verb = spelled(word).lower()
        sure = call.has("-f --force -y --yes --assume-yes --no-confirm --auto-approve") or any(
            spelled(one).startswith("--yes-i-") for one in call.arguments
        )
        if re.fullmatch(_ENDS, verb) or (sure and re.fullmatch(_REMOVES, verb)):
            yield call.at(Level.DANGER, word, "sounds like the end of what it names")
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
    """What comes of the order: what is fetched, then run; what is read, then sent."""
    files: set[str] = set()
    folders: set[str] = set()
    secrets: set[str] = set()
    for step in taken:
        for call in step.calls:
            if files | folders and _runs(call, files, folders):
                yield call.at(Level.DANGER, call.program, "runs what was just downloaded")
            if call.name in FETCHERS:
                files |= _fetched(call, step)
            elif call.name in ("tar", "unzip", "bsdtar") and (
                call.feed.names & FETCHERS or _names(call) & files
            ):
                folders |= {_bare(value) for _, value in call.values("-C -d --directory")}
            if secrets and call.name in SENDERS and _carries(call, secrets):
                yield call.whole(Level.DANGER, "sends keys, history or environment away")
            if reads_secret([call.invocation]):
                secrets |= {UNSEEN} | _copies(call, step)
    yield from _handed_over(taken)


def _names(call: Call) -> set[str]:
    return {_bare(spelled(word)) for word in call.arguments}


def _copies(call: Call, step: Step) -> set[str]:
    """The files that a secret is copied or packed into."""
    names = {spelled(r.target) for r in step.simple.redirects if r.target is not None}
    names |= {value for _, value in call.values("-f --file -o --output")}
    if call.name in ("cp", "zip", "tar", "gpg", "openssl", "7z", "install", "ln"):
        names |= {spelled(word) for word in call.operands()}
    return {_bare(name) for name in names if len(name) > 1}


def _carries(call: Call, secrets: set[str]) -> bool:
    """Whether a copy of a secret is among the words, or a computed part where a secret was read."""
    words = [spelled(word) for word in call.arguments]
    if any(
        _bare(word.lstrip("@").partition("=@")[2] or word.lstrip("@")) in secrets for word in words
    ):
        return True
    return UNSEEN in secrets and any(UNSEEN in word and len(word) > 1 for word in words)


def _handed_over(taken: list[Step]) -> Iterator[Finding]:
    """All commits, to a remote that was named just before."""
    named = False
    for step in taken:
        for call in step.calls:
            words = _names(call) if call.name == "git" else set()
            if "remote" in words and {"add", "set-url"} & words:
                named = True
            elif named and {"--all", "--mirror"} & words:
                yield call.whole(Level.DANGER, "sends all commits to a place that was just named")


def _fetched(call: Call, step: Step) -> set[str]:
    """The files that a download is written to."""
    names = {value for _, value in call.values("-o --output -O --output-document")}
    names |= {spelled(r.target) for r in step.simple.redirects if r.target is not None}
    for word in call.arguments:
        value = spelled(word)
        if call.name in ("scp", "sftp", "rsync") and ":" in value:
            names.add(value.rpartition(":")[2].rpartition("/")[2])
        if "://" in value:
            names.add(value.split("?")[0].rstrip("/").rpartition("/")[2])
    return {_bare(name) for name in names if name and name != "-"}


def _bare(path: str) -> str:
    return path.removeprefix("./")


def _runs(call: Call, files: set[str], folders: set[str]) -> bool:
    path = _bare(spelled(call.program))
    if path in files or any(path.startswith(folder + "/") for folder in folders if folder):
        return True
    if call.name in SHELLS or call.name in ("source", ".") or re.match(_INTERPRETERS, call.name):
        given = _names(call) | ({_bare(spelled(call.feed.file))} if call.feed.file else set())
        return bool(given & files) or any(
            one.startswith(folder + "/") for one in given for folder in folders if folder
        )
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
