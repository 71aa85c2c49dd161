"""Which questions ask for the same, and which only look like it."""

from __future__ import annotations

import pytest

from aicmd.likeness import likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("listening port 5000", "how do I show the listening port 5000?"),
        ("listening port 5000", "  Listening PORTS   5000 "),
        ("how many files are here", "how many files here?"),
        ("undo the last commit", "please undo my last commit"),
        ("files over 10M", "list files over 10M"),
        ("8080 포트 쓰는 프로세스", "8080번 포트를 쓰는 프로세스 알려줘"),
        ("마지막 커밋 취소", "마지막 커밋을 취소하는 방법"),
        ("nginx 재시작", "nginx 재시작해줘"),
        ("8080 포트 쓰는 프로세스", "8080 port를 쓰는 process"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert likeness(one) == likeness(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("listening port 5000", "listening port 5001", id="another value"),
        pytest.param("files over 10M", "files under 10M", id="the other side"),
        pytest.param("10MB 이상 파일", "10MB 이하 파일", id="the other side, in Korean"),
        pytest.param("copy a.txt to b.txt", "copy b.txt to a.txt", id="another order"),
        pytest.param("copy to a.txt from b.txt", "copy from a.txt to b.txt", id="another way"),
        pytest.param("a에서 b로 복사", "b에서 a로 복사", id="another way, in Korean"),
        pytest.param("find 'Readme'", "find 'README'", id="another text"),
        pytest.param("find everything", "find everything but .git", id="an exception"),
        pytest.param("staged files", "files that are not staged", id="a no"),
        pytest.param("nginx 재시작", "nginx 중지", id="another deed"),
        pytest.param("delete ./a", "delete ./A", id="another file"),
        pytest.param("move it up", "move it down", id="up and down"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert likeness(one) != likeness(other)


@pytest.mark.parametrize("text", ["", "the", "how do I", "show me", "어떻게 해"])
def test_what_says_nothing_is_like_nothing(text: str) -> None:
    assert likeness(text) == ""
