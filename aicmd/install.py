"""What makes shells and repositories call us: each change told before it is made, and taken back."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from aicmd import git
from aicmd import hookentry
from aicmd import regular
from aicmd import shells
from aicmd import xdg
from aicmd.beside import beside
from aicmd.errors import AicmdError
from aicmd.keyless import keyless
from aicmd.path import absolute
from aicmd.translation import _

WAYS = ("plain", "pre-commit", "config")
HOOK, DRAFT = "commit-msg", "prepare-commit-msg"
MARK = "# aicmd {}:"
"""Tells our hook from another's, whatever version it is of."""

NAMED = "${AICMD_PROGRAM-}"
"""Where a hook has the name of our program, which a git that a GUI starts may not find."""

BEFORE = ".before-aicmd"
"""What a hook that was there first is called now; ours runs it first."""

LEGACY = ".legacy"
"""What pre-commit calls a hook that was there before it."""

CONFIGURED = (2, 54)
"""The git that reads hooks from its configuration."""

CONFIG = ".pre-commit-config.yaml"
BACKUP = ".aicmd-backup"
LINE = "# aicmd"
"""What the line in a shell's file ends with."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change: `says` is told before, `do` makes it. Raises AicmdError or OSError."""

    says: str
    do: Callable[[], object]


def hook_steps(way: str, draft: bool, environ: Mapping[str, str]) -> list[Step]:
    """What has to be done for commits to call us; nothing where they do already.

    `way` is one of WAYS, "" for the one that fits here; with `draft` we also begin messages.
    Raises AicmdError.
    """
    top = _top(environ)
    way = way or _fitting(top, environ)
    if way == "config":
        names = (HOOK, DRAFT) if draft else (HOOK,)
        return [step for name in names for step in _configured_steps(name, environ)]
    first = (
        _entry_steps(top / CONFIG, environ) if way == "pre-commit" else _plain_steps(HOOK, environ)
    )
    return [*first, *(_plain_steps(DRAFT, environ) if draft else ())]


def hook_file(environ: Mapping[str, str]) -> Path:
    """Return the file that git takes for the hook in this repository; it need not be there."""
    return _hooks(environ) / HOOK


def is_hooked(environ: Mapping[str, str]) -> bool:
    """Whether commits in this repository call us, in whichever way."""
    return bool(unhook_steps(environ))


def unhook_steps(environ: Mapping[str, str]) -> list[Step]:
    """What has to be done for commits not to call us any more, whichever way they do."""
    config = _top(environ) / CONFIG
    steps: list[Step] = []
    for name in (HOOK, DRAFT):
        steps += _unplain_steps(_hooks(environ) / name)
        steps += _unplain_steps(_hooks(environ) / f"{name}{LEGACY}")
        steps += _unconfigured_steps(name, environ)
    text = _seen(config)
    if hookentry.removed(text) != text:
        steps.append(
            Step(
                _("take our entry out of {config}").format(config=config),
                lambda: _rewrite(config, hookentry.removed(text)),
            )
        )
    return steps


def _unplain_steps(hook: Path) -> Iterator[Step]:
    """Where pre-commit was installed after us it has put our hook aside and runs it first."""
    if is_ours(hook):
        yield Step(_("remove {hook}").format(hook=hook), hook.unlink)
        first = Path(str(hook).removesuffix(LEGACY) + BEFORE)
        if first.exists():
            yield Step(
                _("give {name} its name back").format(name=first.name), lambda: first.rename(hook)
            )


def _unconfigured_steps(name: str, environ: Mapping[str, str]) -> Iterator[Step]:
    section = _section(name)
    if git.setting(f"{section}.command", environ):
        yield Step(
            _("remove {section} from git's configuration of this repository").format(
                section=section
            ),
            lambda: git.unset(section, environ),
        )


def _top(environ: Mapping[str, str]) -> Path:
    """The top of the work tree. Raises AicmdError outside of one."""
    top = git.top(environ)
    if not top:
        raise AicmdError(_("there is no git repository here"))
    return Path(top)


def _check_inside(config: Path) -> None:
    """Raise AicmdError for a file at the top of a repository that is a link out of it."""
    real = os.path.realpath(config)
    if not Path(real).is_relative_to(os.path.realpath(config.parent)):
        raise AicmdError(
            _("{config} is a link out of the repository, to {real}").format(
                config=config, real=real
            )
        )


def _rewrite(config: Path, text: str) -> None:
    """Write a file of the repository. Raises AicmdError where that would be another file."""
    _check_inside(config)
    _write(config, text)


def _fitting(top: Path, environ: Mapping[str, str]) -> str:
    if git.version(environ) >= CONFIGURED:
        return "config"
    return "pre-commit" if (top / CONFIG).exists() else "plain"


def _hooks(environ: Mapping[str, str]) -> Path:
    """The folder that git takes hooks from, wherever `core.hooksPath` says."""
    return Path(git.path("hooks", environ))


def is_ours(hook: Path) -> bool:
    """Whether a hook is one that we wrote."""
    return MARK.format(hook.name.removesuffix(LEGACY)) in _seen(hook)


def _plain_steps(name: str, environ: Mapping[str, str]) -> Iterator[Step]:
    from aicmd.placeholder import quoted

    hook = _hooks(environ) / name
    ours = _shipped(hook.name).read_text(encoding="utf-8").replace(NAMED, quoted(_program(), "sh"))
    if _seen(hook) == ours:
        return
    first = Path(f"{hook}{BEFORE}")
    if os.path.lexists(hook) and not is_ours(hook):
        if os.path.lexists(first):
            raise AicmdError(
                _("{first} is in the way: it would be overwritten").format(first=first)
            )
        yield Step(
            _("keep the hook there as {name}, which runs first").format(name=first.name),
            lambda: hook.rename(first),
        )
    where = _really(hook.parent) or _by_setting(environ)
    yield Step(
        _("write {hook}{where}").format(hook=hook, where=where), lambda: _put(hook, ours, 0o755)
    )


def _by_setting(environ: Mapping[str, str]) -> str:
    """That a repository has chosen the folder of its hooks: it may come from somebody else."""
    chosen = git.setting("core.hooksPath", environ)
    return (
        _(" (where core.hooksPath of this repository leads: {chosen})").format(chosen=chosen)
        if chosen
        else ""
    )


def _really(path: Path) -> str:
    """Where links in a name lead, to be told before anything is written there; "" if nowhere."""
    real = os.path.realpath(path)
    return "" if real == os.path.abspath(path) else _(" (a link leads to {real})").format(real=real)


def _shipped(name: str) -> Path:
    return Path(str(files("aicmd.hooks").joinpath(name)))


def _program() -> str:
    """Our program by its full name: the one that stands beside the Python that runs us."""
    beside = Path(sys.executable).with_name("aicmd")
    return str(beside) if os.access(beside, os.X_OK) else absolute("aicmd", os.environ) or ""


def _section(name: str) -> str:
    return "hook.aicmd" if name == HOOK else "hook.aicmd-draft"


def _configured_steps(name: str, environ: Mapping[str, str]) -> Iterator[Step]:
    """git gives the command to a shell: one that is gone must not refuse every commit."""
    from aicmd.placeholder import quoted

    if git.version(environ) < CONFIGURED:
        raise AicmdError(_("this git reads no hooks from its configuration: use --how plain"))
    file, program = quoted(str(_shipped(name)), "sh"), quoted(_program(), "sh")
    command = f"test ! -r {file} || AICMD_PROGRAM={program} /bin/sh {file}"
    for key, value in (("command", command), ("event", name)):
        setting = f"{_section(name)}.{key}"
        if git.setting(setting, environ) != value:
            yield Step(f"git config {setting} {value!r}", _setter(setting, value, environ))


def _setter(name: str, value: str, environ: Mapping[str, str]) -> Callable[[], object]:
    return lambda: git.set_setting(name, value, environ)


def _entry_steps(config: Path, environ: Mapping[str, str]) -> Iterator[Step]:
    _check_inside(config)
    text = _text(config)
    if git.setting("core.hooksPath", environ):
        raise AicmdError(
            _("pre-commit installs no hook where core.hooksPath is set: use --how plain")
        )
    if not hookentry.is_in(text):
        try:
            new = hookentry.added(text)
        except ValueError as error:
            raise AicmdError(
                _("{config} cannot be added to: {error}").format(config=config.name, error=error)
            ) from error
        yield Step(
            _("add an entry to {config}:\n{entry}").format(
                config=config, entry=hookentry.ENTRY.rstrip()
            ),
            lambda: _write(config, new),
        )
    hook = _hooks(environ) / HOOK
    if "pre-commit" not in _seen(hook):
        yield Step(f"pre-commit install --hook-type {HOOK}", lambda: _pre_commit(environ))


def _pre_commit(environ: Mapping[str, str]) -> None:
    program = absolute("pre-commit", environ)
    if program is None:
        raise AicmdError(
            _("pre-commit is not installed here: then run pre-commit install -t {hook}").format(
                hook=HOOK
            )
        )
    words = [program, "install", "--hook-type", HOOK]
    ran = subprocess.run(words, capture_output=True, env=keyless(environ), check=False)
    if ran.returncode:
        said = (ran.stdout + ran.stderr).decode("utf-8", "backslashreplace").strip()
        raise AicmdError(
            _("pre-commit install failed: {reason}").format(
                reason=said.splitlines()[-1] if said else "?"
            )
        )


def shell_steps(name: str, environ: Mapping[str, str]) -> list[Step]:
    """What has to be done for a shell to know `??`: one line in its file."""
    file, line = start_file(name, environ), _rc_line(name)
    text = _text(file)
    if line in text.splitlines():
        return []
    kept = [old for old in text.splitlines(keepends=True) if not _is_our_line(old)]
    ended = "".join(kept)
    new = (ended if not ended or ended.endswith("\n") else f"{ended}\n") + f"{line}\n"
    return [
        Step(
            _("add to {file}{where}:\n{line}").format(file=file, where=_really(file), line=line),
            lambda: _with_backup(file, new),
        )
    ]


def unshell_steps(name: str, environ: Mapping[str, str]) -> list[Step]:
    """What has to be done for a shell to forget us."""
    file = start_file(name, environ)
    text = _text(file)
    kept = "".join(line for line in text.splitlines(keepends=True) if not _is_our_line(line))
    if kept == text:
        return []
    if not kept and name == "fish":
        return [Step(_("remove {file}").format(file=file), file.unlink)]
    return [
        Step(
            _("take our line out of {file}{where}").format(file=file, where=_really(file)),
            lambda: _with_backup(file, kept),
        )
    ]


def start_file(name: str, environ: Mapping[str, str]) -> Path:
    """Return the file that a shell reads at each start; fish has a folder for such lines."""
    home = Path(xdg.home(environ))
    if name == "fish":
        return Path(environ.get("XDG_CONFIG_HOME") or home / ".config", "fish/conf.d/aicmd.fish")
    if name == "zsh":
        return Path(environ.get("ZDOTDIR") or home) / ".zshrc"
    return home / ".bashrc"


def is_integrated(name: str, environ: Mapping[str, str]) -> bool:
    """Whether a file that a shell reads at its start has a line that calls us."""
    file = start_file(name, environ)
    also = file.parent.parent / "config.fish" if name == "fish" else file
    lines = (line.strip() for line in (_text(file) + _text(also)).splitlines())
    return any("aicmd" in line and not line.startswith("#") for line in lines)


def _rc_line(name: str) -> str:
    from aicmd.placeholder import quoted

    file = quoted(str(shells.glue(name)), name)
    if name == "fish":
        return f"test -r {file}; and source {file} {LINE}"
    return f"[ -r {file} ] && source {file} {LINE}"


def _is_our_line(line: str) -> bool:
    return line.rstrip().endswith(LINE) and "source " in line


def _text(file: Path) -> str:
    """A file byte for byte as text, "" without one. Raises AicmdError for what is no file."""
    try:
        return regular.read(file).decode("utf-8", "surrogateescape")
    except OSError:
        return ""


def _seen(file: Path) -> str:
    """The same of a file that need not be ours: what is no file has nothing of us."""
    try:
        return _text(file)
    except AicmdError:
        return ""


def _with_backup(file: Path, text: str) -> None:
    """Write a file of the user's; as it was before us it is kept beside it, once."""
    backup = Path(f"{file}{BACKUP}")
    if file.exists() and not backup.exists():
        backup.touch(mode=0o600)  # at no moment is it open to more than the file is
        shutil.copy2(file, backup)
    _write(file, text)


def _write(file: Path, text: str) -> None:
    """Write a whole file or nothing, through links to where it really is; its mode stays."""
    target = Path(os.path.realpath(file))
    _put(target, text, stat.S_IMODE(target.stat().st_mode) if target.exists() else _usual_mode())


def _usual_mode() -> int:
    """The mode that a new file has, which only changing the umask tells."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _put(target: Path, text: str, mode: int) -> None:
    """Put a whole file there or nothing, in the place of a link that stands there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with beside(target, text.encode("utf-8", "surrogateescape"), mode) as temporary:
        os.replace(temporary, target)
