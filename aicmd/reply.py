"""What a language model wrote, read as commands with notes on their parts.

Asked for is a fenced command and a bullet for each part, or `DECLINE: reason`. Models write more
than that, and less: each way that is clear is read, and what is not clear is no command.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field

from aicmd.gaps import gaps
from aicmd.gate import refused
from aicmd.gate import visible
from aicmd.markdown import Block
from aicmd.markdown import Code
from aicmd.markdown import blocks
from aicmd.markdown import honest
from aicmd.spoken import command_in
from aicmd.suggestion import Note
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion
from aicmd.translation import _

SHELLS = frozenset(
    """bash sh shell zsh fish ksh dash posix console terminal command
    shell-session shellsession sh-session""".split()
)
"""The languages behind a fence that mean a command; none does too, if the first fence has none."""

MOST_COMMANDS, MOST_NOTES = 9, 100
LONGEST_COMMAND, LONGEST_TEXT = 8192, 300

BULLET = re.compile(r"\s*(?:[-*+•◆○]|\d{1,3}[.)])\s+(?P<text>\S.*)")
CODE_PART = re.compile(r"(?:\*\*)?(?P<ticks>`{1,3})(?P<code>[^`].{0,2000}?)(?P=ticks)(?!`)")
BOLD_PART = re.compile(r"\*\*(?P<code>[^*]{1,300})\*\*")
BARE_PART = re.compile(r"(?P<code>[^\s:]{1,100})(?=:\s)")
BETWEEN = re.compile(r"[\s:：=*—–-]*")
DECLINE = re.compile(r"[\s*>`_#]*DECLINED?[*`_]*\s*[:：][*`_]*\s*(?P<reason>.*)", re.IGNORECASE)
DOLLAR = re.compile(r"\s*(?:\[?[\w.-]+@[\w.-]+[^\n$]{0,100})?\$ |\s*[❯➜] ")
SENTENCE = re.compile(r".*?[.!?。](?=\s|$)|.*")


@dataclass(slots=True)
class _Draft:
    """A command that is being read, with what is said of it."""

    command: str
    summary: str = ""
    notes: list[Note] = field(default_factory=list)


@dataclass(slots=True)
class _Reading:
    drafts: list[_Draft] = field(default_factory=list)
    declined: str = ""
    prose: list[str] = field(default_factory=list)
    bare: bool | None = None  # whether the first command's fence names no language


def read_reply(text: str, complete: bool, origin: str = "") -> Reply:
    """Return the reply that a text holds, which may still grow unless it is complete.

    A command is there once its block is closed, byte for byte as it will be judged and run, and is
    never a changed one: one with characters that do not show is declined. `origin` says where the
    commands come from. A complete reply has a command or a reason in `declined`.
    """
    reading = _Reading()
    for block in blocks(f"{text}\n" if complete else text):
        _take(block, reading)
    if complete and not reading.drafts and not reading.declined:
        _take_spoken(reading)
    suggestions, bad = _suggestions(reading.drafts, origin)
    declined = "" if suggestions else _plain(reading.declined) or bad
    if complete and not suggestions and not declined:
        declined = _first_sentence(reading.prose)
    return Reply(suggestions, declined, complete=complete)


def _take(block: Block, reading: _Reading) -> None:
    if isinstance(block, Code):
        _take_code(block, reading)
    elif block.ended and block.text.strip():
        _take_line(block.text, reading)


def _take_code(code: Code, reading: _Reading) -> None:
    named = code.language in SHELLS
    if not code.closed or not (named or not code.language):
        return
    if reading.bare is False and not named:
        return  # beside commands that are marked as such, an unmarked block shows their output
    command, comment = _command(code.lines)
    if decline := DECLINE.match(command):
        reading.declined = reading.declined or decline["reason"]
    elif command and len(reading.drafts) < MOST_COMMANDS:
        reading.bare = not named if reading.bare is None else reading.bare
        reading.drafts.append(_Draft(command, comment))


def _take_line(line: str, reading: _Reading) -> None:
    if reading.drafts:
        _take_remark(line, reading.drafts[-1])
        return
    if decline := DECLINE.match(line):
        reading.declined = reading.declined or decline["reason"] or _("it gave no reason")
    reading.prose.append(line)


def _take_remark(line: str, draft: _Draft) -> None:
    """A line below a command: a bullet, the rest of one, or a sentence on the whole."""
    if bullet := BULLET.fullmatch(line):
        note = _note(bullet["text"])
        if note and len(draft.notes) < MOST_NOTES:
            draft.notes.append(note)
    elif line[:1].isspace() and draft.notes:
        last = draft.notes[-1]
        draft.notes[-1] = Note(last.part, _plain(f"{last.text} {line}"))
    elif not draft.notes and not draft.summary and not line.rstrip().endswith((":", "：")):
        draft.summary = _plain(line)


def _command(lines: tuple[str, ...]) -> tuple[str, str]:
    """The command of a block and the comment above it: prompts, and output below them, left out.

    Nothing within a command is touched. Lines stay lines: joined they would be another command.
    """
    start, comments = 0, []
    while start < len(lines) and (not lines[start].strip() or lines[start].lstrip()[0] == "#"):
        comments.append(lines[start].strip("# \t"))
        start += 1
    rest = lines[start:]
    comment = "" if lines and lines[0].startswith("#!") else _plain(" ".join(comments))
    if rest and DOLLAR.match(rest[0]):
        return _typed(rest), comment
    return _trimmed("\n".join(rest)), comment


def _typed(lines: tuple[str, ...]) -> str:
    """What was typed in a session: the lines with a prompt and those that continue them."""
    typed: list[str] = []
    for line in lines:
        if prompt := DOLLAR.match(line):
            typed.append(line[prompt.end() :])
        elif typed and typed[-1].endswith("\\"):
            typed.append(line.removeprefix("> "))
    return _trimmed("\n".join(typed))


def _trimmed(text: str) -> str:
    """The text without blank lines around it and blanks at its ends, of which one may be escaped."""
    text = text.strip("\n").lstrip(" \t")
    bare = text.rstrip(" \t\n")
    return f"{bare} " if bare.endswith("\\") and len(text) > len(bare) else bare


def _note(text: str) -> Note | None:
    part = CODE_PART.match(text) or BOLD_PART.match(text) or BARE_PART.match(text)
    if part is None:
        return None
    between = BETWEEN.match(text, part.end())
    rest = text[between.end() if between else part.end() :]
    return Note(visible(part["code"].strip("` ")), _plain(rest))


def _plain(text: str) -> str:
    """One line without markup, of a length that a screen can hold."""
    line = visible(honest(" ".join(text.replace("**", "").replace("`", "").split())))
    return line if len(line) <= LONGEST_TEXT else line[: LONGEST_TEXT - 1] + "…"


def _suggestions(drafts: list[_Draft], origin: str) -> tuple[tuple[Suggestion, ...], str]:
    """The commands that may be shown, each once, and why one may not."""
    found: dict[str, Suggestion] = {}
    bad = ""
    for draft in drafts:
        if reason := _unfit(draft.command):
            bad = reason
        elif draft.command not in found:
            notes, holes = tuple(draft.notes), gaps(draft.command)
            found[draft.command] = Suggestion(draft.command, draft.summary, notes, holes, origin)
    return tuple(found.values()), bad


def _unfit(command: str) -> str:
    if len(command) > LONGEST_COMMAND:
        return _("the suggested command is longer than {most} characters").format(
            most=LONGEST_COMMAND
        )
    if hidden := refused(command):
        return _("the suggested command holds {mark}, a character that does not show").format(
            mark=hidden[0].mark
        )
    return ""


def _take_spoken(reading: _Reading) -> None:
    """Find the one command of a complete reply that has no block."""
    lines = [line for line in reading.prose if not BULLET.fullmatch(line)]
    if command := command_in([_unprompted(line) for line in lines]):
        reading.drafts.append(_Draft(command))
        for line in reading.prose:
            if BULLET.fullmatch(line):
                _take_line(line, reading)


def _unprompted(line: str) -> str:
    prompt = DOLLAR.match(line)
    return line[prompt.end() :] if prompt else line


def _first_sentence(lines: list[str]) -> str:
    line = next((line for line in map(_plain, lines) if line), "")
    sentence = SENTENCE.match(line)
    return (sentence[0] if sentence else "") or _("the answer holds no command")
