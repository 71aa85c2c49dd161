"""Questions about files, run in a folder with files of many sizes and ages."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from aicmd.composition import compose
from aicmd.engines.offline import SURE
from aicmd.engines.offline import Offline
from aicmd.slots import read
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question

DAY = 86_400
FILES = {  # name: (bytes, days old)
    "a.py": (10, 0.001),
    "big.py": (3_000_000, 2),
    "huge.bin": (8_000_000, 40),
    "old.log": (100, 10),
    "new.log": (2_000_000, 0.5),
    "sub/deep/c.py": (2_500_000, 20),
    "sub/photo.jpg": (500, 5),
    "sub/empty.txt": (0, 1.5),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, (size, days) in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
        then = time.time() - days * DAY
        os.utime(path, (then, then))
    (tmp_path / "nothing").mkdir()
    return tmp_path


def command(question: str) -> str:
    (reply,) = Offline("linux").suggest(Dialogue(Question(question)))
    return reply.suggestions[0].command


def run(question: str, folder: Path) -> list[str]:
    asked = command(question)
    done = subprocess.run(
        ["bash", "-c", asked], cwd=folder, capture_output=True, text=True, timeout=20
    )
    assert done.returncode == 0, (asked, done.stderr)
    return done.stdout.replace("./", "").split()


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("files bigger than 1M", {"big.py", "huge.bin", "new.log", "sub/deep/c.py"}),
        ("1메가 넘는 파일", {"big.py", "huge.bin", "new.log", "sub/deep/c.py"}),
        ("files over 5 MB", {"huge.bin"}),
        ("py files larger than 1MB", {"big.py", "sub/deep/c.py"}),
        ("files smaller than 1k", {"sub/empty.txt"}),
        ("*.log files", {"old.log", "new.log"}),
        ("find all python files", {"a.py", "big.py", "sub/deep/c.py"}),
        ("확장자가 jpg인 파일", {"sub/photo.jpg"}),
        ("files changed in the last 3 days", {"a.py", "big.py", "new.log", "sub/empty.txt"}),
        ("지난 3일 동안 바뀐 파일", {"a.py", "big.py", "new.log", "sub/empty.txt"}),
        ("files modified within the last hour", {"a.py"}),
        ("최근 30분 안에 수정된 파일", {"a.py"}),
        ("files older than 30 days", {"huge.bin"}),
        ("15일 지난 파일", {"huge.bin", "sub/deep/c.py"}),
        ("log files older than a week", {"old.log"}),
        ("find empty files", {"sub/empty.txt"}),
        ("빈 폴더 찾기", {"nothing"}),
        ("py files in sub", None),
        ("files named photo.jpg", {"sub/photo.jpg"}),
        ("find py files except big.py", {"a.py", "sub/deep/c.py"}),
        ("py files but not in deep", None),
        ("find directories named deep", {"sub/deep"}),
    ],
)
def test_which_files(question: str, found: set[str] | None, folder: Path) -> None:
    if found is not None:
        assert set(run(question, folder)) == found


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("the largest file", ["huge.bin"]),
        ("현재 폴더에서 가장 큰 파일 2개", ["8000000", "huge.bin", "3000000", "big.py"]),
        ("2 biggest py files", ["3000000", "big.py", "2500000", "sub/deep/c.py"]),
        ("the smallest file", ["sub/empty.txt"]),
        ("newest 2 files", ["a.py", "new.log"]),
        ("oldest file", ["huge.bin"]),
        ("가장 오래된 파일 2개", ["huge.bin", "sub/deep/c.py"]),
        ("list *.py files bigger than 1M; newest first | top 3", ["big.py", "sub/deep/c.py"]),
        ("how many py files are there", ["3"]),
        ("파이썬 파일 개수", ["3"]),
    ],
)
def test_in_which_order(question: str, found: list[str], folder: Path) -> None:
    assert run(question, folder) == found


@pytest.mark.parametrize(
    ("question", "gone"),
    [
        ("delete log files older than 7 days", {"old.log"}),
        ("7일 지난 로그 파일 삭제해줘", {"old.log"}),
        ("delete all empty files", {"sub/empty.txt"}),
        ("1MB보다 큰 py 파일 지워줘", {"big.py", "sub/deep/c.py"}),
    ],
)
def test_what_is_deleted(question: str, gone: set[str], folder: Path) -> None:
    """Only what the filters name goes: the rest of the files is as it was."""
    run(question, folder)
    assert {name for name in FILES if not (folder / name).exists()} == gone


@pytest.mark.parametrize(
    "question",
    ["listening port 5000", "restart nginx", "delete branch main", "오늘 날씨", "", "1M", "file"],
)
def test_what_is_about_something_else(question: str) -> None:
    composition = compose(read(question), "linux", "bash")
    assert composition is None


@pytest.mark.parametrize(
    "question",
    [
        "delete all files",
        "모든 파일 삭제",
        "remove everything",
        "delete all folders",
        "delete everything under src",
        "delete all folders except src",
        "전부 삭제",
    ],
)
def test_nothing_is_deleted_without_a_filter(question: str) -> None:
    assert compose(read(question), "linux", "bash") is None


@pytest.mark.parametrize(
    "question",
    [
        "change owner of notes.txt to kim",
        "replace a with b in notes.txt",
        "delete notes.txt",
        "notes.txt 권한을 644로 변경",
        "notes.txt 소유자를 kim으로 바꿔",
        "change all spaces to underscores in keys.txt",
        "get user.email from api.json",
        "unzip photos.zip into the directory pictures",
        "move report.pdf to the docs folder",
        "report.pdf를 docs 폴더로 옮겨줘",
        "remove an empty folder called x",
        "node_modules 폴더 통째로 지우고 싶어요",
    ],
)
def test_a_file_at_hand_is_not_looked_for(question: str) -> None:
    """What has its name may lie in other folders, too, and is not meant."""
    assert compose(read(question), "linux", "bash") is None


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("find notes.txt", "find . -name notes.txt"),
        ("notes.txt 찾아줘", "find . -name notes.txt"),
        ("delete all notes.txt files", "find . -name notes.txt -delete"),
        ("delete files named notes.txt in ~/a", "find ~/a -name notes.txt -delete"),
        ("하위 폴더에서 notes.txt 찾아 지워", "find . -name notes.txt -delete"),
        ("change owner of all *.txt files to kim", "find . -name '*.txt' -exec chown kim -- {} +"),
    ],
)
def test_a_file_that_has_to_be_found_is(question: str, wanted: str) -> None:
    composed = compose(read(question), "linux", "bash")
    assert composed
    assert composed.command == wanted


@pytest.mark.parametrize(
    ("questions", "wanted"),
    [
        (
            ("files in src not containing 'TODO'", "src 폴더에서 'TODO'라는 단어가 없는 파일"),
            "grep -rL TODO src",
        ),
        (
            ("delete *.log files without the text 'keep' in their content",
             "'keep'이라는 문자열이 없는 *.log 파일 삭제"),
            r"find . -name '*.log' -not -exec grep -q keep {} \; -delete",
        ),
        (
            ("find files owned by root or larger than 5M", "root 소유이거나 5M보다 큰 파일"),
            r"find . -type f \( -size +5M -o -user root \)",
        ),
        (
            ("files larger than 5M or older than 30 days", "크기가 5M보다 크거나 30일 지난 파일"),
            r"find . -type f \( -size +5M -o -mtime +30 \)",
        ),
        (
            ("files not read in the last 20 days or not changed in the last 40 days",),
            r"find . -type f \( -atime +20 -o -mtime +40 \)",
        ),
        (
            ("recursively change the owner of all files in /srv/www to kim",
             "/srv/www 아래 모든 파일의 소유자를 재귀적으로 kim으로 변경"),
            "chown -R kim -- /srv/www",
        ),
        (
            ("change owner of files from kim to lee in ~/a", "~/a 폴더 파일의 소유자를 kim에서 lee로 변경"),
            "find ~/a -type f -user kim -exec chown lee -- {} +",
        ),
        (
            ("delete *.bak files after confirmation", "*.bak 파일을 확인 후 삭제"),
            "find . -name '*.bak' -exec rm -i -- {} +",
        ),
        (
            ("files in the tmp folder older than 3 days", "임시 폴더에서 3일 지난 파일"),
            "find /tmp -type f -mtime +3",
        ),
        (
            ("search /etc and one level below for *.conf", "/etc 폴더와 그 아래 1 단계까지 conf 파일 찾기"),
            "find /etc -maxdepth 2 -name '*.conf'",
        ),
        (
            ("files not modified in over 90 days", "90일 넘게 수정하지 않은 파일"),
            "find . -type f -mtime +90",
        ),
        (("files between 72 and 96 hours old",), "find . -type f -mtime +2 -mtime -4"),
        (("files modified at least 3 days ago",), "find . -type f -mtime +2"),
        (
            ("files starting with a capital letter", "대문자로 시작하는 파일"),
            "find . -type f -name '[A-Z]*'",
        ),
        (("folders ending with a digit", "숫자로 끝나는 폴더"), "find . -type d -name '*[0-9]'"),
        (
            ("save the list of all py files to a file", "py 파일 목록을 파일로 저장"),
            "find . -name '*.py' > <file>",
        ),
        (
            ("show the directory names of all *.jpg files", "*.jpg 파일이 있는 폴더 이름만"),
            r"find . -name '*.jpg' -printf '%h\n'",
        ),
        (
            ("find *.conf files and open them with vim", "*.conf 파일을 찾아 vim으로 열기"),
            r"find . -name '*.conf' -exec vim {} \;",
        ),
        (
            ("set permissions of all directories under ~/a to u=rwx,go=rx",
             "~/a 아래 모든 폴더 권한을 u=rwx,go=rx로 변경"),
            "find ~/a -type d -exec chmod u=rwx,go=rx -- {} +",
        ),
        (
            ("files that don't belong to group staff", "staff 그룹에 속하지 않은 파일"),
            "find . -type f -not -group staff",
        ),
        (("find files in .git", ".git 안의 파일 찾기"), "find .git -type f"),
        (("delete all broken symlinks in /opt", "/opt 에서 깨진 심볼릭 링크 모두 삭제"),
         "find /opt -xtype l -delete"),
        (("copy all files under ~/a to /backup", "~/a 아래 모든 파일을 /backup 으로 복사"),
         r"find ~/a -type f -exec cp -- {} /backup \;"),
        (("find *.c files whose size is not more than 2 MB",), "find . -not -size +2M -name '*.c'"),
        (("find 'foo' (case insensitive) files",), "find . -type f -iname foo"),
        (("recusively find .py files in the current direcory",), "find . -name '*.py'"),
        (("display all php,xml and css files",),
         r"find . \( -name '*.php' -o -name '*.xml' -o -name '*.css' \)"),
        (("find all files in the file system with uid=1000",), "find / -type f -uid 1000"),
        (("find files newer than stamp_file",), "find . -type f -newer stamp_file"),
        (
            ("find all *.coffee files and run 'perl /opt/lint' on each of them",),
            r"find . -name '*.coffee' -exec perl /opt/lint {} \;",
        ),
        (
            ("find *.sh files and run 'a; b' on each of them",),
            r"find . -name '*.sh' -exec 'a; b' {} \;",
        ),
        (
            ("find files matching the extended regex '.*/(a|b)'", "확장 정규식 '.*/(a|b)'에 맞는 파일"),
            "find . -type f -regextype posix-extended -regex '.*/(a|b)'",
        ),
        (
            ("files in the ~/a folder without descending into .svn directories",),
            "find ~/a -name .svn -prune -o -type f -print",
        ),
        (("directories whose names are 3 characters long",), "find . -type d -name '???'"),
        (("find the folders directly under /srv",), "find /srv -mindepth 1 -maxdepth 1 -type d"),
        (("find all .log files under /var/log", "/var/log 아래에 있는 .log 파일 전부 찾아줘"),
         "find /var/log -name '*.log'"),
        (("find files over 100MB below the current directory",
          "현재 디렉토리 아래에서 100MB 넘는 파일 찾아줘"), "find . -type f -size +100M"),
        (("I forgot where config.yml is, search the whole system for it",
          "config.yml이 어디 있는지 모르겠는데 시스템 전체에서 찾아줘"), "find / -name config.yml"),
        (("delete every .tmp file in the current directory and its subdirectories",
          "하위 디렉토리까지 .tmp 파일 싹 다 삭제", "하위 폴더까지 전부 뒤져서 .tmp 파일 지워줘"),
         "find . -name '*.tmp' -delete"),
        (("find makefile under build ignoring case", "build 아래에서 makefile 대소문자 무시하고 찾기"),
         "find build -iname makefile"),
        (("how many .py files are there in this project (count, subfolders included)",
          "하위 폴더까지 다 합쳐서 .py 파일이 몇 개인지 세기"), "find . -name '*.py' | wc -l"),
        (("how many .md files are under docs?", "docs 폴더 안에 .md 파일이 몇 개 있는지 알려줘"),
         "find docs -name '*.md' | wc -l"),
        (("show the 10 largest files under /home", "/home 아래에서 용량 제일 큰 파일 10개 보여줘"),
         r"find /home -type f -printf '%s %p\n' | sort -rn | head -n 10"),
        (("delete the 3 largest files under /tmp",),
         r"find /tmp -type f -printf '%s %p\n' | sort -rn | head -n 3 | cut -d ' ' -f 2-"
         r" | tr '\n' '\0' | xargs -0 rm --"),
        (("list only the names of files under src that contain TODO",
          "src 안에서 TODO가 들어있는 파일 이름만 뽑아줘", "src에서 TODO 쓰는 파일 목록"),
         "grep -rl TODO src"),
        (("print the paths of files containing password under /etc",
          "/etc 아래에서 password가 들어있는 파일 경로만"), "grep -rl password /etc"),
        (("list the files in docs that do not contain TODO", "docs에서 TODO가 없는 파일 목록"),
         "grep -rL TODO docs"),
        (("move all the .jpg files here into the photos directory",
          "여기 있는 .jpg 파일 전부 photos 디렉토리로 옮기려면"), "mv -- *.jpg photos/"),
        (("copy all .txt files in this directory to the notes folder",), "cp -- *.txt notes/"),
        (("move all the .jpg files in the subfolders into the photos directory",),
         r"find . -name '*.jpg' -exec mv -- {} photos \;"),
        (("set permissions 644 on all files (not directories) under public",
          "public 아래 디렉토리 말고 파일만 전부 권한 644로 설정"),
         "find public -type f -exec chmod 644 -- {} +"),
        (("files in my downloads folder bigger than 1G", "다운로드 폴더에서 1기가 넘는 파일"),
         "find ~/Downloads -type f -size +1G"),
        (("delete all node_modules folders below here",),
         "find . -type d -name node_modules -exec rm -r -- {} +"),
        (("delete all .DS_Store files", "하위 폴더 포함해서 .DS_Store 파일 전부 삭제"),
         "find . -name .DS_Store -delete"),
        (("look for files bigger than 2GB on the whole disk", "디스크 전체에서 2GB 넘는 파일 찾아줘"),
         "find / -type f -size +2G"),
        (("where did I put budget.xlsx? search my home folder",
          "budget.xlsx 어디 뒀는지 홈 폴더에서 찾아줘"), "find ~ -name budget.xlsx"),
        (("find every .yaml file below /srv and its subfolders",
          "/srv랑 하위 폴더에서 .yaml 파일 전부 찾기"), "find /srv -name '*.yaml'"),
        (("find files not accessed for 90 days under /data", "/data에서 90일 동안 접근 안 한 파일"),
         "find /data -type f -atime +90"),
        (("give me a list of all .sqlite files on this computer",
          "이 컴퓨터에 있는 .sqlite 파일 목록 줘"), "find / -name '*.sqlite'"),
        (("wipe out every .cache file under ~/project including nested folders",
          "~/project 아래 중첩 폴더까지 .cache 파일 싹 지워줘"),
         "find ~/project -name '*.cache' -delete"),
        (("show files in this folder that changed since yesterday", "어제부터 바뀐 파일 보여줘"),
         "find . -type f -daystart -mtime -2"),
        (("현재 폴더에만 있는 jpg 파일 개수",), "find . -maxdepth 1 -name '*.jpg' | wc -l"),
        (("delete everything except the .md files", "md 파일 빼고 전부 삭제"),
         "find . -type f -not -name '*.md' -delete"),
        (("create a list of all .jpg files and save it to list.txt", ".jpg 파일 목록을 list.txt에 저장"),
         "find . -name '*.jpg' > list.txt"),
        (("compress all .log files under /var/log with gzip",),
         "find /var/log -type f -name '*.log' -exec gzip -- {} +"),
        (("find all folders named .git below ~/code",),
         "find ~/code -type d -name .git"),
        (("find .js files but skip node_modules", "node_modules 빼고 .js 파일 찾기"),
         "find . -name node_modules -prune -o -name '*.js' -print"),
        (("delete everything under /tmp/cache older than 3 days",),
         "find /tmp/cache -type f -mtime +3 -delete"),
    ],
)  # fmt: skip
def test_what_a_question_becomes(questions: tuple[str, ...], wanted: str) -> None:
    """The same in both languages, with all that was said."""
    for question in questions:
        composed = compose(read(question), "linux", "bash")
        assert composed, question
        assert (composed.command, composed.score > SURE) == (wanted, True), question


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("find empty directories under /tmp", "find /tmp -type d -empty"),
        ("/tmp 아래 빈 폴더 찾기", "find /tmp -type d -empty"),
        ("delete every .tmp file here and in its subdirectories", "find . -name '*.tmp' -delete"),
        ("하위 폴더까지 .tmp 파일 싹 다 삭제", "find . -name '*.tmp' -delete"),
        ("md 파일 빼고 전부 삭제", "find . -type f -not -name '*.md' -delete"),
        ("delete notes.txt", "rm -- notes.txt"),
        ("notes.txt 삭제", "rm -- notes.txt"),
    ],
)
def test_a_recipe_that_overlooks_half_of_it_comes_after(question: str, wanted: str) -> None:
    assert command(question) == wanted


@pytest.mark.parametrize(
    "question",
    [
        "replace spaces with underscores in file names",
        "copy a.txt to kim@host:/tmp",
        "recursively copy src to dst",
        "files that nobody floxed",
        "replace '1 2' by '3 4'",
        "a.txt를 kim@host:/tmp 로 복사",
        "make a folder named zork",
        "create a folder named zork inside tmp",
        "make project.tar.gz from folder project",
        "list everything including hidden files",
        "숨김 파일까지 전부 자세히 보여줘",
        "파일 확장자의 역사",
        "숨김 파일까지 포함해서 목록 보기",
        "replace localhost with 127.0.0.1 in .env and save it to out.txt",
        'replace "draft" with "final" in all file names',
        '모든 파일명에서 "draft"를 "final"로 바꾸기',
    ],
)
def test_what_is_not_surely_read(question: str) -> None:
    """A word that is left, a name that would change, another computer: nothing is answered."""
    composed = compose(read(question), "linux", "bash")
    assert composed is None or composed.score < SURE


def test_macos_has_no_printf() -> None:
    composition = compose(read("5 largest files"), "darwin", "bash")
    assert composition is not None
    assert "-printf" not in composition.command
    assert "stat -f" in composition.command
