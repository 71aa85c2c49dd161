"""Model servers to choose from, and a trial of one. Until one is tried only this computer is asked."""

from __future__ import annotations

import time
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace

from aicmd import keys
from aicmd import local
from aicmd.answer import last
from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.deadline import Deadline
from aicmd.engines.openai import MODEL
from aicmd.engines.openai import OpenAI
from aicmd.entry import entry_of
from aicmd.errors import AicmdError
from aicmd.local import Server
from aicmd.origin import origin
from aicmd.recommend import ranked
from aicmd.terminal import Terminal
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.waiting import waiting

PATIENCE = 60.0
"""Seconds for the request that tries a model: a large one is read from the disk first."""

LISTING = 10.0  # seconds for a list of models
REQUEST = "Answer with the one word: ready"
LOOKING = N_("looking for model servers on this computer")
GIVEN = N_("given")
NO_MODEL = N_("has no model yet: get one, such as qwen2.5-coder:7b")
SET = N_("set now")
"""What a server is called that is set, and not found here."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said on the command line: servers to look at in place of the usual ones, a model."""

    servers: tuple[str, ...] = ()
    model: str = ""


def address(text: str) -> str:
    """Return the address of a server, with the /v1 that most have where there is no path.

    Raises AicmdError for one that cannot be meant.
    """
    entry_of("baseUrl").check(text)
    bare = text.rstrip("/")
    return f"{bare}/v1" if bare.count("/") == 2 else bare


def offered(wish: Wish, settings: Config, environ: Mapping[str, str]) -> list[Server]:
    """Return the servers that there are to choose from; none but those on this computer is asked."""
    if wish.servers:
        return _named(wish.servers, environ)
    found = local.servers(tuple(local.places(environ).items()))
    known = [replace(one, url=settings.base_url) if _same(one, settings) else one for one in found]
    if settings.base_url and settings.base_url not in [one.url for one in known]:
        known.append(Server(SET, settings.base_url))
    others = [] if OPENAI in [one.url for one in known] else [Server("OpenAI", OPENAI)]
    return [*known, *others]


def _same(found: Server, settings: Config) -> bool:
    """Whether it is the one that is set, under whichever name this computer has."""
    if not settings.base_url:
        return False
    here, there = origin(found.url), origin(settings.base_url)
    return there.loopback and (here.scheme, here.port) == (there.scheme, there.port)


def _named(addresses: Sequence[str], environ: Mapping[str, str]) -> list[Server]:
    """The servers at these addresses. Raises AicmdError for one on this computer that is silent."""
    urls = [address(text) for text in addresses]
    here = [url for url in urls if is_here(url)]
    found = {one.url: one for one in local.servers([(GIVEN, url) for url in here])}
    for url in urls:
        keys.check_way(origin(url), environ)
        if url in here and url not in found:
            raise AicmdError(_("no model server answers at {url}: is it started?").format(url=url))
    return [found.get(url) or Server(GIVEN, url) for url in urls]


def is_here(url: str) -> bool:
    """Whether a server is on this computer, and asked without encryption as they are there."""
    server = origin(url)
    return server.loopback and not server.encrypted


@dataclass(frozen=True, slots=True)
class Trial:
    """A server as it would be set, to be asked with what is known of its key."""

    settings: Config
    environ: Mapping[str, str]
    terminal: Terminal | None

    def models(self) -> tuple[str, ...]:
        """Return the models that it lists. Raises AicmdError."""
        server = OpenAI(self.settings, self.environ)
        with waiting(
            _("asking {server} for its models").format(server=server.server), self.terminal
        ):
            return server.models(Deadline(LISTING))

    def seconds(self) -> float:
        """Return how long it takes to answer one request. Raises AicmdError."""
        server = OpenAI(replace(self.settings, timeout=PATIENCE), self.environ)
        begun = time.monotonic()
        with waiting(
            _("asking {what}").format(what=self.settings.model or server.server), self.terminal
        ):
            last(server.answers([{"role": "user", "content": REQUEST}], Deadline(PATIENCE)))
        return time.monotonic() - begun


def moves(url: str, settings: Config) -> bool:
    """Whether another server than the one that is set would be asked: what prints the key of that
    one must not be sent to it."""
    return origin(url) != origin(settings.base_url or OPENAI)


def trial(
    server: Server, settings: Config, environ: Mapping[str, str], terminal: Terminal | None
) -> Trial:
    """Return a trial of a server, before one of its models was chosen."""
    command = "" if moves(server.url, settings) else settings.key_command
    changed = replace(settings, base_url=server.url, model="", key_command=command)
    return Trial(changed, environ, terminal)


def ranking(server: Server, names: Sequence[str]) -> list[tuple[str, str]]:
    """Return the models of a server, the best first, each with why."""
    memory = local.memory() if is_here(server.url) else 0.0
    return ranked(names, memory, MODEL if server.url == OPENAI else "")
