"""Any server that speaks OpenAI's chat completions: api.openai.com, Ollama, llama.cpp, vLLM, …"""

from __future__ import annotations

import os
import ssl
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from collections.abc import Generator
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING
from typing import Any
from typing import TypeVar
from urllib.parse import parse_qsl

from aicmd import lazytypes
from aicmd import quirks
from aicmd.aside import Aside
from aicmd.completion import END
from aicmd.completion import Piece
from aicmd.completion import events
from aicmd.completion import models
from aicmd.completion import piece
from aicmd.completion import talkers
from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.conversation import chat as talking
from aicmd.deadline import Deadline
from aicmd.deadline import within
from aicmd.early import Early
from aicmd.errors import AicmdError
from aicmd.fault import Broken
from aicmd.fault import Failed
from aicmd.fault import Place
from aicmd.fault import Refused
from aicmd.fault import cause
from aicmd.fault import is_passing
from aicmd.foreign import foreign_urls
from aicmd.keys import key
from aicmd.keys import known
from aicmd.markdown import readable
from aicmd.origin import origin
from aicmd.prompt import Context
from aicmd.prompt import again
from aicmd.prompt import mended
from aicmd.prompt import messages
from aicmd.reply import read_reply
from aicmd.request import Request
from aicmd.sealed import sealed
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Spent
from aicmd.suggestion import Suggestion
from aicmd.suggestion import Usage
from aicmd.tongue import named
from aicmd.tongue import of_script
from aicmd.translation import _
from aicmd.turn import Turn

if TYPE_CHECKING:
    import openai

T = TypeVar("T")

MODEL = "gpt-4.1-mini"
"""For api.openai.com where no model is set: small, quick to begin, and takes a temperature."""

NO_KEY = "none"  # the client insists on a key; a server at home wants none
LARGEST = 1 << 20  # bytes of an answer
LARGEST_ERROR = 1 << 16
TELLING = 16
"""Characters of a key that is one; what a server at home takes for a key may be a word."""

MOST_HEADERS = 100
PAUSE = 0.5  # seconds before the one retry, if the server names none
WHOLE = Piece(finish="stop")  # for servers that give no reason with the last piece

RAISED = 1.2
"""The temperature for another try where a command came again that had been shown."""

READING = 2.0
"""Seconds that the documentation may take; a question is asked without it then."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A text as far as it has come."""

    text: str = ""
    usage: Usage | None = None
    complete: bool = False


def engine(config: Config) -> OpenAI:
    """Return the engine for the server that is configured, which begins to load. Nothing is sent.

    To be called before there are other threads.
    """
    asking = OpenAI(config, os.environ)
    asking.prepare()
    return asking


def warm() -> None:
    """Load ahead what `engine` loads, and read documentation a first time; no process is begun."""
    _load()
    _context(Question("size of a file"), "", "")
    _objection("ls -l", Question("size"))
    sealed(messages(Dialogue(Question("size"))))


class OpenAI:
    """One server; one streamed request for an answer, and one deadline for all it takes.

    `masked` is what has to be said of the secrets in what was sent last, "" mostly.
    """

    name = "openai"

    def __init__(self, config: Config, environ: Mapping[str, str]) -> None:
        self._config = config
        self._environ = environ
        self._url = config.base_url or OPENAI
        self._model = config.model or (MODEL if config.base_url in ("", OPENAI) else "")
        self._temperature = config.temperature
        self._secret = ""
        self.masked = ""
        self._aside: Aside | None = None
        self._early: Early | None = None
        self._trust: ssl.SSLContext | None = None
        self._trusting = threading.Lock()
        self.server = origin(self._url)

    def prepare(self) -> None:
        """Load the client in a thread, and have another process read the documentation meanwhile.

        Nothing is to be done where the client is loaded already.
        """
        if "openai" in sys.modules:
            return
        with suppress(OSError):
            self._aside = Aside()
        threading.Thread(target=_load, daemon=True).start()

    def messages(self, dialogue: Dialogue) -> list[Turn]:
        """Return what would be sent for this dialogue, word for word."""
        return self._sealed(self._chat(dialogue))

    def _chat(self, dialogue: Dialogue) -> list[Turn]:
        wanted = (self._config.language, self._config.context)
        return messages(dialogue, self._beside(Context(), _context, dialogue.question, *wanted))

    def _sealed(self, chat: list[Turn]) -> list[Turn]:
        """The chat as it may be sent. The one way to the server leads through here."""
        clean = sealed(chat, self._keys())
        self.masked = clean.told
        return clean.chat

    def _keys(self) -> tuple[str, ...]:
        return (*filter(None, [self._secret]), *known(self._environ))

    def _beside(self, otherwise: T, work: Callable[..., T], *arguments: object) -> T:
        """What some work gives, done in the other process; here, where there is none."""
        if self._aside is None:
            return work(*arguments)
        self._aside.start(work, *arguments)
        return self._aside.result(otherwise, READING)

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        """Yield the answer as it grows, without commands that were shown before.

        Asks a second time where there is no other one, and where the documentation here refutes
        what was suggested. Raises AicmdError with one line that says what happened and what to do.
        """
        clock = _Clock(Deadline(self._config.timeout))
        self._reach(clock.deadline)
        chat = self._chat(dialogue)
        self._temperature = self._config.temperature
        reply, text = yield from self._replies(chat, dialogue, clock)
        if reply is None:
            chat = again(chat, text)
            self._temperature = max(self._config.temperature or 0.0, RAISED)
            reply, text = yield from self._replies(chat, dialogue, clock)
        if reply is None:
            raise AicmdError(_("no other command was suggested: say what should be different"))
        if complaint := self._complaint(reply, dialogue.question):
            yield self._repaired(reply, mended(chat, text, complaint), dialogue, clock)

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        """Yield what the model says to a question about a command. Raises AicmdError."""
        language = named(self._config.language) or of_script(doubt.text)
        asked, command, talk = doubt.asked, doubt.command, doubt.talk
        chat = talking("ask", asked, command, (), talk, doubt.text, language, doubt.documented)
        for answer in self.answers(chat, Deadline(self._config.timeout)):
            said = readable(answer.text)
            yield Reply(said=said, usage=answer.usage, complete=answer.complete)

    def _replies(
        self, chat: list[Turn], dialogue: Dialogue, clock: _Clock
    ) -> Generator[Reply, None, tuple[Reply | None, str]]:
        """Yield replies as they grow. The value is the last one and its text; None for the reply if
        it has nothing new."""
        fresh, text = None, ""
        for answer in self.answers(chat, clock.deadline):
            clock.hear()
            text = answer.text
            reply = read_reply(text, complete=answer.complete, origin=self._model)
            fresh = _fresh(_marked(reply, dialogue, chat), dialogue)
            if fresh is not None:
                spent = self._spent(clock)
                fresh = replace(fresh, usage=answer.usage, spent=spent, notice=self.masked)
                yield fresh
        return fresh, text

    def _repaired(self, reply: Reply, chat: list[Turn], dialogue: Dialogue, clock: _Clock) -> Reply:
        """The answer to a complaint if it is better founded; else the reply there was."""
        try:
            last = deque(self._replies(chat, dialogue, clock), maxlen=1)
        except AicmdError:
            return reply
        better = last[0] if last else reply
        if not better.suggestions or self._complaint(better, dialogue.question):
            return reply
        return replace(better, usage=_together(reply.usage, better.usage))

    def _complaint(self, reply: Reply, question: Question) -> str:
        """What the documentation here has against the first command, "" for nothing."""
        if not reply.suggestions:
            return ""
        return self._beside("", _objection, reply.suggestions[0].command, question)

    def _spent(self, clock: _Clock) -> Spent:
        return Spent(self._model, self._temperature, clock.first, clock.now())

    def answers(self, chat: list[Turn], deadline: Deadline) -> Iterator[Answer]:
        """Yield the text that the model answers to a chat, again whenever it has grown by a line.

        The last one is complete. Raises AicmdError, at the deadline at the latest; Unreachable
        where the server gave no sign of life.
        """
        begun = False
        self._reach(deadline)
        try:
            # All in a thread: asking for the key, loading the client, waiting for each byte.
            for answer in within(deadline, lambda: self._answers(chat, deadline)):
                begun = True
                yield answer
        except AicmdError:
            raise
        except Exception as error:
            raise self._failure(error, deadline, begun) from None

    def _reach(self, deadline: Deadline) -> None:
        """Open the connection for the first request, which is about to be made ready."""
        if self._early is None:
            self._early = Early(self.server, self._context, deadline.left())

    def models(self, deadline: Deadline) -> tuple[str, ...]:
        """Return the chat models that the server lists. Raises AicmdError as `answers` does."""
        try:
            return next(within(deadline, lambda: self._models(deadline)))
        except AicmdError:
            raise
        except Exception as error:
            raise self._failure(error, deadline, False) from None

    def _models(self, deadline: Deadline) -> Iterator[tuple[str, ...]]:
        self._secret = key(self._config, self._environ, deadline.left() * 0.9)
        with self._client(self._secret) as client:
            yield _listed(client, deadline)

    def _failure(self, error: Exception, deadline: Deadline, begun: bool) -> AicmdError:
        place = Place(self.server, self._model, self._config.timeout, self._keys())
        return place.failure(error, deadline.left() < 0.01, begun)

    def _answers(self, chat: list[Turn], deadline: Deadline) -> Iterator[Answer]:
        self._secret = key(self._config, self._environ, deadline.left() * 0.9)
        if not self._secret and self._url == OPENAI:
            raise AicmdError(
                _("{server} wants a key: set OPENAI_API_KEY or aicmd.keyCommand").format(
                    server=self.server
                )
            )
        with self._client(self._secret) as client:
            self._model = self._model or self._first_model(client, deadline)
            request = Request(self._model, self._sealed(chat), self._temperature)
            for name in quirks.known(self._url, self._model):
                request.drop(name)
            for answer in _grown(_retried(client, request, deadline)):
                if len(self._secret) >= TELLING and self._secret in answer.text:
                    raise Broken(_("the answer has the key in it, and is not shown"))
                self._temperature = request.body.get("temperature")
                yield answer
            if request.refused:
                quirks.remember(self._url, self._model, request.refused)

    @contextmanager
    def _client(self, secret: str) -> Iterator[openai.OpenAI]:
        """A client that follows no redirect, tries once, and needs no proxy for this computer.

        A redirect would take the question, and maybe the key, where nobody told us to send it.
        """
        _load()
        import openai

        http = openai.DefaultHttpxClient(
            follow_redirects=False,
            trust_env=not self.server.loopback,
            event_hooks={"response": [_check]},
            verify=self._context(),
        )
        if self._early:
            self._early.lend(http)
        base, _, query = self._url.partition("?")

        class OpenAI(openai.OpenAI):  # the name is told to the server
            def platform_headers(self) -> dict[str, str]:
                """Nothing of this computer: to find it out starts `uname`, whichever that is."""
                return {}

        with OpenAI(
            api_key=secret or NO_KEY,
            base_url=base,
            max_retries=0,
            http_client=http,
            default_headers={"Accept-Encoding": "identity", **self._also(secret)},
            default_query=dict(parse_qsl(query)),
        ) as client:
            if self._url != OPENAI:
                client.organization = client.project = None  # of an account with OpenAI
            yield client

    def _also(self, secret: str) -> dict[str, str]:
        """Azure takes a key in a header of its own, and its version from the address."""
        azure = self.server.host.endswith(".azure.com")
        return {"api-key": secret} if azure and secret else {}

    def _context(self) -> ssl.SSLContext:
        """What an encrypted connection is checked by. Raises AicmdError without its certificates.

        Reading those takes 20 ms: it is made once, for the early connection and for the client.
        """
        with self._trusting:
            self._trust = self._trust or self._certified()
            return self._trust

    def _certified(self) -> ssl.SSLContext:
        """Where nothing is encrypted nobody needs certificates: that knows none, and trusts nobody."""
        if not self.server.encrypted:
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        names = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
        file = next((self._environ[name] for name in names if self._environ.get(name)), None)
        folder = self._environ.get("SSL_CERT_DIR") or None
        if file is None and folder is None:
            return _trusted()
        try:
            return ssl.create_default_context(cafile=file, capath=folder)
        except OSError as error:
            reason = error.strerror or error
            raise AicmdError(
                _("no certificates in {path} ({reason})").format(path=file or folder, reason=reason)
            ) from None

    def _first_model(self, client: openai.OpenAI, deadline: Deadline) -> str:
        listed = _listed(client, deadline)
        if not listed:
            raise AicmdError(
                _("{server} names no model: set aicmd.model").format(server=self.server)
            )
        return listed[0]


class _Clock:
    """When an answer was asked for, when its first piece came, and when it must be there."""

    def __init__(self, deadline: Deadline) -> None:
        self.deadline = deadline
        self.first = 0.0
        self._begun = time.monotonic()

    def now(self) -> float:
        return time.monotonic() - self._begun

    def hear(self) -> None:
        self.first = self.first or self.now()


def _listed(client: openai.OpenAI, deadline: Deadline) -> tuple[str, ...]:
    """The chat models that the server names; () also for what is no list."""
    with _opened(client, "/models", deadline) as response:
        data = b"".join(_capped(response.iter_bytes(), deadline))
    try:
        return talkers(models(data.decode("utf-8", "replace")))
    except ValueError:
        return ()


def _trusted() -> ssl.SSLContext:
    """The context that the client makes for itself; clients before openai 3 are made with httpx."""
    try:
        http = import_module("httpx2")
    except ImportError:
        http = import_module("httpx")
    context: ssl.SSLContext = http.create_ssl_context()
    return context


def _load() -> None:
    """Import the client, and the transport that it would import at its first use."""
    lazytypes.install()
    import_module("openai")
    with suppress(ImportError):
        import_module("httpcore2")


def _context(question: Question, language: str, around: str) -> Context:
    """Imported where it is called, which is mostly in another process."""
    from aicmd.system import context

    return context(question, language, around)


def _objection(command: str, question: Question) -> str:
    """Imported where it is called, which is mostly in another process."""
    from aicmd.objection import objection

    return objection(command, question)


def _retried(client: openai.OpenAI, request: Request, deadline: Deadline) -> Iterator[Piece]:
    """Yield the pieces of an answer, sent for again where that may help and none had come yet.

    Once for what may pass, and once without each setting that the server does not take.
    """
    spared = False
    while True:
        begun = False
        try:
            for one in _pieces(client, request.body, deadline):
                begun = True
                yield one
            return
        except Exception as error:
            if begun:
                raise
            refused = cause(error, Refused)
            if refused is None or not request.yields(refused.status, refused.text):
                if spared or not is_passing(error):
                    raise
                spared = True
                _wait(error, deadline)


def _wait(error: Exception, deadline: Deadline) -> None:
    """Wait as long as the server wishes, if that leaves time for an answer; else fail at once."""
    refused = cause(error, Refused)
    seconds = _wished(refused.headers.get("retry-after", "")) if refused else PAUSE
    if seconds >= deadline.left():
        raise error
    time.sleep(seconds)


def _wished(after: str) -> float:
    """The seconds of a Retry-After, which may be a date (RFC 9110, 10.2.3)."""
    from email.utils import parsedate_to_datetime

    try:
        if after[:1].isdigit():
            return float(after)
        return max(parsedate_to_datetime(after).timestamp() - time.time(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return PAUSE


def _pieces(client: openai.OpenAI, request: dict[str, Any], deadline: Deadline) -> Iterator[Piece]:
    """Send the request and yield the pieces of its answer, streamed or whole."""
    with _opened(client, "/chat/completions", deadline, request) as response:
        kind = response.headers.get("content-type", "").lower()
        if "html" in kind:
            raise Broken(_("a web page came, no answer: set aicmd.baseUrl, with its /v1"))
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


@contextmanager
def _opened(
    client: openai.OpenAI, path: str, deadline: Deadline, body: dict[str, Any] | None = None
) -> Iterator[Any]:
    """The response to a request, of which nothing is read yet but its head.

    Not by way of `client.chat`, which builds classes for answers that we read ourselves: to import
    it takes a fifth of the time that the whole client does.
    """
    import openai

    kind: Any = {"cast_to": object, "stream": True, "stream_cls": openai.Stream[object]}
    kind["options"] = {"timeout": _patience(deadline)}
    sent: Any = client.get(path, **kind) if body is None else client.post(path, body=body, **kind)
    with sent as stream:
        yield stream.response


def _read(data: str) -> Piece:
    try:
        return piece(data)
    except ValueError:
        raise Broken(_("what came is no chat completion: is aicmd.baseUrl right?")) from None


def _capped(chunks: Iterator[bytes], deadline: Deadline) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > LARGEST:
            raise Broken(_("the answer does not end: try another model"))
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
        raise Broken(_("the answer was cut at the model's limit: ask for less, or set aicmd.model"))
    if finish == "content_filter":
        raise Broken(_("a filter held the answer back: say it in other words"))
    if not finish:
        raise Broken(_("the answer broke off: try again"))
    if not text.strip() and not refusal:
        raise Broken(_("the answer is empty: try again, or set aicmd.model"))
    yield Answer(text or f"DECLINE: {refusal}", usage, complete=True)


def _check(response: Any) -> None:
    """Read no more of a refusal than its beginning, and of what is packed nothing.

    A packed answer could unpack to any size, and we ask for none.
    """
    if response.headers.get("content-encoding", "identity") != "identity":
        raise Broken(_("the answer is compressed though we ask for none that is"))
    if len(response.headers) > MOST_HEADERS:
        raise Broken(_("the answer has too many headers: is aicmd.baseUrl right?"))
    if response.status_code < 300:
        return
    data = b""
    for chunk in response.iter_raw():
        data += chunk
        if len(data) > LARGEST_ERROR:
            break
    text = data[:LARGEST_ERROR].decode("utf-8", "backslashreplace")
    raise Refused(response.status_code, dict(response.headers), text)


def _patience(deadline: Deadline) -> float:
    """The limit of each single step, which ends the thread that is left behind at the deadline."""
    return max(deadline.left(), 0.01)


def _marked(reply: Reply, dialogue: Dialogue, chat: list[Turn]) -> Reply:
    """The reply with the hosts of its commands that were in nothing that the model was told.

    What it said itself before, on whoever's word, counts for nothing.
    """
    told = [turn["content"] for turn in chat if turn["role"] != "assistant"]
    given = [dialogue.question.text, *told]
    return replace(
        reply,
        suggestions=tuple(
            replace(one, foreign=foreign_urls(one.command, given)) for one in reply.suggestions
        ),
    )


def _fresh(reply: Reply, dialogue: Dialogue) -> Reply | None:
    """The reply with as many commands as were asked for, and none that was shown before.

    None if there is nothing else in it. Blanks and quotes make no other command.
    """
    new = _others(reply.suggestions, dialogue) if dialogue.turns else reply.suggestions
    if reply.suggestions and not new:
        return None
    return replace(reply, suggestions=new[: max(dialogue.question.alternatives, 1)])


def _others(suggestions: tuple[Suggestion, ...], dialogue: Dialogue) -> tuple[Suggestion, ...]:
    from aicmd.canonical import canonical

    shown = {canonical(command) for command in dialogue.shown()}
    return tuple(one for one in suggestions if canonical(one.command) not in shown)


def _together(*usages: Usage | None) -> Usage | None:
    """What several requests took; None where one of them is not known."""
    known = [usage for usage in usages if usage]
    if len(known) < len(usages):
        return None
    return Usage(
        sum(usage.prompt_tokens for usage in known), sum(usage.completion_tokens for usage in known)
    )
