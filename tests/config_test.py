"""Real git reads real files here, in a folder and with a home of the test's own."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aicmd.config import FIELDS
from aicmd.config import Config
from aicmd.config import read
from aicmd.config import settings
from aicmd.errors import UsageError


class Place:
    """A folder to stand in, with the user's git configuration beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environ = {
            "PATH": "/usr/bin:/bin:/usr/local/bin",
            "HOME": str(folder),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CEILING_DIRECTORIES": str(folder.parent),
        }

    def git(self, *words: str) -> None:
        subprocess.run(["git", *words], env=self.environ, check=True, capture_output=True)

    def set(self, key: str, value: str, scope: str = "--global") -> None:
        self.git("config", scope, f"aicmd.{key}", value)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.chdir(tmp_path)
    return Place(tmp_path)


@pytest.fixture
def repository(place: Place) -> Place:
    place.git("init", "-q")
    return place


def test_nothing_set_gives_the_defaults(place: Place) -> None:
    assert read(place.environ) == Config()


def test_no_git_is_no_fault(place: Place, tmp_path: Path) -> None:
    place.environ["PATH"] = str(tmp_path / "empty")
    place.environ["AICMD_MODEL"] = "m"
    assert read(place.environ) == Config(model="m")


def test_no_path_at_all_is_no_fault(place: Place) -> None:
    assert read({"AICMD_COLOR": "never", "HOME": place.environ["HOME"]}).color == "never"


VALUES = [
    ("engine", "engine", "offline", "offline"),
    ("baseUrl", "base_url", "http://localhost:11434/v1/", "http://localhost:11434/v1"),
    ("model", "model", "qwen3:8b", "qwen3:8b"),
    ("keyCommand", "key_command", "pass show 'api key'", "pass show 'api key'"),
    ("timeout", "timeout", "2.5", 2.5),
    ("temperature", "temperature", "0", 0.0),
    ("language", "language", "ko", "ko"),
    ("context", "context", "cwd history", "cwd history"),
    ("commitMode", "commit_mode", "Rewrite", "rewrite"),
    ("commitLanguage", "commit_language", "한국어", "한국어"),
    ("commitStyle", "commit_style", "conventional", "conventional"),
    ("commitOff", "commit_off", "body-wrap", "body-wrap"),
    ("commitContext", "commit_context", "diff", "diff"),
    ("commitDeadline", "commit_deadline", "3", 3.0),
    ("color", "color", "always", "always"),
    ("history", "history", "Off", "off"),
]
keys = pytest.mark.parametrize(
    ("key", "name", "text", "value"), VALUES, ids=[row[0] for row in VALUES]
)


def test_every_setting_is_tried_here() -> None:
    assert {name for _, name, _, _ in VALUES} | {"disabled"} == set(FIELDS)


@keys
def test_git_config_sets_it(place: Place, key: str, name: str, text: str, value: Any) -> None:
    place.set(key, text)
    assert read(place.environ) == replace(Config(), **{name: value})


@keys
def test_a_variable_sets_it(place: Place, key: str, name: str, text: str, value: Any) -> None:
    place.environ[f"AICMD_{name.upper()}"] = text
    assert getattr(read(place.environ), name) == value


@keys
def test_an_option_sets_it(place: Place, key: str, name: str, text: str, value: Any) -> None:
    assert getattr(read(place.environ, **{name: value}), name) == value
    assert getattr(read(place.environ, **{name: text}), name) == value


@keys
def test_a_repository_sets_style_only(
    repository: Place, key: str, name: str, text: str, value: Any
) -> None:
    repository.set(key, text, "--local")
    config = read(repository.environ)
    if key in ("commitMode", "commitLanguage", "commitStyle", "commitOff", "language"):
        assert (getattr(config, name), config.ignored) == (value, ())
    else:
        assert getattr(config, name) == getattr(Config(), name)
        assert config.ignored == (f"aicmd.{key} (local): does not count in a repository",)


def test_options_beat_variables_beat_git(repository: Place) -> None:
    repository.set("language", "de")
    repository.set("language", "fr", "--local")
    assert read(repository.environ).language == "fr"
    repository.environ["AICMD_LANGUAGE"] = "ko"
    assert read(repository.environ).language == "ko"
    assert read(repository.environ, language="ja").language == "ja"
    assert read(repository.environ, language=None).language == "ko"


def test_the_repository_cannot_undo_the_users_server(repository: Place) -> None:
    repository.set("baseUrl", "https://one.example.test/v1")
    repository.set("baseUrl", "https://two.example.test/v1", "--local")
    assert read(repository.environ).base_url == "https://one.example.test/v1"
    repository.set("baseUrl", "", "--local")
    assert read(repository.environ).base_url == "https://one.example.test/v1"


def test_a_file_that_the_repository_includes_is_the_repositorys(repository: Place) -> None:
    file = repository.folder / "more"
    file.write_text("[aicmd]\n\tkeyCommand = echo pwned\n\tcommitMode = off\n")
    repository.git("config", "--local", "include.path", str(file))
    config = read(repository.environ)
    assert (config.key_command, config.commit_mode) == ("", "off")


def test_a_worktrees_own_file_is_the_repositorys(repository: Place) -> None:
    repository.git("config", "--local", "extensions.worktreeConfig", "true")
    repository.set("model", "theirs", "--worktree")
    repository.set("commitStyle", "plain", "--worktree")
    config = read(repository.environ)
    assert (config.model, config.commit_style) == ("", "plain")
    assert config.ignored == ("aicmd.model (worktree): does not count in a repository",)


def test_files_in_the_work_tree_do_not_count(repository: Place) -> None:
    text = "AICMD_BASE_URL=https://zz.example.test/v1\nAICMD_MODEL=zz\n"
    for name in (".env", ".aicmd.toml", "aicmd.toml", ".aicmdrc"):
        (repository.folder / name).write_text(text)
    assert read(repository.environ) == Config()


def test_variables_of_git_are_the_users(place: Place) -> None:
    place.environ |= {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "aicmd.model",
        "GIT_CONFIG_VALUE_0": "given",
    }
    assert read(place.environ).model == "given"


def test_a_file_included_for_some_repositories_is_the_users(repository: Place) -> None:
    file = repository.folder / "work"
    file.write_text("[aicmd]\n\tmodel = big\n")
    repository.git("config", "--global", f"includeIf.gitdir:{repository.folder}/.path", str(file))
    assert read(repository.environ).model == "big"


def test_the_last_of_several_values_counts(place: Place) -> None:
    place.git("config", "--global", "--add", "aicmd.model", "first")
    place.git("config", "--global", "--add", "aicmd.model", "second")
    assert read(place.environ).model == "second"


def test_values_keep_their_newlines(place: Place) -> None:
    place.set("context", "one\ntwo")
    assert read(place.environ).context == "one\ntwo"


@pytest.mark.parametrize("name", ["AICMD_TIMEOUT", "AICMD_ENGINE", "AICMD_BASE_URL", "AICMD_COLOR"])
@pytest.mark.parametrize("empty", ["", " "], ids=["empty", "blank"])
def test_an_empty_variable_is_none(place: Place, name: str, empty: str) -> None:
    place.environ[name] = empty
    assert read(place.environ) == Config()


def test_an_empty_value_takes_back_one_before_it(repository: Place) -> None:
    repository.set("commitLanguage", "de")
    repository.set("commitLanguage", "", "--local")
    assert read(repository.environ) == Config()


def test_a_key_without_a_value_is_empty(place: Place) -> None:
    (place.folder / ".gitconfig").write_text("[aicmd]\n\tmodel\n\tcolor = never\n")
    assert read(place.environ) == Config(color="never")


def test_an_unknown_name_is_told(place: Place) -> None:
    place.set("modle", "m")
    assert read(place.environ).ignored == ("aicmd.modle (global): no such setting",)


BAD = [
    ("timeout", "abc", "give a number from 0.1 to 3600"),
    ("timeout", "0", "give a number from 0.1 to 3600"),
    ("timeout", "-1", "give a number"),
    ("timeout", "nan", "give a number"),
    ("timeout", "inf", "give a number"),
    ("commitDeadline", "8s", "give a number"),
    ("temperature", "hot", "give a number from 0 to 2"),
    ("temperature", "2.5", "give a number from 0 to 2"),
    ("engine", "magic", "choose auto, offline or openai"),
    ("commitMode", "always", "choose confirm, rewrite, annotate, check or off"),
    ("commitStyle", "fancy", "choose auto, plain or conventional"),
    ("color", "blue", "choose auto, always or never"),
    ("history", "no", "choose on or off"),
    ("baseUrl", "localhost:11434", "give an address"),
    ("baseUrl", "ftp://x.example.test", "give an address"),
    ("baseUrl", "http://", "give an address"),
    ("baseUrl", "http:///v1", "give an address"),
    ("baseUrl", "http://a b/v1", "give an address"),
    ("baseUrl", "http://ex\u0430mple.test/v1", "give an address"),
    ("baseUrl", "http://localhost:port/v1", "give an address"),
    ("baseUrl", "http://localhost:99999/v1", "give an address"),
    ("baseUrl", "http://[::1/v1", "give an address"),
]


@pytest.mark.parametrize(("key", "text", "advice"), BAD, ids=[f"{k}={t}" for k, t, _ in BAD])
def test_a_bad_value_is_named_with_its_place(
    place: Place, key: str, text: str, advice: str
) -> None:
    place.set(key, text)
    with pytest.raises(UsageError) as caught:
        read(place.environ)
    line = str(caught.value)
    assert f"{key} cannot be {text!r} (set by git config aicmd.{key} (global))" in line
    assert advice in line
    assert "\n" not in line


def test_a_bad_variable_is_named(place: Place) -> None:
    place.environ["AICMD_COMMIT_MODE"] = "x" * 1000 + "\n\x1b[31m"
    with pytest.raises(UsageError, match=r"commitMode cannot be 'x.*set by AICMD_COMMIT_MODE") as e:
        read(place.environ)
    assert len(str(e.value)) < 200
    assert "\x1b" not in str(e.value)


def test_a_bad_option_is_named(place: Place) -> None:
    with pytest.raises(UsageError, match=r"commitMode cannot be 'x' .set by the option"):
        read(place.environ, commit_mode="x")


def test_a_bad_value_that_is_overridden_does_no_harm(place: Place) -> None:
    place.set("timeout", "abc")
    place.environ["AICMD_TIMEOUT"] = "4"
    assert read(place.environ).timeout == 4.0


def test_a_file_that_git_cannot_read_is_told_in_one_line(place: Place) -> None:
    """To go on without it could send to a server what was meant to stay offline."""
    (place.folder / ".gitconfig").write_text("[aicmd\n")
    with pytest.raises(UsageError, match="bad config line 1") as caught:
        read(place.environ)
    assert "\n" not in str(caught.value)


def test_a_git_that_does_not_answer_is_left(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aicmd.config.PATIENCE", 0.2)
    program = place.folder / "git"
    program.write_text("#!/bin/sh\nexec sleep 5\n")
    program.chmod(0o755)
    place.environ["PATH"] = f"{place.folder}:/usr/bin:/bin"
    with pytest.raises(UsageError, match="no answer"):
        read(place.environ)


def test_git_sees_no_key(place: Place) -> None:
    program = place.folder / "git"
    program.write_text('#!/bin/sh\nprintf "global\\0aicmd.model\\n%s\\0" "$(env | grep -c zz-key)"')
    program.chmod(0o755)
    keys = {"AICMD_API_KEY": "zz-key-1", "OPENAI_API_KEY": "zz-key-2"}
    place.environ |= {"PATH": f"{place.folder}:/usr/bin:/bin", **keys}
    assert read(place.environ).model == "0"


ENGINES = [
    ({}, "offline"),
    ({"OPENAI_API_KEY": "k"}, "openai"),
    ({"AICMD_API_KEY": "k"}, "openai"),
    ({"AICMD_BASE_URL": "http://localhost:1/v1"}, "openai"),
    ({"AICMD_KEY_COMMAND": "pass x"}, "openai"),
    ({"OPENAI_BASE_URL": "http://localhost:1/v1"}, "offline"),
    ({"OPENAI_API_KEY": ""}, "offline"),
    ({"AICMD_MODEL": "m"}, "offline"),
    ({"OPENAI_API_KEY": "k", "AICMD_ENGINE": "offline"}, "offline"),
    ({"AICMD_ENGINE": "openai"}, "openai"),
]


@pytest.mark.parametrize(
    ("environ", "name"), ENGINES, ids=[" ".join(row[0]) or "none" for row in ENGINES]
)
def test_auto_asks_a_server_where_one_is_configured(
    place: Place, environ: dict[str, str], name: str
) -> None:
    assert read(place.environ | environ).engine_name() == name


def test_openais_own_address_counts_only_beside_its_key(place: Place) -> None:
    place.environ["OPENAI_BASE_URL"] = "https://gate.example.test/v1/"
    assert read(place.environ).base_url == ""
    place.environ["AICMD_API_KEY"] = "k"
    assert read(place.environ).base_url == ""
    place.environ["OPENAI_API_KEY"] = "k"
    assert read(place.environ).base_url == "https://gate.example.test/v1"


def test_our_own_address_beats_openais(place: Place) -> None:
    place.environ |= {"OPENAI_BASE_URL": "https://gate.example.test/v1", "OPENAI_API_KEY": "k"}
    place.set("baseUrl", "http://localhost:1/v1")
    assert read(place.environ).base_url == "http://localhost:1/v1"


def test_a_password_in_an_address_is_not_repeated(place: Place) -> None:
    place.environ["AICMD_BASE_URL"] = "https://me:secret@gate.example.test/v1"
    with pytest.raises(UsageError, match="AICMD_BASE_URL") as caught:
        read(place.environ)
    assert "secret" not in str(caught.value)


SWITCH = [("1", True), ("yes", True), ("0", False), ("", False), ("false", False), ("No", False)]


@pytest.mark.parametrize(("text", "off"), SWITCH)
def test_one_variable_switches_off(place: Place, text: str, off: bool) -> None:
    place.environ["AICMD_DISABLE"] = text
    assert read(place.environ).disabled is off


def test_git_config_cannot_switch_off(repository: Place) -> None:
    repository.set("disabled", "true", "--local")
    assert read(repository.environ).disabled is False


def test_a_setting_tells_where_it_comes_from(place: Place) -> None:
    place.set("model", "m")
    place.environ["AICMD_TIMEOUT"] = "4"
    found, _ = settings(place.environ, engine="offline")
    assert {name: setting.source for name, setting in found.items()} == {
        "model": "git config aicmd.model (global)",
        "timeout": "AICMD_TIMEOUT",
        "engine": "the option --engine",
    }


def test_no_key_is_kept(place: Place) -> None:
    place.environ |= {"AICMD_API_KEY": "zz-key-1", "OPENAI_API_KEY": "zz-key-2"}
    assert "zz-key" not in repr(read(place.environ))
