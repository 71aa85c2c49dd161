from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd import config
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.checks import nearest
from aicmd.deadline import Deadline
from aicmd.errors import UsageError
from aicmd.translation import _

PATIENCE = 5.0
"""Seconds for a server to list its models."""


@check(rank=45)
def model(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Whether the server that is configured answers, and has the model. It is asked for its list."""
    try:
        settings = config.read(environ)
    except UsageError:
        return  # as `settings` tells
    if settings.engine_name() == "offline":
        yield good(_("none is needed offline"))
        return
    from aicmd.engines.openai import OpenAI

    server = OpenAI(settings, environ)
    listed = server.models(Deadline(PATIENCE))
    if not listed or settings.model in ("", *listed):
        yield good(
            _("{server} answers and has {model}").format(
                server=server.server, model=settings.model or len(listed)
            )
        )
        return
    near = nearest(settings.model, listed) or listed[0]
    yield bad(
        _("{server} has no model {model}").format(server=server.server, model=settings.model),
        f"aicmd config set model {near}",
    )
