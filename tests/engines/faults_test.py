"""The whole program against servers that do everything wrong: one line, in time, nothing to run."""

from __future__ import annotations

import gzip
import os
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import recipe_index
from tests.raw_server import Play
from tests.raw_server import RawServer
from tests.raw_server import request

ROOT = Path(__file__).parents[2]
TIMEOUT = 3.0
LATE = 2.0
"""Seconds in which a process on a busy machine starts and ends."""

MOST_MEMORY = 120_000  # kB
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
TOKEN = b'data: {"choices":[{"delta":{"content":"```sh\\nls"},"finish_reason":null}]}\n\n'
CLOSED = (
    b'data: {"choices":[{"delta":{"content":"```sh\\ndf -h\\n```\\n"},"finish_reason":null}]}\n\n'
)
DONE = b"data: [DONE]\n\n"


def says(*parts: bytes, pause: float = 0.0, then: float = 0.0) -> Play:
    """Read the request, send these parts with a pause after each, and wait at the end."""

    def play(connection: socket.socket, over: threading.Event) -> None:
        request(connection)
        for part in parts:
            connection.sendall(part)
            over.wait(pause)
        over.wait(then)

    return play


def body(data: bytes, kind: bytes = b"application/json", extra: bytes = b"") -> bytes:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: %s\r\ncontent-length: %d\r\n%s\r\n"
    return head % (kind, len(data), extra) + data


def for_ever(part: bytes, pause: float = 0.0) -> Play:
    def play(connection: socket.socket, over: threading.Event) -> None:
        request(connection)
        connection.sendall(HEAD + b"\r\n")
        while not over.is_set():
            connection.sendall(part)
            over.wait(pause)

    return play


def reset(connection: socket.socket, over: threading.Event) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def silent(connection: socket.socket, over: threading.Event) -> None:
    over.wait(60)


def drips(data: bytes) -> Play:
    return says(*(data[at : at + 1] for at in range(len(data))), pause=0.2, then=60)


LONG = b'data: {"choices":[{"delta":{"content":"' + b"x" * 60_000 + b'"}}]}\n\n'
FAULTS: dict[str, tuple[Play, str]] = {
    "silent": (silent, "did not answer within 3 s"),
    "reset at once": (reset, "broke the connection off"),
    "closed at once": (lambda connection, over: None, "broke the connection off"),
    "closed after the request": (says(), "broke the connection off"),
    "the head drips": (drips(HEAD), "did not answer within 3 s"),
    "the body drips": (
        says(HEAD + b"\r\n", *(bytes([c]) for c in CLOSED), pause=0.2),
        "within 3 s",
    ),
    "comments for ever": (for_ever(b": wait\n\n", 0.1), "did not answer within 3 s"),
    "a token at a time": (for_ever(TOKEN, 0.5), "did not answer within 3 s"),
    "silent after a token": (says(HEAD + b"\r\n" + TOKEN, then=60), "within 3 s"),
    "silent after the command": (says(HEAD + b"\r\n" + CLOSED, then=60), "within 3 s"),
    "cut after the command": (says(HEAD + b"\r\n" + CLOSED), "broke off"),
    "shorter than it says": (says(HEAD + b"content-length: 9999\r\n\r\n" + CLOSED), "broke"),
    "chunks without an end": (
        says(HEAD + b"transfer-encoding: chunked\r\n\r\n", b"%x\r\n%s\r\n" % (len(CLOSED), CLOSED)),
        "broke",
    ),
    "chunks that are none": (
        says(HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\nxx\r\n"),
        "127.0.0.1",
    ),
    "bytes that are no text": (
        says(body(b'{"choices":[{"message":{"content":"\xff\xfe"},"finish_reason":"stop"}]}')),
        "no chat completion",
    ),
    "UTF-16": (says(body('{"choices":[]}'.encode("utf-16"))), "no chat completion"),
    "a bomb": (
        says(body(gzip.compress(b"x" * 50_000_000), extra=b"content-encoding: gzip\r\n")),
        "compressed",
    ),
    "100 MB": (for_ever(LONG), "does not end"),
    "100 MB in one line": (for_ever(b"x" * 65_536), "does not end"),
    "500 headers": (
        says(HEAD + b"".join(b"x-%d: y\r\n" % n for n in range(500)) + b"\r\n" + CLOSED + DONE),
        "too many headers",
    ),
    "a header without end": (says(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 2_000_000), "127.0.0.1"),
    "another protocol": (says(b"SSH-2.0-OpenSSH_9.2\r\n"), "127.0.0.1"),
    "204": (says(b"HTTP/1.1 204 No Content\r\n\r\n"), "broke off"),
    "a status of its own": (says(b"HTTP/1.1 799 Odd\r\ncontent-length: 0\r\n\r\n"), "status 799"),
}


class Run:
    """The program asked a question: what it said, how long it took, how much memory."""

    def __init__(self, home: Path, url: str, **environ: str) -> None:
        recipe_index.give(home)
        base = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "GIT_CONFIG_NOSYSTEM": "1",
            "AICMD_BASE_URL": url,
            "AICMD_MODEL": "m",
            "AICMD_TIMEOUT": f"{TIMEOUT:g}",
        }
        command = [sys.executable, "-m", "aicmd", "ask", "-p", "--engine", "openai", "disks"]
        begun = time.monotonic()
        process = subprocess.Popen(
            command,
            env=base | environ,
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        out, err = process.communicate()
        self.seconds = time.monotonic() - begun
        self.out, self.err, self.status = out.decode(), err.decode(), process.returncode

    def failed(self, part: str) -> None:
        """One line that says what happened, the right status, and nothing that could be run."""
        lines = [line for line in self.err.splitlines() if " go to " not in line]
        assert (self.out, self.status, len(lines)) == ("", 1, 1), self.err
        assert lines[0].startswith("aicmd: ")
        assert part in lines[0]
        assert self.seconds < TIMEOUT + LATE


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault(tmp_path: Path, name: str) -> None:
    play, part = FAULTS[name]
    with RawServer(play) as server:
        Run(tmp_path, f"http://127.0.0.1:{server.port}/v1").failed(part)
        assert server.connections <= 2


def test_memory_stays_small(tmp_path: Path) -> None:
    """However much a server sends: the peak of the process and of those it began."""
    program = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], capture_output=True)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    with RawServer(for_ever(LONG)) as server:
        environ = {
            "HOME": str(tmp_path),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "AICMD_BASE_URL": f"http://127.0.0.1:{server.port}/v1",
            "AICMD_MODEL": "m",
        }
        words = [sys.executable, "-m", "aicmd", "ask", "-p", "--engine", "openai", "disks"]
        ran = subprocess.run(
            [sys.executable, "-c", program, *words], env=environ, capture_output=True, check=True
        )
    assert int(ran.stdout) < MOST_MEMORY


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("http://127.0.0.1:9/v1", ("no server answers",)),
        ("https://no-such-host.invalid/v1", ("cannot be reached",)),
        (
            "https://198.51.100.1/v1",
            ("cannot be reached", "did not answer within 3 s", "is not trusted"),
        ),
    ],
    ids=["refused", "no such name", "no way there"],
)
def test_nobody_there(tmp_path: Path, url: str, parts: tuple[str, ...]) -> None:
    run = Run(tmp_path, url)
    run.failed(next((part for part in parts if part in run.err), parts[0]))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., ssl.SSLContext]:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("tls")

    def made(name: str, *words: str) -> ssl.SSLContext:
        files = ["-keyout", str(folder / "key"), "-out", str(folder / f"{name}.pem")]
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *files]
        subject = ["-subj", f"/CN={name}", "-addext", f"subjectAltName=IP:{name}"]
        subprocess.run([*command, *subject, *words], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / f"{name}.pem", folder / "key")
        return context

    made.folder = folder  # type: ignore[attr-defined]
    return made


ANSWER = says(HEAD + b"\r\n" + CLOSED + DONE)


def test_a_certificate_that_nobody_signed(
    tmp_path: Path, certificate: Callable[..., ssl.SSLContext]
) -> None:
    with RawServer(ANSWER, certificate("127.0.0.1")) as server:
        Run(tmp_path, f"https://127.0.0.1:{server.port}/v1").failed("is not trusted")


def test_a_certificate_of_another_server(
    tmp_path: Path, certificate: Callable[..., ssl.SSLContext]
) -> None:
    context = certificate("10.9.8.7")
    trusted = {"SSL_CERT_FILE": str(certificate.folder / "10.9.8.7.pem")}  # type: ignore[attr-defined]
    with RawServer(ANSWER, context) as server:
        Run(tmp_path, f"https://127.0.0.1:{server.port}/v1", **trusted).failed("is not trusted")


def test_a_certificate_that_its_owner_trusts(
    tmp_path: Path, certificate: Callable[..., ssl.SSLContext]
) -> None:
    context = certificate("127.0.0.1")
    trusted = {"SSL_CERT_FILE": str(certificate.folder / "127.0.0.1.pem")}  # type: ignore[attr-defined]
    with RawServer(ANSWER, context) as server:
        run = Run(tmp_path, f"https://127.0.0.1:{server.port}/v1", **trusted)
        assert server.connections == 1
    assert (run.out, run.status) == ("df -h\n", 0)


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_are_none(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "certificates"
    if content:
        file.write_text(content)
    run = Run(tmp_path, "https://127.0.0.1:9/v1", SSL_CERT_FILE=str(file))
    run.failed(f"no certificates in {file}")


def test_no_encryption_where_it_is_expected(tmp_path: Path) -> None:
    with RawServer(ANSWER) as server:
        run = Run(tmp_path, f"https://127.0.0.1:{server.port}/v1")
    run.failed("https://127.0.0.1")


@pytest.mark.parametrize("after", [0.0, 0.05, 0.2, 0.5, 1.0])
def test_ctrl_c_at_any_moment(tmp_path: Path, after: float) -> None:
    """Nothing is printed, and nothing is left running."""
    with RawServer(silent) as server:
        environ = {
            "HOME": str(tmp_path),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "AICMD_BASE_URL": f"http://127.0.0.1:{server.port}/v1",
            "AICMD_MODEL": "m",
        }
        words = [sys.executable, "-m", "aicmd", "ask", "-p", "disks"]
        process = subprocess.Popen(
            words,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        time.sleep(0.15 + after)  # Python itself starts until then
        os.killpg(process.pid, 2)
        out, err = process.communicate(timeout=10)
    assert (out, err.strip(), process.returncode) == (b"", b"", 130)
