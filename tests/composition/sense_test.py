"""Tests that no file passes, and places that do not go together, make an answer less sure."""

from __future__ import annotations

import pytest

from aicmd.composition.sense import is_vain
from tests.composed import composed


@pytest.mark.parametrize(
    "tests",
    [
        ("-perm 755", "-perm 644"),
        ("-mtime +6", "-mtime -7"),
        ("-mtime -30", "-mtime -7"),
        ("-name Makefile", "-name 'USE*'"),
        ("-name '*.extra'", "-name '*.txt'"),
        ("-name a", "-not -name a"),
        ("-regex '^Subject:.*'",),
        ("-name '(a|b)'",),
        (r"-name '\w+x\.jpg$'",),
        ("-name ' '",),
    ],
)
def test_what_no_file_passes(tests: tuple[str, ...]) -> None:
    assert is_vain(tests)


@pytest.mark.parametrize(
    "tests",
    [
        ("-perm -4000", "-perm -2000"),
        ("-mtime +6", "-mtime -30"),
        ("-mtime +2", "-mtime -4"),
        ("-atime +3", "-mtime -2"),
        ("-size +1M", "-size -5M"),
        ("-size +100k", "-size -1M"),
        ("-name Makefile", "-name 'M*'"),
        ("-name 'a*'", "-name '*.txt'"),
        ("-name '*.txt'", "-not -name b.txt"),
        ("-regex '.*[0-9]'",),
        ("-regex './a.*'",),
        ("-name '*$'",),
        ("-name '* *'",),
    ],
)
def test_what_some_file_may_pass(tests: tuple[str, ...]) -> None:
    assert not is_vain(tests)


@pytest.mark.parametrize(
    "question",
    [
        'print "full" if directory "/srv/a" is empty',
        "check whether the directory tree $d contains no regular files",
        "set directory permission to 0755 and file permission to 0644 in /srv",
        "count the number of lines in them beginning with USE in files named Makefile",
        "move all *.jpg files under /a to b* files under the same directory",
        "list the biggest directories under /var",
        "find *.txt files and write some in there",
        "delete all *.log files in /srv excluding the path ./keep",
        "delete *.log files here except those in the path /srv/keep",
    ],
)
def test_what_is_not_answered(question: str) -> None:
    assert composed(question) == ""


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("find SGID files whose permissions are 644", "find . -type f -perm 2644"),
        ("find sticky bit files with permission 551 in /", "find / -type f -perm 1551"),
        (
            "files modified between 72 and 96 hours ago in /srv",
            "find /srv -type f -mtime +2 -mtime -4",
        ),
        (
            "delete everything under /srv changed since 2024-01-01",
            "find /srv -type f -newermt 2024-01-01 -delete",
        ),
        (
            "delete all files and folders under /srv changed between 2024-03-01 and 2024-03-15",
            "find /srv -newermt 2024-03-01 -not -newermt 2024-03-16 -delete",
        ),
        ("list empty files under under /srv", "find /srv -type f -empty"),
        ("find *.log in /var in the same partition", "find /var -mount -name '*.log'"),
        (
            "find *.cpp in src and print the unique parent directories in sorted order",
            "find src -name '*.cpp' -printf '%h\\n' | sort -u",
        ),
        ("count all files in a DIR_NAME folder", "find DIR_NAME -type f | wc -l"),
        (
            "find files named 'Waldo' under 'Books' directory that is located in my home directory",
            "find ~/Books -type f -name Waldo",
        ),
        ("search the ~ and `Music' directories for *.mp3", "find ~ Music -name '*.mp3'"),
        (
            "find *.js files excluding the path src/old",
            "find . -path ./src/old -prune -o -name '*.js' -print",
        ),
        (
            "find *.js files in /srv excluding the path /srv/old",
            "find /srv -path /srv/old -prune -o -name '*.js' -print",
        ),
        (
            "find hidden files skipping .htaccess",
            "find . -type f -name '.*' -not -name .htaccess",
        ),
        (
            "list files ignoring .svn, .git, and other hidden directories",
            "find . -type f -not -path '*/.*'",
        ),
        (
            "list *.c files ignoring SVN and CVS directories",
            "find . \\( -name .svn -o -name CVS \\) -prune -o -name '*.c' -print",
        ),
        (
            "list all files on the system excluding the folder proc",
            "find / -path /proc -prune -o -type f -print",
        ),
        (
            "list files bigger than 9M with their sizes and save the list in /root/big.txt file",
            "find . -type f -size +9M -printf '%s %p\\n' > /root/big.txt",
        ),
        (
            "find all .mp3 regular files in /srv",
            "find /srv -type f -name '*.mp3'",
        ),
        (
            "process all files matching 'file*' in src/ with script `my.sh'",
            "find src/ -type f -name 'file*' -exec my.sh {} \\;",
        ),
        (
            "search /srv for all .png files and copy those files in the directory imagesdir",
            "find /srv -name '*.png' -exec cp -- {} imagesdir \\;",
        ),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted
