"""Harmless recipes are asked for in words and run on real files."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from aicmd.engines.offline import Offline
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question

FILES = {
    "fruit.txt": "pear\napple\nfig\napple\n\nkiwi\n",
    "more.txt": "fig\nkiwi\nplum\n",
    "numbers.txt": "10\n9\n100\n",
    "people.csv": "name,age,city\nKim,30,Seoul\nLee,4,Busan\nPark,100,Jeju\n",
    "table.log": "2024 GET 200\n2025 POST 404\n2025 GET 500\n",
    "odd.txt": "a$b$c$d\n",
    "data.json": '[{"name":"kim","age":3},{"name":"lee","age":4}]',
    "src/one.py": "import os  # TODO\n",
    "src/deep/two.py": "x = 1\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def command(question: str) -> str:
    (reply,) = Offline("linux").suggest(Dialogue(Question(question)))
    return reply.suggestions[0].command


def run(question: str, folder: Path, text: str = "") -> str:
    asked = command(question)
    done = subprocess.run(
        ["bash", "-c", asked], cwd=folder, input=text, capture_output=True, text=True, timeout=20
    )
    assert done.returncode == 0, (asked, done.stderr)
    return done.stdout


@pytest.mark.parametrize(
    ("question", "text", "output"),
    [
        ("4번째 열 출력하는데, $로 구분되어 있다", "a$b$c$d\n", "d\n"),
        ("print the 3rd column separated by |", "a|b|c|d\n", "c\n"),
        ("2번째 열, 쉼표로 구분", "a,b,c\n", "b\n"),
        ("first column, delimiter is *", "a*b*c\n", "a\n"),
        ("second field separated by tabs", "a b\tc d\te\n", "c d\n"),
        ("탭으로 구분된 세 번째 칸", "a\tb\tc\td\n", "c\n"),
        (r"column 2 delimited by \ ", "a\\b\\c\n", "b\n"),
        ("show the 2nd column", "a b c\n", "b\n"),
        ("3번째 열만 보여줘", "a b c\n", "c\n"),
        ("split lines at '::' and print the 2nd field", "a::b::c\n", "b\n"),
    ],
)
def test_columns_of_what_comes_in(question: str, text: str, output: str, folder: Path) -> None:
    assert run(question, folder, text) == output


@pytest.mark.parametrize(
    ("question", "output"),
    [
        ("how many lines are in fruit.txt", "6 fruit.txt\n"),
        ("fruit.txt 몇 줄이야", "6 fruit.txt\n"),
        ("first 2 lines of fruit.txt", "pear\napple\n"),
        ("fruit.txt 마지막 1줄", "kiwi\n"),
        ("print line 3 of fruit.txt", "fig\n"),
        ("fruit.txt 2번째 줄부터 3번째 줄까지", "apple\nfig\n"),
        ("sort numbers.txt numerically", "9\n10\n100\n"),
        ("numbers.txt 숫자 순으로 정렬해줘", "9\n10\n100\n"),
        ("sort more.txt in reverse order", "plum\nkiwi\nfig\n"),
        ("remove duplicate lines from fruit.txt", "pear\napple\nfig\n\nkiwi\n"),
        ("fruit.txt에서 중복된 줄 찾아줘", "apple\n"),
        ("sum of the numbers in numbers.txt", "119\n"),
        ("column 2 of people.csv separated by commas", "age\n30\n4\n100\n"),
        ("people.csv에서 쉼표로 구분된 3번째 열", "city\nSeoul\nBusan\nJeju\n"),
        ("lines of fruit.txt containing 'pp'", "2:apple\n4:apple\n"),
        ("count the lines with 'apple' in fruit.txt", "2\n"),
        ("show more.txt without lines matching fig", "kiwi\nplum\n"),
        ("show more.txt in upper case", "FIG\nKIWI\nPLUM\n"),
        ("reverse the lines of more.txt", "plum\nkiwi\nfig\n"),
        ("more.txt에 줄 번호 붙여서 보여줘", "     1\tfig\n     2\tkiwi\n     3\tplum\n"),
        ("which lines are in both fruit.txt and more.txt", "fig\nkiwi\n"),
        ("join the lines of more.txt with commas", "fig,kiwi,plum\n"),
        ("people.csv 첫 줄 빼고 보여줘", "Kim,30,Seoul\nLee,4,Busan\nPark,100,Jeju\n"),
        ("how many elements does the json array in data.json have", "2\n"),
        ("which files contain TODO", "./src/one.py\n"),
        ("TODO가 들어있는 파일 찾아줘", "./src/one.py\n"),
        ("sequence of numbers from 3 to 5", "3\n4\n5\n"),
        ("base64 encode the string 'hi'", "aGk=\n"),
        ("convert unix timestamp 0 to date in utc", None),
    ],
)
def test_what_a_recipe_prints(question: str, output: str | None, folder: Path) -> None:
    if output is not None:
        assert run(question, folder) == output


@pytest.mark.parametrize(
    ("question", "path", "text"),
    [
        ("replace fig with date in more.txt", "more.txt", "date\nkiwi\nplum\n"),
        ("more.txt에서 kiwi를 'a/b & c'로 바꿔줘", "more.txt", "fig\na/b & c\nplum\n"),
        ("delete lines containing kiwi from more.txt", "more.txt", "fig\nplum\n"),
        ("delete the empty lines of fruit.txt", "fruit.txt", "pear\napple\nfig\napple\nkiwi\n"),
        ("rename more.txt to less.txt", "less.txt", FILES["more.txt"]),
        ("copy more.txt to src/copy.txt", "src/copy.txt", FILES["more.txt"]),
        ("more.txt 이름을 '새 이름.txt'로 바꿔줘", "새 이름.txt", FILES["more.txt"]),
        ("backup more.txt", "more.txt.bak", FILES["more.txt"]),
    ],
)
def test_what_a_recipe_changes(question: str, path: str, text: str, folder: Path) -> None:
    run(question, folder)
    assert (folder / path).read_text(encoding="utf-8") == text


def test_an_archive_goes_there_and_back(folder: Path) -> None:
    run("make a tarball of the folder src", folder)
    (folder / "src/one.py").unlink()
    assert "src/one.py" in run("list the contents of src.tar.gz", folder)
    run("src.tar.gz 압축 풀어줘", folder)
    assert (folder / "src/one.py").exists()
