"""Commands with slots, like `lsof -i :<port>`, and the values put in them.

A slot may say how its text is written where it stands: `<delimiter:awk>` as a field separator of
awk, `<old:regex>` and `<new:replacement>` in one of sed, `<value:string>` in a text of awk,
`<line:number>` inside a program, `<delimiter:one>` for a program that takes one character,
`<clock:cron>` as minute and hour, `<command:words>` for a command and its arguments, which are
words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Mapping

from aicmd.placeholder import SAFE
from aicmd.placeholder import open_quote
from aicmd.placeholder import quoted

SLOT = re.compile(r"<([a-z]+)(?::([a-z]+))?>")
_SPECIAL = re.compile(r"[\\.*^$\[\]/]")
_PLACES = frozenset("file folder path other target archive zip gz".split())
"""Slots for paths, whose ~ is the home folder."""
_AWK_SPECIAL = re.compile(r"[.*+?^$|(){}\[\]]")


def slots(template: str) -> tuple[str, ...]:
    """The names of the slots of a command or a phrase, each once, in order."""
    return tuple(dict.fromkeys(found[1] for found in SLOT.finditer(template)))


def filled(template: str, values: Mapping[str, str], shell: str) -> str | None:
    """Return the command with the values in it, each quoted as where it stands asks for.

    A slot without a value stays as its placeholder, `<port>`. None if a value cannot be written
    there: a delimiter of two characters for a program that takes one.
    """
    command, at = "", 0
    for slot in SLOT.finditer(template):
        command += template[at : slot.start()]
        word = _word(slot, values.get(slot[1]), open_quote(command), shell)
        if slot[1] in _PLACES and command[-1:] in ("", " "):
            word = _at_home(values.get(slot[1], ""), shell) or word
        if word is None:
            return None
        command, at = command + word, slot.end()
    return command + template[at:]


def _word(slot: re.Match[str], value: str | None, quote: str, shell: str) -> str | None:
    if value is None:
        return f"<{slot[1]}>"
    if slot[2] == "words":
        return value if not quote and all(map(SAFE.fullmatch, value.split(" "))) else None
    written = _WAYS[slot[2]](value) if slot[2] in _WAYS else value
    return written if written is None else _quoted(written, quote, shell)


def _at_home(value: str, shell: str) -> str:
    """A path below the home folder, which the shell is left to read; "" for any other."""
    below = value.removeprefix("~/")
    return "" if below == value else f"~/{quoted(below, shell) if below else ''}"


def _quoted(value: str, quote: str, shell: str) -> str:
    """Quote a value for a place inside of this quote, "" for none."""
    if not quote:
        return quoted(value, shell)
    if SAFE.fullmatch(value):
        return value
    if quote == "'":
        return quoted(f" {value}", shell)[2:-1]  # the blank makes sure of the quotes
    return f'"{quoted(value, shell)}"'


def _awk(value: str) -> str:
    """A field separator: awk reads " " as any blanks, "t" as a tab and the rest as a pattern."""
    if value in ("\\t", " "):
        return value
    if value == "\t":
        return r"\t"
    if value == "t":
        return "[t]"
    value = value.replace("\\", r"\\\\")
    return value if len(value) == 1 and value not in "^|" else _AWK_SPECIAL.sub(_bracketed, value)


def _bracketed(special: re.Match[str]) -> str:
    return r"\\^" if special[0] == "^" else f"[{special[0]}]"


def _regex(value: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", value).replace("\n", r"\n")


def _replacement(value: str) -> str:
    return re.sub(r"[\\/&]", r"\\\g<0>", value).replace("\n", r"\n")


def _string(value: str) -> str:
    """A text between the double quotes of a program of awk."""
    return re.sub(r'[\\"]', r"\\\g<0>", value).replace("\t", r"\t").replace("\n", r"\n")


def _one(value: str) -> str | None:
    return value if len(value) == 1 and ord(value) < 128 else None


def _number(value: str) -> str | None:
    """A number inside a program of awk or sed, where anything else would be code."""
    return value if value.isascii() and value.isdigit() else None


def _cron(value: str) -> str | None:
    """A time of the day as cron has it: 15:05 is `5 15`."""
    hour, _, minute = value.partition(":")
    return f"{int(minute)} {int(hour)}" if hour.isdigit() and minute.isdigit() else None


_WAYS: Mapping[str, Callable[[str], str | None]] = {
    "awk": _awk,
    "regex": _regex,
    "replacement": _replacement,
    "string": _string,
    "one": _one,
    "number": _number,
    "cron": _cron,
}
