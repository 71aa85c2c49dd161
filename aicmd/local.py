"""Model servers on this computer: asked on loopback alone, all at once, with no key and no question."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace
from http.client import HTTPConnection
from http.client import HTTPException
from queue import Empty
from queue import SimpleQueue
from urllib.parse import urlsplit

from aicmd.completion import models
from aicmd.completion import talkers
from aicmd.gate import refused

HERE = "http://127.0.0.1:{}/v1"
USUAL = {"Ollama": 11434, "LM Studio": 1234, "llama.cpp": 8080, "vLLM": 8000, "Jan": 1337}
"""Programs that speak OpenAI's protocol, with the port that each takes if it is not told."""

HIGHEST = 65535
_PORT = re.compile(r":(\d{2,5})/?$")

SECONDS = 1.5
"""For all of them together: a server on this computer lists its models in a few thousandths."""

SOCKETS = ("/proc/net/tcp", "/proc/net/tcp6")
"""Where Linux says whose sockets listen (proc_net_tcp.txt); elsewhere nobody does."""

LISTENS = "0A"
PEOPLE = range(1000, 65534)
"""The users who are people, and no services: any of them may open a port on a shared computer."""

LARGEST = 1 << 20  # bytes of a list
LONGEST = 200  # characters of a model's name


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answered: the program that usually has its port, its address, its chat models.

    One that is `locked` wants a key; one of a `stranger` was started by another user of this
    computer, who could read what is asked.
    """

    name: str
    url: str
    models: tuple[str, ...] = ()
    locked: bool = False
    stranger: bool = False

    @property
    def inviting(self) -> bool:
        """Whether it may be taken where nobody is asked."""
        return bool(self.models) and not self.stranger


def places(environ: Mapping[str, str]) -> dict[str, str]:
    """Return where servers usually are, by the name of the program.

    Ollama is told its port by a variable, which its users set for its client too.
    """
    told = _PORT.search(environ.get("OLLAMA_HOST", ""))
    ports = USUAL | ({"Ollama": int(told[1])} if told and int(told[1]) <= HIGHEST else {})
    return {name: HERE.format(port) for name, port in ports.items()}


def servers(places: Sequence[tuple[str, str]], seconds: float = SECONDS) -> list[Server]:
    """Return the servers that answer at these names and addresses, in this order.

    The addresses are of http on loopback. Whoever is still silent after so many seconds is left.
    """
    told: SimpleQueue[tuple[int, Server | None]] = SimpleQueue()
    for at, (name, url) in enumerate(places):
        threading.Thread(target=_ask, args=(at, name, url, seconds, told), daemon=True).start()
    found: dict[int, Server] = {}
    end = time.monotonic() + seconds
    with suppress(Empty):
        for _ in places:
            at, server = told.get(timeout=max(end - time.monotonic(), 0.0))
            if server:
                found[at] = server
    sockets = _sockets()
    return [
        replace(found[at], stranger=is_strangers(urlsplit(found[at].url).port or 80, sockets))
        for at in sorted(found)
    ]


def _sockets() -> str:
    text = ""
    for file in SOCKETS:
        with suppress(OSError), open(file, encoding="ascii", errors="replace") as lines:
            text += lines.read()
    return text


def is_strangers(port: int, sockets: str, mine: int | None = None) -> bool:
    """Whether the one who listens at a port is a person, and another one than we are.

    `sockets` is a text like that of /proc/net/tcp.
    """
    rows = (line.split() for line in sockets.splitlines())
    users = {
        int(row[7])
        for row in rows
        if len(row) > 7 and row[3] == LISTENS and row[1].endswith(f":{port:04X}")
    }
    own = os.getuid() if mine is None else mine
    return any(user in PEOPLE and user != own for user in users)


def _ask(
    at: int, name: str, url: str, seconds: float, told: SimpleQueue[tuple[int, Server | None]]
) -> None:
    try:
        told.put((at, _server(name, url, seconds)))
    except (OSError, HTTPException, ValueError, RecursionError):
        told.put((at, None))


def _server(name: str, url: str, seconds: float) -> Server | None:
    """What answers there, None for something that is no model server. Raises for silence."""
    parts = urlsplit(url)
    asking = HTTPConnection(parts.hostname or "", parts.port or 80, timeout=seconds)
    try:
        asking.request("GET", f"{parts.path.rstrip('/')}/models")
        response = asking.getresponse()
        data = response.read(LARGEST).decode("utf-8", "replace")
        if response.status in (401, 403) and _complains(data):
            return Server(name, url, locked=True)
        return Server(name, url, _listed(data)) if response.status == 200 else None
    finally:
        asking.close()


def _complains(data: str) -> bool:
    """Whether a refusal is one of OpenAI's protocol; many other servers refuse whoever they do not
    know."""
    answer = json.loads(data)
    return isinstance(answer, dict) and "error" in answer


def _listed(data: str) -> tuple[str, ...]:
    """The chat models of a list; a name that could not be shown as it is names none."""
    names = talkers(models(data))
    return tuple(name for name in names if len(name) <= LONGEST and not refused(name))


def memory() -> float:
    """Return how many gigabytes this computer has, 0.0 where it does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    except (OSError, ValueError):
        return 0.0
