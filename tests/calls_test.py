"""Commands of one program with all that a question says of how."""

from __future__ import annotations

import subprocess

import pytest

from aicmd.calls import compose
from aicmd.frame import unframed
from aicmd.slots import read

COPYING = [
    ("archive photos/ to /mnt/photos/ and delete files in the destination that are not in the source",
     "rsync -a --delete -- photos/ /mnt/photos/"),
    ("archive src to /mnt/src excluding files ending in .tmp", "rsync -a --exclude='*.tmp' -- src /mnt/src"),
    ("sync src/ to kim@box:/srv/app excluding node_modules",
     "rsync -a --exclude=node_modules -- src/ kim@box:/srv/app"),
    ('archive "/my/dir" on host "box" as user "kim" to the current directory',
     "rsync -a -- kim@box:/my/dir ."),
    ("copy videos/ to kim@box:/data via ssh on port 2222 showing progress",
     "rsync -a --progress -e 'ssh -p 2222' -- videos/ kim@box:/data"),
    ("copy a.txt to b.txt without overwriting", "cp -n -- a.txt b.txt"),
    ("a.txt를 b.txt로 덮어쓰지 않고 복사", "cp -n -- a.txt b.txt"),
    ('recursively copy "$1" to "$2"', 'cp -r -- "$1" "$2"'),
]  # fmt: skip
FILES = [
    ('make directories "a/b", "a/c", and "a/d"', "mkdir -- a/b a/c a/d"),
    ("remove the files a.txt, b.txt and c.txt", "rm -- a.txt b.txt c.txt"),
    ("a.txt, b.txt, c.txt 파일 지워줘", "rm -- a.txt b.txt c.txt"),
    ('change the owner and group of "notes.txt" to "kim"', "sudo chown kim:kim -- notes.txt"),
    ("recursively change the owner of everything in docs/ to user kim", "sudo chown -R kim -- docs/"),
    ("/srv/www의 소유자를 deploy 그룹을 www-data로 바꿔줘", "sudo chown deploy:www-data -- /srv/www"),
    ('recursively change the group ownership of "shared" to "staff"', "sudo chgrp -R staff -- shared"),
    ("recursively change the owner of /data to the current user", 'sudo chown -R "$USER" -- /data'),
    ("mount the ext4 filesystem /dev/sdb1 on /mnt/usb as read only",
     "sudo mount -t ext4 -o ro /dev/sdb1 /mnt/usb"),
    ("/dev/sdb1을 /mnt/usb에 읽기 전용으로 마운트", "sudo mount -o ro /dev/sdb1 /mnt/usb"),
    ('bind mount "/srv/data" on "/home/kim/data"', "sudo mount --bind /srv/data /home/kim/data"),
    ('remount "ext4" filesystem "/dev/sdb1" on "/mnt" with read and write permission',
     "sudo mount -t ext4 -o remount,rw /dev/sdb1 /mnt"),
    ("create a link named current to releases/42 by force", "ln -s -f -- releases/42 current"),
    ("list files with hidden ones in long format with human readable sizes", "ls -l -a -h"),
    ("list files in the current folder, separating names with comma", "ls -m"),
]  # fmt: skip
TEXT = [
    ("split big.log into files of 500 lines with prefix part_", "split -l 500 -- big.log part_"),
    ("big.log를 500줄씩 part_로 시작하는 이름으로 나눠줘", "split -l 500 -- big.log part_"),
    ("split video.bin into 4 equal parts", "split -n 4 -- video.bin"),
    ("split data.txt into files of 10 MB with numeric suffixes of length 3", "split -b 10M -d -a 3 -- data.txt"),
    ("split standard input into files of 100 lines", "split -l 100 -"),
    ("wrap each line in notes.txt to 60 characters at spaces", "fold -s -w 60 -- notes.txt"),
    ("compare a.txt and b.txt side by side with a width of 120", "diff -y -W 120 -- a.txt b.txt"),
    ("a.txt와 b.txt를 나란히 비교", "diff -y -- a.txt b.txt"),
    ("lines in words.txt matching the patterns in the file list.txt", "grep -f list.txt -- words.txt"),
    ('join lines in "a" and "b" that have a common first column', "join <(sort a) <(sort b)"),
    ("format the time string @1700000000", "date -d @1700000000"),
    ("report the disk usage of the filesystem containing /home in kilobytes", "df -k /home"),
]  # fmt: skip
SHELL = [
    ('read a line into variable name with the prompt "Name: "', "read -p 'Name: ' name"),
    ("read a password into the variable pw without echoing it", "read -s pw"),
    ("비밀번호를 화면에 안 보이게 입력받아 pw 변수에 저장", "read -s pw"),
    ("read a single character into the variable answer", "read -n 1 answer"),
    ("글자 하나만 입력받아 answer 변수에 저장", "read -n 1 answer"),
    ("turn on the shell option globstar", "shopt -s globstar"),
    ("disable the nullglob shell option", "shopt -u nullglob"),
    ('write the output of "make test" to the terminal and to test.log', "make test | tee test.log"),
    ('write the output and error of "make test" to standard output and append to test.log',
     "make test 2>&1 | tee -a test.log"),
    ('print "done" to standard output and to log.txt as root', "printf '%s\\n' done | sudo tee log.txt"),
    ('answer "y" to all prompts of "apt upgrade"', "yes y | apt upgrade"),
    ('run "make" in an environment without the variable CFLAGS', "env -u CFLAGS make"),
    ("manual page of the find command", "man find"),
    ("find 명령 매뉴얼 보여줘", "man find"),
    ("help message of the command tar", "tar --help"),
    ('현재 날짜를 "%Y/%m/%d" 형식으로 보여줘', "date +%Y/%m/%d"),
]  # fmt: skip
PATHS = [
    ("full path of the command python3", "which python3"),
    ("change to the directory of the executable node", 'cd "$(dirname "$(which node)")"'),
    ("directory name of the current script", 'dirname -- "$0"'),
    ("name of the running script", 'basename -- "$0"'),
    ('output "a.tar.gz" without the ".gz" suffix', "basename -- a.tar.gz .gz"),
    ("create a temporary folder in /var/tmp", "mktemp -d -p /var/tmp"),
    ("create a temporary file with a name like report.XXXXXX", "mktemp report.XXXXXX"),
    ("process tree of process 1234 with ids", "pstree -p 1234"),
    ("kill all processes using port 8080 instantly", "kill -9 $(lsof -t -i:8080)"),
]
NETWORK = [
    ("forward port 8080 on localhost to port 80 on intranet via kim@bastion",
     "ssh -L 8080:intranet:80 kim@bastion"),
    ("ssh into web01 as kim with X11 forwarding", "ssh -X kim@web01"),
    ("look up the MX record of example.com from the nameserver 8.8.8.8", "dig @8.8.8.8 example.com MX"),
    ("example.com의 MX 레코드를 8.8.8.8 네임서버에서 조회", "dig @8.8.8.8 example.com MX"),
    ("send 5 ping requests to example.com", "ping -c 5 example.com"),
]  # fmt: skip
MADE = [*COPYING, *FILES, *TEXT, *SHELL, *PATHS, *NETWORK]

NOT_MADE = [
    pytest.param("delete my feelings", id="no file is called so"),
    pytest.param("compress my feelings into one sentence", id="no folder either"),
    pytest.param("remove everything in the current folder", id="a place has no name of its own"),
    pytest.param("archive docs to docs.tar.gz", id="what is put into an archive is packed"),
    pytest.param('copy "a" to "b"', id="with nothing said of how, a recipe knows it"),
    pytest.param('recursively copy "a" to "kim@box:b"', id="cp knows no other computer"),
    pytest.param('split "a.txt" into files of 5 lines, then upload "b.txt"', id="a value is left"),
    pytest.param("read a file line by line", id="no answer is waited for"),
    pytest.param("read notes.txt", id="a file is no answer"),
    pytest.param("파일 읽어줘", id="nor is one in Korean"),
    pytest.param("change the owner of a branch", id="a branch has none"),
    pytest.param('write "a" to notes.txt', id="nothing is shown"),
    pytest.param("ping", id="no one to ping"),
    pytest.param("path to happiness", id="no program"),
    pytest.param("", id="nothing"),
]


def made(question: str) -> str | None:
    composition = compose(read(unframed(question)), "bash")
    return composition.command if composition else None


@pytest.mark.parametrize(("question", "command"), MADE)
def test_each_part_of_a_question_is_in_the_command(question: str, command: str) -> None:
    assert made(question) == command


@pytest.mark.parametrize("question", NOT_MADE)
def test_no_command_is_made(question: str) -> None:
    assert made(question) is None


@pytest.mark.parametrize("command", [command for _, command in MADE])
def test_a_shell_reads_each_command(command: str) -> None:
    assert subprocess.run(["bash", "-nc", command], check=False).returncode == 0


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("a b", "'a b'"),
        ("$x", '"$x"'),
        ("$(id)", "'$(id)'"),
        ("a; id", "'a; id'"),
        ("*.txt", "*.txt"),
        ("*.txt; id", "'*.txt; id'"),
        ("-rf", "'-rf'"),
    ],
)
def test_a_value_is_quoted_where_the_shell_would_read_it(value: str, written: str) -> None:
    """A name with a wildcard is left to the shell, a variable is expanded, and nothing else."""
    assert made(f'remove the files "{value}" and "b.txt"') == f"rm -- {written} b.txt"


@pytest.mark.parametrize(
    ("question", "shell", "command"),
    [
        ("turn on the shell option globstar", "zsh", None),
        ("read a password into the variable pw without echoing it", "fish", None),
        ("directory name of the current script", "fish", None),
        ("directory name of the current script", "zsh", 'dirname -- "$0"'),
        ("send 5 ping requests to example.com", "fish", "ping -c 5 example.com"),
    ],
)
def test_a_shell_gets_no_command_of_another(question: str, shell: str, command: str | None) -> None:
    found = compose(read(unframed(question)), shell)
    assert (found.command if found else None) == command
