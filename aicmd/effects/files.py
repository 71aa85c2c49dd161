"""Files: what deletes, moves, overwrites or opens them to others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.reach import RELIED_ON
from aicmd.reach import Reach
from aicmd.resolution import spelled
from aicmd.syntax import PieceKind
from aicmd.syntax import Word
from aicmd.translation import N_

_DELETED = {
    Reach.ROOT: N_("deletes the whole system"),
    Reach.SYSTEM: N_("deletes files of the system"),
    Reach.STORE: N_("deletes all that is kept there"),
    Reach.HOME: N_("deletes your home directory"),
    Reach.HERE: N_("deletes everything here"),
    Reach.ABOVE: N_("deletes outside this folder"),
    Reach.SECRET: N_("deletes keys or the repository itself"),
    Reach.PERSISTENT: N_("deletes a file that a login relies on"),
    Reach.TRACES: N_("deletes the record of what was done"),
    Reach.DEVICE: N_("deletes a device"),
    Reach.UNSEEN: N_("deletes files that nobody has seen"),
}
_OVER_MANY = frozenset("find gfind fd fdfind xargs parallel rush".split())
_RM_VALUED = "-n --iterations -s --size --random-source"
_CP_VALUED = "-t --target-directory -S --suffix -m --mode -o --owner -g --group"


def _rm(call: Call) -> Iterator[Finding]:
    recursive = call.name != "rmdir" and call.has("-r -R --recursive -d")
    asks = call.has("-i -I --interactive") and not call.has("-f --force")
    if call.has("--help --version"):
        return
    operands = call.operands(_RM_VALUED)
    for word in operands:
        yield from _deleted(call, word, recursive, asks or call.name == "rmdir")
    if not operands and not _is_over_many(call):
        yield call.at(CAUTION, call.program, N_("deletes files"))


def _deleted(call: Call, word: Word, recursive: bool, asks: bool) -> Iterator[Finding]:
    where = call.reach(word)
    if _is_over_many(call) and where is Reach.COMPUTED and not asks:
        yield call.at(DANGER, word, _DELETED[Reach.UNSEEN])
    elif where is Reach.COMPUTED and (recursive or "/" in spelled(word)) and not asks:
        yield call.at(DANGER, word, N_("may delete anything: the path is only known when it runs"))
    elif where in _DELETED and not (asks and where in (Reach.HERE, Reach.ABOVE, Reach.UNSEEN)):
        yield call.at(DANGER, word, _DELETED[where])
    elif recursive and where is not Reach.TEMPORARY:
        yield call.at(CAUTION, word, N_("deletes it with everything inside, for good"))
    elif where is not Reach.NOWHERE:
        yield call.at(CAUTION, word, N_("deletes it for good"))


def _is_over_many(call: Call) -> bool:
    """Whether it is started for each of a list of files."""
    return any(outer.name in _OVER_MANY for outer in call.outer)


def unseen(call: Call) -> Iterator[Finding]:
    """A deleter whose operands come from a list."""
    inner = next((outer for outer in call.outer if outer.name in _OVER_MANY), None)
    if inner is None or (call.has("-i --interactive") and not call.has("-f --force")):
        return
    if call.outer[0].name == "xargs" and any(
        spelled(w) in ("-p", "--interactive") for w in call.outer[0].arguments
    ):
        return
    yield call.at(DANGER, call.program, _DELETED[Reach.UNSEEN])


def _removed(call: Call) -> Iterator[Finding]:
    yield from _rm(call)
    yield from unseen(call)


def _copied(call: Call) -> Iterator[Finding]:
    """cp, install, ln: the last operand is written, the others are read."""
    targets, sources = _target(call)
    for word in targets:
        where = call.reach(word)
        if where in RELIED_ON:
            yield call.at(
                DANGER, word, N_("changes the system, a device or what a login relies on")
            )
    yield from _one_over_another(call, targets, sources)
    if not call.has("-n --no-clobber") and (call.name != "ln" or call.has("-f --force")):
        yield call.at(CAUTION, call.program, N_("may overwrite a file"))


def _target(call: Call) -> tuple[list[Word], list[Word]]:
    """Where to, and what: the value of -t, or the last operand."""
    named = [word for word, _ in call.values("-t --target-directory")]
    operands = call.operands(_CP_VALUED)
    if named:
        return named, operands
    if len(operands) < 2:
        return [], operands
    return operands[-1:], operands[:-1]


def _one_over_another(call: Call, targets: list[Word], sources: list[Word]) -> Iterator[Finding]:
    if not targets or call.has("-n --no-clobber -t --target-directory"):
        return
    value = spelled(targets[0])
    several = any(piece.kind is PieceKind.GLOB for word in sources for piece in word.pieces)
    is_file = re.search(r"[^/.]\.[A-Za-z]\w{0,4}$", value) and not value.endswith(".d")
    if several and is_file and not re.search(r"[*?{]", value):
        yield call.at(DANGER, targets[0], N_("may be overwritten by one file after another"))


def _moved(call: Call) -> Iterator[Finding]:
    targets, sources = _target(call)
    for word in [*targets, *sources]:
        where = call.reach(word)
        if where in RELIED_ON or (where in (Reach.HOME, Reach.STORE) and word in sources):
            yield call.at(
                DANGER, word, N_("changes the system, a device or what a login relies on")
            )
    if targets and call.reach(targets[0]) is Reach.NOWHERE:
        yield call.at(DANGER, targets[0], N_("is where the files are lost"))
    yield from _one_over_another(call, targets, sources)
    if call.outer and call.outer[0].name in ("xargs", "parallel"):
        yield call.at(CAUTION, call.program, N_("moves files that nobody has seen"))
    elif not call.has("-n --no-clobber"):
        yield call.at(CAUTION, call.program, N_("may overwrite a file"))


def _dd(call: Call) -> Iterator[Finding]:
    for word in call.arguments:
        value = spelled(word)
        if value.startswith("of="):
            where = call.reach(_rest(word, 3))
            if where in RELIED_ON | {Reach.COMPUTED, Reach.UNSEEN}:
                yield call.at(DANGER, word, N_("writes over it, whatever is there"))
            elif where is not Reach.NOWHERE:
                yield call.at(CAUTION, word, N_("replaces the file"))


def _rest(word: Word, count: int) -> Word:
    """The word without its first characters."""
    pieces = []
    for piece in word.pieces:
        if count and piece.value is not None:
            cut = piece.value[count:]
            count = max(0, count - len(piece.value))
            if not cut:
                continue
            piece = type(piece)(piece.kind, piece.start, piece.end, cut)
        pieces.append(piece)
    return Word(word.start, word.end, word.text, tuple(pieces))


def _written(call: Call) -> Iterator[Finding]:
    """tee, truncate: their operands are written."""
    for word in call.operands("-s --size -r --reference -o"):
        where = call.reach(word)
        if where in RELIED_ON:
            yield call.at(DANGER, word, N_("changes what the system or a login relies on"))
        elif where is not Reach.NOWHERE:
            yield call.at(CAUTION, word, N_("is written"))


def _find(call: Call) -> Iterator[Finding]:
    for word in call.arguments:
        value = spelled(word)
        if value == "-delete":
            yield call.at(DANGER, word, N_("deletes every file that is found"))
        elif value.startswith(("-fprint", "-fls")):
            yield call.at(CAUTION, word, N_("writes a file"))
    if call.invocation.uncertain:
        yield call.at(CAUTION, call.program, N_("runs a command on what is found"))


_LOOSE = r"(?:^|,)(?:[ugo]*[oa][ugoa]*[+=][rxXst]*w|[ugoa]*[ua][ugoa]*[+=][rwxX]*s|[+=][rwxX]*s)"


def _loosens(mode: str) -> bool:
    """Whether a mode lets everybody write, or whoever runs the file become its owner."""
    if re.fullmatch(r"[0-7]{1,5}", mode):
        bits = int(mode, 8)
        return bool(bits & 0o002 and not bits & 0o1000) or bool(bits & 0o4000)
    return bool(re.search(_LOOSE, mode))


def _chmod(call: Call) -> Iterator[Finding]:
    operands = call.operands()
    mode = _mode(call, operands)
    targets = operands[1:] if mode and operands and spelled(operands[0]) == mode else operands
    recursive = call.has("-R --recursive")
    if _loosens(mode):
        yield call.whole(
            DANGER, N_("lets everybody change it, or whoever runs it become its owner")
        )
    for word in targets:
        where = call.reach(word)
        if recursive and where in (Reach.ROOT, Reach.SYSTEM, Reach.HOME, Reach.SECRET, Reach.ABOVE):
            yield call.at(DANGER, word, N_("has its rights changed, with everything below"))
        elif where in RELIED_ON and re.search(r"^[0-7]?[2367][0-7]{3}$|g\+\w*s", mode):
            yield call.at(DANGER, word, N_("gives whoever runs it the rights of its group"))
        elif where in (Reach.ROOT, Reach.DEVICE) or (where is Reach.SECRET and _opens(mode)):
            yield call.at(DANGER, word, N_("has its rights changed"))
    yield call.at(CAUTION, call.program, N_("changes who may read, write or run it"))


def _mode(call: Call, operands: list[Word]) -> str:
    for word in [*operands[:1], *call.arguments]:
        value = spelled(word)
        if re.fullmatch(
            r"[0-7]{1,5}|[-ugoa+=,rwxXst]*[-+=][-ugoa+=,rwxXst]*", value
        ) and value not in ("-", "-R", "-c", "-f", "-v"):
            return value
    return ""


def _opens(mode: str) -> bool:
    """Whether others or the group may read what only its owner should."""
    if re.fullmatch(r"[0-7]{1,5}", mode):
        return bool(int(mode, 8) & 0o044)
    return bool(re.search(r"(?:^|,)(?:[ugo]*[goa][ugoa]*)?[+=]\w*r", mode))


def _chown(call: Call) -> Iterator[Finding]:
    operands = call.operands("--from --reference")
    recursive = call.has("-R --recursive")
    for word in operands[1:]:
        where = call.reach(word)
        if where is Reach.ROOT or (recursive and where in (Reach.SYSTEM, Reach.SECRET)):
            yield call.at(DANGER, word, N_("has its owner changed, with everything below"))
    for word, rule in call.values("-m --modify -M --set"):
        if re.search(r"(?:^|,)(?:d(?:efault)?:)?o(?:ther)?s?::?\w*w", rule):
            yield call.at(DANGER, word, N_("lets everybody change it"))
    yield call.at(CAUTION, call.program, N_("changes the owner or the rights"))


def _chattr(call: Call) -> Iterator[Finding]:
    for word in call.operands():
        if call.reach(word) in RELIED_ON:
            yield call.at(DANGER, word, N_("loses or gets a protection against changes"))
    yield call.at(CAUTION, call.program, N_("changes how files are protected"))


_DELETES_THERE = (
    "--delete --del --delete-before --delete-after --delete-excluded --delete-during"
    " --delete-delay --delete-missing-args --remove-source-files"
)


def _rsync(call: Call) -> Iterator[Finding | Code]:
    for word, text in call.values("-e --rsh --rsync-path"):
        yield Code(word, text)
    for word, _ in call.values("--log-file --write-batch"):
        yield call.at(CAUTION, word, N_("is written"))
    if call.has("-n --dry-run --list-only --version --help"):
        return
    if call.has(_DELETES_THERE):
        yield call.whole(DANGER, N_("deletes what the other side does not have"))
    operands = call.operands(
        "-e --rsh -f --filter --exclude --include --exclude-from --files-from --rsync-path"
        " --log-file --bwlimit --port --partial-dir --backup-dir --suffix -B"
        " --timeout -M --chmod --chown --max-size --min-size -T"
    )
    for word in operands[-1:] if len(operands) > 1 else []:
        if call.reach(word) in RELIED_ON and ":" not in spelled(word):
            yield call.at(DANGER, word, N_("changes what the system or a login relies on"))
    yield call.at(CAUTION, call.program, N_("copies over files that may be there"))


PROGRAMS = {
    "rm|unlink|srm|trash|trash-put|grm|del|erase": Program(judge=_removed),
    "shred|wipe": Program(judge=_removed),
    "rmdir": Program(judge=_rm),
    (
        "trash-empty|bleachbit|tmpreaper|tmpwatch|fdupes|jdupes|rmlint|sweeper"
        "|localepurge|deborphan"
    ): Program(
        (
            reads("", "-n --dry-run --test --preview --list"),
            row(DANGER, "", "-d --delete --clean", N_("deletes files that nobody has seen")),
            row(CAUTION, "", "", N_("may delete files")),
        )
    ),
    "mv|gmv|rename|prename|mmv|detox|vidir|convmv": Program(judge=_moved),
    "cp|gcp|install|ln|gln|ditto|link|symlink": Program(judge=_copied),
    "dd|gdd|dcfldd|dc3dd": Program(judge=_dd),
    "tee|truncate|fallocate|sponge|ftruncate|mkswapfile": Program(judge=_written),
    "find|gfind|fd|fdfind|bfs": Program(judge=_find),
    "chmod|gchmod": Program(judge=_chmod),
    "chown|chgrp|gchown|setfacl|setfattr|chcon|restorecon|semanage": Program(judge=_chown),
    "chattr|chflags": Program(judge=_chattr),
    "rsync": Program(judge=_rsync),
    "rclone": Program(
        (
            reads("", "--dry-run -n"),
            row(
                DANGER,
                "delete|deletefile|purge|cleanup|rmdirs|rmdir|sync|bisync|move|moveto|dedupe",
                "",
                N_("deletes files there or here"),
            ),
            reads(
                "ls|lsd|lsl|lsf|lsjson|size|about|check|listremotes|version|tree|cat|hashsum"
                "|md5sum|config"
            ),
            row(CAUTION, "", "", N_("changes files there or here")),
        )
    ),
}
