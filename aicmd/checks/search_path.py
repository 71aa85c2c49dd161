from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from collections.abc import Mapping

from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.path import GIVEN
from aicmd.translation import _


@check(rank=70)
def search_path(environ: Mapping[str, str]) -> Iterator[Finding]:
    """PATH with the folder that one stands in: a repository's own `ls` would be run.

    So would another user's, out of a folder that everybody can write to.
    """
    folders = environ.get(GIVEN, environ.get("PATH", os.defpath)).split(os.pathsep)
    wrong = [_wrong(folder) for folder in dict.fromkeys(folders)]
    yield from (finding for finding in wrong if finding)
    modules = environ.get("PYTHONPATH", "").split(os.pathsep)
    if modules != [""] and not all(map(os.path.isabs, modules)):
        yield bad(_("PYTHONPATH has a part that depends on the current folder"), _("take it out"))
    if not any(wrong):
        yield good(
            _("PATH has {count} folders, none of them the current one").format(count=len(folders))
        )


def _wrong(folder: str) -> Finding | None:
    if not folder:
        return bad(
            _("PATH has an empty part, which is the current folder"), _("take it out of PATH")
        )
    if not os.path.isabs(folder):
        return bad(
            _("PATH has {folder!r}, which depends on the current folder").format(folder=folder),
            _("take it out"),
        )
    if _is_open(folder):
        return bad(
            _("everybody can put programs into {folder}, in PATH").format(folder=folder),
            f"chmod o-w {folder}",
        )
    return None


def _is_open(folder: str) -> bool:
    try:
        mode = os.stat(folder).st_mode
    except OSError:
        return False
    return stat.S_ISDIR(mode) and bool(mode & stat.S_IWOTH)
