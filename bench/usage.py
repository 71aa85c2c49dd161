"""Programs other than find in one spelling of those that mean the same; bench/stage.py says why."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from bench.pipeline import COUNT
from bench.pipeline import Stage

_DATES = {"%F": "%Y-%m-%d", "%T": "%H:%M:%S", "%D": "%m/%d/%y", "%R": "%H:%M"}
_KEY = re.compile(r"(\d+)([a-zA-Z]*)(?:,\1([a-zA-Z]*))?")
_OWNER = re.compile(r"([\w$-]+)\.([\w$-]+)")
_SIGNALS = {"1": "HUP", "2": "INT", "9": "KILL", "15": "TERM"}
_SIGNAL = re.compile(r"-(?:SIG)?([A-Z]+\d?|\d+)")
_LINES = {"d": ("-v",), "p": ()}
_SCRIPT = re.compile(r"/((?:[^/\\]|\\.)+)/([dp])")
_PLAIN = re.compile(r"[^\\%]*")

GIVEN = frozenset(
    "kill rm mv cp mkdir chmod chown dirname basename which cd ping groups apt yum".split()
)
"""Programs that read nothing that is piped in: what they get comes from xargs, or from `$(…)`."""


def spelled(stage: Stage) -> Stage:
    """A program's flags and operands in one spelling."""
    known = _USAGE.get(stage.program)
    return known(stage) if known else stage


def joined(found: list[Stage]) -> list[Stage]:
    """A pipeline without what only hands lines on: tee to a file that nobody watches, wc behind grep."""
    found = _unpacked(_written(found))
    if found and found[0].program == "printf":
        found = [_printf(found[0]), *found[1:]]
    if found and found[0].program == "sed":
        found = [_searched(found[0]), *found[1:]]
    first = found[0] if found else COUNT
    if first.program == "grep" and found[1:] == [COUNT] and _is_counted(first):
        return [replace(first, flags=(*first.flags, "-c"))]
    return found


def signalled(words: list[str]) -> list[str]:
    """The words of kill with its signal by its name, and none where it is what kill sends anyway."""
    found = _SIGNAL.fullmatch(words[0]) if words else None
    if not found:
        return words
    name = _SIGNALS.get(found[1], found[1])
    return words[1:] if name == "TERM" else [f"--{name}", *words[1:]]


def remote(words: list[str]) -> list[str]:
    """The words of ssh with what is run as one, the user at the host, and ports bound as they are
    anyway."""
    words = [re.sub(r"^localhost:(?=\d+:[^:]+:\d+$)", "", word) for word in words]
    at, user, before = 0, "", []
    while at < len(words) and words[at].startswith("-"):
        has_value = words[at][-1:] in tuple("pilLRDoSbcEFJmOQwW")
        if words[at] == "-l" and at + 1 < len(words):
            user = words[at + 1]
        else:
            before += words[at : at + 1 + has_value]
        at += 1 + has_value
    host, rest = words[at : at + 1], words[at + 1 :]
    if any(word.startswith("-") for word in rest[:1]):
        return words  # options behind the host
    if user and host:
        host = [f"{user}@{host[0]}"]
    return [*before, *host, *([" ".join(rest)] if rest else [])]


def _is_counted(grep: Stage) -> bool:
    """Whether a grep prints lines alone, of one input."""
    is_many = any(set("*?[{$") & set(word) for word in grep.operands[1:])
    return {*grep.flags} <= {"-v", "-i", "-E", "-F", "-w", "-x", "-P"} and (
        len(grep.operands) <= 2 and not is_many
    )


def _written(found: list[Stage]) -> list[Stage]:
    """`| tee F > /dev/null` as `> F`."""
    if len(found) < 2 or found[-1].program != "tee" or not {*found[-1].flags} <= {"-a"}:
        return found
    files = [word for word in found[-1].operands if word != ">/dev/null"]
    if len(files) != 1 or len(found[-1].operands) != 2:
        return found
    target = f"{'>>' if found[-1].flags else '>'}{files[0]}"
    before = found[-2]
    return [*found[:-2], replace(before, operands=(*before.operands, target))]


def _unpacked(found: list[Stage]) -> list[Stage]:
    """`zcat F | tar -x` as `tar -xf F`."""
    for at, (first, second) in enumerate(pairwise(found)):
        reads = {"-x", "-t"} & {*second.flags}
        if first.program == "zcat" and second.program == "tar" and reads and not first.flags:
            words = tuple(word for word in second.operands if word != "-")
            flags = (*(flag for flag in second.flags if flag != "-f"), "-f")
            tar = replace(second, flags=flags, operands=(*first.operands, *words))
            return [*found[:at], tar, *found[at + 2 :]]
    return found


def _searched(stage: Stage) -> Stage:
    """`sed '/x/d'` as `grep -v x`, `sed -n '/x/p'` as `grep x`."""
    found = _SCRIPT.fullmatch(stage.operands[0]) if stage.operands else None
    wanted = ("-n",) if found and found[2] == "p" else ()
    if not found or stage.flags != wanted:
        return stage
    pattern = found[1].replace("\\s", "[[:space:]]")
    return Stage("grep", _LINES[found[2]], (pattern, *stage.operands[1:]))


def _date(stage: Stage) -> Stage:
    return replace(stage, operands=tuple(map(_format, stage.operands)))


def _format(word: str) -> str:
    for short, long in _DATES.items():
        word = word.replace(short, long) if word.startswith("+") else word
    return word


def _sort(stage: Stage) -> Stage:
    """A single key's flags as those of the whole; a number ends by itself."""
    keys = [at for at, word in enumerate(stage.operands) if _KEY.fullmatch(word)]
    if stage.flags.count("-k") != 1 or len(keys) != 1:
        return stage
    found = _KEY.fullmatch(stage.operands[keys[0]])
    if not found:
        return stage
    letters = (found[2] or "") + (found[3] or "")
    flags = (*stage.flags, *(f"-{letter}" for letter in letters))
    ends = found[3] is not None or not {"-n", "-g", "-h"}.isdisjoint(flags)
    key = f"{found[1]},{found[1]}" if ends else found[1]
    at = keys[0]
    return replace(
        stage, flags=flags, operands=(*stage.operands[:at], key, *stage.operands[at + 1 :])
    )


def _chown(stage: Stage) -> Stage:
    """`kim.staff` as `kim:staff`."""
    owner = _OWNER.fullmatch(stage.operands[0]) if len(stage.operands) > 1 else None
    return (
        replace(stage, operands=(f"{owner[1]}:{owner[2]}", *stage.operands[1:])) if owner else stage
    )


def _split(stage: Stage) -> Stage:
    """`split` makes pieces of 1000 lines where nothing else is said."""
    words = stage.operands
    stage = replace(stage, operands=words[:-1]) if words[-1:] == ("-",) else stage
    if {"-l", "-b", "-C", "-n"} & {*stage.flags}:
        return stage
    return replace(stage, flags=(*stage.flags, "-l"), operands=("1000", *stage.operands))


def _echo(stage: Stage) -> Stage:
    words = [word for word in stage.operands if not re.match(r"\d*[<>]", word)]
    redirected = tuple(word for word in stage.operands if word not in words)
    return Stage("echo", (), (" ".join(words), *redirected)) if len(words) > 1 else stage


def _printf(stage: Stage) -> Stage:
    """What echo prints as well."""
    first, *rest = stage.operands or ("",)
    if first == "%s\\n" and rest and _PLAIN.fullmatch(rest[0]) and rest[0][:1] not in ("-", ">"):
        return Stage("echo", (), tuple(rest))
    if first == "%s" and rest and _PLAIN.fullmatch(rest[0]) and rest[0][:1] != ">":
        return Stage("echo", (), (f"-n {rest[0]}", *rest[1:]))
    if first and _PLAIN.fullmatch(first) and (not rest or rest[0][0] == ">"):
        return Stage("echo", (), (f"-n {first}", *rest))
    return stage


def _packing(stage: Stage) -> Stage:
    """`gzip -dc` and `gunzip -c` as zcat, `gzip -d` as gunzip."""
    if stage.program == "gzip" and "-d" in stage.flags:
        stage = Stage("gunzip", tuple(f for f in stage.flags if f != "-d"), stage.operands)
    if stage.program == "gunzip" and "-c" in stage.flags:
        return Stage("zcat", tuple(f for f in stage.flags if f != "-c"), stage.operands)
    return stage


def _rsync(stage: Stage) -> Stage:
    """`-P` as what it is short for, and no `-e ssh`: that is how rsync connects anyway."""
    flags, words = list(stage.flags), list(stage.operands)
    if "ssh" in words:
        words.remove("ssh")
        flags.remove("-e" if "-e" in flags else flags[0])
    while "-P" in flags:
        flags[flags.index("-P")] = "--partial"
        flags.append("--progress")
    return Stage("rsync", tuple(flags), tuple(words))


def _read(stage: Stage) -> Stage:
    """Where no variable is named, it is REPLY."""
    return replace(stage, operands=tuple(word for word in stage.operands if word != "REPLY"))


def _mount(stage: Stage) -> Stage:
    """`-o bind` as --bind, options in one order."""
    flags, words = list(stage.flags), []
    for word in stage.operands:
        if word == "bind" and "-o" in flags:
            flags[flags.index("-o")] = "--bind"
        else:
            words.append(",".join(sorted(word.split(","))) if "-o" in flags else word)
    return Stage("mount", tuple(flags), tuple(words))


def _dig(stage: Stage) -> Stage:
    """Types of records in capitals."""
    words = (word.upper() if word.islower() and len(word) < 5 else word for word in stage.operands)
    return replace(stage, operands=tuple(words))


def _diff(stage: Stage) -> Stage:
    """`-u` has three lines around."""
    if "-U" in stage.flags and "3" in stage.operands:
        flags = tuple("-u" if flag == "-U" else flag for flag in stage.flags)
        return Stage("diff", flags, tuple(word for word in stage.operands if word != "3"))
    return stage


def _mktemp(stage: Stage) -> Stage:
    """`-p D T` as D/T."""
    if "-p" not in stage.flags or len(stage.operands) != 2:
        return stage
    folder, name = stage.operands
    flags = tuple(flag for flag in stage.flags if flag != "-p")
    return replace(stage, flags=flags, operands=(f"{folder.rstrip('/')}/{name}",))


def _renamed(name: str) -> Callable[[Stage], Stage]:
    return lambda stage: replace(stage, program=name)


_USAGE: dict[str, Callable[[Stage], Stage]] = {
    "date": _date,
    "sort": _sort,
    "chown": _chown,
    "split": _split,
    "echo": _echo,
    "gzip": _packing,
    "gunzip": _packing,
    "rsync": _rsync,
    "read": _read,
    "bg": lambda stage: replace(stage, operands=tuple(w for w in stage.operands if w != "%")),
    "mktemp": _mktemp,
    "dig": _dig,
    "diff": _diff,
    "mount": _mount,
    "yes": lambda stage: stage if stage.operands else replace(stage, operands=("y",)),
    "apt-get": _renamed("apt"),
    "yum": _renamed("dnf"),
    ".": _renamed("source"),
    "printenv": lambda stage: stage if stage.operands else replace(stage, program="env"),
}
