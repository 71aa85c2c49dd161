"""`aicmd setup --yes`: what is safe to do with nobody to ask."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace

from aicmd import config
from aicmd import effective
from aicmd import local
from aicmd.candidate import LOOKING
from aicmd.candidate import NO_MODEL
from aicmd.candidate import Trial
from aicmd.candidate import Wish
from aicmd.candidate import is_here
from aicmd.candidate import offered
from aicmd.candidate import ranking
from aicmd.candidate import trial
from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.keyless import KEY_VARIABLES
from aicmd.local import Server
from aicmd.origin import origin
from aicmd.plan import Plan
from aicmd.terminal import Terminal
from aicmd.translation import _
from aicmd.waiting import waiting


def unattended(
    wish: Wish, environ: Mapping[str, str], terminal: Terminal | None
) -> tuple[Plan, list[str]]:
    """Return what is safe to do with nobody to ask, and lines that say what was found.

    That is to take a server on this computer, if none is set, or the one that was named. Raises
    AicmdError where that one does not answer.
    """
    settings = config.read(environ)
    if not wish.servers and _is_settled(settings, environ):
        return _as_it_is(wish, environ)
    with waiting(_(LOOKING), terminal):
        servers = offered(wish, settings, environ)
    plan, lines = Plan(), list[str]()
    for server in servers:
        if not (wish.servers or server.inviting):
            continue
        try:
            chosen, told = _tried(server, wish, trial(server, settings, environ, terminal))
        except AicmdError as error:
            if wish.servers:
                raise
            lines.append(str(error))
            continue
        plan.take(chosen, settings, environ)
        return plan, [*lines, told]
    return plan, [*lines, *_none_taken(servers, settings)]


def _is_settled(settings: Config, environ: Mapping[str, str]) -> bool:
    """Whether the user has said who answers. OPENAI_API_KEY is there for other programs too."""
    said = settings.base_url or settings.key_command or environ.get("AICMD_API_KEY")
    return bool(said) or settings.engine != "auto"


def _as_it_is(wish: Wish, environ: Mapping[str, str]) -> tuple[Plan, list[str]]:
    plan = Plan()
    if wish.model:
        plan.set("model", wish.model, environ)
    keys = [_("{name} is set").format(name=name) for name in KEY_VARIABLES if environ.get(name)]
    return plan, [_("set already:"), *effective.told(environ), *keys]


def _tried(server: Server, wish: Wish, begun: Trial) -> tuple[Config, str]:
    """A server with one of its models, which has answered, and a line about it. Raises AicmdError."""
    models = ranking(server, server.models or begun.models())
    model, why = (wish.model, "") if wish.model else models[0] if models else ("", "")
    chosen = replace(begun.settings, model=model)
    seconds = replace(begun, settings=chosen).seconds()
    about = f" ({why})" if why else ""
    return chosen, _("{model}{about} at {url} answered in {seconds:.1f} s").format(
        model=model or _("the model"), about=about, url=server.url, seconds=seconds
    )


def _none_taken(servers: Sequence[Server], settings: Config) -> list[str]:
    """Lines that say why no server was taken, and who answers then."""
    found = [one for one in servers if is_here(one.url)]
    looked = [
        _("{name} at {url} {lack}").format(name=_(one.name), url=one.url, lack=_lack(one))
        for one in found
        if not one.inviting
    ]
    if not found:
        looked = [_("no model server answers here: {usual}").format(usual=", ".join(local.USUAL))]
    if settings.engine_name() == config.OFFLINE:
        return [*looked, _("questions are answered offline")]
    where = origin(settings.base_url or OPENAI)
    return [
        *looked,
        _("questions go to {where}, whose key is set; nobody was asked yet").format(where=where),
    ]


def _lack(server: Server) -> str:
    if server.locked:
        return _("wants a key: aicmd setup")
    return _("is run by another user: aicmd setup") if server.stranger else _(NO_MODEL)
