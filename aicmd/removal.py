"""Whether something is to go: what removes is no answer to a question that only looks.

"empty folders in /var" may just be looked for, and "branches merged into main" be counted.
"""

from __future__ import annotations

import re

from aicmd.slots import read

_FILES = re.compile(
    r"(?:^|[|;&] ?|sudo |-exec |xargs (?:-\S+ )*)(?:rm|rmdir) [^|;&]*[<{*]| -delete\b"
)
"""Commands that take files away which they did not make."""
_THINGS = re.compile(
    r"(?<!&& )\bgit (?:branch -[dD]|tag -d|stash (?:drop|clear)|(?:remote|worktree) remove)\b"
    r"|\b(?:docker|podman)(?: [a-z]+)? (?:rm|rmi|prune)\b|\bkubectl delete\b|\bgh [a-z-]+ delete\b"
    r"|\b(?:dropdb|userdel|groupdel|deluser|autoremove|purge|uninstall|flushdb|flushall)\b"
    r"|\b(?:apt|dnf|yum|brew|snap|flatpak) remove\b|\bcrontab -r\b"
)
"""Commands that take away branches, containers, packages, users, databases and the like.

One that goes on after it made the same under another name takes nothing away.
"""
_GOES = frozenset("delete discard clear clean prune uninstall unlink rmdir".split())
"""What is said where files are to go."""
_GOES_TOO = frozenset("free empty kill disconnect flush previous resize".split())
"""What is said besides where other things are."""
_TAKEN = re.compile(
    r"\b(?:take|pull|kick)\b.*\b(?:out|off|down)\b|\bforget\b|빼(?:줘| 줘|기|내|자)", re.IGNORECASE
)
"""How it is said in words that mean something else by themselves: "take htop off this machine"."""

_EMPTIES = re.compile(r"^empty (?:out|the|my|this)\b|비우|비워", re.IGNORECASE)
"""What is to be emptied; an empty folder is one that is there."""
_KINDS = frozenset("unused dangling 안쓰는 미사용".split())
"""What is said of things that may go, which share their meaning with `prune`."""


def is_meant(command: str, question: str) -> bool:
    """Whether a question asks for what a command removes; True for one that removes nothing."""
    if _FILES.search(command):
        return _says(question, _GOES, frozenset()) or _EMPTIES.search(question) is not None
    found = _THINGS.search(command)
    if found is None or _TAKEN.search(question):
        return True
    return _says(question, _GOES | _GOES_TOO, frozenset(found[0].split()[-1:]))


def _says(question: str, meanings: frozenset[str], words: frozenset[str]) -> bool:
    """Whether a question has one of these meanings, or the command's own word for it."""
    said = (token for token in read(question) if token.text.lower() not in _KINDS)
    return any(
        not meanings.isdisjoint(token.terms) or token.text.lower() in words for token in said
    )
