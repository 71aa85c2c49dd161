"""`aicmd setup --yes`: what is safe to do with nobody to ask."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace

from aicmd import config
from aicmd import effective
from aicmd import local
from aicmd.candidate import LOOKING
from aicmd.candidate import Trial
from aicmd.candidate import Wish
from aicmd.candidate import is_here
from aicmd.candidate import offered
from aicmd.candidate import ranking
from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.local import Server
from aicmd.origin import origin
from aicmd.plan import Plan
from aicmd.terminal import Terminal
from aicmd.waiting import waiting
from aicmd.width import aligned


def unattended(
    wish: Wish, environ: Mapping[str, str], terminal: Terminal | None
) -> tuple[Plan, list[str]]:
    """Return what is safe to do with nobody to ask, and lines that say what was found.

    That is to take a server on this computer, if none is set, or the one that was named. Raises
    AicmdError where that one does not answer.
    """
    settings = config.read(environ)
    plan = Plan()
    if not wish.servers and (settings.base_url or settings.engine != "auto"):
        if wish.model:
            plan.set("model", wish.model, environ)
        rows = [one for one in effective.rows(environ)[0] if one.origin != effective.DEFAULT]
        return plan, ["set already:", *aligned([one.cells() for one in rows])]
    with waiting(LOOKING, terminal):
        servers = offered(wish, settings, environ)
    lines = []
    for server in servers:
        if not (wish.servers or server.models):
            continue
        try:
            model, told = _tried(server, wish, Trial(settings, environ, terminal))
        except AicmdError as error:
            if wish.servers:
                raise
            lines.append(str(error))
            continue
        plan.take(server.url, model, environ)
        return plan, [*lines, told]
    return plan, [*lines, *_none_taken(servers, settings)]


def _tried(server: Server, wish: Wish, trial: Trial) -> tuple[str, str]:
    """The model to take of a server that answered, and a line about it. Raises AicmdError."""
    trial = replace(trial, settings=replace(trial.settings, base_url=server.url, model=""))
    models = ranking(server, server.models or trial.models())
    model, why = (wish.model, "") if wish.model else models[0] if models else ("", "")
    seconds = replace(trial, settings=replace(trial.settings, model=model)).seconds()
    about = f" ({why})" if why else ""
    return model, f"{server.name}: {model or server.url}{about} answered in {seconds:.1f} s"


def _none_taken(servers: Sequence[Server], settings: Config) -> list[str]:
    locked = [f"{one.name} at {one.url} wants a key: aicmd setup" for one in servers if one.locked]
    found = [one for one in servers if is_here(one.url)]
    looked = [] if found else [f"no model server answers here: {', '.join(local.USUAL)}"]
    if settings.engine_name() == config.OFFLINE:
        return [*looked, *locked, "questions are answered offline"]
    where = origin(settings.base_url or OPENAI)
    return [*looked, *locked, f"questions go to {where}, whose key is set; nobody was asked yet"]
