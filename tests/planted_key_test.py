"""A planted key is looked for wherever the real program, and what it starts, leaves anything.

It may be in the header of a request to the user's own server, and nowhere else: not in what is
printed, in any file, in the words or the environment of any other process, or in a request's body.
"""

from __future__ import annotations

import base64
import html
import json
import os
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from aicmd.config import Config
from aicmd.config import read
from aicmd.deadline import Deadline
from aicmd.engines.openai import OpenAI
from aicmd.errors import AicmdError
from aicmd.fault import Place
from aicmd.keys import Found
from tests.editmsg_test import can_trace
from tests.glass import Glass
from tests.repository import ROOT
from tests.repository import Repository
from tests.scripted_server import Answer
from tests.scripted_server import Request
from tests.scripted_server import ScriptedServer

KEY = "zk-pl4nted/9aF+3Qw7=rT_x2Y8b6"
HALF = len(KEY) // 2
TRACES = {
    KEY.encode(),
    KEY[:HALF].encode(),
    KEY[HALF:].encode(),
    quote(KEY, safe="").encode(),
    json.dumps(KEY).replace("/", "\\/").encode(),
    base64.b64encode(KEY.encode())[:-4],
    KEY.encode().hex().encode(),
}
RECORDED = (
    "git man less more vi nano xclip wl-copy pbcopy ls lsb_release uname ps env unshare".split()
)
RECORDER = """#!/bin/sh
{{ tr '\\0' '\\n' </proc/$$/environ; printf '%s\\n' "$0" "$@"; }} >'{log}/{name}'.$$
exec {real} "$@"
"""
REPLY = "```sh\nls -l\n```\n- `ls`: lists\n- `-l`: at length\n"
BETTER = '```\nFix a parser\n```\n- "the" -> "a" (wording): shorter\n'


class World:
    """A home and a repository in which every program that is started leaves a record."""

    def __init__(self, folder: Path) -> None:
        self.mask = 0o022
        self.repository = Repository(folder)
        self.home = self.repository.home
        self.temporary, self.log, self.vault = (folder / n for n in ("tmp", "log", "vault"))
        for made in (self.temporary, self.log, self.vault):
            made.mkdir(mode=0o700)
        for name in RECORDED:
            self._record(name)
        page = folder / "man" / "man1" / "ls.1"
        page.parent.mkdir(parents=True)
        page.write_text(".TH LS 1\n.SH NAME\nls \\- list\n.SH OPTIONS\n.TP\n\\fB-l\\fR\nlong\n")
        self.environ = {
            **self.repository.environ,
            "PYTHONPATH": str(ROOT),
            "TMPDIR": str(self.temporary),
            "MANPATH": str(page.parent.parent),
            "AICMD_MODEL": "m",
            "AICMD_TIMEOUT": "20",
            "DISPLAY": ":9",
            "GIT_AUTHOR_DATE": "@1000000000 +0000",  # a commit is being made
        }
        self.repository.write("f", "1\n")
        self.message = self.repository.path / ".git" / "COMMIT_EDITMSG"
        self.message.write_text("Fix the the parser.\n")
        self.message.with_name("NEW_EDITMSG").write_text("\n")

    def _record(self, name: str) -> None:
        found = [f"/usr/bin/{name}", f"/bin/{name}"]
        real = next((path for path in found if os.access(path, os.X_OK)), "true")
        self.repository.script(name, RECORDER.format(log=self.log, name=name, real=real))

    def run(self, *words: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "aicmd", *words],
            cwd=self.repository.path,
            env={**self.environ, **environ},
            input=b"",
            capture_output=True,
            start_new_session=True,
            timeout=60,
            umask=self.mask,
        )

    def children(self) -> set[str]:
        return {path.name.partition(".")[0] for path in self.log.iterdir()}

    def leaks(self, *printed: bytes) -> list[str]:
        """Where the key is, or a part of it that is long enough to be one."""
        found = [f"printed: {text!r}" for text in printed if holds(text)]
        for top in (self.home, self.repository.path, self.temporary, self.log):
            for path in top.rglob("*"):
                if holds(str(path).encode()) or (path.is_file() and holds(path.read_bytes())):
                    found.append(str(path))
        return found


def holds(data: bytes) -> bool:
    return any(trace.lower() in data.lower() for trace in TRACES)


def header_only(request: Request) -> bool:
    """Whether a request has the key in its header, and there alone."""
    rest = {name: text for name, text in request.headers.items() if name != "authorization"}
    told = json.dumps([request.path, rest, request.body]).encode()
    return request.headers["authorization"] == f"Bearer {KEY}" and not holds(told)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def in_variable(world: World, url: str) -> dict[str, str]:
    return {"AICMD_API_KEY": KEY, "AICMD_BASE_URL": url}


def in_openais_variable(world: World, url: str) -> dict[str, str]:
    return {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": url}


def in_file(world: World, url: str) -> dict[str, str]:
    path = world.vault / "aicmd" / "keys"
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_text(f"{url} {KEY}\n")
    path.chmod(0o600)
    return {"XDG_CONFIG_HOME": str(world.vault), "AICMD_BASE_URL": url}


def by_command(world: World, url: str) -> dict[str, str]:
    (world.vault / "pass").write_text(f"{KEY}\n")
    return {"AICMD_KEY_COMMAND": f"cat {world.vault / 'pass'}", "AICMD_BASE_URL": url}


SOURCES = {
    "AICMD_API_KEY": in_variable,
    "OPENAI_API_KEY": in_openais_variable,
    "file": in_file,
    "keyCommand": by_command,
}
COMMANDS = {
    "ask": ("ask", "-p", "--verbose", "the size of zz"),
    "ask, for JSON": ("ask", "--json", "the size of zz"),
    "ask, three": ("ask", "-p", "-n", "3", "the size of zz"),
    "explain": ("explain", "ls -l"),
    "reword": ("reword", "Fix the the parser."),
    "why": ("why", "why a?"),
    "commit-msg": ("commit-msg", ".git/COMMIT_EDITMSG", "--mode", "rewrite"),
    "commit-msg, annotate": ("commit-msg", ".git/COMMIT_EDITMSG", "--mode", "annotate"),
    "prepare-commit-msg": ("prepare-commit-msg", ".git/NEW_EDITMSG"),
}
QUIET = {
    "dry run": ("ask", "--dry-run", "the size of zz"),
    "explain, for JSON": ("explain", "--json", "ls -l"),
    "docs": ("docs", "build"),
    "check": ("check", "-"),
    "check, a commit": ("check", "HEAD"),
    "a message of HEAD": ("reword", "--json"),
    "undo": ("undo",),
    "config": ("config",),
    "config, for JSON": ("config", "--json"),
    "a setting": ("config", "set", "model", "m"),
    "a key for a setting": ("config", "set", "keyCommand", f"echo {KEY}"),
    "history": ("history", "--json"),
    "setup, when all is set": ("setup", "--yes"),
    "help": ("ask", "--help"),
    "a wrong call": ("ask", "--key", "x"),
}
"""Commands that ask no server, whatever is set."""

GOOD = Answer(f"{REPLY}{BETTER}")


def complaint(text: str) -> bytes:
    return json.dumps({"error": {"message": text}}, ensure_ascii=False).encode()


def failing(status: int, body: str | bytes, **headers: str) -> Answer:
    data = body if isinstance(body, bytes) else complaint(body)
    return Answer(status=status, body=data, headers=headers)


BAD = {
    "401, plain": failing(401, f"Incorrect API key provided: {KEY}."),
    "403, in an address": failing(403, f"denied: /v1?key={quote(KEY, safe='')}&x=1"),
    "403, all of it escaped": failing(403, "".join(f"%{ord(one):02x}" for one in KEY)),
    "500, JSON escapes": failing(500, b'{"error":{"message":"bad %s"}}' % KEY.replace("/", "\\u002f").encode()),
    "500, JSON in JSON": failing(500, json.dumps({"headers": {"authorization": f"Bearer {KEY}"}})),
    "400, in two quotes": failing(400, f'the key "{KEY[:HALF]}" "{KEY[HALF:]}" is wrong'),
    "400, added": failing(400, f"'{KEY[:HALF]}' + '{KEY[HALF:]}'"),
    "401, Base64": failing(401, f"Basic {base64.b64encode(f'u:{KEY}'.encode()).decode()}"),
    "401, hexadecimal": failing(401, KEY.encode().hex()),
    "422, HTML": failing(422, html.escape(KEY).replace("=", "&#61;")),
    "429, the plain text": failing(429, KEY.encode()),
    "404, another form": failing(404, json.dumps({"detail": [{"input": KEY}]}).encode()),
    "a reason": failing(402, "x" * 180 + KEY),
    "a header": failing(401, "no", **{"www-authenticate": f"Bearer {KEY}"}),
    "an error in an answer": Answer(body=complaint(f"no credit for {KEY}")),
    "the answer": Answer(f"```sh\necho {KEY}\n```\n"),
    "the reason for no command": Answer(f"DECLINE: {KEY} is no key"),
    "cut": Answer(REPLY, cut=40),
    "a web page": Answer(body=f"<html>{KEY}</html>".encode(), kind="text/html"),
    "no JSON": Answer(body=KEY.encode()),
}  # fmt: skip


@pytest.mark.parametrize("bad", BAD)
def test_what_a_server_says(world: World, bad: str) -> None:
    with ScriptedServer([BAD[bad]]) as server:
        ran = world.run("ask", "-p", "--verbose", "size", **in_variable(world, server.url))
        assert all(map(header_only, server.requests))
        assert server.requests
    assert world.leaks(ran.stdout, ran.stderr) == []
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"aicmd: ")


@pytest.mark.parametrize("status", [200, 401, 500])
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command(world: World, name: str, status: int) -> None:
    answer = GOOD if status == 200 else failing(status, f"no: {KEY}")
    with ScriptedServer([answer]) as server:
        environ = in_variable(world, server.url) | {"AICMD_COMMIT_CONTEXT": "draft"}
        said = b""
        if name == "why":
            said = world.run("reword", "Fix the the parser.", AICMD_ENGINE="offline").stdout
        ran = world.run(*COMMANDS[name], **environ)
        assert server.requests
        assert all(map(header_only, server.requests))
    assert world.leaks(said, ran.stdout, ran.stderr) == []
    assert ran.returncode in (0, 1)
    assert "git" in world.children()
    assert "uname" not in world.children()


@pytest.mark.parametrize("name", QUIET)
def test_a_command_that_asks_nobody(world: World, name: str) -> None:
    world.repository.git("commit", "-q", "-m", "wip")
    with ScriptedServer([GOOD]) as server:
        environ = in_variable(world, server.url) | {"OPENAI_API_KEY": KEY}
        if name == "a message of HEAD":
            environ["AICMD_ENGINE"] = "offline"
        ran = world.run(*QUIET[name], **environ)
        assert server.requests == []
    assert world.leaks(ran.stdout, ran.stderr) == []
    assert ran.stdout + ran.stderr
    assert ran.returncode in (0, 1, 2)


def test_doctor_asks_for_the_list_of_models_alone(world: World) -> None:
    with ScriptedServer() as server:
        ran = world.run("doctor", **in_variable(world, server.url), OPENAI_API_KEY=KEY)
        assert [request.path for request in server.requests] == ["/v1/models"]
    assert world.leaks(ran.stdout, ran.stderr) == []
    assert b"has no model" in ran.stdout


@pytest.mark.parametrize("status", [200, 401, 500])
@pytest.mark.parametrize("name", ["AICMD_API_KEY", "OPENAI_API_KEY"])
def test_a_server_that_is_looked_for(world: World, name: str, status: int) -> None:
    """Who is only asked what models there are sees no key; who was chosen sees it in the header."""
    answer = GOOD if status == 200 else failing(status, f"no: {KEY}")
    with ScriptedServer([answer]) as server:
        ran = world.run("setup", "--yes", "--server", server.url, **{name: KEY})
        looked, *tried = server.requests
        assert "authorization" not in looked.headers
        assert tried
        if name == "AICMD_API_KEY":
            assert all(map(header_only, tried))
        else:  # it belongs to OpenAI's own server
            assert not any(holds(str(one).encode()) for one in tried)
    assert world.leaks(ran.stdout, ran.stderr) == []
    assert ran.returncode == (0 if status == 200 else 1)


@pytest.mark.parametrize("status", [200, 401])
@pytest.mark.parametrize("command", ["ask", "commit-msg"])
@pytest.mark.parametrize("source", SOURCES)
def test_a_source(world: World, source: str, command: str, status: int) -> None:
    answer = GOOD if status == 200 else failing(status, f"no: {KEY}")
    with ScriptedServer([answer]) as server:
        ran = world.run(*COMMANDS[command], **SOURCES[source](world, server.url))
        assert server.requests
        assert all(map(header_only, server.requests))
    assert world.leaks(ran.stdout, ran.stderr) == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(world: World, status: int) -> None:
    with ScriptedServer([GOOD]) as other, ScriptedServer() as server:
        location = f"{other.url}/chat/completions?key={quote(KEY, safe='')}"
        server.script = [Answer(status=status, body=b"", headers={"location": location})]
        ran = world.run("ask", "-p", "size", **in_variable(world, server.url))
        assert (len(server.requests), other.requests) == (1, [])
    assert b"not followed" in ran.stderr
    assert world.leaks(ran.stdout, ran.stderr) == []


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://127.0.0.1:1/v1", b"no server answers"),
        ("https://127.0.0.1:1/v1", b"no server answers"),
        ("http://box.example.test/v1", b"not encrypted"),
        ("no address", b"baseUrl cannot be"),
    ],
)
@pytest.mark.parametrize("name", ["ask", "explain", "commit-msg"])
def test_no_server(world: World, name: str, url: str, said: bytes) -> None:
    ran = world.run(*COMMANDS[name], **in_variable(world, url))
    assert world.leaks(ran.stdout, ran.stderr) == []
    assert said in ran.stderr or name != "ask"


def test_a_key_in_an_address(world: World) -> None:
    """That is a variable of the user's like any other, but no text shows it."""
    url = f"http://{quote(KEY, safe='')}@127.0.0.1:1/v1"
    for words in (*COMMANDS.values(), *QUIET.values()):
        ran = world.run(*words, AICMD_BASE_URL=url)
        assert not holds(ran.stdout + ran.stderr)
        assert b"holds a user name" in ran.stdout + ran.stderr or ran.returncode in (0, 1, 2)
    ran = world.run("ask", "-p", "size", AICMD_BASE_URL=url)
    assert b"holds a user name" in ran.stderr


def test_a_server_that_says_nothing(world: World) -> None:
    with ScriptedServer([Answer(REPLY, delay=30)]) as server:
        environ = in_variable(world, server.url) | {"AICMD_TIMEOUT": "1"}
        ran = world.run("ask", "-p", "size", **environ)
    assert b"within 1 s" in ran.stderr
    assert world.leaks(ran.stdout, ran.stderr) == []


@pytest.mark.parametrize("variable", ["AICMD_API_KEY", "OPENAI_API_KEY"])
def test_a_crash(world: World, variable: str) -> None:
    early = world.home / "early"
    early.mkdir()
    program = f"import os\nraise RuntimeError('no: ' + os.environ[{variable!r}])\n"
    (early / "shellingham.py").write_text(program)
    path = f"{early}:{ROOT}"
    ran = world.run("ask", "-p", "zz", PYTHONPATH=path, **{variable: KEY}, AICMD_ENGINE="offline")
    assert ran.returncode == 3
    report = world.home / ".local" / "state" / "aicmd" / "error.log"
    assert "RuntimeError: no: <secret:api-key:1>" in report.read_text()
    assert world.leaks(ran.stdout, ran.stderr) == []


@pytest.mark.parametrize("text", [f"{KEY}\u00e9", f"{KEY}\x1b[2K", f"{KEY}\nX-Evil: 1", KEY * 400])
@pytest.mark.parametrize("source", [in_variable, in_file, by_command])
def test_a_key_that_is_none(world: World, source: object, text: str) -> None:
    line = text.replace("\n", "\t")
    with ScriptedServer([GOOD]) as server:
        environ = source(world, server.url)  # type: ignore[operator]
        if source is in_variable:
            environ["AICMD_API_KEY"] = text
        for file in world.vault.rglob("*"):
            if file.is_file():  # of which a line is read
                file.write_bytes(file.read_bytes().replace(KEY.encode(), line.encode()))
        ran = world.run("ask", "-p", "size", **environ)
        assert server.requests == []
    assert world.leaks(ran.stdout, ran.stderr) == []
    assert ran.returncode == 1


def test_a_client_that_logs(world: World) -> None:
    """The client's own switch to log what it does."""
    with ScriptedServer([GOOD]) as server:
        environ = in_variable(world, server.url) | {"OPENAI_LOG": "debug"}
        ran = world.run("ask", "-p", "size", **environ)
    assert ran.returncode == 0
    assert world.leaks(ran.stdout, ran.stderr) == []


def test_no_object_shows_it() -> None:
    """Whoever prints or logs one of ours."""
    engine = OpenAI(Config(base_url="http://127.0.0.1:1/v1"), {"AICMD_API_KEY": KEY})
    with pytest.raises(AicmdError) as caught:
        next(engine.answers([], Deadline(5)))
    place = Place(engine.server, "m", 1.0, (KEY,))
    shown = (engine, place, Found("x", KEY), read({"AICMD_API_KEY": KEY}), caught.value)
    assert not holds("".join(map(repr, shown)).encode())


class TestOrigin:
    """A key belongs to a server: the same host, port and scheme."""

    @pytest.mark.parametrize(
        "bound",
        [
            "http://127.0.0.1:1/v1",
            "http://127.0.0.2:{port}/v1",
            "http://localhost:{port}/v1",
            "https://127.0.0.1:{port}/v1",
            "http://127.0.0.1.example.test:{port}/v1",
            "http://127.0.0.1/v1",
        ],
    )
    @pytest.mark.parametrize("source", [in_file, in_openais_variable])
    def test_another_gets_none(self, world: World, source: object, bound: str) -> None:
        with ScriptedServer([GOOD]) as server:
            environ = source(world, bound.format(port=server.port))  # type: ignore[operator]
            ran = world.run("ask", "-p", "size", **environ | {"AICMD_BASE_URL": server.url})
            assert ran.returncode == 0
            assert server.requests
            assert not holds(repr(server.requests).encode())

    @pytest.mark.parametrize(
        "bound", ["http://127.0.0.1:{port}", "HTTP://127.0.0.1:{port}/other?x=1"]
    )
    def test_the_same_one_gets_it(self, world: World, bound: str) -> None:
        with ScriptedServer([GOOD]) as server:
            environ = in_file(world, bound.format(port=server.port))
            world.run("ask", "-p", "size", **environ | {"AICMD_BASE_URL": server.url})
            assert server.requests
            assert all(map(header_only, server.requests))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.0.0.2", "[::1]"])
@pytest.mark.parametrize("case", [str.upper, str.lower])
def test_no_proxy_sees_what_stays_here(world: World, host: str, case: object) -> None:
    names = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    with ScriptedServer([GOOD]) as proxy, ScriptedServer([GOOD]) as server:
        address = f"http://127.0.0.1:{proxy.port}"
        proxies = {case(name): address for name in names}  # type: ignore[operator]
        environ = in_variable(world, f"http://{host}:{server.port}/v1") | proxies
        ran = world.run("ask", "-p", "size", **environ, NO_PROXY="example.test")
        assert proxy.requests == []
    assert world.leaks(ran.stdout, ran.stderr) == []


class TestTerminal:
    @pytest.fixture
    def glass(self) -> Iterator[Glass]:
        glass = Glass()
        yield glass
        glass.close()

    def started(
        self, world: World, glass: Glass, *words: str, **environ: str
    ) -> subprocess.Popen[bytes]:
        argv = [sys.executable, "-m", "aicmd", *words]
        return glass.start(argv, {**world.environ, **environ}, world.repository.path)

    @pytest.mark.parametrize("bad", ["401, plain", "400, in two quotes", "the answer", "cut"])
    def test_a_failure(self, world: World, glass: Glass, bad: str) -> None:
        with ScriptedServer([BAD[bad]]) as server:
            process = self.started(world, glass, "ask", "size", **in_variable(world, server.url))
            glass.wait("aicmd: ")
            process.communicate(timeout=20)
            assert server.requests
        assert world.leaks(glass.raw) == []

    def test_a_command_that_is_run(self, world: World, glass: Glass) -> None:
        """It shows its own environment."""
        reply = Answer("```sh\nenv | sort\n```\n- `env`: shows variables\n")
        with ScriptedServer([reply]) as server:
            environ = in_variable(world, server.url) | {
                "OPENAI_API_KEY": KEY,
                "ZZ_OTHER": "zz-other",
            }
            process = self.started(world, glass, "ask", "variables", **environ)
            glass.wait("[q]uit")
            glass.type("y\r")
            out, _ = process.communicate(timeout=20)
        assert b"zz-other" in out + glass.raw
        assert world.leaks(out, glass.raw) == []

    def test_the_editor_and_the_clipboard(self, world: World, glass: Glass) -> None:
        with ScriptedServer([Answer(REPLY)]) as server:
            environ = in_variable(world, server.url) | {"EDITOR": "vi", "VISUAL": "vi"}
            process = self.started(world, glass, "ask", "size", **environ)
            glass.wait("[q]uit")
            glass.type("c")
            until(lambda: "xclip" in world.children())
            glass.type("q")
            process.communicate(timeout=20)
        assert world.leaks(glass.raw) == []

    def test_the_editor_of_a_message(self, world: World, glass: Glass) -> None:
        world.repository.script(
            "zzedit", RECORDER.format(log=world.log, name="zzedit", real="true")
        )
        world.repository.git("config", "--global", "core.editor", "zzedit")
        with ScriptedServer([Answer(BETTER)]) as server:
            environ = in_variable(world, server.url) | {"GIT_EDITOR": ":"}
            process = self.started(world, glass, "commit-msg", str(world.message), **environ)
            glass.wait("keep mine")
            glass.type("e")
            until(lambda: "zzedit" in world.children())
            process.communicate(timeout=20)
        assert world.leaks(glass.raw) == []


def until(happens: object, seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not happens():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.02)


class TestModes:
    @pytest.mark.parametrize("mask", [0, 0o022, 0o002])
    def test_what_we_write_is_ours_alone(self, world: World, mask: int) -> None:
        world.mask = mask
        shutil.rmtree(world.home / ".cache")  # given to it, not written
        early = world.home / "early"
        early.mkdir()
        (early / "shellingham.py").write_text("raise RuntimeError\n")
        with ScriptedServer([GOOD]) as server:
            server.script = [failing(400, "temperature is not supported"), GOOD]
            environ = in_variable(world, server.url) | {"AICMD_TEMPERATURE": "0"}
            for words in (*COMMANDS.values(), *QUIET.values()):
                world.run(*words, **environ)
            world.run("ask", "-p", "zz", PYTHONPATH=f"{early}:{ROOT}", **environ)
        tops = [world.home / name for name in (".local", ".cache")]
        found = [*tops, *(path for top in tops for path in top.rglob("*"))]
        names = {path.name for path in found}
        assert names >= {"error.log", "records.sqlite3", "manuals.sqlite3", "quirks.json"}
        wide = {
            str(path): oct(path.stat().st_mode)
            for path in found
            if stat.S_IMODE(path.stat().st_mode) != (0o700 if path.is_dir() else 0o600)
        }
        assert wide == {}

    @pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602])
    def test_a_wide_file_of_keys_is_refused(self, world: World, mode: int) -> None:
        with ScriptedServer([GOOD]) as server:
            environ = in_file(world, server.url)
            (world.vault / "aicmd" / "keys").chmod(mode)
            ran = world.run("ask", "-p", "size", **environ)
            assert server.requests == []
        assert ran.returncode == 1
        assert ran.stderr.count(b"\n") == 1
        assert b"chmod 600" in ran.stderr
        assert world.leaks(ran.stdout, ran.stderr) == []


class TestCore:
    def test_none_is_written(self, world: World) -> None:
        def unlimited() -> None:
            _, hard = resource.getrlimit(resource.RLIMIT_CORE)
            resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

        with ScriptedServer([Answer(REPLY, delay=30)]) as server:
            process = subprocess.Popen(
                [sys.executable, "-m", "aicmd", "ask", "-p", "size"],
                cwd=world.repository.path,
                env=world.environ | in_variable(world, server.url),
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                preexec_fn=unlimited,
            )
            until(lambda: server.requests)
            limits = Path(f"/proc/{process.pid}/limits").read_text()
            assert re.search(r"^Max core file size +0 ", limits, re.MULTILINE)
            process.send_signal(signal.SIGQUIT)
            assert process.wait(timeout=20) == -signal.SIGQUIT
        assert world.leaks() == []

    def test_a_command_that_is_run_has_the_users_limit(self) -> None:
        program = (
            "import os, resource\nfrom aicmd import dump, shells\n"
            "hard = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
            "resource.setrlimit(resource.RLIMIT_CORE, (4096, hard))\n"
            "dump.forbid()\nassert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0\n"
            "shells.run('/bin/bash', 'ulimit -c', os.environ)\n"
        )
        ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True)
        assert ran.stdout == b"4\n", ran.stderr


@pytest.mark.skipif(not can_trace(), reason="no strace here")
@pytest.mark.parametrize("source", ["AICMD_API_KEY", "keyCommand"])
@pytest.mark.parametrize("name", ["ask", "explain", "commit-msg", "prepare-commit-msg"])
def test_every_system_call(world: World, name: str, source: str) -> None:
    """Whatever is started or written, by whichever library: the key goes into a socket alone."""
    calls = "execve,write,writev,pwrite64,sendto,sendmsg,sendmmsg"
    seen = world.vault / "strace"
    with ScriptedServer([GOOD]) as server:
        environ = SOURCES[source](world, server.url) | {"AICMD_COMMIT_CONTEXT": "draft"}
        tracing = ("strace", "-f", "-yy", "-v", "-s", "65536", "-o", seen, "-e", f"trace={calls}")
        subprocess.run(
            [*tracing, sys.executable, "-m", "aicmd", *COMMANDS[name]],
            cwd=world.repository.path,
            env=world.environ | environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            start_new_session=True,
            timeout=120,
        )
        assert server.requests
    own, *calls_with_key = [line for line in seen.read_text().splitlines() if KEY in line] or [""]
    if source == "AICMD_API_KEY":
        assert "execve(" in own  # the program itself, by its user
    else:
        calls_with_key = [line for line in (own, *calls_with_key) if "/cat" not in line]
        calls_with_key = [line for line in calls_with_key if "<pipe:" not in line]
    assert calls_with_key
    assert [line for line in calls_with_key if f"->127.0.0.1:{server.port}" not in line] == []


def test_every_program_is_started_without_our_keys() -> None:
    """Whoever starts a program says what environment it gets: inherited, it has the key."""
    import ast

    starters = {("subprocess", "run"), ("subprocess", "Popen"), ("subprocess", "check_output")}
    bare = []
    for file in (ROOT / "aicmd").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            owner = node.func.value
            called = (owner.id if isinstance(owner, ast.Name) else "", node.func.attr)
            if called in starters and "env" not in {word.arg for word in node.keywords}:
                bare.append(f"{file}:{node.lineno}")
            assert called not in {
                ("os", "system"),
                ("os", "popen"),
                ("os", "execv"),
                ("os", "execvp"),
            }
    assert bare == []
