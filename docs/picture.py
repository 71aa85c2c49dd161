"""The pictures of the documentation: `python -m docs.picture` makes them anew from real runs.

Each is a bash in a pseudo-terminal with the integration in it, in which somebody types.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pyte.screens import Char

from docs.svg import svg
from tests.glass import Glass
from tests.repository import ROOT
from tests.repository import Repository

FOLDER = ROOT / "docs" / "pictures"
START = f"PS1='$ '\nsource '{ROOT}/shell/aicmd.bash'\n"
DATES = dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), "@1700000000 +0000")
MENU = "[q]"
SETTLED = 0.4  # seconds in which nothing more is drawn
EXPLAIN = "aicmd explain 'tar -xzf backup.tar.gz && rm -rf old'\r"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is typed, step by step, each with all that the screen shows before the next one.

    `about` says what is seen to those who cannot see it.
    """

    name: str
    about: str
    steps: tuple[tuple[str, ...], ...]

    @property
    def korean(self) -> bool:
        return self.name.endswith(".ko")

    @property
    def quotes(self) -> bool:
        """Whether it shows words of a manual page."""
        return not self.name.startswith("commit")

    @property
    def file(self) -> Path:
        return FOLDER / f"{self.name}.svg"


PICTURES = (
    Picture(
        "ask",
        "The question ?? listening port 5000 is answered with lsof -i :5000 and its explanation",
        (("?? listening port 5000\r", "◆ :5000", MENU),),
    ),
    Picture(
        "revise",
        "A command that deletes log files is revised, and wants the word yes before it runs",
        (
            ("?? delete .log files older than 30 days\r", "◆ -delete", MENU),
            ("r", "\n change"),
            ("not in subfolders\r", "◆ -maxdepth"),
            ("\r", "yes"),
        ),
    ),
    Picture(
        "explain",
        "aicmd explain names each part of a tar and an rm command, and warns of both",
        ((EXPLAIN, "man rm(1)"),),
    ),
    Picture(
        "commit",
        "git commit shows a better message with reasons, and uses it after a y",
        (
            ("git commit -m 'Fixed teh login bug in `parse.py`.'\r", "[e]"),
            ("y", "1 file changed"),
        ),
    ),
    Picture(
        "ask.ko",
        "5000번 포트를 쓰는 프로세스를 묻는 질문에 lsof -i :5000과 설명으로 답한다",
        (("?? 5000번 포트를 쓰는 프로세스\r", "◆ :5000", MENU),),
    ),
    Picture(
        "revise.ko",
        "로그 파일을 지우는 명령을 고친 뒤, 실행하려면 yes를 입력해야 한다",
        (
            ("?? 30일 넘은 .log 파일 삭제\r", "◆ -delete", MENU),
            ("r",),
            ("하위 폴더는 빼고\r", "◆ -maxdepth"),
            ("\r", "yes"),
        ),
    ),
    Picture(
        "explain.ko",
        "aicmd explain이 tar와 rm 명령의 모든 부분을 설명하고 위험을 알린다",
        ((EXPLAIN, "man rm(1)"),),
    ),
    Picture(
        "commit.ko",
        "git commit이 더 나은 커밋 메시지를 이유와 함께 보여 주고, y를 누르면 사용한다",
        (
            ("git commit -m '로그인 오류 수정.'\r", "[e]"),
            ("y", "1 file changed"),
        ),
    ),
)


def drawn(picture: Picture, folder: Path) -> str:
    """Return the picture as it is now, by a run in this folder, which is empty."""
    repository = _repository(folder, picture)
    glass = Glass(80, 45)
    shell = ["bash", "--noprofile", "--rcfile", str(folder / "rc"), "-i"]
    process = glass.start(shell, repository.environ, repository.path, captured=False)
    try:
        glass.wait(lambda text: text.endswith("$"))
        glass.settle()
        for keys, *seen in picture.steps:
            glass.type(keys)
            for text in seen:
                glass.wait(text, 30)
            glass.settle(SETTLED)
        return svg(_used(glass.cells()), picture.about)
    finally:
        process.kill()
        process.wait()
        glass.close()


def _repository(folder: Path, picture: Picture) -> Repository:
    """One commit, our hook, a change that is staged, and a shell that says little of itself."""
    (folder / "rc").write_text(START)
    repository = Repository(folder)
    repository.environ |= {"TERM": "xterm-256color", **DATES}
    if picture.korean:
        del repository.environ["LC_ALL"]
        repository.environ |= {"LANG": "ko_KR.UTF-8", "LC_CTYPE": "C.UTF-8"}
    repository.write("parse.py", "1\n")
    repository.git("commit", "-q", "-m", "Start")
    repository.install()
    repository.write("parse.py", "2\n")
    return repository


def _used(rows: Sequence[Sequence[Char]]) -> list[Sequence[Char]]:
    """The rows down to the last that is not blank."""
    last = max(number for number, row in enumerate(rows) if any(one.data.strip() for one in row))
    return list(rows[: last + 1])


def main() -> None:
    for picture in PICTURES:
        with tempfile.TemporaryDirectory() as folder:
            picture.file.write_text(drawn(picture, Path(folder)), encoding="utf-8")
        print(picture.file.relative_to(ROOT))


if __name__ == "__main__":
    main()
