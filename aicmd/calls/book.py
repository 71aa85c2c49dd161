"""All calls that are known."""

from __future__ import annotations

from aicmd.calls import copying
from aicmd.calls import files
from aicmd.calls import listing
from aicmd.calls import network
from aicmd.calls import paths
from aicmd.calls import shell
from aicmd.calls import text

CALLS = (
    *copying.CALLS,
    *files.CALLS,
    *listing.CALLS,
    *network.CALLS,
    *paths.CALLS,
    *shell.CALLS,
    *text.CALLS,
)
