"""Whether two command lines do the same, as far as that can be told without running them.

Commands are read by our own parser into stages: the programs of a pipeline, those that find and
xargs start among them. Stages are compared by program, by flags, and by operands up to order. What
is spelled in two ways and means the same is equal; SAME says each time why.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace

from aicmd.parse import parse
from aicmd.syntax import Node
from aicmd.syntax import Pipeline
from aicmd.syntax import Redirect
from aicmd.syntax import Sequence
from aicmd.syntax import Simple
from aicmd.syntax import Word
from bench.expression import expression

SAME = {
    "find with no path = find .": "GNU find starts in the current folder",
    "a -print at the end": "what find does when no other action is given",
    "-exec X {} ; = -exec X {} + = | xargs X = -print0 | xargs -0 X": "X gets the same files; how "
    "many at once, and how names with blanks are passed, is care and not meaning",
    "xargs -r, -n, -L, -P, -I": "how the same files are handed on",
    "-delete = rm -f = rm": "they remove the same; -f only silences questions",
    "rm --, grep --": "-- ends options and says nothing itself",
    "-type f -print, any order of tests": "tests are all to hold; those with -o or -prune keep theirs",
    "-maxdepth, -mindepth, -depth, -mount anywhere": "they hold for the whole of find",
    "! = -not, -a = nothing, \\( \\) as the tree needs": "spellings of the same tree",
    "-xdev = -mount, -wholename = -path, -follow = -L": "find's manual calls them the same",
    "-mtime -1 = -mtime 0": "both are the last 24 hours",
    "-perm 0644 = -perm 644, -o=w = -0002, +6000 = /6000": "the same bits; + is the old spelling of /",
    "-perm /4000 = -perm -4000": "any of one bit is all of it",
    "-uid 0 = -user root": "root is who has the number 0",
    "-exec echo {} ; = -printf '%p\\n' = -print": "each prints the name and a newline",
    "-type f … | xargs rm -r = rm": "there is no folder among regular files",
    "cp -t D F = cp F D, mv and ln likewise": "the manual of coreutils says so",
    "| more, | less": "a pager shows the same",
    "dir/ = dir, ./dir = dir": "the same folder",
    "$HOME = ~": "the same folder",
    "\\\\. = . in a glob": "a backslash before what is no wildcard says nothing",
    "-regex '.*\\\\.\\\\(a\\\\|b\\\\)' = -name '*.a' -o -name '*.b', *.[ab] likewise": "the same names",
    "any quoting": "the shell takes it off",
    "sudo, env, nohup, command": "who runs it, not what",
    "2>/dev/null, 2>&1 to a null": "what is printed stays the same",
    "egrep = grep -E, fgrep = grep -F": "grep's manual says so",
    "grep X F /dev/null = grep -H X F": "the known way to have names shown",
    "head -5 = head -n 5, head = head -n 10, -rn = -n -r": "spellings of the same options",
    "cat F | X = X F = X < F": "for programs that read files or their input alike",
    "<placeholder>": "stands for a word of the other command that the question does not have",
}
"""What counts as equal, with the reason. Nothing else does: -iname is not -name, no -type f is
implied by a size or a name, `ls -l` is not `find -ls`."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One program of a command line. `flags` and `operands` are compared up to order."""

    program: str
    flags: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()


_FILES = re.compile(
    r"^(?!.*(?:regular|normal|files?\s*(?:/|and|or|&)\s*(?:sub)?(?:director|folder|dirs)"
    r"|(?:directories|folders)\s*(?:/|and|or|&)\s*files)).*\bfiles?\b"
)
_WRAPPERS = frozenset("sudo nohup env command".split())
_PAGERS = (Stage("more"), Stage("less"))
_READERS = frozenset("sort grep sed awk cut head tail uniq nl tac rev fold".split())
_VALUED = {
    "grep": "efmABCd",
    "sort": "koStT",
    "cut": "dfcb",
    "head": "nc",
    "tail": "ncs",
    "xargs": "nIiLPdsaE",
    "tar": "fCTX",
    "awk": "Fvf",
    "sed": "ef",
    "chmod": "",
    "du": "dBX",
    "ls": "IwT",
    "ps": "oCpuUtgG",
    "uniq": "fsw",
    "split": "lbnaC",
    "rsync": "ef",
    "ssh": "pilLRDo",
    "scp": "Pi",
    "paste": "d",
    "cp": "tS",
    "mv": "tS",
    "mkdir": "m",
    "zip": "x",
}
"""The letters of short options that take a value."""
_LONG = {
    "grep": {
        "files-with-matches": "-l", "recursive": "-r", "ignore-case": "-i", "line-number": "-n",
        "with-filename": "-H", "no-filename": "-h", "count": "-c", "invert-match": "-v",
        "extended-regexp": "-E", "fixed-strings": "-F", "perl-regexp": "-P", "only-matching": "-o",
        "word-regexp": "-w", "quiet": "-q", "files-without-match": "-L", "regexp": "-e",
    },
    "sort": {"numeric-sort": "-n", "reverse": "-r", "unique": "-u", "key": "-k",
             "field-separator": "-t", "human-numeric-sort": "-h"},
    "head": {"lines": "-n", "bytes": "-c"},
    "tail": {"lines": "-n", "bytes": "-c", "follow": "-f"},
    "wc": {"lines": "-l", "words": "-w", "bytes": "-c", "chars": "-m"},
    "xargs": {"null": "-0", "no-run-if-empty": "-r", "max-args": "-n", "verbose": "-t"},
    "ls": {"all": "-a", "recursive": "-R", "human-readable": "-h", "reverse": "-r"},
    "rm": {"recursive": "-r", "force": "-f", "interactive": "-i", "verbose": "-v"},
    "cp": {"recursive": "-r", "force": "-f", "parents": "--parents", "verbose": "-v"},
    "du": {"summarize": "-s", "human-readable": "-h", "total": "-c", "bytes": "-b",
           "max-depth": "-d", "all": "-a"},
    "df": {"human-readable": "-h", "inodes": "-i", "print-type": "-T"},
    "chmod": {"recursive": "-R"},
    "chown": {"recursive": "-R"},
    "sed": {"in-place": "-i", "quiet": "-n", "silent": "-n", "expression": "-e",
            "regexp-extended": "-E"},
    "uniq": {"count": "-c", "repeated": "-d", "unique": "-u"},
    "cut": {"delimiter": "-d", "fields": "-f", "characters": "-c"},
    "mkdir": {"parents": "-p", "verbose": "-v", "mode": "-m"},
    "tar": {"create": "-c", "extract": "-x", "gzip": "-z", "file": "-f", "verbose": "-v",
            "list": "-t", "bzip2": "-j", "xz": "-J", "files-from": "-T", "directory": "-C"},
    "diff": {"recursive": "-r", "brief": "-q", "unified": "-u", "side-by-side": "-y"},
}  # fmt: skip
_ALIASES = {("sed", "-r"): "-E", ("rm", "-R"): "-r", ("cp", "-R"): "-r", ("ls", "--color"): ""}
_CLUSTERS = frozenset("tar ps".split())  # whose first word is a cluster also without a dash
_SINGLE = frozenset("java convert ffmpeg openssl mogrify gcc".split())  # `-resize` is one option
_PLACEHOLDER = re.compile(r"(?<!\S)<[a-z][a-z -]*>(?!\S)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far an answer is that of the list: each part holds only if the one before does.

    `typed` leaves -type f open where the question says files and not of which kind: those of the
    list that speak so have it or not for the same words, so that neither is wrong.
    """

    utility: bool
    flags: bool
    operands: bool
    typed: bool = False


def verdict(question: str, wanted: Iterable[str], answer: str) -> Verdict:
    """The best verdict over all commands of the list that stand for the question."""
    given = stages(answer)
    found = [_compared(question, stages(command), given) for command in wanted]
    return max(found, key=lambda one: (one.typed, one.operands, one.flags, one.utility))


def _compared(question: str, wanted: list[Stage], given: list[Stage]) -> Verdict:
    if [one.program for one in wanted] != [one.program for one in given]:
        return Verdict(False, False, False)
    flags = all(map(_same_flags, wanted, given))
    operands = flags and _same(question, wanted, given)
    loose = _FILES.search(question.lower()) and _same(
        question, [*map(_untyped, wanted)], [*map(_untyped, given)]
    )
    return Verdict(True, flags, operands, operands or bool(loose))


def _same(question: str, wanted: list[Stage], given: list[Stage]) -> bool:
    return all(
        _same_flags(one, two) and _same_operands(question, one.operands, two.operands)
        for one, two in zip(wanted, given, strict=True)
    )


def _same_flags(one: Stage, two: Stage) -> bool:
    return Counter(one.flags) == Counter(two.flags)


def _untyped(stage: Stage) -> Stage:
    """A find without the -type f that holds for all that it looks for."""
    if stage.program != "find" or "-type=f" not in stage.operands:
        return stage
    flags, operands = list(stage.flags), list(stage.operands)
    flags.remove("-type")
    operands.remove("-type=f")
    return replace(stage, flags=tuple(flags), operands=tuple(operands))


def _same_operands(question: str, wanted: tuple[str, ...], given: tuple[str, ...]) -> bool:
    left = Counter(wanted) - Counter(given)
    more = list((Counter(given) - Counter(wanted)).elements())
    missing = [word for word in left.elements() if word.rpartition("=")[2] not in question]
    return (
        all(_is_placeholder(word) for word in more)
        and len(missing) == sum(left.values())
        and len(missing) == len(more)
    )


def _is_placeholder(word: str) -> bool:
    return re.fullmatch(r"<[\w -]+>", word.rpartition("=")[2]) is not None


def stages(command: str) -> list[Stage]:
    """The programs of a command line in their order, each in its plain form."""
    found = _of(parse(_PLACEHOLDER.sub(r"'\g<0>'", command)).body)
    found = [one for one in found if one.program]
    if len(found) > 1 and found[-1] in _PAGERS:
        found = found[:-1]
    return _read_directly(found)


def _of(node: Node | None) -> list[Stage]:
    match node:
        case None:
            return []
        case Simple():
            return _simple(node)
        case Pipeline():
            return _piped([_of(child) for child in node.commands])
        case Sequence():
            return [stage for child in node.commands for stage in _of(child)]
        case _:
            inner = [stage for child in node.body for stage in _of(child)]
            return [Stage(node.kind, (), tuple(map(_text, node.words))), *inner]


def _piped(children: list[list[Stage]]) -> list[Stage]:
    """A pipeline; `find -type f | xargs rm -r` hands on no folder, and a target is its last one's."""
    found = [stage for child in children for stage in child]
    found[:-1] = [_without(stage, "find", "-print0") for stage in found[:-1]]
    if found and found[0].program == "find" and "-type=f" in found[0].operands:
        found = [_without(stage, "rm", "-r") for stage in found]
    return found


def _simple(node: Simple) -> list[Stage]:
    words = [_text(word) for word in node.words]
    found = _started(words) if words else []
    redirected = tuple(filter(None, map(_redirect, node.redirects)))
    if found and redirected:
        found[0] = replace(found[0], operands=(*found[0].operands, *redirected))
    return found


def _text(word: Word) -> str:
    """The word without its quotes; what only the shell knows stays as it is written."""
    if word.value is not None:
        return word.value
    return re.sub(r"^\$\{?HOME\}?", "~", re.sub(r'["\']', "", word.text))


def _redirect(redirect: Redirect) -> str:
    target = _text(redirect.target) if redirect.target else ""
    if target == "/dev/null" and redirect.descriptor == "2":
        return ""
    if redirect.operator.text == "<":
        return target
    return f"{redirect.descriptor}{redirect.operator.text}{target}"


def _started(words: list[str]) -> list[Stage]:
    """A program with what it starts in turn."""
    while words and (words[0] in _WRAPPERS or re.match(r"\w+=", words[0])):
        words = words[1:]
    if not words:
        return []
    name, rest = words[0].rpartition("/")[2].lstrip("\\"), words[1:]
    if name in ("egrep", "fgrep"):
        name, rest = "grep", [f"-{name[0].upper()}", *rest]
    if name == "find":
        return _find(rest)
    if name == "xargs":
        return _xargs(rest)
    return [_special(_plain(name, rest))]


def _find(words: list[str]) -> list[Stage]:
    read = expression(words)
    inner = [stage for command in read.started for stage in _started(command)]
    if "-type=f" in read.values:
        inner = [_without(stage, "rm", "-r") for stage in inner]
    stage = Stage("find", tuple(read.flags), tuple(map(_path, read.roots)) + tuple(read.values))
    return [stage, *map(_for_each, inner)]


def _without(stage: Stage, program: str, *flags: str) -> Stage:
    """The stage without flags that say nothing, if it is of that program."""
    if stage.program != program:
        return stage
    return replace(stage, flags=tuple(flag for flag in stage.flags if flag not in flags))


def _xargs(words: list[str]) -> list[Stage]:
    """What xargs starts, as if it were started by find: the files in place of `{}` are dropped."""
    at, name = 0, ""
    while at < len(words) and words[at].startswith("-"):
        option = words[at]
        if option[:2] in ("-I", "-J"):
            name = option[2:] or (words[at + 1] if at + 1 < len(words) else "")
        elif option[:2] == "-i":
            name = option[2:] or "{}"
        at += 2 if option in ("-I", "-J", "-n", "-L", "-P", "-d", "-s", "-E", "-a") else 1
    inner = [word for word in words[at:] if not name or word != name] or ["echo"]
    return [_for_each(stage) for stage in _started(inner)]


def _for_each(stage: Stage) -> Stage:
    """A program that gets each file: the file itself, and `rm -f` for `rm`, say nothing more."""
    operands = tuple(word for word in stage.operands if word not in ("{}", "{}/"))
    return replace(_without(stage, "rm", "-f"), operands=operands)


def _plain(name: str, words: list[str]) -> Stage:
    """The flags of a program one by one, and its operands, values of options among them."""
    flags: list[str] = []
    operands: list[str] = []
    at = 0
    if name in _CLUSTERS and words and re.fullmatch(r"[A-Za-z]+", words[0]):
        words = [f"-{words[0]}", *words[1:]]
    while at < len(words):
        word = words[at]
        at += 1
        if word == "--":
            operands += words[at:]
            break
        if word.startswith("--"):
            _long(name, word, flags, operands)
        elif word[:1] != "-" or word == "-" or name == "echo":
            operands.append(word)
        elif name in _SINGLE:
            flags.append(word)
        elif _cluster(name, word, flags, operands) and at < len(words):
            operands.append(words[at])
            at += 1
    return Stage(name, _renamed(name, flags), tuple(map(_path, operands)))


def _long(name: str, word: str, flags: list[str], operands: list[str]) -> None:
    option, equals, value = word.partition("=")
    flags.append(_LONG.get(name, {}).get(option[2:], option))
    if equals:
        operands.append(value)


def _cluster(name: str, word: str, flags: list[str], operands: list[str]) -> bool:
    """Take a word of short options apart; True if the next word is the value of the last one."""
    if re.fullmatch(r"-\d+", word):
        flags.append("-n")
        operands.append(word[1:])
        return False
    valued = _VALUED.get(name, "")
    for at, letter in enumerate(word[1:], 1):
        flags.append(f"-{letter}")
        if letter in valued:
            if word[at + 1 :]:
                operands.append(word[at + 1 :])
            return not word[at + 1 :]
        if name == "sed" and letter == "i":
            operands += [word[at + 1 :]] if word[at + 1 :] else []
            return False
    return False


def _renamed(name: str, flags: list[str]) -> tuple[str, ...]:
    renamed = (_ALIASES.get((name, flag), flag) for flag in flags)
    return tuple(flag for flag in renamed if flag)


def _special(stage: Stage) -> Stage:
    known = _SPECIAL.get(stage.program)
    return known(stage) if known else stage


def _limited(stage: Stage) -> Stage:
    """`head` shows ten lines where nothing else is said."""
    if {"-n", "-c"} & {*stage.flags}:
        return stage
    return replace(stage, flags=(*stage.flags, "-n"), operands=("10", *stage.operands))


def _grep(stage: Stage) -> Stage:
    flags, operands = stage.flags, stage.operands
    if "/dev/null" in operands:
        operands = tuple(word for word in operands if word != "/dev/null")
        flags = (*flags, "-H")
    flags = tuple(flag for flag in flags if flag not in ("-e", "--color"))
    return replace(stage, flags=flags, operands=operands)


def _copied(stage: Stage) -> Stage:
    flags = tuple(flag for flag in stage.flags if flag not in ("-t", "--target-directory"))
    return replace(stage, flags=flags)


def _sed(stage: Stage) -> Stage:
    return replace(stage, flags=tuple(flag for flag in stage.flags if flag != "-e"))


_SPECIAL: dict[str, Callable[[Stage], Stage]] = {
    "head": _limited,
    "tail": _limited,
    "grep": _grep,
    "sed": _sed,
    **dict.fromkeys(("cp", "mv", "ln"), _copied),
}


def _path(word: str) -> str:
    """A folder without what says nothing: `./dir/` is `dir`."""
    word = re.sub(r"^\$\{?HOME\}?(?=/|$)", "~", word)
    if len(word) > 1 and word.endswith("/"):
        word = word.rstrip("/") or "/"
    return word.removeprefix("./") or "."


def _read_directly(found: list[Stage]) -> list[Stage]:
    """`cat F | sort` is `sort F`."""
    if len(found) > 1 and found[0].program == "cat" and not found[0].flags:
        second = found[1]
        if second.program in _READERS and len(found[0].operands) == 1:
            operands = (*second.operands, *found[0].operands)
            return [replace(second, operands=operands), *found[2:]]
    return found
