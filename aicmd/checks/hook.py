from __future__ import annotations

import os
from collections.abc import Iterator
from collections.abc import Mapping
from pathlib import Path

from aicmd import git
from aicmd import install
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.translation import _


@check(rank=90)
def hook(environ: Mapping[str, str]) -> Iterator[Finding]:
    """A hook of ours in this repository that git does not run."""
    place = git.repository(environ)
    if not place:
        yield good(_("there is no repository here"))
        return
    used, usual = install.hook_file(environ), Path(place, "hooks", install.HOOK)
    if install.is_ours(used):
        yield _runnable(used)
    elif install.is_ours(usual):
        yield bad(
            _("{usual} is not run: core.hooksPath names {parent}").format(
                usual=usual, parent=used.parent
            ),
            "aicmd install hook",
        )
    elif install.is_hooked(environ):
        yield good(_("installed"))
    else:
        yield good(_("not installed in this repository; `aicmd install hook` adds it"))


def _runnable(file: Path) -> Finding:
    if os.access(file, os.X_OK):
        return good(f"{file}")
    return bad(
        _("{file} cannot be run, so git passes it over").format(file=file), f"chmod +x {file}"
    )
