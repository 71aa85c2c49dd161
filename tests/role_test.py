"""What the words at a value say that it is for."""

from __future__ import annotations

import pytest

from aicmd.role import Role
from aicmd.role import role
from aicmd.slots import read


@pytest.mark.parametrize(
    ("question", "word", "wanted"),
    [
        ("extract the audio of talk.mp4 as talk.mp3", "talk.mp4", Role.SOURCE),
        ("extract the audio of talk.mp4 as talk.mp3", "talk.mp3", Role.TARGET),
        ("copy it into the folder pictures", "pictures", Role.TARGET),
        ("a symlink named current pointing to /opt/v2", "current", Role.NAME),
        ("a symlink named current pointing to /opt/v2", "/opt/v2", Role.SOURCE),
        ("log in as user deploy", "deploy", Role.USER),
        ("a.txt를 b.txt로 복사", "a.txt", Role.SOURCE),
        ("a.txt를 b.txt로 복사", "b.txt", Role.TARGET),
        ("photos.zip을 pictures 폴더에다 풀기", "pictures", Role.TARGET),
        ("current라는 링크", "current", Role.NAME),
        ("deploy 계정으로 접속", "deploy", Role.USER),
        ("보내줘 (계정은 deploy)", "deploy", Role.USER),
        ("make a patch from a.c and b.c", "b.c", Role.SOURCE),
        ("copy it to /a and /b", "/b", Role.TARGET),
        ("web 컨테이너에 있는 a.txt", "web", Role.SOURCE),
        ("web 컨테이너에 넣기", "web", Role.TARGET),
        ("web의 /tmp 로 넣기", "web", Role.TARGET),
        ("web의 /tmp 에서 가져오기", "web", Role.SOURCE),
        ("web 컨테이너의 /tmp로 넣기", "web", Role.TARGET),
        ("web의 로그", "web", Role.SOURCE),
        ("find it and delete b.c", "b.c", Role.NONE),
        ("a.c and b.c", "b.c", Role.NONE),
        ("delete notes.txt", "notes.txt", Role.NONE),
        ("make a user called kim", "called", Role.NONE),
        ("notes.txt 삭제", "notes.txt", Role.NONE),
    ],
)
def test_a_role(question: str, word: str, wanted: Role) -> None:
    tokens = read(question)
    assert role(tokens, [token.text for token in tokens].index(word)) is wanted
