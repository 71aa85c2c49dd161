from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd import shells
from aicmd import startfile
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.path import absolute
from aicmd.translation import _
from aicmd.version import numbers
from aicmd.version import version

OLDEST = {"bash": (4, 3), "zsh": (5, 8), "fish": (3, 4)}
"""What the shell integration needs."""


@check(rank=10)
def shell(environ: Mapping[str, str]) -> Iterator[Finding]:
    """A shell that is too old for `??`, and whether the file it reads at its start knows us."""
    name, program = shells.running(environ)
    if name not in OLDEST:
        yield good(_("{name} has no integration; `aicmd ask` answers in it too").format(name=name))
        return
    found = version(absolute(name, environ) or program, environ)
    if found and numbers(found) < OLDEST[name]:
        least = ".".join(map(str, OLDEST[name]))
        lost = _("`?? ` is an alias in it") if name == "bash" else _("`??` may not work in it")
        yield bad(
            f"{name} {found}: {lost}",
            _("use {name} {least} or later").format(name=name, least=least),
        )
    else:
        yield good(f"{name} {found}".strip())
    yield _integration(name, environ)


def _integration(name: str, environ: Mapping[str, str]) -> Finding:
    file = startfile.start_file(name, environ)
    if not startfile.is_integrated(name, environ):
        return good(_("{file} has no integration; `aicmd install shell` adds it").format(file=file))
    if other := startfile.unread_at_login(name, environ):
        return bad(other, _(startfile.LEAD_ON))
    return good(_("{file} has the integration").format(file=file))
