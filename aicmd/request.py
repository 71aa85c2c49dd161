"""A chat completion as it is asked for, less what its server turns out not to take."""

from __future__ import annotations

import re
from typing import Any

from aicmd.turn import Turn

OPTIONAL = ("temperature", "stream_options")
"""Settings that an answer can be had without; a complaint names the one it is about."""

SYSTEM = "system"
_NO_SYSTEM = re.compile(r"system (?:role|message|prompt)|role\W{1,4}system", re.IGNORECASE)
"""How servers say that a model knows no such role; the rules then go into the first question."""

COMPLAINTS = (400, 422, 500)
"""What servers say to a setting that they do not know; llama.cpp's templates fail with 500."""


class Request:
    """`body` is what is sent. `refused` are the names of what the server complained of."""

    def __init__(self, model: str, chat: list[Turn], temperature: float | None) -> None:
        self.body: dict[str, Any] = {
            "model": model,
            "messages": chat,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if temperature is not None:
            self.body["temperature"] = temperature
        self.refused: tuple[str, ...] = ()

    def yields(self, status: int, complaint: str) -> bool:
        """Take out what a server complains of; whether there was anything, so that it may be
        asked again."""
        if status not in COMPLAINTS:
            return False
        named = [name for name in OPTIONAL if name in complaint]
        named += [SYSTEM] if _NO_SYSTEM.search(complaint) else []
        dropped = tuple(name for name in named if self.drop(name))
        self.refused += dropped
        return bool(dropped)

    def drop(self, name: str) -> bool:
        """Leave something out; whether it was there."""
        if name != SYSTEM:
            return self.body.pop(name, None) is not None
        rules, *rest = self.body["messages"]
        if rules["role"] != SYSTEM or not rest:
            return False
        first, *others = rest
        joined = {"role": "user", "content": f"{rules['content']}\n\n{first['content']}"}
        self.body["messages"] = [joined, *others]
        return True
