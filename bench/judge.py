"""Whether two command lines do the same, as far as that can be told without running them.

Stages (see stage.py) are compared by program, by flags, and by operands up to order. What the
question leaves open is left open; OPEN says each time why.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace

from bench.pipeline import Stage
from bench.stage import Leeway
from bench.stage import stages

OPEN = {
    "-type f, where the question says files and not of which kind": "for the same words some commands "
    "of the list have it and some have not, so that neither is wrong",
    "-not -type d, where the question says files and not of which kind": "files of any kind",
    "where find starts, if the question names no place": "nobody can know the folder that only the "
    "command of the list names; a place in the question, `current` or `system` among them, holds",
    '$(pwd), $PWD = . unless the question says "full" or "absolute"': "the same files are found; how "
    "their names are told is not said",
    "find /a/docs = find docs, if the question says docs and not where": "where it lies is not said",
    "-print0 = -print, unless the question speaks of nulls or blanks": "the same names; what parts "
    "them is not said",
    "-ctime = -mtime for what was changed": "files are changed in what they hold and in their status; "
    "the list has both for the word",
    "20M = 20000k = 20000000c": "a megabyte is said of a thousand kilobytes and of 1024",
    "-iname '*.mp3' = -name '*.mp3' unless the question speaks of case": "an extension is the same in "
    "capital letters; for the same words the list has both",
    "cp -a, cp -p = cp unless the question says what is kept": "the same is copied; its times and rights are "
    "not asked for",
    "-name '*fits' = -name '*.fits' where the question says that names end in fits": "for the same words "
    "some commands of the list have the dot and some have not",
    "-not -name '.*' = -not -path '*/.*' where the question says hidden": "whether what lies in a hidden "
    "folder is hidden is not said",
    "tar -r, tar -u = tar -c unless the question speaks of adding": "an archive that is not there yet is "
    "made by each",
    "find -L … -type l = find … -xtype l for broken links": "both find what leads nowhere; -L looks into "
    "folders that are linked besides",
    "-ls = -exec ls -l {} ; for a long listing": "each is one; -ls has the inodes besides",
    "~ = /home for a home folder": "the word is said of both",
    "| xargs, | xargs echo = nothing, unless the question speaks of nulls, blanks or lines": "the same "
    "names; what parts them is not said",
    "gzip -k = gzip unless the question speaks of keeping": "the same is compressed; what becomes of the "
    "file itself is not said",
    "readlink -e, readlink -m = readlink -f unless the question says what exists": "for a path that is there "
    "they print the same",
    "-name '*.c' -prune -o -print = -not -name '*.c' where the question says files": "a folder is hardly "
    "called so",
    "find … -print -exec rm": "as with -v",
    "rm -v, cp -v, chmod -v, tar -v, … unless the question says so": "what is changed is the same; to "
    "be told so was not asked for",
}
"""What is left open, with the reason. It counts for `right`, not for `operands`."""

_FILES = re.compile(
    r"^(?!.*(?:regular(?! exp)|normal|files?\s*(?:/|and|or|&)\s*(?:sub)?(?:director|folder|dirs)"
    r"|(?:directories|folders)\s*(?:/|and|or|&)\s*files)).*\bfiles?\b"
)
_NO_PLACE = re.compile(
    r"(?:newer|older|recent|later|modified|changed)\W+(?:\w+\W+){0,4}?(?:file\W+)?[\"'`]?/[\w/.-]+"
    r"|(?:users?|owner|owned|belongs?|group|uid|id)\W+(?:(?:is|to|by|of|the|user|group|name|named)\W+)*root"
    r"|-here\b|/dev/null"
)
"""What looks like a place and is a file to compare with, a user, or part of a name."""
_PLACE = re.compile(
    r"(?<!\w)\.{0,2}[/~$]|\b(?:current|present|working|this|here|home|root|system|computer|machine|disk"
    r"|server|drive|filesystem|parent)\b"
)
_WHOLE = re.compile(r"full|absolute|complete|entire path")
_NUL = re.compile(r"null|zero|\\0|space|newline|safe|column|\blines?\b|separat")
_LINED = re.compile(r"null|zero|\\0|newline|column|\blines?\b|separat")
_KEPT = re.compile(r"preserv|\bkeep|attribut|permission|ownership|times\b|timestamp|\blinks?\b")
_EXACT = re.compile(r"status|modif|inode|attribute|permission")
_LISTING = re.compile(r"\blong\b|detail|attributes")
_ENDING = re.compile(r"\b(?:end|ends|ending) (?:with|in) (?:the word )?[\"'`“]?(\w+)(?![\w.])")
_ADDED = re.compile(r"\badd|append|exist|updat")
_NOWHERE = re.compile(r"broken|dangling|dead|point to nothing")
_LEFT = re.compile(r"keep|original|remov|delet|replac|preserv")
_THERE = re.compile(r"exist|missing|must\b")
_TOLD = re.compile(r"verbos|show|display|print|output|progress|\blist|report")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far an answer is that of the list: each part holds only if the one before does.

    `operands` is strict. `right` holds also where only what the question leaves open differs.
    """

    utility: bool
    flags: bool
    operands: bool
    right: bool = False


def verdict(question: str, wanted: Iterable[str], answer: str) -> Verdict:
    """The best verdict over all commands of the list that stand for the question."""
    found = [_compared(question.lower(), command, answer) for command in wanted]
    return max(found, key=lambda one: (one.right, one.operands, one.flags, one.utility))


def _compared(question: str, wanted: str, answer: str) -> Verdict:
    left, right = stages(wanted), stages(answer)
    utility = [one.program for one in left] == [one.program for one in right]
    flags = utility and all(map(_same_flags, left, right))
    operands = flags and _same(question, left, right)
    if operands or not answer:
        return Verdict(utility, flags, operands, operands)
    leeway = _left_open(question)
    given = stages(
        answer, replace(leeway, unplaced="")
    )  # it starts where the question says, or here
    opened = _same(question, stages(wanted, leeway), given)
    return Verdict(utility or opened, flags or opened, operands, opened)


def _left_open(question: str) -> Leeway:
    return Leeway(
        files=_FILES.search(question) is not None,
        unplaced="" if _PLACE.search(_NO_PLACE.sub(" ", question)) else question,
        relative=_WHOLE.search(question) is None,
        quiet=_TOLD.search(question) is None,
        asked=question,
        unparted=_NUL.search(question) is None,
        changed="changed" in question and _EXACT.search(question) is None,
        rounded=True,
        broken=_NOWHERE.search(question) is not None,
        listing=_LISTING.search(question) is not None,
        caseless="case" not in question,
        hidden="hidden" in question,
        endings=tuple(_ENDING.findall(question)),
        strung=_LINED.search(question) is None,
        plainly=_KEPT.search(question) is None,
        afresh=_ADDED.search(question) is None,
        home="home" in question and "/home" not in question,
        packed=_LEFT.search(question) is None,
        there=_THERE.search(question) is None,
    )


def _same(question: str, wanted: list[Stage], given: list[Stage]) -> bool:
    return [one.program for one in wanted] == [one.program for one in given] and all(
        _same_flags(one, two) and _same_operands(question, one.operands, two.operands)
        for one, two in zip(wanted, given, strict=True)
    )


def _same_flags(one: Stage, two: Stage) -> bool:
    return Counter(one.flags) == Counter(two.flags)


def _same_operands(question: str, wanted: tuple[str, ...], given: tuple[str, ...]) -> bool:
    left = Counter(wanted) - Counter(given)
    more = list((Counter(given) - Counter(wanted)).elements())
    missing = [word for word in left.elements() if _value(word).lower() not in question]
    return (
        all(_is_placeholder(word) for word in more)
        and len(missing) == sum(left.values())
        and len(missing) == len(more)
    )


def _value(operand: str) -> str:
    """What a test or a redirect names."""
    return operand.rpartition("=")[2].lstrip(">")


def _is_placeholder(word: str) -> bool:
    return re.fullmatch(r"<[\w -]+>", _value(word)) is not None
