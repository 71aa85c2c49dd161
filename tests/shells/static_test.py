"""The files of the integration as files: they parse, are tidy, and do nothing but define things."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shells.conftest import skip_without
from tests.shells.shell import ARGUMENTS
from tests.shells.shell import GLUE
from tests.shells.shell import START_UP
from tests.shells.terminal import Terminal

SHELLS = ("bash", "zsh", "fish")
STRICT = {
    "bash": ["--norc", "-euo", "pipefail"],
    "zsh": ["-euo", "pipefail", "--no-rcs"],
    "fish": ["--no-config"],
}
VARIABLES = {
    "AICMD_DISABLE",
    "AICMD_NO_ENTER",
    "AICMD_KEYS",
    "AICMD_KEY_ASK",
    "AICMD_KEY_EXPLAIN",
    "AICMD_BIN",
}


def glue(name: str) -> Path:
    return GLUE / f"aicmd.{name}"


def shell(name: str, *arguments: str, environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    skip_without(name)
    program = shutil.which(name) or name
    return subprocess.run(
        [program, *arguments],
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("name", SHELLS)
def test_it_parses(name: str, tmp_path: Path) -> None:
    done = shell(name, "-n", str(glue(name)), environ={"HOME": str(tmp_path)})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    "command", [["shellcheck"], ["shfmt", "--diff"]], ids=["shellcheck", "shfmt"]
)
def test_bash_is_tidy(command: list[str]) -> None:
    beside = Path(sys.executable).parent / command[0]
    program = str(beside) if beside.exists() else shutil.which(command[0])
    if program is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([program, *command[1:], glue("bash")], capture_output=True, text=True)
    assert done.stdout + done.stderr == ""


def test_fish_is_tidy(tmp_path: Path) -> None:
    skip_without("fish_indent")
    done = subprocess.run(["fish_indent", "--check", glue("fish")], env={"HOME": str(tmp_path)})
    assert done.returncode == 0


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("name", SHELLS)
def test_sourcing_is_silent_in_a_strict_script(name: str, times: int, tmp_path: Path) -> None:
    script = f"source '{glue(name)}'; " * times + "echo done"
    done = shell(name, *STRICT[name], "-c", script, environ={"HOME": str(tmp_path)})
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


@pytest.mark.parametrize("name", SHELLS)
def test_sourcing_needs_no_program(name: str, tmp_path: Path) -> None:
    """With nothing in PATH it is as silent, so it looks for none."""
    script = f"PATH=; source '{glue(name)}'; echo done"
    if name == "fish":
        script = script.replace("PATH=", "set PATH")
    done = shell(name, *STRICT[name], "-c", script, environ={"HOME": str(tmp_path)})
    assert (done.stdout, done.stderr) == ("done\n", "")


@pytest.mark.parametrize("name", SHELLS)
def test_sourcing_starts_no_process(name: str, tmp_path: Path) -> None:
    """In an interactive shell: as many processes are made with the glue as without it."""
    skip_without("strace")
    skip_without(name)
    source = f"source '{glue(name)}'"
    bare, sourced, forking = (
        _processes(name, tmp_path, line) for line in ("", source, "/bin/true;" + source)
    )
    assert bare == sourced < forking


def _processes(name: str, home: Path, line: str) -> int:
    """How many processes (not threads) an interactive shell makes that ends its start-up so."""
    start_up = home / START_UP[name]
    start_up.parent.mkdir(parents=True, exist_ok=True)
    start_up.write_text(f"{line}\nexec true\n")
    log = home / "trace"
    trace = ["strace", "-f", "-qq", "-e", "trace=fork,vfork,clone,clone3", "-o", str(log)]
    environ = {"HOME": str(home), "ZDOTDIR": str(home), "PATH": "/usr/bin:/bin", "TERM": "xterm"}
    terminal = Terminal([*trace, name, *ARGUMENTS[name]], environ, home)
    try:
        terminal.wait_for_end()
    finally:
        terminal.close()
    return len(re.findall(r"(?:fork|clone3?)\((?!.*CLONE_THREAD)", log.read_text()))


HANDED_OVER = set(
    "AICMD_QUESTION AICMD_ALIASES AICMD_FUNCTIONS AICMD_COMMANDS AICMD_STATUS".split()
)
"""What the glue sets for the program alone."""


@pytest.mark.parametrize("name", SHELLS)
def test_the_head_of_the_file_lists_every_variable(name: str) -> None:
    text = glue(name).read_text(encoding="utf-8")
    head = text[: text.index("\n\n")] if name != "fish" else text[: text.index("\nif ")]
    used = set(re.findall(r"AICMD_[A-Z_]+", text)) - HANDED_OVER
    assert used == set(re.findall(r"AICMD_[A-Z_]+", head))
    assert set(re.findall(r"AICMD_[A-Z_]+", head)) >= VARIABLES


@pytest.mark.parametrize("name", SHELLS)
def test_names_are_private(name: str) -> None:
    """Functions begin with __aicmd, apart from the two widgets that a user of zsh may bind."""
    text = glue(name).read_text(encoding="utf-8")
    found = re.findall(r"^\s*function ([\w-]+)|^\s*([\w-]+)\(\) \{", text, re.MULTILINE)
    names = {first or second for first, second in found}
    assert names
    assert all(word.startswith("__aicmd") for word in names - {"aicmd-ask", "aicmd-explain"})
