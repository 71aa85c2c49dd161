"""Any server that speaks OpenAI's chat completions: api.openai.com, Ollama, llama.cpp, vLLM, …"""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import replace
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar

from aicmd.completion import END
from aicmd.completion import Piece
from aicmd.completion import complaint
from aicmd.completion import events
from aicmd.completion import models
from aicmd.completion import piece
from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.deadline import Deadline
from aicmd.deadline import within
from aicmd.errors import AicmdError
from aicmd.gate import visible
from aicmd.keys import key
from aicmd.origin import origin
from aicmd.prompt import again
from aicmd.prompt import messages
from aicmd.reply import read_reply
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion
from aicmd.suggestion import Usage
from aicmd.system import context
from aicmd.turn import Turn

if TYPE_CHECKING:
    import openai

Kind = TypeVar("Kind", bound=BaseException)

MODEL = "gpt-4.1-mini"
"""For api.openai.com where no model is set: small, quick to begin, and takes a temperature."""

NO_TALKERS = ("embed", "rerank", "whisper", "tts", "moderation", "dall-e")
"""Parts of the names of models that are no chat models; servers list them among the others."""

NO_KEY = "none"  # the client insists on a key; a server at home wants none
LARGEST = 1 << 20  # bytes of an answer
LARGEST_ERROR = 1 << 16
LONGEST_ERROR = 200  # characters of it that are shown
PAUSE = 0.5  # seconds before the one retry, if the server names none
PASSING = frozenset({408, 429, 500, 502, 503, 504})  # what may be gone at a second try
WHOLE = Piece(finish="stop")  # for servers that give no reason with the last piece
OPTIONAL = ("temperature", "stream_options")  # left out where a server does not take them


class Refused(Exception):
    """A status other than success, with the little that is read of its text."""

    def __init__(self, status: int, headers: Mapping[str, str], text: str) -> None:
        super().__init__(status)
        self.status = status
        self.headers = headers
        self.text = text


class Broken(Exception):
    """What came is no answer, or not all of it. The text says so, without the server's name."""


class Failed(Exception):
    """The server says in its answer that it has none. The text is the server's."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A text as far as it has come."""

    text: str = ""
    usage: Usage | None = None
    complete: bool = False


def engine(config: Config) -> OpenAI:
    """Return the engine for the server that is configured. Nothing is sent or loaded yet."""
    return OpenAI(config, os.environ)


class OpenAI:
    """One server; one streamed request for an answer, and one deadline for all it takes."""

    name = "openai"

    def __init__(self, config: Config, environ: Mapping[str, str]) -> None:
        self._config = config
        self._environ = environ
        self._url = config.base_url or OPENAI
        self._model = config.model or (MODEL if config.base_url in ("", OPENAI) else "")
        self.server = origin(self._url)

    def messages(self, dialogue: Dialogue) -> list[Turn]:
        """Return what would be sent for this dialogue, word for word."""
        return messages(dialogue, context(self._config.language))

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        """Yield the answer as it grows, without commands that were shown before.

        Asks a second time where there is no other one. Raises AicmdError with one line that says
        what happened and what to do.
        """
        deadline = Deadline(self._config.timeout)
        chat = self.messages(dialogue)
        for _ in range(2):
            for answer in self.answers(chat, deadline):
                reply = read_reply(answer.text, complete=answer.complete, origin=self._model)
                fresh = _fresh(reply, dialogue)
                if fresh is not None:
                    yield replace(fresh, usage=answer.usage)
            if fresh is not None:
                return
            chat = again(chat, reply.suggestions[0].command)
        raise AicmdError("no other command was suggested: say what should be different")

    def answers(self, chat: list[Turn], deadline: Deadline) -> Iterator[Answer]:
        """Yield the text that the model answers to a chat, again whenever it has grown by a line.

        The last one is complete. Raises AicmdError, at the deadline at the latest.
        """
        secret = key(self._config, self._environ)
        if not secret and self._url == OPENAI:
            raise AicmdError(f"{self.server} wants a key: set OPENAI_API_KEY or aicmd.keyCommand")
        with self._told(deadline, secret):
            # All in a thread: loading the client, finding the server, waiting for each byte.
            yield from within(deadline, lambda: self._answers(chat, secret, deadline))

    def _answers(self, chat: list[Turn], secret: str, deadline: Deadline) -> Iterator[Answer]:
        with self._client(secret) as client:
            self._model = self._model or self._first_model(client, deadline)
            request = _request(self._model, chat, self._config.temperature)
            pieces = _retried(lambda: _pieces(client, request, deadline), request, deadline)
            yield from _grown(pieces)

    @contextmanager
    def _client(self, secret: str) -> Iterator[openai.OpenAI]:
        """A client that follows no redirect, tries once, and needs no proxy for this computer.

        A redirect would take the question, and maybe the key, where nobody told us to send it.
        """
        import openai

        http = openai.DefaultHttpxClient(
            follow_redirects=False,
            trust_env=not self.server.loopback,
            event_hooks={"response": [_check]},
            **self._tls(),
        )
        with openai.OpenAI(
            api_key=secret or NO_KEY,
            base_url=self._url,
            max_retries=0,
            http_client=http,
            default_headers={"Accept-Encoding": "identity"},
        ) as client:
            if self._url != OPENAI:
                client.organization = client.project = None  # of an account with OpenAI
            yield client

    def _tls(self) -> dict[str, Any]:
        """Reading the certificates takes 20 ms, and nobody needs them where nothing is encrypted.

        The context that is given then knows none and so trusts nobody.
        """
        return {} if self.server.encrypted else {"verify": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)}

    def _first_model(self, client: openai.OpenAI, deadline: Deadline) -> str:
        with client.models.with_streaming_response.list(timeout=_patience(deadline)) as response:
            data = b"".join(_capped(response.iter_bytes(), deadline))
        try:
            names = models(data.decode("utf-8", "replace"))
        except ValueError:
            names = ()
        talkers = [name for name in names if not any(part in name.lower() for part in NO_TALKERS)]
        if not talkers:
            raise AicmdError(f"{self.server} names no model: set aicmd.model")
        return talkers[0]

    @contextmanager
    def _told(self, deadline: Deadline, secret: str) -> Iterator[None]:
        """Turn whatever goes wrong on the way into one line, which never holds the key."""
        try:
            yield
        except AicmdError:
            raise
        except Exception as error:
            raise AicmdError(self._problem(error, deadline, secret)) from None

    def _problem(self, error: Exception, deadline: Deadline, secret: str) -> str:
        if refused := _cause(error, Refused):
            return self._refusal(refused.status, _shown(complaint(refused.text), secret))
        if isinstance(error, TimeoutError) or deadline.left() < 0.01 or _cause(error, TimeoutError):
            return (
                f"{self.server} did not answer within {self._config.timeout:g} s:"
                " try again, or set aicmd.timeout"
            )
        if isinstance(error, Broken):
            return f"{self.server}: {error}"
        if isinstance(error, Failed):
            return f"{self.server}: the model failed ({_shown(str(error), secret)}): try again"
        return self._unreachable(error)

    def _unreachable(self, error: Exception) -> str:
        if certificate := _cause(error, ssl.SSLError):
            reason = getattr(certificate, "verify_message", "") or certificate.reason or "TLS"
            return f"{self.server} is not trusted ({visible(str(reason))}): see SSL_CERT_FILE"
        if _cause(error, ConnectionRefusedError):
            return f"no server answers at {self.server}: start it, or set aicmd.baseUrl"
        if _cut(error):
            return f"{self.server} broke the connection off: try again"
        return f"{self.server} cannot be reached: check the network, or set aicmd.baseUrl"

    def _refusal(self, status: int, said: str) -> str:
        """The line for a status other than success; `said` is what the server says to it."""
        reason = f" ({said})" if said else ""
        if status in (401, 403):
            advice = f"does not take the key{reason}: set AICMD_API_KEY or aicmd.keyCommand"
        elif status == 404:
            also = "" if said else ", and aicmd.baseUrl with its /v1"
            advice = f"has no model {self._model!r} here{reason}: set aicmd.model{also}"
        elif status == 429:
            advice = f"has had too many requests, or the account is used up{reason}: wait"
        elif 300 <= status < 400:
            advice = "sends us to another address, which is not followed: set aicmd.baseUrl"
        else:
            mend = "try again later" if status >= 500 else "see aicmd.model and aicmd.baseUrl"
            advice = f"failed with status {status}{reason}: {mend}"
        return f"{self.server} {advice}"


def _request(model: str, chat: list[Turn], temperature: float | None) -> dict[str, Any]:
    request: dict[str, Any] = {
        "model": model,
        "messages": chat,
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    return request if temperature is None else request | {"temperature": temperature}


def _retried(
    send: Callable[[], Iterator[Piece]], request: dict[str, Any], deadline: Deadline
) -> Iterator[Piece]:
    """Yield the pieces of an answer, sent for again where that may help and none had come yet.

    Once for what may pass, and once without each setting that the server does not take.
    """
    spared = False
    while True:
        begun = False
        try:
            for one in send():
                begun = True
                yield one
            return
        except Exception as error:
            if begun:
                raise
            if not _without(error, request):
                if spared or not _passing(error):
                    raise
                spared = True
                _wait(error, deadline)


def _without(error: Exception, request: dict[str, Any]) -> bool:
    """Take out of the request what the server complains of; whether there was anything."""
    refused = _cause(error, Refused)
    if refused is None or refused.status not in (400, 422):
        return False
    named = [name for name in OPTIONAL if name in refused.text and name in request]
    for name in named:
        del request[name]
    return bool(named)


def _passing(error: Exception) -> bool:
    refused = _cause(error, Refused)
    if refused is not None:
        return refused.status in PASSING
    # The server ended a connection before it answered, as one does that is being restarted.
    return _cut(error)


def _wait(error: Exception, deadline: Deadline) -> None:
    """Wait as long as the server wishes, if that leaves time for an answer; else fail at once."""
    refused = _cause(error, Refused)
    try:
        seconds = float(refused.headers.get("retry-after", "")) if refused else PAUSE
    except ValueError:
        seconds = PAUSE
    if not 0 <= seconds < deadline.left():
        raise error
    time.sleep(seconds)


def _pieces(client: openai.OpenAI, request: dict[str, Any], deadline: Deadline) -> Iterator[Piece]:
    """Send the request and yield the pieces of its answer, streamed or whole."""
    create = client.chat.completions.with_streaming_response.create
    with create(**request, timeout=_patience(deadline)) as response:
        kind = response.headers.get("content-type", "").lower()
        if "html" in kind:
            raise Broken("a web page came, no answer: set aicmd.baseUrl, with its /v1")
        chunks = _capped(response.iter_bytes(), deadline)
        if "json" in kind and "event-stream" not in kind:
            yield _read(b"".join(chunks).decode("utf-8", "backslashreplace"))
            yield WHOLE
            return
        for data in events(chunks):
            if data == END:
                yield WHOLE
                return
            yield _read(data)


def _read(data: str) -> Piece:
    try:
        return piece(data)
    except ValueError:
        raise Broken("what came is no chat completion: is aicmd.baseUrl right?") from None


def _capped(chunks: Iterator[bytes], deadline: Deadline) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > LARGEST:
            raise Broken("the answer does not end: try another model")
        if not deadline.left():
            raise TimeoutError
        yield chunk


def _grown(pieces: Iterator[Piece]) -> Iterator[Answer]:
    """Put the pieces together. An answer that breaks off is an error, not a short answer."""
    text, refusal, finish, usage = "", "", "", None
    for one in pieces:
        if one.error:
            raise Failed(one.error)
        text, refusal = text + one.text, refusal + one.refusal
        finish, usage = finish or one.finish, one.usage or usage
        if "\n" in one.text or "`" in one.text:
            yield Answer(text)
    if finish == "length":
        raise Broken("the answer was cut at the model's limit: ask for less, or set aicmd.model")
    if finish == "content_filter":
        raise Broken("a filter held the answer back: say it in other words")
    if not finish:
        raise Broken("the answer broke off: try again")
    yield Answer(text or (f"DECLINE: {refusal}" if refusal else ""), usage, complete=True)


def _check(response: Any) -> None:
    """Read no more of a refusal than its beginning, and of what is packed nothing.

    A packed answer could unpack to any size, and we ask for none.
    """
    if response.headers.get("content-encoding", "identity") != "identity":
        raise Broken("the answer is compressed though we ask for none that is")
    if response.status_code < 300:
        return
    data = b""
    for chunk in response.iter_raw():
        data += chunk
        if len(data) > LARGEST_ERROR:
            break
    text = data[:LARGEST_ERROR].decode("utf-8", "backslashreplace")
    raise Refused(response.status_code, dict(response.headers), text)


def _shown(text: str, secret: str) -> str:
    """A server's words as they may stand in a message: the key, which some repeat, is taken out."""
    text = visible(text.replace(secret, "…") if secret else text)
    return text if len(text) <= LONGEST_ERROR else text[: LONGEST_ERROR - 1] + "…"


def _patience(deadline: Deadline) -> float:
    """The limit of each single step, which ends the thread that is left behind at the deadline."""
    return max(deadline.left(), 0.01)


def _fresh(reply: Reply, dialogue: Dialogue) -> Reply | None:
    """The reply with as many commands as were asked for, and none that was shown before.

    None if there is nothing else in it. Blanks make no other command.
    """
    shown = {tuple(command.split()) for command in dialogue.shown()}
    new = [one for one in reply.suggestions if tuple(one.command.split()) not in shown]
    if reply.suggestions and not new:
        return None
    wanted: tuple[Suggestion, ...] = tuple(new[: max(dialogue.question.alternatives, 1)])
    return replace(reply, suggestions=wanted)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it comes from; libraries wrap one another's."""
    found: BaseException | None = error
    for _ in range(10):
        if found is None:
            return
        yield found
        found = found.__cause__ or found.__context__


def _cause(error: BaseException, kind: type[Kind]) -> Kind | None:
    return next((one for one in _chain(error) if isinstance(one, kind)), None)


def _cut(error: BaseException) -> bool:
    """Whether the server ended the connection before its answer did.

    The client's class for it belongs to a library that differs from version to version: it goes by
    its name.
    """
    names = {type(one).__name__ for one in _chain(error)}
    return "RemoteProtocolError" in names or _cause(error, ConnectionResetError) is not None
