"""Chat completions as servers send them: the bytes of a stream, and the JSON of its events.

The protocol is OpenAI's "Create chat completion", which many servers speak with small differences.
Every level is looked at before it is used, since a server can send anything.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.suggestion import Usage

END = "[DONE]"

NO_TALKERS = ("embed", "rerank", "whisper", "tts", "moderation", "dall-e")
"""Parts of the names of models that are no chat models; servers list them among the others."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What one event adds. `finish` says why the answer ends, "" while it goes on.

    `error` is the server's complaint where it sends one in place of an answer.
    """

    text: str = ""
    refusal: str = ""
    finish: str = ""
    usage: Usage | None = None
    error: str = ""


def events(chunks: Iterable[bytes]) -> Iterator[str]:
    """Yield the data of each server-sent event, whatever pieces its bytes come in.

    Each `data:` line is an event of its own: JSON is sent on one line, and not every server parts
    events by an empty one.
    """
    rest = b""
    for chunk in chunks:
        *lines, rest = (rest + chunk).split(b"\n")
        yield from (data for line in lines if (data := _data(line)))
    if data := _data(rest):
        yield data


def _data(line: bytes) -> str:
    if not line.startswith(b"data:"):
        return ""  # a comment that keeps the connection open, an id, an event's name
    return line[len(b"data:") :].decode("utf-8", "backslashreplace").strip()


def piece(data: str) -> Piece:
    """Return what an event or a whole answer in JSON holds. Raises ValueError for anything else."""
    try:
        answer = json.loads(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(answer, dict):
        raise ValueError("no object")
    if answer.get("error"):
        return Piece(error=complaint(data) or "an error without a text")
    usage = _usage(answer.get("usage"))
    choices = answer.get("choices")
    if choices == [] or (choices is None and usage):
        return Piece(usage=usage)
    if not isinstance(choices, list) or not isinstance(choices[0], dict):
        raise ValueError("no choices")
    return _choice(choices[0], usage)


def _choice(choice: dict[str, object], usage: Usage | None) -> Piece:
    part = choice.get("delta") or choice.get("message") or {}
    if not isinstance(part, dict):
        raise ValueError("no message")
    finish = choice.get("finish_reason")
    return Piece(
        _text(part.get("content")),
        _text(part.get("refusal")),
        finish if isinstance(finish, str) else "",
        usage,
    )


def _text(content: object) -> str:
    """The content: a text, nothing, or a list of parts of which some are texts."""
    if content is None:
        return ""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        raise ValueError("no text")
    parts = [part.get("text") for part in content if isinstance(part, dict)]
    return "".join(part for part in parts if isinstance(part, str))


def _usage(usage: object) -> Usage | None:
    if not isinstance(usage, dict):
        return None
    counts = [usage.get(name) for name in ("prompt_tokens", "completion_tokens")]
    first, second = (count if type(count) is int and count >= 0 else None for count in counts)
    return None if first is None or second is None else Usage(first, second)


def complaint(data: str) -> str:
    """Return what a server says is wrong, out of the ways that servers say it; "" for none."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return "" if "<" in data else " ".join(data.split())
    for name in ("error", "message", "detail"):
        if isinstance(found, dict) and found.get(name):
            found = found[name]
    return " ".join(found.split()) if isinstance(found, str) else ""


def models(data: str) -> tuple[str, ...]:
    """Return the names of a list of models. Raises ValueError for anything else."""
    try:
        answer = json.loads(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    rows = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(rows, list):
        raise ValueError("no list of models")
    names = [row.get("id") for row in rows if isinstance(row, dict)]
    return tuple(name for name in names if isinstance(name, str) and name)


def talkers(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names of models that can hold a chat, in their order."""
    return tuple(name for name in names if not any(part in name.lower() for part in NO_TALKERS))
