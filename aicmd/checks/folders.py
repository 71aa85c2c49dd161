from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from collections.abc import Mapping
from pathlib import Path

from aicmd import xdg
from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.translation import _


@check(rank=60)
def folders(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Folders of ours and what is in them: what was asked is nobody else's business."""
    named = [Path(xdg.folder(variable, environ)) for variable in xdg.USUAL]
    there = [folder for folder in named if folder.is_dir()]
    wrong = [finding for folder in there for finding in _wrong(folder)]
    yield from wrong
    if not wrong:
        yield good(", ".join(map(str, there)) or _("none was made yet"))


def _wrong(folder: Path) -> Iterator[Finding]:
    """What others can do to a folder, or to a file in it that the folder does not hide."""
    status = folder.stat()
    if status.st_uid != os.geteuid():
        yield bad(
            _("{folder} belongs to another user").format(folder=folder),
            _("remove it, or have it removed"),
        )
    elif status.st_mode & 0o077:
        yield bad(_("others can look into {folder}").format(folder=folder), f"chmod 700 {folder}")
    for file in sorted(folder.iterdir()):
        found = file.lstat()
        if file.name == "keys" or not stat.S_ISREG(found.st_mode):
            continue
        if found.st_uid != os.geteuid():
            yield bad(_("{file} belongs to another user").format(file=file), f"rm {file}")
        elif found.st_mode & 0o077:
            yield bad(_("others can read {file}").format(file=file), f"chmod 600 {file}")
