"""`aicmd install` and `uninstall` with real git, real shells' files and the real pre-commit."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from aicmd import hookentry
from aicmd import userfile
from tests.glass import Glass
from tests.repository import Repository

WORSE, BETTER = "Fix the the parser.", b"Fix the parser\n"
PLAIN = ("install", "hook", "--how", "plain")
FOREIGN = "#!/bin/sh\necho first >>ran\n"
CONFIG = "# ours\nrepos:\n- repo: local\n  hooks:\n  - id: x # keep\n    name: x\n    entry: 'true'\n    language: system\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    repository = Repository(tmp_path)
    repository.environ["AICMD_COMMIT_MODE"] = "rewrite"
    repository.git("commit", "-q", "--allow-empty", "-m", "Start")
    return repository


def run(
    repository: Repository, *words: str, stdin: str = "", cwd: Path | None = None
) -> tuple[str, str, int]:
    ran = subprocess.run(
        ["aicmd", *words],
        env=repository.environ,
        cwd=cwd or repository.path,
        input=stdin.encode(),
        capture_output=True,
        start_new_session=True,
    )
    return ran.stdout.decode(), ran.stderr.decode(), ran.returncode


def snapshot(folder: Path) -> dict[str, tuple[int, object]]:
    """All that is in a folder: names, modes, contents, and where links lead."""
    found: dict[str, tuple[int, object]] = {}
    for path in sorted(folder.rglob("*")):
        stat = path.lstat()
        what: object = os.readlink(path) if path.is_symlink() else None
        if path.is_file() and not path.is_symlink():
            what = path.read_bytes()
        found[str(path.relative_to(folder))] = (stat.st_mode, what)
    return found


def commits(repository: Repository) -> bytes:
    """The message that a commit with a mistake ends up with."""
    repository.git("commit", "-q", "--allow-empty", "-m", WORSE)
    return repository.message()


def hook(repository: Repository) -> Path:
    return repository.path / ".git" / "hooks" / "commit-msg"


def test_plain_there_and_back(repository: Repository) -> None:
    out, err, code = run(repository, *PLAIN, "--yes")
    assert (out.splitlines()[-1], err, code) == ("done", "", 0)
    assert commits(repository) == BETTER
    assert run(repository, *PLAIN, "--yes") == ("nothing to do\n", "", 0)
    assert run(repository, "uninstall", "hook", "--yes")[2] == 0
    assert not hook(repository).exists()
    assert commits(repository) == f"{WORSE}\n".encode()
    assert run(repository, "uninstall", "hook", "--yes") == ("nothing to do\n", "", 0)


@pytest.mark.parametrize("answer", ["n\n", "\n", "", "아니오\n", "ㅜ\n", "what?\n"])
def test_nothing_without_a_yes(repository: Repository, answer: str) -> None:
    out, _, code = run(repository, *PLAIN, stdin=answer)
    assert f"write {hook(repository)}" in out
    assert code == 130
    assert not hook(repository).exists()


@pytest.mark.parametrize("answer", ["y\n", "Yes\n", "예\n", "ㅛ\n", "what?\ny\n"])
def test_a_yes(repository: Repository, answer: str) -> None:
    assert run(repository, *PLAIN, stdin=answer)[2] == 0
    assert hook(repository).exists()


def test_ctrl_c_is_a_no(repository: Repository) -> None:
    """It is told, on a row of its own."""
    glass = Glass(80, 24)
    try:
        process = glass.start(
            ["aicmd", *PLAIN], repository.environ, repository.path, captured=False
        )
        glass.wait("Do it? [y/N]:")
        process.send_signal(signal.SIGINT)
        rows = glass.wait("aicmd: nothing was changed").splitlines()
        assert process.wait(10) == 130
    finally:
        glass.close()
    assert rows[-1] == "aicmd: nothing was changed"
    assert not hook(repository).exists()


def test_whatever_way_this_git_has(repository: Repository) -> None:
    assert run(repository, "install", "hook", "--yes")[2] == 0
    assert commits(repository) == BETTER
    assert run(repository, "install", "hook", "--yes") == ("nothing to do\n", "", 0)
    assert run(repository, "uninstall", "hook", "--yes")[2] == 0
    assert commits(repository) == f"{WORSE}\n".encode()
    assert b"aicmd" not in (repository.path / ".git" / "config").read_bytes()


def test_a_foreign_hook_runs_first_and_comes_back(repository: Repository) -> None:
    hook(repository).write_text(FOREIGN)
    hook(repository).chmod(0o755)
    run(repository, *PLAIN, "--yes")
    assert commits(repository) == BETTER
    assert (repository.path / "ran").read_text() == "first\n"
    run(repository, "uninstall", "hook", "--yes")
    assert hook(repository).read_text() == FOREIGN
    assert not Path(f"{hook(repository)}.before-aicmd").exists()


def test_a_foreign_hook_may_refuse(repository: Repository) -> None:
    hook(repository).write_text("#!/bin/sh\nexit 7\n")
    hook(repository).chmod(0o755)
    run(repository, *PLAIN, "--yes")
    assert repository.git("commit", "--allow-empty", "-m", WORSE, check=False).returncode == 1
    assert repository.message() == b"Start\n"


def test_a_hook_that_looks_at_its_own_name(repository: Repository) -> None:
    """As husky's do, which find the script to run by it."""
    hook(repository).write_text(
        '#!/usr/bin/env sh\n[ "$(basename "$0")" = commit-msg ] || exit 0\n'
        '[ -d "$(dirname "$0")" ] || exit 0\ngrep -q keep "$1" || exit 7\n'
    )
    hook(repository).chmod(0o755)
    run(repository, *PLAIN, "--yes")
    assert repository.git("commit", "--allow-empty", "-m", WORSE, check=False).returncode == 1
    repository.git("commit", "-q", "--allow-empty", "-m", "Keep it, keep")
    assert repository.message() == b"Keep it, keep\n"


def test_a_foreign_hook_that_is_no_shell_script(repository: Repository) -> None:
    hook(repository).write_text(f"#!{sys.executable}\nimport sys\nsys.exit(7)\n")
    hook(repository).chmod(0o755)
    run(repository, *PLAIN, "--yes")
    assert repository.git("commit", "--allow-empty", "-m", WORSE, check=False).returncode == 1


def test_pre_commit_was_installed_after_us(repository: Repository) -> None:
    """It puts our hook aside as .legacy, and runs it: what we chained still runs, and comes back."""
    hook(repository).write_text(FOREIGN)
    hook(repository).chmod(0o755)
    run(repository, *PLAIN, "--yes")
    legacy = Path(f"{hook(repository)}.legacy")
    hook(repository).rename(legacy)
    hook(repository).write_text('#!/bin/sh\nexec "$0.legacy" "$@"\n')
    hook(repository).chmod(0o755)
    assert commits(repository) == BETTER
    assert (repository.path / "ran").read_text() == "first\n"
    run(repository, "uninstall", "hook", "--yes")
    assert legacy.read_text() == FOREIGN
    assert not Path(f"{hook(repository)}.before-aicmd").exists()


def test_a_configuration_that_is_locked_is_told(repository: Repository) -> None:
    played_new_git(repository)
    (repository.path / ".git" / "config.lock").touch()
    _, err, code = run(repository, "install", "hook", "--how", "config", "--yes")
    assert code == 1
    assert "could not set hook.aicmd.command" in err


def test_pre_commit_where_hooks_are_elsewhere(repository: Repository) -> None:
    repository.git("config", "core.hooksPath", "mine")
    repository.write(".pre-commit-config.yaml", CONFIG)
    _, err, code = run(repository, "install", "hook", "--how", "pre-commit", "--yes")
    assert code == 1
    assert "core.hooksPath" in err
    assert (repository.path / ".pre-commit-config.yaml").read_text() == CONFIG


def test_an_older_hook_of_ours_is_renewed(repository: Repository) -> None:
    hook(repository).write_text("#!/bin/sh\n# aicmd commit-msg: an old one\n")
    run(repository, *PLAIN, "--yes")
    assert not Path(f"{hook(repository)}.before-aicmd").exists()
    assert commits(repository) == BETTER


def test_another_folder_of_hooks(repository: Repository) -> None:
    repository.git("config", "core.hooksPath", "my hooks")
    (repository.path / "my hooks").mkdir()
    run(repository, *PLAIN, "--yes")
    assert (repository.path / "my hooks" / "commit-msg").exists()
    assert commits(repository) == BETTER


def test_from_a_worktree(repository: Repository) -> None:
    tree = repository.path.parent / "tree"
    repository.git("worktree", "add", "-q", str(tree))
    assert run(repository, *PLAIN, "--yes", cwd=tree)[2] == 0
    assert hook(repository).exists()


def test_the_hook_that_drafts(repository: Repository) -> None:
    """Beside the other one, only where it is wanted; a hook that was there runs first."""
    file = hook(repository).with_name("prepare-commit-msg")
    run(repository, *PLAIN, "--yes")
    assert not file.exists()
    file.write_text(FOREIGN)
    file.chmod(0o755)
    run(repository, *PLAIN, "--draft", "--yes")
    assert "aicmd prepare-commit-msg:" in file.read_text()
    assert commits(repository) == BETTER
    assert (repository.path / "ran").read_text() == "first\n"
    assert run(repository, *PLAIN, "--draft", "--yes") == ("nothing to do\n", "", 0)
    run(repository, "uninstall", "hook", "--yes")
    assert file.read_text() == FOREIGN


@pytest.mark.parametrize("kind", ["link", "dangling", "pipe"])
@pytest.mark.parametrize("name", [".pre-commit-config.yaml", ".git/hooks/prepare-commit-msg"])
def test_what_is_no_file_of_ours_is_not_in_the_way(
    repository: Repository, name: str, kind: str
) -> None:
    """It is neither waited for nor written through, and our hook comes and goes beside it."""
    outside, odd = repository.home / "shared", repository.path / name
    if kind == "pipe":
        os.mkfifo(odd)
    else:
        odd.symlink_to(outside)
    if kind == "link":
        outside.write_text("repos: []\n")
    assert run(repository, "install", "hook", "--how", "plain", "--yes")[2] == 0
    assert "hook" in run(repository, "doctor")[0]
    assert run(repository, "uninstall", "hook", "--yes")[2] == 0
    assert not hook(repository).exists()
    assert os.path.lexists(odd)
    assert outside.exists() is (kind == "link")


def test_an_entry_is_not_taken_out_of_another_repository(repository: Repository) -> None:
    """A link may lead to any file; what is there is said, and stays."""
    outside = repository.home / "shared"
    outside.write_text(f"repos:\n{hookentry.ENTRY}")
    (repository.path / ".pre-commit-config.yaml").symlink_to(outside)
    _, said, status = run(repository, "uninstall", "hook", "--yes")
    assert status == 1
    assert str(outside) in said
    assert outside.read_text() == f"repos:\n{hookentry.ENTRY}"


def test_outside_of_a_repository(repository: Repository) -> None:
    for words in (["install", "hook"], ["uninstall", "hook"]):
        out, err, code = run(repository, *words, cwd=repository.home)
        assert (out, err, code) == ("", "aicmd: there is no git repository here\n", 1)


def played_new_git(repository: Repository) -> None:
    real = shutil.which("git")
    says = "echo git version 2.54.0; exit;"
    repository.script(
        "git", f'#!/bin/sh\n[ "$*" = "${{*%version}}" ] || {{ {says} }}\nexec {real} "$@"\n'
    )


def _as_git_runs(command: str, repository: Repository) -> bytes:
    """The message after git's way to run a hook of its configuration (hook.c, run-command.c)."""
    file = repository.path / ".git" / "COMMIT_EDITMSG"
    file.write_text(WORSE)
    words = ["sh", "-c", f'{command} "$@"', command, ".git/COMMIT_EDITMSG"]
    environ = repository.environ | {"GIT_INDEX_FILE": ".git/index", "GIT_AUTHOR_DATE": "@1 +0000"}
    subprocess.run(words, env=environ, cwd=repository.path, check=True, start_new_session=True)
    return file.read_bytes()


def test_a_git_that_does_not_find_us(repository: Repository) -> None:
    """As one that an editor or a file manager started, with a short PATH."""
    run(repository, *PLAIN, "--yes")
    repository.environ["PATH"] = str(repository.bin.parent / "short")
    (repository.bin.parent / "short").mkdir()
    for name in ("git", "sh"):
        (repository.bin.parent / "short" / name).symlink_to(shutil.which(name) or "")
    assert commits(repository) == BETTER


def test_configuration_hooks_need_a_new_git(repository: Repository) -> None:
    """With an older one nothing is set; a newer one is played by a program of ours."""
    played_new_git(repository)
    assert run(repository, "install", "hook", "--how", "config", "--yes")[2] == 0
    command = repository.git("config", "hook.aicmd.command").stdout.decode().removesuffix("\n")
    assert _as_git_runs(command, repository) == BETTER.rstrip()
    assert repository.git("config", "hook.aicmd.event").stdout == b"commit-msg\n"
    assert run(repository, "install", "hook", "--yes") == ("nothing to do\n", "", 0)
    assert run(repository, "uninstall", "hook", "--yes")[2] == 0
    assert b"aicmd" not in (repository.path / ".git" / "config").read_bytes()
    (repository.bin / "git").unlink()
    assert _as_git_runs(command.replace("commit-msg", "gone"), repository) == WORSE.encode()
    if repository.git("version").stdout < b"git version 2.54":
        assert run(repository, "install", "hook", "--how", "config", "--yes")[2] == 1


def test_pre_commit(repository: Repository) -> None:
    with_pre_commit(repository)
    repository.write(".pre-commit-config.yaml", CONFIG)
    assert run(repository, "install", "hook", "--yes")[1:] == ("", 0)
    config = repository.path / ".pre-commit-config.yaml"
    assert config.read_text().startswith(CONFIG)
    repository.git("add", ".pre-commit-config.yaml")
    assert commits(repository) == BETTER
    assert run(repository, "install", "hook", "--yes") == ("nothing to do\n", "", 0)
    run(repository, "uninstall", "hook", "--yes")
    assert config.read_text() == CONFIG


def with_pre_commit(repository: Repository) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    repository.script("pre-commit", f'#!/bin/sh\nexec "{sys.executable}" -m pre_commit "$@"\n')
    repository.environ["PRE_COMMIT_HOME"] = str(repository.home / "cache")


def without_hooks(repository: Repository) -> None:
    """As where git's template has none, or a folder was named that is not there yet."""
    shutil.rmtree(hook(repository).parent)


def with_foreign_hooks(repository: Repository) -> None:
    for name in ("commit-msg", "prepare-commit-msg"):
        hook(repository).with_name(name).write_text(FOREIGN)
        hook(repository).with_name(name).chmod(0o750)


def with_configuration(repository: Repository) -> None:
    """Its last line has no end."""
    (repository.path / ".pre-commit-config.yaml").write_text(CONFIG.rstrip())


@pytest.mark.parametrize("way", ["plain", "pre-commit", "config"])
@pytest.mark.parametrize(
    "state",
    [lambda _: None, without_hooks, with_foreign_hooks, with_configuration],
    ids=["usual", "no hooks", "foreign hooks", "a configuration"],
)
def test_a_repository_there_and_back(
    repository: Repository, way: str, state: Callable[[Repository], None]
) -> None:
    """It is as it was, also if each is said twice."""
    if way == "pre-commit":
        with_pre_commit(repository)
    if way == "config":
        played_new_git(repository)
    state(repository)
    before = snapshot(repository.path)
    install = ("install", "hook", "--how", way, "--draft", "--yes")
    assert run(repository, *install)[1:] == ("", 0)
    assert snapshot(repository.path) != before
    assert run(repository, *install) == ("nothing to do\n", "", 0)
    assert run(repository, "uninstall", "hook", "--yes")[1:] == ("", 0)
    assert snapshot(repository.path) == before
    assert run(repository, "uninstall", "hook", "--yes") == ("nothing to do\n", "", 0)


def without_pre_commit(repository: Repository) -> None:
    """A PATH with what git and our hook need, and no pre-commit."""
    for name in ("git", "sh", "env"):
        (repository.bin / name).symlink_to(shutil.which(name) or "")
    repository.environ["PATH"] = str(repository.bin)


def test_pre_commit_that_is_not_there_is_not_half_installed(repository: Repository) -> None:
    """An entry whose hook nobody calls would be taken for an installation."""
    without_pre_commit(repository)
    before = snapshot(repository.path)
    said = "aicmd: pre-commit is not installed here: install it, or use --how plain\n"
    assert run(repository, "install", "hook", "--how", "pre-commit", "--yes") == ("", said, 1)
    assert snapshot(repository.path) == before


def test_a_project_of_pre_commit_where_that_is_not_installed(repository: Repository) -> None:
    repository.write(".pre-commit-config.yaml", CONFIG)
    without_pre_commit(repository)
    assert run(repository, "install", "hook", "--yes")[2] == 0
    assert commits(repository) == BETTER
    assert (repository.path / ".pre-commit-config.yaml").read_text() == CONFIG


def test_a_hook_of_pre_commit_that_others_need_stays(repository: Repository) -> None:
    """It was put there for us; by now an entry of somebody else's is called by it."""
    with_pre_commit(repository)
    config = repository.path / ".pre-commit-config.yaml"
    run(repository, "install", "hook", "--how", "pre-commit", "--yes")
    other = "- repo: local\n  hooks: [{id: x, name: x, entry: 'true', language: system, stages: [commit-msg]}]\n"
    with config.open("a") as stream:
        stream.write(other)
    run(repository, "uninstall", "hook", "--yes")
    assert config.read_text() == f"repos:\n{other}"
    assert "pre-commit" in hook(repository).read_text()
    repository.git("add", ".pre-commit-config.yaml")
    assert commits(repository) == f"{WORSE}\n".encode()


def test_a_hook_of_pre_commit_that_was_there_stays(repository: Repository) -> None:
    with_pre_commit(repository)
    repository.write(".pre-commit-config.yaml", CONFIG)
    words = ("install", "--hook-type", "commit-msg")
    subprocess.run(["pre-commit", *words], env=repository.environ, cwd=repository.path, check=True)
    before = snapshot(repository.path)
    assert run(repository, "install", "hook", "--how", "pre-commit", "--yes")[2] == 0
    assert run(repository, "uninstall", "hook", "--yes")[2] == 0
    assert snapshot(repository.path) == before


RC = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/conf.d/aicmd.fish"}
SHELL = ("install", "shell")


def is_readable_by(name: str, file: Path) -> bool:
    """Whether the shell itself, if it is here, has nothing against what is in the file."""
    if not shutil.which(name):
        return True
    return not subprocess.run([name, "-n", file], capture_output=True).stderr


def no_file(home: Path, file: Path) -> None:
    """As on a new machine."""


def with_folders(home: Path, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)


def empty(home: Path, file: Path) -> None:
    with_folders(home, file)
    file.touch()


def usual(home: Path, file: Path) -> None:
    with_folders(home, file)
    file.write_text("# mine\n\n")


def no_last_newline(home: Path, file: Path) -> None:
    with_folders(home, file)
    file.write_bytes(b"# mine \xff\r\n# and this")


def private(home: Path, file: Path) -> None:
    usual(home, file)
    file.chmod(0o600)


def link(home: Path, file: Path) -> None:
    """Many keep their files elsewhere and link them."""
    with_folders(home, file)
    (home / "dotfiles").mkdir()
    (home / "dotfiles" / "rc").write_text("# mine")
    file.symlink_to(home / "dotfiles" / "rc")


def dangling_link(home: Path, file: Path) -> None:
    with_folders(home, file)
    file.symlink_to(home / "dotfiles" / "rc")


STATES = (no_file, with_folders, empty, usual, no_last_newline, private, link, dangling_link)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
@pytest.mark.parametrize("name", RC)
def test_a_shell_there_and_back(
    repository: Repository, name: str, state: Callable[[Path, Path], None]
) -> None:
    """The home is as it was, whatever was there, also if each is said twice."""
    file = repository.home / RC[name]
    state(repository.home, file)
    before = snapshot(repository.home)
    assert run(repository, *SHELL, name, "--yes")[2] == 0
    (line,) = [line for line in file.read_text("latin-1").split("\n") if line.endswith("# aicmd")]
    assert f"aicmd.{name}" in line
    assert is_readable_by(name, file)
    assert run(repository, *SHELL, name, "--yes") == ("nothing to do\n", "", 0)
    assert run(repository, "uninstall", "shell", name, "--yes")[1:] == ("", 0)
    assert snapshot(repository.home) == before
    assert run(repository, "uninstall", "shell", name, "--yes") == ("nothing to do\n", "", 0)


@pytest.mark.parametrize(
    ("user", "file"), [("/bin/zsh", ".zshrc"), ("/usr/bin/bash", ".bashrc"), ("/bin/tcsh", "")]
)
def test_the_shell_that_is_meant(repository: Repository, user: str, file: str) -> None:
    """A script's own shell is not the user's, and no file of another shell is touched for it."""
    before = snapshot(repository.home)
    script = repository.script("csh", "#!/bin/sh\naicmd install shell --yes; exit $?\n")
    ran = subprocess.run(
        [repository.bin / script],
        env=repository.environ | {"SHELL": user},
        cwd=repository.path,
        capture_output=True,
        start_new_session=True,
    )
    assert ran.returncode == (0 if file else 1)
    assert {name for name in snapshot(repository.home) if name not in before} == {file} - {""}
    assert file or b"choose bash, fish, zsh" in ran.stderr


def test_a_line_in_another_shell_is_told(repository: Repository) -> None:
    """Who has changed shells since would believe that all is gone."""
    run(repository, *SHELL, "zsh", "--yes")
    run(repository, *SHELL, "bash", "--yes")
    uninstall = ("uninstall", "shell", "bash", "--yes")
    assert run(repository, *uninstall)[1] == ""
    hint = "aicmd: another shell still has our line: aicmd uninstall shell zsh\n"
    assert run(repository, *uninstall) == ("nothing to do\n", hint, 0)


@pytest.mark.skipif(not shutil.which("zsh"), reason="only zsh knows where its files are")
@pytest.mark.parametrize("set_", ["ZDOTDIR=~/.config/zsh\n", "echo hello\nexport ZDOTDIR=~/z"])
def test_zsh_is_asked_where_its_files_are(repository: Repository, set_: str) -> None:
    """Set in .zshenv it need not be in the environment."""
    (repository.home / ".zshenv").write_text(set_)
    before = snapshot(repository.home)
    told = run(repository, *SHELL, "zsh", "--yes")[0]
    folder = repository.home / set_.rpartition("~/")[2].strip()
    assert f"add to {folder / '.zshrc'}:" in told
    assert "# aicmd" in (folder / ".zshrc").read_text()
    assert run(repository, "uninstall", "shell", "zsh", "--yes")[2] == 0
    assert snapshot(repository.home) == before


@pytest.mark.parametrize(
    ("login", "warned"), [(". ~/.bashrc", False), ("# nothing of the kind", True)]
)
def test_how_to_begin_is_told_at_a_terminal(
    repository: Repository, login: str, warned: bool
) -> None:
    (repository.home / ".bash_profile").write_text(login)
    glass = Glass(400, 24)
    try:
        words = ["aicmd", *SHELL, "bash", "--yes"]
        process = glass.start(words, repository.environ, repository.path, captured=False)
        assert process.wait(20) == 0
        text = glass.wait("next, in a new bash or after `exec bash`: ?? listening port 5000")
    finally:
        glass.close()
    assert ("which does not read .bashrc: add this line to it: . ~/.bashrc" in text) is warned


@pytest.mark.parametrize(
    ("before", "since", "left"),
    [
        pytest.param(None, "# since\n", "# since\n", id="no file"),
        pytest.param("", "# since\n", "# since\n", id="an empty one"),
        pytest.param("# mine\n", "# since", "# mine\n# since", id="a line behind"),
        pytest.param("# mine", "# since\n", "# mine\n# since\n", id="no last newline"),
    ],
)
def test_what_changed_in_between_stays(
    repository: Repository, before: str | None, since: str, left: str
) -> None:
    """And what the file was before us is kept, and told."""
    file, backup = repository.home / ".bashrc", repository.home / ".bashrc.aicmd-backup"
    if before is not None:
        file.write_text(before)
    run(repository, *SHELL, "bash", "--yes")
    with file.open("a") as stream:
        stream.write(since)
    told, _, status = run(repository, "uninstall", "shell", "bash", "--yes")
    assert (file.read_text(), status) == (left, 0)
    assert (str(backup) in told) is (before is not None)
    assert (backup.read_text() if backup.exists() else None) == before


def test_a_line_that_names_another_place_is_renewed_where_it_stands(repository: Repository) -> None:
    """What was made with the first one is known to the second."""
    file = repository.home / ".bashrc"
    run(repository, *SHELL, "bash", "--yes")
    line = file.read_text()
    file.write_text(line.replace("/shell/", "/old/") + "# since\n")
    assert run(repository, *SHELL, "bash", "--yes")[2] == 0
    assert file.read_text() == f"{line}# since\n"
    file.write_text(line)
    run(repository, "uninstall", "shell", "bash", "--yes")
    assert not file.exists()


def test_a_file_that_cannot_be_read_is_not_written_over(repository: Repository) -> None:
    """It may belong to somebody else, or stand where a folder should be."""
    (repository.home / ".config").write_text("no folder")
    _, said, status = run(repository, *SHELL, "fish", "--yes")
    assert status == 1
    assert "may not be written; add this line to it yourself: test -r " in said
    assert (repository.home / ".config").read_text() == "no folder"


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Be somebody whose all this is, and who may do no more than its modes say."""
    nobody = 65534
    for path in (folder, *folder.iterdir()):
        os.chown(path, nobody, nobody)
    os.setresuid(nobody, nobody, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="only root can be another")
@pytest.mark.parametrize(
    ("mode", "writable"), [(0o000, False), (0o200, False), (0o444, False), (0o600, True)]
)
def test_a_file_that_is_not_to_be_changed(mode: int, writable: bool) -> None:
    """Its folder would let it be replaced; its mode says that it is to stay."""
    with TemporaryDirectory() as name:
        file = Path(name, ".bashrc")
        file.touch(mode)
        with as_nobody(file.parent):
            assert userfile.is_writable(file) is writable
            assert userfile.is_writable(file.parent / "new" / ".zshrc")
            file.parent.chmod(0o500)
            assert not userfile.is_writable(file.parent / "new" / ".zshrc")


def test_a_link_stays_a_link(repository: Repository) -> None:
    """Many keep their files elsewhere and link them."""
    real = repository.home / "dotfiles"
    real.write_text("x=1\n")
    (repository.home / ".bashrc").symlink_to(real)
    run(repository, "install", "shell", "bash", "--yes")
    assert (repository.home / ".bashrc").is_symlink()
    assert "# aicmd" in real.read_text()
