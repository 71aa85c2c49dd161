"""The kept index: what makes it be built again, and that nothing stands in the way of an answer."""

from __future__ import annotations

import os
import pickle
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import aicmd
from aicmd import catalogue
from aicmd.index import Index
from aicmd.index import built

ASK = "from aicmd.__main__ import main; main()"
QUESTION = "listening port 5000"
ANSWER = b"lsof -i :5000\n"
MODULES = f"""
import sys
from aicmd.__main__ import run
run(["ask", "-p", {QUESTION!r}])
print(sorted(name for name in sys.modules if name.startswith("aicmd.recipes.")))
"""
NEW = """
RECIPES += (
    Recipe(
        "printf zz",
        en="Say zz",
        ko="zz 말하기",
        asks="frobnicate the quux",
    ),
)
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Path(catalogue.location())


def index() -> Index:
    """As another process would ask."""
    catalogue.index.cache_clear()
    return catalogue.index()


def asked(environ: dict[str, str], *words: str, code: str = ASK) -> bytes:
    command = [sys.executable, "-c", code, *words]
    cwd = environ["PYTHONPATH"]  # python -c looks there first
    return subprocess.run(command, env=environ, cwd=cwd, capture_output=True, check=True).stdout


def environ(folder: Path, package: Path = Path(aicmd.__file__).parent.parent) -> dict[str, str]:
    places = {name: str(folder / name) for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **places, "PYTHONPATH": str(package), "AICMD_ENGINE": "offline"}


def test_it_is_built_once_and_then_read(file: Path) -> None:
    assert index() == built()
    before = file.stat().st_mtime_ns
    assert index() == built()
    assert index() is not built()
    assert file.stat().st_mtime_ns == before


def test_only_its_owner_may_look(file: Path) -> None:
    index()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: b"",
    "cut off": lambda content: content[:-100],
    "half": lambda content: content[: len(content) // 2],
    "one bit": lambda content: content[:-500] + bytes([content[-500] ^ 1]) + content[-499:],
    "zeros": lambda content: bytes(len(content)),
    "of other recipes": lambda content: content.replace(b"git.py", b"gut.py"),
    "a pickle": lambda content: pickle.dumps(QUESTION),
    "no text": lambda content: content.partition(b"\n")[0] + b"\n\xff\xfe",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_damaged_or_of_others_is_built_again(file: Path, damage: str) -> None:
    index()
    whole = file.read_bytes()
    file.write_bytes(DAMAGE[damage](whole))
    assert index() == built()
    assert file.read_bytes() == whole


def test_where_nothing_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "XDG_CACHE_HOME").write_text("a file where the folder should be")
    assert asked(environ(tmp_path), "ask", "-p", QUESTION) == ANSWER


def test_where_a_folder_stands_in_its_place(file: Path) -> None:
    file.mkdir(parents=True)
    assert index() == built()


def test_many_processes_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ASK, "ask", "-p", QUESTION]
    running = [
        subprocess.Popen(command, env=environ(tmp_path), stdout=subprocess.PIPE) for _ in range(6)
    ]
    assert [process.communicate()[0] for process in running] == [ANSWER] * 6
    kept = tmp_path / "XDG_CACHE_HOME" / "aicmd"
    assert [each.name for each in kept.iterdir()] == [catalogue.FILE]


def test_only_the_topic_of_the_answer_is_imported(tmp_path: Path) -> None:
    asked(environ(tmp_path), "ask", "-p", QUESTION)
    told = asked(environ(tmp_path), code=MODULES)
    assert told == ANSWER + b"['aicmd.recipes.network']\n"


def test_a_new_recipe_is_found(tmp_path: Path) -> None:
    package = tmp_path / "lib"
    shutil.copytree(Path(aicmd.__file__).parent, package / "aicmd")
    here = environ(tmp_path, package)
    question = ("ask", "-p", "frobnicate the quux")
    with pytest.raises(subprocess.CalledProcessError):
        asked(here, *question)
    with (package / "aicmd" / "recipes" / "text.py").open("a", encoding="utf-8") as topic:
        topic.write(NEW)
    assert asked(here, *question) == b"printf zz\n"
