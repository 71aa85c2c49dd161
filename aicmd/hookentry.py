"""Our entry in a `.pre-commit-config.yaml`, put in and taken out as lines.

The file is its owner's: its comments, its order and its indentation stay as they are, which no YAML
library promises.
"""

from __future__ import annotations

import re
from dataclasses import replace

from aicmd.made import NOTHING
from aicmd.made import Made
from aicmd.made import noted

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


def added(text: str, made: Made = NOTHING) -> str:
    """The configuration with our entry as the last of its repositories.

    `made` is what else is made for it, the file or folders. Raises ValueError for a configuration
    whose `repos` is no list of lines.
    """
    end = _end(text)
    cut = bool(text) and not text.endswith("\n")
    whole = text + end if cut else text
    found = _REPOS.search(whole)
    if not found:
        if re.search(r"^repos:", whole, re.MULTILINE):
            raise ValueError("its repos are not a list of lines")
        return f"{whole}repos:{end}{_indented('', end, replace(made, key=True, newline=cut))}"
    if found[1]:
        whole = whole[: found.start(1)].rstrip() + whole[found.end(1) :]
        found = _REPOS.search(whole)
        assert found
    block = _block(whole, found)
    item = _ITEM.search(block)
    at = whole.index("\n", found.end()) + 1 + _content_end(block)
    above, below = whole[:at], whole[at:]
    entry = _indented(item[1] if item else "", end, replace(made, newline=cut and not below))
    return above + entry + (below.removesuffix(end) if cut else below)


def removed(text: str) -> str:
    """The configuration without the entry that `added` puts in; itself where there is none."""
    entry = _entry(text)
    if not entry:
        return text
    end, made = _end(entry[0]), noted(entry[0])
    above, below = text[: entry.start()], text[entry.end() :]
    key = f"repos:{end}"
    if made.key and above.endswith(key) and not _ITEM.search(_above_top(below)):
        above = above.removesuffix(key)
    if made.newline and not below:
        above = above.removesuffix(end)
    return _listed(above + below)


def made_with(text: str) -> Made:
    """What was made for our entry, by what stands at it."""
    entry = _entry(text)
    return noted(entry[0]) if entry else NOTHING


def _entry(text: str) -> re.Match[str] | None:
    """Our entry as `added` puts it in, with whichever note."""
    for indent in dict.fromkeys([match[1] for match in _ITEM.finditer(text)]):
        first, *others = (re.escape(indent + line) for line in ENTRY.splitlines())
        lines = (rf"^{first}(?: # [^\r\n]*)?", *others, "")
        if found := re.search(r"\r?\n".join(lines), text, re.MULTILINE):
            return found
    return None


def _end(text: str) -> str:
    """What the lines of a text end with."""
    return "\r\n" if "\r\n" in text else "\n"


def _listed(text: str) -> str:
    """The configuration with an empty list where nothing is left of one: pre-commit wants a list."""
    found = _REPOS.search(text)
    if not found or found[1] or _ITEM.search(_block(text, found)):
        return text
    at = found.start() + len("repos:")
    return f"{text[:at]} []{text[at:]}"


def _block(text: str, repos: re.Match[str]) -> str:
    """The lines below `repos:`, up to the next key."""
    return _above_top(text[repos.end() :].partition("\n")[2])


def _above_top(text: str) -> str:
    """The lines before the next key of the configuration itself."""
    top = _TOP.search(text)
    return text[: top.start()] if top else text


def _indented(indent: str, end: str, made: Made = NOTHING) -> str:
    """Our entry as it stands in a list that is indented so far."""
    first, *others = ENTRY.splitlines()
    return "".join(f"{indent}{line}{end}" for line in (first + made.note(), *others))


def _content_end(block: str) -> int:
    """Where the last line ends that is neither blank nor a comment."""
    at = end = 0
    for line in block.splitlines(keepends=True):
        at += len(line)
        if line.strip() and not line.lstrip().startswith("#"):
            end = at
    return end
