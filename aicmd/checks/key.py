from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd import config
from aicmd import keys
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.errors import UsageError
from aicmd.translation import _


@check(rank=40)
def key(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Where the key comes from, never the key; a keyCommand is run, which may ask for something."""
    try:
        settings = config.read(environ)
    except UsageError:
        return  # as `settings` tells
    if settings.engine_name() == "offline":
        yield good(_("none is needed offline"))
    elif source := keys.found(settings, environ).source:
        yield good(_("from {source}").format(source=source))
    elif settings.base_url in ("", config.OPENAI):
        yield bad(_("api.openai.com wants one"), _("set OPENAI_API_KEY or aicmd.keyCommand"))
    else:
        yield good(_("none is set, and none is sent"))
