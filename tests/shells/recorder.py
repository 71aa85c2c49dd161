#!/usr/bin/python3 -IS
"""Stands in for `aicmd` behind the shell integration: writes down what it is given, answers as told.

RECORDER names a folder. `log` gets a JSON line for each call; `command` is the answer. A menu asks for
a key: r runs, e edits, q and Ctrl-C cancel, x fails as an unexpected error does.
"""

from __future__ import annotations

import json
import os
import sys
import termios
import tty

STATUS = {"r": 0, "e": 4, "x": 3}
CANCELLED = 130


def modes(terminal: int) -> list[str]:
    """The names of the local modes that are on."""
    local = termios.tcgetattr(terminal)[3]
    return [name for name in ("ICANON", "ECHO", "ISIG") if local & getattr(termios, name)]


def record(folder: str, terminal: int) -> None:
    entry = {
        "argv": sys.argv[1:],
        "question": os.environb.get(b"AICMD_QUESTION", b"").hex(),
        "commands": os.environ.get("AICMD_COMMANDS", ""),
        "status": os.environ.get("AICMD_STATUS", ""),
        "terminal": [os.isatty(number) for number in (0, 1, 2)],
        "foreground": os.tcgetpgrp(terminal) == os.getpgrp(),
        "modes": modes(terminal),
    }
    with open(f"{folder}/log", "a", encoding="utf-8") as log:
        log.write(json.dumps(entry) + "\n")


def key(terminal: int) -> str:
    """Ask for a key, with Ctrl-C as one, and leave the screen and the terminal as they were found."""
    before = termios.tcgetattr(terminal)
    tty.setraw(terminal)
    os.write(terminal, b"\rMENU [r]un [e]dit [q]uit")
    pressed = os.read(terminal, 1).decode("latin-1")
    os.write(terminal, b"\r\x1b[J")
    termios.tcsetattr(terminal, termios.TCSADRAIN, before)
    return pressed


def main() -> int:
    if "--ahead" in sys.argv:
        return 2  # as a program that is older than its glue: it is started again at Enter
    folder = os.environ["RECORDER"]
    terminal = os.open("/dev/tty", os.O_RDWR)
    record(folder, terminal)
    status = STATUS.get(key(terminal), CANCELLED)
    if status == STATUS["x"]:
        print("aicmd: it broke", file=sys.stderr)
    elif status != CANCELLED and sys.argv[1] == "ask":
        with open(f"{folder}/command", "rb") as command:
            sys.stdout.buffer.write(command.read())
    return status


if __name__ == "__main__":
    sys.exit(main())
