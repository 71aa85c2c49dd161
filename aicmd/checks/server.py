from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd import config
from aicmd import keys
from aicmd.checks import Finding
from aicmd.checks import check
from aicmd.checks import good
from aicmd.errors import UsageError
from aicmd.origin import origin
from aicmd.translation import _


@check(rank=35)
def server(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Whom questions go to, and that the way is not open to others. Nobody is asked."""
    try:
        settings = config.read(environ)
    except UsageError:
        return  # as `settings` tells
    if settings.engine_name() == "offline":
        yield good(_("none: questions are answered offline"))
        return
    where = origin(settings.base_url or config.OPENAI)
    keys.check_way(where, environ)
    yield good(
        _("{where}, model {model}").format(where=where, model=settings.model or _("by default"))
    )
