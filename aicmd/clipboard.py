"""Copy a text: through the terminal itself, which works over SSH, and the desktop's own tool."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from collections.abc import Mapping

from aicmd.keyless import keyless
from aicmd.path import absolute
from aicmd.path import searched
from aicmd.terminal import Terminal

TOOLS = (
    ("WAYLAND_DISPLAY", ("wl-copy",)),
    ("DISPLAY", ("xclip", "-selection", "clipboard")),
    ("", ("pbcopy",)),
)
"""A tool and the variable without which it has no desktop to copy to."""

TIMEOUT = 2.0  # seconds
OSC_52_LIMIT = 74_994  # bytes of text: xterm and tmux drop a sequence whose base64 exceeds 100,000


def copy(text: str, terminal: Terminal, environ: Mapping[str, str]) -> tuple[str, ...]:
    """Copy the text in every way there is and return their names; () if there was none."""
    data = text.encode()
    ways = []
    if not terminal.dumb and len(data) <= OSC_52_LIMIT:
        terminal.write(_osc_52(data, inside_tmux="TMUX" in environ))
        ways.append("terminal")
    return (*ways, *(tool[0] for tool in _tools(environ) if _run(tool, data, environ)))


def _osc_52(data: bytes, *, inside_tmux: bool) -> str:
    """The sequence that sets the clipboard; tmux hands it on when wrapped as its own."""
    sequence = f"\x1b]52;c;{base64.b64encode(data).decode()}\x07"
    if not inside_tmux:
        return sequence
    inner = sequence.replace("\x1b", "\x1b\x1b")
    return f"{sequence}\x1bPtmux;{inner}\x1b\\"


def _tools(environ: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    for variable, tool in TOOLS:
        program = absolute(tool[0], environ)
        if program and (not variable or environ.get(variable)):
            yield (tool[0], program, *tool[1:])


def _run(tool: tuple[str, ...], data: bytes, environ: Mapping[str, str]) -> bool:
    """Start the tool with the text on its stdin. It may stay behind to serve the selection."""
    import subprocess

    try:
        done = subprocess.run(
            tool[1:],
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=keyless(environ) | {"PATH": searched(environ)},
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
