"""Our entry in a `.pre-commit-config.yaml`, put in and taken out as lines.

The file is its owner's: its comments, its order and its indentation stay as they are, which no YAML
library promises.
"""

from __future__ import annotations

import re

ENTRY = """\
- repo: local
  hooks:
  - id: aicmd-commit-msg
    name: better the commit message
    entry: aicmd commit-msg
    language: system
    stages: [commit-msg]
"""
NAME = re.compile(r"^\s*-\s*id:\s*['\"]?aicmd-commit-msg\b", re.MULTILINE)

_REPOS = re.compile(r"^repos:[ \t]*(\[[ \t]*\])?[ \t]*(#.*)?\r?$", re.MULTILINE)
_TOP = re.compile(r"^[^\s#-]", re.MULTILINE)
_ITEM = re.compile(r"^([ \t]*)-[ \t]", re.MULTILINE)


def is_in(text: str) -> bool:
    """Whether a configuration has our hook already, from wherever."""
    return bool(NAME.search(text))


def added(text: str) -> str:
    """The configuration with our entry as the last of its repositories.

    Raises ValueError for one whose `repos` is no list of lines.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    text = text if not text or text.endswith("\n") else text + end
    found = _REPOS.search(text)
    if not found:
        if re.search(r"^repos:", text, re.MULTILINE):
            raise ValueError("its repos are not a list of lines")
        return f"{text}repos:{end}{_indented('', end)}"
    if found[1]:
        text = text[: found.start(1)].rstrip() + text[found.end(1) :]
        found = _REPOS.search(text)
        assert found
    start = text.index("\n", found.end() - 1) + 1 if "\n" in text[found.end() - 1 :] else len(text)
    top = _TOP.search(text, start)
    block = text[start : top.start() if top else len(text)]
    item = _ITEM.search(block)
    at = start + _content_end(block)
    return text[:at] + _indented(item[1] if item else "", end) + text[at:]


def removed(text: str) -> str:
    """The configuration without the entry that `added` puts in; itself where there is none."""
    end = "\r\n" if "\r\n" in text else "\n"
    for indent in dict.fromkeys([match[1] for match in _ITEM.finditer(text)]):
        entry = _indented(indent, end)
        if entry in text:
            return _listed(text.replace(entry, "", 1))
    return text


def _listed(text: str) -> str:
    """The configuration with an empty list where nothing is left of one: pre-commit wants a list."""
    found = _REPOS.search(text)
    if not found or found[1] or _ITEM.search(_block(text, found)):
        return text
    at = found.start() + len("repos:")
    return f"{text[:at]} []{text[at:]}"


def _block(text: str, repos: re.Match[str]) -> str:
    """The lines below `repos:`, up to the next key."""
    below = text[repos.end() :]
    top = _TOP.search(below)
    return below[: top.start()] if top else below


def _indented(indent: str, end: str) -> str:
    return "".join(f"{indent}{line}{end}" for line in ENTRY.splitlines())


def _content_end(block: str) -> int:
    """Where the last line ends that is neither blank nor a comment."""
    at = end = 0
    for line in block.splitlines(keepends=True):
        at += len(line)
        if line.strip() and not line.lstrip().startswith("#"):
            end = at
    return end
