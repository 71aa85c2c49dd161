from __future__ import annotations

import click
import pytest

from aicmd.cli import command_of
from aicmd.language import choose
from aicmd.retold import PAD
from aicmd.retold import Formatter
from aicmd.retold import help_texts
from aicmd.retold import paragraphs
from aicmd.retold import retold
from aicmd.width import columns

KOREAN = {"LANG": "ko_KR.UTF-8"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(None, [], id="no help"),
        pytest.param("One\n    goes on.", [("", "One goes on.", "")], id="lines that are filled"),
        pytest.param("One.\n\n    Two.", [("", "One.", ""), ("", "Two.", "")], id="two"),
        pytest.param("\b\nA\nB", [("\b\n", "A\nB", "")], id="lines that stay"),
        pytest.param(
            "\b\nExamples:\n  aicmd x", [("\b\n", "Examples:", "\n  aicmd x")], id="examples"
        ),
        pytest.param(
            "One.\n\n\b\n  aicmd x", [("", "One.", ""), ("\b\n", "", "  aicmd x")], id="code"
        ),
    ],
)
def test_paragraphs(text: str | None, parts: list[tuple[str, str, str]]) -> None:
    assert list(paragraphs(text)) == parts


def test_texts_are_looked_up_and_examples_stay() -> None:
    choose(KOREAN)
    told = retold(command_of("ask"))
    assert told.help
    assert told.help.startswith("어떤 언어로든")
    assert told.epilog
    assert "\b\n예:\n  aicmd ask listening port 5000\n" in told.epilog


def test_a_group_has_its_commands_too() -> None:
    choose(KOREAN)
    told = retold(command_of("config"))
    assert isinstance(told, click.Group)
    inner = told.commands["set"]
    assert inner.help
    assert inner.help.startswith("모든 저장소")


@pytest.mark.parametrize("environ", [{}, KOREAN])
def test_the_command_itself_stays(environ: dict[str, str]) -> None:
    """It may be told in another language the next time."""
    choose(environ)
    before = list(help_texts(command_of("config")))
    retold(command_of("config"))
    assert list(help_texts(command_of("config"))) == before


def test_english_is_the_command_itself() -> None:
    assert retold(command_of("ask")) is command_of("ask")


def test_lines_are_filled_by_columns() -> None:
    page = Formatter(width=40)
    page.write_text("한글은 두 칸을 차지하므로 줄이 더 일찍 바뀌어야 합니다. " * 3)
    page.write_dl([("--이름", "한글로 된 설명도 마찬가지로 칸을 세어 줄을 바꿉니다.")])
    assert PAD not in page.getvalue()
    assert 35 < max(map(columns, page.getvalue().splitlines())) <= 40
