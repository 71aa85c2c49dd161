"""Usage text in columns, as `--help` and bash's `help` print it, to a Manual."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from itertools import pairwise

from aicmd.manual import SYNOPSIS
from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.prose import synopsis_tags
from aicmd.tag import Tag
from aicmd.tag import begins_with_flag
from aicmd.tag import read_tag

LIMIT = 500_000
"""Characters that are read; more is no usage text."""

_COLUMN = 40
"""A line of options begins before this column."""

_COLOUR = re.compile(r"\x1b\[[0-9;:]{0,30}[A-Za-z]")
_INNER_TAB = re.compile(r"(?<=\S)\t+")
"""It parts a flag from its text even where it moves by one column only."""

NOTHING = Tag()
_USAGE = re.compile(r"\s*usage\b:?", re.IGNORECASE)
_COMMANDS = re.compile(
    r"(?=\S).{0,40}\bcommands?\b[^.]{0,20}:?$|positional arguments:$", re.IGNORECASE
)
_COMMAND = re.compile(r"\s+([a-z][\w-]*(?:, [a-z][\w-]*){0,3}):?(?:  +(?:- )?(\S.*))?$")
_COMMA_LIST = re.compile(r"\s+[a-z][\w-]*(?:(?:, [a-z][\w-]*){2,},?|(?:, [a-z][\w-]*)*,)$")
_SENTENCE = re.compile(r"(?:[\w./-]+: )?([A-Z\"'][^\s:]* .*|[\w-]+ [a-z]+s .*\.)$")
_NO_SUMMARY = re.compile(r"(?:The (?:\w+ ){0,2}commands|(?:For|To|See|More|Run|Use|Try)) ")
_DEFAULT = re.compile(r"(-[^\s=]*(?:, --[^\s=]+)?)=([^\s=]*):")
_OPENING = 12
"""Lines among which a program says what it is."""


def read_help(text: str, name: str, source: str, summary: str = "") -> Manual:
    """Read usage text: each line that begins with a flag, with the deeper lines under it.

    Under a heading like "Commands:" it is the lines that begin with a word. Without a `summary` it
    is the first sentence that stands before all of these.
    """
    plain = _INNER_TAB.sub("  ", _COLOUR.sub("", text[:LIMIT])).expandtabs(8)
    reader = _Reader()
    for line in plain.splitlines():
        reader.line(line)
    reader.end()
    options = tuple(reader.finished())
    synopsis = _USAGE.sub("", "\n".join(reader.usage).strip())[:SYNOPSIS]
    return Manual(name, source, summary or _summary(plain), options, synopsis=synopsis)


@dataclass(slots=True)
class _Reader:
    """Goes through the lines; an entry is read when the next one begins."""

    options: list[Option] = field(default_factory=list)
    commands: list[Option] = field(default_factory=list)
    usage: list[str] = field(default_factory=list)
    """The lines that show the forms of the command."""
    tag: Tag = NOTHING
    own: list[str] = field(default_factory=list)
    column: int = 0
    listing: str = ""
    """The heading under which commands are being listed."""

    def line(self, line: str) -> None:
        depth = len(line) - len(line.lstrip())
        if not line.strip():
            self.usage.append("")
        elif self.usage[-1:] > [""] and depth and line.lstrip()[0] in "[({":
            self.usage.append(line)
        elif depth == 0 and (self._shows_form(line) or _COMMANDS.match(line.rstrip())):
            self.end()
            self.listing = "" if self._shows_form(line) else line.strip()
        elif begins_with_flag(line) and 0 < depth < _COLUMN and self._is_entry(depth):
            self._begin(_entry(line.strip()), depth)
        elif self.tag.flags and depth > self.column:
            self.own.append(line.strip())
        elif self.listing and 0 < depth < _COLUMN and self._names_command(line, depth):
            pass
        else:
            self._other(line, depth)

    def _shows_form(self, line: str) -> bool:
        """Whether a line at the margin shows how the command is called; keeps it then."""
        opened = self.usage[-1:] > [""] and _USAGE.fullmatch(self.usage[-1].strip())
        shows = bool(opened or _USAGE.match(line)) or line.startswith(("[-", "[<"))
        if shows and self.usage[-1:] != [line]:
            self.usage.append(line)
        return shows

    def _is_entry(self, depth: int) -> bool:
        return not self.tag.flags or depth <= self.column + 4

    def _begin(self, tag: Tag, depth: int) -> None:
        self.end()
        self.tag, self.column = tag, depth

    def _names_command(self, line: str, depth: int) -> bool:
        if _COMMA_LIST.match(line):
            self.end()
            names = line.replace(",", " ").split()
            self.commands += [Option((name,)) for name in names]
            return True
        match = _COMMAND.match(line)
        if match and self.listing.startswith("positional") and not self._is_choice(match[1]):
            return False
        if match:
            self._begin(Tag(tuple(match[1].split(", ")), rest=match[2] or ""), depth)
        return bool(match)

    def _is_choice(self, name: str) -> bool:
        """Whether argparse shows a name among those to choose from: `{build,check}`."""
        choices = re.findall(r"\{([\w,-]+)\}", "\n".join(self.usage))
        return any(name in choice.split(",") for choice in choices)

    def _other(self, line: str, depth: int) -> None:
        self.end()
        if depth == 0:
            self.listing = ""
        elif self.usage and self.usage[-1]:
            self.usage.append(line)

    def end(self) -> None:
        """Take the entry that is being read."""
        tag, text = self.tag, " ".join(" ".join([self.tag.rest, *self.own]).split())
        if tag.argument.isupper():
            text = text.removeprefix(f"{tag.argument} ")  # `-n STRING` and below it `STRING`
        into = self.options if tag.dashed else self.commands
        if tag.flags:
            into.append(Option(tag.flags, tag.argument, tag.arity, tag.optional, text))
        self.tag, self.own = NOTHING, []

    def finished(self) -> Iterator[Option]:
        """The entries, with values that only the forms show, and what only these have."""
        shown = list(synopsis_tags("\n".join(self.usage)))
        values = {flag: tag for tag in shown if tag.argument for flag in tag.flags}
        for option in self.options:
            found = next((values[flag] for flag in option.flags if flag in values), None)
            if found and not option.argument:
                yield replace(option, argument=found.argument, arity=1, optional=found.optional)
            else:
                yield option
        yield from self.commands
        known = {flag for option in self.options for flag in option.flags}
        for tag in shown:
            if not known & set(tag.flags) and (self.options or self.commands):
                known |= set(tag.flags)
                yield Option(tag.flags, tag.argument, tag.arity, tag.optional)


def _entry(line: str) -> Tag:
    """The tag of a line; kubectl shows the default in it, `--watch=false:`, and clap `-v...`."""
    shown = _DEFAULT.fullmatch(line)
    tag = read_tag(shown[1] if shown else line)
    if shown and shown[2]:
        switch = shown[2] in ("true", "false")
        return replace(tag, argument="" if switch else "value", arity=int(not switch))
    return replace(tag, rest=tag.rest.removeprefix("...").lstrip())


def _summary(text: str) -> str:
    """The first sentence at the margin, or under the usage, with the lines that it goes on in."""
    lines = text[:5000].splitlines()[:_OPENING]
    for at, line in enumerate(lines):
        stripped = line.strip()
        if begins_with_flag(line) and line[:1].isspace():
            return ""
        match = _SENTENCE.match(stripped)
        talk = _USAGE.match(stripped) or _NO_SUMMARY.match(stripped)
        if match and not talk and not stripped.endswith((":", ",")):
            own = match[1] if stripped.partition(": ")[2] == match[1] else stripped
            return " ".join([own, *_following(lines[at:])])
    return ""


def _following(lines: list[str]) -> list[str]:
    """The lines that go on with a sentence, which one in lower case or after no full stop does."""
    found: list[str] = []
    for before, line in pairwise(lines):
        goes_on = line.lstrip()[:1].islower() or not before.endswith(".")
        if not line.strip() or not goes_on or begins_with_flag(line) or line.endswith(":"):
            break
        found.append(line.strip())
    return found
