"""Variables that choose what other programs do, or hide what is done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Finding
from aicmd.effects import Code
from aicmd.levels import Level
from aicmd.syntax import Word
from aicmd.translation import N_

_INJECTS = (
    r"(?:LD_(?:PRELOAD|LIBRARY_PATH|AUDIT)|DYLD_\w+|BASH_ENV|ENV|PYTHONSTARTUP"
    r"|PERL5OPT|RUBYOPT|NODE_OPTIONS|PYTHONPATH|PERL5LIB|GCONV_PATH|BASH_FUNC_\w+)"
)
_STARTED = (
    r"(?:PROMPT_COMMAND|PAGER|\w+_PAGER|MANPAGER|EDITOR|VISUAL|\w+_EDITOR|LESSOPEN"
    r"|LESSCLOSE|GIT_\w+|SHELL|BROWSER|RSYNC_RSH|CVS_RSH|SSH_ASKPASS|SUDO_ASKPASS"
    r"|TAR_OPTIONS|FZF_DEFAULT_COMMAND|MAKEFLAGS|TEXEDIT)"
)
_HARMLESS = (
    r"(?:|cat|less(?: -\w+)*|more|true|:|vim?|nvim|nano|emacs|code(?: --wait| -w)?"
    r"|never|delta|bat|ssh|firefox|chromium|/bin/\w+|/usr/bin/\w+|0|1)"
)
_HISTORY = r"HIST(?:FILE|SIZE|FILESIZE|IGNORE|CONTROL)|SAVEHIST"


def of_variable(name: str, value: str, span: tuple[int, int]) -> Iterator[Finding | Code]:
    """What it does to others that a variable is set to a value, which may have unknown parts."""
    start, end = span
    if re.fullmatch(_INJECTS, name) and value:
        yield Finding(Level.DANGER, start, end, N_("makes other programs run something else"))
    elif re.fullmatch(_STARTED, name) and not re.fullmatch(_HARMLESS, value):
        yield Finding(Level.CAUTION, start, end, N_("chooses a program that others start"))
        yield Code(Word(start, end, "", ()), value)
    elif re.fullmatch(r"PS[0-4]", name) and re.search(r"\$\(|`", value):
        yield Finding(Level.CAUTION, start, end, N_("runs a command whenever the shell shows it"))
    elif name == "PATH" and any(map(_is_anybodys, value.split(":") if ":" in value else [])):
        yield Finding(Level.DANGER, start, end, N_("lets files of this folder pass for programs"))
    elif re.fullmatch(_HISTORY, name) and value in ("/dev/null", "0", "*", ""):
        yield Finding(Level.DANGER, start, end, N_("hides what is done from now on"))


def _is_anybodys(folder: str) -> bool:
    """Whether a folder of a search path is the current one, or one that everybody writes to."""
    return folder in ("", ".") or folder.startswith(("./", "/tmp", "/var/tmp", "/dev/shm"))
