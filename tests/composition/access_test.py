"""Who may do what, in words: a test, or a chmod where rights are given or taken."""

from __future__ import annotations

import pytest

from tests.composed import composed


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("files where the owner has write permission", "find . -type f -perm -u+w"),
        ("소유자에게 쓰기 권한이 있는 파일", "find . -type f -perm -u+w"),
        ("files readable by the group or others", "find . -type f -perm /go+r"),
        ("files executable by the owner and the group", "find . -type f -perm -ug+x"),
        ("files with read and write permission for others", "find . -type f -perm -o+rw"),
        ("그룹에게 읽기 권한이 있는 파일 찾기", "find . -type f -perm -g+r"),
        ("directories that have the group writable bit set", "find . -type d -perm -g+w"),
        ("files without execute permission for others", "find . -type f -not -perm -o+x"),
        ("files not readable by everyone", "find . -type f -not -perm -a+r"),
        ("*.sh files that are executable by anyone", "find . -perm /a+x -name '*.sh'"),
        (
            "give read permission to group and others on all files in public",
            "find public -type f -exec chmod go+r -- {} +",
        ),
        (
            "set read-write permission for owner and read permission for group on *.conf files",
            "find . -name '*.conf' -exec chmod u+rw,g+r -- {} +",
        ),
        (
            "find directories under src and set read-write-execute permission for owner and group and no permission for other",
            "find src -type d -exec chmod ug=rwx,o= -- {} +",
        ),
        (
            "remove write permission for others from all files",
            "find . -type f -exec chmod o-w -- {} +",
        ),
        (
            "src 폴더의 모든 파일에서 그룹의 쓰기 권한 제거",
            "find src -type f -exec chmod g-w -- {} +",
        ),
        (
            "revoke execute permission from group on *.sh files",
            "find . -name '*.sh' -exec chmod g-x -- {} +",
        ),
        ("executable files owned by the user bob", "find . -type f -user bob -executable"),
        ("files that belong to the group test", "find . -type f -group test"),
        (
            "files which do not belong to the user backup under /srv",
            "find /srv -type f -not -user backup",
        ),
        ("files whose owner is mail", "find . -type f -user mail"),
        ("change the group of all directories here", "find . -type d -exec chgrp <group> -- {} +"),
        (
            "change the ownership of all directories here",
            "find . -type d -exec chown <user> -- {} +",
        ),
        ("change the owner of all *.c files to bob", "find . -name '*.c' -exec chown bob -- {} +"),
        (
            "set file permissions for all directories under /srv to 755",
            "find /srv -type d -exec chmod 755 -- {} +",
        ),
        ("*.txt files with access permission 644", "find . -perm 644 -name '*.txt'"),
        ("test 그룹에 속한 파일", "find . -type f -group test"),
        ("모든 폴더의 소유자를 변경", "find . -type d -exec chown <user> -- {} +"),
        (
            "find *.c files and give everyone read access",
            "find . -name '*.c' -exec chmod +r -- {} +",
        ),
        (
            "find *.c files and change owner and group to bob",
            "find . -name '*.c' -exec chown bob:bob -- {} +",
        ),
        ("files created by bob", "find . -type f -user bob"),
        ("files that user bob owns", "find . -type f -user bob"),
        ("files without an owner", "find . -type f -nouser"),
        ("files with the sticky bit set", "find . -type f -perm -1000"),
        ("files writable by both their owner and their group", "find . -type f -perm -ug+w"),
    ],
)
def test_what_is_read(question: str, wanted: str) -> None:
    assert composed(question) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "remove all permissions for others from the files in /srv",
        "remove the executable bit from all *.txt files",
        "remove the extension .bak from all files",
        "모든 txt 파일의 권한 삭제",
        "files belonging to the user who made them",
        "change the group of all directories here to those of others",
    ],
)
def test_what_is_not(question: str) -> None:
    """It is about something else, or there is more to it than was understood."""
    assert not composed(question)
