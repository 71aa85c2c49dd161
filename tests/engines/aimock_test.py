"""A server that others wrote, asked over a socket: aimock, which plays OpenAI for tests."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from aicmd.config import Config
from aicmd.engines.openai import OpenAI
from aicmd.errors import AicmdError
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Question
from aicmd.suggestion import Reply

PROGRAM = Path(sys.prefix) / "aimock/node_modules/.bin/llmock"
COMMAND = "df -h --output=pcent"
TEXT = f"```sh\n{COMMAND}\n```\n- `df`: 디스크\n- `-h`: 읽기 쉽게\n- `--output=pcent`: 사용률만\n"
FIXTURES = {
    "fixtures": [
        {
            "match": {"userMessage": "too busy"},
            "response": {
                "error": {"message": "Rate limited", "type": "rate_limit_error"},
                "status": 429,
            },
        },
        {
            "match": {"userMessage": "wrong key"},
            "response": {
                "error": {"message": "Incorrect API key", "type": "invalid_request_error"},
                "status": 401,
            },
        },
        {
            "match": {"userMessage": "broken"},
            "response": {"error": {"message": "Boom", "type": "server_error"}, "status": 500},
        },
        {"match": {}, "response": {"content": TEXT}},
    ]
}

pytestmark = [
    pytest.mark.skipif(
        not PROGRAM.exists() or shutil.which("node") is None,
        reason="aimock is not installed (npm, or the registry, is missing)",
    ),
    pytest.mark.xdist_group("aimock"),
]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    fixtures = tmp_path_factory.mktemp("aimock") / "fixtures.json"
    fixtures.write_text(json.dumps(FIXTURES), encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    running = subprocess.Popen(
        [PROGRAM, "-p", str(port), "-f", fixtures], stdout=subprocess.DEVNULL
    )
    try:
        _wait(port)
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        running.kill()
        running.wait()


def _wait(port: int) -> None:
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("aimock does not listen")


@pytest.fixture(autouse=True)
def environ(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "AICMD_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def asked(url: str, text: str) -> list[Reply]:
    config = Config(base_url=url, model="gpt-4o-mini", timeout=20.0)
    return list(OpenAI(config, os.environ).suggest(Dialogue(Question(text))))


def test_an_answer_comes_in_pieces(url: str) -> None:
    replies = asked(url, "how full are my disks")
    assert len(replies) > 2
    last = replies[-1]
    assert last.complete
    assert last.suggestions[0].command == COMMAND
    assert [note.text for note in last.suggestions[0].notes] == ["디스크", "읽기 쉽게", "사용률만"]
    assert all(one.command == COMMAND for reply in replies for one in reply.suggestions)


def test_tokens_are_counted(url: str) -> None:
    usage = asked(url, "how full are my disks")[-1].usage
    assert usage is not None
    assert usage.prompt_tokens > usage.completion_tokens > 0


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a wrong key", ("does not take the key", "Incorrect API key", "AICMD_API_KEY")),
        ("they are too busy", ("too many requests", "Rate limited")),
        ("it is broken", ("status 500", "Boom", "try again later")),
    ],
)
def test_a_failure_is_one_line(url: str, text: str, parts: tuple[str, ...]) -> None:
    with pytest.raises(AicmdError) as caught:
        asked(url, text)
    assert [part for part in parts if part not in str(caught.value)] == []
    assert "\n" not in str(caught.value)


def test_a_question_about_an_answer(url: str) -> None:
    config = Config(base_url=url, model="gpt-4o-mini", timeout=20.0)
    replies = list(OpenAI(config, os.environ).why(Doubt("disks", COMMAND, "왜 -h인가요?")))
    assert replies[-1].complete
    assert "읽기 쉽게" in replies[-1].said


def test_it_saw_what_a_client_of_openai_sends(url: str) -> None:
    asked(url, "how full are my disks")
    with urlopen(url.removesuffix("v1") + "__aimock/journal") as journal:
        last = json.loads(journal.read())[-1]
    assert last["path"] == "/v1/chat/completions"
    assert last["headers"]["user-agent"].startswith("OpenAI/Python")
    assert last["body"]["stream"] is True
