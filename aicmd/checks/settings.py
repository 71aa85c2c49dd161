from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd import config
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.checks import nearest
from aicmd.translation import _


@check(rank=20)
def settings(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Values that cannot be meant, and keys of git config that do not count."""
    found = config.read(environ)
    for entry in found.ignored:
        key, _colon, why = entry.partition(": ")
        yield bad(f"git config {key} {why}", _mend(key))
    if not found.ignored:
        yield good(_("can be read"))


def _mend(key: str) -> str:
    name, _blank, scope = key.removesuffix(")").partition(" (")
    if name not in config.names() and (near := nearest(name, config.names())):
        return _("is {near} meant?").format(near=near)
    return f"git config --{scope} --unset {name}"
