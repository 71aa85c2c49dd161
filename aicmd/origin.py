"""The server that an address names: what a key is bound to, and what decides how to reach it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aicmd.translation import _

_URL = (
    r"(?ai)(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(?P<port>[0-9]{1,5}))?"
    r"(?:/[^?#\s]*(?:\?[\w=&.%-]+)?)?"
)
_LOOPBACK = r"(?a)localhost|.*\.localhost|127(\.[0-9]{1,3}){3}|\[::1\]"
"""Names and addresses that stay on this computer (RFC 6761 section 6.3, RFC 1122 3.2.1.3)."""

PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host in lower case and port of a server; written as in an address."""

    scheme: str
    host: str
    port: int

    @property
    def loopback(self) -> bool:
        return re.fullmatch(_LOOPBACK, self.host) is not None

    @property
    def encrypted(self) -> bool:
        return self.scheme == "https"

    def __str__(self) -> str:
        port = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}"


def origin(url: str) -> Origin:
    """Return the server of an http or https address that has neither user nor fragment.

    A path may be followed by a query, as in `…/deployments/NAME?api-version=…` of Azure.

    Raises ValueError for any other text.
    """
    found = re.fullmatch(_URL, url)
    if not found:
        raise ValueError(_("not an address of a server"))
    scheme, host = found["scheme"].lower(), found["host"].lower()
    port = int(found["port"] or PORTS[scheme])
    if not 0 < port < 65536:
        raise ValueError(_("not a port"))
    return Origin(scheme, host, port)
