"""The real openai client against a server on loopback."""

from __future__ import annotations

import json
import time

import pytest

from aicmd.config import Config
from aicmd.engines.openai import engine
from aicmd.errors import AicmdError
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Note
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Turn
from aicmd.suggestion import Usage
from tests.scripted_server import Answer
from tests.scripted_server import Log
from tests.scripted_server import serving

LSOF = "```sh\nlsof -i :5000\n```\n- `lsof`: 열린 파일 목록\n- `-i`: 네트워크 연결\n"
QUESTION = Question("5000 포트를 쓰는 건 뭐지? $HOME `x` \"y\"")


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    for name in ("OPENAI_API_KEY", "AICMD_API_KEY", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def replies(log: Log, dialogue: Dialogue | None = None, **options: object) -> list[Reply]:
    settings = {"base_url": log.url, "model": "tiny", "timeout": 10.0, **options}
    return list(engine(Config(**settings)).suggest(dialogue or Dialogue(QUESTION)))  # type: ignore[arg-type]


def test_the_command_comes_before_its_explanation() -> None:
    with serving(Answer(LSOF, pause=0.01)) as log:
        found = replies(log)
    first, last = found[0], found[-1]
    assert first.suggestions[0].command == "lsof -i :5000"
    assert not first.complete
    assert last.complete
    assert last.suggestions[0].notes == (Note("lsof", "열린 파일 목록"), Note("-i", "네트워크 연결"))
    assert last.usage == Usage(11, 5)


def test_the_question_is_sent_byte_for_byte() -> None:
    with serving(Answer(LSOF)) as log:
        replies(log)
    (request,) = log.requests
    assert request["messages"][-1] == {"role": "user", "content": QUESTION.text}
    assert request["stream"] is True
    assert "temperature" not in request


def test_a_revision_is_a_conversation() -> None:
    dialogue = Dialogue(QUESTION, (Turn("", "lsof"),), "only udp")
    with serving(Answer(LSOF)) as log:
        replies(log, dialogue)
    roles = [(m["role"], m["content"]) for m in log.requests[0]["messages"][-3:]]
    assert roles == [
        ("user", QUESTION.text),
        ("assistant", "```sh\nlsof\n```"),
        ("user", "only udp"),
    ]


def test_a_command_shown_already_is_asked_for_once_more() -> None:
    dialogue = Dialogue(QUESTION, (Turn("", "lsof  -i :5000"),))
    with serving(Answer(LSOF), Answer("```\nss -ltnp\n```")) as log:
        assert replies(log, dialogue)[-1].suggestions[0].command == "ss -ltnp"
    with serving(Answer(LSOF)) as log, pytest.raises(AicmdError, match="no other command"):
        replies(log, dialogue)


def test_without_a_model_the_servers_first_is_taken() -> None:
    with serving(Answer(LSOF)) as log:
        replies(log, model="")
    assert log.requests[0]["model"] == "tiny"
    assert log.paths == ["/v1/models", "/v1/chat/completions"]


def test_the_key_goes_in_the_header_and_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICMD_API_KEY", "k-e-y")
    with serving(Answer(LSOF)) as log:
        replies(log)
    assert log.headers[0]["authorization"] == "Bearer k-e-y"
    assert "k-e-y" not in json.dumps(log.requests)


def test_openais_key_is_not_sent_to_another_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "k-e-y")
    with serving(Answer(LSOF)) as log:
        replies(log)
    assert "k-e-y" not in json.dumps(log.headers)


@pytest.mark.parametrize("name", ["temperature", "stream_options"])
def test_a_refused_setting_is_dropped(name: str) -> None:
    refusal = json.dumps({"error": {"message": f"Unsupported parameter: {name}"}}).encode()
    with serving(Answer(status=400, body=refusal), Answer(LSOF)) as log:
        found = replies(log, temperature=0.5)
    assert found[-1].suggestions
    assert name in log.requests[0]
    assert name not in log.requests[1]


def test_several_commands_are_several_suggestions() -> None:
    text = "```\nls\n```\n- `ls`: one\n\n```\nls -a\n```\n"
    with serving(Answer(text)) as log:
        found = replies(log, Dialogue(Question("list", alternatives=2)))
    assert [s.command for s in found[-1].suggestions] == ["ls", "ls -a"]


def test_a_proxy_is_not_asked_for_a_server_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Answer(LSOF)) as proxy, serving(Answer(LSOF)) as log:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        replies(log)
    assert proxy.paths == []


HTML = b"<html><body>sign in</body></html>"
FAULTS = [
    pytest.param(Answer(status=401, body=b'{"error":{"message":"bad"}}'), "refuses the key", id="401"),
    pytest.param(Answer(status=403, body=b"{}"), "does not allow", id="403"),
    pytest.param(Answer(status=404, body=b"{}"), "aicmd.model", id="404"),
    pytest.param(Answer(status=429, body=b"{}"), "try again later", id="429"),
    pytest.param(Answer(status=500, body=b"{}"), "status 500", id="500"),
    pytest.param(Answer(status=503, body=HTML, kind="text/html"), "status 503", id="503 as HTML"),
    pytest.param(Answer(body=HTML, kind="text/html"), "", id="HTML"),
    pytest.param(Answer(body=b"", kind="text/event-stream"), "broke off", id="nothing"),
    pytest.param(Answer(body=b"data: nul\n\n", kind="text/event-stream"), "", id="bad JSON"),
    pytest.param(
        Answer(body=b'data: {"choices": null}\n\n', kind="text/event-stream"), "", id="null choices"
    ),
    pytest.param(Answer(LSOF, cut=True), "broke off", id="cut in the middle"),
    pytest.param(Answer(LSOF, finish="length"), "cut", id="too long"),
]


@pytest.mark.parametrize(("answer", "text"), FAULTS)
def test_a_fault_is_one_line_that_says_what_to_do(answer: Answer, text: str) -> None:
    with serving(answer) as log, pytest.raises(AicmdError) as caught:
        replies(log)
    assert text in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "127.0.0.1" in str(caught.value)


def test_a_redirect_is_not_followed() -> None:
    with serving(Answer(LSOF)) as other:
        answer = Answer(status=307, body=b"", location=f"{other.url}/chat/completions")
        with serving(answer) as log, pytest.raises(AicmdError, match="sends us elsewhere"):
            replies(log)
    assert other.paths == []


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Answer(LSOF, wait=30), id="silent"),
        pytest.param(Answer(LSOF * 20, size=1, pause=0.2), id="dripping"),
    ],
)
def test_the_deadline_is_for_everything(answer: Answer) -> None:
    start = time.monotonic()
    with serving(answer) as log, pytest.raises(AicmdError, match=r"longer than 1 s"):
        replies(log, timeout=1.0)
    assert time.monotonic() - start < 6


def test_nobody_there() -> None:
    settings = Config(base_url="http://127.0.0.1:9/v1", model="tiny")
    with pytest.raises(AicmdError, match="cannot be reached: start the server"):
        list(engine(settings).suggest(Dialogue(QUESTION)))
