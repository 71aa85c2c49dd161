"""What others repeat of a key: left out in every way to write it, and nothing else with it."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.unsaid import GAP
from aicmd.unsaid import WINDOW
from aicmd.unsaid import unsaid

KEY = "zk-proj/Q7+w9=R2_t5&Y8~u1"
WAYS = {
    "plain": KEY,
    "URL": quote(KEY, safe=""),
    "URL in lower case": quote(KEY, safe="").lower(),
    "all of it escaped for a URL": "".join(f"%{ord(character):02X}" for character in KEY),
    "JSON": json.dumps(KEY),
    "JSON with escapes": "".join(f"\\u{ord(character):04x}" for character in KEY),
    "JSON within JSON": json.dumps(json.dumps(KEY)),
    "slashes escaped": KEY.replace("/", "\\/"),
    "HTML": html.escape(KEY),
    "HTML by number": "".join(f"&#{ord(character)};" for character in KEY),
    "upper case": KEY.upper(),
    "Base64": base64.b64encode(KEY.encode()).decode(),
    "Base64 behind a name": base64.b64encode(b"u:" + KEY.encode()).decode(),
    "Base64 behind a colon": base64.b64encode(b":" + KEY.encode()).decode(),
    "hexadecimal": KEY.encode().hex(),
    "in two pieces": f'"{KEY[:11]}" "{KEY[11:]}"',
    "in two pieces, added": f"'{KEY[:11]}' + '{KEY[11:]}'",
    "over two lines": f"{KEY[:11]}\\\n{KEY[11:]}",
    "letter by letter": " ".join(KEY),
    "its beginning": KEY[:10],
    "its end": KEY[-10:],
}


@pytest.mark.parametrize("way", WAYS)
def test_a_key_is_left_out(way: str) -> None:
    said = unsaid(f"Incorrect key: <{WAYS[way]}>. See there.", KEY)
    assert said.startswith("Incorrect key: <")
    assert said.endswith(">. See there.")
    assert GAP in said
    written = WAYS[way]
    for at in range(len(written) - WINDOW):
        assert written[at : at + WINDOW] not in said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Incorrect key",
        "zk-proj only begins like it",
        "100 % of <b>zk</b> &amp; \\u00e9 \\x \\",
        "모델이 없습니다 %EC%95%88",
        "İstanbul \u212a",
    ],
)
def test_what_is_no_key_stays(text: str) -> None:
    assert unsaid(text, KEY) == text


@pytest.mark.parametrize("secret", ["", "x", "abc"])
def test_a_word_is_no_secret(secret: str) -> None:
    assert unsaid("abc is x", secret) == "abc is x"


def test_a_short_key_is_left_out_as_a_whole() -> None:
    assert (
        unsaid("no key EMPTY, or 'EM' 'PTY', or EMP", "EMPTY")
        == f"no key {GAP}, or '{GAP}', or EMP"
    )


def test_each_place_has_a_mark() -> None:
    assert unsaid(f"{KEY} and {KEY}{KEY}!", KEY) == f"{GAP} and {GAP}!"


@given(strategies.text(), strategies.text(), strategies.text("ab+%\\\"' &;", min_size=8))
def test_no_text_hides_it(before: str, after: str, secret: str) -> None:
    assert secret not in unsaid(f"{before}.{secret}.{after}", secret)


@pytest.mark.parametrize("text", ["b" * 65536, "%" * 65536, "\\" * 65536, "&#" * 32768])
def test_a_long_text_is_read_in_one_go(text: str) -> None:
    assert unsaid(text, KEY) == text
    assert unsaid(text + KEY * 2000, KEY) == text + GAP
    assert unsaid("a" * 65536, "a" * 200) == GAP
