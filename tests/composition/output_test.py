"""What is shown of the files that were found, in which way, and where it goes."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("list *.c files separated by a null character", "find . -name '*.c' -print0"),
        (
            "find *.c files appending a null character at the end of each path",
            "find . -name '*.c' -print0",
        ),
        ("널 문자로 구분해서 py 파일 목록 출력", "find . -name '*.py' -print0"),
        (
            "print their parent directories for all *.py files",
            "find . -name '*.py' -printf '%h\\n'",
        ),
        (
            "find *.py files and print only unique parent directories",
            "find . -name '*.py' -printf '%h\\n' | sort -u",
        ),
        (
            "py 파일의 상위 폴더 이름만 중복 없이 출력",
            "find . -name '*.py' -printf '%h\\n' | sort -u",
        ),
        ("list *.py files with their sizes", "find . -name '*.py' -printf '%s %p\\n'"),
        ("find *.py files and print only their names", "find . -name '*.py' -printf '%f\\n'"),
        ("find *.py files and print their full paths", "find . -name '*.py'"),
        ("find *.conf files redirecting errors to /dev/null", "find . -name '*.conf' 2>/dev/null"),
        ('find *.txt files, ignore "Permission denied" errors', "find . -name '*.txt' 2>/dev/null"),
        ("오류는 무시하고 conf 파일 찾기", "find . -name '*.conf' 2>/dev/null"),
        (
            "search / for core files and save the errors to err.log",
            "find / -type f -name core 2> err.log",
        ),
        ("find *.log files and redirect the output to outfl", "find . -name '*.log' > outfl"),
        (
            "find all *.mp4 files under clips and show only the first one",
            "find clips -name '*.mp4' | head -n 1",
        ),
        ("print the file type of all files in bin", "find bin -type f -exec file -- {} +"),
        (
            "search all *.md for 'todo' and show line numbers",
            "find . -name '*.md' -exec grep -n todo {} +",
        ),
        (
            "search for 'x1' in all *.txt files and show the matched lines along with filenames",
            "find . -name '*.txt' -exec grep -H x1 {} +",
        ),
        (
            "search *.c files for lines starting with static",
            "find . -name '*.c' -exec grep '^static' {} +",
        ),
        (
            "static으로 시작하는 줄을 c 파일에서 찾기",
            "find . -name '*.c' -exec grep '^static' {} +",
        ),
        ("*.c files separated by null", "find . -name '*.c' -print0"),
        ("*.c files one per line", "find . -name '*.c'"),
        ("*.c files and page through them with less", "find . -name '*.c' | less"),
        ("*.c files in long format", "find . -name '*.c' -exec ls -l -- {} +"),
        ("*.c files and print their sizes", "find . -name '*.c' -printf '%s %p\\n'"),
        ("*.c files and sort the results", "find . -name '*.c' | sort"),
        ("*.c files and display the result", "find . -name '*.c'"),
        (
            "print the total number of lines in *.py files",
            "find . -name '*.py' -exec cat -- {} + | wc -l",
        ),
        ("count the lines in all *.py files", "find . -name '*.py' -exec wc -l {} +"),
        ('write the list of all *.c files to "all.txt"', "find . -name '*.c' > all.txt"),
        (
            "list the commands that would delete all *.bak files",
            "find . -name '*.bak' -exec echo rm -- {} +",
        ),
        (
            "run the list command on *.c files in long listing format",
            "find . -name '*.c' -exec ls -l -- {} +",
        ),
        ("*.c files and output the total number", "find . -name '*.c' | wc -l"),
        (
            "*.c files and print the first 10 lines of each",
            "find . -name '*.c' -exec head -n 10 -- {} +",
        ),
        ("show the first 10 *.c files", "find . -name '*.c' | head -n 10"),
        ("find *.c files and stop after the first match", "find . -name '*.c' -print -quit"),
        (
            "*.c files sorted by size, largest first",
            "find . -name '*.c' -printf '%s %p\\n' | sort -rn | cut -d ' ' -f 2-",
        ),
        ("find *.c files and show their permissions", "find . -name '*.c' -exec ls -l -- {} +"),
        ("*.c files with full path", "find . -name '*.c'"),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted
