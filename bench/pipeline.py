"""What a pipeline makes of the names that find prints, as far as find could have said it itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import replace
from itertools import pairwise

from bench.expression import expression


@dataclass(frozen=True, slots=True)
class Stage:
    """One program of a command line. `flags` and `operands` are compared up to order."""

    program: str
    flags: tuple[str, ...] = ()
    operands: tuple[str, ...] = ()


COUNT = Stage("wc", ("-l",))
_BYTES = Stage("wc", ("-c",))
_NULS = Stage("tr", ("-d", "-c"), ("\\0",)), Stage("tr", ("-c", "-d"), ("\\0",))
_PARTS = (Stage("basename"), Stage("dirname"), Stage("ls", ("-d",)), Stage("echo"))
_DOT = re.compile(r"(?:%\.0?s)?[^%\\]|%\.0?s\\n|%\.0s\.\\n")
_CHOICE = re.compile(r"(?<!\\)\\\||\|")
_ENDING = re.compile(r"\\\.(\w+)\$")
_WORD = re.compile(r"(?:[\w/-]|\\\.)+")
_FILTERS = frozenset("-v -i -E -P".split())
_BASE = frozenset(("s#.*/##", "s|.*/||", "s/.*\\///"))
_PARENT = frozenset((r"s#\(.*\)/.*#\1#", "s|/[^/]*$||", "s#/[^/]*$##", "s/\\/[^\\/]*$//"))


def looped(found: list[Stage]) -> list[Stage]:
    """`while read f; do X "$f"; done` behind a pipe as the X that each line is given to."""
    if [stage.program for stage in found[:2]] != ["while", "read"] or len(found) != 3:
        return found
    name = f"${found[1].operands[-1]}" if found[1].operands else ""
    last = found[2]
    if last.operands.count(name) != 1 or any(name in one for one in last.operands if one != name):
        return found
    return [replace(last, operands=tuple(one for one in last.operands if one != name))]


def counted(found: list[Stage]) -> list[Stage]:
    """Names that are counted in another way, as `wc -l` of them."""
    if len(found) < 2 or found[0].program != "find":
        return found
    *before, last = found
    if last == _BYTES and before[-1] in _NULS and "-print0" in before[0].flags:
        flags = tuple(flag for flag in before[0].flags if flag != "-print0")
        return [replace(before[0], flags=flags), *before[1:-1], COUNT]
    if last == _BYTES and before[-1].program == "printf" and _is_dot(before[-1]):
        return [*before[:-1], COUNT]
    if last == COUNT and before[-1] in _PARTS:
        return [*before[:-1], COUNT]
    return found


def _is_dot(printf: Stage) -> bool:
    return len(printf.operands) == 1 and _DOT.fullmatch(printf.operands[0]) is not None


_COPYING = frozenset("-p -d -m -a -v -u -0 --null --quiet".split())


def copied(found: list[Stage]) -> list[Stage]:
    """`cpio -pd D` as `cp --parents D`."""
    return [_copying(stage) for stage in found]


def _copying(stage: Stage) -> Stage:
    flags = {*stage.flags}
    if stage.program != "cpio" or not {"-p", "-d"} <= flags <= _COPYING or len(stage.operands) != 1:
        return stage
    return Stage("cp", ("--parents",), stage.operands)


def replaced(found: list[Stage]) -> list[Stage]:
    """Files that are searched for what is then replaced in them, without the search."""
    for at, (first, second) in enumerate(pairwise(found)):
        lists = first.program == "grep" and "-l" in first.flags and {*first.flags} <= {"-l", "-s"}
        edits = second.program == "sed" and second.flags == ("-i",) and len(second.operands) == 1
        if lists and edits and second.operands[0].startswith(f"s/{first.operands[0]}/"):
            return [*found[:at], *found[at + 1 :]]
    return found


def parted(found: list[Stage]) -> list[Stage]:
    """`sed 's#.*/##'` as the basename, the last part of each name."""
    return [_part(stage) if at else stage for at, stage in enumerate(found)]


def _part(stage: Stage) -> Stage:
    if stage.program == "sed" and not stage.flags and len(stage.operands) == 1:
        script = stage.operands[0]
        for scripts, program in ((_BASE, "basename"), (_PARENT, "dirname")):
            if script in scripts:
                return Stage(program)
    if stage == Stage("awk", ("-F",), ("/", "{print $NF}")):
        return Stage("basename")
    return stage


def chosen(children: list[list[Stage]], filters: list[bool]) -> list[list[Stage]]:
    """`find … | grep '\\.c$'` with the test that find has for it; `filters` says which are greps."""
    while len(children) > 1 and filters[1] and len(children[0]) == len(children[1]) == 1:
        (find,), (grep,) = children[:2]
        tests = _tests(grep)
        if not tests or not _is_plain(find):
            break
        more = expression(tests)
        flags, operands = (*find.flags, *more.flags), (*find.operands, *more.values)
        children = [[replace(find, flags=flags, operands=operands)], *children[2:]]
        filters = filters[1:]
    return children


def _is_plain(find: Stage) -> bool:
    """Whether all that find prints is a list of names that fit its tests."""
    spoilt = ("-prune", "-print", "-ls", "-quit")
    return find.program == "find" and not any(
        word in flag for flag in find.flags for word in spoilt
    )


def _tests(grep: Stage) -> list[str]:
    """The words of find for what grep lets through, [] where it has none."""
    if grep.program != "grep" or not {*grep.flags} <= _FILTERS or len(grep.operands) != 1:
        return []
    tests: list[str] = []
    for choice in _CHOICE.split(grep.operands[0]):
        test = _test(choice, "i" * ("-i" in grep.flags))
        if not test:
            return []
        tests += ["-o", *test] if tests else test
    return ["!", "(", *tests, ")"] if "-v" in grep.flags else ["(", *tests, ")"]


def _test(pattern: str, caseless: str) -> list[str]:
    if ending := _ENDING.fullmatch(pattern):
        return [f"-{caseless}name", f"*.{ending[1]}"]
    plain = pattern.replace("\\.", ".")
    return [f"-{caseless}path", f"*{plain}*"] if _WORD.fullmatch(pattern) else []
