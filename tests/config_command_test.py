"""`aicmd config` as it is called, with real git and a home of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.configurations import MAKERS
from tests.repository import ROOT
from tests.repository import Repository

CONFIG = "# of mine\n[user]\n\tname = 나\n[aicmd]\n\tmodle = m ; a slip\n[alias]\n\tst = status\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    found = Repository(tmp_path)
    found.environ["PYTHONPATH"] = str(ROOT)
    return found


def config(repository: Repository, *words: str, **environ: str) -> tuple[str, str, int]:
    ran = subprocess.run(
        [sys.executable, "-m", "aicmd", "config", *words],
        cwd=repository.path,
        env={**repository.environ, **environ},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        timeout=60,
    )
    assert b"Traceback" not in ran.stderr
    return ran.stdout.decode(), ran.stderr.decode(), ran.returncode


def shown(repository: Repository, **environ: str) -> dict[str, tuple[str | None, str]]:
    out, err, code = config(repository, "--json", **environ)
    assert (err, code) == ("", 0)
    return {row["key"]: (row["value"], row["origin"]) for row in json.loads(out)["settings"]}


def test_nothing_set_shows_the_defaults(repository: Repository) -> None:
    rows = shown(repository)
    assert rows["engine"] == ("auto", "default")
    assert rows["model"] == (None, "default")
    assert rows["timeout"] == ("30", "default")
    out, _, _ = config(repository)
    assert "commitMode      confirm  default\n" in out
    assert {line.split()[0] for line in out.splitlines()} == set(rows)


def test_each_setting_tells_where_it_comes_from(repository: Repository) -> None:
    repository.git("config", "--global", "aicmd.model", "m")
    repository.git("config", "--local", "aicmd.commitLanguage", "한국어")
    repository.git("config", "--local", "aicmd.baseUrl", "http://x.example.test/v1")
    rows = shown(repository, AICMD_TIMEOUT="4", AICMD_DISABLE="1")
    assert rows["model"] == ("m", "git config (global)")
    assert rows["commitLanguage"] == ("한국어", "git config (local)")
    assert rows["baseUrl"] == (None, "default")
    assert rows["timeout"] == ("4", "AICMD_TIMEOUT")
    assert rows["AICMD_DISABLE"] == ("1", "AICMD_DISABLE")
    out, _, _ = config(repository)
    assert out.endswith("!! aicmd.baseUrl (local): does not count in a repository\n")
    assert "commitLanguage  한국어   git config (local)\n" in out


def test_what_cannot_be_meant_is_shown_as_well(repository: Repository) -> None:
    out, _, code = config(repository, AICMD_COMMIT_MODE="x")
    assert code == 0
    assert "!! commitMode cannot be 'x': choose confirm, " in out


@pytest.mark.parametrize("name", ["AICMD_MODEL", "AICMD_BASE_URL", "AICMD_ENGINE"])
def test_a_key_in_the_wrong_place_is_not_shown(repository: Repository, name: str) -> None:
    key = "sk-" + "proj-a8Bc9De0Fg1Hi2Jk3Lm4"
    for value in (key, f"http://me:{key}@x.example.test/v1"):
        for words in ((), ("--json",)):
            assert key not in config(repository, *words, **{name: value})[0]
    own = config(repository, AICMD_API_KEY="zz-own-key-0001", AICMD_MODEL="zz-own-key-0001")[0]
    assert "zz-own-key" not in own


def test_there_and_back(repository: Repository) -> None:
    assert config(repository, "set", "commitMode", "rewrite") == (
        "commitMode = rewrite (global)\n",
        "",
        0,
    )
    assert shown(repository)["commitMode"] == ("rewrite", "git config (global)")
    assert config(repository, "unset", "commitMode")[::2] == ("commitMode = confirm (default)\n", 0)
    assert config(repository, "unset", "commitMode") == ("nothing to do\n", "", 0)


@pytest.mark.parametrize(
    "name", ["baseUrl", "aicmd.baseUrl", "AICMD_BASE_URL", "BASEURL", "base_url"]
)
def test_a_name_in_any_spelling(repository: Repository, name: str) -> None:
    assert config(repository, "set", name, "http://localhost:1/v1")[2] == 0
    stored = repository.git("config", "--global", "--list").stdout
    assert stored == b"aicmd.baseurl=http://localhost:1/v1\n"
    assert b"baseUrl" in (repository.home / ".gitconfig").read_bytes()


def test_no_other_line_of_the_file_changes(repository: Repository) -> None:
    file = repository.home / "dotfiles"
    file.write_text(CONFIG)
    file.chmod(0o640)
    (repository.home / ".gitconfig").symlink_to(file)
    config(repository, "set", "model", "m")
    assert file.read_text() == CONFIG.replace("slip\n", "slip\n\tmodel = m\n")
    config(repository, "set", "model", "n")
    config(repository, "unset", "model")
    assert file.read_text() == CONFIG
    assert (repository.home / ".gitconfig").is_symlink()
    assert file.stat().st_mode & 0o777 == 0o640


def test_several_values_become_one(repository: Repository) -> None:
    for value in "ab":
        repository.git("config", "--global", "--add", "aicmd.model", value)
    assert config(repository, "set", "model", "c")[2] == 0
    assert repository.git("config", "--get-all", "aicmd.model").stdout == b"c\n"


def test_in_a_repository_style_alone(repository: Repository) -> None:
    assert config(repository, "set", "--local", "commitLanguage", "en")[2] == 0
    assert shown(repository)["commitLanguage"] == ("en", "git config (local)")
    _, err, code = config(repository, "set", "--local", "baseUrl", "http://localhost:1/v1")
    assert (err.count("\n"), code) == (1, 2)
    assert "does not count in a repository: set it without --local" in err
    assert config(repository, "unset", "--local", "commitLanguage")[2] == 0
    shutil.rmtree(repository.path / ".git")
    words = ("set", "--local", "commitLanguage", "en")
    assert config(repository, *words)[1:] == ("aicmd: there is no git repository here\n", 1)


def test_what_goes_before_it_is_told(repository: Repository) -> None:
    _, err, code = config(repository, "set", "model", "m", AICMD_MODEL="other")
    assert (err, code) == ("aicmd: AICMD_MODEL goes before it\n", 0)
    repository.git("config", "--local", "aicmd.language", "de")
    _, err, _ = config(repository, "set", "language", "ko")
    assert err == "aicmd: git config aicmd.language (local) goes before it\n"


REFUSED = [
    ("modle", "m", "there is no setting 'modle': is model meant?"),
    ("comit_mode", "off", "is commitMode meant?"),
    ("zzzz", "m", "aicmd config shows all of them"),
    ("engine", "magic", "choose auto, offline or openai"),
    ("timeout", "soon", "give a number from 0.1 to 3600"),
    ("timeout", "", "needs a value"),
    ("temperature", "3", "give a number from 0 to 2"),
    ("baseUrl", "localhost:11434", "give an address like"),
    ("baseUrl", "http://x.example.test/v1", "is not encrypted: use https"),
    ("context", "everything", "choose one or more of none, names, history, error"),
    ("commitOff", "no-rule", "no rule is called 'no-rule'"),
    ("language", "12", "give en, ko"),
    ("model", "a b", "give one name"),
    ("model", "a\u202eb", "characters that do not show"),
    ("history", "never", "choose on or off"),
    ("key", "abc", "never kept in git config: set AICMD_API_KEY"),
    ("apiKey", "abc", "never kept in git config"),
    ("OPENAI_API_KEY", "abc", "never kept in git config"),
    ("keyCommand", "echo abc", "never kept in git config"),
    ("baseUrl", "https://me:pw@x.example.test/v1", "never kept in git config"),
]


@pytest.mark.parametrize(
    ("name", "value", "said"), REFUSED, ids=[f"{row[0]}={row[1]}" for row in REFUSED]
)
def test_what_is_not_set(repository: Repository, name: str, value: str, said: str) -> None:
    out, err, code = config(repository, "set", name, value)
    assert (out, err.count("\n")) == ("", 1)
    assert said in err
    assert code in (1, 2)
    assert not (repository.home / ".gitconfig").exists()


KEPT = [
    ("keyCommand", "pass show openai/api-key"),
    ("keyCommand", "op read op://Private/OpenAI/credential"),
    ("keyCommand", 'printf %s "$TEAM_KEY"'),
    ("model", "hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M"),
    ("context", "names, error"),
    ("commitOff", "body-wrap spelling"),
    ("language", "한국어"),
    ("baseUrl", "https://x.openai.azure.com/openai/deployments/g?api-version=2024-10-21"),
]


@pytest.mark.parametrize(("name", "value"), KEPT, ids=[f"{row[0]}={row[1]}" for row in KEPT])
def test_what_is_set(repository: Repository, name: str, value: str) -> None:
    assert config(repository, "set", name, value)[1:] == ("", 0)
    assert shown(repository)[name] == (value, "git config (global)")


@pytest.mark.parametrize("kind", ["github", "gitlab", "stripe", "npm"])
@pytest.mark.parametrize("name", ["model", "keyCommand", "commitLanguage"])
def test_no_key_is_stored(repository: Repository, name: str, kind: str) -> None:
    import random

    key = MAKERS[kind](random.Random(3))
    _, err, code = config(repository, "set", name, f"echo {key}" if name == "keyCommand" else key)
    assert code == 2
    assert "a key is never kept in git config" in err
    assert key not in err
    assert not (repository.home / ".gitconfig").exists()


def test_a_file_that_is_locked_is_told(repository: Repository) -> None:
    (repository.home / ".gitconfig.lock").touch()
    out, err, code = config(repository, "set", "model", "m")
    assert (out, err.count("\n"), code) == ("", 1, 1)
    assert "git refused: error: could not lock config file" in err


COMPLETED = [
    ("set ba", {"baseUrl"}),
    ("set aicmd.commitM", {"aicmd.commitMode"}),
    ("set HIS", {"history"}),
    ("unset mo", {"model"}),
    ("set commitMode re", {"rewrite"}),
    ("set commitOff body", {"body-wrap"}),
    ("set language k", {"ko"}),
    ("set engine ''", {"auto", "offline", "openai"}),
    ("set timeout ''", set()),
    ("set modle ''", set()),
]


@pytest.mark.parametrize(("words", "found"), COMPLETED, ids=[row[0] for row in COMPLETED])
def test_completion(repository: Repository, words: str, found: set[str]) -> None:
    line = f"aicmd config {words}"
    last = len(line.split()) - 1
    asked = {"COMP_WORDS": line, "COMP_CWORD": str(last), "_AICMD_COMPLETE": "bash_complete"}
    out = subprocess.run(
        [sys.executable, "-m", "aicmd"],
        env={**repository.environ, **asked},
        cwd=repository.path,
        capture_output=True,
        text=True,
    ).stdout
    assert {line.partition(",")[2] for line in out.splitlines()} - {""} == found
