"""The last look at all that is sent, whoever put it together: no secret, and no key of the user's."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.mark import highest
from aicmd.mark import mark
from aicmd.mark import marks
from aicmd.redact import Redactor
from aicmd.secrets import apart
from aicmd.secrets.span import Span
from aicmd.translation import _
from aicmd.translation import ngettext
from aicmd.turn import Turn
from aicmd.unsaid import unsaid

WINDOW = 8
"""Characters of a key that never stand together in what is sent."""

LEAST = 12
"""Characters of a key without a digit: "ollama" is what a server at home is given for one."""

RULES = "system"
"""Whose turn holds our own words, which speak of marks."""

PATCH = "diff --git "


@dataclass(frozen=True, slots=True)
class Sealed:
    """A chat as it is sent. `secrets` have marks in it, in so many `files` of a change."""

    chat: list[Turn]
    secrets: int = 0
    files: int = 0

    @property
    def told(self) -> str:
        """What is said of it, "" for nothing."""
        if not self.secrets:
            return ""
        secrets = ngettext("{count} secret", "{count} secrets", self.secrets)
        files = ngettext("{count} file", "{count} files", self.files)
        text = _("{secrets} masked: the server sees none of it")
        if self.files:
            text = _("{secrets} masked in {files}: the server sees none of it")
        counted = {"secrets": secrets.format(count=self.secrets)}
        return text.format(files=files.format(count=self.files), **counted)


def sealed(chat: Iterable[Turn], keys: Iterable[str] = ()) -> Sealed:
    """Return the chat without secrets; `keys` are the user's own, of which no piece is left."""
    given = list(chat)
    last = max((highest(turn["content"]) for turn in given if turn["role"] != RULES), default=0)
    turns = [{**turn, "content": without(turn["content"], keys, last + 1)} for turn in given]
    texts = [turn["content"] for turn in turns]
    used = (highest(turn["content"]) for turn in turns if turn["role"] != RULES)
    hide = Redactor(texts, first=max(used, default=0) + 1)
    clean = [{**turn, "content": hide(turn["content"])} for turn in turns]
    spoken = [turn["content"] for turn in clean if turn["role"] != RULES]
    held = {one for text in spoken for one in marks(text)}
    patches = [patch for text in spoken for patch in text.split(f"\n{PATCH}")[1:]]
    return Sealed(clean, len(held), sum(bool(marks(patch)) for patch in patches))


def cleaned(text: str, keys: Iterable[str] = ()) -> str:
    """Return a text that is shown or kept, less secrets and the user's keys.

    Whoever repeats a key may write it in more ways than a user would in a question.
    """
    given = [key for key in keys if _forms(key)]
    text = without(text, given)
    for key in given:
        text = unsaid(text, key)
    return Redactor()(text)


def without(text: str, keys: Iterable[str], number: int = 1) -> str:
    """Return the text without the keys, however they are written, in pieces or whole.

    A mark with this number takes the place of each.
    """
    spans = [span for key in keys for form in _forms(key) for span in _places(form, text)]
    pieces, at = [], 0
    for span in apart(spans):
        pieces += [text[at : span.start], mark(span.kind, number)]
        at = span.end
    return "".join([*pieces, text[at:]])


def _forms(key: str) -> set[str]:
    """A key as it is, in JSON, and in an address."""
    if len(key) < WINDOW or (len(key) < LEAST and not any(map(str.isdigit, key))):
        return set()
    escaped = "".join(one if one.isalnum() or one in "-._~" else f"%{ord(one):02X}" for one in key)
    return {key, escaped, key.replace("/", "\\/")}


def _places(form: str, text: str) -> Iterator[Span]:
    """Where eight characters of it stand in a row, and all that go with them."""
    windows = {form[at : at + WINDOW] for at in range(len(form) - WINDOW + 1)}
    for window in windows if any(map(str.isdigit, form)) else {form}:
        at = text.find(window)
        while at >= 0:
            yield Span(at, at + len(window), "api-key")
            at = text.find(window, at + 1)
