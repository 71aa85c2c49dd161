"""The change that is told, read by real git from repositories that mean no good."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from aicmd import staged
from aicmd.change import BUDGET
from tests.repository import Repository

TOKEN = "q7Zp2LxV9tRb4KcW8mNd"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    repository = Repository(tmp_path)
    monkeypatch.chdir(repository.path)
    repository.write("a.py", "one\n")
    repository.git("commit", "-q", "-m", "Start")
    return repository


def told(repository: Repository, amending: bool = False) -> str:
    return staged.change(repository.environ, amending)


def test_files_and_lines(repository: Repository) -> None:
    repository.write("a.py", "two\n")
    repository.write("한글 이름.txt", "새로\n")
    text = told(repository)
    assert text.startswith("a.py +1 -1\n한글 이름.txt +1 -0\n")
    assert "-one\n+two\n" in text
    assert "+새로\n" in text


def test_nothing_staged(repository: Repository) -> None:
    assert told(repository) == ""


def test_the_first_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x").mkdir()
    repository = Repository(tmp_path / "x")
    monkeypatch.chdir(repository.path)
    repository.write("a", "one\n")
    assert "+one" in told(repository)


def test_an_amended_commit_has_all_of_it(repository: Repository) -> None:
    repository.write("a.py", "two\n")
    repository.git("commit", "-q", "-m", "Second")
    assert told(repository) == ""
    assert "-one\n+two\n" in told(repository, amending=True)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("package-lock.json", id="a lock file"),
        pytest.param("sub/folder/poetry.lock", id="one below"),
        pytest.param("app.min.js", id="a packed one"),
        pytest.param("dist/app.js", id="a built one"),
        pytest.param(".env", id="the environment"),
        pytest.param("sub/.env.local", id="one below, with an ending"),
        pytest.param("deploy.pem", id="a key"),
        pytest.param("made.txt", id="generated as its attributes say"),
    ],
)
def test_the_lines_of_some_are_not_told(repository: Repository, name: str) -> None:
    repository.write(".gitattributes", "made.txt linguist-generated\n")
    repository.git("commit", "-q", "-m", "Attributes")
    repository.write(name, "hidden line\n")
    text = told(repository)
    assert f"{name} +1 -0" in text
    assert "hidden line" not in text


def test_secrets_are_taken_out(repository: Repository) -> None:
    repository.write("a.py", f'API_KEY = "{TOKEN}"\n')
    assert TOKEN not in told(repository)


def test_a_file_that_is_no_text(repository: Repository) -> None:
    (repository.path / "b.bin").write_bytes(bytes(range(256)))
    repository.git("add", "b.bin")
    assert "b.bin (binary)" in told(repository)


def test_a_rename(repository: Repository) -> None:
    repository.git("mv", "a.py", "b.py")
    assert told(repository).startswith("b.py +0 -0")


def test_what_a_terminal_would_obey_is_marked(repository: Repository) -> None:
    repository.write("a.py", "\x1b[31mred\u202e\n")
    text = told(repository)
    assert "\x1b" not in text
    assert "<U+001B>" in text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("color.ui", "always"),
        ("diff.noprefix", "true"),
        ("diff.mnemonicPrefix", "true"),
        ("core.quotePath", "true"),
        ("diff.orderFile", "/nowhere"),
        ("diff.external", "touch started"),
        ("core.fsmonitor", "touch started"),
        ("diff.x.textconv", "touch started"),
    ],
)
def test_settings_change_nothing(repository: Repository, name: str, value: str) -> None:
    repository.write(".gitattributes", "*.py diff=x\n")
    repository.git("commit", "-q", "-m", "Attributes")
    repository.write("a.py", "two\n")
    before = told(repository)
    repository.git("config", name, value)
    assert told(repository) == before
    assert "+two" in before
    assert not (repository.path / "started").exists()


def test_a_large_change_in_little_time(repository: Repository) -> None:
    """10 MB in 2,000 files, and one file with a line of 10 MB."""
    for number in range(2_000):
        folder = repository.path / f"d{number % 20}"
        folder.mkdir(exist_ok=True)
        (folder / f"f{number}.txt").write_text(f"line of {number}\n" * 300)
    (repository.path / "wide.txt").write_text("x" * 10_000_000)
    repository.git("add", ".")
    start = time.process_time()
    text = told(repository)
    assert time.process_time() - start < 4
    assert len(text) < BUDGET * 1.1
    assert "and 1941 more files" in text
    assert text.count("diff --git") > 10


def test_the_index_of_the_commit_is_read(repository: Repository, tmp_path: Path) -> None:
    """`git commit -a` has one of its own."""
    repository.write("a.py", "two\n")
    index = repository.path / ".git" / "index"
    other = tmp_path / "other"
    other.write_bytes(index.read_bytes())
    repository.git("reset", "-q")
    assert told(repository) == ""
    repository.environ["GIT_INDEX_FILE"] = str(other)
    assert "+two" in told(repository)
