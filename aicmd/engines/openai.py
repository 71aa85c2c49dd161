"""Any server that speaks OpenAI's chat completions. Only importer of openai."""

from __future__ import annotations

import os
import platform
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from aicmd import config as settings
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.prompt import messages
from aicmd.reply import read_reply
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Reply
from aicmd.suggestion import Usage

MODEL = "gpt-4.1-mini"  # where api.openai.com is asked and no model is set
LARGEST = 1 << 20  # characters of an answer
NO_KEY = "none"  # the client wants one; a server at home does not
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def engine(config: Config) -> OpenAI:
    """Return the engine for the server that is configured."""
    return OpenAI(config)


class OpenAI:
    """One streamed request for an answer, inside one deadline for everything."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._url = config.base_url or settings.OPENAI
        self.name = urlsplit(self._url).netloc or self._url

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        """Yield the answer as it grows.

        Raises AicmdError with one line that says what happened and what to do.
        """
        deadline = time.monotonic() + self._config.timeout
        for _ in range(2):
            reply = Reply()
            for reply in self._answer(dialogue, deadline):
                if not _repeats(reply, dialogue):
                    yield reply
            if not _repeats(reply, dialogue):
                return
        raise AicmdError("no other command was suggested; say what should be different")

    def _answer(self, dialogue: Dialogue, deadline: float) -> Iterator[Reply]:
        import openai

        with self._told(openai, deadline), self._client(openai) as client:
            model = self._config.model or self._first_model(client)
            yield from self._streamed(openai, client, model, dialogue, deadline)

    @contextmanager
    def _client(self, openai: Any) -> Iterator[Any]:
        from aicmd.keys import key

        secret = key(self._config, os.environ) or NO_KEY
        http = self._http(openai)
        with openai.OpenAI(
            base_url=self._url,
            api_key=secret,
            max_retries=0,
            timeout=self._config.timeout,
            http_client=http,
        ) as client:
            yield client

    def _http(self, openai: Any) -> Any:
        """No redirect is followed, for it would take key and question along; none of a computer's
        own servers is reached through a proxy."""
        outside = urlsplit(self._url).hostname not in LOOPBACK
        return openai.DefaultHttpxClient(follow_redirects=False, trust_env=outside)

    def _first_model(self, client: Any) -> str:
        if self._url.rstrip("/") == settings.OPENAI:
            return MODEL
        found = [model.id for model in client.models.list().data or []]
        if not found:
            raise AicmdError(f"{self.name} names no model: set aicmd.model")
        return str(found[0])

    def _streamed(
        self, openai: Any, client: Any, model: str, dialogue: Dialogue, deadline: float
    ) -> Iterator[Reply]:
        system = platform.system().replace("Darwin", "macOS")
        request: dict[str, Any] = {
            "model": model,
            "messages": messages(dialogue, system),
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if self._config.temperature is not None:
            request["temperature"] = self._config.temperature
        stream = _accepted(openai, client, request)
        with stream, _watched(stream, deadline):
            yield from self._grown(stream, model, deadline)

    def _grown(self, stream: Any, model: str, deadline: float) -> Iterator[Reply]:
        text, usage, ended = "", None, False
        for chunk in stream:
            usage = _usage(chunk) or usage
            content, reason = _delta(chunk)
            ended = ended or bool(reason)
            if reason == "length":
                raise AicmdError(f"the answer of {self.name} was cut at its longest; ask for less")
            if len(text) + len(content) > LARGEST:
                raise AicmdError(f"the answer of {self.name} does not end; it was given up")
            text += content
            if content and (reply := read_reply(text, complete=False, origin=model)).suggestions:
                yield reply
        if time.monotonic() >= deadline:
            raise TimeoutError
        if not ended:
            raise AicmdError(f"the answer of {self.name} broke off; ask again")
        reply = read_reply(text, complete=True, origin=model)
        yield Reply(reply.suggestions, reply.declined, usage, True)

    @contextmanager
    def _told(self, openai: Any, deadline: float) -> Iterator[None]:
        """Turn whatever goes wrong on the way into one line."""
        try:
            yield
        except AicmdError:
            raise
        except openai.APIStatusError as error:
            raise AicmdError(self._refusal(error)) from error
        except (openai.APITimeoutError, TimeoutError) as error:
            raise AicmdError(self._too_slow()) from error
        except openai.APIConnectionError as error:
            if time.monotonic() >= deadline:
                raise AicmdError(self._too_slow()) from error
            raise AicmdError(
                f"{self.name} cannot be reached: start the server, or set aicmd.baseUrl"
            ) from error
        except Exception as error:
            if time.monotonic() >= deadline:
                raise AicmdError(self._too_slow()) from error
            raise AicmdError(
                f"the answer of {self.name} is not what OpenAI's protocol has"
                f" ({type(error).__name__}): is aicmd.baseUrl right?"
            ) from error

    def _too_slow(self) -> str:
        return f"{self.name} took longer than {self._config.timeout:g} s; see aicmd.timeout"

    def _refusal(self, error: Any) -> str:
        status = error.status_code
        if 300 <= status < 400:
            return f"{self.name} sends us elsewhere, which is not followed: set aicmd.baseUrl to it"
        advice = {
            401: "refuses the key: set AICMD_API_KEY",
            403: "does not allow it with this key",
            404: "knows no such model or address: set aicmd.model, and aicmd.baseUrl up to /v1",
            429: "has too much to do, or your quota is used up: try again later",
        }
        if status in advice:
            return f"{self.name} {advice[status]} (status {status})"
        return f"{self.name} failed with status {status}; try again later"


def _accepted(openai: Any, client: Any, request: dict[str, Any]) -> Any:
    """Send the request, again without a setting that this server does not take."""
    for _ in range(3):
        try:
            return client.chat.completions.create(**request)
        except openai.BadRequestError as error:
            said = str(error)
            refused = [name for name in ("stream_options", "temperature") if name in said]
            dropped = [request.pop(name) for name in refused if name in request]
            if not dropped:
                raise
    raise AicmdError("the server takes none of our requests")


@contextmanager
def _watched(stream: Any, deadline: float) -> Iterator[None]:
    """Close the stream at the deadline: the client's own limit is for each read, not for all."""
    timer = threading.Timer(max(deadline - time.monotonic(), 0.01), stream.close)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _usage(chunk: Any) -> Usage | None:
    found = getattr(chunk, "usage", None)
    counts = getattr(found, "prompt_tokens", None), getattr(found, "completion_tokens", None)
    first, second = counts
    return Usage(first, second) if isinstance(first, int) and isinstance(second, int) else None


def _delta(chunk: Any) -> tuple[str, str]:
    """The text that a chunk adds, and why the answer ends if it does."""
    choices = getattr(chunk, "choices", None)
    if not choices:
        return "", ""
    content = getattr(choices[0].delta, "content", None)
    return content if isinstance(content, str) else "", choices[0].finish_reason or ""


def _repeats(reply: Reply, dialogue: Dialogue) -> bool:
    """Whether the first command is one that was shown already; blanks make no difference."""
    shown = {tuple(command.split()) for command in dialogue.shown()}
    return bool(reply.suggestions) and tuple(reply.suggestions[0].command.split()) in shown
