"""Whether the server that is configured answers, and has the model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aicmd.checks import Check
from aicmd.checks import checks
from tests.scripted_server import ScriptedServer

(MODEL,) = (known for known in checks() if known.name == "model")
MODELS = ("gemma3:4b", "qwen3:8b")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer(models=MODELS) as running:
        yield running


def found(model: Check, **environ: str) -> list[tuple[str, str]]:
    given = {"HOME": "/nowhere", "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", **environ}
    return [(one.text, one.mend) for one in model.findings(given)]


@pytest.mark.parametrize(
    ("model", "says"),
    [
        pytest.param("qwen3:8b", "answers and has qwen3:8b", id="one of the list"),
        pytest.param("", "answers and has 2", id="none is set"),
    ],
)
def test_good(server: ScriptedServer, model: str, says: str) -> None:
    ((text, mend),) = found(MODEL, AICMD_BASE_URL=server.url, AICMD_MODEL=model)
    assert says in text
    assert mend == ""
    assert [one.path for one in server.requests] == ["/v1/models"]


def test_a_server_that_lists_none_is_no_fault() -> None:
    with ScriptedServer(models=()) as server:
        ((_, mend),) = found(MODEL, AICMD_BASE_URL=server.url, AICMD_MODEL="any")
    assert mend == ""


@pytest.mark.parametrize(
    ("model", "near"),
    [
        pytest.param("qwen3", "qwen3:8b", id="a part of the name"),
        pytest.param("gemma3-4b", "gemma3:4b", id="a slip"),
        pytest.param("zz", "gemma3:4b", id="like none"),
    ],
)
def test_a_model_that_is_missing(server: ScriptedServer, model: str, near: str) -> None:
    ((text, mend),) = found(MODEL, AICMD_BASE_URL=server.url, AICMD_MODEL=model)
    assert f"has no model {model}" in text
    assert mend == f"aicmd config set model {near}"


def test_a_server_that_is_not_there() -> None:
    with ScriptedServer() as server:
        url = server.url
    ((text, mend),) = found(MODEL, AICMD_BASE_URL=url)
    assert "no server answers" in text
    assert mend


def test_offline_nobody_is_asked() -> None:
    assert found(MODEL) == [("none is needed offline", "")]
