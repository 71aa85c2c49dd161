from __future__ import annotations

import pytest

from aicmd.request import Request
from aicmd.turn import Turn


def chat() -> list[Turn]:
    return [
        Turn(role="system", content="rules"),
        Turn(role="user", content="first"),
        Turn(role="assistant", content="answer"),
        Turn(role="user", content="second"),
    ]


def test_what_is_sent() -> None:
    assert Request("m", chat(), None).body == {
        "model": "m",
        "messages": chat(),
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    assert Request("m", chat(), 0.0).body["temperature"] == 0.0


@pytest.mark.parametrize(
    ("status", "complaint", "gone"),
    [
        pytest.param(400, "Unsupported parameter: 'temperature'", ("temperature",), id="openai"),
        pytest.param(422, '["body","stream_options"]: extra', ("stream_options",), id="a gateway"),
        pytest.param(
            400, "no temperature, no stream_options", ("temperature", "stream_options"), id="both"
        ),
        pytest.param(500, "System role not supported", ("system",), id="a template of llama.cpp"),
        pytest.param(400, '"role": "system" is not valid here', ("system",), id="a role"),
        pytest.param(400, "This model has no system messages", ("system",), id="messages"),
    ],
)
def test_what_is_complained_of_goes(status: int, complaint: str, gone: tuple[str, ...]) -> None:
    request = Request("m", chat(), 0.5)
    assert request.yields(status, complaint)
    assert request.refused == gone
    assert not request.yields(status, complaint)
    assert request.refused == gone


@pytest.mark.parametrize(
    ("status", "complaint"),
    [
        pytest.param(400, "model not found", id="something else"),
        pytest.param(401, "temperature", id="another status"),
        pytest.param(429, "the system is busy, temperature rising", id="no complaint"),
        pytest.param(400, "", id="nothing"),
    ],
)
def test_what_stays(status: int, complaint: str) -> None:
    request = Request("m", chat(), 0.5)
    assert not request.yields(status, complaint)
    assert request.body == Request("m", chat(), 0.5).body


def test_rules_without_a_role_stand_before_the_first_task() -> None:
    request = Request("m", chat(), None)
    assert request.drop("system")
    assert request.body["messages"] == [
        {"role": "user", "content": "rules\n\nfirst"},
        *chat()[2:],
    ]
    assert not request.drop("system")


def test_what_is_not_there_cannot_be_dropped() -> None:
    assert not Request("m", chat(), None).drop("temperature")
