"""Secrets in a text are replaced before it leaves this computer.

What looks like one is taken for one: a word too many that a model does not see costs little.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from itertools import pairwise
from math import log2
from operator import itemgetter

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
    r"|EZ[AT]K[A-Za-z0-9]{50,}|ABSK[A-Za-z0-9+/=]{60,}|p8e-[0-9a-f]{32}|s-s4t2(?:ud|af)-[0-9a-f]{60,}"
    r"|[0-9a-f]{32}-us\d{1,2}|\d{15,16}\|[\w-]{20,40}|[\w~.-]{3}[78]Q~[\w~.-]{30,34}|sq[up]_[0-9a-f]{40}"
    r"|https?://hooks\.slack\.com/[A-Za-z0-9+/_-]{20,}|\d{8,12}:A[A-Za-z0-9_-]{30,}"
    r")"
)
_STRONG = (
    r"(?:pass(?:word|wd|phrase|code)?|pwd?|secret|token|credential|bearer|webhook"
    r"|(?:api|app|access|auth|private|client|encrypt(?:ion)?|decrypt(?:ion)?|sign(?:ing)?|session|master"
    r"|account|shared|storage|service|license|consumer|customer|public|admin|deploy|ssh|jwt)"
    r"[-_. ]?(?:api[-_. ]?)?(?:key|auth|hash|salt|id|token|secret)|dsn|sas|apikey|authkey|cookie|auth)"
)
_WEAK = r"(?:key|session|sign|login|app|customer|db|sid|pat|id|hash|salt|value|user|account|access)"
_ASSIGN = (
    r"[\w.\- ]{0,40}[\"'`\]]{0,2}\s{0,4}(?:string\s{0,3})?"
    r"(?:=>|[?:|]{0,3}=|[:>]|,(?=\s{0,3}[\"'`])|\|\|:?)\s{0,6}[\"'`(]{0,3}"
)
_VALUE = r"(?P<secret>(?!true\b|false\b|null\b|none\b|[$<{%*:\\\],)&|.])[^\s\"'`<>{}()]{6,500})"
_ASSIGNED = re.compile(rf"(?P<before>(?i:{_STRONG}){_ASSIGN}){_VALUE}")
_LABELLED = re.compile(rf"(?P<before>(?i:{_WEAK}){_ASSIGN}){_VALUE}")
_BEARER = re.compile(
    r"(?P<before>(?i:bearer|basic|token|apikey|flyv1|private-token:?)\s+)"
    r"(?P<secret>[A-Za-z0-9._~+/=-]{12,2000})"
)
_LOGIN = re.compile(
    r"(?P<before>(?:^|\s)(?:-u|--user|--proxy-user|-U)[ =]?\s*[\"']?[\w.@+-]{0,64}:\\?[\"']?)"
    r"(?P<secret>[^\s\"'$:<{][^\s\"':]{3,100}):?"
)
_UUID = re.compile(
    r"(?P<before>(?i:key)[\"' ]{0,2}\s{0,3}[:=]{1,3}\s{0,3}[\"']?)"
    r"(?P<secret>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
)
"""Some services have UUIDs for keys; elsewhere they are names."""

_PAIR = re.compile(
    r"(?P<before>(?:CONTRIBSYS__COM|gems\.contribsys\.com)[\"':= ]{1,6})(?P<secret>[0-9a-f]{8}:[0-9a-f]{8})"
)
_DENSE = re.compile(
    r"(?:(?<=^[+-])|(?<![A-Za-z0-9+/=_.~-])(?!^[+-]))(?<!h1:)"
    r"[A-Za-z0-9+/][A-Za-z0-9+/_.~-]{19,4000}={0,2}(?![A-Za-z0-9+/=_~-])",
    re.MULTILINE,
)

_HINTS = tuple(
    "pass pw secret token credential bearer basic webhook key auth cookie dsn sas session sign login"
    " customer salt account access contribsys :// -u --user".split()
)
_LONG = re.compile(r"(?=\S{0,40}\d)[A-Za-z0-9+/_.~=|:-]{16,}|[A-Za-z0-9_-]{30,}")
"""What a secret without a name has: many signs in a row, and mostly a digit among the first."""

_HASH = re.compile(
    r"[0-9a-f]{7,64}|[0-9A-F]{32,64}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
)
"""A commit, a checksum, a UUID: by itself none is a secret, and messages are full of them."""

_PLAIN = re.compile(
    r"[A-Za-z_/.:@-]+[;,]?|\d{1,14}|v?\d+(?:\.\d+)+[\w.+-]{0,20}|[\w.-]{1,40}\.[a-z]{1,5}"
    r"|(?:\.{0,2}/)?[\w.-]{1,40}(?:/[\w.-]{1,40})+/?|[A-Za-z_-]{1,30}\d{1,4}[;,.]?|[\w.-]+[\[(]\S*",
    re.ASCII,
)
"""Words, numbers, versions, files, paths, names and calls: what stands behind a colon in code."""

_CHECKSUMS = ("sha1-", "sha256-", "sha384-", "sha512-")
_RUN = re.compile(r"[A-Za-z0-9]+")
_BASE64_RUN = re.compile(r"[A-Za-z0-9+/]+")


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without secrets, and how many it had; each stands as `<hidden-1>`, the same one alike."""

    text: str
    count: int


class Redactor:
    """Replaces secrets in several texts, the same one by the same mark in all of them."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    @property
    def count(self) -> int:
        """How many secrets were found so far."""
        return len(self._known)

    def __call__(self, text: str) -> str:
        """Return the text with what looks like a key, token or password replaced."""
        return _replaced(text, self._name)

    def _name(self, secret: str) -> str:
        return self._known.setdefault(secret, f"<hidden-{len(self._known) + 1}>")


def redact(text: str) -> Redacted:
    """Return the text with what looks like a key, token or password replaced."""
    redactor = Redactor()
    return Redacted(redactor(text), redactor.count)


def _replaced(text: str, name: Callable[[str], str]) -> str:
    text = _PEM.sub(lambda match: name(match[0]), text)
    stretches = groupby(_hinted(text), key=itemgetter(0))
    joined = ((hinted, "".join(line for _, line in lines)) for hinted, lines in stretches)
    return "".join(_searched(part, name) if hinted else part for hinted, part in joined)


def _hinted(text: str) -> Iterator[tuple[bool, str]]:
    """Each line, and whether there is anything in it, or named above it, that may be a secret.

    Most lines of a change have nothing like that, and need not be searched ten times.
    """
    named = False
    for line in text.splitlines(keepends=True):
        low = line.lower()
        above, named = named, any(hint in low for hint in _HINTS)
        yield named or above or bool(_LONG.search(line)), line


def _searched(text: str, name: Callable[[str], str]) -> str:
    text = _CREDENTIALS.sub(_kept(name, lambda secret: secret[0] not in "$<{*"), text)
    text = _PREFIXED.sub(lambda match: name(match[0]) if _varied(match[0]) else match[0], text)
    text = _BEARER.sub(_kept(name, _is_dense), text)
    text = _UUID.sub(_kept(name, lambda secret: True), text)
    text = _PAIR.sub(_kept(name, lambda secret: True), text)
    text = _LOGIN.sub(_kept(name, lambda secret: True), text)
    text = _ASSIGNED.sub(_kept(name, _is_dense), text)
    text = _LABELLED.sub(_kept(name, _is_token), text)
    return _DENSE.sub(lambda match: name(match[0]) if is_random(match[0]) else match[0], text)


def _kept(
    name: Callable[[str], str], judge: Callable[[str], bool]
) -> Callable[[re.Match[str]], str]:
    """Replace the secret of a match, if it is judged to be one, and keep what stands before it."""

    def replaced(match: re.Match[str]) -> str:
        secret = match["secret"]
        if secret.startswith("<hidden-") or not judge(secret):
            return match[0]
        return match["before"] + name(secret)

    return replaced


def is_random(word: str) -> bool:
    """Whether a word is none that somebody would say: letters and digits without order.

    What has a form of its own, a hash or a UUID, is no secret by itself.
    """
    if _HASH.fullmatch(word.strip("=")):
        return False
    longest = max(_RUN.findall(word), key=len, default="")
    if _HASH.fullmatch(longest) or word.startswith(_CHECKSUMS):
        return False
    if len(longest) >= 16 and _is_mixed(longest, 0.33):
        return True
    packed = max(_BASE64_RUN.findall(word), key=len, default="")
    return len(packed) >= 40 and _is_mixed(packed, 0.42) and packed.count("/") < len(packed) / 8


def _is_mixed(word: str, least: float) -> bool:
    """Whether such a share of its characters is followed by one of another kind: a small letter, a
    capital, a digit. Names change where a word ends, a random text all the time."""
    kinds = [0 if c.islower() else 1 if c.isupper() else 2 for c in word]
    changes = sum(one != other for one, other in pairwise(kinds))
    digits = kinds.count(2)
    return changes >= least * len(word) and max(2, len(word) / 20) <= digits < len(word)


def _is_token(word: str) -> bool:
    """Whether the value of what is merely called a key or a login may be a secret."""
    return is_random(word) or _is_hex(word) or (len(word) >= 30 and _is_opaque(word))


def _is_opaque(word: str) -> bool:
    """Whether a long word without a sign in it has digits among its letters, as no name has."""
    return bool(re.fullmatch(r"(?=.*\d)[a-z\d]{15,}|(?=.*\d)[A-Z\d]{15,}|\d{15,}", word))


def _is_hex(word: str) -> bool:
    return bool(re.fullmatch(r"[0-9a-fA-F]{32,64}", word))


def _varied(word: str) -> bool:
    """Whether a word of a known form is no placeholder: `ghp_xxxxxxxx`, `sk-…EXAMPLE`."""
    return not re.search(r"[xX]{6,}|\*{4,}|\.{4,}", word)


def _is_dense(value: str) -> bool:
    """Whether the value of something that is called a secret may be one."""
    value = value.rstrip(";,.")
    if _is_hex(value) or is_random(value) or _is_opaque(value):
        return True
    if _PLAIN.fullmatch(value):
        return False
    mixed = any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
    signs = any(c in "!@#$%^&*~?+=" for c in value)
    return (mixed or signs) and bits(value) >= 2.2


def bits(word: str) -> float:
    """The information in a character of a word, from how often each stands in it."""
    size = len(word) or 1
    return -sum(word.count(c) / size * log2(word.count(c) / size) for c in set(word))
