"""Values in questions: what is read as what, and what must not be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicmd.slots import LONGEST
from aicmd.slots import read


def values(text: str) -> list[tuple[str, str]]:
    """The likeliest form of each value."""
    return [token.forms[0] for token in read(text) if token.forms]


def forms(text: str, kind: str) -> list[str]:
    found = (token.form(kind) for token in read(text))
    return [form for form in found if form is not None]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("listening port 5000", "port", "5000"),
        ("5000 포트", "port", "5000"),
        ("5000번 포트를", "port", "5000"),
        ("포트 5000에서", "port", "5000"),
        ("kill process 321", "pid", "321"),
        ("321번 프로세스", "pid", "321"),
        ("pid 321", "pid", "321"),
        ("the 3rd column", "nth", "3"),
        ("the third column", "nth", "3"),
        ("column 3", "column", "3"),
        ("3번째 열", "nth", "3"),
        ("세 번째 열", "nth", "3"),
        ("first 10 lines", "count", "10"),
        ("top 7", "count", "7"),
        ("파일 5개만", "count", "5"),
        ("마지막 20줄", "count", "20"),
        ("five files", "count", "5"),
        ("bigger than 10MB", "size", "10M"),
        ("bigger than 10 MB", "size", "10M"),
        ("2 gigabytes", "size", "2G"),
        ("10메가 이상", "size", "10M"),
        ("500k 이하", "size", "500k"),
        ("in the last 3 days", "days", "3"),
        ("지난 3일 동안", "days", "3"),
        ("2주 전", "days", "14"),
        ("last week", "days", "7"),
        ("an hour ago", "minutes", "60"),
        ("30분 이내", "minutes", "30"),
        ("최근 1시간", "span", "1 hour"),
        ("3 months ago", "span", "3 months"),
        ("한 달 전", "span", "1 month"),
        ("every 5 seconds", "seconds", "5"),
        ("separated by |", "delimiter", "|"),
        ("$로 구분된", "delimiter", "$"),
        ("쉼표로 구분", "delimiter", ","),
        ("separated by commas", "delimiter", ","),
        ("탭으로 나눠서", "delimiter", r"\t"),
        ("split by * here", "delimiter", "*"),
        (r"delimited by \t", "delimiter", r"\t"),
        ("find *.log here", "glob", "*.log"),
        ("find *.log here", "extension", "log"),
        (".py 파일", "extension", "py"),
        ("py 파일", "extension", "py"),
        ("python files", "extension", "py"),
        ("확장자 md", "extension", "md"),
        ("convert a.mov to mp4", "extension", "mp4"),
        ("a.mov를 mp4로 변환", "extension", "mp4"),
        ("in /var/log/app", "path", "/var/log/app"),
        ("~/notes 에서", "path", "~/notes"),
        ("src/main 안의", "path", "src/main"),
        ("show notes.txt", "file", "notes.txt"),
        ("보고서.txt를", "file", "보고서.txt"),
        ("get https://example.test/a?b=1", "url", "https://example.test/a?b=1"),
        ("ping 10.0.0.1", "ip", "10.0.0.1"),
        ("ssh kim@box.example.test", "login", "kim@box.example.test"),
        ("on 2024-03-01", "date", "2024-03-01"),
        ("at 15:30", "clock", "15:30"),
        ("at 9:05.", "clock", "09:05"),
        ("at 3pm", "clock", "15:00"),
        ("at 12 am", "clock", "00:00"),
        ("every day at 6:45pm", "clock", "18:45"),
        ("오후 3시에", "clock", "15:00"),
        ("오전 10시 15분까지", "clock", "10:15"),
        ("밤 11시 반에", "clock", "23:30"),
        ("밤 1시", "clock", "01:00"),
        ("낮 12시", "clock", "12:00"),
        ("새벽 2시", "clock", "02:00"),
        ("17시 정각", "clock", "17:00"),
        ("at noon", "clock", "12:00"),
        ("자정에", "clock", "00:00"),
        ("install version 1.24.0", "version", "1.24.0"),
        ("v2.1-rc1 태그", "version", "v2.1-rc1"),
        ("3.11 버전", "version", "3.11"),
        ("mount /dev/sdb1 here", "path", "/dev/sdb1"),
        ("format sdb1", "device", "/dev/sdb1"),
        ("nvme0n1 상태", "device", "/dev/nvme0n1"),
        ("chmod 755 x.sh", "mode", "755"),
        ("chmod u+x x.sh", "mode", "u+x"),
        ('find "two words" here', "quoted", "two words"),
        ("find 'two words' here", "quoted", "two words"),
        ("‘둘 다’ 찾기", "quoted", "둘 다"),
        ('curl {"name":"kim"} 보내기', "quoted", '{"name":"kim"}'),
        ('{"a": {"b": [1]}, "c": 2} 를', "quoted", '{"a": {"b": [1]}, "c": 2}'),
        ('post [{"a": 1}] there', "quoted", '[{"a": 1}]'),
        ("http://localhost:8000/users에 보내", "url", "http://localhost:8000/users"),
        ("https://example.com/a.iso를", "url", "https://example.com/a.iso"),
        ("https://ko.wikipedia.org/wiki/서울", "url", "https://ko.wikipedia.org/wiki/서울"),
        ("~/문서에 있는", "path", "~/문서"),
        ("~/사진 폴더", "path", "~/사진"),
        ("/tmp로 복사", "path", "/tmp"),
        ("23:00에 종료", "clock", "23:00"),
        ("밤 11:30에", "clock", "23:30"),
        ("tag it myapp:1.0", "image", "myapp:1.0"),
        ("nginx:alpine 이미지", "image", "nginx:alpine"),
        ("push ghcr.io/acme/app:1.2", "image", "ghcr.io/acme/app:1.2"),
        ("pull postgres:15", "image", "postgres:15"),
        ("is redis1:6379 reachable", "host", "redis1"),
        ("is redis1:6379 reachable", "number", "6379"),
        ("is redis1:22 reachable", "image", "redis1:22"),
        ("is box.test:22 reachable", "port", "22"),
        ("curl localhost:8080", "url", "localhost:8080"),
        ("get localhost:3000/items", "url", "localhost:3000/items"),
        ("redis get user:1001", "image", "user:1001"),
        ("copy it to kim@box:/tmp", "remote", "kim@box:/tmp"),
        ("box:~/a.txt를", "remote", "box:~/a.txt"),
        ("sync s3://b/x", "bucket", "s3://b/x"),
        ("cherry-pick 9f8e7d6", "commit", "9f8e7d6"),
        ("go to HEAD~2", "commit", "HEAD~2"),
        ("rename it to release-2.4", "verbatim", "release-2.4"),
        ("check SHA256SUMS", "sums", "SHA256SUMS"),
        ("edit the Makefile", "file", "Makefile"),
        ("log of myapp.service", "unit", "myapp.service"),
        ("capture on eth0", "interface", "eth0"),
        ("columns 1-3 of it", "range", "1-3"),
        ("1~3열만", "range", "1-3"),
        ("age over 30", "above", "30"),
        ("나이 30 이상", "least", "30"),
        ("30 미만인", "below", "30"),
        ("every monday at 9", "clock", "09:00"),
        ("ping five times", "count", "5"),
        ("the last two commits", "count", "2"),
        ("지난주부터", "span", "1 week"),
        ("every 2 hours", "hours", "2"),
        ("10분마다", "every", "10"),
        ("run deploy.py", "command", "python3 deploy.py"),
        ("run df -h on box", "command", "df -h"),
        ("ssh box uptime", "command", "uptime"),
        ("run df -h every 5 seconds", "command", "df -h"),
        ("free -m을 2초마다 보여줘", "command", "free -m"),
        ("make ll a short form of ls -alF", "command", "ls -alF"),
        ("ls -lah를 ll 앨리어스로", "command", "ls -lah"),
        ("git status를 10초마다 실행", "command", "git status"),
        ("time npm test", "command", "npm test"),
        ("make build 얼마나 걸리는지", "command", "make build"),
        ("how long does npm test take", "command", "npm test"),
        ("tail -n 20 app.log를 3초마다", "command", "tail -n 20 app.log"),
        ("alias gl for git log --oneline", "command", "git log --oneline"),
        ("install pandas", "library", "pandas"),
        ("send X-Token: abc there", "quoted", "X-Token: abc"),
        ("a folder named test", "quoted", "test"),
        ("test라는 폴더", "quoted", "test"),
        ("post a=1&b=2", "form", "a=1&b=2"),
        ("with env FOO=bar", "assignment", "FOO=bar"),
        ("value of .config.port", "key", ".config.port"),
        ("what day was 2001년 9월 9일", "date", "2001-09-09"),
        ("2024년 12월 31일까지", "date", "2024-12-31"),
        ("매초 실행", "seconds", "1"),
        ("초마다 실행", "seconds", "1"),
        ("분마다 실행", "every", "1"),
        ("run it every minute", "every", "1"),
        ("10 분마다", "every", "10"),
        ("cut from 00:01:20 on", "verbatim", "00:01:20"),
        ("00:01:20부터 자르기", "verbatim", "00:01:20"),
        ("kill what is on port $PORT", "port", "$PORT"),
        ("pid ${PID} 종료", "pid", "${PID}"),
        ("1기 넘는 파일", "size", "1G"),
        ("delete all pdfs", "extension", "pdf"),
        ("the jpg pictures", "extension", "jpg"),
        ("mp3 songs", "extension", "mp3"),
        ("0xff를 10진수로", "hex", "ff"),
        ("0x1F4 in decimal", "hex", "1F4"),
        ("renice it to -5", "negative", "-5"),
        ("tree two levels", "depth", "2"),
        ("go three levels down", "depth", "3"),
        ("원본(a.txt)을 복사", "file", "a.txt"),
        ("open the Containerfile", "file", "Containerfile"),
        ("count lines in syslog", "file", "syslog"),
        ("delete the file `name'", "quoted", "name"),
    ],
)
def test_a_value_is_read(text: str, kind: str, value: str) -> None:
    assert forms(text, kind) == [value]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("5000 files", "port"),
        ("image postgres:15", "port"),
        ("deadbee words", "commit"),
        ("1234567 words", "commit"),
        ("in src/main.c", "remote"),
        ("at 10:30", "remote"),
        ("lines 1-3", "range"),
        ("over there", "above"),
        ("at home", "clock"),
        ("top 10 running processes", "command"),
        ("show the date", "command"),
        ("run npm test", "command"),
        ("make all files executable", "command"),
        ("git alias st for status", "command"),
        ("git log in short form", "command"),
        ("every date in the file", "command"),
        ("make test files", "command"),
        ("every 2 hours", "every"),
        ("named after a king", "quoted"),
        ("port 5000", "pid"),
        ("port 5000", "count"),
        ("3 days ago", "port"),
        ("3 days ago", "count"),
        ("10MB", "number"),
        ("10 apples", "size"),
        ("5 s", "seconds"),
        ("don't stop", "quoted"),
        ("what's the user's name", "quoted"),
        ("one more time", "count"),
        ("show the end.", "file"),
        ("e-mail", "file"),
        ("what is this?", "glob"),
        ("read/write", "url"),
        ("1.2.3", "ip"),
        ("log", "extension"),
        ("listen to python", "extension"),
        ("play an mp4", "extension"),
        ("python", "extension"),
        ("7zip", "number"),
        ("tar.gz", "file"),
        ("오늘 날씨", "file"),
        ("일요일", "days"),
        ("주소", "days"),
        ("3번 반복", "days"),
        ("25:00", "clock"),
        ("map 8080:80", "clock"),
        ("3시간", "clock"),
        ("지난 3시간 동안", "clock"),
        ("3 am I", "version"),
        ("1.5 GB", "version"),
        ("10.0.0.1", "version"),
        ("sda-backup", "device"),
        ("disk", "device"),
        ("map 8080:80", "image"),
        ("note: this", "image"),
        ("awk {print}", "quoted"),
        ("10:30:00", "clock"),
        ("00:01:20", "ip"),
        ("00:01:20", "port"),
        ("2024년 3월 달력", "date"),
        ("every minute", "minutes"),
        ("5 초마다", "every"),
        ("3기록", "size"),
        ("기록 3개", "size"),
        ("copy $HOME/x to $DEST", "port"),
        ("세 번째 열 기준으로 정렬", "size"),
        ("TODO가 있는 줄", "file"),
        ("0xyz", "hex"),
        ("lines 3-5", "negative"),
        ("head -n 5", "negative"),
        ("two words", "depth"),
        ("the syslogs of everybody", "file"),
    ],
)
def test_what_is_no_such_value(text: str, kind: str) -> None:
    assert forms(text, kind) == []


def test_two_values_keep_their_order() -> None:
    assert values("copy a.txt to /zz/b") == [("file", "a.txt"), ("path", "/zz/b")]


def test_a_remark_is_read_apart() -> None:
    assert [token.text for token in read("브랜치(원격) 삭제")] == ["브랜치", "원격", "삭제"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("줄바꿈(CRLF)을 고쳐", ["줄바꿈", "CRLF", "을", "고쳐"]),
        ("크롬(chrome) 프로세스", ["크롬", "chrome", "프로세스"]),
        ("f(x)를 찾기", ["f(x)", "를", "찾기"]),
        ("how `long'", ["how", "long"]),
        ("how long", ["how long"]),
        ("00:01:20~00:02:30 구간", ["00:01:20", "00:02:30", "구간"]),
    ],
)
def test_what_is_read_as_one(text: str, words: list[str]) -> None:
    assert [token.text for token in read(text)] == words


def test_a_range_is_two_numbers() -> None:
    assert forms("lines 20-30", "number") == ["20", "30"]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Whatever is typed, each token is a part of it, with particles or quotes taken off."""
    for token in read(text):
        assert all(word in text or as_typed(word) in text for word in token.text.split(" "))


def as_typed(word: str) -> str:
    """A word for a number system with its digits, which is read as if it were spelled out: 10진수."""
    digits = {"이진": "2진", "팔진": "8진", "십진": "10진"}.get(word[:2], word[:2])
    return digits + word[2:]


@given(st.text(alphabet=st.characters(blacklist_characters='"\n'), min_size=1, max_size=50))
def test_a_quoted_text_is_verbatim(text: str) -> None:
    (token,) = read(f'"{text}"')
    assert token.form("quoted") == text


def test_a_long_question_is_cut() -> None:
    assert len(read("a " * LONGEST)) == LONGEST // 2
