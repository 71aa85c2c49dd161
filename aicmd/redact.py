"""Secrets in a text are replaced before it leaves this computer.

What looks like one is taken for one: a word too many that a model does not see costs little.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from aicmd.mark import mark
from aicmd.mark import places
from aicmd.secrets import apart
from aicmd.secrets import found
from aicmd.secrets.span import Span

HEAD = 6
"""Characters by which a secret is known again; a shorter one may be any word."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without secrets, and how many it had; each stands as `<secret:password:1>`."""

    text: str
    count: int


class Redactor:
    """Replaces secrets in several texts, the same one by the same mark in all of them.

    `texts` are looked through beforehand: what only one of them says is a password is one in the
    others too. Marks are numbered from `first`.
    """

    def __init__(self, texts: Iterable[str] = (), first: int = 1) -> None:
        self._first = first
        self._known: dict[str, str] = {}
        self._seen: dict[str, list[Span]] = {}
        self._heads: dict[str, list[str]] = {}
        for text in texts:
            self._spans(text)

    @property
    def count(self) -> int:
        """How many secrets were found so far."""
        return len(self._known)

    def __call__(self, text: str) -> str:
        """Return the text with what looks like a key, token or password replaced."""
        pieces, at = [], 0
        for span in apart([*self._spans(text), *self._again(text)]):
            pieces += [text[at : span.start], self._mark(text[span.start : span.end], span.kind)]
            at = span.end
        return "".join([*pieces, text[at:]])

    def _spans(self, text: str) -> list[Span]:
        if text not in self._seen:
            self._seen[text] = self._looked(text)
        return self._seen[text]

    def _looked(self, text: str) -> list[Span]:
        held = places(text)
        spans = [span for span in found(text) if not _is_within(span, held)]
        for span in spans:
            self._mark(text[span.start : span.end], span.kind)
        return spans

    def _mark(self, secret: str, kind: str) -> str:
        if secret not in self._known:
            self._known[secret] = mark(kind, self._first + len(self._known))
            if _is_telling(secret):
                self._heads.setdefault(secret[:HEAD], []).append(secret)
        return self._known[secret]

    def _again(self, text: str) -> Iterator[Span]:
        """Where a secret stands that is known from elsewhere, with nothing that says what it is."""
        if not self._heads:
            return
        for match in _beginning().finditer(text):
            for secret in self._heads.get(match[1], ()):
                if text.startswith(secret, match.start()):
                    kind = self._known[secret].split(":")[1]
                    yield Span(match.start(), match.start() + len(secret), kind)


@cache
def _beginning() -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9])(?=(\S{{{HEAD}}}))")


def _is_within(span: Span, held: list[tuple[int, int]]) -> bool:
    """Whether it is a part of a mark that stands in the text already."""
    at = bisect_right(held, (span.start, span.end)) - 1
    return any(start <= span.start and span.end <= end for start, end in held[max(at, 0) : at + 2])


def _is_telling(secret: str) -> bool:
    """Whether a secret is known again by itself: no word, and not several lines."""
    return len(secret) >= HEAD and not secret.isalpha() and not any(map(str.isspace, secret))


def redact(text: str) -> Redacted:
    """Return the text with what looks like a key, token or password replaced."""
    redactor = Redactor()
    return Redacted(redactor(text), redactor.count)
