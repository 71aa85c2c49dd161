from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd import config
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.checks import nearest
from aicmd.path import GIVEN
from aicmd.translation import _

OTHERS = frozenset(
    "AICMD_ALIASES AICMD_ALLOW_HTTP AICMD_API_KEY AICMD_BEFORE AICMD_BIN AICMD_COMMANDS AICMD_DISABLE"
    " AICMD_FUNCTIONS AICMD_GIVEN_PATH AICMD_KEYS AICMD_KEY_ASK AICMD_KEY_EXPLAIN AICMD_NO_AHEAD AICMD_NO_ENTER"
    " AICMD_NO_LAZY_TYPES AICMD_NO_MERGE AICMD_PROGRAM AICMD_QUESTION AICMD_STATUS".split()
)
"""Variables of ours beside the settings. GIVEN is set by ourselves, and not told of."""


@check(rank=30)
def variables(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Variables that look like ours and that nothing reads: a slip of the keyboard."""
    known = OTHERS | set(config.variables())
    named = sorted(name for name in environ if name.startswith("AICMD") and name != GIVEN)
    for name in named:
        if name not in known:
            near = nearest(name, known)
            yield bad(
                _("nothing reads {name}").format(name=name),
                _("is {near} meant?").format(near=near) if near else f"unset {name}",
            )
    used = [name for name in named if name in known]
    if len(used) == len(named):
        yield good(_("set: {used}").format(used=", ".join(used)) if used else _("none is set"))
