"""Questions that people ask, topic by topic, and the command that each is answered with first."""

from __future__ import annotations

from pathlib import Path

import pytest

from aicmd.engines.offline import Offline
from bench.everyday import answer

TABLES = sorted((Path(__file__).parent / "asked").glob("*.tsv"))


def lines(table: Path) -> list[str]:
    return table.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_the_first_answer_is_the_command(table: Path) -> None:
    engine = Offline("linux")
    wrong = []
    for question, _, command in (line.partition("\t") for line in lines(table)):
        given = answer(engine, question)
        if given != command:
            wrong.append((question, given, command))
    assert wrong == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_line_is_a_question_and_a_command_once(table: Path) -> None:
    questions = [line.partition("\t")[0] for line in lines(table)]
    assert all(line.count("\t") == 1 and all(line.split("\t")) for line in lines(table))
    assert len(set(questions)) == len(questions)


def test_there_are_tables() -> None:
    assert TABLES
