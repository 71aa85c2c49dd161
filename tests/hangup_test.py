"""A confirmation that is pending ends with its terminal: nothing but a key is ever a yes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.glass import Glass

ROOT = Path(__file__).parent.parent
DANGER = "git push --force zz-no-such-remote"  # read here, never run
STATES: dict[str, tuple[dict[str, Any], str, str]] = {
    "the menu": ({"commands": ["ls -la"]}, "", "[Enter] run"),
    "a question": ({"commands": ["rm zz-no-such-file"]}, "\r", "run it? y = yes"),
    "the word yes": ({"commands": [DANGER]}, "\r", "type yes to run it"),
    "the word yes, half typed": ({"commands": [DANGER]}, "\rye", "type yes to run it: ye"),
    "an edited line": ({"commands": ["ls -la"]}, "e", "edit: ls -la"),
    "a value": ({"commands": ["cat <f>"], "placeholders": ["<f>"]}, "\r", "<f> ="),
    "a change": ({"commands": ["ls -la"]}, "r", "change:"),
    "an answer on its way": ({"commands": ["ls -la"], "wait": 60}, "", "asking script"),
}
IGNORED = 'trap "" HUP; exec "$0" "$@"'


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


def start(
    glass: Glass, folder: Path, answer: dict[str, Any], *, ignoring: bool
) -> subprocess.Popen[bytes]:
    script = folder / "script.json"
    script.write_text(json.dumps([answer]), encoding="utf-8")
    environ = {"PATH": os.environ["PATH"], "TERM": "xterm", "LC_ALL": "C.UTF-8", "EDITS": "1"}
    argv: list[str | Path] = [sys.executable, "-m", "tests.conversing", script]
    return glass.start(["sh", "-c", IGNORED, *argv] if ignoring else argv, environ, ROOT)


@pytest.mark.parametrize("ignoring", [False, True], ids=["hang-up", "hang-up ignored"])
@pytest.mark.parametrize("state", STATES)
def test_a_lost_terminal_is_no_yes(
    glass: Glass, tmp_path: Path, state: str, *, ignoring: bool
) -> None:
    answer, keys, seen = STATES[state]
    process = start(glass, tmp_path, answer, ignoring=ignoring)
    if keys:
        glass.wait("[Enter] run")
        glass.type(keys[0])
    if keys[1:]:
        glass.wait("type yes")
        glass.type(keys[1:])
    glass.wait(seen)
    glass.hang_up()
    out, _ = process.communicate(timeout=10)
    assert b"action" not in out


@pytest.mark.parametrize("key", ["\x04", "\x03"], ids=["Ctrl-D", "Ctrl-C"])
@pytest.mark.parametrize("state", ["a question", "the word yes", "a value"])
def test_an_end_of_input_is_no_yes(glass: Glass, tmp_path: Path, state: str, key: str) -> None:
    answer, keys, seen = STATES[state]
    process = start(glass, tmp_path, answer, ignoring=False)
    glass.wait("[Enter] run")
    glass.type(keys)
    glass.wait(seen)
    glass.type(key)
    glass.wait("not run")
    glass.type("q")
    out, _ = process.communicate(timeout=10)
    assert json.loads(out)["status"] == 130


@pytest.mark.parametrize("arguments", [[], ["--widget"]], ids=["ask", "the shell integration"])
def test_without_a_terminal_nothing_runs(tmp_path: Path, arguments: list[str]) -> None:
    """Whatever comes in on standard input."""
    question = "create a folder zz-made"
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "AICMD_QUESTION": f"?? {question}",
    }
    done = subprocess.run(
        [sys.executable, "-m", "aicmd", "ask", "--engine", "offline", *arguments, question],
        env={**environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        cwd=tmp_path,
        input=b"\ny\nyes\n" * 9,
        capture_output=True,
        start_new_session=True,
    )
    assert not (tmp_path / "zz-made").exists()
    command = b"" if arguments else b"mkdir -p -- zz-made\n"
    assert (done.returncode, done.stdout) == (1 if arguments else 0, command)
