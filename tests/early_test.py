"""A connection is opened at once, used once, and missed by nobody who cannot have it."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable

import pytest

from aicmd.early import Early
from aicmd.origin import Origin
from tests.raw_server import RawServer
from tests.raw_server import request

SECONDS = 20.0


def answers(connection: socket.socket, over: threading.Event) -> None:
    while connection.recv(1, socket.MSG_PEEK):
        request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


def nothing() -> ssl.SSLContext:
    raise AssertionError("nothing is encrypted here")


def reach(server: RawServer, context: Callable[[], ssl.SSLContext] = nothing) -> Early:
    return Early(Origin("http", "127.0.0.1", server.port), context, SECONDS)


def ask(server: RawServer, early: Early | None, times: int = 1) -> str:
    import httpx2

    with httpx2.Client(trust_env=False) as client:
        if early:
            early.lend(client)
        replies = [client.get(f"http://127.0.0.1:{server.port}/").text for _ in range(times)]
    return "".join(replies)


def test_it_is_there_before_anything_is_sent() -> None:
    came = threading.Event()

    def play(connection: socket.socket, over: threading.Event) -> None:
        came.set()
        answers(connection, over)

    with RawServer(play) as server:
        early = reach(server)
        assert came.wait(SECONDS)
        assert ask(server, early, times=2) == "okok"
        assert server.connections == 1


def test_without_it_a_client_makes_its_own() -> None:
    with RawServer(answers) as server:
        assert ask(server, None) == "ok"
        assert server.connections == 1


def test_a_second_client_makes_its_own() -> None:
    with RawServer(answers) as server:
        early = reach(server)
        assert ask(server, early) == ask(server, early) == "ok"
        assert server.connections == 2


def test_what_cannot_be_reached_is_told_to_nobody() -> None:
    """The client finds out itself, and says so in its own way."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert Early(Origin("http", "127.0.0.1", port), nothing, SECONDS).take() is None


def test_a_failure_is_that_of_the_first_request_and_of_no_other() -> None:
    import httpx2

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    early = Early(Origin("http", "127.0.0.1", port), nothing, SECONDS)
    with RawServer(answers) as server, httpx2.Client(trust_env=False) as client:
        early.lend(client)
        with pytest.raises(httpx2.ConnectError):
            client.get(f"http://127.0.0.1:{server.port}/")
        assert server.connections == 0
        assert client.get(f"http://127.0.0.1:{server.port}/").text == "ok"


def test_what_is_not_trusted_is_not_used() -> None:
    def distrusts() -> ssl.SSLContext:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    with RawServer(lambda connection, over: None) as server:
        early = Early(Origin("https", "127.0.0.1", server.port), distrusts, SECONDS)
        assert early.take() is None


@pytest.mark.parametrize(
    ("host", "proxy", "connections"),
    [
        pytest.param("0.0.0.0", "http://127.0.0.1:9", 0, id="another computer"),
        pytest.param("0.0.0.0", "", 1, id="without a proxy"),
        pytest.param("127.0.0.1", "http://127.0.0.1:9", 1, id="this computer"),
    ],
)
def test_no_way_leads_past_a_proxy(
    host: str, proxy: str, connections: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """0.0.0.0 is this computer, too, but not called so."""
    monkeypatch.setenv("http_proxy", proxy)
    with RawServer(answers) as server:
        stream = Early(Origin("http", host, server.port), nothing, SECONDS).take()
        assert (stream is not None) == bool(connections)
        if stream:
            stream.write(b"GET / HTTP/1.1\r\n\r\n")
            assert stream.read(100).endswith(b"ok")
        assert server.connections == connections


def test_a_client_of_another_make_is_left_alone() -> None:
    class Client:
        _transport = None

    with RawServer(answers) as server:
        early = reach(server)
        early.lend(Client())
        assert early.take() is not None
