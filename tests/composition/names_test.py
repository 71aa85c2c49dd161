"""Names: those that are plain words, and what is said of names rather than of what is in files."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("find the file notes in the folder docs", "find docs -type f -name notes"),
        ("look for the directory assets under /var/www", "find /var/www -type d -name assets"),
        ("find files with the name test in src", "find src -type f -name test"),
        ("find regular file chapter1 under /work", "find /work -type f -name chapter1"),
        ("find for lighttpd in /var", "find /var -name lighttpd"),
        ("find <name> files under src", "find src -type f -name '<name>'"),
        ("find file[0-9].txt files in data", "find data -name 'file[0-9].txt'"),
        (
            "files whose names contain 'draft' that contain 'todo'",
            "find . -type f -name '*draft*' -exec grep -l todo {} +",
        ),
        ("all files whose names contain draft", "find . -type f -name '*draft*'"),
        ("파일 이름에 draft가 들어간 파일", "find . -type f -name '*draft*'"),
        ("files whose path contains cache", "find . -type f -path '*cache*'"),
        ("files whose names do not contain old", "find . -type f -not -name '*old*'"),
        (
            "files starting with 'config' in the folder Symfony",
            "find Symfony -type f -name 'config*'",
        ),
        ("find files either named a.txt or b.txt", "find . \\( -name a.txt -o -name b.txt \\)"),
        ("find C language source code files under src", "find src -name '*.c'"),
        (
            "directories in /raid with the extension local_part",
            "find /raid -type d -name '*.local_part'",
        ),
        (
            "find TODO in all *.py files ignoring case",
            "find . -name '*.py' -exec grep -i TODO {} +",
        ),
        ("find all '*.css' files (case insensitive) under web", "find web -iname '*.css'"),
        ("links pointing to files matching '*.conf'", "find . -type l -lname '*.conf'"),
        ("symlinks under /etc whose targets match '*.d'", "find /etc -type l -lname '*.d'"),
        ("the files which name ends with .html", "find . -name '*.html'"),
        ("files with a name that contains draft", "find . -type f -name '*draft*'"),
        ("list the directories which full path name is /srv/a", "find . -type d -path /srv/a"),
        ("files that begin with the letter a in /srv", "find /srv -type f -name 'a*'"),
        ("files whose names end with the letters ab", "find . -type f -name '*ab'"),
        ("symbolic link files under /srv", "find /srv -type l"),
        ("plain files under /srv", "find /srv -type f"),
        ('files starting with the word "file"', "find . -type f -name 'file*'"),
        (
            "delete *.jpg files whose names match the regular expression '.+-[0-9]+\\.jpg'",
            "find . -type f -regex '.+-[0-9]+\\.jpg' -delete",
        ),
        (
            "files containing 'draft' in the filename under /srv",
            "find /srv -type f -name '*draft*'",
        ),
        ("identify all *.mp4 files under /srv", "find /srv -name '*.mp4'"),
        ("undo files(ending with .undo) here", "find . -name '*.undo'"),
        ("*.c files not starting with a dot", "find . -type f -name '*.c' -not -name '.*'"),
        ("files starting with a dot in /srv", "find /srv -type f -name '.*'"),
        ("files starting with dots in /srv", "find /srv -type f -name 'dots*'"),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "display the names without extensions of all *.dat files",
        "rename all *.txt files to *.md",
        "files with a name that",
    ],
)
def test_what_is_not(question: str) -> None:
    """It is about something else, or there is more to it than was understood."""
    assert not composed(question)
