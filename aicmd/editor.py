"""The user's editor, on a text of ours."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from aicmd.keyless import keyless
from aicmd.path import searched


def edited(text: bytes, editor: str, descriptor: int) -> bytes | None:
    """Return the text as the user leaves it in the editor on that terminal; None if it fails.

    `editor` is a shell command, as git takes it.
    """
    with TemporaryDirectory(prefix="aicmd-") as folder:
        file = Path(folder, "COMMIT_EDITMSG")  # editors know by the name how to show it
        file.write_bytes(text)
        # In the editor Ctrl-C is its own. A handler of ours, unlike SIG_IGN, is not inherited.
        before = signal.signal(signal.SIGINT, lambda number, frame: None)
        try:
            status = subprocess.run(
                ["/bin/sh", "-c", f'{editor} "$@"', editor, str(file)],
                stdin=descriptor,
                stdout=descriptor,
                stderr=descriptor,
                env=keyless(os.environ) | {"PATH": searched(os.environ)},
                check=False,
            ).returncode
            return file.read_bytes() if status == 0 else None
        finally:
            signal.signal(signal.SIGINT, before)
