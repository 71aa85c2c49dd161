"""What is shown is what is judged, put on the line, run and kept, to the byte."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

import pytest

from aicmd.__main__ import run
from aicmd.gaps import gaps
from aicmd.gate import refused
from tests.readback import read_back
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer
from tests.shells.conftest import Open
from tests.shells.harmless import commands
from tests.shells.harmless import programs
from tests.shells.shell import CTRL_C
from tests.shells.shell import CTRL_U
from tests.shells.shell import EDIT
from tests.shells.shell import RUN
from tests.shells.shell import Shell
from tests.shells.whole_test import FENCED

SHELLS = ("bash", "zsh", "fish")
SEED = 7

# Keys of ours: what is on the line and what the history holds go into files, a file onto the line.
BUFFER, HISTORY, LOAD = "\x18b", "\x18h", "\x18l"
KEYS = {
    "bash": r"""
PROMPT_COMMAND='printf . >>"$HOME/prompts"'
for map in emacs vi-insert; do
    bind -m $map -x '"\C-xb": printf %s "$READLINE_LINE" >"$HOME/buffer"; : >"$HOME/done"'
    bind -m $map -x '"\C-xh": history -w "$HOME/entries"; history -c; : >"$HOME/done"'
    bind -m $map -x '"\C-xl": IFS= read -rd "" READLINE_LINE <"$HOME/load"; READLINE_POINT=${#READLINE_LINE}'
done
""",
    "zsh": r"""
precmd() { printf . >>"$HOME/prompts" }
zmodload zsh/parameter
dump_buffer() { print -rn -- "$BUFFER" >"$HOME/buffer"; : >"$HOME/done" }
dump_history() {
    emulate -L zsh
    local number
    for number in ${(onk)history}; do
        (( number > ${dumped:-0} )) && print -r -- "$history[$number]"
    done >"$HOME/entries"
    typeset -g dumped=$(( HISTCMD - 1 ))
    : >"$HOME/done"
}
load_line() { BUFFER="$(<"$HOME/load")"; CURSOR=${#BUFFER} }
zle -N dump_buffer; zle -N dump_history; zle -N load_line
for map in emacs viins; do
    bindkey -M $map '^Xb' dump_buffer; bindkey -M $map '^Xh' dump_history; bindkey -M $map '^Xl' load_line
done
""",
    "fish": r"""
function prompted --on-event fish_postexec; printf . >>$HOME/prompts; end
function dump_buffer; printf %s "$(commandline -b | string collect)" >$HOME/buffer; touch $HOME/done; end
function dump_history; history search --max 1 >$HOME/entries; touch $HOME/done; end
for mode in default insert
    bind -M $mode \cxb dump_buffer
    bind -M $mode \cxh dump_history
    bind -M $mode \cxl 'commandline -r -- "$(cat $HOME/load | string collect)"'
end
""",
}
VARIANTS = {
    "bash": {
        "": "",
        "other history characters": "histchars='@%#'",
        "history": "HISTCONTROL=ignoreboth:erasedups HISTIGNORE='args a*:! *'",
        "expansions are looked at": "shopt -s histverify histreedit lithist",
        "no comments": "shopt -u interactive_comments",
        "vi": "set -o vi",
        "no history expansion": "set +H",
        "aliases": "alias a='args ALIAS ' b1='args ALIAS'",
    },
    "zsh": {
        "": "",
        "other history characters": "histchars='@%#'",
        "history": "setopt histreduceblanks histignorespace histignorealldups sharehistory",
        "expansions are looked at": "setopt histverify",
        "comments": "setopt interactivecomments",
        "extendedglob": "setopt extendedglob",
        "ignorebraces": "setopt ignorebraces",
        "vi": "bindkey -v",
        "no history expansion": "setopt nobanghist",
        "other syntax": "setopt cshjunkiehistory braceccl rcquotes",
        "aliases": "alias a='args ALIAS ' b1='args ALIAS'",
    },
    "fish": {
        "": "",
        "abbreviations": "abbr --add a ARGS; abbr --add b1 --position anywhere WHERE\n"
        "function any; echo ANY; end\nabbr --add any --position anywhere --regex 'a.*' --function any",
        "vi": "fish_vi_key_bindings",
        "private": "set -g fish_private_mode 1",
    },
}
LITERAL = {
    "bash": "set +H; shopt -s interactive_comments",
    "zsh": "setopt nobanghist interactivecomments",
    "fish": "",
}
"""What makes a plain prompt take a line as a file has it."""

FILE_OPTIONS = {
    "extendedglob": ["-o", "extendedglob"],
    "ignorebraces": ["-o", "ignorebraces"],
    "other syntax": ["-o", "braceccl", "-o", "rcquotes"],
}
RENAMED = ["a", "b1", "args x; a", "args b1", "b1 # a"]  # commands with words that may be aliases
PAIRS = [
    pytest.param(shell, variant, marks=pytest.mark.xdist_group(f"same-{shell}-{at % 2}"))
    for shell in SHELLS
    for at, variant in enumerate(VARIANTS[shell])
]


@dataclass(frozen=True, slots=True)
class Session:
    """A shell whose doings can be read: the arguments of what ran, its line and its history."""

    shell: Shell

    def record(self) -> bytes:
        """What the programs wrote down since it was asked for last."""
        file = self.shell.home / "record"
        data = file.read_bytes() if file.exists() else b""
        file.unlink(missing_ok=True)
        return data.replace(bytes(self.shell.home), b"~")

    def prompts(self) -> int:
        file = self.shell.home / "prompts"
        return file.stat().st_size if file.exists() else 0

    def wait_for_next_prompt(self, before: int) -> None:
        self.shell.terminal.wait(lambda _: self.prompts() > before, "the command to end")
        self.shell.wait_for_prompt()

    def read(self, key: str, name: str) -> str:
        """Press a key of ours and return what it wrote into a file."""
        done = self.shell.home / "done"
        done.unlink(missing_ok=True)
        self.shell.terminal.send(key)
        self.shell.terminal.wait(lambda _: done.exists(), "the key to be done")
        return (self.shell.home / name).read_bytes().decode()

    def answer(self, command: str, key: str) -> None:
        """Ask, and answer the menu with a key."""
        self.shell.answer(command)
        self.shell.start("?? q")
        self.shell.press(key)
        self.shell.terminal.wait(lambda terminal: terminal.cursor_row() != "", "the shell's editor")

    def run(self, command: str) -> bytes:
        before = self.prompts()
        self.answer(command, RUN)
        self.wait_for_next_prompt(before)
        return self.record()

    def run_edited(self, command: str) -> tuple[str, bytes]:
        """Take the command for editing, and accept it unchanged: what was on the line, what ran."""
        before = self.prompts()
        self.answer(command, EDIT)
        line = self.read(BUFFER, "buffer")
        self.shell.terminal.send("\r")
        self.wait_for_next_prompt(before)
        return line, self.record()

    def execute(self, line: str) -> bytes:
        """Type a line of the user's own and accept it: what ran."""
        before = self.prompts()
        self.shell.type(line)
        self.shell.terminal.send("\r")
        self.wait_for_next_prompt(before)
        return self.record()

    def show(self) -> str:
        """Ask the program itself, and read the command from its screen."""
        terminal = self.shell.terminal
        start = len(terminal.rows())
        self.shell.type("?? q")
        terminal.send("\r")
        terminal.wait(lambda _: "[q]uit" in terminal.cursor_row(), "the menu")
        rows = terminal.rows()[start:]
        first, last = (
            next(at for at, row in enumerate(rows) if f"─ {title} ─" in row)
            for title in ("Command", "Explanation")
        )
        return read_back(rows[first + 2 : last - 1])

    def confirm(self, before: int) -> None:
        """Press Enter, and y where that is asked for; wait for the next prompt."""
        terminal = self.shell.terminal
        terminal.send("\r")
        terminal.wait(
            lambda _: "run it?" in terminal.text() or self.prompts() > before, "the command to run"
        )
        if self.prompts() == before:
            terminal.send("y")
        self.wait_for_next_prompt(before)

    def run_loaded(self, command: str) -> bytes:
        """Accept the command at a prompt without the integration."""
        before = self.prompts()
        (self.shell.home / "load").write_text(command)
        self.shell.terminal.send(f"{LOAD}\r")
        self.wait_for_next_prompt(before)
        return self.record()


Start = Callable[..., Session]


@pytest.fixture
def session(open_shell: Open, tmp_path: Path) -> Start:
    """Opens sessions: with the integration, or plain."""
    programs(tmp_path / "programs")

    def start(name: str, options: str, *, glue: bool = True, **environ: str) -> Session:
        path = f"{tmp_path / 'programs'}:{os.environ['PATH']}"
        home = "$HOME"
        before = f"{KEYS[name]}\n{options}\n" + (
            f'export RECORD="{home}/record"' if name != "fish" else "set -gx RECORD $HOME/record"
        )
        return Session(
            open_shell(name, before=before, glue=glue, environ={"PATH": path, **environ})
        )

    return start


def from_file(session: Session, variant: str, command: str) -> bytes:
    """What the programs write down when that shell reads the command from a file."""
    shell = session.shell
    file, record = shell.home / "script", shell.home / "from-file"
    options = {"bash": ["--noprofile", "--norc"], "zsh": ["-f"], "fish": ["--no-config"]}
    prelude = f"{VARIANTS[shell.name][variant]}\n" if variant == "aliases" else ""
    if prelude and shell.name == "bash":
        prelude = f"shopt -s expand_aliases\n{prelude}"
    file.write_text(f"{prelude}{command}\n")
    record.write_bytes(b"")
    path = os.environ["PATH"]
    subprocess.run(
        [shell.name, *options[shell.name], *FILE_OPTIONS.get(variant, []), str(file)],
        cwd=shell.folder,
        env={
            "PATH": f"{shell.home.parent / 'programs'}:{path}",
            "HOME": str(shell.home),
            "LC_ALL": "C.UTF-8",
            "RECORD": str(record),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    return record.read_bytes().replace(bytes(shell.home), b"~")


def chosen(shell: str, variant: str) -> list[str]:
    at = list(VARIANTS[shell]).index(variant)
    more = RENAMED if variant in ("aliases", "abbreviations") else []
    return commands(shell, SEED + at, 10 if variant else 24) + more


@pytest.mark.parametrize(("name", "variant"), PAIRS)
def test_what_runs_and_what_is_kept(session: Start, name: str, variant: str) -> None:
    """Run by Enter, and after it was put on the line and accepted as it is."""
    options = VARIANTS[name][variant]
    glued = session(name, options)
    without = LITERAL[name] if variant == "abbreviations" else f"{options}\n{LITERAL[name]}"
    plain = session(name, without, glue=False)
    for either in (glued, plain):
        either.read(HISTORY, "entries")
    for command in chosen(name, variant):
        assert not refused(command)
        expected = from_file(glued, variant, command)
        assert (command, plain.run_loaded(command)) == (command, expected)
        stored = plain.read(HISTORY, "entries")
        assert (command, glued.run(command)) == (command, expected)
        kept = glued.read(HISTORY, "entries")
        assert kept == (stored if name == "fish" else f"?? q\n{stored}")
        line, ran = glued.run_edited(command)
        assert (line, ran) == (command, expected)
        assert glued.read(HISTORY, "entries") == kept


CHANGED = [
    # What was put on the line, what is typed behind it, and what the programs write down then.
    ('args "x!!y" # a!b', "", b"1\0x!!y\0"),
    ('args "x!!y"', " z", b"2\0x!!y\0z\0"),
    ("^args^printf^", "", b""),
    ("args a", " !?befor?:0", b"2\0a\0args\0"),
    ("args a#", " ^a^", b"2\0a#\0^a^\0"),
]


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_a_changed_line_is_the_answer_until_history_is_asked_for(session: Start, name: str) -> None:
    """The answer's own `!` stays what it is, also where the rest of the line was changed."""
    own = session(name, "")
    for command, typed, expected in CHANGED:
        own.execute("args before")
        before = own.prompts()
        own.answer(command, EDIT)
        assert own.read(BUFFER, "buffer") == command
        own.shell.terminal.send(f"{typed}\r")
        own.wait_for_next_prompt(before)
        assert (command, typed, own.record()) == (command, typed, expected)


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_a_line_of_the_users_own_in_its_place_has_history(session: Start, name: str) -> None:
    own = session(name, "")
    for leave in (CTRL_U, CTRL_C):
        own.execute("args before")
        own.answer('args "x!!y" z', EDIT)
        own.read(BUFFER, "buffer")
        own.shell.wait_for_line('args "x!!y" z')
        own.shell.terminal.send(leave)
        own.shell.wait_for_prompt()
        assert own.execute("args !?befor?:0 after") == b"2\0args\0after\0"


STATE = {
    "bash": 'args $(shopt -po histexpand) "${histchars-}" $(shopt -p interactive_comments)',
    "zsh": 'args $options[banghist] $options[interactivecomments] "$histchars"',
}
RESTORED = [
    # The settings before, the answer, and what it sets itself.
    ("bash", "", "args ! # a", ""),
    ("bash", "set +H", "args !", ""),
    ("bash", "histchars='@%#'", "args @! ^", ""),
    ("bash", "", "set +H; args !", "set +H"),
    ("bash", "", "set -b +H; args ^", "set +H"),
    ("bash", "set +H", "set -H; args !", "set -H"),
    ("bash", "", "args !\nset +o histexpand", "set +H"),
    ("bash", "", "args 'set +x' 'H!'", ""),
    ("bash", "shopt -u interactive_comments", "args a # !", ""),
    ("bash", "shopt -u interactive_comments", "args ! ) # a", ""),
    ("zsh", "", "args ! # a", ""),
    ("zsh", "", "args a\nargs ! # a", ""),
    ("zsh", "histchars='@%#'", "args ! # a", ""),
    ("zsh", "setopt nobanghist interactivecomments", "args ! # a", ""),
    ("zsh", "", "setopt interactivecomments # !", "setopt interactivecomments"),
    ("zsh", "", "setopt nobanghist; histchars='%^#' # !", "setopt nobanghist; histchars='%^#'"),
    ("zsh", "", "args ! ) # a", ""),
    ("zsh", "setopt localoptions", "args ! # a", ""),
    ("zsh", "setopt nounset shwordsplit extendedglob kshglob posixbuiltins", "args ! # a", ""),
    ("zsh", "setopt warncreateglobal warnnestedvar", "args ! # a", ""),
    ("bash", "set -u; shopt -u interactive_comments", "args ! # a", ""),
    ("bash", "shopt -s extglob nullglob failglob", "args ! # a", ""),
]


@pytest.mark.parametrize(("name", "settings", "command", "own"), RESTORED)
def test_the_settings_are_as_they_were(
    session: Start, name: str, settings: str, command: str, own: str
) -> None:
    """What is switched off while the shell reads an answer is put back; what it sets itself stays."""
    glued, plain = session(name, settings), session(name, f"{settings}\n{own}", glue=False)
    glued.run(command)
    assert glued.execute(STATE[name]) == plain.execute(STATE[name])
    glued.run_edited(command)
    assert glued.execute(STATE[name]) == plain.execute(STATE[name])
    assert "__aicmd" not in glued.shell.terminal.text()


def test_abbreviations_of_fish_are_there_for_the_users_own_lines(session: Start) -> None:
    own = session("fish", "abbr --add a args; abbr --add b1 --position anywhere WHERE")
    for answered in ("args 1 a", "args 1 b1"):
        own.run(answered)
        assert own.execute("a b1") == b"1\0WHERE\0"
        own.run_edited(answered)
        assert own.execute("a b1") == b"1\0WHERE\0"
        own.answer(answered, EDIT)
        own.shell.terminal.send(CTRL_U)
        own.shell.wait_for_prompt()
        assert own.execute("a b1") == b"1\0WHERE\0"
        assert own.execute("args (abbr --list)") == b"2\0a\0b1\0"


@pytest.mark.parametrize("key", ["\x1bi", "\x18\x14"], ids=["Alt-i", "Ctrl-X Ctrl-T"])
@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_the_key_runs_it_as_shown_too(session: Start, name: str, key: str) -> None:
    own = session(name, "")
    own.execute("args before")
    before = own.prompts()
    own.shell.answer('args "x!!y" ^a # !!')
    own.shell.type("q")
    own.shell.terminal.send(key)
    own.shell.wait_for_menu()
    own.shell.press(RUN)
    own.wait_for_next_prompt(before)
    assert own.record() == b"2\0x!!y\0^a\0"


@pytest.mark.parametrize("name", SHELLS)
def test_what_is_printed_and_judged(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    """The command of the JSON, of its explanation and of --print, as the model wrote it."""
    programs(tmp_path / "programs")
    monkeypatch.setenv("PATH", f"{tmp_path / 'programs'}:{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AICMD_MODEL", "m")
    with ScriptedServer() as server:
        monkeypatch.setenv("AICMD_BASE_URL", server.url)
        for command in commands(name, SEED, 20):
            server.script[:] = [Answer(FENCED.format(command, "x"))]
            assert run(["ask", "--shell", name, "--print", "q"]) == 0
            assert capfdbinary.readouterr().out == command.encode() + b"\n"
            assert run(["ask", "--shell", name, "--json", "q"]) == 0
            (suggestion,) = json.loads(capfdbinary.readouterr().out)["suggestions"]
            assert suggestion["command"] == command
            assert suggestion["explanation"]["command"] == command


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(f"same-{name}-1")) for name in SHELLS]
)
def test_what_the_real_screen_shows_is_what_runs(
    session: Start, name: str, program: str, tmp_path: Path
) -> None:
    """Read from the cells of the terminal, with the program itself and a model behind it."""
    with ScriptedServer() as server:
        environ = {"AICMD_BIN": program, "AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        glued = session(name, "", **environ)
        for command in commands(name, SEED + 100, 8):
            if gaps(command):
                continue  # the program asks for a value first
            server.script[:] = [Answer(FENCED.format(command, "x"))]
            expected = from_file(glued, "", command)
            before = glued.prompts()
            shown = glued.show()
            assert normalize("NFC", shown) == normalize("NFC", command)
            glued.confirm(before)
            assert (command, glued.record()) == (command, expected)
