"""What a value can be by its looks, and what only nearly looks so."""

from __future__ import annotations

import re

import pytest

from aicmd.shapes import _LOOKS
from aicmd.shapes import is_a
from aicmd.shapes import shapes

KINDS = {
    "s3://box/a": "bucket",
    "https://x.org/a?b=1": "url",
    "git@x.org:a/b.git": "url",
    "www.x.org": "url",
    "localhost:80/a": "url",
    "01:02:03": "verbatim",
    "-5": "negative",
    "10.0.0.7": "ip",
    "10.0.0.0/8": "ip",
    "fe80::1": "ip",
    "kim@box.local": "login",
    "2026-03-01": "date",
    "8080": "number",
    "755": "number mode",
    "1.24.0": "version",
    "v2.0.1-rc.1": "version",
    "sda1": "device",
    "xvda": "device",
    "nvme0n1p2": "device",
    ".config.port": "key",
    "a=1&b=2": "form",
    "JAVA_HOME=/opt": "assignment verbatim",
    "i-0abc1234": "instance",
    "ppa:kim/x": "ppa",
    "linux/amd64": "platform path",
    "eth0": "interface",
    "wlp3s0": "interface",
    "abc1234": "commit",
    "HEAD~2": "commit",
    "kim@box:/tmp": "remote",
    "SHA256SUMS": "sums file",
    "a.iso.sha256": "sums file",
    "Makefile": "file",
    "authorized_keys": "file",
    "--": "delimiter",
    "u+x": "mode",
    ".py": "extension file",
    "*.log": "glob extension",
    "*": "glob delimiter",
    "app:1.0": "image",
    "/": "path delimiter",
    "~/notes": "path",
    "src/a.c": "path",
    "../run.sh": "path sh command",
    "x.org": "host file",
    "nginx.service": "unit file",
    "requirements-dev.txt": "requirements file",
    "a.tar.gz": "archive file",
    "a.py": "file py command",
    "보고서.hwp": "file",
}
PLAIN = (
    "listening port file sdcard disk xvd nvme HEAD eth localhost fe80 SUM ppa 포트 파일을 Making"
    " don't well-known state".split()
)
"""Words; what is no word and has no looks is left to the words beside it."""


@pytest.mark.parametrize(("text", "kinds"), KINDS.items())
def test_a_value_is_known_by_its_looks(text: str, kinds: str) -> None:
    assert " ".join(kind for kind, _ in shapes(text)) == kinds


@pytest.mark.parametrize("text", PLAIN)
def test_a_word_looks_like_nothing(text: str) -> None:
    assert shapes(text) == ()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("sdb2", ("device", "/dev/sdb2")),
        (".py", ("extension", "py")),
        ("a.py", ("command", "python3 a.py")),
        ("run.js", ("command", "node run.js")),
        ("./run", ("command", "./run")),
        ("*.log", ("extension", "log")),
    ],
)
def test_some_are_meant_in_another_form(text: str, form: tuple[str, str]) -> None:
    assert form in shapes(text)


@pytest.mark.parametrize(
    ("kind", "text"), [(kinds.split()[0], text) for text, kinds in KINDS.items()]
)
def test_what_a_kind_has_to_have_is_in_all_of_it(kind: str, text: str) -> None:
    """The characters that spare a pattern are in whatever fits it."""
    assert kind not in _LOOKS or is_a(kind, text)
    for has, looks in _LOOKS.values():
        assert not re.fullmatch(looks, text) or any(mark in text for mark in has)
