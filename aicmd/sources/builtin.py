"""The builtins and keywords of the shell, from what bash's own `help` says about them.

zsh and fish have no such text that can be had without their pages; what these builtins share with
bash's is true of them too.
"""

from __future__ import annotations

import os
from dataclasses import replace

from aicmd.cache import kept
from aicmd.manual import Manual
from aicmd.sources import source

SHELLS = ("/usr/bin/bash", "/bin/bash", "/opt/homebrew/bin/bash", "/usr/local/bin/bash")

NAMES = frozenset(
    ". : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare"
    " dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill"
    " let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt"
    " source suspend test times trap true type typeset ulimit umask unalias unset wait"
    " case coproc for function if select time until while".split()
)
"""Only these are ever handed to `help`."""

TOPICS = {"[[": "[[ ... ]]", "{": "{ ... }", "((": "(( ... ))", "[": "test"}
"""Names whose text stands under another."""

TIMEOUT = 2.0  # seconds


@source(rank=10)
def builtin(path: tuple[str, ...]) -> Manual | None:
    """The text of a builtin or keyword; None for other names, or where bash is not installed."""
    if len(path) != 1 or (path[0] not in NAMES and path[0] not in TOPICS):
        return None
    shell = next((shell for shell in SHELLS if os.access(shell, os.X_OK)), "")
    return kept(f"builtin {path[0]}", shell, lambda: _read(shell, path[0])) if shell else None


def _read(shell: str, name: str) -> Manual | None:
    lines = _help(shell, TOPICS.get(name, name)).splitlines()
    if not lines:
        return None
    from aicmd.helptext import read_help

    body = [line for line in lines[1:] if line.startswith((" ", "\t"))]
    summary = next((line.strip() for line in body if line.strip()), "")
    manual = read_help("\n".join(body[1:]), name, "bash builtin", summary)
    forms = (line.partition(": ")[2] for line in lines if line.startswith(f"{name}: "))
    return replace(manual, synopsis="\n".join(forms))


def _help(shell: str, topic: str) -> str:
    import subprocess

    command = [shell, "--norc", "--noprofile", "-c", 'help -- "$1"', "bash", topic]
    try:
        ran = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
            env={},
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return ran.stdout.decode("utf-8", "replace") if ran.returncode == 0 else ""
