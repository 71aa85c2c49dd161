"""A git repository of its own for a test, with a home, an `aicmd` in PATH and our hooks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests import recipe_index
from tests.glass import Glass

ROOT = Path(__file__).parent.parent
PROGRAM = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m aicmd "$@"\n'
EMPTY: Mapping[str, str] = {}
Ran = subprocess.CompletedProcess[bytes]


class Repository:
    """`environ` is all that git and the hooks get to know of the outside."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.bin = folder / "bin"
        self.path = folder / "repository"
        self.home.mkdir()
        self.bin.mkdir()
        recipe_index.give(self.home)
        self.environ = {
            "HOME": str(self.home),
            "PATH": f"{self.bin}:{os.environ['PATH']}",
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_EDITOR": "true",
            **{
                f"GIT_{who}_{what}": "a@example.test" if what == "EMAIL" else "A"
                for who in ("AUTHOR", "COMMITTER")
                for what in ("NAME", "EMAIL")
            },
        }
        self.program(PROGRAM)
        subprocess.run(["git", "init", "-q", "-b", "main", self.path], env=self.environ, check=True)

    @classmethod
    def begun(cls, folder: Path) -> Repository:
        """One with a commit, made long ago (one of this second would look amended), our hooks, and a
        change that is staged."""
        repository = cls(folder)
        repository.write("f", "1\n")
        date = {"GIT_AUTHOR_DATE": "@1000000000 +0000"}
        repository.git("commit", "-q", "-m", "Start", environ=date)
        repository.install()
        repository.write("f", "2\n")
        return repository

    def program(self, text: str) -> None:
        """Put another `aicmd` into PATH."""
        self.script("aicmd", text)

    def script(self, name: str, text: str) -> str:
        """Put a program into PATH and return its name."""
        (self.bin / name).write_text(text)
        (self.bin / name).chmod(0o755)
        return name

    def install(self) -> None:
        for name in ("commit-msg", "prepare-commit-msg"):
            shutil.copy(ROOT / "hooks" / name, self.path / ".git" / "hooks")

    def write(self, name: str, text: str) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        self.git("add", name)

    def git(
        self,
        *words: str,
        check: bool = True,
        cwd: Path | None = None,
        environ: Mapping[str, str] = EMPTY,
    ) -> Ran:
        """Run git where there is no terminal."""
        return subprocess.run(
            ["git", *words],
            env={**self.environ, **environ},
            cwd=cwd or self.path,
            check=check,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            timeout=60,
        )

    def at(self, glass: Glass, *words: str) -> subprocess.Popen[bytes]:
        """Start git in front of a terminal."""
        return glass.start(["git", *words], self.environ, self.path)

    def message(self, revision: str = "HEAD") -> bytes:
        """The message as it is stored."""
        stored = self.git("cat-file", "commit", revision).stdout
        return stored.partition(b"\n\n")[2]

    def editing(self, script: str) -> dict[str, str]:
        """A GIT_EDITOR that runs a line of shell with the file as $1."""
        return {"GIT_EDITOR": f"sh -c '{script}' sh"}
