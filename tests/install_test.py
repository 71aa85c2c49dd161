"""`aicmd install` and `uninstall` with real git, real shells' files and the real pre-commit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aicmd import hookentry
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


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_nothing_without_a_yes(repository: Repository, answer: str) -> None:
    out, _, code = run(repository, *PLAIN, stdin=answer)
    assert f"write {hook(repository)}" in out
    assert code == 130
    assert not hook(repository).exists()


def test_a_yes(repository: Repository) -> None:
    assert run(repository, *PLAIN, stdin="y\n")[2] == 0
    assert hook(repository).exists()


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
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    repository.script("pre-commit", f'#!/bin/sh\nexec "{sys.executable}" -m pre_commit "$@"\n')
    repository.environ["PRE_COMMIT_HOME"] = str(repository.home / "cache")
    repository.write(".pre-commit-config.yaml", CONFIG)
    assert run(repository, "install", "hook", "--yes")[1:] == ("", 0)
    config = repository.path / ".pre-commit-config.yaml"
    assert config.read_text().startswith(CONFIG)
    repository.git("add", ".pre-commit-config.yaml")
    assert commits(repository) == BETTER
    assert run(repository, "install", "hook", "--yes") == ("nothing to do\n", "", 0)
    run(repository, "uninstall", "hook", "--yes")
    assert config.read_text() == CONFIG


RC = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/conf.d/aicmd.fish"}


@pytest.mark.parametrize("name", RC)
def test_a_shell_there_and_back(repository: Repository, name: str) -> None:
    file = repository.home / RC[name]
    if name != "fish":
        file.write_text("alias a=b # mine")
    assert run(repository, "install", "shell", name, "--yes")[2] == 0
    (line,) = [line for line in file.read_text().splitlines() if line.endswith("# aicmd")]
    assert f"aicmd.{name}" in line
    assert run(repository, "install", "shell", name, "--yes") == ("nothing to do\n", "", 0)
    if shutil.which(name):
        script = "type __aicmd_call" if name != "fish" else "status is-interactive; or true"
        ran = subprocess.run(
            [name, "-c", f"{line}; {script}"], capture_output=True, env=repository.environ
        )
        assert b"syntax" not in ran.stderr.lower()
    assert run(repository, "uninstall", "shell", name, "--yes")[2] == 0
    if name == "fish":
        assert not file.exists()
    else:
        assert file.read_text() == "alias a=b # mine\n"
        assert Path(f"{file}.aicmd-backup").read_text() == "alias a=b # mine"


def test_a_link_stays_a_link(repository: Repository) -> None:
    """Many keep their files elsewhere and link them."""
    real = repository.home / "dotfiles"
    real.write_text("x=1\n")
    (repository.home / ".bashrc").symlink_to(real)
    run(repository, "install", "shell", "bash", "--yes")
    assert (repository.home / ".bashrc").is_symlink()
    assert "# aicmd" in real.read_text()
