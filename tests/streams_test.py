"""Questions about lines of text, each run on small files and compared by what it prints."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from aicmd.engines.offline import SURE
from aicmd.engines.offline import Offline
from aicmd.slots import read
from aicmd.streams import compose
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question

FILES = {
    "a.txt": "pear 3\napple 10\nfig 2\n\napple 10\nkiwi 1\n",
    "b.txt": "fig 2\nkiwi 1\nplum 5\n",
    "access.log": "".join(
        f"{line}\n"
        for line in (
            "10.0.0.1 GET /a 200 12",
            "10.0.0.2 GET /b 404 7",
            "10.0.0.1 POST /a 500 30",
            "10.0.0.3 GET /c 404 5",
            "10.0.0.1 GET /b 404 9",
        )
    ),
    "people.csv": "name,age,city\nKim,30,서울\nLee,4,부산\nPark,100,서울\n",
    "conf.ini": "# head\n[a]\n\nx = 1  \n  # note\ny = 2\n",
    "words.txt": "the cat the dog\nThe end\n",
    "sizes.txt": "a 2K\nb 1M\nc 512\n",
    "more.log": "10.0.0.9 GET /z 200 1\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def command(question: str, shell: str = "bash", platform: str = "linux") -> str:
    composition = compose(read(question), platform, shell)
    assert composition is not None, question
    assert composition.score >= SURE, (question, composition)
    return composition.command


def run(question: str, folder: Path, shell: str = "bash", text: str = "") -> str:
    asked = command(question, shell)
    done = subprocess.run(
        [shell, "-c", asked], cwd=folder, input=text, capture_output=True, text=True, timeout=20
    )
    assert not done.stderr, (asked, done.stderr)
    return done.stdout


def counts(output: str) -> list[str]:
    """Lines of `uniq -c` without their indent."""
    return [line.strip() for line in output.splitlines()]


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("lines 2 to 5 of a.txt that do not contain fig, uppercase", ["APPLE 10", "", "APPLE 10"]),
        ("a.txt 2번째 줄부터 5번째 줄까지에서 fig 없는 줄만 대문자로", ["APPLE 10", "", "APPLE 10"]),
        ("unique lines of a.txt without blank lines", ["apple 10", "fig 2", "kiwi 1", "pear 3"]),
        ("a.txt에서 빈 줄 빼고 중복 없이 정렬", ["apple 10", "fig 2", "kiwi 1", "pear 3"]),
        ("lines of a.txt containing apple or kiwi, first column", ["apple", "apple", "kiwi"]),
        ("a.txt에서 apple 또는 kiwi가 들어간 줄의 1번째 열", ["apple", "apple", "kiwi"]),
        ("lines of access.log containing GET and 404, 1st column", ["10.0.0.2", "10.0.0.3", "10.0.0.1"]),
        ("access.log에서 GET이 있고 404가 있는 줄의 1번째 열", ["10.0.0.2", "10.0.0.3", "10.0.0.1"]),
        ("3rd column of access.log where column 4 is 404, sorted", ["/b", "/b", "/c"]),
        ("access.log에서 4번째 열이 404인 줄의 3번째 열을 정렬", ["/b", "/b", "/c"]),
        ("lines of access.log where the 5th column is greater than 9, first column", ["10.0.0.1"] * 2),
        ("access.log에서 5번째 열이 9보다 큰 줄의 1번째 열", ["10.0.0.1"] * 2),
        ("lines of a.txt starting with 'a' or 'p', reversed", ["apple 10", "apple 10", "pear 3"]),
        ("a.txt에서 a로 시작하는 줄만 중복 제거", ["apple 10"]),
        ("lines ending with 10 in a.txt, count", ["2"]),
        ("a.txt에서 10으로 끝나는 줄 개수", ["2"]),
        ("skip the first line of people.csv and sort by column 2 numerically", ["Lee,4,부산", "Kim,30,서울", "Park,100,서울"]),
        ("people.csv 첫 줄 빼고 2번째 열 숫자 순으로 정렬", ["Lee,4,부산", "Kim,30,서울", "Park,100,서울"]),
        ("people.csv without the header, names in column 1 in lowercase", ["kim", "lee", "park"]),
        ("every 2nd line of a.txt in upper case", ["APPLE 10", "", "KIWI 1"]),
        ("remove comments and blank lines from conf.ini, then remove trailing spaces", ["[a]", "x = 1", "y = 2"]),
        ("conf.ini에서 주석과 빈 줄 제거하고 줄 끝 공백 제거", ["[a]", "x = 1", "y = 2"]),
        ("lines of a.txt case insensitive containing APPLE, unique", ["apple 10"]),
        ("a.txt에서 대소문자 구분 없이 APPLE이 들어간 줄 중복 제거", ["apple 10"]),
        ("lines of a.txt longer than 6 characters, unique", ["apple 10"]),
        ("from line 5 on of a.txt in uppercase", ["APPLE 10", "KIWI 1"]),
    ],
)  # fmt: skip
def test_which_lines(question: str, lines: list[str], folder: Path) -> None:
    assert run(question, folder).splitlines() == lines


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("unique values of the 4th column of access.log sorted by count, top 1", ["3 404"]),
        ("access.log 4번째 열을 많이 나온 순으로 1개", ["3 404"]),
        ("top 1 most frequent ip addresses in access.log", ["3 10.0.0.1"]),
        ("access.log에서 가장 많이 나온 IP 1개", ["3 10.0.0.1"]),
        ("most common words in words.txt ignoring case, top 1", ["3 The"]),
        ("words.txt에서 가장 많이 나오는 단어 1개", ["2 the"]),
        ("count how often each value of column 2 of access.log occurs", ["4 GET", "1 POST"]),
        ("access.log 2번째 열 값별 개수", ["4 GET", "1 POST"]),
        ("column 2 of access.log with counts", ["4 GET", "1 POST"]),
        ("least frequent value of column 2 of access.log, first 1", ["1 POST"]),
    ],
)
def test_how_often_each(question: str, lines: list[str], folder: Path) -> None:
    assert counts(run(question, folder)) == lines


@pytest.mark.parametrize(
    ("question", "output"),
    [
        ("how many distinct ip addresses are in access.log", "3"),
        ("access.log에서 IP 주소를 뽑아 중복 제거하고 개수 세기", "3"),
        ("count the unique values of column 3 of lines containing GET in access.log", "3"),
        ("access.log에서 GET이 있는 줄의 3번째 열을 중복 제거해서 몇 개인지", "3"),
        ("sum of column 5 of lines with 404 in access.log", "21"),
        ("access.log에서 404가 있는 줄의 5번째 열 합계", "21"),
        ("average of the 5th column of lines with 404 in access.log", "7"),
        ("access.log에서 404 들어간 줄의 5번째 열 평균", "7"),
        ("maximum of column 5 of lines without POST in access.log", "12"),
        ("sum column 2 of people.csv where column 3 is 서울", "130"),
        ("people.csv에서 3번째 열이 서울인 줄의 2번째 열 합계", "130"),
        ("count lines of people.csv without the header", "3"),
        ("how many lines of access.log contain 404 or 500", "4"),
        ("count the words in the first 2 lines of a.txt", "4"),
        ("how many unique words are in words.txt", "5"),
        ("number of unique lines in a.txt", "5"),
        ("a.txt에서 서로 다른 줄이 몇 개인지 중복 빼고 세기", "5"),
    ],
)
def test_one_number(question: str, output: str, folder: Path) -> None:
    assert run(question, folder).split() == [output]


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("sort the first 3 lines of a.txt", ["apple 10", "fig 2", "pear 3"]),
        ("a.txt 처음 3줄을 정렬", ["apple 10", "fig 2", "pear 3"]),
        ("sort b.txt and show the first 2 lines", ["fig 2", "kiwi 1"]),
        ("b.txt를 역순으로 정렬해서 처음 2줄", ["plum 5", "kiwi 1"]),
        ("sort b.txt by column 2 numerically in descending order, first 2", ["plum 5", "fig 2"]),
        ("b.txt를 2번째 열 기준 내림차순 숫자 정렬하고 상위 2개", ["plum 5", "fig 2"]),
        ("take the last 2 lines of b.txt and sort them in reverse", ["plum 5", "kiwi 1"]),
        ("b.txt 마지막 2줄을 거꾸로", ["plum 5", "kiwi 1"]),
        ("second column of a.txt without blank lines, sorted numerically, no duplicates", ["1", "2", "3", "10"]),
        ("b.txt의 2번째 열에서 가장 큰 수 2개", ["5", "2"]),
        ("reverse the lines of b.txt and number them", ["1\tplum 5", "2\tkiwi 1", "3\tfig 2"]),
        ("sort sizes.txt by column 2 with human readable sizes, reverse", ["b 1M", "a 2K", "c 512"]),
        ("sort a.txt by length, last 1 line", ["apple 10"]),
        ("a.txt를 길이 순으로 정렬하고 마지막 1줄", ["apple 10"]),
        ("remove duplicate lines from a.txt keeping the original order, first 3", ["pear 3", "apple 10", "fig 2"]),
        ("a.txt에서 순서 유지하면서 중복 제거하고 처음 3줄", ["pear 3", "apple 10", "fig 2"]),
        ("duplicate lines of a.txt in uppercase", ["APPLE 10"]),
        ("a.txt에서 중복된 줄만 찾아서 대문자로", ["APPLE 10"]),
        ("lines in both a.txt and b.txt, sorted in reverse", ["kiwi 1", "fig 2"]),
        ("a.txt와 b.txt에 모두 있는 줄을 역순으로 정렬", ["kiwi 1", "fig 2"]),
        ("lines of b.txt that are not in a.txt, uppercase", ["PLUM 5"]),
        ("a.txt에는 없고 b.txt에만 있는 줄을 대문자로", ["PLUM 5"]),
        ("concatenate the lines of b.txt and more.log, sort and number them", ["1\t10.0.0.9 GET /z 200 1", "2\tfig 2", "3\tkiwi 1", "4\tplum 5"]),
    ],
)  # fmt: skip
def test_in_which_order(question: str, lines: list[str], folder: Path) -> None:
    assert counts(run(question, folder)) == lines


@pytest.mark.parametrize(
    ("question", "output"),
    [
        ("join the unique lines of b.txt with commas", "fig 2,kiwi 1,plum 5\n"),
        ("b.txt 1번째 열을 쉼표로 이어서 한 줄로", "fig,kiwi,plum\n"),
        ("first column of b.txt joined by ' + ' on one line", "fig + kiwi + plum\n"),
        ("split people.csv by commas into lines, sort and count the unique ones", "11\n"),
        ("replace spaces with commas in b.txt and take the 2nd column separated by commas", "2\n1\n5\n"),
        ("b.txt에서 공백을 쉼표로 바꾸고 쉼표로 구분된 2번째 열", "2\n1\n5\n"),
        ("replace fig with 'a/b & c' in b.txt, first line", "a/b & c 2\n"),
        ("b.txt에서 fig를 'a/b & c'로 바꿔서 첫 줄만", "a/b & c 2\n"),
        ("remove everything after ' ' in each line of b.txt", "fig\nkiwi\nplum\n"),
        ("b.txt 각 줄에서 ' ' 뒤 내용 제거", "fig\nkiwi\nplum\n"),
        ("show everything after ' ' in each line of b.txt", "2\n1\n5\n"),
        ("remove everything before ' ' in each line of b.txt", "2\n1\n5\n"),
        ("1st and 3rd columns of people.csv, last 1 line", "Park,서울\n"),
        ("people.csv 1번째와 3번째 열만 마지막 1줄", "Park,서울\n"),
        ("columns 1 to 2 of people.csv without the first line", "Kim,30\nLee,4\nPark,100\n"),
        ("last column of access.log sorted numerically, first 2", "5\n7\n"),
        ("remove all 'e' characters from a.txt, first 2 lines", "par 3\nappl 10\n"),
        ("count lines with GET in each of *.log", "access.log:4\nmore.log:1\n"),
        ("lines with 200 in *.log, first column, sorted in reverse", "10.0.0.9\n10.0.0.1\n"),
        ("show lines containing 500 in access.log with 1 line before", "10.0.0.2 GET /b 404 7\n10.0.0.1 POST /a 500 30\n"),
        ("access.log에서 500이 있는 줄을 앞뒤 1줄씩 같이", "10.0.0.2 GET /b 404 7\n10.0.0.1 POST /a 500 30\n10.0.0.3 GET /c 404 5\n"),
        ("lines of words.txt matching the regex '^[A-Z]', lowercase", "the end\n"),
        ("the lines of access.log containing 404 with line numbers, first 1", "2:10.0.0.2 GET /b 404 7\n"),
        ("access.log에서 404가 있는 줄을 줄 번호와 함께 처음 1줄", "2:10.0.0.2 GET /b 404 7\n"),
        ("lowercase the 1st column of people.csv and join with ;", "name;kim;lee;park\n"),
    ],
)  # fmt: skip
def test_what_is_made_of_them(question: str, output: str, folder: Path) -> None:
    assert run(question, folder) == output


@pytest.mark.parametrize(
    ("question", "name", "text"),
    [
        ("sort the unique lines of b.txt and save them to out.txt", "out.txt", FILES["b.txt"]),
        ("b.txt에서 plum이 있는 줄을 대문자로 바꿔 out.txt에 저장", "out.txt", "PLUM 5\n"),
        ("append the lines of b.txt containing plum, uppercase, to more.log", "more.log", FILES["more.log"] + "PLUM 5\n"),
        ("b.txt에서 plum 있는 줄을 대문자로 바꿔 more.log에 추가", "more.log", FILES["more.log"] + "PLUM 5\n"),
        ("sort b.txt in reverse and save it back to the same file", "b.txt", "plum 5\nkiwi 1\nfig 2\n"),
        ("remove lines containing plum from b.txt and uppercase, in place", "b.txt", "FIG 2\nKIWI 1\n"),
        ("replace fig with date in b.txt in place", "b.txt", "date 2\nkiwi 1\nplum 5\n"),
        ("write lines 2 to 3 of b.txt to out.txt", "out.txt", "kiwi 1\nplum 5\n"),
        ("replace all fig with date in b.txt and save", "b.txt", "date 2\nkiwi 1\nplum 5\n"),
        ("b.txt에서 fig를 전부 date로 바꿔서 바로 저장", "b.txt", "date 2\nkiwi 1\nplum 5\n"),
        ("b.txt 파일에서 fig를 version으로 치환하고 파일에 저장", "b.txt", "version 2\nkiwi 1\nplum 5\n"),
        ("change all spaces to underscores in b.txt", "b.txt", "fig_2\nkiwi_1\nplum_5\n"),
        ("delete blank lines from a.txt and save", "a.txt", FILES["a.txt"].replace("\n\n", "\n")),
        ("b.txt에서 plum 들어간 줄 지우고 저장", "b.txt", "fig 2\nkiwi 1\n"),
        ("a.txt 빈 줄 지우고 저장", "a.txt", FILES["a.txt"].replace("\n\n", "\n")),
        ("b.txt에서 fig를 date로 바꿔서 보여줘", "b.txt", FILES["b.txt"]),
        ("lines 2 to 3 of b.txt in upper case, save", "b.txt", FILES["b.txt"]),
        ("delete lines 2 to 3 from b.txt", "b.txt", "fig 2\n"),
        ("b.txt에서 2~3번째 줄 삭제", "b.txt", "fig 2\n"),
        ("show b.txt without lines 2 to 3", "b.txt", FILES["b.txt"]),
        ("print b.txt and delete lines 2 to 3 from it", "b.txt", FILES["b.txt"]),
    ],
)  # fmt: skip
def test_where_the_result_goes(question: str, name: str, text: str, folder: Path) -> None:
    run(question, folder)
    assert (folder / name).read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("question", "made"),
    [
        ("the output of `ps aux` sorted by the 4th column numerically descending, first 5", "ps aux | sort -k4,4nr | head -n 5"),
        ("ps 결과에서 nginx가 있는 줄의 2번째 열", "ps aux | grep nginx | awk '{print $2}'"),
        ("history에서 git이 들어간 줄만 마지막 10줄", "history | grep git | tail -n 10"),
        ("git log 결과에서 fix 가 들어간 줄 개수", "git log --oneline | grep -c fix"),
        ("lines containing foo from standard input, 2nd column", "grep foo | awk '{print $2}'"),
        ("unique lines that contain foo, sorted numerically", "grep foo <file> | sort -u | sort -n"),
        ("foo가 들어간 줄의 2번째 열", "grep foo <file> | awk '{print $2}'"),
        ("users in /etc/passwd: 1st column, sorted", "cut -d: -f1 /etc/passwd | sort"),
    ],
)  # fmt: skip
def test_where_the_lines_come_from(question: str, made: str) -> None:
    assert command(question) == made


@pytest.mark.parametrize(
    ("question", "made"),
    [
        ("only columns 1 and 3 of people.csv", "cut -d, -f1,3 people.csv"),
        ("people.csv에서 1번째랑 3번째 컬럼만 뽑기", "cut -d, -f1,3 people.csv"),
        ("print the second column of data.tsv", "cut -f2 data.tsv"),
        ("sort people.csv by the second column numerically", "sort -t, -k2,2n people.csv"),
        ("people.csv를 두 번째 컬럼 숫자 기준으로 정렬하려면", "sort -t, -k2,2n people.csv"),
        ("people.csv를 첫 번째 열 기준으로 정렬", "sort -t, -k1,1 people.csv"),
        ("sort data.tsv by the third column, highest first", r"sort -t$'\t' -k3,3nr data.tsv"),
        ("people.csv에서 두번째 컬럼이 10보다 큰 행만", "awk -F, '$2 > 10' people.csv"),
        ("people.csv 2번째 열 합계", "awk -F, '{sum += $2} END {print sum + 0}' people.csv"),
    ],
)  # fmt: skip
def test_the_columns_of_a_file_are_parted_as_its_name_says(question: str, made: str) -> None:
    """Recipes take blanks for it, and so come after."""
    (reply,) = Offline("linux").suggest(Dialogue(Question(question)))
    assert reply.suggestions[0].command == made


@pytest.mark.parametrize(
    ("question", "made"),
    [
        ("column 2 of people.csv separated by semicolons", "cut -d';' -f2 people.csv"),
        ("columns 1 and 3 of access.log", "awk '{print $1, $3}' access.log"),
    ],
)
def test_what_is_said_to_part_them_does(question: str, made: str) -> None:
    assert command(question) == made


@pytest.mark.parametrize(
    ("question", "made"),
    [
        ("lines containing ERROR in app.log with line numbers", "grep -n ERROR app.log"),
        ("show lines with timeout in app.log and their line numbers", "grep -n timeout app.log"),
        ("app.log에서 timeout 포함된 줄 줄번호까지 출력", "grep -n timeout app.log"),
        ("main.c에서 TODO 줄번호랑 같이 찾기", "grep -n TODO main.c"),
        ("list.txt에서 순서는 그대로 두고 중복 줄만 제거하는 방법", "awk '!seen[$0]++' list.txt"),
        ("순서 바꾸지 말고 list.txt 중복 제거", "awk '!seen[$0]++' list.txt"),
        ("dedupe list.txt but keep the order", "awk '!seen[$0]++' list.txt"),
        ("list.txt 중복 제거", "sort -u list.txt"),
        ("lines without foo in all .py files", "find . -name '*.py' -type f -exec grep -v foo {} +"),
        ("show each distinct line of ids.txt with its count, highest count first",
         "sort ids.txt | uniq -c | sort -rn"),
        ("inventory.csv 4번째 열 큰 것부터 정렬", "sort -t, -k4,4nr inventory.csv"),
        ("change every cat to dog inside pets.txt", "sed -i 's/cat/dog/g' pets.txt"),
        ("lines in access.log that contain 500 but not health", "grep -v health access.log | grep 500"),
        ("access.log에서 500 있고 health 없는 줄만", "grep 500 access.log | grep -v health"),
        ("파이썬 파일에서 TODO 들어간 줄을 줄번호랑 같이 검색",
         "find . -name '*.py' -type f -exec grep -n TODO {} +"),
        ("count the lines with foo in all .py files",
         "find . -name '*.py' -type f -exec cat {} + | grep -c foo"),
        ("public 아래 모든 html 파일에서 http://를 https://로 바꾸기",
         r"find public -name '*.html' -type f -exec sed -i 's/http:\/\//https:\/\//g' {} +"),
        ("count how often each line occurs in w.txt, most frequent first", "sort w.txt | uniq -c | sort -rn"),
        ("w.txt에서 줄마다 몇 번 나오는지 세서 많은 것부터 보여줘", "sort w.txt | uniq -c | sort -rn"),
        ("sort a.txt numerically and remove duplicate lines", "sort -n a.txt | uniq"),
        ("a.txt 숫자로 정렬하고 중복 줄 제거", "sort -n a.txt | uniq"),
        ("sort a.txt and remove duplicate lines", "sort -u a.txt"),
    ],
)  # fmt: skip
def test_how_lines_are_told(question: str, made: str) -> None:
    assert command(question) == made


VALUES = (
    "a/b", "it's", "$x", "$(echo x)", "`echo x`", "[x]", "a*b", "^a", "a$", "a.b", "a+b", "(a)",
    "a\\b", "a&b", 'say "hi"', "-v", "--", "!x", "~", "#x", "한글", "a b", "a;b", "a|b", "{1,2}",
    "\\1", "%s", "<f>", "a?", "é", "1", "~/x", "a=b", "\\n", "*",
)  # fmt: skip
"""Texts that some program on the way would read as more than they are."""


def asked_with(value: str) -> str:
    return f"`{value}`" if '"' in value else f'"{value}"'


SHELLS = [shell for shell in ("bash", "zsh", "fish") if shutil.which(shell)]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("value", [value for value in VALUES if "`" not in value])
def test_any_text_is_found_as_it_is(value: str, shell: str, folder: Path) -> None:
    lines = ["plain", f"x{value}y", value, "last"]
    (folder / "odd.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    wanted = [line for line in lines if value in line]
    quote = asked_with(value)
    found = run(f"lines of odd.txt containing {quote}, sorted in reverse", folder, shell)
    assert sorted(found.splitlines()) == sorted(wanted)
    found = run(f"odd.txt에서 {quote}로 시작하는 줄만 중복 없이", folder, shell)
    assert found.splitlines() == [line for line in lines if line.startswith(value)]
    found = run(f"lines of odd.txt not containing {quote} in uppercase", folder, shell)
    assert found.splitlines() == [line.upper() for line in lines if value not in line]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("value", [value for value in VALUES if "`" not in value])
def test_any_text_is_put_in_as_it_is(value: str, shell: str, folder: Path) -> None:
    (folder / "odd.txt").write_text(f"one {value} two{value}\nthree\n", encoding="utf-8")
    quote = asked_with(value)
    asked = f"replace {quote} with 'NEW' in odd.txt and show the first line"
    assert run(asked, folder, shell) == f"one {value} two{value}\n".replace(value, "NEW")
    asked = f"replace three with {quote} in odd.txt and show the last line"
    assert run(asked, folder, shell) == f"{value}\n"
    asked = f"lines of odd.txt where column 2 is {quote}, first column"
    assert run(asked, folder, shell).split() == (["one"] if " " not in value else [])


@pytest.mark.parametrize(
    "name", ["a b.txt", "-n.txt", "x=1.txt", "it's.txt", "$HOME.txt", "한글 파일.txt"]
)
def test_any_file_is_read_as_it_is(name: str, folder: Path) -> None:
    (folder / name).write_text("b\na\nb\n", encoding="utf-8")
    assert run(f'unique lines of "{name}", sorted in reverse', folder) == "b\na\n"
    assert run(f'2번째 줄부터 3번째 줄까지 "{name}" 대문자로', folder) == "A\nB\n"


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.characters(exclude_categories=("C", "Zl", "Zp"), exclude_characters='"'),
        min_size=1,
        max_size=12,
    )
)
def test_no_text_becomes_code(value: str) -> None:
    """What the question quotes stays one word of the command, or there is no command."""
    composition = compose(read(f'lines of a.txt containing "{value}", sorted'), "linux", "bash")
    if composition is not None:
        words = shlex.split(composition.command)
        assert value in words, composition
        assert [word for word in words if word in ("|", ">", "&&", ";")].count("|") >= 1


@pytest.mark.parametrize(
    ("question", "made"),
    [
        ("reverse the lines of b.txt and number them", "tail -r b.txt | nl -ba"),
        ("shuffle the lines of b.txt and show the first 2", "sort -R b.txt | head -n 2"),
        ("replace fig with date in b.txt in place", "sed -i '' 's/fig/date/g' b.txt"),
        (
            "all but the last 2 lines of b.txt, sorted",
            "tail -r b.txt | tail -n +3 | tail -r | sort",
        ),
        ("join the unique lines of b.txt with commas", "sort -u b.txt | paste -sd , -"),
    ],
)
def test_macos_has_programs_of_its_own(question: str, made: str) -> None:
    assert command(question, platform="darwin") == made


@pytest.mark.parametrize(
    "question",
    [
        "",
        "sort",
        "line",
        "unique",
        "hello there",
        "what is the weather tomorrow",
        "오늘 날씨 어때",
        "점심 메뉴 추천해줘",
        "sort files by size",
        "파일을 크기 순으로 정렬",
        "largest files in this folder",
        "count files in the current directory",
        "현재 폴더의 파일 개수",
        "delete all log files older than 7 days",
        "7일 지난 로그 파일 삭제",
        "find python files changed today",
        "where is a.txt on this system",
        "a.txt가 어디 있는지 시스템 전체에서 찾아줘",
        "archive.zip 풀지 않고 목록 보기",
        "rename a.txt to b.txt",
        "copy a.txt to b.txt",
        "a.txt 이름을 b.txt로 바꿔",
        "compress a.txt",
        "a.txt 압축해줘",
        "which process uses port 8080",
        "8080 포트를 쓰는 프로세스",
        "kill the process with the most memory",
        "show the last 3 commits",
        "최근 커밋 3개 보여줘",
        "merge branch dev into main",
        "replace the battery of my laptop",
        "노트북 배터리 교체 방법",
        "sum of all happiness",
        "how many people live in Seoul",
        "서울 인구가 몇 명이야",
        "join the army",
        "reverse a linked list in python",
        "translate hello to korean",
        "안녕을 영어로 번역해줘",
        "write a poem about the sea",
        "split the bill between friends",
        "sort out my life",
        "column of marble",
        "line up for tickets",
        "unique gift ideas for mom",
        "첫 줄에 서는 방법",
        "열이 나는데 어떻게 해",
        "change the owner of a.txt to kim",
        "a.txt 권한을 644로 바꿔",
        "download the first image of example.com",
        "split video.mp4 into 10 second pieces",
        "logs.tar.bz2 안 풀고 안에 뭐가 있는지만 확인",
        "lines of backup.zip without unpacking",
        "count down from 10",
        "average salary in Korea",
        "평균 연봉 알려줘",
    ],
)
def test_what_is_about_something_else(question: str) -> None:
    composition = compose(read(question), "linux", "bash")
    assert composition is None or composition.score < SURE, composition


@pytest.mark.parametrize(
    ("question", "recipe"),
    [
        ("lines of fruit.txt containing 'pp'", "grep -n -- pp fruit.txt"),
        ("how many lines are in a.txt", "wc -l -- a.txt"),
        ("a.txt 2번째 열 출력", "awk '{print $2}' a.txt"),
        ("sort numbers.txt numerically", "sort -n -- numbers.txt"),
        ("change owner of notes.txt to kim", "sudo chown kim -- notes.txt"),
    ],
)
def test_recipes_keep_what_they_know(question: str, recipe: str) -> None:
    (reply,) = Offline("linux").suggest(Dialogue(Question(question)))
    assert reply.suggestions[0].command == recipe


def test_the_engine_offers_a_pipeline_for_what_no_recipe_knows() -> None:
    question = "unique values of the 2nd column of access.log sorted by count, top 5"
    (reply,) = Offline("linux").suggest(Dialogue(Question(question)))
    (suggestion,) = reply.suggestions
    assert suggestion.command == (
        "awk '{print $2}' access.log | sort | uniq -c | sort -rn | head -n 5"
    )


def test_a_file_that_was_not_named_is_asked_for() -> None:
    (reply,) = Offline("linux").suggest(
        Dialogue(Question("foo가 들어간 줄의 2번째 열을 중복 없이"))
    )
    assert reply.suggestions[0].placeholders == ("<file>",)
