"""From a home with nothing set to an answer at the prompt, and back: with the real shells."""

from __future__ import annotations

import shutil
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

OFFLINE = "현재 폴더에서 가장 큰 파일 5개"
ASKED = "say that it is done"
REPLY = "```sh\nprintf 'all is done'\n```\n- `printf`: prints\n"
RC = {
    "bash": (".bashrc", "PS1='P> '\n"),
    "zsh": (".zshrc", "PS1='P> '\nunsetopt zle_bracketed_paste\n"),
    "fish": (".config/fish/config.fish", "function fish_prompt; printf 'P> '; end\n"),
}

pytestmark = pytest.mark.parametrize("name", [name for name in RC if shutil.which(name)])


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    found = Repository(tmp_path)
    shutil.rmtree(found.home / ".cache")  # a home in which nothing has been asked yet
    (found.path / "large").write_text("x" * 5000)
    return found


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass(90, 40)
    yield glass
    glass.close()


def run(repository: Repository, *words: str, **environ: str) -> str:
    ran = subprocess.run(
        ["aicmd", *words],
        env={**repository.environ, **environ},
        cwd=repository.path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        start_new_session=True,
        timeout=60,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    return ran.stdout.decode()


def start_file(repository: Repository, name: str) -> tuple[Path, str]:
    """A file of the user's own that the shell reads, and what is in it."""
    file, text = RC[name]
    start = repository.home / file
    start.parent.mkdir(parents=True, exist_ok=True)
    start.write_text(text)
    return start, text


def answer(repository: Repository, glass: Glass, name: str, question: str, seen: str) -> None:
    """Ask in a new shell, and run what is answered."""
    environ = {**repository.environ, "SHELL": f"/bin/{name}"}
    process = glass.start([name, "-i"], environ, repository.path, captured=False)
    try:
        glass.wait(lambda text: text.endswith("P>"), 20)
        glass.settle()
        glass.type(f"?? {question}\r")
        glass.wait("[q]", 30)
        glass.settle(0.3)
        glass.type("\r")
        glass.wait(lambda text: seen in text and text.endswith("P>"), 20)
    finally:
        process.kill()
        process.wait()


def test_first_minutes(repository: Repository, glass: Glass, name: str, alone: None) -> None:
    start, text = start_file(repository, name)
    assert "questions are answered offline" in run(repository, "setup", "--yes", OLLAMA_HOST=":9")
    assert (repository.home / ".cache" / "aicmd" / "recipes.index").exists()
    run(repository, "install", "shell", name, "--yes")
    answer(repository, glass, name, OFFLINE, "large")
    with ScriptedServer([Answer(REPLY)], models=["m"]) as server:
        run(repository, "setup", "--yes", OLLAMA_HOST=f":{server.port}")
        answer(repository, glass, name, ASKED, "all is done")
    rows = [line.split("\t") for line in run(repository, "history").splitlines()]
    assert [(row[2], row[3]) for row in rows] == [("ran", OFFLINE), ("ran", ASKED)]
    run(repository, "uninstall", "shell", name, "--yes")
    assert start.read_text() == text
    assert not list(repository.home.glob("*backup*"))


BESIDE = Path(sys.executable).with_name("aicmd")


@pytest.mark.skipif(not BESIDE.exists(), reason="aicmd is not installed beside this Python")
def test_a_program_that_a_new_shell_does_not_find(
    repository: Repository, glass: Glass, name: str, alone: None
) -> None:
    """As after `make run`, or in a virtual environment that is left: the line names it."""
    start_file(repository, name)
    (repository.bin / "aicmd").unlink()
    usual = f"{repository.bin}:/usr/local/bin:/usr/bin:/bin"
    repository.environ |= {"PATH": usual, "PYTHONPATH": str(ROOT)}
    activated = {**repository.environ, "PATH": f"{BESIDE.parent}:{usual}"}
    words = [str(BESIDE), "install", "shell", name, "--yes"]
    subprocess.run(words, env=activated, check=True, start_new_session=True)
    answer(repository, glass, name, OFFLINE, "large")
