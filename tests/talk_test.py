"""What is talk, and what only begins like it."""

from __future__ import annotations

import pytest

from aicmd.slots import read
from aicmd.talk import is_talk


@pytest.mark.parametrize(
    "text",
    [
        "how are you doing today",
        "tell me a joke",
        "thanks, that worked",
        "good morning",
        "what does the word polymorphism mean",
        "who invented the telephone",
        "what's the difference between tcp and udp",
        "tcp랑 udp 차이가 뭐야",
        "안녕하세요",
        "고마워",
        "멱등성이 무슨 뜻이야",
        "you are a really nice tool",
        "you're so clever",
        "should I branch out into a new career",
        "do you ever get tired of running commands",
        "would you ever kill a process for fun",
        "are you alive",
        "can you feel pain",
        "what is your favorite color",
        "I am bored, kill some time with me",
        "I love this terminal",
        "how can I be happy",
        "how do I convince my boss to use git",
        "is it worth learning docker",
        "recommend a movie for tonight",
        "can you push me to work harder",
        "who is the best programmer",
        "write me a poem about processes",
        "나한테 관심 좀 커밋해봐",
        "너 이름이 뭐야",
        "넌 감정이 있니",
        "내 인생도 롤백하고 싶다",
        "인생을 재부팅하고 싶어",
        "오늘 기분이 별로야",
        "나랑 놀아줘",
        "저녁 뭐 먹지",
        "어떤 언어 배우는 게 좋을까",
        "고마워 진짜 최고야",
    ],
)
def test_talk(text: str) -> None:
    assert is_talk(text, read(text))


@pytest.mark.parametrize(
    "text",
    [
        "who is logged in",
        "how many files are there",
        "show differences between a.txt and b.txt",
        "what's the difference between main and develop",
        "differences between two branches",
        "a.txt와 b.txt 차이가 뭐야",
        "두 브랜치 차이점 알려줘",
        "highest cpu usage",
        "should I use -9 to kill process 4242",
        "are you able to compress the folder src",
        "do you know how to list files",
        "can you get the size of this folder",
        "can you delete a.txt",
        "would you list all running containers",
        "how do I become root",
        "how can I restart nginx",
        "I want to see hidden files",
        "who is the owner of this folder",
        "what is my ip address",
        "you are in /tmp, list the files",
        "should I look into package.json",
        "너무 큰 파일 찾기",
        "너비 800으로 사진 줄이기",
        "나에게 쓰기 권한 주기",
        "나한테 보낸 메일 로그 보기",
        "관심 없는 파일 무시하기",
        "내 ip 뭐야",
        "최고 용량 파일 찾기",
        "cpu를 제일 많이 먹는 프로세스",
        "메모리 많이 먹는 거 보여줘",
        "a.txt에서 사랑을 찾기",
        "내 감정.txt 파일 보기",
        "",
    ],
)
def test_questions(text: str) -> None:
    assert not is_talk(text, read(text))
