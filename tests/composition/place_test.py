"""Where find looks, how deep, and what it leaves out."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("find files in <folder>", "find '<folder>' -type f"),
        ("search non-recursively for *.log files", "find . -maxdepth 1 -name '*.log'"),
        ("find directories 2 and 3 levels below /srv", "find /srv -mindepth 2 -maxdepth 3 -type d"),
        ("find *.rb files in asia and europe directories", "find asia europe -name '*.rb'"),
        ("search proj recursively for *.tex files", "find proj -name '*.tex'"),
        ("find all *.jpg files under /data/*/raw directories", "find /data/*/raw -name '*.jpg'"),
        (
            "files taken from the glob pattern '/srv/*/logs' older than 9 days",
            "find /srv/*/logs -type f -mtime +9",
        ),
        ("find files under dir and count them", "find dir -type f | wc -l"),
        ("look everywhere for directories named cache", "find / -type d -name cache"),
        (
            "list all directories excluding the current directory itself",
            "find . -mindepth 1 -type d",
        ),
        ("현재 폴더 자신 제외하고 모든 폴더", "find . -mindepth 1 -type d"),
        (
            "exclude dist and build directories and list *.js files",
            "find . \\( -name dist -o -name build \\) -prune -o -name '*.js' -print",
        ),
        (
            "list *.py files ignoring SVN and GIT directories",
            "find . \\( -name .svn -o -name .git \\) -prune -o -name '*.py' -print",
        ),
        (
            ".svn과 .git 폴더 빼고 py 파일 찾기",
            "find . \\( -name .svn -o -name .git \\) -prune -o -name '*.py' -print",
        ),
        ("find files in src without following symbolic links", "find src -type f"),
        ("follow symbolic links and find *.h in /usr/include", "find -L /usr/include -name '*.h'"),
        ("find hard links to /etc/hosts in /etc", "find /etc -samefile /etc/hosts"),
        ("/etc/hosts의 하드링크 찾기", "find . -samefile /etc/hosts"),
        (
            "files on nfs or tmpfs filesystems owned by root",
            "find . -type f -user root \\( -fstype nfs -o -fstype tmpfs \\)",
        ),
        (
            "files with no owner or group under /srv",
            "find /srv -type f \\( -nouser -o -nogroup \\)",
        ),
        ("소유자나 그룹이 없는 파일", "find . -type f \\( -nouser -o -nogroup \\)"),
        ("find files larger than 100 blocks", "find . -type f -size +100"),
        ("files in the current directory hierarchy", "find . -type f"),
        ("regular files in the directory structure '/srv/a'", "find /srv/a -type f"),
        ("*.log files everywhere", "find / -name '*.log'"),
        ("*.log files everywhere under /srv", "find /srv -name '*.log'"),
        ("empty directories in the current one", "find . -type d -empty"),
        ("subdirectories in /srv that begin with man", "find /srv -type d -name 'man*'"),
        ("search all the subdirectories for *.c files", "find . -name '*.c'"),
        ("files in the directory I am in", "find . -type f"),
        ("regular files in /srv, starting from one level below", "find /srv -mindepth 1 -type f"),
        ("files in /srv not going into sub-directories", "find /srv -maxdepth 1 -type f"),
        (
            "*.c files leaving out the build directory",
            "find . -name build -prune -o -name '*.c' -print",
        ),
        ("*.c files with the exception of test.c", "find . -name '*.c' -not -name test.c"),
        ("list files in current directory in current directory ending in .c", "find . -name '*.c'"),
        (
            'set the owner of the files into directory "/srv" with ".txt" extension to root',
            "find /srv -name '*.txt' -exec chown root -- {} +",
        ),
        ("links under /srv that point to nothing", "find /srv -xtype l"),
        ("links in /srv which are not broken", "find /srv -type l -not -xtype l"),
        ("아무것도 가리키지 않는 심볼릭 링크", "find . -xtype l"),
        ("files in this directory only", "find . -maxdepth 1 -type f"),
        (
            "files in the current directory only, older than 3 days",
            "find . -maxdepth 1 -type f -mtime +3",
        ),
        ("files at depth 3 under /srv", "find /srv -mindepth 3 -maxdepth 3 -type f"),
        ("files with a maximum depth of 2 under /srv", "find /srv -maxdepth 2 -type f"),
        ("files with a depth of at least 2 under /srv", "find /srv -mindepth 2 -type f"),
        ("files not deeper than 3 levels under /srv", "find /srv -maxdepth 3 -type f"),
        ("files under /srv staying on the same file system", "find /srv -mount -type f"),
        (
            "find *.c files ignoring anything in node_modules",
            "find . -name node_modules -prune -o -name '*.c' -print",
        ),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "*.md files except those under drafts and old directories",
        "files matching the regex /path/to/a here",
    ],
)
def test_what_is_not(question: str) -> None:
    """It is about something else, or there is more to it than was understood."""
    assert not composed(question)
