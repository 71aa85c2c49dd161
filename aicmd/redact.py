"""Secrets in a text are replaced before it leaves this computer.

What looks like one is taken for one: a word too many that a model does not see costs little.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import log2

_PEM = re.compile(
    r"-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|PGP PRIVATE KEY BLOCK)[A-Z0-9 ]{0,20}-----"
    r"(?:(?!-----END)[\s\S]){0,20000}(?:-----END [A-Z0-9 ]{0,60}-----)?"
)
_CREDENTIALS = re.compile(
    r"(?P<before>\b[a-zA-Z][a-zA-Z0-9+.-]{1,20}://[^\s/@:]{0,100}:)(?P<secret>[^\s/@]{1,300})(?=@)"
)
_PREFIXED = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"sk-[A-Za-z0-9_-]{16,}|[rsp]k_(?:live|test|prod)_[A-Za-z0-9]{8,}|gh[pousr]_[A-Za-z0-9]{20,}"
    r"|github_pat_[A-Za-z0-9_]{20,}|gl[a-z]{2,10}-[A-Za-z0-9_=.-]{16,}|xox[a-z]-[A-Za-z0-9-]{8,}"
    r"|xapp-[A-Za-z0-9-]{10,}|(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{12,20}"
    r"|AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}"
    r"|dop_v1_[a-f0-9]{20,}|do[or]_v1_[a-f0-9]{20,}|hf_[A-Za-z0-9]{20,}|SG\.[A-Za-z0-9_.-]{30,}"
    r"|eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?|hvs\.[A-Za-z0-9_-]{20,}"
    r"|s\.[A-Za-z0-9]{24}|AGE-SECRET-KEY-1[A-Z0-9]{20,}|shp[a-z]{2}_[a-fA-F0-9]{20,}"
    r"|sq0[a-z]{3}-[A-Za-z0-9_-]{20,}|EAAA[A-Za-z0-9_-]{20,}|key-[a-f0-9]{30,}|A3-[A-Z0-9-]{20,}"
    r"|ops_eyJ[A-Za-z0-9_=-]{20,}|tfp_[A-Za-z0-9_-]{20,}|lin_api_[A-Za-z0-9]{20,}|dapi[a-f0-9]{30,}"
    r"|pul-[a-f0-9]{30,}|NRAK-[A-Z0-9]{20,}|NRII-[A-Za-z0-9-]{20,}|[a-z]{2,12}_[a-z]{0,8}_?[A-Za-z0-9]{32,}"
    r"|https://hooks\.slack\.com/[A-Za-z0-9+/_-]{20,}|\d{8,12}:AA[A-Za-z0-9_-]{30,}"
    r")"
)
_NAMES = (
    r"(?:(?:api|access|auth|bearer|client|consumer|credential|encrypt|jwt|login|master|oauth|pass"
    r"|priv|pwd|refresh|secret|session|sign|token|key|webhook|cookie)"
    r"|(?<![a-zA-Z])(?:app|customer|db|dsn|sas|sid|pat)(?![a-z]))"
)
_ASSIGNED = re.compile(
    rf"(?P<before>(?i:{_NAMES})[\w .-]{{0,40}}[\"'`]?\s{{0,4}}(?:string\s{{0,3}})?(?:=>|[?:]{{0,3}}=|[:>,]|\|\|:?)\s{{0,6}}"
    r"[\"'`(]{0,3})(?P<secret>(?!true\b|false\b|null\b|none\b|[$<{%*])[^\s\"'`<>{}()]{8,500})"
)
_BEARER = re.compile(
    r"(?P<before>(?i:bearer|basic|token)\s+)(?P<secret>[A-Za-z0-9._~+/=-]{12,2000})"
)
_DENSE = re.compile(r"(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{20,500}={0,2}(?![A-Za-z0-9+/=_-])")
_LEAST_BITS = 3.0
"""Per character: random words in any alphabet of tokens have more, words of a language less."""

_PLAIN = re.compile(
    r"[a-z_/.-]+|[A-Z_/-]+|[A-Za-z][a-z]+(?:[A-Z][a-z]+)*|\d+|[A-Za-z_]+(?:\.[A-Za-z_]+)+[\[(;]?"
)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without secrets, and how many it had; each stands as `<hidden-1>`, the same one alike."""

    text: str
    count: int


def redact(text: str) -> Redacted:
    """Return the text with what looks like a key, token or password replaced."""
    known: dict[str, str] = {}

    def name(secret: str) -> str:
        return known.setdefault(secret, f"<hidden-{len(known) + 1}>")

    text = _PEM.sub(lambda match: name(match[0]), text)
    text = _CREDENTIALS.sub(_kept(name, always=True), text)
    text = _PREFIXED.sub(lambda match: name(match[0]), text)
    text = _BEARER.sub(_kept(name), text)
    text = _ASSIGNED.sub(_kept(name), text)
    text = _DENSE.sub(lambda match: name(match[0]) if _is_random(match[0]) else match[0], text)
    return Redacted(text, len(known))


def _kept(name: Callable[[str], str], always: bool = False) -> Callable[[re.Match[str]], str]:
    """Replace the secret of a match and keep what stands before it."""

    def replaced(match: re.Match[str]) -> str:
        secret = match["secret"]
        if not always and (secret.startswith("<hidden-") or not _is_dense(secret)):
            return match[0]
        return match["before"] + name(secret)

    return replaced


def _is_random(word: str) -> bool:
    """Whether a word is none that somebody would say: letters and digits without order."""
    mixed = any(char.isdigit() for char in word) and any(char.isalpha() for char in word)
    return mixed and "/" not in word[1:-1] and bits(word) >= _LEAST_BITS + 0.5


def _is_dense(value: str) -> bool:
    """Whether the value of something that is called a key may be one."""
    if _PLAIN.fullmatch(value) and not value.isdigit() and len(value) < 24:
        return False
    return bits(value) >= 2.0 if len(value) < 16 else bits(value) >= _LEAST_BITS - 0.3


def bits(word: str) -> float:
    """The information in a character of a word, from how often each stands in it."""
    size = len(word) or 1
    return -sum(word.count(c) / size * log2(word.count(c) / size) for c in set(word))
