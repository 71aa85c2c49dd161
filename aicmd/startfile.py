"""The line in the file that a shell reads at its start: put in, and taken out without a trace."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from aicmd import program
from aicmd import shells
from aicmd import userfile
from aicmd import xdg
from aicmd.errors import AicmdError
from aicmd.made import Made
from aicmd.made import bare
from aicmd.made import noted
from aicmd.step import Step
from aicmd.translation import N_
from aicmd.translation import _

LOGIN = (".bash_profile", ".bash_login", ".profile")
"""Of these a bash that logs in reads the first that is there."""

LEAD_ON = N_("add this line to it: . ~/.bashrc")
"""What to do about that."""

BACKUP = ".aicmd-backup"
LINE = "# aicmd"
"""What the line in a shell's file ends with."""


def shell_steps(name: str, environ: Mapping[str, str]) -> list[Step]:
    """What has to be done for a shell to know `??`: one line in its file. Raises AicmdError."""
    file, line = start_file(name, environ), _rc_line(name, environ)
    if line in map(bare, userfile.text(file).splitlines()):
        return []
    _check_writable(file, _("add this line to it yourself: {line}").format(line=line))
    backup, new = _backup(file), _noting(line, _made_for(file)).rstrip()
    says = _("add to {file}{where}:\n{line}").format(file=file, where=really(file), line=new)
    if file.exists() and not backup.exists():
        says += "\n" + _("as it is now it is kept in {backup}").format(backup=backup)
    return [Step(says, lambda: _add(file, line))]


def unshell_steps(name: str, environ: Mapping[str, str]) -> list[Step]:
    """What has to be done for a shell to forget us, and its file to be as it was."""
    file = start_file(name, environ)
    text = userfile.text(file)
    before = _without_us(text)
    if before == text:
        return []
    _check_writable(file, _("take the line that ends with {line} out yourself").format(line=LINE))
    if _is_all_ours(text):
        says = _("remove {file}{where}")
    elif not _backup(file).exists():
        says = _("take our line out of {file}{where}")
    elif userfile.seen(_backup(file)) == before:
        says = _("take our line out of {file}{where}, and remove {backup}")
    else:
        says = _(
            "take our line out of {file}{where}; what else has changed in it stays,"
            " and {backup} has it as it was before"
        )
    told = says.format(file=file, where=really(file), backup=_backup(file))
    return [Step(told, lambda: _take_out(file))]


def start_file(name: str, environ: Mapping[str, str]) -> Path:
    """Return the file that a shell reads at each start; fish has a folder for such lines."""
    home = Path(xdg.home(environ))
    if name == "fish":
        return Path(environ.get("XDG_CONFIG_HOME") or home / ".config", "fish/conf.d/aicmd.fish")
    if name == "zsh":
        return home / shells.zdotdir(environ) / ".zshrc"
    return home / ".bashrc"


def is_integrated(name: str, environ: Mapping[str, str]) -> bool:
    """Whether a file that a shell reads at its start has a line that calls us."""
    file = start_file(name, environ)
    also = file.parent.parent / "config.fish" if name == "fish" else file
    text = userfile.seen(file) + userfile.seen(also)
    return any("aicmd" in line and not line.strip().startswith("#") for line in text.splitlines())


def has_line(name: str, environ: Mapping[str, str]) -> bool:
    """Whether the file has the line that `install` puts in."""
    text = userfile.seen(start_file(name, environ))
    return any(map(_is_our_line, text.splitlines()))


def afterwards(name: str, environ: Mapping[str, str]) -> list[str]:
    """Return lines that say how to begin once a shell has the line."""
    begin = _("next, in a new {name} or after `exec {name}`: ?? listening port 5000")
    unread = unread_at_login(name, environ)
    return [begin.format(name=name), *([f"{unread}: {_(LEAD_ON)}"] if unread else [])]


def unread_at_login(name: str, environ: Mapping[str, str]) -> str:
    """Return words about a file that a bash which logs in reads in place of ours, "" for none.

    Terminals of macOS, ssh and tmux start one.
    """
    home = Path(xdg.home(environ))
    there = [home / file for file in LOGIN if (home / file).exists()]
    if name != "bash" or (not there and sys.platform != "darwin"):
        return ""
    first = there[0] if there else home / LOGIN[0]
    said = _("a bash that logs in (ssh, tmux, macOS) reads {file}, which does not read .bashrc")
    return "" if _leads_to_ours(first) else said.format(file=first)


def _leads_to_ours(file: Path) -> bool:
    """Whether a file of bash's reads .bashrc, if need be by way of another."""
    lines = (line.strip() for line in userfile.seen(file).splitlines())
    text = "\n".join(line for line in lines if not line.startswith("#"))
    others = LOGIN[LOGIN.index(file.name) + 1 :]
    return "bashrc" in text or any(
        other in text and _leads_to_ours(file.with_name(other)) for other in others
    )


def really(path: Path) -> str:
    """Where links in a name lead, to be told before anything is written there; "" if nowhere."""
    real = os.path.realpath(path)
    return "" if real == os.path.abspath(path) else _(" (a link leads to {real})").format(real=real)


def _check_writable(file: Path, mend: str) -> None:
    if not userfile.is_writable(file):
        raise AicmdError(
            _("{file}{where} may not be written; {mend}").format(
                file=file, where=really(file), mend=mend
            )
        )


def _backup(file: Path) -> Path:
    return Path(f"{file}{BACKUP}")


def _rc_line(name: str, environ: Mapping[str, str]) -> str:
    """The line; it names our program where a new shell would not find it by PATH."""
    from aicmd.placeholder import quoted

    file = quoted(str(shells.glue(name)), name)
    ours = "" if program.is_found(environ) else quoted(program.full_name(environ), name)
    if name == "fish" and ours:
        called = f"set -q AICMD_BIN; or set -g AICMD_BIN {ours}"
        return f"test -r {file}; and begin; {called}; source {file}; end {LINE}"
    if name == "fish":
        return f"test -r {file}; and source {file} {LINE}"
    called = f"AICMD_BIN=${{AICMD_BIN:-{ours}}} && " if ours else ""
    return f"[ -r {file} ] && {called}source {file} {LINE}"


def _add(file: Path, line: str) -> None:
    """Put the line in, in the place of an older one of ours; the file is kept beside it, once."""
    made = _made_for(file)
    if not made.file and not _backup(file).exists():
        _backup(file).touch(mode=0o600)  # at no moment is it open to more than the file is
        shutil.copy2(file, _backup(file))
    userfile.write(file, _with_line(userfile.text(file), line, made))


def _made_for(file: Path) -> Made:
    """What is made with our line, or was made with an older one that it replaces."""
    text = userfile.text(file)
    if any(map(_is_our_line, text.splitlines())):
        return _made(text)
    return Made(not file.exists(), newline=_is_cut(text), folders=userfile.missing_folders(file))


def _is_cut(text: str) -> bool:
    """Whether the last line has no end."""
    return bool(text) and not text.endswith("\n")


def _with_line(text: str, line: str, made: Made) -> str:
    lines = text.splitlines(keepends=True)
    ours = [at for at, old in enumerate(lines) if _is_our_line(old)]
    if not ours:
        return text + "\n" * _is_cut(text) + _noting(line, made)
    kept = [old for at, old in enumerate(lines) if at not in ours[1:]]
    kept[ours[0]] = _noting(line, made)
    return "".join(kept)


def _noting(line: str, made: Made) -> str:
    return f"{line.removesuffix(LINE).rstrip()}{made.note()} {LINE}\n"


def _is_our_line(line: str) -> bool:
    return line.rstrip().endswith(LINE) and "source " in line


def _made(text: str) -> Made:
    """What was made beside our line."""
    return next((noted(line) for line in text.splitlines() if _is_our_line(line)), Made())


def _without_us(text: str) -> str:
    """The text as it was before us, but for what others have changed since."""
    lines = text.splitlines(keepends=True)
    kept = "".join(line for line in lines if not _is_our_line(line))
    was_cut = _made(text).newline and _is_our_line(lines[-1])
    return kept.removesuffix("\n") if was_cut else kept


def _is_all_ours(text: str) -> bool:
    return _made(text).file and not _without_us(text)


def _take_out(file: Path) -> None:
    text = userfile.text(file)
    before, backup = _without_us(text), _backup(file)
    if _is_all_ours(text):
        userfile.remove(Path(os.path.realpath(file)), _made(text).folders)
    elif before != text:
        userfile.write(file, before)
    if backup.exists() and userfile.text(backup) == before:
        backup.unlink()
