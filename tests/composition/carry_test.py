"""What is done with files: run, packed, copied with their folders, asked for, only shown."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        (
            "print the commands that would delete all *.bak files in /tmp",
            "find /tmp -name '*.bak' -exec echo rm -- {} +",
        ),
        (
            "display the commands to move all *.iso files to /data",
            "find . -name '*.iso' -exec echo mv -- {} /data \\;",
        ),
        (
            "move *.iso files to /data after confirmation",
            "find . -name '*.iso' -ok mv -- {} /data \\;",
        ),
        ("확인 받고 iso 파일을 /data로 이동", "find . -name '*.iso' -ok mv -- {} /data \\;"),
        (
            "remove empty directories under /tmp asking before each",
            "find /tmp -type d -empty -ok rmdir -- {} \\;",
        ),
        (
            "delete all directories named cache with confirmation",
            "find . -type d -name cache -exec rm -ri -- {} +",
        ),
        (
            "copy all *.md files to /backup preserving the directory structure",
            "find . -name '*.md' -exec cp --parents -- {} /backup \\;",
        ),
        (
            "폴더 구조를 유지하면서 md 파일을 /backup으로 복사",
            "find . -name '*.md' -exec cp --parents -- {} /backup \\;",
        ),
        ("compress all *.log files with bzip2", "find . -type f -name '*.log' -exec bzip2 -- {} +"),
        ("find all gzip files in /var/backups", "find /var/backups -name '*.gz'"),
        (
            "archive *.log files older than 7 days",
            "find . -mtime +7 -name '*.log' -print0 | tar -cf <archive> --null -T -",
        ),
        (
            "execute lint.sh with all *.sh files as arguments",
            "find . -name '*.sh' -exec lint.sh {} \\;",
        ),
        (
            "unzip all zip files and delete them afterwards",
            "find . -name '*.zip' -exec unzip {} \\; -delete",
        ),
        (
            "delete all files containing 'GUI' under src",
            "find src -type f -exec grep -q GUI {} \\; -delete",
        ),
        (
            "delete all files/directories older than 9 days in /tmp/x",
            "find /tmp/x -mtime +9 -delete",
        ),
        ("remove all \\*~ files under dir", "find dir -type f -name '*~' -delete"),
        (
            "move all directories from the /srv/a tree to /srv/b",
            "find /srv/a -mindepth 1 -type d -exec mv -- {} /srv/b \\;",
        ),
        ("move all empty directories to /old", "find . -type d -empty -exec mv -- {} /old \\;"),
        ("delete 0 byte files under /srv", "find /srv -type f -size 0 -delete"),
        ("delete zero length directories under /srv", "find /srv -type d -empty -delete"),
        ("files larger than 10 MB (10485760 bytes) under /srv", "find /srv -type f -size +10M"),
        ("files of 0 bytes", "find . -type f -size 0"),
        ("files with size 0", "find . -type f -size 0"),
        ("files with no content", "find . -type f -empty"),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "delete *.tmp files that have a matching *.bak file",
        "delete all the temp files of 0 bytes not accessed in the last 10 days",
        "remove lines containing foo from all *.txt files",
        "txt 파일에서 foo가 있는 줄 삭제",
        "delete trailing spaces in all *.py files",
        "delete all lines matching 'x' in *.c files",
        "delete files containing whitespaces",
        "print the rm commands for all *.bak files",
        "remove the prefix old_ from all *.txt files",
        "delete the contents of all *.log files",
        "convert all *.png to jpg",
        "move all files listed in names.txt to old",
        'delete all lines containing "x" in *.c files',
    ],
)
def test_what_is_not(question: str) -> None:
    """It is about something else, or there is more to it than was understood."""
    assert not composed(question)
