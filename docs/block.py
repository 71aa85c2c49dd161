"""The command blocks of the documentation: `python -m docs.block` writes what they print into it.

A block of `console` holds commands behind `$ ` and what each prints; `…` in it stands for what
differs from run to run: alone on a line for any lines, else for a part of the line. A block of `sh`,
`zsh` or `fish` is a script that succeeds. Each is run by itself, in an empty home and a repository
with a commit and a staged change. One that cannot be run says why in a comment above it:
`<!-- not run: needs a network -->`. `<!-- file: NAME -->` says which file of ours a block is; tests put
those of CONTRIBUTING.md into a copy of the package.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.repository import PROGRAM
from tests.repository import ROOT
from tests.repository import Repository

PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")))
EXAMPLES = ROOT / "CONTRIBUTING.md"
SHELLS = {"console": "bash", "sh": "bash", "zsh": "zsh", "fish": "fish"}
FENCE = re.compile(
    r"(?:<!-- (not run|file): ([^\n]+) -->\n)?^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
SHOWN = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
HOME, PROJECT = "/home/me", "/home/me/project"
END = "\x1e"
SYSTEM = ("debian", "12")
"""Whose manual pages are shown: the same programs have other words on other systems."""


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page.

    `reason` says why it is not run, `file` which file of ours it is; both are "" for most.
    """

    page: Path
    line: int
    kind: str
    text: str
    reason: str = ""
    file: str = ""

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"

    @property
    def quotes(self) -> bool:
        """Whether it shows words of a manual page."""
        return "Explanation" in self.text or " man " in self.text

    @property
    def shown(self) -> list[tuple[str, str]]:
        """The commands of a console, each with what it prints."""
        return SHOWN.findall(self.text)


def is_documented_here() -> bool:
    """Whether the manual pages installed here are those that the documentation shows."""
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return False
    programs = all(map(shutil.which, ("man", "lsof", "tar")))
    return programs and (system.get("ID"), system.get("VERSION_ID")) == SYSTEM


def blocks(page: Path) -> Iterator[Block]:
    """Yield the fenced blocks of a page."""
    text = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        line = text.count("\n", 0, found.start(3)) + 1
        reason, file = (found[2] if found[1] == what else "" for what in ("not run", "file"))
        yield Block(page, line, found[3], found[4], reason, file)


def run(block: Block, folder: Path, package: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a block in this folder, which is empty, where there is no terminal.

    `package` is where the program is that it calls.
    """
    repository = _repository(folder, korean=block.page.name.endswith(".ko.md"))
    repository.program(PROGRAM.replace(f'PYTHONPATH="{ROOT}"', f'PYTHONPATH="{package}"'))
    return subprocess.run(
        [SHELLS[block.kind], "-c", _script(block)],
        env=repository.environ,
        cwd=repository.path,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        text=True,
        timeout=60,
    )


def printed(block: Block, folder: Path, package: Path = ROOT) -> list[str]:
    """Return what each command of a console prints, in this folder as `run` has it."""
    said = run(block, folder, package).stdout
    for place, name in ((folder / "repository", PROJECT), (folder / "home", HOME)):
        said = said.replace(str(place), name)
    return said.split(END)[:-1]


def alike(shown: str, said: str) -> bool:
    """Whether a command printed what is shown, which may leave out parts by `…`."""
    lines = ["(?:.*\n)*" if line == "…\n" else _pattern(line) for line in shown.splitlines(True)]
    return re.fullmatch("".join(lines), said) is not None


def _pattern(line: str) -> str:
    return ".*".join(map(re.escape, line.split("…")))


def _script(block: Block) -> str:
    if block.kind != "console":
        return f"set -e\n{block.text}" if block.kind != "fish" else block.text
    return "".join(f"{command}\nprintf '{END}'\n" for command, _ in block.shown)


def _repository(folder: Path, *, korean: bool) -> Repository:
    repository = Repository(folder)
    repository.environ |= {"COLUMNS": "80", "SHELL": "/bin/bash"}
    if korean:
        del repository.environ["LC_ALL"]
        repository.environ |= {"LANG": "ko_KR.UTF-8", "LC_CTYPE": "C.UTF-8"}
    repository.write("app.py", "1\n")
    date = {"GIT_AUTHOR_DATE": "@1000000000 +0000", "GIT_COMMITTER_DATE": "@1000000000 +0000"}
    repository.git("commit", "-q", "-m", "Start", environ=date)
    repository.write("app.py", "2\n")
    return repository


def refreshed(block: Block, folder: Path) -> str:
    """Return the text of a console with what its commands print now."""
    said = printed(block, folder)
    pairs = zip(block.shown, said, strict=True)
    return "".join(
        f"$ {command}\n{old if alike(old, new) else new}" for (command, old), new in pairs
    )


def main() -> None:
    for page in set(PAGES) - {EXAMPLES}:
        for block in blocks(page):
            if block.kind == "console" and not block.reason:
                with tempfile.TemporaryDirectory() as folder:
                    new = refreshed(block, Path(folder))
                if new != block.text:
                    print(block)
                    text = page.read_text(encoding="utf-8")
                    page.write_text(text.replace(block.text, new, 1), encoding="utf-8")


if __name__ == "__main__":
    main()
