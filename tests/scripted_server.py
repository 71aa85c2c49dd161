"""A server on loopback that speaks OpenAI's chat completions and answers by a script.

Each request takes the next answer of the script and is kept in `requests`. Its faults are those of
real servers: silence, a stream that breaks off, pages of HTML, refused settings.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import field
from http.server import BaseHTTPRequestHandler
from http.server import ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """`text` is streamed in pieces of `size` bytes; `body` is sent as it is instead, if given."""

    text: str = ""
    size: int = 7
    pause: float = 0.0  # seconds between pieces
    wait: float = 0.0  # seconds before the first byte
    status: int = 200
    body: bytes | None = None
    kind: str = "application/json"
    location: str = ""
    cut: bool = False  # the stream ends without its end
    finish: str = "stop"
    usage: bool = True


@dataclass(slots=True)
class Log:
    answers: list[Answer]
    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


@contextmanager
def serving(*answers: Answer) -> Iterator[Log]:
    """Run a server with these answers; the last one is given again and again."""
    log = Log(list(answers))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: Any) -> None:
            pass

        def do_GET(self) -> None:
            log.paths.append(self.path)
            self._send(json.dumps({"object": "list", "data": [{"id": "tiny", "object": "model"}]}))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            log.paths.append(self.path)
            log.requests.append(json.loads(body))
            log.headers.append({name.lower(): text for name, text in self.headers.items()})
            answer = log.answers.pop(0) if len(log.answers) > 1 else log.answers[0]
            time.sleep(answer.wait)
            try:
                self._answer(answer)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def _send(self, text: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def _answer(self, answer: Answer) -> None:
            self.close_connection = True
            self.send_response(answer.status)
            if answer.location:
                self.send_header("Location", answer.location)
            streamed = answer.body is None
            self.send_header("Content-Type", "text/event-stream" if streamed else answer.kind)
            self.send_header("Connection", "close")
            if answer.body is not None:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if answer.body is not None:
                self.wfile.write(answer.body)
                return
            for event in _events(answer):
                self.wfile.write(event)
                self.wfile.flush()
                time.sleep(answer.pause)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    log.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield log
    finally:
        server.shutdown()
        server.server_close()


def _events(answer: Answer) -> Iterator[bytes]:
    """The server-sent events of an answer, cut anywhere, inside of characters too."""
    stream = b"".join(_chunks(answer))
    for at in range(0, len(stream), 16 * answer.size):
        yield stream[at : at + 16 * answer.size]


def _chunks(answer: Answer) -> Iterator[bytes]:
    for at in range(0, len(answer.text), answer.size):
        yield _event({"delta": {"content": answer.text[at : at + answer.size]}, "index": 0})
    if answer.cut:
        return
    yield _event({"delta": {}, "index": 0, "finish_reason": answer.finish})
    if answer.usage:
        usage = {"prompt_tokens": 11, "completion_tokens": 5, "total_tokens": 16}
        yield _data({**_BASE, "choices": [], "usage": usage})
    yield b"data: [DONE]\n\n"


_BASE = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "tiny"}


def _event(choice: dict[str, Any]) -> bytes:
    return _data({**_BASE, "choices": [{"finish_reason": None, **choice}]})


def _data(content: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(content, ensure_ascii=False).encode() + b"\n\n"
