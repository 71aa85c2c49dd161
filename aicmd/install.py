"""What makes a repository call us: each change told before it is made, and taken back."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from aicmd import git
from aicmd import hookentry
from aicmd import program
from aicmd import userfile
from aicmd.errors import AicmdError
from aicmd.keyless import keyless
from aicmd.made import Made
from aicmd.made import bare
from aicmd.made import noted
from aicmd.path import absolute
from aicmd.startfile import really
from aicmd.step import Step
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
ASKED = "# aicmd install hook had this put here"
"""What the hook of pre-commit ends with that is there for us alone."""


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
    text = userfile.seen(config)
    hooks = [_hooks(environ) / name for name in (HOOK, DRAFT)]
    folders = max(noted(userfile.seen(hook)).folders for hook in hooks)
    steps: list[Step] = []
    for hook in hooks:
        steps += _unplain_steps(hook, folders)
        steps += _unplain_steps(Path(f"{hook}{LEGACY}"), 0)
        steps += _unconfigured_steps(hook.name, environ)
    if ASKED in userfile.seen(hooks[0]) and HOOK not in hookentry.removed(text):
        says = _("remove {hook}").format(hook=hooks[0])
        steps.append(Step(says, lambda: _take_out_pre_commit(hooks[0], folders)))
    return [*steps, *_unentry_steps(config, text)]


def _unentry_steps(config: Path, text: str) -> Iterator[Step]:
    """What takes our entry out, and the file itself if that is all that is in it."""
    left, is_new = hookentry.removed(text), hookentry.made_with(text).file
    if is_new and not left:
        yield Step(_("remove {hook}").format(hook=config), lambda: _unlink(config))
    elif left != text:
        says = _("take our entry out of {config}").format(config=config)
        yield Step(says, lambda: _rewrite(config, left))


def _unlink(config: Path) -> None:
    _check_inside(config)
    config.unlink()


def _unplain_steps(hook: Path, folders: int) -> Iterator[Step]:
    """Where pre-commit was installed after us it has put our hook aside and runs it first."""
    if is_ours(hook):
        yield Step(_("remove {hook}").format(hook=hook), lambda: userfile.remove(hook, folders))
        first = Path(str(hook).removesuffix(LEGACY) + BEFORE)
        if first.exists():
            yield Step(
                _("give {name} its name back").format(name=first.name), lambda: first.rename(hook)
            )


def _take_out_pre_commit(hook: Path, folders: int) -> None:
    """Remove its hook as pre-commit would, which need not be there any more; one before it returns."""
    legacy = Path(f"{hook}{LEGACY}")
    if os.path.lexists(legacy):
        legacy.replace(hook)
    else:
        userfile.remove(hook, folders)


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
    userfile.write(config, text)


def _fitting(top: Path, environ: Mapping[str, str]) -> str:
    if git.version(environ) >= CONFIGURED:
        return "config"
    there = (top / CONFIG).exists() and absolute("pre-commit", environ)
    return "pre-commit" if there else "plain"


def _hooks(environ: Mapping[str, str]) -> Path:
    """The folder that git takes hooks from, wherever `core.hooksPath` says."""
    return Path(git.path("hooks", environ))


def is_ours(hook: Path) -> bool:
    """Whether a hook is one that we wrote."""
    return MARK.format(hook.name.removesuffix(LEGACY)) in userfile.seen(hook)


def _plain_steps(name: str, environ: Mapping[str, str]) -> Iterator[Step]:
    from aicmd.placeholder import quoted

    hook = _hooks(environ) / name
    ours = (
        _shipped(hook.name)
        .read_text(encoding="utf-8")
        .replace(NAMED, quoted(program.full_name(os.environ), "sh"))
    )
    there = userfile.seen(hook)
    if bare(there) == ours:
        return
    made = noted(there) if is_ours(hook) else Made(folders=userfile.missing_folders(hook))
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
    where = really(hook.parent) or _by_setting(environ)
    yield Step(
        _("write {hook}{where}").format(hook=hook, where=where),
        lambda: userfile.put(hook, _noting(ours, made), 0o755),
    )


def _noting(ours: str, made: Made) -> str:
    """The hook with a note behind its mark."""
    begun, mark, rest = ours.partition("# aicmd ")
    line, end, others = rest.partition("\n")
    return f"{begun}{mark}{line}{made.note()}{end}{others}"


def _by_setting(environ: Mapping[str, str]) -> str:
    """That a repository has chosen the folder of its hooks: it may come from somebody else."""
    chosen = git.setting("core.hooksPath", environ)
    return (
        _(" (where core.hooksPath of this repository leads: {chosen})").format(chosen=chosen)
        if chosen
        else ""
    )


def _shipped(name: str) -> Path:
    return Path(str(files("aicmd.hooks").joinpath(name)))


def _section(name: str) -> str:
    return "hook.aicmd" if name == HOOK else "hook.aicmd-draft"


def _configured_steps(name: str, environ: Mapping[str, str]) -> Iterator[Step]:
    """git gives the command to a shell: one that is gone must not refuse every commit."""
    from aicmd.placeholder import quoted

    if git.version(environ) < CONFIGURED:
        raise AicmdError(_("this git reads no hooks from its configuration: use --how plain"))
    file, ours = quoted(str(_shipped(name)), "sh"), quoted(program.full_name(os.environ), "sh")
    command = f"test ! -r {file} || AICMD_PROGRAM={ours} /bin/sh {file}"
    for key, value in (("command", command), ("event", name)):
        setting = f"{_section(name)}.{key}"
        if git.setting(setting, environ) != value:
            yield Step(f"git config {setting} {value!r}", _setter(setting, value, environ))


def _setter(name: str, value: str, environ: Mapping[str, str]) -> Callable[[], object]:
    return lambda: git.set_setting(name, value, environ)


def _entry_steps(config: Path, environ: Mapping[str, str]) -> Iterator[Step]:
    _check_inside(config)
    text, is_new = userfile.text(config), not os.path.lexists(config)
    if git.setting("core.hooksPath", environ):
        raise AicmdError(
            _("pre-commit installs no hook where core.hooksPath is set: use --how plain")
        )
    tool = absolute("pre-commit", environ)
    if tool is None:
        raise AicmdError(_("pre-commit is not installed here: install it, or use --how plain"))
    if not hookentry.is_in(text):
        try:
            new = hookentry.added(text, Made(file=is_new))
        except ValueError as error:
            raise AicmdError(
                _("{config} cannot be added to: {error}").format(config=config.name, error=error)
            ) from error
        yield Step(
            _("add an entry to {config}:\n{entry}").format(
                config=config, entry=hookentry.ENTRY.rstrip()
            ),
            lambda: userfile.write(config, new),
        )
    hook = _hooks(environ) / HOOK
    if "pre-commit" not in userfile.seen(hook):
        yield Step(f"pre-commit install --hook-type {HOOK}", lambda: _ask(tool, hook, environ))


def _ask(tool: str, hook: Path, environ: Mapping[str, str]) -> None:
    """Have pre-commit put its hook there, and note that it is there for us."""
    made = Made(folders=userfile.missing_folders(hook))
    _install(tool, environ)
    text = userfile.seen(hook)
    if "pre-commit" in text:
        userfile.put(hook, f"{text.rstrip()}\n{ASKED}{made.note()}\n", 0o755)


def _install(tool: str, environ: Mapping[str, str]) -> None:
    words = [tool, "install", "--hook-type", HOOK]
    ran = subprocess.run(words, capture_output=True, env=keyless(environ), check=False)
    if ran.returncode:
        said = (ran.stdout + ran.stderr).decode("utf-8", "backslashreplace").strip()
        raise AicmdError(
            _("pre-commit install failed: {reason}").format(
                reason=said.splitlines()[-1] if said else "?"
            )
        )
