"""Words that nobody would say: letters and digits without order, whatever stands before them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from functools import cache
from math import log2

from aicmd.secrets.span import Span

OPEN = (
    *("sha1-", "sha256-", "sha384-", "sha512-"),
    *("AAAAB3NzaC1", "AAAAC3NzaC1", "AAAAE2VjZH", "AAAAGnNr", "AAAAInNr"),
)
"""How checksums of pages and packages begin, and the public keys of ssh."""

LABEL = 90
"""Characters before a word in which the name of it is looked for."""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?<=^[+-])|(?<![A-Za-z0-9+/_.~-])(?!^[+-]))(?<!h1:)"
        r"[A-Za-z0-9+/][A-Za-z0-9+/_.~-]{14,}+={0,2}(?![A-Za-z0-9+/=_~-])",
        re.MULTILINE,
    )


@cache
def _label() -> re.Pattern[str]:
    """What is merely called a key or a login, and the sign that gives it a value."""
    return re.compile(
        r"(?:key|session|sign|login|app|customer|db|sid|pat|id|hash|salt|value|user|account|access"
        r"|pass|pw|secret|token|cred|auth|cookie|webhook)"
        r"[\w.\- ]{0,40}[\"'`\]]{0,2}\s{0,4}(?:string\s{0,3})?"
        r"(?:=>|[?:|]{0,3}=|[:>]|,(?=\s{0,3}[\"'`])|\|\|:?)\s{0,6}[\"'`(]{0,3}\Z",
        re.IGNORECASE | re.ASCII,
    )


@cache
def _uuid_label() -> re.Pattern[str]:
    return re.compile(r"key[\"' ]{0,2}\s{0,3}[:=]{1,3}\s{0,3}[\"']?\Z", re.IGNORECASE)


@cache
def _hash() -> re.Pattern[str]:
    """A commit, a checksum, a UUID: by itself none is a secret, and messages are full of them."""
    return re.compile(r"[0-9a-f]{7,64}|[0-9A-F]{32,64}|" + UUID)


UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(r"[a-z]+|[A-Z]+|[^a-zA-Z]+")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[A-Z][a-z]{2,}|[a-z]{3,}")


@cache
def _alnum() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9]+")


@cache
def _base64() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9+/]+")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


def dense(text: str, places: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Yield words that look random, and those that look like a value where they have a name.

    A hash and a UUID have a form of their own: they are secrets only where they are called one.
    `places` are the runs of characters in which one may be.
    """
    word, digit = _word(), _digit()
    for start, end in places:
        if not digit.search(text, start, end):
            continue
        for match in word.finditer(text, start, end):
            if _is_one(match[0], text[max(match.start() - LABEL, 0) : match.start()]):
                yield Span(*match.span(), "token")


def _is_one(word: str, before: str) -> bool:
    if len(word) >= 20 and is_random(word):
        return True
    if re.fullmatch(UUID, word):
        return bool(_uuid_label().search(before))
    value = is_hex(word) or (len(word) >= 30 and is_opaque(word)) or is_random(word)
    return value and bool(_label().search(before))


def is_random(word: str) -> bool:
    """Whether a word is none that somebody would say: letters and digits without order.

    What has a form of its own, a hash or a UUID, is no secret by itself.
    """
    if _hash().fullmatch(word.strip("=")):
        return False
    longest = max(_alnum().findall(word), key=len, default="")
    if _hash().fullmatch(longest) or word.startswith(OPEN):
        return False
    if len(longest) >= 16 and _is_mixed(longest, 0.33):
        return True
    packed = max(_base64().findall(word), key=len, default="")
    return len(packed) >= 40 and _is_mixed(packed, 0.42) and packed.count("/") < len(packed) / 8


def _is_mixed(word: str, least: float) -> bool:
    """Whether such a share of its characters is followed by one of another kind: a small letter, a
    capital, a digit. Names change where a word ends, a random text all the time."""
    pieces = _piece().findall(word)
    changes = len(pieces) - 1
    digits = sum(len(piece) for piece in pieces if not piece.isalpha())
    if _is_name(word, pieces):
        return False
    return changes >= least * len(word) and max(2, len(word) / 20) <= digits < len(word)


def _is_name(word: str, pieces: list[str]) -> bool:
    """Whether it is made of words after all: `glUniformMatrix2x3fv`, `Aes256CbcGetKlass`."""
    if word.islower():
        return False
    spoken = sum(len(piece) for piece in pieces if len(piece) > 3 and piece.islower())
    words = sum(map(len, _words().findall(word))) if len(word) >= 28 else 0
    return spoken > 0.4 * len(word) or words > 0.65 * len(word)


def is_opaque(word: str) -> bool:
    """Whether a long word without a sign in it has digits among its letters, as no name has."""
    return bool(re.fullmatch(r"(?=\D*\d)(?:[a-z\d]{15,}|[A-Z\d]{15,})|\d{15,}", word))


def is_hex(word: str) -> bool:
    """Whether a word is a number in base sixteen as long as keys are."""
    return bool(re.fullmatch(r"[0-9a-fA-F]{32,64}", word))


def bits(word: str) -> float:
    """The information in a character of a word, from how often each stands in it."""
    size = len(word) or 1
    return -sum(word.count(c) / size * log2(word.count(c) / size) for c in set(word))
