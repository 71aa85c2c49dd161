"""The keys here are made up; the tests hold where they go, and that no text shows them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.keys import Found
from aicmd.keys import file
from aicmd.keys import found
from aicmd.keys import key
from aicmd.keys import known
from aicmd.keys import put_in_file
from aicmd.keys import put_in_ring
from aicmd.origin import origin

LOCAL = Config(base_url="http://localhost:11434/v1")
GATE = Config(base_url="https://gate.example.test/v1")
OTHER = Config(base_url="https://other.example.test/v1")


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}


def put(environ: dict[str, str], text: str, mode: int = 0o600) -> Path:
    path = file(environ)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def test_no_key_is_an_empty_one(environ: dict[str, str]) -> None:
    assert [key(config, environ) for config in (Config(), LOCAL, GATE)] == ["", "", ""]


def test_our_variable_is_for_the_configured_server(environ: dict[str, str]) -> None:
    environ["AICMD_API_KEY"] = " zz-key\n"
    assert [key(config, environ) for config in (Config(), LOCAL, GATE)] == ["zz-key"] * 3


def test_openais_variable_is_for_openai_alone(environ: dict[str, str]) -> None:
    environ["OPENAI_API_KEY"] = "zz-key"
    assert key(Config(), environ) == "zz-key"
    assert key(Config(base_url="https://api.openai.com:443/v1"), environ) == "zz-key"
    for url in (
        "https://gate.example.test/v1",
        "http://localhost:11434/v1",
        "https://api.openai.com.example.test/v1",
        "https://api.openai.com:8443/v1",
        "https://xapi.openai.com/v1",
    ):
        assert key(Config(base_url=url), environ) == "", url


def test_openais_key_belongs_to_openais_address(environ: dict[str, str]) -> None:
    environ |= {"OPENAI_API_KEY": "zz-key", "OPENAI_BASE_URL": "https://gate.example.test/v1"}
    assert key(GATE, environ) == "zz-key"
    assert key(OTHER, environ) == ""
    assert key(Config(), environ) == ""


def test_the_first_source_wins(environ: dict[str, str]) -> None:
    put(environ, "https://api.openai.com filed\n")
    assert key(Config(), environ) == "filed"
    commanded = Config(key_command="echo commanded")
    assert key(commanded, environ) == "commanded"
    environ["OPENAI_API_KEY"] = "openais"
    assert key(commanded, environ) == "openais"
    environ["AICMD_API_KEY"] = "ours"
    assert key(commanded, environ) == "ours"


def test_a_command_is_a_shells(environ: dict[str, str]) -> None:
    assert key(Config(key_command="printf '%s\\nlogin: me\\n' \"zz key\""), environ) == "zz key"


def test_a_command_sees_no_other_key(environ: dict[str, str]) -> None:
    environ["OPENAI_API_KEY"] = "zz-key"
    config = Config(base_url=GATE.base_url, key_command='echo "<$OPENAI_API_KEY>"')
    assert key(config, environ) == "<>"


@pytest.mark.parametrize("command", ["exit 3", "true", "echo", "echo zz-key; exit 1"])
def test_a_command_that_gives_no_key_is_told(environ: dict[str, str], command: str) -> None:
    with pytest.raises(AicmdError, match="keyCommand gave no key") as caught:
        key(Config(key_command=command), environ)
    assert "zz-key" not in str(caught.value)


@pytest.mark.parametrize("command", ["/zz/none show x", "zz-none"])
def test_a_program_that_is_not_here_is_told(environ: dict[str, str], command: str) -> None:
    with pytest.raises(AicmdError, match="not here: install it"):
        key(Config(key_command=command), environ)


def test_a_command_that_waits_is_left(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aicmd.keys.PATIENCE", 0.2)
    with pytest.raises(AicmdError, match="gave no key in"):
        key(Config(key_command="exec sleep 5"), environ)


def test_the_file_has_a_key_for_each_server(environ: dict[str, str]) -> None:
    text = "# keys\nhttps://gate.example.test zz-1\n\nhttps://other.example.test:8443/v1 zz-2\n"
    put(environ, text + "nonsense\nhttp://localhost:11434/v1/   zz-3  \n")
    assert key(GATE, environ) == "zz-1"
    assert key(OTHER, environ) == ""
    assert key(Config(base_url="https://other.example.test:8443/x"), environ) == "zz-2"
    assert key(LOCAL, environ) == "zz-3"
    assert key(Config(), environ) == ""


def test_the_folder_of_settings_may_be_elsewhere(environ: dict[str, str], tmp_path: Path) -> None:
    environ["XDG_CONFIG_HOME"] = str(tmp_path / "x")
    assert put(environ, "https://gate.example.test zz\n") == tmp_path / "x/aicmd/keys"
    assert key(GATE, environ) == "zz"
    environ["XDG_CONFIG_HOME"] = "relative"
    assert file(environ) == tmp_path / ".config/aicmd/keys"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o610, 0o601])
def test_a_file_that_others_can_read_is_refused(environ: dict[str, str], mode: int) -> None:
    path = put(environ, "https://gate.example.test zz-key\n", mode)
    with pytest.raises(AicmdError, match="chmod 600") as caught:
        key(GATE, environ)
    assert str(path) in str(caught.value)
    assert "zz-key" not in str(caught.value)


def test_a_link_is_not_followed(environ: dict[str, str], tmp_path: Path) -> None:
    target = put(environ, "https://gate.example.test zz\n")
    target.rename(tmp_path / "elsewhere")
    target.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AicmdError, match="is a link: put the file"):
        key(GATE, environ)


def test_a_pipe_does_not_hang(environ: dict[str, str]) -> None:
    file(environ).parent.mkdir(parents=True)
    os.mkfifo(file(environ), 0o600)
    with pytest.raises(AicmdError, match="no ordinary file: remove it"):
        key(GATE, environ)


def test_a_folder_is_no_file(environ: dict[str, str]) -> None:
    file(environ).mkdir(parents=True, mode=0o700)
    with pytest.raises(AicmdError, match="no ordinary file"):
        key(GATE, environ)


def test_a_file_has_an_end(environ: dict[str, str]) -> None:
    put(environ, "# a comment\n" * 4000 + "https://gate.example.test zz-key\n")
    assert key(GATE, environ) == "zz-key"
    put(environ, "# a comment\n" * 40000 + "https://gate.example.test zz-key\n")
    with pytest.raises(AicmdError, match="too large"):
        key(GATE, environ)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to another user")
def test_a_file_of_another_user_is_not_used(environ: dict[str, str]) -> None:
    os.chown(put(environ, "https://gate.example.test zz-key\n"), 65534, 65534)
    with pytest.raises(AicmdError, match="belongs to another user") as caught:
        key(GATE, environ)
    assert "zz-key" not in str(caught.value)


def test_where_a_key_is_from_is_told_without_it(environ: dict[str, str]) -> None:
    path = put(environ, "https://gate.example.test zz-key\n")
    filed = found(GATE, environ)
    assert (filed.source, filed.text) == (str(path), "zz-key")
    assert "zz-key" not in repr(filed)
    commanded = Config(base_url=GATE.base_url, key_command="echo zz-key")
    assert found(commanded, environ).source == "aicmd.keyCommand"
    environ["AICMD_API_KEY"] = "zz-key"
    assert found(commanded, environ).source == "AICMD_API_KEY"
    assert found(Config(), {"OPENAI_API_KEY": "zz-key"}).source == "OPENAI_API_KEY"
    assert found(LOCAL, {}) == Found()


def test_a_keyring_is_asked_for_that_server(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keyring.py").write_text(
        "def get_password(service, name):\n    return f'{service} {name}'\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "keyring", raising=False)
    assert key(GATE, environ) == "aicmd https://gate.example.test"
    del sys.modules["keyring"]


def test_a_keyring_that_fails_has_no_key(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keyring.py").write_text("raise RuntimeError('no desktop')\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "keyring", raising=False)
    assert key(GATE, environ) == ""


def test_nothing_goes_unencrypted_over_a_network(environ: dict[str, str]) -> None:
    config = Config(base_url="http://box.example.test:8080/v1")
    environ["AICMD_API_KEY"] = "zz-key"
    with pytest.raises(AicmdError, match="AICMD_ALLOW_HTTP=box") as caught:
        key(config, environ)
    assert "zz-key" not in str(caught.value)
    environ["AICMD_ALLOW_HTTP"] = "other.example.test"
    with pytest.raises(AicmdError, match="not encrypted"):
        key(config, environ)
    environ["AICMD_ALLOW_HTTP"] = "other.example.test, Box.example.test"
    assert key(config, environ) == "zz-key"


@pytest.mark.parametrize("text", ["zz-k\u00e9y", "zz-key\x1b", "zz-\r\nX-Evil: 1", "zz" * 5000])
def test_a_key_that_cannot_stand_in_a_header_is_not_shown(
    environ: dict[str, str], text: str
) -> None:
    environ["AICMD_API_KEY"] = text
    with pytest.raises(AicmdError, match="characters that no key has") as caught:
        key(GATE, environ)
    assert "zz" not in str(caught.value)


@pytest.mark.parametrize("mode", [0o600, 0o644], ids=["ours", "open to others"])
def test_all_keys_are_known_for_what_must_hold_none(environ: dict[str, str], mode: int) -> None:
    put(environ, "# of the team\nhttps://a.example.test zz-1\nhttps://b.example.test  zz-2\n", mode)
    environ |= {"AICMD_API_KEY": "zz-3\n", "OPENAI_API_KEY": "zz-3"}
    assert known(environ) == ("zz-3", "zz-1", "zz-2")


def test_no_key_is_known_where_none_can_be_read(environ: dict[str, str]) -> None:
    path = file(environ)
    path.parent.mkdir(parents=True)
    os.mkfifo(path)
    assert known(environ) == ()


GATEWAY, ANOTHER = (origin(config.base_url) for config in (GATE, OTHER))


def test_a_key_is_put_into_the_file(environ: dict[str, str]) -> None:
    before = os.umask(0)
    try:
        put_in_file(GATEWAY, "zz-1", environ)
    finally:
        os.umask(before)
    path = file(environ)
    assert path.read_text() == "https://gate.example.test zz-1\n"
    assert [one.stat().st_mode & 0o777 for one in (path, path.parent)] == [0o600, 0o700]
    assert key(GATE, environ) == "zz-1"
    assert os.listdir(path.parent) == ["keys"]


def test_it_takes_the_place_of_the_one_before(environ: dict[str, str]) -> None:
    put(environ, "# of mine\nhttps://gate.example.test/v1 old\nhttps://other.example.test zz-2")
    put_in_file(GATEWAY, "new", environ)
    assert file(environ).read_text() == (
        "# of mine\nhttps://other.example.test zz-2\nhttps://gate.example.test new\n"
    )
    assert (key(GATE, environ), key(OTHER, environ)) == ("new", "zz-2")


@pytest.mark.parametrize("secret", ["zz\x1bkey", "키", "zz\nkey", "z" * 9000])
def test_what_is_no_key_is_not_put_there(environ: dict[str, str], secret: str) -> None:
    with pytest.raises(AicmdError, match="no key has") as caught:
        put_in_file(GATEWAY, secret, environ)
    assert secret not in str(caught.value)
    assert not file(environ).exists()


def test_a_file_that_others_can_read_gets_no_key(environ: dict[str, str]) -> None:
    path = put(environ, "# mine\n", 0o644)
    with pytest.raises(AicmdError, match="others can read"):
        put_in_file(GATEWAY, "zz-1", environ)
    assert path.read_text() == "# mine\n"


def test_a_folder_that_cannot_be_written_is_told(environ: dict[str, str]) -> None:
    environ["XDG_CONFIG_HOME"] = "/proc/none"
    with pytest.raises(AicmdError, match="cannot be written"):
        put_in_file(GATEWAY, "zz-1", environ)


def test_a_keyring_takes_a_key(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = "kept = {}\ndef set_password(*row): kept[row[:2]] = row[2]\ndef get_password(*row): return kept.get(row)\n"
    (tmp_path / "keyring.py").write_text(ring)
    monkeypatch.delitem(sys.modules, "keyring", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    put_in_ring(ANOTHER, "zz-ring")
    assert key(OTHER, environ) == "zz-ring"
    assert key(GATE, environ) == ""


def test_a_keyring_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "keyring.py").write_text("def set_password(*row): raise RuntimeError(row)\n")
    monkeypatch.delitem(sys.modules, "keyring", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(AicmdError, match="did not take the key") as caught:
        put_in_ring(ANOTHER, "zz-ring")
    assert "zz-ring" not in str(caught.value)
