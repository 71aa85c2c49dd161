"""The hook under the real pre-commit."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.glass import Glass
from tests.repository import ROOT
from tests.repository import Repository
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

pytest.importorskip("pre_commit", reason="pre-commit is not installed")
pytestmark = pytest.mark.xdist_group("packaging")

WORSE, BETTER = "Fix the the parser.", b"Fix the parser\n"
CONFIG = """
repos:
- repo: local
  hooks:
  - id: aicmd-commit-msg
    name: better the commit message
    entry: aicmd commit-msg
    language: system
    stages: [commit-msg]
    {more}
"""


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    repository = Repository(tmp_path)
    repository.environ["PRE_COMMIT_HOME"] = str(tmp_path / "cache")
    configure(repository)
    repository.git("commit", "-q", "-m", "Start")
    pre_commit(repository, "install", "--hook-type", "commit-msg")
    repository.write("f", "1\n")
    return repository


def configure(repository: Repository, more: str = "", top: str = "") -> None:
    repository.write(".pre-commit-config.yaml", CONFIG.format(more=more) + top)


def pre_commit(repository: Repository, *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *words],
        cwd=repository.path,
        env=repository.environ,
        capture_output=True,
        check=True,
    )


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


def test_it_rewrites(repository: Repository) -> None:
    repository.environ["AICMD_COMMIT_MODE"] = "rewrite"
    repository.git("commit", "-q", "-m", WORSE)
    assert repository.message() == BETTER


def test_it_refuses(repository: Repository) -> None:
    repository.environ["AICMD_COMMIT_MODE"] = "check"
    ran = repository.git("commit", "-q", "-m", "x" * 80, check=False)
    assert ran.returncode == 1
    assert b"error subject-width" in ran.stderr


@pytest.mark.parametrize(("key", "message"), [("y", BETTER), ("n", f"{WORSE}\n".encode())])
def test_it_asks_at_the_terminal(
    repository: Repository, glass: Glass, key: str, message: bytes
) -> None:
    """pre-commit keeps what a hook prints to itself; the question is seen all the same."""
    process = repository.at(glass, "commit", "-q", "-m", WORSE)
    assert "Fix the [-the -]parser[-.-]" in glass.wait("keep mine")
    glass.type(key)
    assert process.wait(30) == 0
    assert repository.message() == message


def test_remarks_are_seen_at_the_terminal(repository: Repository, glass: Glass) -> None:
    process = repository.at(glass, "commit", "-q", "-m", "WIP: x")
    assert process.wait(30) == 0
    assert "aicmd: warning wip-subject" in "\n".join(glass.rows())


@pytest.mark.parametrize(
    ("more", "top"),
    [
        pytest.param("always_run: true", "files: ^src/\n", id="a filter of files"),
        pytest.param("pass_filenames: false", "", id="no file is passed"),
    ],
)
def test_without_an_argument(repository: Repository, more: str, top: str) -> None:
    configure(repository, more, top)
    repository.environ["AICMD_COMMIT_MODE"] = "rewrite"
    repository.git("commit", "-q", "-m", WORSE)
    assert repository.message() == BETTER


def test_the_manifest(repository: Repository) -> None:
    """As users install it: pre-commit builds an environment from this repository for both hooks."""
    message = repository.path / ".git" / "TRY_MSG"
    message.write_text(f"{WORSE}\n")
    repository.environ["AICMD_COMMIT_MODE"] = "rewrite"
    words = ["--hook-stage", "commit-msg", "--commit-msg-filename", str(message)]
    ran = pre_commit(repository, "try-repo", str(ROOT), *words)
    assert message.read_bytes() == BETTER
    assert ran.stdout.count(b"Passed") == 2


DRAFTING = """
repos:
- repo: local
  hooks:
  - id: aicmd-prepare-commit-msg
    name: draft the commit message
    entry: aicmd prepare-commit-msg
    language: system
    stages: [prepare-commit-msg]
"""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param([], b"Store it\n", id="a bare commit"),
        pytest.param(["-m", "Mine"], b"Mine\n", id="a message that is there"),
    ],
)
def test_it_drafts(repository: Repository, words: list[str], message: bytes) -> None:
    """pre-commit hands the source of the message over in a variable."""
    repository.write(".pre-commit-config.yaml", DRAFTING)
    pre_commit(repository, "uninstall", "--hook-type", "commit-msg")
    pre_commit(repository, "install", "--hook-type", "prepare-commit-msg")
    with ScriptedServer([Answer("```\nStore it\n```")]) as server:
        repository.environ |= {
            "AICMD_BASE_URL": server.url,
            "AICMD_MODEL": "first",
            "AICMD_COMMIT_CONTEXT": "draft",
        }
        repository.git("commit", "-q", *words)
    assert repository.message() == message
