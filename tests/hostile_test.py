"""In a repository of an attacker none of its programs is started, and nothing is sent to it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.repository import Repository
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer
from tests.shells.conftest import Open
from tests.shells.conftest import open_shell as open_shell
from tests.trap import ROADS
from tests.trap import Road
from tests.trap import Trapped
from tests.trap import unfiltered
from tests.trap import written

AICMD = str(Path(sys.executable).with_name("aicmd"))
ROOT = Path(__file__).parent.parent
DRAFTING = {"GIT_INDEX_FILE": ".git/index", "GIT_AUTHOR_DATE": "@1000000100 +0000",
            "GIT_EDITOR": ":", "AICMD_COMMIT_CONTEXT": "draft"}  # fmt: skip
FENCED = "```sh\nls -l zz\n```\n- `ls`: lists\n"
REWORDED = "```\nFix the thing\n```\n"

pytestmark = pytest.mark.xdist_group("hostile")


@pytest.fixture(scope="module")
def trapped(tmp_path_factory: pytest.TempPathFactory) -> Trapped:
    return Trapped(tmp_path_factory.mktemp("trapped"))


@pytest.fixture
def quiet(trapped: Trapped) -> Iterator[Trapped]:
    """The repository before any trap is sprung; whatever is sprung in the test fails it."""
    trapped.sprung()
    before = trapped.listener.connections
    yield trapped
    assert trapped.sprung() == set()
    assert trapped.listener.connections == before
    assert not (trapped.repository.path / "escaped").exists()


@pytest.mark.parametrize("road", ROADS, ids=[road.name for road in ROADS])
def test_each_trap_can_be_sprung(trapped: Trapped, road: Road) -> None:
    if shutil.which(road.proof[0]) is None:
        pytest.skip(f"no {road.proof[0]} here")
    trapped.sprung()
    plain = trapped.repository.environ["PATH"]
    careless = road.name.startswith("program")
    environ = {} if careless else {"PATH": plain}
    trapped.run(*road.proof, **environ)
    assert road.name.replace(" ", "-") in trapped.sprung()


def test_the_other_server_can_be_reached(trapped: Trapped) -> None:
    before = trapped.listener.connections
    url = f"http://127.0.0.1:{trapped.listener.port}/v1"
    trapped.run(AICMD, "ask", "-p", "zz", AICMD_BASE_URL=url, AICMD_MODEL="m")
    assert trapped.listener.connections > before


def test_the_other_key_can_be_fetched(trapped: Trapped) -> None:
    trapped.sprung()
    command = (
        trapped.repository.git("config", "--local", "aicmd.keyCommand").stdout.decode().strip()
    )
    with ScriptedServer([Answer(FENCED)]) as server:
        trapped.run(
            AICMD,
            "ask",
            "-p",
            "zz",
            AICMD_BASE_URL=server.url,
            AICMD_MODEL="m",
            AICMD_KEY_COMMAND=command,
        )
    assert "keyCommand" in trapped.sprung()


USES = (
    ("--version",),
    ("--help",),
    ("ask", "-p", "listening port 5000"),
    ("ask", "--json", "가장 큰 파일 5개"),
    ("ask", "--dry-run", "listening port 5000"),
    ("ask", "-p", "--tool", "git", "undo the last commit"),
    ("explain", "tar xzf a.tgz -C x | less"),
    ("explain", "--json", "git log --oneline && man ls"),
    ("explain", "./git status; python3 -m json.tool < x"),
    ("explain", "--offline", "man -P less ls; awk '{print}' f; xclip -o; cd x"),
    ("reword", "fix teh bug."),
    ("check", "-"),
    ("check", "HEAD~0"),
    ("check", "{message}"),
    ("commit-msg", "{message}"),
    ("commit-msg", "--mode", "rewrite", "{message}"),
    ("prepare-commit-msg", "{message}"),
    ("why",),
    ("why", "--last"),
    ("docs", "clear"),
    ("init", "bash"),
    ("init", "zsh", "--path"),
)  # fmt: skip


def _run(trapped: Trapped, words: tuple[str, ...], **environ: str) -> int:
    message = trapped.repository.path / ".git" / "COMMIT_EDITMSG"
    message.write_text("fix teh thing.\n")
    said = [word.replace("{message}", str(message)) for word in words]
    done = trapped.run(AICMD, *said, given="Fix teh thing.\n", **environ)
    assert b"Traceback" not in done.stderr
    return done.returncode


@pytest.mark.parametrize("words", USES, ids=" ".join)
def test_a_use_without_a_server(quiet: Trapped, words: tuple[str, ...]) -> None:
    assert _run(quiet, words) in (0, 1)


@pytest.mark.parametrize("words", USES, ids=" ".join)
def test_a_use_with_a_server(quiet: Trapped, words: tuple[str, ...]) -> None:
    with ScriptedServer([Answer(FENCED if words[0] == "ask" else REWORDED)]) as server:
        status = _run(
            quiet, words, AICMD_BASE_URL=server.url, AICMD_MODEL="m", AICMD_API_KEY="sk-zz"
        )
    assert status in (0, 1)


def test_as_a_hook_that_is_told_of_a_commit(quiet: Trapped) -> None:
    """With git's variables, as `git commit` would set them, and the change told to the model."""
    environ = {"GIT_INDEX_FILE": ".git/index", "GIT_AUTHOR_DATE": "@1000000100 +0000", "GIT_EDITOR": ":",
               "AICMD_COMMIT_CONTEXT": "diff", "AICMD_COMMIT_MODE": "rewrite", "AICMD_MODEL": "m"}  # fmt: skip
    for command in ("commit-msg", "prepare-commit-msg"):
        with ScriptedServer([Answer(REWORDED)]) as server:
            assert _run(quiet, (command, "{message}"), AICMD_BASE_URL=server.url, **environ) == 0


def test_drafting_from_the_change(quiet: Trapped) -> None:
    message = quiet.repository.path / ".git" / "COMMIT_EDITMSG"
    message.write_text("")
    with ScriptedServer([Answer(REWORDED)]) as server:
        environ = {**DRAFTING, "AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        quiet.run(AICMD, "prepare-commit-msg", str(message), **environ)
        assert len(server.requests) == 1
    assert message.read_text() == "Fix the thing\n"


def test_the_last_message_is_given_back(quiet: Trapped) -> None:
    """`undo` makes a commit: neither the repository's hooks nor its signer take part."""
    head = quiet.repository.git("log", "-1", "--no-show-signature", "--format=%B").stdout.decode()
    code = (
        "import os, sys; from aicmd import git, records;"
        " records.keep(git.repository(os.environ), 'commit', 'What was first', sys.argv[1])"
    )
    plain = quiet.repository.environ
    quiet.run(sys.executable, "-P", "-c", code, head, PATH=plain["PATH"])
    quiet.sprung()
    done = quiet.run(AICMD, "undo")
    assert done.returncode == 0, done.stderr
    said = quiet.repository.git("log", "-1", "--no-show-signature", "--format=%B").stdout
    assert said.decode().strip() == "What was first"


IN_BARE = (
    ("ask", "-p", "--tool", "git", "undo the last commit"),
    ("explain", "git log && git status"),
    ("check", "HEAD"),
    ("config",),
    ("doctor",),
    ("undo",),
    ("install", "hook", "--yes"),
    ("why", "--last"),
)


@pytest.mark.parametrize("words", IN_BARE, ids=" ".join)
def test_a_use_in_a_repository_inside_of_the_tree(quiet: Trapped, words: tuple[str, ...]) -> None:
    done = quiet.run(AICMD, *words, folder="bare")
    assert done.returncode in (0, 1, 2), done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_words_are_completed(quiet: Trapped, shell: str) -> None:
    done = quiet.run(AICMD, _AICMD_COMPLETE=f"{shell}_source")
    assert b"aicmd" in done.stdout


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_the_integration_is_read(quiet: Trapped, name: str) -> None:
    shell = shutil.which(name)
    if shell is None:
        pytest.skip(f"no {name} here")
    flags = {"bash": ["--norc", "-i"], "zsh": ["-f", "-i"], "fish": ["--no-config"]}[name]
    quiet.run(shell, *flags, "-c", f"source '{ROOT}/shell/aicmd.{name}'")


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("modules", [None, "", ".", ":/zz"])
def test_a_question_at_a_prompt(
    trapped: Trapped, open_shell: Open, name: str, modules: str | None
) -> None:
    """The shell has found its own programs by then: what is sprung is sprung by us."""
    environ = {"AICMD_BIN": "", "AICMD_NO_MERGE": ""}
    shell = open_shell(name, environ=environ if modules is None else {**environ, "PYTHONPATH": ""})
    shell.execute(f"cd '{trapped.repository.path}'")
    shell.execute(_exported(name, "PATH", f".::bin:{Path(AICMD).parent}:{os.environ['PATH']}"))
    if modules is not None:
        shell.execute(_exported(name, "PYTHONPATH", modules))
    trapped.sprung()
    for keys in ("q", "e"):
        shell.type("?? listening port 5000")
        shell.terminal.send("\r")
        shell.terminal.wait(lambda terminal: "[Enter]" in terminal.cursor_row(), "the menu")
        shell.terminal.send(keys)
        shell.terminal.wait(lambda terminal: "[Enter]" not in terminal.cursor_row(), "a line")
    shell.wait_for_line("lsof -i :5000")
    assert trapped.sprung() == set()


def _exported(shell: str, name: str, value: str) -> str:
    if shell == "fish":
        return f"set -gx {name} (string split : -- '{value}')"
    return f"export {name}='{value}'"


def test_a_commit_springs_no_more_than_git_alone(trapped: Trapped) -> None:
    """The filters, which are git's own affair and would end the commit, are left out."""
    commit = f"git -c core.hooksPath='{ROOT}/hooks' commit --only --allow-empty -m 'Fix teh thing.'"
    path = {
        "PATH": f"{Path(AICMD).parent}:{trapped.repository.environ['PATH']}",
        "AICMD_COMMIT_MODE": "rewrite",
    }
    before = trapped.listener.connections
    trapped.sprung()
    long_ago = "@1000000000 +0000"
    trapped.run(*unfiltered(commit), AICMD_DISABLE="1", GIT_AUTHOR_DATE=long_ago, **path)
    alone = trapped.sprung()
    trapped.run(*unfiltered(commit), **path)
    said = trapped.repository.git("log", "-1", "--no-show-signature", "--format=%s").stdout
    assert said.decode().strip() == "Fix the thing"
    assert trapped.sprung() <= alone
    assert trapped.listener.connections == before


BEFORES = ("#!/bin/sh", "#!/bin/sh -e", "#! /bin/bash", "#!/bin/bash -eu")


@pytest.mark.parametrize("name", ["commit-msg", "prepare-commit-msg"])
@pytest.mark.parametrize("modules", ["", ".", ":/zz", "zz:/zz"])
@pytest.mark.parametrize("first", BEFORES)
def test_the_hook_starts_its_predecessor_and_us(
    quiet: Trapped, tmp_path: Path, name: str, modules: str, first: str
) -> None:
    if not os.access(first.split()[0].removeprefix("#!") or first.split()[1], os.X_OK):
        pytest.skip(f"no {first} here")
    hook = tmp_path / name
    shutil.copy2(ROOT / "hooks" / name, hook)
    written(tmp_path / f"{name}.before-aicmd", f"{first}\n: > '{tmp_path}/before'\n")
    message = quiet.repository.path / ".git" / "COMMIT_EDITMSG"
    message.write_text("Fix teh thing.\n")
    environ = {"AICMD_COMMIT_MODE": "rewrite", "PYTHONPATH": modules, "AICMD_PROGRAM": AICMD}
    path = f".::{Path(AICMD).parent}:{quiet.repository.environ['PATH']}"
    done = quiet.run(str(hook), str(message), PATH=path, **environ)
    assert (tmp_path / "before").exists()
    assert done.returncode == 0
    assert message.read_text() == (
        "Fix the thing\n" if name == "commit-msg" else "Fix teh thing.\n"
    )


@pytest.mark.parametrize("command", ["commit-msg", "prepare-commit-msg", "check"])
def test_nobody_waits_for_a_message_that_is_a_pipe(quiet: Trapped, command: str) -> None:
    pipe = quiet.repository.path / "pipe"
    if not pipe.exists():
        os.mkfifo(pipe)
    server = {"AICMD_BASE_URL": "http://127.0.0.1:9/v1", "AICMD_MODEL": "m"}
    done = quiet.run(AICMD, command, str(pipe), **DRAFTING, **server)
    assert done.returncode == (1 if command == "check" else 0)
    assert b"pipe" in done.stderr


@pytest.mark.parametrize("command", ["commit-msg", "prepare-commit-msg"])
@pytest.mark.parametrize("text", ["fix teh thing.\n", ""])
def test_a_message_that_is_a_link_leads_nowhere(
    quiet: Trapped, tmp_path: Path, command: str, text: str
) -> None:
    other, link = tmp_path / "profile", quiet.repository.path / ".git" / "LINK_EDITMSG"
    other.write_text(text)
    link.unlink(missing_ok=True)
    link.symlink_to(other)
    with ScriptedServer([Answer(REWORDED)]) as server:
        environ = {"AICMD_COMMIT_MODE": "rewrite", "AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        done = quiet.run(AICMD, command, str(link), **DRAFTING, **environ)
        assert server.requests == []
    assert done.returncode == 0
    assert other.read_text() == text
    assert link.is_symlink()


@pytest.mark.parametrize("name", ["commit-msg", ".pre-commit-config.yaml", "prepare-commit-msg"])
@pytest.mark.parametrize("kind", ["pipe", "dangling", "link"])
def test_installing_beside_what_is_no_file(
    quiet: Trapped, tmp_path: Path, name: str, kind: str
) -> None:
    repository = Repository(tmp_path)
    outside = tmp_path / "outside"
    hook = repository.path / (name if name[0] == "." else f".git/hooks/{name}")
    hook.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(hook)
    else:
        hook.symlink_to(outside)
    if kind == "link":
        outside.write_text("repos: []\n")
    way = "pre-commit" if name[0] == "." else "plain"
    words = [AICMD, "install", "hook", "--draft", "--how", way, "--yes"]
    done = subprocess.run(
        words, cwd=repository.path, env=repository.environ, timeout=30, check=False,
        capture_output=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    assert b"Traceback" not in done.stderr
    assert outside.exists() is (kind == "link")
    assert kind != "link" or outside.read_text() == "repos: []\n"


def test_a_setting_behind_a_pipe_costs_no_commit(tmp_path: Path) -> None:
    """git itself would wait for it for ever; we give up, and the message stays."""
    repository = Repository.begun(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    message = repository.path / ".git" / "COMMIT_EDITMSG"
    message.write_text("fix teh thing.\n")
    repository.git("config", "--local", "include.path", str(tmp_path / "pipe"))
    done = subprocess.run(
        [AICMD, "commit-msg", str(message)], cwd=repository.path, env=repository.environ,
        timeout=60, check=False, capture_output=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0
    assert message.read_text() == "fix teh thing.\n"


def test_installing_goes_nowhere_it_does_not_say(quiet: Trapped) -> None:
    done = quiet.run(AICMD, "install", "hook", "--yes")
    theirs = quiet.repository.path / "theirs"
    ours = (theirs / "commit-msg").read_text()
    if "aicmd commit-msg" in ours:
        assert str(theirs).encode() in done.stdout + done.stderr
