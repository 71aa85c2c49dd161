"""What removes is meant only where something is to go."""

from __future__ import annotations

import pytest

from aicmd.recipes import recipes
from aicmd.removal import is_meant
from bench.calibration import asked

LOOKING = [
    ("find <folder> -type d -empty -delete", "empty folders in /var"),
    ("rm -r -- <folder:slash>*", "find empty folders in build"),
    ("rm -r -- <folder>", "how big is the build folder"),
    ("rm -- *.<extension>", "log 파일 목록 보여줘"),
    ("git branch --merged | xargs git branch -d", "list branches already merged into main"),
    ("git branch -d <branch>", "main에 머지된 브랜치 목록"),
    ("docker image prune", "show dangling images"),
    ("docker image prune -a", "show unused docker images"),
    ("docker rm <container>", "which containers have stopped"),
    ("kubectl delete pod <pod>", "why does pod web-1 restart"),
    ("sudo apt remove <package>", "is htop installed"),
    ("dropdb -i <database>", "list postgres databases"),
    ("git stash drop", "show the stash list"),
    ("git branch -d <branch>", "main 빼고 머지된 브랜치 목록"),
]
REMOVING = [
    ("find <folder> -type d -empty -delete", "delete empty folders in /var"),
    ("rm -r -- <folder>", "build 폴더 지워줘"),
    ("rm -r -- <folder:slash>*", "empty the folder build"),
    ("rm -r -- <folder:slash>*", "build 폴더 비우기"),
    ("git branch -d <branch>", "dev 브랜치 삭제"),
    ("docker image prune", "clean up dangling images"),
    ("docker system prune", "free docker disk space"),
    ("docker rmi <image>", "docker rmi nginx"),
    ("kubectl delete pod <pod>", "kill pod web-1"),
    ("sudo apt remove <package>", "htop 언인스톨"),
    ("sudo apt remove <package>", "take htop off this machine"),
    ("sudo apt remove <package>", "htop 패키지 빼줘"),
    ("git stash drop", "forget the latest stash"),
    ("redis-cli flushdb", "레디스 비우기"),
]
NOTHING_GOES = [
    ("git tag <new> <old> && git tag -d <old>", "rename tag v1 to v1.0"),
    ("docker run --rm -it <image> sh", "a shell in a new container"),
    ("git rm --cached -- <file>", "stop tracking notes.txt"),
    ("find <folder> -name '*.<extension>' -print", "log files in /var"),
    ("rm aicmd.sock", "list sockets"),
    ("npm install <package>", "add express"),
]


@pytest.mark.parametrize(("command", "question"), LOOKING)
def test_who_looks_gets_nothing_that_removes(command: str, question: str) -> None:
    assert not is_meant(command, question)


@pytest.mark.parametrize(("command", "question"), REMOVING)
def test_who_removes_does(command: str, question: str) -> None:
    assert is_meant(command, question)


@pytest.mark.parametrize(("command", "question"), NOTHING_GOES)
def test_what_removes_nothing_of_theirs_is_always_meant(command: str, question: str) -> None:
    assert is_meant(command, question)


def test_every_phrasing_of_a_recipe_that_removes_says_so() -> None:
    """Else it would never be answered."""
    wrong = [
        (recipe.command, phrase)
        for recipe in recipes()
        for phrase in recipe.phrases
        if not is_meant(recipe.command, asked(phrase))
    ]
    assert wrong == []
