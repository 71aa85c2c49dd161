"""A secret that somebody else repeats is left out, however it is written and cut up."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterator

LEAST = 4
"""Characters of a secret: a shorter one is a word that says nothing, and stands in many texts."""

WINDOW = 8
"""So many characters of a secret in a row give too much of it away."""

GAP = "…"
_TOKEN = re.compile(r"%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|&#?\w{1,8};|\\?.", re.S | re.I)
_BETWEEN = frozenset(" \t\r\n\"'`+,\\")
"""What a text that is quoted in pieces has between them."""

_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}


def unsaid(text: str, secret: str) -> str:
    """Return the text without the secret: plain, escaped for a URL, JSON or HTML, in Base64 or in
    hexadecimal digits, quoted in pieces, and whatever part of it is long enough to tell.
    """
    if len(secret) < LEAST:
        return text
    gaps = _BETWEEN - set(secret.lower())
    tokens = [(_plain(found[0]), *found.span()) for found in _TOKEN.finditer(text)]
    kept = [token for token in tokens if token[0] not in gaps]
    plain = "".join(character for character, _, _ in kept)
    hidden = [place for form in _forms(secret) for place in _places(plain, form.lower())]
    spans = [(kept[start][1], kept[end - 1][2]) for start, end in hidden]
    return _cut(text, [*_places(text, secret), *spans])


def _forms(secret: str) -> Iterator[str]:
    data = secret.encode("utf-8", "surrogatepass")
    coded = [data.hex()]
    for before in range(3):  # Base64 has three ways to write a text, by what stands before it
        whole = base64.b64encode(bytes(before) + data).decode()
        coded.append(whole[4 if before else 0 : (before + len(data)) * 4 // 3])
    yield from (secret, *(form for form in coded if len(form) >= WINDOW))


def _plain(token: str) -> str:
    """The one character that a token stands for, in lower case; NUL where there is no such one."""
    found = token
    if token[0] == "%" and len(token) == 3:
        found = chr(int(token[1:], 16))
    elif token[0] == "&":
        found = html.unescape(token)
    elif token[0] == "\\" and len(token) > 2:
        found = chr(int(token[2:], 16))
    elif token[0] == "\\" and len(token) == 2:
        found = _ESCAPED.get(token[1], token[1])
    found = found.lower()
    return found if len(found) == 1 else "\0"


def _places(text: str, secret: str) -> Iterator[tuple[int, int]]:
    """Where the text has so much of the secret in a row that it counts."""
    size = min(WINDOW, len(secret))
    telling = {secret[at : at + size] for at in range(len(secret) - size + 1)}
    for at in range(len(text) - size + 1):
        if text[at : at + size] in telling:
            yield at, at + size


def _cut(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with a mark in the place of spans, one for those that touch."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(spans):
        if start > at or not pieces:
            pieces += [text[at:start], GAP]
        at = max(at, end)
    return "".join([*pieces, text[at:]])
