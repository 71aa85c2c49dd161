from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from importlib.util import find_spec
from urllib.parse import urlsplit

from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.translation import _

PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY")


@check(rank=38)
def proxy(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Proxies for servers that are not on this computer; a loopback server is asked directly."""
    named = [(name, environ.get(name.lower()) or environ.get(name, "")) for name in PROXIES]
    there = [(name, text) for name, text in named if text]
    yield from (_proxy(name, text) for name, text in there)
    if not there:
        yield good(_("none"))


def _proxy(name: str, text: str) -> Finding:
    """The proxy without the password that may stand in its address."""
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        shown = f"{parts.scheme}://{parts.hostname}" + (f":{parts.port}" if parts.port else "")
    except ValueError:
        parts, shown = None, ""
    if parts is None or not parts.hostname:
        return bad(
            _("{name} is no address of a proxy").format(name=name),
            _("set it like http://HOST:PORT, or unset {name}").format(name=name),
        )
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        return bad(
            _("{name} is a SOCKS proxy, which needs socksio").format(name=name),
            "pip install socksio",
        )
    return good(f"{shown} ({name})")
