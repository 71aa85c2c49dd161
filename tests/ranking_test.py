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


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("brew update", "brew update"),
        ("brew upgrade", "brew upgrade"),
        ("Brew  Update", "brew update"),
        ("pnpm 설치", "npm install -g pnpm"),
        ("현재 폴더 확인", "pwd"),
        ("who has a.txt open", "lsof -- <file>"),
        ("host keys of box.example.com", "ssh-keyscan <host>"),
        ("run ./zz.sh in debug mode", "bash -x <script>"),
        ("pull a.txt out of b.zip", "unzip <zip> <file>"),
        ("unzip b.zip into out.d", "unzip <zip> -d <folder>"),
    ],
)
def test_a_phrasing_word_for_word_comes_before_its_equals(question: str, command: str) -> None:
    assert ranked(read(question))[0].recipe.command == command


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("is redis alive", "redis-cli ping"),  # "is <host> alive"
        ("run app.py in debug mode", "python3 -m pdb <file>"),  # "run <script> in debug mode"
        ("how do a.json and b.json differ", "diff <(jq -S . <file>) <(jq -S . <other>)"),
        ("set upstream to origin/main", "git branch -u <path>"),  # "origin <branch>"
        ("unpack all zips in here", "unzip '*.zip'"),  # "unpack <zip>"
    ],
)
def test_what_stands_at_a_slot_may_be_no_value(question: str, command: str) -> None:
    assert ranked(read(question))[0].recipe.command == command


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("run ./b.sh only if ./a.sh fails", {"command": "./a.sh", "next": "./b.sh"}),
        ("if ./a.sh fails run ./b.sh", {"command": "./a.sh", "next": "./b.sh"}),
        (
            "ssh through jump host kim@a.example.com to b.example.com",
            {"login": "kim@a.example.com", "host": "b.example.com"},
        ),
    ],
)
def test_equal_phrasings_of_a_recipe_differ_in_their_order(
    question: str, values: dict[str, str]
) -> None:
    assert ranked(read(question))[0].values == values


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("calendar for this month", "cal"),
        ("show this month as a calendar", "cal"),
        ("show last month's calendar", "cal $(date -d 'last month' '+%m %Y')"),
        ("commits of this week", "git log --since='<span> ago'"),
    ],
)
def test_a_span_is_also_what_it_is_called(question: str, command: str) -> None:
    assert ranked(read(question))[0].recipe.command == command
