"""What people say of files in words of their own, and what only sounds like it."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Downloads 안에 파일이 하위 폴더까지 몇 개", "find Downloads -type f | wc -l"),
        ("count files in Downloads including subfolders", "find Downloads -type f | wc -l"),
        (
            "list every directory in /var with its size",
            "find /var -type d -exec du -sh -- {} \\;",
        ),
        (
            "search for *.py files but skip the venv directory",
            "find . -name venv -prune -o -name '*.py' -print",
        ),
        (
            "venv 디렉토리는 빼고 *.py 파일 검색",
            "find . -name venv -prune -o -name '*.py' -print",
        ),
        (
            "list *.md files excluding the build and cache folders",
            "find . \\( -name build -o -name cache \\) -prune -o -name '*.md' -print",
        ),
        ("/opt에서 jenkins 사용자 소유 파일", "find /opt -type f -user jenkins"),
        ("/srv에서 nginx 유저가 소유한 파일", "find /srv -type f -user nginx"),
        (
            "files changed between 2024-03-01 and 2024-03-15",
            "find . -type f -newermt 2024-03-01 -not -newermt 2024-03-16",
        ),
        (
            "2024-03-01부터 2024-03-15 사이에 수정된 파일 목록",
            "find . -type f -newermt 2024-03-01 -not -newermt 2024-03-16",
        ),
        ("이름이 config인 파일 찾기", "find . -type f -name config"),
        ("이름이 backup인 폴더 찾아줘", "find . -type d -name backup"),
        ("backup이라는 이름의 폴더 찾기", "find . -type d -name backup"),
        ("10MB보다 크고 30일 지난 파일", "find . -type f -size +10M -mtime +30"),
        ("list folders that have nothing in them", "find . -type d -empty"),
        ("안에 아무것도 없는 폴더 찾기", "find . -type d -empty"),
        (
            "find readme files no matter upper or lower case",
            "find . -type f -iname 'readme*'",
        ),
        ("which files did I change in the past 24 hours", "find . -type f -mtime -1"),
        ("which files did we edit today", "find . -type f -daystart -mtime 0"),
        (
            "throw away every .pyc file under the project directory",
            "find project -name '*.pyc' -delete",
        ),
        ("toss out all *.bak files in /tmp", "find /tmp -name '*.bak' -delete"),
        ("files that end with the extension '.java'", "find . -name '*.java'"),
        ("files not read in 30 days or more", "find . -type f -atime +30"),
        (
            "files edited within the last hour with long listing format",
            "find . -type f -mmin -60 -exec ls -l -- {} +",
        ),
        ("log로 시작하는 파일", "find . -type f -name 'log*'"),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "nginx 시작",
        "nginx 시작해줘",
        "nginx 시작하는 방법",
        "throw away the garbage",
        "throw away the changes in a.txt",
        "find files that have nothing to do with tests",
    ],
)
def test_what_is_no_question_about_files(question: str) -> None:
    assert composed(question) == ""


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("find files in the project", "find . -type f"),
        ("delete *.tmp files under my project folder", "find . -name '*.tmp' -delete"),
        ("find readme files", "find . -type f -name README"),
        ("list files in /var with their sizes", "find /var -type f -printf '%s %p\\n'"),
    ],
)
def test_what_stays(question: str, wanted: str) -> None:
    assert composed(question) == wanted
