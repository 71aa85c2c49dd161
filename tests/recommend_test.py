"""Models by their names, as servers list them."""

from __future__ import annotations

import pytest

from aicmd.recommend import ranked
from aicmd.recommend import read

SIZES = [
    ("qwen2.5-coder:7b", 7, 7),
    ("llama3.1:8b-instruct-q4_K_M", 8, 8),
    ("Qwen/Qwen3-Coder-30B-A3B-Instruct", 30, 3),
    ("mixtral:8x7b", 56, 56),
    ("exaone3.5:7.8b", 7.8, 7.8),
    ("gemma3n:e4b", 4, 4),
    ("smollm2:135m", 0.135, 0.135),
    ("/models/Llama-3.2-3B-Instruct-Q4_K_M.gguf", 3, 3),
    ("mistral:latest", 0, 0),
    ("gpt-4.1-mini", 0, 0),
    ("phi3.5", 0, 0),
    ("b2b-model", 0, 0),
]


@pytest.mark.parametrize(("name", "size", "active"), SIZES, ids=[row[0] for row in SIZES])
def test_sizes(name: str, size: float, active: float) -> None:
    model = read(name)
    assert (model.name, model.size, model.active) == (name, size, active)


@pytest.mark.parametrize(
    ("name", "gigabytes"),
    [("a:7b", 5.2), ("a:7b-fp16", 15), ("a:7b-q8_0", 8.7), ("a:70b", 43), ("a", 0)],
)
def test_memory(name: str, gigabytes: float) -> None:
    assert read(name).gigabytes == pytest.approx(gigabytes)


BEST = [
    pytest.param("qwen2.5-coder:7b", ["llama3.2:1b", "qwen2.5-coder:7b", "llama3.1:70b"], 16, id="for code"),
    pytest.param("llama3.2:3b", ["qwen2.5-coder:1.5b", "llama3.2:3b"], 16, id="able before for code"),
    pytest.param("qwen3:8b", ["qwen3:8b", "qwen3:4b", "qwen3:14b"], 64, id="the largest that is quick"),
    pytest.param("qwen3:4b", ["qwen3:8b", "qwen3:4b"], 6, id="what fits"),
    pytest.param("a-30b-a3b-instruct", ["a-30b-a3b-instruct", "a-8b-instruct"], 64, id="few active"),
    pytest.param("llama3.1:8b", ["deepseek-r1:8b", "llama3.1:8b"], 16, id="no long thinker"),
    pytest.param("codellama:7b-instruct", ["codellama:7b-code", "codellama:7b-instruct"], 16, id="no raw one"),
    pytest.param("qwen2.5:7b", ["qwen2.5-vl:7b", "qwen2.5:7b", "llama-guard3:8b"], 16, id="no special one"),
    pytest.param("llama3.2", ["nomic-embed-text", "llama3.2"], 16, id="one that talks"),
    pytest.param("first", ["first", "second"], 16, id="names that say nothing"),
    pytest.param("gpt-4.1-mini", ["gpt-4o", "gpt-4.1-mini", "gpt-4.1-mini-2025-04-14"], 0, id="the usual one"),
    pytest.param("claude-haiku-4", ["claude-opus-4", "claude-haiku-4"], 0, id="a small one of a host"),
    pytest.param("a:70b", ["a:70b"], 16, id="too large, but the only one"),
]  # fmt: skip


@pytest.mark.parametrize(("best", "names", "memory"), BEST)
def test_the_best(best: str, names: list[str], memory: float) -> None:
    for given in (names, names[::-1]) if best != "first" else (names,):
        assert ranked(given, memory, "gpt-4.1-mini")[0][0] == best


@pytest.mark.parametrize(
    ("name", "memory", "why"),
    [
        ("qwen2.5-coder:7b", 16, "made for code, 7 billion parameters, fits into 16 GB"),
        ("llama3.1:8b-instruct", 0, "made for chats, 8 billion parameters"),
        ("a-30b-a3b", 64, "30 billion parameters, 3 active, fits into 64 GB"),
        ("a:70b", 16, "needs about 43 GB, here are 16"),
        ("deepseek-r1:8b", 16, "thinks for long, 8 billion parameters, fits into 16 GB"),
        ("gpt-4.1-mini", 0, "what is asked where none is set"),
        ("gemini-2.5-flash", 0, "small and quick"),
        ("mistral", 16, ""),
    ],
)
def test_why(name: str, memory: float, why: str) -> None:
    assert ranked([name], memory, "gpt-4.1-mini") == [(name, why)]


def test_all_that_talk_are_there_once() -> None:
    names = ["b", "a", "text-embedding-3-small", "b", "whisper-1"]
    assert [name for name, _ in ranked(names)] == ["b", "a"]
    assert ranked([]) == []
