from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from aicmd.clipboard import OSC_52_LIMIT
from aicmd.clipboard import copy
from aicmd.terminal import Terminal
from tests.glass import Glass


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


def tool(folder: Path, name: str, script: str) -> None:
    """A desktop's copying tool that writes down what it gets."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def sequence(text: str) -> bytes:
    return b"\x1b]52;c;" + base64.b64encode(text.encode()) + b"\x07"


@pytest.mark.parametrize("text", ["ls -la", "echo 안녕", "printf 'a\\n'\nls", ""])
def test_the_terminal_gets_every_byte(glass: Glass, text: str) -> None:
    assert copy(text, glass.terminal, {}) == ("terminal",)
    glass.read()
    assert sequence(text) in glass.raw


def test_inside_tmux_it_is_handed_on_as_well(glass: Glass) -> None:
    copy("ls", glass.terminal, {"TMUX": "/tmp/tmux-0/default,1,0"})
    glass.read()
    assert sequence("ls") in glass.raw
    assert b"\x1bPtmux;\x1b" + sequence("ls") + b"\x1b\\" in glass.raw


@pytest.mark.parametrize(
    ("name", "environ"),
    [("wl-copy", {"WAYLAND_DISPLAY": "wayland-0"}), ("xclip", {"DISPLAY": ":0"}), ("pbcopy", {})],
)
def test_the_desktop_tool_gets_it_too(
    glass: Glass, tmp_path: Path, name: str, environ: dict[str, str]
) -> None:
    tool(tmp_path, name, f'/bin/cat > "{tmp_path}/copied"')
    ways = copy("echo 안녕", glass.terminal, {"PATH": str(tmp_path), **environ})
    assert ways == ("terminal", name)
    assert (tmp_path / "copied").read_text() == "echo 안녕"


@pytest.mark.parametrize("name", ["wl-copy", "xclip"])
def test_a_tool_without_its_desktop_is_not_started(glass: Glass, tmp_path: Path, name: str) -> None:
    tool(tmp_path, name, f'/bin/cat > "{tmp_path}/copied"')
    assert copy("ls", glass.terminal, {"PATH": str(tmp_path)}) == ("terminal",)
    assert not (tmp_path / "copied").exists()


def test_a_tool_that_fails_is_not_named(glass: Glass, tmp_path: Path) -> None:
    tool(tmp_path, "pbcopy", "exit 1")
    assert copy("ls", glass.terminal, {"PATH": str(tmp_path)}) == ("terminal",)


def test_a_dumb_terminal_gets_no_sequence(glass: Glass) -> None:
    dumb = Terminal(glass.terminal.descriptor, dumb=True)
    assert copy("ls", dumb, {"PATH": ""}) == ()
    glass.read()
    assert glass.raw == b""


def test_what_terminals_would_drop_is_not_sent(glass: Glass) -> None:
    assert copy("x" * (OSC_52_LIMIT + 1), glass.terminal, {"PATH": ""}) == ()
