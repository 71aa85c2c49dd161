"""Flags that no page has are never told of as if one had."""

from __future__ import annotations

import pytest

from aicmd.explanation import Kind
from aicmd.explanation import explain
from aicmd.sources import lookup
from tests.invented import Invented
from tests.invented import invented

PROGRAMS = """ls cp mv rm grep sed tar gzip sort uniq cut head tail wc du df diff make xargs less curl
wget tr touch mkdir ln chmod chown date stat paste join comm fold split seq ps kill ssh scp rsync
file tree jq git gcc awk cat tee find test id who env nice watch top free lsof strace zip unzip
openssl tmux vim bash""".split()
SEEDS = 3


def pages() -> dict[str, list[str]]:
    found = {name: lookup((name,)) for name in PROGRAMS}
    return {
        name: [flag for option in manual.options for flag in option.flags]
        for name, manual in found.items()
        if manual and manual.source.startswith("man") and len(manual.options) > 2
    }


INSTALLED = pages()
LONGS = sorted({flag for flags in INSTALLED.values() for flag in flags if flag.startswith("--")})


def cases(program: str) -> list[Invented]:
    manual = lookup((program,))
    assert manual
    return [one for seed in range(SEEDS) for one in invented(program, manual, LONGS, seed)]


@pytest.mark.skipif(len(INSTALLED) < 10, reason="fewer than ten of the pages are installed")
@pytest.mark.parametrize("program", INSTALLED)
def test_an_invented_flag_gets_no_text(program: str) -> None:
    assert [one.command for one in cases(program) if one.accepted] == []


@pytest.mark.skipif("cut" not in INSTALLED, reason="no page cut(1) is installed")
def test_a_long_name_with_one_dash_has_its_warning() -> None:
    """`-delimiter` is read as `-d elimiter`, which is told before the text of -d."""
    part = next(p for p in explain("cut -delimiter x", lookup).parts if p.kind is Kind.OPTION)
    assert (part.text, part.source) == ("-d", "man cut(1)")
    assert part.warning == "read as -d with the value elimiter; did you mean --delimiter?"


@pytest.mark.skipif(len(INSTALLED) < 10, reason="fewer than ten of the pages are installed")
def test_there_are_many_of_each_kind() -> None:
    """A generator that makes nothing would find nothing."""
    kinds = [one.kind for program in INSTALLED for one in cases(program)]
    assert min(kinds.count(kind) for kind in set(kinds)) > 50
    assert len(set(kinds)) == 7
