from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from collections.abc import Mapping
from pathlib import Path

from aicmd import keys
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.translation import _


@check(rank=50)
def key_file(environ: Mapping[str, str]) -> Iterator[Finding]:
    """A file of keys that others can read, or could put another in the place of."""
    path = keys.file(environ)
    if not os.path.lexists(path):
        yield good(_("there is none ({path})").format(path=path))
        return
    keys.private(path)
    wrong = list(_open_above(path))
    yield from wrong
    if not wrong:
        yield good(_("{path} is yours alone").format(path=path))


def _open_above(path: Path) -> Iterator[Finding]:
    for folder in path.parents[:2]:
        if folder.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            yield bad(
                _("others can exchange what is in {folder}").format(folder=folder),
                f"chmod go-w {folder}",
            )
