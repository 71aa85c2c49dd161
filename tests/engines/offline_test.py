"""Questions to the offline engine, in both languages."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest

from aicmd.engines.offline import Offline
from aicmd.errors import AicmdError
from aicmd.language import choose
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion
from aicmd.suggestion import Turn


def suggestions(text: str, tool: str = "", shell: str = "bash", count: int = 1) -> list[Suggestion]:
    (reply,) = Offline("linux").suggest(Dialogue(Question(text, tool, shell, count)))
    assert reply.complete
    return list(reply.suggestions)


def answer(text: str, tool: str = "", shell: str = "bash") -> str:
    return suggestions(text, tool, shell)[0].command


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("listening port 5000", "lsof -i :5000"),
        ("what is using port 8080", "lsof -i :8080"),
        ("which process is listening on 3000", "lsof -i :3000"),
        ("8080 포트 쓰는 프로세스", "lsof -i :8080"),
        ("8080번 포트를 누가 쓰고 있지?", "lsof -i :8080"),
        ("how do I extract foo.tar.gz", "tar -xf foo.tar.gz"),
        ("foo.tar.gz 압축 풀어줘", "tar -xf foo.tar.gz"),
        ("make run.sh executable", "chmod +x -- run.sh"),
        ("run.sh에 실행 권한 줘", "chmod +x -- run.sh"),
        ("kill process 4242", "kill 4242"),
        ("4242번 프로세스 죽여줘", "kill 4242"),
        ("kill firefox", "pkill -x -- firefox"),
        ("install htop", "sudo apt install htop"),
        ("htop 설치해줘", "sudo apt install htop"),
        ("restart nginx", "sudo systemctl restart nginx"),
        ("nginx 재시작", "sudo systemctl restart nginx"),
        ("how do I undo my last git commit", "git reset --soft HEAD~1"),
        ("마지막 커밋 취소하고 싶어", "git reset --soft HEAD~1"),
        ("squash the last 3 commits", "git rebase -i HEAD~3"),
        ("최근 커밋 3개 합치기", "git rebase -i HEAD~3"),
        ("create a new branch called feature/login", "git switch -c feature/login"),
        ("how much memory is free?", "free -h"),
        ("메모리 얼마나 남았어", "free -h"),
        ("who is logged in", "who"),
        ("지금 로그인한 사람 누구야", "who"),
        ("what's my external ip", "curl -s https://ifconfig.me"),
        ("내 공인 아이피 알려줘", "curl -s https://ifconfig.me"),
        ("add user bob to group docker", "sudo usermod -aG docker bob"),
        ("which docker containers are running", "docker ps"),
        ("where am i", "pwd"),
        ("현재 폴더 어디야", "pwd"),
        ("delete all files in this folder", "find . -maxdepth 1 -type f -delete"),
        ("delete everything here", "find . -maxdepth 1 -type f -delete"),
        ("delete untracked files", "git clean -fd"),
        ("ssh 키 만드는 법", "ssh-keygen -t ed25519"),
        ("backup.tar.gz 압축 풀기", "tar -xf backup.tar.gz"),
        ("extract the audio of a.mov as a.wav", "ffmpeg -i a.mov -vn a.wav"),
        ("ssh to 10.0.0.5 as deploy on port 2222", "ssh -p 2222 deploy@10.0.0.5"),
        ("10.0.0.5 서버에 deploy 계정으로 2222 포트로 ssh 접속", "ssh -p 2222 deploy@10.0.0.5"),
        ("내 계정에 등록된 크론 작업 목록", "crontab -l"),
        ("돌고 있는 도커 컨테이너 한꺼번에 멈추는 명령어?", "docker stop $(docker ps -q)"),
        ("docker build and tag web:2.1", "docker build -t web:2.1 ."),
        ("밤 11:30에 시스템 종료되게 예약", "sudo shutdown -h 23:30"),
        ("list directories under the current directory", "find . -type d"),
        ("list subdirectories in the current directory", "find . -type d"),
        ("delete all the empty files in the current directory", "find . -type f -empty -delete"),
        ("show the tree of this folder", "tree"),
    ],
)
def test_a_question_is_answered(question: str, command: str) -> None:
    assert answer(question) == command


NONSENSE = """
    what is the meaning of life
    write me a poem about autumn
    book a flight to Paris
    tell me a joke
    who won the game last night
    translate this sentence into French
    what should I cook for dinner
    how do planes fly
    is it going to rain tomorrow
    sing a song
    explain quantum physics to me
    why is the sky blue
    recommend a good movie
    what is the capital of Mongolia
    how old is the universe
    do you like cats
    order a pizza with mushrooms
    asdf qwer zxcv
    lorem ipsum dolor sit amet
    help my dog is sick
    what is love
    buy ten shares of a company
    call my mother
    how tall is Mount Everest
    draw a picture of a horse
    fix my marriage
    when was Napoleon born
    hello
    thank you very much
    are you a human
    사랑이 뭐야
    가을에 대한 시를 써줘
    파리행 비행기 예약해줘
    농담 하나 해줘
    오늘 날씨 어때
    어제 경기 누가 이겼어
    저녁 뭐 먹을까
    비행기는 어떻게 날아
    내일 비 올까
    노래 불러줘
    양자역학 설명해줘
    하늘은 왜 파란색이야
    영화 추천해줘
    몽골의 수도는 어디야
    우주는 몇 살이야
    고양이 좋아해
    피자 주문해줘
    강아지가 아파
    엄마한테 전화해줘
    에베레스트 높이가 얼마야
    말 그려줘
    나폴레옹은 언제 태어났어
    안녕
    고마워
    너는 사람이야
    주식 열 주 사줘
    한국어로 번역해줘
    기분이 우울해
    살 빼는 법
    가나다라 마바사
    """
OUT_OF_REACH = [line.strip() for line in NONSENSE.splitlines() if line.strip()]


@pytest.mark.parametrize("question", OUT_OF_REACH)
def test_what_it_does_not_know_it_does_not_answer(question: str) -> None:
    choose({}, asked=question)
    with pytest.raises(AicmdError) as error:
        answer(question)
    told, *near = str(error.value).split("\n")
    assert "aicmd setup" in told
    korean = any("가" <= character <= "힣" for character in question)
    assert ("오프라인" in told) == korean
    assert len(near) <= 3


BEYOND = """
    rewrite this service in rust
    add dark mode to our web page
    why is the login button not centered
    write release notes that sound exciting
    estimate how long the migration will take
    pick a good name for my variable
    explain this stack trace to me
    make a slide deck about our roadmap
    which text editor do professionals use
    prove that the algorithm terminates
    negotiate a discount on the cloud bill
    tell me if this contract is fair
    draw a diagram of the network in my school
    teach my parrot to whistle
    find a date for saturday
    count my blessings
    copy my homework from a friend
    open a bank account
    sort out my relationship
    what does the fox say
    is this file any good
    merge with the universe
    archive my emotions
    install a new kitchen sink
    what is the user thinking
    이 서비스를 러스트로 다시 짜줘
    우리 홈페이지에 다크 모드 넣어줘
    로그인 버튼이 왜 가운데가 아니지
    재미있는 출시 공지 써줘
    이전 작업이 얼마나 걸릴지 예상해줘
    변수 이름 좋은 걸로 골라줘
    이 스택 트레이스 설명해줘
    로드맵 발표 자료 만들어줘
    전문가들은 어떤 편집기를 쓰나
    알고리즘이 끝난다는 걸 증명해줘
    클라우드 요금 깎아줘
    이 계약서 공정한지 봐줘
    학교 친구 관계도 그려줘
    앵무새한테 휘파람 가르쳐줘
    토요일에 만날 사람 찾아줘
    내 장점 세어줘
    친구 숙제 베껴줘
    은행 계좌 열어줘
    인간관계 정리해줘
    여우는 어떻게 울어
    이 소설 재미있어
    우주와 하나 되기
    슬픈 기억 지워줘
    부엌 싱크대 설치해줘
    사용자는 무슨 생각을 할까
    """


def test_hardly_a_question_that_is_beyond_it_is_answered() -> None:
    """Some have the form of a question that it knows; of those at most one in twenty."""
    questions = [line.strip() for line in BEYOND.splitlines() if line.strip()]
    answered = {}
    for question in questions:
        with suppress(AicmdError):
            answered[question] = answer(question)
    assert len(questions) == 50
    assert len(answered) <= len(questions) // 20, answered


def refusal(question: str) -> list[str]:
    """What is told to be near, a line each."""
    with pytest.raises(AicmdError) as error:
        answer(question)
    return str(error.value).split("\n")[1:]


@pytest.mark.parametrize(
    ("question", "summary", "command"),
    [
        pytest.param(
            "delete the last commit of the moon with a golden hammer",
            "Throw the last commit away with its changes",
            "git reset --hard HEAD~1",
            id="English",
        ),
        pytest.param(
            "마지막 커밋을 달나라 토끼와 함께 완전히 버리고 춤추기",
            "마지막 커밋을 변경까지 버리기",
            "git reset --hard HEAD~1",
            id="Korean",
        ),
    ],
)
def test_a_refusal_shows_what_is_near_and_marks_what_destroys(
    question: str, summary: str, command: str
) -> None:
    lines = refusal(question)
    assert len(lines) <= 3
    assert f"  !! {summary}: {command}" in lines


def test_what_is_near_has_the_values_of_the_question() -> None:
    lines = refusal("is a sunny day in the park with port 4711 listening to us better than rain")
    assert any("4711" in line.rpartition(": ")[2] for line in lines)
    assert not lines[0].startswith("  !! ")


@pytest.mark.parametrize("question", ["", "?", "asdf qwer zxcv", "가나다라 마바사"])
def test_nothing_is_near_what_shares_no_word(question: str) -> None:
    assert refusal(question) == []


@pytest.mark.parametrize(
    ("question", "tool", "program"),
    [("list issues", "gh", "gh"), ("변경 내용 보기", "git", "git"), ("status", "git", "git")],
)
def test_a_tool_answers_alone(question: str, tool: str, program: str) -> None:
    assert answer(question, tool).split()[0] == program


def test_a_tool_that_knows_nothing_of_it_does_not_answer() -> None:
    with pytest.raises(AicmdError):
        answer("listening port 5000", "git")


def test_a_program_named_in_the_question_is_used() -> None:
    assert answer("install htop with dnf") == "sudo dnf install htop"


def test_alternatives_differ() -> None:
    found = [each.command for each in suggestions("listening port 5000", count=3)]
    assert len(set(found)) == 3


def test_what_is_missing_is_a_placeholder() -> None:
    (suggestion,) = suggestions("kill process on port")
    assert suggestion.placeholders == ("<port>",)
    assert "<port>" in suggestion.command


def test_the_summary_is_in_the_language_of_the_question() -> None:
    assert suggestions("listening port 5000")[0].summary == "Show what uses port 5000"
    assert suggestions("5000 포트 확인")[0].summary == "5000 포트를 쓰는 프로세스 보기"


def test_another_one_is_another_one_until_there_is_none() -> None:
    question = Question("listening port 5000")
    turns: tuple[Turn, ...] = ()
    seen: list[str] = []
    for _ in range(99):
        try:
            (reply,) = Offline("linux").suggest(Dialogue(question, turns))
        except AicmdError as error:
            told = str(error)
            break
        seen.append(reply.suggestions[0].command)
        turns = (*turns, Turn("", seen[-1]))
    assert re.search(r"no other command.*aicmd setup", told)
    assert seen[:2] == ["lsof -i :5000", "sudo ss -ltnp 'sport = :5000'"]
    assert len(set(seen)) == len(seen)


def test_a_revision_is_read_with_the_question() -> None:
    question = Question("kill process 99")
    dialogue = Dialogue(question, (Turn("", "kill 99"),), "by force")
    (reply,) = Offline("linux").suggest(dialogue)
    assert reply.suggestions[0].command == "kill -9 99"


def test_each_shell_gets_its_own() -> None:
    assert answer("exit code of last command", shell="fish") == "echo $status"
    assert answer("exit code of last command", shell="zsh") == "echo $?"


def test_macos_gets_its_own() -> None:
    (reply,) = Offline("darwin").suggest(Dialogue(Question("install htop")))
    assert reply.suggestions[0].command == "brew install htop"


@pytest.mark.parametrize("value", ["a b.txt", "$(reboot).txt", "a'b.txt", "-rf.txt", "`id`.txt"])
def test_a_value_stays_one_word(value: str) -> None:
    command = answer(f'count the lines in "{value}"')
    assert command.startswith("wc -l -- ")
    word = command.removeprefix("wc -l -- ")
    assert word == "'" + value.replace("'", "'\\''") + "'"


@pytest.mark.parametrize(
    ("question", "goes"),
    [
        pytest.param("empty folders in /var", False, id="empty says how they are"),
        pytest.param("find empty directories under /tmp", False, id="they are looked for"),
        pytest.param("/tmp 아래 빈 폴더 찾기", False, id="the same in Korean"),
        pytest.param("delete empty folders in /var", True, id="they are to go"),
        pytest.param("/tmp 아래 빈 폴더 삭제", True, id="to go, in Korean"),
        pytest.param(
            "delete everything inside folder build but keep the folder", True, id="a recipe"
        ),
    ],
)
def test_nothing_is_removed_unless_that_is_said(question: str, goes: bool) -> None:
    given = answer(question)
    assert given
    assert (" -delete" in given or given.startswith("rm")) == goes


LONG = {
    "count the words of each line in file aa and tell me which one of them my boss would like best": "",
    "copy report.txt to the share of whoever wrote the longest line of it last year": "",
    "aa 파일의 줄을 bb 파일의 줄과 첫 단어가 같은 것끼리 이어 붙여서 표로 보여줘": "",
    "case insensitive search for timeout in app.log showing 2 lines before and after": "grep -i -C 2 timeout app.log",
    "app.log에서 대소문자 구분 없이 timeout 찾고 앞뒤 2줄씩 같이 보여줘": "grep -i -C 2 timeout app.log",
}
"""Questions that say more than can be read, and such of that length of which all is."""


@pytest.mark.parametrize(("question", "command"), LONG.items())
def test_the_longer_a_question_the_more_of_it_is_to_be_read(question: str, command: str) -> None:
    if command:
        assert answer(question) == command
    else:
        with pytest.raises(AicmdError):
            answer(question)
