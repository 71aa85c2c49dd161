"""What a question leaves open in the command that it asks for, and what it does not."""

from __future__ import annotations

import pytest

from bench.everyday import is_right
from bench.likeness import alike
from bench.sandbox import sandbox

SHRINK = ("resize photo.jpg to 800 pixels wide", "photo.jpg 가로 800픽셀로 줄여줘")
SHRINK_AS = ("resize photo.jpg to 800 pixels as small.jpg", "photo.jpg를 줄여서 small.jpg로 저장")
SHRINK_TO = ("make photo.jpg smaller and call it tiny", "photo.jpg를 줄여서 tiny로 저장")
PAGES = ("extract pages 4-9 of thesis.pdf to a new pdf", "thesis.pdf에서 4~9쪽만 뽑아줘")
PACK = ("zip the folder reports", "reports 폴더를 zip으로 압축")
FILM = ("turn demo.mov into an mp4", "demo.mov를 mp4로 바꿔줘")
DUMP = ("dump the database shop", "shop 데이터베이스 덤프")
SALARY = ("make a password protected zip of salary.xlsx", "salary.xlsx를 암호 걸린 zip으로")
PORT = ("kill the process on port 5173", "5173 포트 쓰는 프로세스 죽여줘")
CLIENTS = ("kill clients connected to port 5173", "5173 포트에 연결된 클라이언트 죽여줘")
RUNNING = ("is mysqld running", "mysqld 돌아가고 있어?")
SINCE = ("how long has process 2950 been running", "2950번 프로세스가 얼마나 오래 돌고 있는지")
SINCE_ONLY = ("only the run time of process 2950", "2950번 프로세스 실행 시간만")
BUSY = ("processes by cpu", "CPU 많이 먹는 프로세스 순서대로")
BUSIEST = ("top 5 processes by cpu", "CPU 많이 먹는 프로세스 5개")
FATAL = ("search for FATAL in e.log.gz", "e.log.gz에서 FATAL 검색")
FATAL_ONLY = ("lines with FATAL in e.log.gz without line numbers", "e.log.gz에서 FATAL 줄만")
RECENT = ("the 5 most recently changed files", "최근에 바뀐 파일 5개")
RECENT_WHEN = ("the 5 most recent files with their times", "최근 파일 5개와 수정 시간")
TMP = ("delete .tmp files older than 30 days in /data", "/data에서 30일 지난 .tmp 파일 삭제")
TMP_BOTH = ("delete files and folders ending in .tmp", ".tmp로 끝나는 파일과 폴더 삭제")
GONE = ("delete the folder build", "build 폴더 삭제")
GONE_TOLD = ("delete the folder build and show each file", "build 폴더를 지우면서 파일 이름 출력")
LOAD = ("load shop.sql into the database shop", "shop.sql을 shop에 불러오기")
COPY = ("copy notes.txt to /mnt", "notes.txt를 /mnt로 복사")

OPEN = [
    (
        SHRINK,
        "convert photo.jpg -resize 800x photo_800.jpg",
        "convert photo.jpg -resize 800x s.jpg",
    ),
    (SHRINK, "magick photo.jpg -resize 800 a.jpg", "magick photo.jpg -resize 800 out.jpg"),
    (PAGES, "qpdf thesis.pdf --pages . 4-9 -- p.pdf", "qpdf thesis.pdf --pages . 4-9 -- t-4-9.pdf"),
    (PACK, "zip -r reports.zip reports", "zip -r archive.zip reports"),
    (PACK, "tar -czf reports.tar.gz reports", "tar czf r.tar.gz reports"),
    (FILM, "ffmpeg -i demo.mov demo.mp4", "ffmpeg -i demo.mov output.mp4"),
    (DUMP, "mysqldump shop > shop.sql", "mysqldump shop > backup.sql"),
    (DUMP, "pg_dump -Fc -f shop.dump shop", "pg_dump -Fc -f out.dump shop"),
    (SALARY, "zip -e salary.zip salary.xlsx", "zip -er salary.xlsx.zip salary.xlsx"),
    (PORT, "kill $(lsof -t -i:5173)", 'kill "$(lsof -t -iTCP:5173 -sTCP:LISTEN)"'),
    (PORT, "kill -9 $(lsof -ti:5173)", "kill -9 $(lsof -tiTCP:5173 -sTCP:LISTEN)"),
    (RUNNING, "pgrep mysqld", "pgrep -af -- mysqld"),
    (RUNNING, "pgrep -x mysqld", "pgrep -ax mysqld"),
    (SINCE, "ps -p 2950 -o etime=", "ps -o pid,lstart,etime,comm -p 2950"),
    (BUSY, "ps aux --sort=-%cpu | head", "ps aux --sort=-%cpu | head -n 11"),
    (FATAL, "zgrep FATAL e.log.gz", "zcat -- e.log.gz | grep -n FATAL"),
    (FATAL, "gunzip -c e.log.gz | grep FATAL", "gzip -dc e.log.gz | grep FATAL"),
    (
        RECENT,
        "find . -type f -printf '%T@ %p\\n' | sort -nr | head -5",
        "find . -type f -printf '%T@ %p\\n' | sort -rn | head -n 5 | cut -d ' ' -f 2-",
    ),
    (
        TMP,
        "find /data -name '*.tmp' -mtime +30 -delete",
        "find /data -mtime +30 -name '*.tmp' -type f -delete",
    ),
    (
        TMP,
        "find /data -type f -name '*.tmp' -mtime +30 -delete",
        "find /data -name '*.tmp' -mtime +30 -delete",
    ),
    (TMP, "find /data -mtime +30 -delete", "find /data -mtime +30 -exec rm {} \\;"),
    (
        TMP,
        "find /data -type f -mtime +30 -exec rm {} +",
        "find /data -type f -mtime +30 -print0 | xargs -0 rm",
    ),
    (GONE, "rm -r build", "rm -rv build"),
    (LOAD, "mysql shop < shop.sql", "cat shop.sql | mysql shop"),
    (COPY, "cp notes.txt /mnt", "cp -rv notes.txt /mnt"),
    (COPY, "cp notes.txt ~/x", "cp -r notes.txt ~/x"),
    (COPY, "git rm --cached .env", "git rm -r --cached -- .env"),
]
SAME = [
    ("apt-get install nginx", "sudo apt install nginx"),
    ("pip install requests", "python3 -m pip install requests"),
    ("pip3 install -r dev.txt", "python -m pip install -r dev.txt"),
    ("pytest -k login", "python3 -m pytest -k login"),
    ("docker compose up -d", "docker-compose up -d"),
    ("kubectl get pods -A", "kubectl get po -A"),
    ("kubectl port-forward svc/web 80", "kubectl port-forward service/web 80"),
    ("systemctl status nginx", "systemctl status nginx.service"),
    ("journalctl -fu app.service", "journalctl -f -u app"),
    ("mysql -e 'SELECT COUNT(*) FROM events;' logs", "mysql logs -e 'select count(*) from events'"),
    ("psql -c 'select 1'", "psql -c 'SELECT 1;'"),
    ("cp a.txt b", "cp ./a.txt ./b"),
    ("ls ~/x", 'ls "$HOME/x"'),
    ("sort < a", "cat a | sort"),
]
UNLIKE = [
    ("apt install nginx", "apt remove nginx", "another act"),
    ("pip install requests", "python3 -m venv requests", "another module"),
    ("python3 x.py", "python3 -m x.py", "a module and a file"),
    ("docker compose up", "docker up", "no such thing"),
    ("kubectl get pods", "kubectl get svc", "another kind"),
    ("systemctl status nginx", "systemctl status nginx.socket", "another unit"),
    (
        "mysql -e 'SELECT COUNT(*) FROM events' logs",
        "mysql -e 'SELECT * FROM events' logs",
        "all rows",
    ),
    ("mysql -e 'SELECT 1 FROM a' b", "mysql -e 'SELECT 1 FROM A' b", "another table"),
    ("pip install ./x", "pip install x", "a folder and a package"),
    ("apt install ./x.deb", "apt install x.deb", "a file and a package"),
    ("ls ~/x", "ls '~/x'", "a tilde that is quoted"),
    ("ls ~/x", "ls '$HOME/x'", "a variable that is quoted"),
    ("find src -name x", "find ./src -name x", "names told in another way"),
    ("chown kim a", "chown a kim", "who and what exchanged"),
    ("grep a b", "grep b a", "what and where exchanged"),
    ("split a b", "split b a", "from and to exchanged"),
    ("sort < a", "cat b | sort", "another file"),
    ("sort < a", "cat a b | sort", "a file too many"),
    ("zcat a.gz | grep x", "zgrep x a.gz b.gz", "names before the lines"),
    ("echo $(ls a)", "echo $(ls b)", "another command inside"),
    ("diff <(ls a) b", "diff $(ls a) b", "another way to hand it on"),
]

CLOSED = [
    (
        SHRINK,
        "convert photo.jpg -resize 800x a.jpg",
        "convert photo.jpg -resize 800x photo.jpg",
        "over the input",
    ),
    (
        SHRINK,
        "convert photo.jpg -resize 800x a.jpg",
        "convert photo.jpg -resize 800x a.png",
        "another format",
    ),
    (
        SHRINK,
        "convert photo.jpg -resize 800x a.jpg",
        "convert photo.jpg -resize 80x a.jpg",
        "another size",
    ),
    (
        SHRINK,
        "convert photo.jpg -resize 800x a.jpg",
        "convert image.jpg -resize 800x a.jpg",
        "another input",
    ),
    (
        SHRINK,
        "convert photo.jpg -resize 800x a.jpg",
        "convert photo.jpg -resize 800x /tmp/a.jpg",
        "elsewhere",
    ),
    (
        SHRINK,
        "magick mogrify -resize 800x photo.jpg",
        "magick mogrify -resize 800x a.jpg",
        "it is its input",
    ),
    (
        SHRINK_AS,
        "convert photo.jpg -resize 800x small.jpg",
        "convert photo.jpg -resize 800x a.jpg",
        "it is named",
    ),
    (
        SHRINK_TO,
        "convert photo.jpg -resize 50% tiny.jpg",
        "convert photo.jpg -resize 50% a.jpg",
        "its stem is",
    ),
    (
        PAGES,
        "qpdf thesis.pdf --pages . 4-9 -- p.pdf",
        "qpdf thesis.pdf --pages . 4-8 -- p.pdf",
        "other pages",
    ),
    (
        PAGES,
        "qpdf thesis.pdf --pages . 4-9 -- p.pdf",
        "qpdf thesis.pdf --pages . 4-9 -- thesis.pdf",
        "the input",
    ),
    (PACK, "zip -r reports.zip reports", "zip -r reports.zip report", "another folder"),
    (PACK, "zip -r reports.zip reports", "zip reports.zip reports", "nothing of the folder"),
    (PACK, "zip -r reports.zip reports", "zip -r reports archive.zip", "from and to exchanged"),
    (PACK, "tar -czf reports.tar.gz reports", "tar -cf reports.tar.gz reports", "not compressed"),
    (PACK, "tar -czf reports.tar.gz reports", "tar -xzf reports.tar.gz reports", "the other way"),
    (PACK, "tar -czf reports.tar.gz reports", "tar -czf reports reports.tar.gz", "exchanged"),
    (DUMP, "mysqldump shop > shop.sql", "mysqldump shop >> shop.sql", "behind what is there"),
    (DUMP, "mysqldump shop > shop.sql", "mysqldump store > shop.sql", "another database"),
    (DUMP, "pg_dump -Fc shop > shop.dump", "pg_dump shop > shop.dump", "another format"),
    (SALARY, "zip -e salary.zip salary.xlsx", "zip salary.zip salary.xlsx", "no password"),
    (PORT, "kill $(lsof -t -i:5173)", "kill $(lsof -t -i:5174)", "another port"),
    (PORT, "kill $(lsof -t -iTCP:5173 -sTCP:LISTEN)", "kill $(lsof -t -i:5173)", "clients, too"),
    (
        CLIENTS,
        "kill $(lsof -t -i:5173)",
        "kill $(lsof -t -iTCP:5173 -sTCP:LISTEN)",
        "clients wanted",
    ),
    (RUNNING, "kill $(pgrep mysqld)", "kill $(pgrep -f mysqld)", "ends more of them"),
    (RUNNING, "pgrep -x mysqld", "pgrep -fx mysqld", "the whole line of it"),
    (RUNNING, "pgrep mysqld", "pgrep -v mysqld", "all the others"),
    (RUNNING, "pgrep -af mysqld", "pgrep mysqld", "command lines wanted"),
    (SINCE, "ps -p 2950 -o etime", "ps -p 2950 -o pid,comm", "no such column"),
    (SINCE, "ps -p 2950 -o etime", "ps -p 295 -o etime,comm", "another process"),
    (SINCE_ONLY, "ps -p 2950 -o etime", "ps -p 2950 -o pid,etime", "columns nobody wants"),
    (BUSIEST, "ps aux --sort=-%cpu | head -n 6", "ps aux --sort=-%cpu | head", "another count"),
    (
        BUSIEST,
        "ps aux --sort=-%cpu | head -n 10",
        "ps aux --sort=-%cpu | head -n 11",
        "a count is given",
    ),
    (BUSY, "ps aux --sort=-%cpu | head", "ps aux --sort=%cpu | head", "the other end"),
    (BUSY, "ps aux --sort=-%cpu | head", "ps aux --sort=-%cpu | head -n 3", "fewer"),
    (FATAL, "zgrep FATAL e.log.gz", "zgrep -v FATAL e.log.gz", "the other lines"),
    (FATAL, "zgrep FATAL e.log.gz", "zcat e.log.gz | grep FATAL | head", "not all"),
    (FATAL, "zgrep FATAL e.log.gz", "zgrep e.log.gz FATAL", "pattern and file exchanged"),
    (FATAL, "zgrep FATAL e.log.gz > x", "zgrep -n FATAL e.log.gz > x", "numbers in a file"),
    (FATAL, "grep FATAL e.log | sort", "grep -n FATAL e.log | sort", "sorted by numbers"),
    (FATAL, "grep -n FATAL e.log", "grep FATAL e.log", "numbers are missing"),
    (FATAL_ONLY, "zgrep FATAL e.log.gz", "zgrep -n FATAL e.log.gz", "numbers nobody wants"),
    (
        RECENT_WHEN,
        "find . -type f -printf '%T@ %p\\n' | sort -nr | head -5",
        "find . -type f -printf '%T@ %p\\n' | sort -nr | head -5 | cut -d ' ' -f 2-",
        "times are asked for",
    ),
    (
        RECENT,
        "find . -type f -printf '%T@ %p\\n' | sort -nr | head -5",
        "find . -type f -printf '%T@ %p\\n' | sort -nr | head -5 | cut -d ' ' -f 1",
        "times and no names",
    ),
    (TMP, "find /data -type f -mtime +30 -delete", "find /data -mtime +30 -delete", "folders, too"),
    (TMP, "find /data -name '*.tmp' -delete", "find /data -delete -name '*.tmp'", "everything"),
    (
        TMP,
        "find /data -name '*.tmp' -exec rm {} +",
        "find /data -exec rm {} + -name '*.tmp'",
        "everything",
    ),
    (
        TMP,
        "find /data -name '*.tmp' -mtime +30 -delete",
        "find /data -name '*.tmp' -delete",
        "younger ones",
    ),
    (TMP, "find /data -name '*.tmp' -delete", "find . -name '*.tmp' -delete", "elsewhere"),
    (
        TMP,
        "find /data -mtime +30 -exec rm {} +",
        "find /data -mtime +30 -exec rm -r {} +",
        "whole folders",
    ),
    (TMP, "find /data -mtime +30 -exec rm {} +", "find /data -mtime +30 -exec rm {}", "not ended"),
    (
        TMP_BOTH,
        "find . -name '*.tmp' -delete",
        "find . -type f -name '*.tmp' -delete",
        "folders stay",
    ),
    (GONE, "rm -r build", "rm -rf build", "without a question"),
    (GONE_TOLD, "rm -rv build", "rm -r build", "it is to be told"),
    (LOAD, "mysql shop < shop.sql", "cat shop.sql | mysql store", "another database"),
    (LOAD, "mysql shop < shop.sql", "mysql shop > shop.sql", "the other way"),
    (COPY, "cp notes.txt /mnt", "cp -p notes.txt /opt", "elsewhere"),
    (COPY, "cp -r notes /mnt", "cp notes /mnt", "a folder is left out"),
    (COPY, "cp * /mnt", "cp -r * /mnt", "folders, too"),
    (GONE, "rm build", "rm -r build", "whole folders"),
]


@pytest.mark.parametrize(("asked", "accepted", "answer"), OPEN)
def test_what_the_question_leaves_open(asked: tuple[str, str], accepted: str, answer: str) -> None:
    assert alike(accepted, answer, asked)


@pytest.mark.parametrize(
    ("asked", "accepted", "answer"), [pytest.param(*row[:3], id=row[3]) for row in CLOSED]
)
def test_what_it_does_not(asked: tuple[str, str], accepted: str, answer: str) -> None:
    assert not alike(accepted, answer, asked)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_is_the_same_whatever_was_asked(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(("one", "other"), [pytest.param(*row[:2], id=row[2]) for row in UNLIKE])
def test_what_only_looks_the_same(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize(("asked", "accepted", "answer"), OPEN[:4])
def test_without_a_question_nothing_is_open(
    asked: tuple[str, str], accepted: str, answer: str
) -> None:
    assert not alike(accepted, answer)


def test_the_question_counts_for_an_answer() -> None:
    accepted, answer = OPEN[0][1:]
    with sandbox() as place:
        assert is_right(answer, (accepted,), place, SHRINK)
        assert not is_right(answer, (accepted,), place)
