"""An interactive shell with the integration, in a terminal of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.glass import Glass

ROOT = Path(__file__).parent.parent.parent
RECORDER = Path(__file__).parent / "recorder"
PROMPT = "$> "
ASKS = "RECORDER ASKS"
TAB_IN_FISH = "\x1bj"
PASTE = "\x1b[200~{}\x1b[201~"


def require(shell: str) -> str:
    """Return the program; the test is skipped by name where the shell is not installed."""
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    return program


class Session:
    """`before` and `after` are lines of the rc file around the integration."""

    def __init__(
        self,
        shell: str,
        folder: Path,
        *,
        program: Path = RECORDER,
        before: str = "",
        after: str = "",
        environ: Mapping[str, str] | None = None,
        columns: int = 100,
    ) -> None:
        self.shell = shell
        self.folder = folder
        self.glass = Glass(columns, 30)
        self.work = folder / "work"
        self.work.mkdir()
        (self.work / "ab").touch()  # `??` is a pattern that would match it
        (folder / "log").touch()
        env = {
            "HOME": str(folder),
            "PATH": os.environ["PATH"],
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "AICMD_BIN": str(program),
            "RECORDER": str(folder),
            "ZDOTDIR": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "PYTHONPATH": str(ROOT),
        }
        argv = self._set_up(before, after)
        self.process = self.glass.start(argv, {**env, **(environ or {})}, self.work, captured=False)
        self.ready()

    def _set_up(self, before: str, after: str) -> list[str]:
        program = require(self.shell)
        source = f"source {ROOT}/shell/aicmd.{self.shell}"
        history = f"HISTFILE={self.folder}/history HISTSIZE=1000 SAVEHIST=1000"
        if self.shell == "bash":
            rc = f"PS1='{PROMPT}'\n{history}\n{before}\n{source}\n{after}\n"
            (self.folder / "bashrc").write_text(rc)
            return [program, "--noprofile", "--rcfile", str(self.folder / "bashrc"), "-i"]
        if self.shell == "zsh":
            rc = f"PS1='{PROMPT}'\nunset RPS1\n{history}\n{before}\n{source}\n{after}\n"
            (self.folder / ".zshrc").write_text(rc)
            return [program, "-d", "-i"]
        config = self.folder / "config/fish"
        config.mkdir(parents=True)
        prompt = (
            f"function fish_prompt; echo -n '{PROMPT}'; end\nset -g fish_greeting\n"
            f"function fish_mode_prompt; end\nbind \\ej 'commandline -i \\t'\n"
        )
        (config / "config.fish").write_text(f"{prompt}{before}\n{source}\n{after}\n")
        return [program, "-i"]

    def line(self) -> str:
        """What stands behind the prompt on the cursor's row."""
        row = self.glass.cursor_row()
        return row[len(PROMPT) :].rstrip() if row.startswith(PROMPT.rstrip()) else "\0" + row

    def ready(self, line: str = "") -> None:
        """Wait for the prompt with just this line on it."""
        self.glass.wait(lambda _: self.line() == line)

    def ask(self, question: str, key: str, answer: str = "true", *, paste: bool = True) -> None:
        """Type a question, press Enter, and answer the program's question with a key."""
        (self.folder / "answer").write_text(answer)
        self.glass.type(self._typed(question) if paste else question)
        self.glass.settle()
        self.glass.type("\r")
        self.glass.wait(lambda _: ASKS in self.glass.cursor_row())
        self.glass.type(key)
        self.glass.wait(lambda _: ASKS not in self.glass.cursor_row())
        self.glass.settle()

    def _typed(self, question: str) -> str:
        """The keys for a question: pasted, or a tab would complete. fish drops it from a paste."""
        if self.shell != "fish":
            return PASTE.format(question)
        return TAB_IN_FISH.join(PASTE.format(piece) for piece in question.split("\t"))

    def run(self, command: str) -> str:
        """Run a command and return what it printed, through a file."""
        out = self.folder / "out"
        out.unlink(missing_ok=True)
        self.glass.type(f"{command} > {out}.part; mv {out}.part {out}\r")
        self.glass.wait(lambda _: out.exists())
        self.glass.settle()
        return out.read_text()

    def calls(self) -> list[dict[str, Any]]:
        lines = (self.folder / "log").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        self.glass.close()


def syntax(shell: str, file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([require(shell), "-n", file], capture_output=True, text=True)
