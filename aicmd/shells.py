"""The user's shell: which it is, its glue, and running a command in it."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from aicmd import dump
from aicmd import hide
from aicmd.errors import AicmdError
from aicmd.keyless import keyless
from aicmd.path import absolute
from aicmd.translation import _

NAMES = ("bash", "fish", "zsh")
PATIENCE = 10.0
"""Seconds for a shell to start: with many plug-ins on a slow computer it takes two or three."""

_MARK = "aicmd-asks"


def running(environ: Mapping[str, str]) -> tuple[str, str]:
    """Return name and program of the shell we were started from, by shellingham.

    Where none is found (cron, an editor), it is $SHELL, and /bin/sh at last.
    """
    import shellingham

    try:
        with hide.keys():  # it starts ps where there is no /proc
            name, program = shellingham.detect_shell(os.getpid())
    except (shellingham.ShellDetectionFailure, OSError):
        program = environ.get("SHELL") or "/bin/sh"
        name = Path(program).name
    return name, program


def integrable(environ: Mapping[str, str]) -> str:
    """Return the shell that is meant where none is named: the running one, else the user's own.

    A script is run by another shell than the user's. Raises AicmdError if neither has an
    integration.
    """
    name = running(environ)[0]
    for one in (name, Path(environ.get("SHELL", "")).name):
        if one in NAMES:
            return one
    raise AicmdError(
        _("there is no integration for {name!r}: choose {names}").format(
            name=name, names=", ".join(NAMES)
        )
    )


def dialect(name: str) -> str:
    """Return the shell to write commands for: a POSIX shell's commands are written as bash's."""
    return name if name in NAMES else "bash"


def glue(name: str) -> Path:
    """Return the file that integrates us into that shell.

    Raises AicmdError for a shell that has none.
    """
    from importlib.resources import files

    path = Path(str(files("aicmd.shell").joinpath(f"aicmd.{name}")))
    if not path.is_file():
        raise AicmdError(
            _("there is no integration for {name!r}: choose {names}").format(
                name=name, names=", ".join(NAMES)
            )
        )
    return path


def interactive(program: str, script: str, environ: Mapping[str, str]) -> str:
    """Return what a new interactive shell, with the user's start-up files read, says to a script.

    It has no terminal and no keys. "" where it does not start or takes longer than PATIENCE.
    """
    return _said([program, "-i"], script, environ)


def zdotdir(environ: Mapping[str, str]) -> str:
    """Return the folder that zsh takes for the user's, "" for the home.

    It is often set in ~/.zshenv alone, where only zsh itself knows it.
    """
    program = absolute("zsh", environ)
    said = _said([program], 'printf "%s\\n" "${ZDOTDIR-}"', environ) if program else ""
    return said.rstrip("\n") or environ.get("ZDOTDIR", "")


def _said(shell: list[str], script: str, environ: Mapping[str, str]) -> str:
    try:
        ran = subprocess.run(
            [*shell, "-c", f"printf '\\n%s\\n' {_MARK}\n{script}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # it would take the terminal from us
            timeout=PATIENCE,
            env=keyless(environ),
            cwd="/",
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    # Start-up files may print what they like, also escapes that never end.
    return ran.stdout.decode("utf-8", "replace").rpartition(f"\n{_MARK}\n")[2]


def run(program: str, command: str, environ: Mapping[str, str]) -> NoReturn:
    """Become that shell with this command: jobs, signals and the exit status are then its own.

    Raises AicmdError when the shell cannot be started.
    """
    if not os.path.isabs(program):
        program = absolute(program, environ) or "/bin/sh"
    # All but fish would take such a command for options.
    ends = ["--"] if command.startswith(("-", "+")) and Path(program).name != "fish" else []
    dump.allow()
    for number in (signal.SIGPIPE, signal.SIGXFSZ):  # which Python ignores, and a program inherits
        signal.signal(number, signal.SIG_DFL)
    try:
        os.execvpe(program, [program, "-c", *ends, command], keyless(environ))
    except OSError as error:
        raise AicmdError(
            _("{program} could not be started: {reason}").format(
                program=program, reason=error.strerror
            )
        ) from error
