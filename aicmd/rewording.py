"""What a model is told of a commit message, and what it answers: better words, and why."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import dedent

from aicmd.fence import fenced
from aicmd.gate import refused
from aicmd.gate import spaced
from aicmd.gate import told
from aicmd.gate import visible
from aicmd.markdown import Code
from aicmd.markdown import Prose
from aicmd.markdown import blocks
from aicmd.prompts import REWORD
from aicmd.prompts import STYLES
from aicmd.revision import KINDS
from aicmd.revision import Change
from aicmd.turn import Turn

LONGEST = 20_000
"""Characters of an answer's message; nobody asked for more."""
MOST_CHANGES = 30
LONGEST_WHY = 300


_ARROW = re.compile(r"\s*(?:->|→|⇒|=>|–>)\s*")
_TERM = re.compile(r"(?P<mark>[\"“`'‘「])(?P<text>.*?)[\"”`'’」](?=\s*(?:->|→|⇒|=>|–>|\(|[:：]|$))")
_KIND = re.compile(r"\s*[(\[（]?\s*(?P<kind>[A-Za-z]+)\s*[)\]）]?\s*")
_BULLET = re.compile(r"\s*(?:[-*+•]|\d{1,2}[.)])\s+(?P<text>\S.*)")
_TALK = re.compile(r"[^\n]{0,120}[:：]\s*$")
_OPENING = re.compile(
    r"(?:sure|certainly|of course|okay|ok|great)[!,.:]|here(?:'s| is| are)\b", re.IGNORECASE
)
_SAID_BEFORE = re.compile(
    r"\A(?:(?:sure|certainly|of course|okay|ok)\b[!,. ]{0,3})?"
    r"(?:(?:here(?:'s| is)|this is)[^\n:]{0,80}|(?:the |new |improved )*commit message): *(?=\S)",
    re.IGNORECASE,
)
_SAID_AFTER = re.compile(
    r"\n+(?:let me know|i hope|feel free|hope this|if you (?:want|would like|need)|would you like)\b"
    r"[^\n]*\Z",
    re.IGNORECASE,
)
"""What models say around their answer to somebody whom they take for a person to talk to."""


@dataclass(frozen=True, slots=True)
class Reworded:
    """A model's answer: the message without blank lines around it, and the changes it names."""

    message: str
    changes: tuple[Change, ...] = ()


def chat(text: str, language: str, reasons: str, style: str, change: str = "") -> list[Turn]:
    """Return what is sent: the rules, and the message as it stands.

    `language` and `reasons` name languages, "" for that of the message. `change` is what is told
    of the change itself, "" for nothing.
    """
    rules = REWORD.format(
        reasons=reasons or "the language of the message",
        language=language or "the language that it is written in",
        style=STYLES.get(style, ""),
    )
    about = f"\n\nThe change:\n{fenced(change)}" if change else ""
    asked = f"The message:\n{fenced(told(text.strip()))}{about}"
    return [{"role": "system", "content": rules}, {"role": "user", "content": asked}]


def read_answer(text: str) -> Reworded | None:
    """Return the message that an answer holds, None where there is none or it must not be used.

    Not used is what holds characters that do not show, or is longer than any message; blanks of
    all widths become plain ones.
    """
    parts = blocks(f"{text}\n")
    code = next((part for part in parts if isinstance(part, Code)), None)
    lines = [part.text for part in parts if isinstance(part, Prose)]
    message = "\n".join(code.lines) if code else _spoken(lines)
    found = _from_json(message) or Reworded(message, tuple(_changes(lines)))
    message = spaced(found.message).strip("\n").rstrip().lstrip(" \t")
    if not message or len(message) > LONGEST or refused(message):
        return None
    return Reworded(message, found.changes)


def _from_json(text: str) -> Reworded | None:
    """The same as an object, which some models prefer: `message` and a list of `changes`."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        read = json.loads(text)
        rows = [row for row in read.get("changes", []) if isinstance(row, dict)]
        message = read["message"]
    except (ValueError, AttributeError, KeyError, TypeError):
        return None
    if not isinstance(message, str):
        return None
    changes = (
        Change(*(visible(str(row.get(name, ""))) for name in ("before", "after", "kind", "why")))
        for row in rows[:MOST_CHANGES]
    )
    return Reworded(message, tuple(changes))


def _spoken(lines: list[str]) -> str:
    """The message of an answer without a block: what stands above the bullets."""
    above: list[str] = []
    for line in lines:
        if _BULLET.fullmatch(line) and _ARROW.search(line):
            break
        above.append(line)
    text = dedent("\n".join(above)).strip()
    first, _, rest = text.partition("\n")
    talk = _TALK.fullmatch(first) or (_OPENING.match(first) and rest.startswith("\n"))
    text = rest.strip() if rest.strip() and talk else text
    text = _SAID_BEFORE.sub("", text, count=1)
    text = _SAID_AFTER.sub("", text)
    quoted = text[:1] + text[-1:] in ('""', "``", "“”") and len(text) > 2
    return text[1:-1] if quoted else text


def _changes(lines: list[str]) -> Iterator[Change]:
    found = 0
    for line in lines:
        bullet = _BULLET.fullmatch(line)
        change = _change(bullet["text"].replace("**", "")) if bullet else None
        if change and found < MOST_CHANGES:
            found += 1
            yield change


def _change(text: str) -> Change | None:
    """One bullet: `"before" -> "after" (kind): why`, either term missing for what is new or gone."""
    terms: list[str] = []
    at = 0
    while len(terms) < 2:
        arrow = _ARROW.match(text, at)
        at = arrow.end() if arrow else at
        term = _TERM.match(text, at)
        if not term:
            break
        terms.append(term["text"])
        at = term.end()
    if not terms:
        return None
    before, after = (terms[0], terms[1]) if len(terms) == 2 else ("", terms[0])
    named = _KIND.match(text, at)
    kind = named["kind"].lower() if named and named["kind"].lower() in KINDS else ""
    at = named.end() if named and kind else at
    why = visible(" ".join(text[at:].lstrip(" :：-–—").split()))[:LONGEST_WHY]
    return Change(visible(before), visible(after), kind or "wording", why)
