"""The real client asks a real server on loopback, which says and breaks what the test wants."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from collections.abc import Iterator
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

from aicmd.config import Config
from aicmd.deadline import Deadline
from aicmd.engines.openai import MODEL
from aicmd.engines.openai import PAUSE
from aicmd.engines.openai import OpenAI
from aicmd.engines.openai import _wished
from aicmd.errors import AicmdError
from aicmd.sources import lookup
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Note
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Turn
from aicmd.suggestion import Usage
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

TEXT = "```sh\ndu -sh zz\n```\n- `du`: 크기를 보여준다\n- `-s`: 합계만\n"
OTHER = "```sh\nls -s zz\n```\n"
ASK = Dialogue(Question("how big is zz"))
KEY = "zz-secret-key"


@pytest.fixture(autouse=True)
def environ(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No key and no proxy of the one who runs the tests has any part in them."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AICMD_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer([Answer(TEXT)]) as running:
        yield running


def engine(server: ScriptedServer, **settings: Any) -> OpenAI:
    config = Config(base_url=server.url, model="m", timeout=20.0)
    return OpenAI(replace(config, **settings), os.environ)


def last(engine: OpenAI, dialogue: Dialogue = ASK) -> Reply:
    return list(engine.suggest(dialogue))[-1]


def failure(engine: OpenAI, dialogue: Dialogue = ASK) -> str:
    with pytest.raises(AicmdError) as caught:
        list(engine.suggest(dialogue))
    line = str(caught.value)
    assert line
    assert "\n" not in line
    assert caught.value.__cause__ is None  # no chain to what the server or the client said
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return line


def test_an_answer(server: ScriptedServer) -> None:
    reply = last(engine(server))
    assert [one.command for one in reply.suggestions] == ["du -sh zz"]
    assert reply.suggestions[0].notes == (Note("du", "크기를 보여준다"), Note("-s", "합계만"))
    assert reply.suggestions[0].origin == "m"
    assert reply.usage == Usage(11, 7)
    assert reply.complete


def test_the_request(server: ScriptedServer) -> None:
    list(engine(server).suggest(ASK))
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/v1/chat/completions")
    assert set(request.body) == {"model", "messages", "stream", "stream_options"}
    assert request.body["stream"] is True
    assert request.body["messages"][-1]["role"] == "user"
    assert request.body["messages"][-1]["content"].startswith("how big is zz\n\nInstalled here: ")
    assert request.headers["accept-encoding"] == "identity"


def test_what_is_sent_is_what_a_dry_run_shows(server: ScriptedServer) -> None:
    asking = engine(server)
    list(asking.suggest(ASK))
    assert _unmarked(server.asked[0]["messages"]) == _unmarked(asking.messages(ASK))


@pytest.mark.parametrize(
    ("wanted", "sent", "kept"),
    [
        pytest.param("", (), ("zz-file", "make zz", "status"), id="nothing is switched on"),
        pytest.param("names", ("zz-file",), ("make zz", "status"), id="names"),
        pytest.param("history", ("make zz", "<secret:"), ("zz-file", "status"), id="history"),
        pytest.param(
            "error", ("make zz", "status of the last command was 2"), ("zz-file",), id="error"
        ),
    ],
)
def test_what_is_around_a_question_is_sent_as_far_as_it_is_switched_on(
    server: ScriptedServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    wanted: str,
    sent: tuple[str, ...],
    kept: tuple[str, ...],
) -> None:
    (tmp_path / "zz-file").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AICMD_COMMANDS", f"export TOKEN={KEY}9f8e7d6c5b4a\nmake zz\n")
    monkeypatch.setenv("AICMD_STATUS", "2")
    last(engine(server, context=wanted))
    asked = server.asked[0]["messages"][-1]["content"]
    assert KEY not in asked
    assert [text for text in sent if text not in asked] == []
    assert [text for text in kept if text in asked] == []


def _unmarked(messages: object) -> str:
    """As text, without the marks of fences, which are drawn anew each time."""
    return re.sub(r"[0-9a-f]{20}", "MARK", json.dumps(messages))


def test_the_command_is_there_before_its_notes(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT, pause=0.05)]
    replies = list(engine(server).suggest(ASK))
    commands = [[one.command for one in reply.suggestions] for reply in replies]
    first = commands.index(["du -sh zz"])
    assert replies[first].suggestions[0].notes == ()
    assert all(reply == ["du -sh zz"] for reply in commands[first:])
    assert [reply.complete for reply in replies] == [False] * (len(replies) - 1) + [True]


@pytest.mark.parametrize("octets", [1, 2, 3, 7, 64])
def test_characters_may_come_in_pieces(server: ScriptedServer, octets: int) -> None:
    text = "```sh\necho 한국어 🎉 ñ\n```\n- `한국어`: 글자\n"
    server.script = [Answer(text, characters=1, octets=octets)]
    reply = last(engine(server))
    assert reply.suggestions[0].command == "echo 한국어 🎉 ñ"
    assert reply.suggestions[0].notes == (Note("한국어", "글자"),)


def test_a_server_may_answer_in_one_piece(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT, ignores_stream=True)]
    reply = last(engine(server))
    assert reply.suggestions[0].command == "du -sh zz"
    assert reply.usage == Usage(11, 7)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(TEXT, finish=None),
        Answer(TEXT, done=False),
        Answer(TEXT, usage=None),
        Answer(TEXT, headers={"x-extra": "1"}),
    ],
    ids=["no reason at the end", "no [DONE]", "no usage", "headers of its own"],
)
def test_servers_differ(server: ScriptedServer, answer: Answer) -> None:
    server.script = [answer]
    assert last(engine(server)).suggestions[0].command == "du -sh zz"


def test_a_reason_for_no_command(server: ScriptedServer) -> None:
    server.script = [Answer("DECLINE: 알 수 없습니다\n")]
    reply = last(engine(server))
    assert (reply.suggestions, reply.declined) == ((), "알 수 없습니다")


def test_a_command_with_hidden_characters_is_declined(server: ScriptedServer) -> None:
    server.script = [Answer("```sh\necho a\u202eb\n```\n")]
    reply = last(engine(server))
    assert reply.suggestions == ()
    assert "<U+202E>" in reply.declined


def test_no_secret_of_a_question_is_sent(server: ScriptedServer) -> None:
    """Nor what was made of one; the mark that comes back is for its owner to fill in."""
    token = "q7Zp2LxV9tRb4KcW8mNd"
    server.script = [Answer("```sh\nlogin --token <secret:token:1>\n```\n")]
    question = Question(f"log in with token={token}")
    turns = (Turn("", f"login --token={token} --now"),)
    reply = last(engine(server), Dialogue(question, turns, f"without --now, token={token}"))
    assert token not in json.dumps(server.asked)
    assert json.dumps(server.asked).count("token=<secret:token:1>") >= 3
    assert reply.suggestions[0].placeholders == ("<secret:token:1>",)
    assert reply.notice == "1 secret masked: the server sees none of it"
    asking = engine(server)
    list(asking.why(Doubt(question.text, turns[0].command, f"is token={token} right?")))
    assert token not in json.dumps(server.asked)


def test_no_key_of_the_users_is_sent_in_any_part(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not the one for this server, not one for another, not in pieces, not what a model says."""
    keys = {name: f"zz-{name}-{'4f7q' * 8}" for name in ("env", "file")}
    monkeypatch.setenv("AICMD_API_KEY", keys["env"])
    (tmp_path / "aicmd").mkdir()
    kept = tmp_path / "aicmd" / "keys"
    kept.write_text(f"https://other.example.test {keys['file']}\n")
    kept.chmod(0o600)
    server.script = [Answer(f"```sh\necho {keys['file'][3:]}\n```\n"), Answer(TEXT)]
    cut = keys["env"][4:20]
    question = Question(f"why is {keys['file']} or '{cut}' refused", shell="bash")
    turns = (Turn("", f"login {keys['env']}"), Turn(f"not {keys['file'][::-1]}", "x"))
    list(engine(server).suggest(Dialogue(question, turns, f"{keys['env'][2:]} is old")))
    said = [turn["content"] for body in server.asked for turn in body["messages"]]
    windows = {key[at : at + 8] for key in keys.values() for at in range(len(key) - 7)}
    assert server.asked
    assert not [text for text in said for window in windows if window in text]
    assert "<secret:api-key:" in "".join(said)


def test_what_was_masked_of_a_change_is_told_with_its_files(server: ScriptedServer) -> None:
    asking = engine(server)
    change = "".join(
        f"diff --git a/{name} b/{name}\n+password = '{name}-hunter2'\n" for name in ("a.py", "b.py")
    )
    chat = [{"role": "user", "content": f"The change:\n{change}diff --git a/c b/c\n+x\n"}]
    list(asking.answers(chat, Deadline(20)))
    assert asking.masked == "2 secrets masked in 2 files: the server sees none of it"
    assert "hunter2" not in json.dumps(server.asked)


def test_a_revision_is_a_conversation(server: ScriptedServer) -> None:
    turns = (Turn("", "du zz"), Turn("in MB", "du -m zz"))
    list(engine(server).suggest(Dialogue(ASK.question, turns, "합계만")))
    first, *others = server.asked[0]["messages"][-5:]
    assert first["content"].startswith("how big is zz")
    assert [(message["role"], message["content"]) for message in others] == [
        ("assistant", "```sh\ndu zz\n```"),
        ("user", "Change: in MB"),
        ("assistant", "```sh\ndu -m zz\n```"),
        ("user", "Change: 합계만"),
    ]


def test_a_command_shown_before_is_asked_for_again_once(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT), Answer(OTHER)]
    dialogue = Dialogue(ASK.question, (Turn("", "du -sh zz"),))
    replies = list(engine(server).suggest(dialogue))
    shown = {one.command for reply in replies for one in reply.suggestions}
    assert shown == {"ls -s zz"}
    assert len(server.asked) == 2
    assert len(server.asked[1]["messages"]) == len(server.asked[0]["messages"]) + 2


def test_the_second_try_is_a_warmer_one(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT), Answer("```sh\nls 'zz'\n```\n")]
    asking = engine(server, temperature=0.3)
    last(asking, Dialogue(ASK.question, (Turn("", "du -sh zz"),)))
    assert [body["temperature"] for body in server.asked] == [0.3, 1.2]
    last(asking)
    assert server.asked[2]["temperature"] == 0.3


@pytest.mark.parametrize("again", ["du  -sh  zz", "du -sh 'zz'", 'du "-sh" zz', " du -sh zz"])
def test_blanks_and_quotes_make_no_other_command(server: ScriptedServer, again: str) -> None:
    server.script = [Answer(f"```sh\n{again}\n```\n"), Answer(OTHER)]
    dialogue = Dialogue(ASK.question, (Turn("", "du -sh zz"),))
    assert last(engine(server), dialogue).suggestions[0].command == "ls -s zz"


UNDOCUMENTED = "```sh\ndu --zz-sum zz\n```\n- `--zz-sum`: the sum\n"
documented = pytest.mark.skipif(lookup(("du",)) is None, reason="no manual page of du")


@documented
def test_what_the_documentation_refutes_is_asked_for_again(server: ScriptedServer) -> None:
    server.script = [Answer(UNDOCUMENTED), Answer(TEXT)]
    replies = list(engine(server).suggest(ASK))
    shown = [one.command for reply in replies for one in reply.suggestions]
    assert shown[0] == "du --zz-sum zz"
    assert replies[-1].suggestions[0].command == "du -sh zz"
    assert replies[-1].usage == Usage(22, 14)
    wanted = server.asked[1]["messages"][-1]["content"]
    assert wanted.startswith("Change: The documentation of du here knows no --zz-sum. It has:\n<<")
    assert server.asked[1]["messages"][-2]["content"] == UNDOCUMENTED


@documented
@pytest.mark.parametrize(
    "second",
    [
        pytest.param(Answer(UNDOCUMENTED), id="the same again"),
        pytest.param(Answer("```sh\ndu --zz-other zz\n```\n"), id="another that is refuted"),
        pytest.param(Answer("DECLINE: no"), id="none"),
        pytest.param(Answer(status=500, headers={"retry-after": "0"}), id="a failure"),
        pytest.param(Answer(TEXT, finish="length"), id="one that is cut"),
    ],
)
def test_no_better_answer_leaves_the_first(server: ScriptedServer, second: Answer) -> None:
    server.script = [Answer(UNDOCUMENTED), second]
    reply = last(engine(server))
    assert reply.suggestions[0].command == "du --zz-sum zz"
    assert reply.complete


@documented
def test_the_second_round_has_what_is_left_of_the_time(server: ScriptedServer) -> None:
    import openai  # loading it takes as long as this deadline

    assert openai.__version__
    server.script = [Answer(UNDOCUMENTED), Answer(TEXT, delay=30)]
    begun = time.monotonic()
    assert last(engine(server, timeout=1.5)).suggestions[0].command == "du --zz-sum zz"
    assert time.monotonic() - begun < 3


def test_what_an_answer_took(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT, pause=0.02)]
    spent = last(engine(server, temperature=0.5)).spent
    assert spent is not None
    assert (spent.model, spent.temperature) == ("m", 0.5)
    assert 0 < spent.first < spent.total < 20


def test_no_other_command_is_told(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT), Answer("```sh\ndu  -sh  zz\n```\n")]
    line = failure(engine(server), Dialogue(ASK.question, (Turn("", "du -sh zz"),)))
    assert line.startswith("no other command was suggested")
    assert len(server.asked) == 2


def test_several_commands_come_in_one_answer(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT + OTHER + "```sh\nstat zz\n```\n")]
    two = Dialogue(Question("how big is zz", alternatives=2))
    assert [one.command for one in last(engine(server), two).suggestions] == [
        "du -sh zz",
        "ls -s zz",
    ]
    assert len(last(engine(server)).suggestions) == 1
    assert "Give 2 different commands" in server.asked[0]["messages"][-1]["content"]


def test_the_key_is_sent_in_its_header_alone(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AICMD_API_KEY", KEY)
    list(engine(server).suggest(ASK))
    (request,) = server.requests
    assert request.headers.pop("authorization") == f"Bearer {KEY}"
    assert KEY not in json.dumps([request.headers, request.body])


def test_openais_key_and_account_go_nowhere_else(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(name, KEY)
    list(engine(server).suggest(ASK))
    assert KEY not in json.dumps([server.requests[0].headers, server.requests[0].body])


def test_a_proxy_is_not_asked_for_this_computer(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert last(engine(server)).suggestions


def test_a_temperature_is_sent_only_if_set(server: ScriptedServer) -> None:
    list(engine(server, temperature=0.0).suggest(ASK))
    assert server.asked[0]["temperature"] == 0.0


COMPLAINT = b'{"error":{"message":"Unsupported parameter: \'%s\'","type":"invalid_request_error"}}'


@pytest.mark.parametrize("name", ["temperature", "stream_options"])
@pytest.mark.parametrize("status", [400, 422])
def test_what_a_server_does_not_take_is_left_out(
    server: ScriptedServer, name: str, status: int
) -> None:
    server.script = [Answer(status=status, body=COMPLAINT % name.encode()), Answer(TEXT)]
    assert last(engine(server, temperature=0.2)).suggestions
    assert name in server.asked[0]
    assert name not in server.asked[1]


def test_both_may_be_refused_one_after_the_other(server: ScriptedServer) -> None:
    refusals = [
        Answer(status=400, body=COMPLAINT % name) for name in (b"temperature", b"stream_options")
    ]
    server.script = [*refusals, Answer(TEXT)]
    assert last(engine(server, temperature=0.2)).suggestions
    assert set(server.asked[2]) == {"model", "messages", "stream"}


def test_a_refusal_of_something_else_is_no_reason_to_ask_again(server: ScriptedServer) -> None:
    server.script = [Answer(status=400, body=COMPLAINT % b"messages"), Answer(TEXT)]
    assert "Unsupported parameter: 'messages'" in failure(engine(server, temperature=0.2))
    assert len(server.asked) == 1


def test_what_was_refused_is_left_out_at_once_the_next_time(server: ScriptedServer) -> None:
    """For that server and model: another model may take it."""
    server.script = [Answer(status=400, body=COMPLAINT % b"temperature"), Answer(TEXT)]
    last(engine(server, temperature=0.2))
    assert last(engine(server, temperature=0.2)).suggestions
    assert "temperature" not in server.asked[2]
    last(engine(server, temperature=0.2, model="other"))
    assert server.asked[3]["temperature"] == 0.2


def test_a_model_without_a_system_role(server: ScriptedServer) -> None:
    complaint = b'{"error":{"message":"System role not supported"}}'
    server.script = [Answer(status=500, body=complaint), Answer(TEXT)]
    assert last(engine(server)).suggestions
    roles = [message["role"] for message in server.asked[1]["messages"]]
    assert "system" not in roles
    assert server.asked[1]["messages"][0]["content"].startswith("You turn a request")
    last(engine(server))
    assert len(server.asked) == 3


def test_an_address_of_azure(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"{server.url}/deployments/mine?api-version=2024-10-21"
    assert last(engine(server, base_url=url)).suggestions
    path = "/v1/deployments/mine/chat/completions?api-version=2024-10-21"
    assert server.requests[0].path == path
    azure = OpenAI(Config(base_url="https://x.openai.azure.com/openai/v1"), os.environ)
    assert azure._also("secret") == {"api-key": "secret"}
    assert engine(server)._also("secret") == {}


def test_the_first_model_that_talks_is_taken(server: ScriptedServer) -> None:
    server.models = ["nomic-embed-text", "whisper-1", "qwen3:8b", "llama"]
    assert last(engine(server, model="")).suggestions[0].origin == "qwen3:8b"
    assert [request.path for request in server.requests] == [
        "/v1/models",
        "/v1/chat/completions",
    ]
    assert server.asked[0]["model"] == "qwen3:8b"


def test_a_server_without_a_model_is_told(server: ScriptedServer) -> None:
    server.models = ["text-embedding"]
    assert "set aicmd.model" in failure(engine(server, model=""))


def test_openai_is_asked_for_our_model_and_only_with_a_key() -> None:
    asking = OpenAI(Config(), os.environ)
    assert asking._model == MODEL
    with pytest.raises(AicmdError, match="set OPENAI_API_KEY"):
        list(asking.suggest(ASK))


PASSING = [408, 429, 500, 502, 503, 504]


@pytest.mark.parametrize("status", PASSING)
def test_what_may_pass_is_tried_once_more(server: ScriptedServer, status: int) -> None:
    server.script = [Answer(status=status, headers={"retry-after": "0"}), Answer(TEXT)]
    assert last(engine(server)).suggestions
    assert len(server.asked) == 2


@pytest.mark.parametrize("status", PASSING)
def test_and_no_more_than_that(server: ScriptedServer, status: int) -> None:
    server.script = [Answer(status=status, headers={"retry-after": "0"})]
    failure(engine(server))
    assert len(server.asked) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 451, 501])
def test_what_will_not_pass_is_tried_once(server: ScriptedServer, status: int) -> None:
    server.script = [Answer(status=status), Answer(TEXT)]
    failure(engine(server))
    assert len(server.asked) == 1


def test_a_wait_that_is_longer_than_the_deadline_is_not_waited(server: ScriptedServer) -> None:
    server.script = [Answer(status=429, headers={"retry-after": "90"}), Answer(TEXT)]
    begun = time.monotonic()
    assert "too many requests" in failure(engine(server))
    assert time.monotonic() - begun < 10
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("after", "least", "most"),
    [
        pytest.param("1", 1.0, 1.0, id="seconds"),
        pytest.param("0.5", 0.5, 0.5, id="parts of one"),
        pytest.param(formatdate(time.time() + 9000, usegmt=True), 8000.0, 9001.0, id="a date"),
        pytest.param(formatdate(time.time() - 100, usegmt=True), 0.0, 0.0, id="one that is over"),
        pytest.param("", PAUSE, PAUSE, id="nothing"),
        pytest.param("soon", PAUSE, PAUSE, id="a word"),
        pytest.param("-3", PAUSE, PAUSE, id="less than nothing"),
        pytest.param("1e999", float("inf"), float("inf"), id="for ever"),
    ],
)
def test_how_long_a_server_wants_us_to_wait(after: str, least: float, most: float) -> None:
    assert least <= _wished(after) <= most


def test_a_connection_that_ends_before_an_answer_is_tried_again(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT, cut=0), Answer(TEXT)]
    assert last(engine(server)).suggestions
    assert len(server.asked) == 2


def stream(*events: str) -> Answer:
    body = "".join(f"data: {event}\n\n" for event in events).encode()
    return Answer(body=body, kind="text/event-stream")


def error(status: int, message: str) -> Answer:
    return Answer(status=status, body=json.dumps({"error": {"message": message}}).encode())


HTML = b"<!doctype html><html><body>Welcome</body></html>"
NOW = {"retry-after": "0"}
FAULTS: dict[str, tuple[Answer, tuple[str, ...]]] = {
    "reset in the stream": (Answer(TEXT, cut=700), ("broke",)),
    "closed in the stream": (Answer(TEXT, cut=700, orderly=True), ("broke",)),
    "stream without an end": (Answer(TEXT, finish=None, done=False), ("broke off",)),
    "web page": (Answer(body=HTML, kind="text/html"), ("web page", "aicmd.baseUrl")),
    "web page called JSON": (Answer(body=HTML), ("no chat completion", "aicmd.baseUrl")),
    "choices null": (stream('{"choices": null}'), ("no chat completion",)),
    "choices a number": (stream('{"choices": 3}'), ("no chat completion",)),
    "choice a text": (stream('{"choices": ["x"]}'), ("no chat completion",)),
    "delta a list": (stream('{"choices": [{"delta": [1]}]}'), ("no chat completion",)),
    "content a number": (stream('{"choices":[{"delta":{"content":5}}]}'), ("no chat completion",)),
    "an event that is no JSON": (stream("{"), ("no chat completion",)),
    "a list": (Answer(body=b"[]"), ("no chat completion",)),
    "nothing": (Answer(body=b""), ("no chat completion",)),
    "an empty stream": (stream(), ("broke off",)),
    "nested deeply": (Answer(body=b"[" * 200_000), ("no chat completion",)),
    "an error in the stream": (stream('{"error":{"message":"out of memory"}}'), ("out of memory",)),
    "an error that is a text": (stream('{"error":"overloaded"}'), ("overloaded",)),
    "401": (error(401, "bad key"), ("does not take the key", "bad key", "AICMD_API_KEY")),
    "403": (error(403, "not yours"), ("does not take the key", "not yours")),
    "404": (error(404, "model 'm' not found"), ("'m'", "set aicmd.model")),
    "404 without a word": (Answer(status=404, body=HTML), ("aicmd.model", "/v1")),
    "429": (
        Answer(status=429, headers=NOW, body=b'{"error":{"message":"slow down"}}'),
        ("too many requests", "slow down"),
    ),
    "500": (
        Answer(status=500, headers=NOW, body=b'{"detail":"boom"}'),
        ("status 500", "boom", "try again"),
    ),
    "a redirect": (
        Answer(status=307, headers={"location": "http://127.0.0.1:9/v1"}, body=b""),
        ("another address", "aicmd.baseUrl"),
    ),
    "cut at a limit": (Answer(TEXT, finish="length"), ("cut", "limit")),
    "held back": (Answer(TEXT, finish="content_filter"), ("filter",)),
    "compressed": (
        Answer(body=b"\x1f\x8b", headers={"content-encoding": "gzip"}),
        ("compressed",),
    ),
    "no end": (Answer("x" * 1_200_000, characters=100_000), ("does not end",)),
    "terminal codes": (error(400, "\x1b[2Jgone\u202e"), ("<U+001B>[2Jgone<U+202E>",)),
    "headers without end": (
        Answer(TEXT, headers={f"x-{number}": "1" for number in range(120)}),
        ("too many headers",),
    ),
    "413": (error(413, "too large"), ("too long", "fewer words")),
    "204": (Answer(status=204, body=b""), ("no chat completion",)),
    "blanks": (Answer(" \n "), ("the answer is empty",)),
    "a text": (Answer(body=b"hello", kind="text/plain"), ("broke off",)),
    "UTF-16": (Answer(body='{"choices":[]}'.encode("utf-16")), ("no chat completion",)),
    "tool calls only": (
        stream('{"choices":[{"delta":{"tool_calls":[{}]},"finish_reason":"tool_calls"}]}'),
        ("the answer is empty",),
    ),
    "a long complaint": (error(400, "x" * 60_000), ("x" * 199 + "…",)),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_one_line_that_says_what_to_do(
    server: ScriptedServer, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, parts = FAULTS[name]
    server.script = [answer]
    monkeypatch.setenv("AICMD_API_KEY", KEY)
    line = failure(engine(server))
    assert f"http://127.0.0.1:{server.port}" in line
    assert [part for part in parts if part not in line] == []
    assert len(line) < 450
    assert KEY not in line
    assert "\x1b" not in line


def test_a_redirect_takes_nothing_along(server: ScriptedServer) -> None:
    with ScriptedServer([Answer(TEXT)]) as other:
        location = {"location": f"{other.url}/chat/completions"}
        for status in (301, 302, 303, 307, 308):
            server.script = [Answer(status=status, headers=location)]
            assert "another address" in failure(engine(server))
        assert other.requests == []


def test_a_server_that_repeats_the_key_does_not_make_us_show_it(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AICMD_API_KEY", KEY)
    server.script = [error(401, f"Incorrect API key provided: {KEY}")]
    assert KEY not in failure(engine(server))
    server.script = [error(401, "x" * 195 + KEY)]
    assert KEY[:5] not in failure(engine(server))
    server.script = [error(500, f"login failed for password='hunter2x', key {KEY}")]
    assert "password='<secret:password:1>'" in failure(engine(server))


def test_no_server(server: ScriptedServer) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    line = failure(OpenAI(Config(base_url=f"http://127.0.0.1:{port}/v1", model="m"), os.environ))
    assert line == f"no server answers at http://127.0.0.1:{port}: start it, or set aicmd.baseUrl"


def test_no_encryption_where_it_is_expected(server: ScriptedServer) -> None:
    line = failure(engine(server, base_url=server.url.replace("http", "https")))
    assert "is not trusted" in line


SLOW = {
    "silent": Answer(TEXT, delay=30),
    "a byte at a time": Answer(TEXT, octets=1, pause=0.1),
    "comments only": Answer(body=None, text="", pause=30),
    "silent after the command": Answer(TEXT, characters=60, pause=30),
    "slow to refuse": Answer(status=500, delay=0.2, headers={"retry-after": "0.2"}),
}


@pytest.mark.parametrize("name", SLOW)
def test_the_deadline_holds(server: ScriptedServer, name: str) -> None:
    import openai  # loading it takes as long as this deadline

    assert openai.__version__
    server.script = [SLOW[name]]
    begun = time.monotonic()
    line = failure(engine(server, timeout=0.5))
    took = time.monotonic() - begun
    assert took < 2.0
    if name != "slow to refuse":
        assert "did not answer within 0.5 s" in line
        assert "aicmd.timeout" in line


def test_one_who_leaves_ends_the_request(server: ScriptedServer) -> None:
    server.script = [Answer(TEXT + "- `x`: y\n" * 1000, characters=60, pause=0.02)]
    replies = engine(server).suggest(ASK)
    assert isinstance(replies, Generator)
    assert not next(replies).complete
    begun = time.monotonic()
    replies.close()
    assert time.monotonic() - begun < 1.0


def test_a_failure_leaves_nothing_on_the_screen(server: ScriptedServer, tmp_path: Path) -> None:
    """No traceback, no warning, no log: a line is all there is, and the program ends at once."""
    server.script = [Answer(delay=60)]
    program = (
        "import os\n"
        "from aicmd.config import read\n"
        "from aicmd.engines import load\n"
        "from aicmd.errors import AicmdError\n"
        "from aicmd.suggestion import Dialogue, Question\n"
        "try:\n"
        "    list(load('openai', read(os.environ)).suggest(Dialogue(Question('x'))))\n"
        "except AicmdError as error:\n"
        "    print(error)\n"
    )
    environ = {
        **os.environ,
        "AICMD_BASE_URL": server.url,
        "AICMD_MODEL": "m",
        "AICMD_TIMEOUT": "1",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    done = subprocess.run(
        [sys.executable, "-c", program], env=environ, capture_output=True, text=True, timeout=30
    )
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
    assert "did not answer within 1 s" in done.stdout


def test_nothing_is_loaded_before_it_is_wanted() -> None:
    program = (
        "import os, sys\n"
        "from aicmd.config import Config\n"
        "from aicmd.engines.openai import OpenAI\n"
        "OpenAI(Config(), os.environ)\n"
        "print([name for name in ('openai', 'httpx', 'httpx2', 'pydantic') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_server_is_a_program_too(tmp_path: Path) -> None:
    reply, log, port = (tmp_path / name for name in ("reply", "log", "port"))
    reply.write_text(TEXT)
    program = Path(__file__).parents[1] / "scripted_server.py"
    files = ["--reply-file", str(reply), "--log", str(log), "--port-file", str(port)]
    running = subprocess.Popen([sys.executable, str(program), *files])
    try:
        for _ in range(500):
            if port.exists():
                break
            time.sleep(0.02)
        config = Config(base_url=f"http://localhost:{port.read_text().strip()}/v1", model="m")
        assert last(OpenAI(config, os.environ)).suggestions[0].command == "du -sh zz"
        reply.write_text(OTHER)
        assert last(OpenAI(config, os.environ)).suggestions[0].command == "ls -s zz"
    finally:
        running.kill()
        running.wait()
    asked = [json.loads(line) for line in log.read_text().splitlines()]
    assert [body["messages"][-1]["content"][:13] for body in asked] == ["how big is zz"] * 2
