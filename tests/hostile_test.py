"""In a repository of an attacker none of its programs is started, and nothing is sent to it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer
from tests.trap import ROADS
from tests.trap import Road
from tests.trap import Trapped
from tests.trap import unfiltered

AICMD = str(Path(sys.executable).with_name("aicmd"))
ROOT = Path(__file__).parent.parent
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
    with ScriptedServer([Answer(REWORDED)]) as server:
        environ = {
            "AICMD_BASE_URL": server.url,
            "AICMD_MODEL": "m",
            "AICMD_COMMIT_CONTEXT": "draft",
        }
        assert _run(quiet, ("prepare-commit-msg", "{message}"), **environ) == 0


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


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_the_integration_is_read(quiet: Trapped, name: str) -> None:
    shell = shutil.which(name)
    if shell is None:
        pytest.skip(f"no {name} here")
    flags = ["--norc", "-i"] if name == "bash" else ["-f", "-i"]
    quiet.run(shell, *flags, "-c", f"source '{ROOT}/shell/aicmd.{name}'")


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


def test_installing_goes_nowhere_it_does_not_say(quiet: Trapped) -> None:
    done = quiet.run(AICMD, "install", "hook", "--yes")
    theirs = quiet.repository.path / "theirs"
    ours = (theirs / "commit-msg").read_text()
    if "aicmd commit-msg" in ours:
        assert str(theirs).encode() in done.stdout + done.stderr
