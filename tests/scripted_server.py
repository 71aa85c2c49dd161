"""A server on loopback that speaks OpenAI's chat completions and says what it is told.

In a test: `with ScriptedServer([Answer("text"), Answer(status=429)]) as server: … server.url`.
As a program: python tests/scripted_server.py --reply-file F --log F --port-file F
answers each request with what F holds at that moment and appends the request's body to the log.
"""

from __future__ import annotations

import argparse
import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from http.server import BaseHTTPRequestHandler
from http.server import ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any


@dataclass(frozen=True)
class Answer:
    """What one request gets.

    `text` comes in pieces of `characters`, as events whose bytes are sent `octets` at a time (0:
    an event at a time), with `pause` seconds between them. `body` is sent in place of all that, as
    `kind`. `cut` bytes of the body are sent before the connection is reset, or closed in order
    where `orderly`. `delay` is waited before the first byte, `finish` and `usage` end the answer.
    `ignores_stream` answers in one piece though a stream is asked for.
    """

    text: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    kind: str = "application/json"
    characters: int = 4
    octets: int = 0
    delay: float = 0.0
    pause: float = 0.0
    cut: int | None = None
    orderly: bool = False
    finish: str | None = "stop"
    usage: tuple[int, int] | None = (11, 7)
    done: bool = True
    ignores_stream: bool = False


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: Any


class ScriptedServer:
    """Answers in the order of the script, whose last answer repeats; keeps what it was asked.

    With a `key` it refuses who does not have it. The `port` is one that is free, if none is given.
    """

    def __init__(
        self,
        script: Sequence[Answer] = (),
        models: Sequence[str] = ("first", "second"),
        key: str = "",
        port: int = 0,
    ) -> None:
        self.script = list(script)
        self.key = key
        self.models = list(models)
        self.requests: list[Request] = []
        self.stopped = threading.Event()
        handler = type("Bound", (_Handler,), {"scripted": self})
        self._server = _Server(("127.0.0.1", port), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def asked(self) -> list[Any]:
        """The bodies of the requests for a completion."""
        return [request.body for request in self.requests if request.method == "POST"]

    def sending(self, pieces: int) -> None:
        """Called as a piece of an answer, counted from 1, leaves; for those who measure."""

    def answer(self) -> Answer:
        """The answer to the request that came last."""
        return self.script[min(len(self.asked), len(self.script)) - 1]

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class FileServer(ScriptedServer):
    """Answers with the content of a file, and logs what it is asked to another."""

    def __init__(self, reply: Path, log: Path) -> None:
        super().__init__()
        self._reply = reply
        self._log = log

    def answer(self) -> Answer:
        with self._log.open("a", encoding="utf-8") as log:
            log.write(json.dumps(self.asked[-1], ensure_ascii=False) + "\n")
        return Answer(self._reply.read_text(encoding="utf-8"))


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a connection that breaks is part of a test."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    scripted: ScriptedServer

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the requests are kept."""

    def do_GET(self) -> None:
        self._keep(None)
        if self._refused():
            return
        if not self.path.endswith("/models"):
            self._send(Answer(status=404, body=b'{"error":{"message":"no such path"}}'))
            return
        rows = [{"id": name, "object": "model"} for name in self.scripted.models]
        self._send(Answer(body=json.dumps({"object": "list", "data": rows}).encode()))

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("content-length", "0"))))
        self._keep(body)
        if self._refused():
            return
        answer = self.scripted.answer()
        self.scripted.stopped.wait(answer.delay)
        if answer.body is not None or answer.status != 200:
            self._send(answer)
        elif body.get("stream") and not answer.ignores_stream:
            self._stream(answer, body)
        else:
            whole = json.dumps(_whole(answer, body.get("model", ""))).encode()
            self._send(Answer(body=whole, headers=answer.headers))

    def _refused(self) -> bool:
        key = self.scripted.key
        refused = bool(key) and self.headers.get("authorization") != f"Bearer {key}"
        if refused:
            self._send(Answer(status=401, body=b'{"error":{"message":"a key is wanted"}}'))
        return refused

    def _keep(self, body: Any) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.scripted.requests.append(Request(self.command, self.path, headers, body))

    def _send(self, answer: Answer) -> None:
        body = answer.body or b""
        self._head(answer, answer.kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self._write(answer, body[: answer.cut])
        if answer.cut is not None:
            self._break(answer)

    def _stream(self, answer: Answer, body: Any) -> None:
        self._head(answer, "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        sent = pieces = 0
        for data in _pieces(_events(answer, body), answer.octets):
            rest = None if answer.cut is None else max(answer.cut - sent, 0)
            part = data[:rest]
            sent += len(part)
            if part:
                pieces += 1
                self.scripted.sending(pieces)
                self._write(answer, b"%x\r\n%s\r\n" % (len(part), part))
            if rest is not None and len(data) > rest:
                self._break(answer)
                return
            self.scripted.stopped.wait(answer.pause)
        self._write(answer, b"0\r\n\r\n")

    def _head(self, answer: Answer, kind: str) -> None:
        self.send_response(answer.status)
        self.send_header("content-type", kind)
        for name, value in answer.headers.items():
            self.send_header(name, value)

    def _write(self, answer: Answer, data: bytes) -> None:
        try:
            self.wfile.write(data)
            self.wfile.flush()
        except OSError:
            self.close_connection = True  # whoever asked has left

    def _break(self, answer: Answer) -> None:
        """End the connection: with a reset, or in order but too early."""
        self.close_connection = True
        if not answer.orderly:
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.rfile.close()
            self.wfile.close()
            self.connection.close()


def _pieces(events: Iterator[bytes], octets: int) -> Iterator[bytes]:
    if not octets:
        yield from events
        return
    whole = b"".join(events)
    yield from (whole[at : at + octets] for at in range(0, len(whole), octets))


def _events(answer: Answer, body: Any) -> Iterator[bytes]:
    size = max(answer.characters, 1)
    for at in range(0, len(answer.text), size):
        yield _event(body, {"content": answer.text[at : at + size]}, None)
    yield _event(body, {}, answer.finish)
    if answer.usage and (body.get("stream_options") or {}).get("include_usage"):
        chunk = _chunk(body) | {"choices": [], "usage": _usage(answer)}
        yield b"data: %s\n\n" % json.dumps(chunk).encode()
    if answer.done:
        yield b"data: [DONE]\n\n"


def _event(body: Any, delta: dict[str, str], finish: str | None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    chunk = _chunk(body) | {"choices": [choice]}
    return b"data: %s\n\n" % json.dumps(chunk, ensure_ascii=False).encode()


def _chunk(body: Any) -> dict[str, Any]:
    kind, model = "chat.completion.chunk", body.get("model", "")
    return {"id": "chatcmpl-1", "object": kind, "created": int(time.time()), "model": model}


def _whole(answer: Answer, model: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": answer.text}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": answer.finish}],
        "usage": _usage(answer),
    }


def _usage(answer: Answer) -> dict[str, int] | None:
    if answer.usage is None:
        return None
    first, second = answer.usage
    return {"prompt_tokens": first, "completion_tokens": second, "total_tokens": first + second}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--reply-file", "--log", "--port-file"):
        parser.add_argument(name, type=Path, required=True)
    options = parser.parse_args()
    with FileServer(options.reply_file, options.log) as server:
        # Renamed into place: whoever waits for the file finds all of the number in it.
        part = options.port_file.with_suffix(".part")
        part.write_text(f"{server.port}\n", encoding="ascii")
        part.replace(options.port_file)
        threading.Event().wait()


if __name__ == "__main__":
    main()
