"""Servers on this computer, found by what they answer: real sockets on loopback."""

from __future__ import annotations

import json
import socket
import threading
import time

import pytest

from aicmd.local import HERE
from aicmd.local import USUAL
from aicmd.local import Server
from aicmd.local import is_strangers
from aicmd.local import memory
from aicmd.local import places
from aicmd.local import servers
from aicmd.origin import origin
from tests.raw_server import RawServer
from tests.raw_server import request
from tests.scripted_server import ScriptedServer


def saying(status: str, body: bytes, kind: str = "application/json") -> RawServer:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"

    def play(connection: socket.socket, over: threading.Event) -> None:
        request(connection)
        connection.sendall(head.encode() + body)

    return RawServer(play)


def listing(*names: object) -> bytes:
    return json.dumps({"data": [{"id": name} for name in names]}).encode()


def asked(server: RawServer) -> list[Server]:
    url = HERE.format(server.port)
    return [one for one in servers([("x", url)]) if one.url == url]


@pytest.mark.parametrize(
    ("host", "port"),
    [
        ("", 11434),
        ("127.0.0.1:11500", 11500),
        ("http://0.0.0.0:11500/", 11500),
        (":11500", 11500),
        ("box.example.test", 11434),
        ("box.example.test:99", 99),
        ("127.0.0.1:99999", 11434),
    ],
)
def test_usual_places_are_on_this_computer(host: str, port: int) -> None:
    found = places({"OLLAMA_HOST": host})
    assert set(found) == set(USUAL)
    assert all(origin(url).host == "127.0.0.1" for url in found.values())
    assert found["Ollama"] == HERE.format(port)


def test_all_that_answer_in_the_order_asked_for() -> None:
    with (
        ScriptedServer(models=["a", "nomic-embed-text"]) as first,
        ScriptedServer(models=[]) as second,
    ):
        with socket.create_server(("127.0.0.1", 0)) as unused:
            closed = unused.getsockname()[1]
        found = servers([("1", first.url), ("2", HERE.format(closed)), ("3", second.url)])
    assert found == [Server("1", first.url, ("a",)), Server("3", second.url)]
    assert [one.path for one in (*first.requests, *second.requests)] == ["/v1/models"] * 2
    assert not {"authorization", "cookie"} & set(first.requests[0].headers)


NO_SERVERS = [
    pytest.param("200 OK", b"<html>hello</html>", id="a web page"),
    pytest.param("200 OK", b"[]", id="another list"),
    pytest.param("200 OK", b"[" * 100_000, id="nested without end"),
    pytest.param("200 OK", b"\xff\xfe", id="bytes"),
    pytest.param("404 Not Found", listing("a"), id="no such path"),
    pytest.param("403 Forbidden", b"<html>log in</html>", id="a web page that wants a login"),
    pytest.param("403 Forbidden", b"[]", id="another refusal"),
    pytest.param("302 Found\r\nLocation: http://x.example.test", b"", id="a way elsewhere"),
    pytest.param("500 No", b"{}", id="a failure"),
    pytest.param("junk", b"", id="no status"),
]


@pytest.mark.parametrize(("status", "body"), NO_SERVERS)
def test_no_model_server(status: str, body: bytes) -> None:
    with saying(status, body) as server:
        assert asked(server) == []


def test_one_that_wants_a_key() -> None:
    with saying("401 Unauthorized", b'{"error":"Unauthorized"}') as server:
        assert asked(server) == [Server("x", HERE.format(server.port), locked=True)]


def test_names_that_could_not_be_shown_name_nothing() -> None:
    names = ["good", "\x1b[2Kbad", "bad\u202e", "x" * 1000, 7, None, "", "한글-모델"]
    with saying("200 OK", listing(*names)) as server:
        assert asked(server)[0].models == ("good", "한글-모델")


def test_who_is_silent_is_left() -> None:
    """One accepts and says nothing, one drips: they are waited for together."""

    def silent(connection: socket.socket, over: threading.Event) -> None:
        over.wait(5)

    def dripping(connection: socket.socket, over: threading.Event) -> None:
        request(connection)
        for byte in b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100:
            connection.sendall(bytes([byte]))
            if over.wait(0.1):
                return

    with RawServer(silent) as one, RawServer(dripping) as two, ScriptedServer(models=["m"]) as good:
        urls = [HERE.format(one.port), HERE.format(two.port), good.url]
        begun = time.monotonic()
        found = servers([("x", url) for url in urls], seconds=1.0)
        waited = time.monotonic() - begun
    assert found == [Server("x", good.url, ("m",))]
    assert waited < 5


def test_a_list_without_end_is_none() -> None:
    with saying("200 OK", listing("a") + b" " * (1 << 21)) as server:
        assert asked(server) in ([], [Server("x", HERE.format(server.port), ("a",))])


def test_memory() -> None:
    assert 0.1 < memory() < 100_000


SOCKETS = """\
  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:2CAA 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1001        0 1 1 0 100 0
   1: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 2 1 0 100 0
   2: 0100007F:04D2 00000000:0000 0A 00000000:00000000 00:00000000 00000000   998        0 3 1 0 100 0
   3: 0100007F:1F40 0100007F:2CAA 01 00000000:00000000 00:00000000 00000000  1001        0 4 1 0 100 0
   4: 00000000000000000000000001000000:0539 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000  1002 0 5
"""


@pytest.mark.parametrize(
    ("port", "strange"),
    [
        pytest.param(11434, True, id="another person's"),
        pytest.param(8080, False, id="the system's"),
        pytest.param(1234, False, id="a service's"),
        pytest.param(8000, False, id="no listener"),
        pytest.param(1337, True, id="on IPv6"),
        pytest.param(9, False, id="nobody's"),
    ],
)
def test_whose_it_is(port: int, strange: bool) -> None:
    assert is_strangers(port, SOCKETS, mine=1000) is strange


def test_ours_is_no_strangers() -> None:
    assert not is_strangers(11434, SOCKETS, mine=1001)
    assert not is_strangers(11434, "", mine=1000)
