"""A home and a git repository of a test, and the program run in it in every way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import aicmd
from tests.repository import Repository
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

ROOT = str(Path(aicmd.__file__).parent.parent)


class Place:
    """A home and a git repository; every run starts in the repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = Repository(folder)
        self.home = self.repository.home
        self.environ = {**self.repository.environ, "PYTHONPATH": ROOT, "AICMD_TIMEOUT": "20"}

    def run(self, *words: str | bytes, **environ: str) -> bytes:
        """All that a run of the program prints, away from any terminal."""
        return self.told(b"", *words, **environ)

    def told(self, stdin: bytes, *words: str | bytes, **environ: str) -> bytes:
        """The same with something on standard input."""
        done = subprocess.run(
            [sys.executable, "-m", "aicmd", *words],
            input=stdin,
            cwd=self.repository.path,
            env={**self.environ, **environ},
            capture_output=True,
            start_new_session=True,
            timeout=60,
        )
        assert b"Traceback" not in done.stderr
        return done.stdout + done.stderr

    def asked(self, answer: Answer, *words: str | bytes, **environ: str) -> bytes:
        """The same with a server that gives this answer."""
        with ScriptedServer([answer], models=[environ.pop("served", "m")]) as server:
            environ = {"AICMD_MODEL": "m", **environ, "AICMD_BASE_URL": server.url}
            return self.run(*words, **environ)

    def git(self, *words: str | bytes, **environ: str) -> bytes:
        done = subprocess.run(
            ["git", *words],
            cwd=self.repository.path,
            env={**self.environ, **environ},
            capture_output=True,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            timeout=60,
        )
        return done.stdout + done.stderr

    def commit(self, text: str = "문서 추가") -> None:
        """A commit that is long past, without our hook."""
        date = {"GIT_AUTHOR_DATE": "@1000000000 +0000", "AICMD_DISABLE": "1"}
        self.git("commit", "-q", "--allow-empty", "--cleanup=verbatim", "-m", text, **date)
