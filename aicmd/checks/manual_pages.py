from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping

from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.path import absolute
from aicmd.sources import man
from aicmd.translation import _
from aicmd.version import version


@check(rank=81)
def manual_pages(environ: Mapping[str, str]) -> Iterator[Finding]:
    """The pages that commands are explained from; `man` itself only shows them to you."""
    program = absolute("man", environ)
    said = (
        _("man {version}").format(version=version(program, environ)).strip()
        if program
        else _("no man")
    )
    if man.has_pages():
        yield good(_("there are some ({said})").format(said=said))
    else:
        yield bad(
            _("none is installed ({said})").format(said=said),
            _("install man-db and your system's pages"),
        )
