"""A change as a model is told of it: which files, how much, and the lines, under a budget."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass

from aicmd.gate import visible
from aicmd.redact import Redactor
from aicmd.translation import _
from aicmd.withheld import is_withheld

BUDGET = 12_000
"""Characters of all that is told, some three thousand tokens."""

MOST_NAMES = 60
"""Files that are named; of more only their folders and sums are told."""

LONGEST_NAME = 120
LEAST = 300
"""Characters without which the lines of a file say nothing."""

_GENERATED = re.compile(
    r"(?:^|/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|[^/]*-lock\.[a-z]+|go\.sum|composer\.lock|flake\.lock"
    r"|[^/]*\.min\.[a-z]+|[^/]*\.(?:svg|map|snap|pb\.go)|[^/]*_pb2\.py)$"
    r"|(?:^|/)(?:node_modules|vendor|third_party|dist|build|__snapshots__)/",
    re.IGNORECASE,
)
"""Files that programs write: their lines say nothing of what the author did."""

_PLACE = re.compile(r"^@@ [-+,0-9 ]+ @@ (\S.*)$", re.MULTILINE)
"""What git says of the place of lines: the function or the heading that they are in."""


_HIDDEN = re.compile(
    r"<U\+(?:034F|061C|115F|1160|180[B-F]|200[B-F]|202[A-E]|206[0-9A-F]|2800|3164|FE0[0-9A-F]|FFA0"
    r"|E0[01][0-9A-F]{2})>"
)
"""Marks of what hides text or turns it around. Ends of lines and odd blanks are in many files."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of a change; lines are -1 for what is not text. `generated` as its attributes say.

    `before` is what it was called before it was renamed.
    """

    path: str
    added: int
    deleted: int
    generated: bool = False
    before: str = ""

    @property
    def told(self) -> bool:
        """Whether its lines are told, and not its name alone."""
        secret = is_withheld(self.path) or is_withheld(self.before)
        hidden = self.generated or _GENERATED.search(self.path) or secret
        return self.added >= 0 and not hidden


def described(files: Iterable[File], patches: Mapping[str, str], budget: int = BUDGET) -> str:
    """Return what is told of a change: its files, then the lines of those that tell something.

    `patches` has the lines of a file by its path, as much of them as was read. Each file gets an
    equal share of what the smaller ones leave; of too many those that changed most. Secrets are
    taken out, and nothing that a terminal or a model would obey is left unmarked.
    """
    known = list(files)
    hide = Redactor()
    head = "\n".join(_names(known, hide))[: budget // 2]
    left = budget - len(head)
    wanted = [file for file in known if file.told and patches.get(file.path)]
    wanted.sort(key=lambda file: -(file.added + file.deleted))
    wanted = sorted(wanted[: left // LEAST], key=lambda file: len(patches[file.path]))
    pieces: dict[str, str] = {}
    for at, file in enumerate(wanted):
        pieces[file.path] = _cut(patches[file.path], left // (len(wanted) - at))
        left -= len(pieces[file.path])
    told = [pieces[file.path] for file in known if file.path in pieces]
    return visible(hide("\n".join([head, *told])))


def hidden(told: str) -> str:
    """Return a line on the characters in a change that its reader cannot see, "" without any."""
    marks = _HIDDEN.findall(told)
    if not marks:
        return ""
    kinds = ", ".join(list(dict.fromkeys(marks))[:3])
    return _(
        "the change has hidden characters that its readers may not see: {count} ({kinds})"
    ).format(count=len(marks), kinds=kinds)


def _names(files: list[File], hide: Redactor) -> Iterable[str]:
    """The names without secrets, which would not be known again once they are cut."""
    for file in files[:MOST_NAMES]:
        yield f"{_shown(hide(file.path))} {_size(file)}"
    rest = files[MOST_NAMES:]
    if rest:
        folders = Counter(file.path.rpartition("/")[0] or "." for file in rest)
        named = ", ".join(
            f"{_shown(hide(name))} ({count})" for name, count in folders.most_common(12)
        )
        added = sum(max(file.added, 0) for file in rest)
        deleted = sum(max(file.deleted, 0) for file in rest)
        yield f"and {len(rest)} more files, +{added} -{deleted}: {named}"


def _shown(name: str) -> str:
    """A name in one line that is not too long: git lets it hold anything but NUL."""
    line = name.replace("\n", "\\n").replace("\t", "\\t")
    return line if len(line) <= LONGEST_NAME else f"{line[:20]}…{line[21 - LONGEST_NAME :]}"


def _size(file: File) -> str:
    return "(binary)" if file.added < 0 else f"+{file.added} -{file.deleted}"


def _cut(patch: str, size: int) -> str:
    """The beginning of a patch, in whole lines, and in which parts of the file the rest of it is."""
    if len(patch) <= size:
        return patch
    places = dict.fromkeys(match[1].strip() for match in _PLACE.finditer(patch, size))
    rest = f"… also in: {'; '.join(places)}"[: size // 4] if places else "…"
    return f"{patch[: size - len(rest)].rpartition(chr(10))[0]}\n{rest}"
