"""`aicmd setup` as it is called: at a terminal and without one, with a server on loopback.

The servers that it looks for are named in most calls: what runs on the usual ports of the computer
that tests run on is nobody's business.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from tests.glass import Glass
from tests.place import Place
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

MODELS = ["llama3.2:1b", "nomic-embed-text", "qwen2.5-coder:7b"]
KEY = "zk-typed-" + "3f9a77d0c1"
REST = [
    ("Language", "\r"),
    ("aicmd.context [", "\r"),
    ("aicmd.commitContext [", "\r"),
    ("aicmd.commitMode [", "\r"),
    ("Make ?? work", "\r"),
    ("Have commits", "\r"),
]
"""What is asked about after the server, and passed over."""

SERVER = [("Server [1]", "\r"), ("Model [1]", "\r"), ("Try it", "\r")]
DO = [("Do it?", "\r")]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    del place.environ["AICMD_TIMEOUT"]
    # The nearest shell above us, as a user has one.
    place.environ["SHELL"] = "/bin/bash"
    return place


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass(100, 70)
    yield glass
    glass.close()


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer([Answer("ready")], models=MODELS) as server:
        yield server


@dataclass(frozen=True)
class Session:
    """A run at a terminal, from a shell whose integration can be installed."""

    place: Place
    glass: Glass

    def start(self, *words: str, **environ: str) -> subprocess.Popen[bytes]:
        """Bash stays between us and the program, as at a prompt."""
        line = '"$0" -m aicmd setup "$@"; exit $?'
        argv = ["bash", "--norc", "-c", line, sys.executable, *words]
        return self.glass.start(
            argv, {**self.place.environ, **environ}, self.place.repository.path, captured=False
        )

    def type(self, keys: list[tuple[str, str]]) -> None:
        for seen, key in keys:
            self.glass.wait(partial(asks, seen), 20)
            self.glass.settle(0.03)
            self.glass.type(key)

    def run(self, keys: list[tuple[str, str]], *words: str, **environ: str) -> tuple[str, int]:
        process = self.start(*words, **environ)
        try:
            self.type(keys)
            code = process.wait(timeout=20)
        finally:
            process.kill()
            process.wait()
        self.glass.settle()
        return "\n".join(self.glass.rows()), code


def asks(question: str, screen: str) -> bool:
    """Whether it is the last row that asks, and no earlier one."""
    return question in (screen.splitlines() or [""])[-1]


@pytest.fixture
def session(place: Place, glass: Glass) -> Session:
    return Session(place, glass)


def config(place: Place) -> str:
    file = place.home / ".gitconfig"
    return file.read_text() if file.exists() else ""


def files(place: Place) -> set[str]:
    """What a run left in the home and in the repository, beside caches and git's own objects."""
    homes = (place.home, place.repository.path)
    found = {path for home in homes for path in home.rglob("*") if path.is_file()}
    return {path.name for path in found if ".cache" not in path.parts and "sample" not in path.name}


def unattended(place: Place, *words: str, **environ: str) -> tuple[list[str], str, int]:
    ran = subprocess.run(
        [sys.executable, "-m", "aicmd", "setup", "--yes", *words],
        cwd=place.repository.path,
        env={**place.environ, **environ},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        timeout=60,
    )
    assert b"Traceback" not in ran.stderr
    return ran.stdout.decode().splitlines(), ran.stderr.decode(), ran.returncode


def test_enter_alone_takes_what_fits_best(session: Session, server: ScriptedServer) -> None:
    screen, code = session.run([*SERVER, *REST, *DO], "--server", server.url)
    assert code == 0
    assert f"1  given  {server.url}  2 models" in screen
    assert "1  qwen2.5-coder:7b  made for code, 7 billion parameters" in screen
    assert "It answered in " in screen
    assert config(session.place) == (
        f"[aicmd]\n\tbaseUrl = {server.url}\n\tmodel = qwen2.5-coder:7b\n"
    )
    assert [one.path for one in server.requests] == ["/v1/models", "/v1/chat/completions"]
    assert server.asked[0]["model"] == "qwen2.5-coder:7b"


def test_everything_can_be_said(session: Session, server: ScriptedServer) -> None:
    keys = [
        ("Server [1]", "1\r"),
        ("Model [1]", "llama3.2:1b\r"),
        ("Try it", "n\r"),
        ("Language", "한국어\r"),
        ("aicmd.context [", "names, error\r"),
        ("aicmd.commitContext [", "diff\r"),
        ("aicmd.commitMode [", "Rewrite\r"),
        ("Make ?? work", "y\r"),
        ("Have commits", "y\r"),
        ("Do it?", "y\r"),
    ]
    screen, code = session.run(keys, "--server", server.url)
    assert code == 0
    assert "next, in a new bash or after `exec bash`: ?? listening port 5000" in screen
    assert config(session.place) == (
        f"[aicmd]\n\tbaseUrl = {server.url}\n\tmodel = llama3.2:1b\n\tlanguage = 한국어\n"
        "\tcontext = names, error\n\tcommitContext = diff\n\tcommitMode = rewrite\n"
    )
    assert "aicmd.bash" in (session.place.home / ".bashrc").read_text()
    hook = session.place.repository.path / ".git" / "hooks" / "commit-msg"
    assert hook.exists() or b"hook.aicmd" in session.place.git("config", "--list")
    assert not server.asked


def test_n_leaves_each_thing(session: Session, server: ScriptedServer) -> None:
    keys = [("Server [1]", "n\r"), *((seen, "n\r") for seen, _ in REST)]
    before = files(session.place)
    screen, code = session.run(keys, "--server", server.url)
    assert code == 0
    assert screen.endswith("nothing to change")
    assert files(session.place) == before
    assert [one.path for one in server.requests] == ["/v1/models"]


def test_the_same_key_of_the_korean_layout(session: Session, server: ScriptedServer) -> None:
    keys = [("Server [1]", "ㅜ\r"), *((seen, "ㅜ\r") for seen, _ in REST)]
    assert session.run(keys, "--server", server.url)[0].endswith("nothing to change")


def test_a_no_at_the_end_changes_nothing(session: Session, server: ScriptedServer) -> None:
    before = files(session.place)
    screen, code = session.run([*SERVER, *REST, ("Do it?", "n\r")], "--server", server.url)
    assert code == 130
    assert screen.endswith("aicmd: nothing was changed")
    assert files(session.place) == before


STEPS = [*SERVER, *REST[:4], ("Make ?? work", "y\r"), ("Have commits", "y\r"), *DO]


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
@pytest.mark.parametrize("at", range(len(STEPS)), ids=[seen for seen, _ in STEPS])
def test_leaving_at_any_step_changes_nothing(
    session: Session, server: ScriptedServer, at: int, key: str
) -> None:
    before = files(session.place)
    screen, code = session.run([*STEPS[:at], (STEPS[at][0], key)], "--server", server.url)
    assert code == 130
    assert "Traceback" not in screen
    assert files(session.place) == before


def test_ctrl_c_while_a_model_thinks(session: Session) -> None:
    with ScriptedServer([Answer("ready", delay=30)], models=MODELS) as server:
        process = session.start("--server", server.url)
        session.type(SERVER)
        session.glass.wait("asking qwen2.5-coder:7b …")
        session.glass.type("\x03")
        assert process.wait(timeout=20) == 130
    assert config(session.place) == ""


def test_a_terminal_that_goes(session: Session, server: ScriptedServer) -> None:
    process = session.start("--server", server.url)
    session.type(SERVER)
    session.glass.wait("Language")
    session.glass.hang_up()
    process.wait(timeout=20)
    assert config(session.place) == ""


def test_again_changes_nothing(session: Session, server: ScriptedServer) -> None:
    session.place.git("config", "--global", "aicmd.baseUrl", server.url)
    session.place.git("config", "--global", "aicmd.model", "llama3.2:1b")
    session.place.git("config", "--global", "aicmd.language", "de")
    before = config(session.place)
    keys = [("Server [1]", "\r"), ("Model [2]", "\r"), ("Try it", "\r"), *REST]
    screen, code = session.run(keys, "--server", server.url)
    assert code == 0
    assert "Set already:" in screen
    assert "  model     llama3.2:1b" in screen
    assert screen.endswith("nothing to change")
    assert config(session.place) == before


def test_what_a_variable_says_is_not_written(session: Session, server: ScriptedServer) -> None:
    environ = {"AICMD_BASE_URL": server.url, "AICMD_MODEL": "llama3.2:1b"}
    keys = [("Server [1]", "\r"), ("Model [2]", "\r"), ("Try it", "n\r"), *REST]
    screen, _ = session.run(keys, "--server", server.url, **environ)
    assert screen.endswith("nothing to change")


def test_offline_is_a_choice(session: Session, server: ScriptedServer) -> None:
    session.place.git("config", "--global", "aicmd.baseUrl", server.url)
    keys = [("Server [1]", "3\r"), *REST, *DO]
    assert session.run(keys, "--server", server.url)[1] == 0
    assert "engine = offline" in config(session.place)


def test_a_server_ends_offline(session: Session, server: ScriptedServer) -> None:
    session.place.git("config", "--global", "aicmd.engine", "offline")
    session.run([*SERVER, *REST, *DO], "--server", server.url)
    assert "engine" not in config(session.place)
    assert f"baseUrl = {server.url}" in config(session.place)


def test_another_address(session: Session, server: ScriptedServer) -> None:
    """One word of it is wrong at first; the path is ours to know."""
    with ScriptedServer([Answer("ready")], models=["other"]) as another:
        bare = another.url.removesuffix("/v1")
        keys = [
            ("Server [1]", "2\r"),
            ("Address", "localhost\r"),
            ("Address", "http://x.example.test/v1\r"),
            ("Address", f"{bare}\r"),
            ("Model [1]", "\r"),
            ("Try it", "\r"),
        ]
        screen, code = session.run([*keys, *REST, *DO], "--server", server.url)
        assert code == 0
    assert "give an address like" in screen
    assert "is not encrypted: use https" in screen
    assert f"baseUrl = {another.url}\n\tmodel = other" in config(session.place)


def test_a_model_that_fails(session: Session) -> None:
    with ScriptedServer([Answer(status=500, body=b"{}")], models=MODELS) as server:
        keys = [*SERVER, ("Take it all the same?", "\r"), *REST]
        screen, _ = session.run(keys, "--server", server.url)
        assert "failed with status 500" in screen
        assert screen.endswith("nothing to change")


@pytest.fixture
def locked() -> Iterator[ScriptedServer]:
    """One that wants a key for everything."""
    with ScriptedServer([Answer("ready")], models=MODELS, key=KEY) as server:
        yield server


def test_a_key_is_kept_where_the_user_wants_it(session: Session, locked: ScriptedServer) -> None:
    keys = [("Server [1]", "\r"), ("Key [n]", "1\r"), ("not shown", f"{KEY}\r"), *SERVER[1:]]
    screen, code = session.run([*keys, *REST, *DO], "--server", locked.url)
    assert code == 0
    file = session.place.home / ".config" / "aicmd" / "keys"
    assert file.read_text() == f"http://127.0.0.1:{locked.port} {KEY}\n"
    assert file.stat().st_mode & 0o777 == 0o600
    said = f"put the key for http://127.0.0.1:{locked.port} into {file}"
    assert "".join(said.split()) in "".join(screen.split())  # a long name is broken into rows
    assert KEY.encode() not in session.glass.raw
    assert KEY not in config(session.place)


def test_a_key_comes_from_a_program(session: Session, locked: ScriptedServer) -> None:
    keys = [
        ("Server [1]", "\r"),
        ("Key [n]", "2\r"),
        ("Program", f"echo {KEY}\r"),
        ("Program", 'printf %s "$MINE"\r'),
        *SERVER[1:],
    ]
    screen, code = session.run([*keys, *REST, *DO], "--server", locked.url, MINE=KEY)
    assert code == 0
    assert "a key is never kept in git config" in screen
    assert session.place.git("config", "aicmd.keyCommand") == b'printf %s "$MINE"\n'
    assert not (session.place.home / ".config").exists()


@pytest.mark.parametrize(
    ("way", "asks_", "wrong", "right", "says"),
    [
        ("1", "not shown", "mistyped", KEY, "does not take that key."),
        ("2", "Program", 'printf %s "$WRONG"', 'printf %s "$MINE"', "does not take that key."),
        ("2", "Program", "false", 'printf %s "$MINE"', "aicmd.keyCommand"),
    ],
)
def test_a_wrong_key_is_asked_for_again(
    session: Session,
    locked: ScriptedServer,
    way: str,
    asks_: str,
    wrong: str,
    right: str,
    says: str,
) -> None:
    """Nobody begins from the start for a slip; the wrong one is not kept."""
    tries = [
        step for key in (wrong, right) for step in (("Key [n]", f"{way}\r"), (asks_, f"{key}\r"))
    ]
    keys = [("Server [1]", "\r"), *tries, *SERVER[1:], *REST, *DO]
    screen, code = session.run(keys, "--server", locked.url, MINE=KEY, WRONG="mistyped")
    assert code == 0
    assert says in screen
    kept = session.place.home / ".config" / "aicmd" / "keys"
    assert "mistyped" not in config(session.place) + (kept.read_text() if kept.exists() else "")


def test_a_key_can_be_given_up(session: Session, locked: ScriptedServer) -> None:
    keys = [
        *[("Server [1]", "\r"), ("Key [n]", "1\r"), ("not shown", "mistyped\r"), ("Key [n]", "\r")],
        *[("Model", "\r"), ("Try it", "n\r"), *REST, ("Do it?", "n\r")],
    ]
    before = files(session.place)
    assert session.run(keys, "--server", locked.url)[1] == 130
    assert files(session.place) == before


def test_a_key_that_is_there_is_not_asked_for(session: Session, locked: ScriptedServer) -> None:
    screen, code = session.run([*SERVER, *REST, *DO], "--server", locked.url, AICMD_API_KEY=KEY)
    assert code == 0
    assert "The key comes from AICMD_API_KEY." in screen
    assert KEY.encode() not in session.glass.raw


def test_leaving_after_the_key_was_typed_keeps_none(
    session: Session, locked: ScriptedServer
) -> None:
    keys = [("Server [1]", "\r"), ("Key [n]", "1\r"), ("not shown", f"{KEY}\r"), ("Model", "\x03")]
    before = files(session.place)
    assert session.run(keys, "--server", locked.url)[1] == 130
    assert files(session.place) == before


def test_without_a_terminal(place: Place, server: ScriptedServer) -> None:
    said = place.run("setup", "--server", server.url)
    assert said == b"aicmd: there is no terminal to ask on: use --yes\n"
    assert not server.requests


def test_with_nobody_to_ask(place: Place, server: ScriptedServer) -> None:
    lines, err, code = unattended(place, "--server", server.url)
    assert (err, code) == ("", 0)
    assert lines[0].startswith("qwen2.5-coder:7b (made for code, 7 billion parameters, fits into ")
    assert f" at {server.url} answered in " in lines[0]
    assert lines[1:] == [
        f"git config --global aicmd.baseUrl {server.url}",
        "git config --global aicmd.model qwen2.5-coder:7b",
        "next: aicmd install shell, and aicmd install hook in a repository",
    ]
    assert config(place) == f"[aicmd]\n\tbaseUrl = {server.url}\n\tmodel = qwen2.5-coder:7b\n"
    assert {"keys", ".bashrc", "commit-msg"} & files(place) == set()


def test_a_server_is_found(place: Place, alone: None) -> None:
    """Ollama's port is told by a variable; on the other usual ones there may be anything."""
    with ScriptedServer([Answer("ready")], models=MODELS) as server:
        host = f"127.0.0.1:{server.port}"
        lines, err, code = unattended(place, OLLAMA_HOST=host)
        assert (err, code) == ("", 0)
        assert f"git config --global aicmd.baseUrl {server.url}" in lines
        assert "model = qwen2.5-coder:7b" in config(place)


def test_a_server_is_found_at_the_terminal(session: Session, alone: None) -> None:
    with ScriptedServer([Answer("ready")], models=MODELS) as server:
        keys = [("Server [1]", "\r"), *SERVER[1:], *REST, *DO]
        screen, code = session.run(keys, OLLAMA_HOST=f"127.0.0.1:{server.port}")
    assert code == 0
    assert f"1 Ollama {server.url} 2 models" in " ".join(screen.split())
    assert "https://api.openai.com/v1" in screen
    assert f"baseUrl = {server.url}" in config(session.place)


def test_a_server_without_a_model_is_told_of(place: Place, alone: None) -> None:
    with ScriptedServer(models=[]) as server:
        lines, _, code = unattended(place, OLLAMA_HOST=f"127.0.0.1:{server.port}")
    assert code == 0
    assert f"Ollama at {server.url} has no model yet: get one, such as qwen2.5-coder:7b" in lines
    assert lines[-3:-1] == ["questions are answered offline", "nothing was changed"]


def test_one_that_fails_is_passed_over(place: Place, alone: None) -> None:
    with ScriptedServer([Answer(status=500, body=b"{}")], models=MODELS) as server:
        lines, err, code = unattended(place, OLLAMA_HOST=f"127.0.0.1:{server.port}")
    assert (err, code) == ("", 0)
    assert any("failed with status 500" in line for line in lines)
    assert config(place) == ""


def test_openais_key_alone_changes_nothing(place: Place, alone: None) -> None:
    lines, _, code = unattended(place, OPENAI_API_KEY=KEY, OLLAMA_HOST="127.0.0.1:9")
    where = "questions go to https://api.openai.com, whose key is set; nobody was asked yet"
    assert (where in lines, code) == (True, 0)
    assert KEY not in "".join(lines)
    assert config(place) == ""


def test_with_nobody_to_ask_again(place: Place, server: ScriptedServer) -> None:
    unattended(place, "--server", server.url)
    before = config(place)
    requests = len(server.requests)
    lines, err, code = unattended(place)
    assert (lines[0], lines[-2], err, code) == ("set already:", "nothing was changed", "", 0)
    assert any(line.startswith("model    qwen2.5-coder:7b") for line in lines)
    assert config(place) == before
    assert len(server.requests) == requests


def test_a_model_that_is_named(place: Place, server: ScriptedServer) -> None:
    assert unattended(place, "--server", server.url, "--model", "llama3.2:1b")[2] == 0
    assert "model = llama3.2:1b" in config(place)
    assert unattended(place, "--model", "another")[2] == 0
    assert "model = another" in config(place)
    _, err, code = unattended(place, "--model", "two words")
    assert (err.count("\n"), code) == (1, 2)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(status=500, body=b"{}"), "failed with status 500"),
        (Answer(""), "the answer is empty"),
        (Answer(body=b"<html>", kind="text/html"), "a web page came"),
    ],
)
def test_a_named_server_that_fails_is_told(place: Place, answer: Answer, said: str) -> None:
    with ScriptedServer([answer], models=MODELS) as server:
        lines, err, code = unattended(place, "--server", server.url)
    assert (lines, err.count("\n"), code) == ([], 1, 1)
    assert said in err
    assert config(place) == ""


@pytest.mark.parametrize(
    ("url", "said", "code"),
    [
        ("http://127.0.0.1:9/v1", "no model server answers at http://127.0.0.1:9/v1", 1),
        ("http://x.example.test/v1", "is not encrypted", 1),
        ("localhost", "give an address like", 2),
        ("https://me:pw@x.example.test", "never kept in git config", 2),
    ],
)
def test_an_address_that_is_none(place: Place, url: str, said: str, code: int) -> None:
    lines, err, status = unattended(place, "--server", url)
    assert (lines, err.count("\n"), status) == ([], 1, code)
    assert said in err
    assert "pw" not in err


def test_a_program_that_prints_another_servers_key_is_not_asked(
    place: Place, server: ScriptedServer
) -> None:
    """Its key is for the server that was set with it."""
    place.git("config", "--global", "aicmd.baseUrl", "https://gate.example.test/v1")
    place.git("config", "--global", "aicmd.keyCommand", f"printf {KEY}")
    lines, _, code = unattended(place, "--server", server.url)
    assert code == 0
    assert "git config --global --unset-all aicmd.keyCommand" in lines
    assert all(KEY not in str(one.headers) for one in server.requests)
    assert "keyCommand" not in config(place)


@pytest.mark.parametrize("name", ["AICMD_API_KEY", "AICMD_KEY_COMMAND", "AICMD_ENGINE"])
def test_who_has_said_who_answers_is_left_alone(place: Place, name: str) -> None:
    value = "offline" if name == "AICMD_ENGINE" else KEY
    lines, err, code = unattended(place, **{name: value})
    assert (lines[0], lines[-2], err, code) == ("set already:", "nothing was changed", "", 0)
    assert KEY not in "".join(lines) or name == "AICMD_KEY_COMMAND"


def test_what_goes_before_it_is_told(place: Place, server: ScriptedServer) -> None:
    _, err, code = unattended(
        place, "--server", server.url, AICMD_ENGINE="offline", AICMD_MODEL="other"
    )
    assert code == 0
    assert "AICMD_ENGINE goes before what was set for aicmd.engine" in err
    assert "AICMD_MODEL goes before what was set for aicmd.model" in err


def test_a_file_of_settings_that_is_locked(place: Place, server: ScriptedServer) -> None:
    (place.home / ".gitconfig.lock").touch()
    _, err, code = unattended(place, "--server", server.url)
    assert (err.count("\n"), code) == (1, 1)
    assert "could not lock config file" in err


def test_hostile_names_of_models(session: Session) -> None:
    names = ["good", "\x1b[2Kbad", "bad\u202e"]
    with ScriptedServer([Answer("ready")], models=names) as server:
        screen, code = session.run([*SERVER, *REST, *DO], "--server", server.url)
    assert code == 0
    assert "1 model\n" in screen
    assert "bad" not in screen
    assert "model = good" in config(session.place)


def test_ctrl_c_with_nobody_to_ask(place: Place) -> None:
    with ScriptedServer([Answer("ready", delay=30)], models=MODELS) as server:
        process = subprocess.Popen(
            [sys.executable, "-m", "aicmd", "setup", "--yes", "--server", server.url],
            cwd=place.repository.path,
            env=place.environ,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        while not server.asked:
            assert process.poll() is None
            server.stopped.wait(0.05)
        os.kill(process.pid, signal.SIGINT)
        assert process.wait(timeout=20) == 130
    assert config(place) == ""
