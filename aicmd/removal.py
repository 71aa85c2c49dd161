"""Whether something is to go: what removes is no answer to a question that only looks.

"empty folders in /var" may just be looked for, and "branches merged into main" be counted.
"""

from __future__ import annotations

import re

from aicmd.slots import read

_FILES = r"(?:^|[|;&] ?|sudo |-exec |xargs (?:-\S+ )*)(?:rm|rmdir) [^|;&]*[<{*]| -delete\b"
"""Commands that take files away which they did not make."""
_THINGS = (
    r"(?<!&& )\bgit (?:branch -[dD]|tag -d|stash (?:drop|clear)|(?:remote|worktree) remove)\b"
    r"|\b(?:docker|podman)(?: [a-z]+)? (?:rm|rmi|prune)\b|\bkubectl delete\b|\bgh [a-z-]+ delete\b"
    r"|\b(?:dropdb|userdel|groupdel|deluser|autoremove|purge|uninstall|flushdb|flushall)\b"
    r"|\b(?:apt|dnf|yum|brew|snap|flatpak) remove\b|\bcrontab -r\b"
)
"""Commands that take away branches, containers, packages, users, databases and the like.

One that goes on after it made the same under another name takes nothing away.
"""
_REMOVES = frozenset(
    "rm rmdir rmi -delete delete branch tag stash remote worktree prune dropdb userdel groupdel deluser"
    " autoremove purge uninstall flushdb flushall remove crontab".split()
)
"""Words of which a command has one that takes anything away: the patterns are only for those."""
_GOES = frozenset("delete discard clear clean prune uninstall unlink rmdir".split())
"""What is said where files are to go."""
_GOES_TOO = frozenset("free empty kill disconnect flush previous resize".split())
"""What is said besides where other things are."""
_TAKEN = r"(?i)\b(?:take|pull|kick)\b.*\b(?:out|off|down)\b|\bforget\b|빼(?:줘| 줘|기|내|자)"
"""How it is said in words that mean something else by themselves: "take htop off this machine"."""

_EMPTIES = r"(?i)^empty (?:out|the|my|this)\b|비우|비워"
"""What is to be emptied; an empty folder is one that is there."""
_KINDS = frozenset("unused dangling 안쓰는 미사용".split())
"""What is said of things that may go, which share their meaning with `prune`."""


def is_meant(command: str, question: str) -> bool:
    """Whether a question asks for what a command removes; True for one that removes nothing."""
    if not _REMOVES.isdisjoint(re.findall(r"-?[a-z]+", command)):
        return _is_asked(command, question)
    return True


def _is_asked(command: str, question: str) -> bool:
    if re.search(_FILES, command):
        return _says(question, _GOES, frozenset()) or re.search(_EMPTIES, question) is not None
    found = re.search(_THINGS, command)
    if found is None or re.search(_TAKEN, question):
        return True
    return _says(question, _GOES | _GOES_TOO, frozenset(found[0].split()[-1:]))


def _says(question: str, meanings: frozenset[str], words: frozenset[str]) -> bool:
    """Whether a question has one of these meanings, or the command's own word for it."""
    said = (token for token in read(question) if token.text.lower() not in _KINDS)
    return any(
        not meanings.isdisjoint(token.terms) or token.text.lower() in words for token in said
    )
