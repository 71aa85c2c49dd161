"""What each command imports: nothing that takes long is loaded on a way that does not need it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.repository import ROOT
from tests.repository import Repository
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

DEAR = frozenset(
    (
        *("openai", "pydantic", "httpx", "httpx2", "git", "pre_commit", "keyring", "shellingham"),
        *("asyncio", "ssl", "http.client", "urllib.request", "email", "logging", "xml", "pickle"),
        *("importlib.metadata", "concurrent.futures", "multiprocessing", "unittest", "argparse"),
        *("subprocess", "tempfile", "zipfile", "codespell_lib"),
    )
)
"""Modules that take 10 ms or more, where `python -c pass` takes 11, beside what click loads itself."""

PROGRAM = """
import json, os, sys
from aicmd.__main__ import run
kept = os.dup(1)
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
run(sys.argv[1:])
sys.stdout.flush()
os.dup2(kept, 1)
print(json.dumps(sorted(sys.modules)))
"""

STARTS = {"subprocess"}
WRITES = {"subprocess", "tempfile"}

ALONE = [
    pytest.param("--version", set(), id="version"),
    pytest.param("--help", STARTS, id="help"),
    pytest.param("ask --help", STARTS, id="help of ask"),
    pytest.param("explain --help", STARTS, id="help of explain"),
    pytest.param("ask -p --engine offline listening port 5000", STARTS | {"shellingham"}, id="ask"),
    pytest.param("explain ls -la", STARTS, id="explain"),
    pytest.param("commit-msg message", WRITES, id="commit-msg"),
    pytest.param("check message", WRITES, id="check"),
    pytest.param("config", STARTS, id="config"),
    pytest.param("history", STARTS, id="history"),
    pytest.param("undo", STARTS, id="undo"),
]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.write("message", "Fix the the parser.\n")
    return made


def imported(words: list[str], repository: Repository, **more: str) -> set[str]:
    """The dear modules that a command line imports, run for the second time: caches are there."""
    given = {**repository.environ, "PYTHONPATH": str(ROOT), **more}
    for _ in range(2):
        command = [sys.executable, "-c", PROGRAM, *words]
        ran = subprocess.run(command, cwd=repository.path, env=given, capture_output=True)
    return set(json.loads(ran.stdout.splitlines()[-1])) & DEAR


@pytest.mark.parametrize(("words", "dear"), ALONE)
def test_alone(words: str, dear: set[str], repository: Repository) -> None:
    assert imported(words.split(), repository) == dear


def test_a_model_is_what_loads_openai(repository: Repository) -> None:
    """The same question as above, with a server: the table would see it if it were loaded there."""
    with ScriptedServer([Answer("```sh\nls\n```\n")]) as server:
        given = {"AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        found = imported(["ask", "-p", "listening port 5000"], repository, **given)
    assert {"openai", "pydantic"} <= found
    assert not {"git", "pre_commit", "keyring"} & found
