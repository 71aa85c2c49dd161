"""A connection that is opened while the question is still being put together."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty
from queue import SimpleQueue
from typing import TYPE_CHECKING
from typing import Any

if TYPE_CHECKING:
    import ssl

    from httpcore2 import NetworkStream

    from aicmd.origin import Origin

Context = Callable[[], "ssl.SSLContext"]
"""Makes what an encrypted connection is checked by."""


class Early:
    """One connection to a server, opened in a thread from now on. Nothing is sent on it.

    It is tried for so many seconds at most, and not at all where the way leads through a proxy. It is
    the first attempt of the client that it is lent to: a server that refuses it has refused that one.
    """

    def __init__(self, server: Origin, context: Context, seconds: float) -> None:
        self._server = server
        self._context = context
        self._seconds = seconds
        self._opened: SimpleQueue[NetworkStream | None] = SimpleQueue()
        self._failure: Exception | None = None
        threading.Thread(target=self._open, daemon=True).start()

    def lend(self, client: object) -> None:
        """Have an HTTP client take the connection for its first request.

        Clients have no public way to be given one: where this one is not made as is known, it opens
        its own.
        """
        try:
            import httpcore2
        except ImportError:  # openai before 3
            return
        pool = getattr(getattr(client, "_transport", None), "_pool", None)
        own = getattr(pool, "_network_backend", None)
        if not isinstance(own, httpcore2.NetworkBackend):
            return
        early = self

        class Lent(httpcore2.SyncBackend):
            def connect_tcp(self, *place: Any, **more: Any) -> NetworkStream:
                stream, failure = early.take(), early._failure
                early._failure = None
                if isinstance(failure, (httpcore2.ConnectError, httpcore2.ConnectTimeout)):
                    raise failure
                return stream or super().connect_tcp(*place, **more)

        pool._network_backend = Lent()  # type: ignore[union-attr]

    def take(self) -> NetworkStream | None:
        """The connection, as soon as it is open; None the second time, and where there is none."""
        try:
            stream = self._opened.get(timeout=self._seconds)
        except Empty:
            return None
        self._opened.put(None)
        return stream

    def _open(self) -> None:
        stream = None
        try:
            stream = self._connected()
        except Exception as error:  # it is told when the connection is needed
            self._failure = error
        self._opened.put(stream)

    def _connected(self) -> NetworkStream | None:
        from urllib.request import getproxies

        import httpcore2

        if not self._server.loopback and getproxies():
            return None
        host = self._server.host.strip("[]")
        backend = httpcore2.SyncBackend()
        stream = backend.connect_tcp(host, self._server.port, self._seconds)
        if not self._server.encrypted:
            return stream
        context = self._context()
        context.set_alpn_protocols(["http/1.1"])
        return _secured(stream.start_tls(context, host, self._seconds))


def _secured(stream: NetworkStream) -> NetworkStream:
    """A stream that needs no second handshake where one is asked for."""
    import httpcore2

    class Secured(httpcore2.NetworkStream):
        def start_tls(self, *context: Any, **more: Any) -> NetworkStream:
            return stream

    return Secured()
