"""`aicmd doctor` as it is called."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.repository import ROOT
from tests.repository import Ran
from tests.repository import Repository
from tests.scripted_server import ScriptedServer

KEY = "zk-planted-3f9a77d0c1"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    found = Repository(tmp_path)
    found.environ["PATH"] = f"{found.bin}:/usr/bin:/bin"
    pages = tmp_path / "man" / "man1"
    pages.mkdir(parents=True)
    (pages / "zz.1").write_text(".TH ZZ 1\n")
    found.environ |= {"MANPATH": str(pages.parent), "SHELL": "/bin/sh", "PYTHONPATH": str(ROOT)}
    return found


def doctor(repository: Repository, *words: str, **environ: str) -> Ran:
    return subprocess.run(
        [sys.executable, "-m", "aicmd", "doctor", *words],
        cwd=repository.path,
        env={**repository.environ, **environ},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        timeout=60,
    )


def test_nothing_is_wrong(repository: Repository) -> None:
    ran = doctor(repository)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert {line[:2] for line in ran.stdout.splitlines()} == {b"ok"}


def test_what_is_wrong_has_a_line_with_its_mend(repository: Repository) -> None:
    ran = doctor(repository, AICMD_MODLE="x")
    assert (ran.returncode, ran.stderr) == (1, b"")
    lines = [line for line in ran.stdout.splitlines() if not line.startswith(b"ok")]
    assert lines == [b"!! variables     nothing reads AICMD_MODLE: is AICMD_MODEL meant?"]


def test_the_same_as_json(repository: Repository) -> None:
    ran = doctor(repository, "--json", AICMD_MODLE="x")
    told = json.loads(ran.stdout)
    assert (ran.returncode, told["ok"]) == (1, False)
    assert {tuple(row) for row in told["checks"]} == {("check", "ok", "text", "mend")}
    wrong = [(row["check"], row["mend"]) for row in told["checks"] if not row["ok"]]
    assert wrong == [("variables", "is AICMD_MODEL meant?")]
    assert json.loads(doctor(repository, "--json").stdout)["ok"] is True


def test_names_from_outside_are_marked(repository: Repository) -> None:
    ran = doctor(repository, **{"AICMD_\x1b[2K\u202e": "x", "PATH": "\x9b2J:/usr/bin:/bin"})
    assert ran.returncode == 1
    assert b"<U+001B>" in ran.stdout
    assert b"\x1b" not in ran.stdout
    assert "\u202e" not in ran.stdout.decode()


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_one_server_is_asked_for_its_models_alone_and_no_key_shown(
    repository: Repository, words: tuple[str]
) -> None:
    config = repository.home / ".config" / "aicmd"
    config.mkdir(parents=True, mode=0o700)
    with ScriptedServer() as server, ScriptedServer() as proxy:
        (config / "keys").write_text(f"{server.url} {KEY}\n")
        (config / "keys").chmod(0o600)
        address = f"http://u:{KEY}@127.0.0.1:{proxy.port}"
        proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), address)
        said = b""
        for more in (
            {"AICMD_API_KEY": KEY},
            {"AICMD_KEY_COMMAND": f"printf %s {KEY}"},
            {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": server.url},
            {},
        ):
            ran = doctor(repository, *words, AICMD_BASE_URL=server.url, **proxies, **more)
            assert ran.returncode == 0, ran.stdout
            said += ran.stdout + ran.stderr
        assert {(one.method, one.path) for one in server.requests} == {("GET", "/v1/models")}
        assert proxy.requests == []
    for source in (b"AICMD_API_KEY", b"aicmd.keyCommand", b"OPENAI_API_KEY", b"aicmd/keys"):
        assert b"from " + source in said or source in said
    assert KEY.encode() not in said


def test_nothing_is_made_or_changed(repository: Repository) -> None:
    def files() -> set[Path]:
        return set(repository.home.rglob("*")) | set(repository.path.rglob("*"))

    before = files()
    doctor(repository)
    assert files() == before


@pytest.mark.parametrize("name", ["HOME", "PATH", "LC_ALL"])
def test_it_gets_by_without_a_variable(repository: Repository, name: str) -> None:
    del repository.environ[name]
    ran = doctor(repository)
    assert ran.returncode in (0, 1)
    assert ran.stderr == b""
    assert b"could not be looked at" not in ran.stdout


def test_it_is_loaded_only_for_itself() -> None:
    program = (
        "import sys\nfrom aicmd.__main__ import run\nrun(['--version'])\n"
        "sys.exit(any(name.startswith('aicmd.checks') for name in sys.modules))\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True)
    assert ran.returncode == 0
