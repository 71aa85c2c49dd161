"""What can go wrong between a question and its answer, and the one line that is said of each."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from typing import TypeVar

from aicmd.completion import complaint
from aicmd.errors import AicmdError
from aicmd.errors import KeyRefused
from aicmd.errors import Unreachable
from aicmd.gate import visible
from aicmd.origin import Origin
from aicmd.sealed import cleaned
from aicmd.translation import _

Kind = TypeVar("Kind", bound=BaseException)

LONGEST = 200  # characters of a server's words that are shown
LONGEST_READ = 8192  # of which as many are looked at
PASSING = frozenset({408, 429, 500, 502, 503, 504, 529})  # what may be gone at a second try
GONE = frozenset({502, 503, 504})
"""What a gateway says in place of a server that does not answer."""

UNKEYED = frozenset({401, 403})


def _kind(status: int) -> type[AicmdError]:
    """What a refusal with this status is to those who ask."""
    return Unreachable if status in GONE else KeyRefused if status in UNKEYED else AicmdError


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
class Place:
    """Whom was asked, how long at most (seconds), and the keys that no message may hold."""

    server: Origin
    model: str
    timeout: float
    keys: tuple[str, ...] = field(repr=False)

    def failure(self, error: Exception, late: bool, begun: bool) -> AicmdError:
        """Return the one line for whatever went wrong. `late`: the time is over.

        It is Unreachable where the server gave no sign of life; `begun` tells that it did.
        """
        if refused := cause(error, Refused):
            return _kind(refused.status)(
                self._refusal(refused.status, self._said(complaint(refused.text)))
            )
        if late or cause(error, TimeoutError):
            kind = AicmdError if begun else Unreachable
            return kind(
                _(
                    "{server} did not answer within {seconds:g} s: try again, or set aicmd.timeout"
                ).format(server=self.server, seconds=self.timeout)
            )
        if isinstance(error, Broken):
            return AicmdError(f"{self.server}: {error}")
        if isinstance(error, Failed):
            return AicmdError(
                _("{server}: the model failed ({said}): try again").format(
                    server=self.server, said=self._said(str(error))
                )
            )
        return self._unconnected(error)

    def _unconnected(self, error: Exception) -> AicmdError:
        if certificate := cause(error, ssl.SSLError):
            reason = getattr(certificate, "verify_message", "") or certificate.reason or "TLS"
            return AicmdError(
                _("{server} is not trusted ({reason}): see SSL_CERT_FILE").format(
                    server=self.server, reason=visible(str(reason))
                )
            )
        if cause(error, ConnectionRefusedError):
            return Unreachable(
                _("no server answers at {server}: start it, or set aicmd.baseUrl").format(
                    server=self.server
                )
            )
        if is_cut(error):
            return AicmdError(
                _("{server} broke the connection off: try again").format(server=self.server)
            )
        return Unreachable(
            _("{server} cannot be reached: check the network, or set aicmd.baseUrl").format(
                server=self.server
            )
        )

    def _refusal(self, status: int, said: str) -> str:
        """The line for a status other than success; `said` is what the server says to it."""
        reason = f" ({said})" if said else ""
        if status in UNKEYED:
            line = _(
                "{server} does not take the key{reason}: set AICMD_API_KEY or aicmd.keyCommand"
            )
        elif status == 404 and said:
            line = _("{server} has no model {model!r} here{reason}: set aicmd.model")
        elif status == 404:
            line = _(
                "{server} has no model {model!r} here: set aicmd.model, and aicmd.baseUrl with its /v1"
            )
        elif status == 413:
            line = _("{server} finds the question too long{reason}: say it in fewer words")
        elif status == 429:
            line = _("{server} has had too many requests, or the account is used up{reason}: wait")
        elif 300 <= status < 400:
            line = _(
                "{server} sends us to another address, which is not followed: set aicmd.baseUrl"
            )
        elif status >= 500:
            line = _("{server} failed with status {status}{reason}: try again later")
        else:
            line = _(
                "{server} failed with status {status}{reason}: see aicmd.model and aicmd.baseUrl"
            )
        values = {"server": self.server, "model": self.model, "status": status, "reason": reason}
        return line.format(**values)

    def _said(self, text: str) -> str:
        """A server's words as they may stand in a message: the key, which some repeat, left out,
        and whatever else they say that is a secret."""
        text = visible(cleaned(text[:LONGEST_READ], self.keys))
        return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def is_passing(error: BaseException) -> bool:
    """Whether a second try may help: the server was busy, or is being restarted."""
    refused = cause(error, Refused)
    return refused.status in PASSING if refused else is_cut(error)


def is_cut(error: BaseException) -> bool:
    """Whether the connection ended in the middle.

    The client's own error says so by its name alone; it takes the place of the reset it comes from.
    """
    names = {type(one).__name__ for one in _chain(error)}
    return "RemoteProtocolError" in names or cause(error, ConnectionResetError) is not None


def cause(error: BaseException, kind: type[Kind]) -> Kind | None:
    """Return what of that kind an error is or comes from."""
    return next((one for one in _chain(error) if isinstance(one, kind)), None)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it comes from; libraries wrap one another's."""
    found: BaseException | None = error
    for _depth in range(10):
        if found is None:
            return
        yield found
        found = found.__cause__ or found.__context__
