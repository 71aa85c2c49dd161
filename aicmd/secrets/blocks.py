"""Private keys as whole blocks: PEM, PGP, SSH2, PuTTY, and what else has lines of base64."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aicmd.secrets.span import Span

BETWEEN = r"(?:\\[nrt]|\\u000[aAdD]|[\s+\-\"'`|>#*,;.()/\\])"
"""What may stand between two lines of a key: ends of lines, escaped or not, the signs of a diff, of
a comment and of a quotation, and strings that are put together."""

HEADER = r"[A-Z][A-Za-z0-9-]{2,30}: (?:(?!\\[nr])[^\n\"]){0,300}+"
LINE = r"[A-Za-z0-9+/=_.]{16,}+"
LAST = r"[A-Za-z0-9+/]{1,64}={0,2}(?![A-Za-z0-9])|=[A-Za-z0-9+/]{4}(?![A-Za-z0-9])"
BODY = (
    rf"(?:(?:{BETWEEN}){{1,200}}+{HEADER}){{0,8}}+(?:(?:{BETWEEN}){{0,200}}+{LINE})++"
    rf"(?:(?:(?:{BETWEEN}){{0,200}}+(?:{LAST}))?(?:{BETWEEN}){{0,200}}?-{{4,5}} ?END [A-Za-z0-9 ]{{1,60}}-{{4,5}})?"
)
OPENINGS = ("-----BEGIN ", "---- BEGIN ", "Private-Lines: ")
KINDS = r"[A-Za-z0-9 ]{0,40}?(?:PRIVATE KEY(?: BLOCK)?|STATIC KEY V1|Static key V1|ENCRYPTED PRIVATE KEY)"


PUBLIC = (
    r"(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|(?:RSA |EC |SSH2 )?PUBLIC KEY|X509 CRL|PKCS7|CMS"
    r"|PGP (?:PUBLIC KEY BLOCK|SIGNATURE|MESSAGE)|SSH SIGNATURE|DH PARAMETERS|EC PARAMETERS"
)


@cache
def _block() -> re.Pattern[str]:
    return re.compile(rf"(?:-{{4,5}} ?BEGIN {KINDS} ?-{{4,5}}|Private-Lines: \d{{1,4}}){BODY}")


@cache
def _public() -> re.Pattern[str]:
    return re.compile(rf"-{{4,5}} ?BEGIN (?:{PUBLIC}) ?-{{4,5}}{BODY}")


def public(text: str) -> list[tuple[int, int]]:
    """Return where certificates, public keys and signatures begin and end: random, and no secret."""
    if "-- BEGIN " not in text and "--BEGIN " not in text:
        return []
    return [match.span() for match in _public().finditer(text)]


def blocks(text: str) -> Iterator[Span]:
    """Yield each private key from its first line to its last.

    One that is cut off goes as far as it looks like a key. A heading alone, as code has it that
    reads keys, is none.
    """
    for opening in OPENINGS:
        at = text.find(opening)
        while at >= 0:
            match = _block().match(text, at)
            if match:
                yield Span(at, match.end(), "private-key")
            at = text.find(opening, match.end() if match else at + len(opening))
