"""Which recipe fits best, with which values; and that the order never depends on the run."""

from __future__ import annotations

import subprocess
import sys

import pytest

from aicmd.index import built
from aicmd.index import packed
from aicmd.index import unpacked
from aicmd.ranking import ranked
from aicmd.slots import read

QUESTIONS = (
    "listening port 5000",
    "8080 포트 쓰는 프로세스",
    "delete all files in this folder",
    "split lines by delimiter and print a column",
    "show the biggest files",
)


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_index_that_was_kept_ranks_the_same(question: str) -> None:
    kept = unpacked(packed(built()))
    assert ranked(read(question), index=kept) == ranked(read(question))


@pytest.mark.parametrize("question", QUESTIONS)
def test_each_recipe_once_and_the_best_first(question: str) -> None:
    matches = ranked(read(question))
    assert len({match.entry[:2] for match in matches}) == len(matches)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert 0 <= scores[-1] <= scores[0] <= 1


def test_the_order_is_the_same_in_every_process() -> None:
    """Sets have another order in each, which must not decide."""
    code = (
        "from aicmd.ranking import ranked\n"
        "from aicmd.slots import read\n"
        f"print([[m.entry for m in ranked(read(q))] for q in {QUESTIONS}])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("listening port 5000", {"port": "5000"}),
        ("kill process 4242", {"pid": "4242"}),
        ("listening port", {}),
    ],
)
def test_values_go_into_their_slots(question: str, values: dict[str, str]) -> None:
    assert ranked(read(question))[0].values == values


@pytest.mark.parametrize("question", ["", "?", "the of and", "zzqx", " "])
def test_nothing_is_near_nothing(question: str) -> None:
    assert ranked(read(question)) == []


def test_one_tool_alone() -> None:
    matches = ranked(read("list all branches"), "git")
    assert matches
    assert {match.recipe.tool for match in matches} == {"git"}


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("5 largest files in the current folder", "find . -type f"),
        ("현재 폴더에서 가장 큰 파일 5개", "find . -type f"),
        ("size of this folder", "du -sh ."),
        ("현재 디렉토리 경로", "pwd"),
        ("5 largest folders in the current folder", "du -h --max-depth=1"),
    ],
)
def test_the_current_folder_is_where_and_not_what(question: str, command: str) -> None:
    assert ranked(read(question))[0].recipe.command.startswith(command)
