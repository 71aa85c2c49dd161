"""A hook that stands in front of the terminal and takes its time: python tests/slowly.py [--kill]"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from unittest.mock import patch

from aicmd.commit import Hook
from aicmd.commit import commit_msg
from aicmd.config import Config


def work(hook: Hook) -> int:
    """What a slow server makes of it."""
    print("working", file=sys.stderr, flush=True)
    if "--kill" in sys.argv:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(20)
    return 0


if __name__ == "__main__":
    with patch.object(Hook, "run", work):
        sys.exit(commit_msg(Path(sys.argv[-1]), Config(), os.environ))
