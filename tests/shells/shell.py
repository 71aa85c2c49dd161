"""An interactive shell with the integration in it, and the recorder in place of the program."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests import recipe_index
from tests.shells.terminal import Terminal

HERE = Path(__file__).parent
GLUE = HERE.parents[1] / "shell"
PROMPT = "P>"
MENU = "MENU [r]un [e]dit [q]uit"
RUN, EDIT, CANCEL, CRASH = "r", "e", "q", "x"
TAB_IN_FISH = "\x1b\t"  # fish drops a tab from what is pasted
CTRL_C, CTRL_U, ESCAPE, UP = "\x03", "\x15", "\x1b", "\x1b[A"

PROMPTS = {
    "bash": f"PS1='{PROMPT} '\nHISTFILE=$HOME/history\n",
    "zsh": f"PS1='{PROMPT} '\nunset RPS1\nHISTFILE=$HOME/history HISTSIZE=1000 SAVEHIST=1000\n",
    "fish": f"function fish_prompt; echo -n '{PROMPT} '; end\nset -g fish_greeting\n"
    "function fish_mode_prompt; end\nbind \\e\\t 'commandline --insert \\t'\n",
}
START_UP = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}
ARGUMENTS = {"bash": ["--noprofile", "-i"], "zsh": ["-d", "-i"], "fish": ["-i"]}


@dataclass(frozen=True, slots=True)
class Call:
    """How the program was called."""

    argv: list[str]
    question: str
    commands: str
    status: str
    terminal: list[bool]
    foreground: bool
    modes: list[str]


class Shell:
    """A shell that has started and shows its prompt. `before` and `after` stand around the glue."""

    def __init__(
        self,
        name: str,
        home: Path,
        *,
        before: str = "",
        after: str = "",
        environ: Mapping[str, str] | None = None,
        glue: bool = True,
    ) -> None:
        self.name, self.home = name, home
        self.folder = home / "work"
        self.folder.mkdir(parents=True)
        recipe_index.give(home)
        (self.folder / "ab").touch()  # what `??` would be, taken for a pattern
        source = f"source '{GLUE}/aicmd.{name}'\n" if glue else ""
        start_up = home / START_UP[name]
        start_up.parent.mkdir(parents=True, exist_ok=True)
        start_up.write_text(PROMPTS[name] + before + "\n" + source + after + "\n")
        path = shutil.which(name)
        assert path is not None
        variables = _environ(home) | dict(environ or {})
        self.terminal = Terminal([path, *ARGUMENTS[name]], variables, self.folder)
        self.wait_for_prompt()

    def wait_for_prompt(self) -> None:
        """Wait until the cursor stands behind a prompt with nothing typed."""
        self.terminal.wait(lambda terminal: terminal.cursor_row() == PROMPT, "an empty prompt")

    def wait_for_line(self, line: str) -> None:
        """Wait until this stands on the edit line, one row long, with the cursor in it."""
        self.terminal.wait(
            lambda terminal: terminal.cursor_row() == f"{PROMPT} {line}".rstrip(),
            f"the line {line!r}",
        )

    def type(self, text: str) -> None:
        """Type a text and wait until the shell has begun to show it."""
        self.terminal.send(text)
        self.terminal.wait(lambda terminal: terminal.cursor_row() != PROMPT, "what was typed")

    def paste(self, text: str) -> None:
        pieces = text.split("\t") if self.name == "fish" else [text]
        for number, piece in enumerate(pieces):
            self.terminal.send(TAB_IN_FISH if number else "")
            self.terminal.paste(piece)

    def execute(self, line: str) -> None:
        """Type an ordinary line, accept it and wait for the next prompt."""
        self.type(line)
        self.terminal.send("\r")
        self.wait_for_prompt()

    def start(self, question: str, *, pasted: bool = False, enter: str = "\r") -> None:
        """Type a question, accept it and wait for the menu."""
        if pasted:
            self.paste(question)
            self.terminal.wait(lambda terminal: terminal.cursor_row() != PROMPT, "what was pasted")
        else:
            self.type(question)
        self.terminal.send(enter)
        self.wait_for_menu()

    def wait_for_menu(self) -> None:
        self.terminal.wait(lambda terminal: terminal.cursor_row() == MENU, "the menu")

    def press(self, key: str) -> None:
        """Answer the menu and wait until it is gone."""
        self.terminal.send(key)
        self.terminal.wait(lambda terminal: terminal.cursor_row() != MENU, "the menu to go")

    def ask(
        self, question: str, command: str = "", key: str = RUN, *, pasted: bool = False
    ) -> Call:
        """Ask, answer the menu, and say how the program was called."""
        self.answer(command)
        self.start(question, pasted=pasted)
        self.press(key)
        return self.calls()[-1]

    def answer(self, command: str) -> None:
        """What the program answers from now on."""
        (self.home / "command").write_text(command)

    def calls(self) -> list[Call]:
        log = self.home / "log"
        lines = log.read_text().splitlines() if log.exists() else []
        return [_call(json.loads(line)) for line in lines]

    def clear_line(self) -> None:
        """Delete what stands before the cursor on the edit line."""
        self.terminal.send(CTRL_U)
        self.wait_for_prompt()

    def close(self) -> None:
        self.terminal.close()


def _call(entry: dict[str, Any]) -> Call:
    return Call(**entry | {"question": bytes.fromhex(entry["question"]).decode()})


def _environ(home: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "ZDOTDIR": str(home),
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
        "AICMD_BIN": str(HERE / "recorder.py"),
        "RECORDER": str(home),
    }
