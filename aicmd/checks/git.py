from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.path import absolute
from aicmd.translation import _
from aicmd.version import numbers
from aicmd.version import version

OLDEST_GIT = (2, 31)
"""It has `rev-parse --path-format` and `log --end-of-options`."""


@check(rank=80)
def git(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Settings are git's, and so are commits."""
    program = absolute("git", environ)
    if program is None:
        yield bad(_("not found in PATH"), _("install git"))
        return
    found = version(program, environ)
    if not found:
        yield bad(
            _("{program} does not say its version").format(program=program),
            _("see what `git --version` says"),
        )
    elif numbers(found) < OLDEST_GIT:
        yield bad(
            _("{found} ({program}) is too old for the hook").format(found=found, program=program),
            _("install git 2.31 or later"),
        )
    else:
        yield good(f"{found} ({program})")
