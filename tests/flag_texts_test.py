"""The texts that were found right by eye stay as they are."""

from __future__ import annotations

import pytest

from aicmd.manual import Manual
from aicmd.sources import man
from tests.flag_texts import TEXTS

LEAST = 0.98
"""The share that has to be right."""

RIGHT = [(*key, beginning) for key, (beginning, verdict) in TEXTS.items() if verdict == "right"]


def texts_of(manual: Manual, subcommand: str, flag: str) -> list[str]:
    """A page may have more than one entry of a flag."""
    return [
        " ".join(option.text.split())
        for option in manual.options
        if flag in option.flags and option.section == subcommand
    ]


def on_this_page(program: str, beginning: str) -> bool:
    """Whether the page installed here has such words at all: other versions say it otherwise."""
    files = list(man._files(program))
    source = man.read(files[0][1], files[0][0]) if files else ""
    return all(word in source for word in beginning.split()[:-1] if word.isalpha())


def test_enough_are_right() -> None:
    assert len(TEXTS) == 200
    assert len(RIGHT) >= LEAST * len(TEXTS)


@pytest.mark.parametrize(
    ("program", "subcommand", "flag", "beginning"), RIGHT, ids=[f"{r[0]} {r[2]}" for r in RIGHT]
)
def test_its_own_paragraph(program: str, subcommand: str, flag: str, beginning: str) -> None:
    manual = man.man((program,))
    if manual is None:
        pytest.skip(f"no page {program} is installed")
    if not on_this_page(program, beginning):
        pytest.skip(f"another version of the page {program} is installed")
    texts = texts_of(manual, subcommand, flag)
    assert any(text.startswith(beginning) for text in texts), texts
