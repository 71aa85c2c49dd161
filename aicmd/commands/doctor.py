"""`aicmd doctor`: what is not as it should be here, and how to mend it."""

from __future__ import annotations

import os

import click

from aicmd.checks import Check
from aicmd.checks import Finding
from aicmd.checks import checks
from aicmd.say import show
from aicmd.say import show_json

EXAMPLES = """\b
Examples:
  aicmd doctor
  aicmd doctor --json
"""


@click.command(name="doctor", epilog=EXAMPLES)
@click.option("--json", "json_wanted", is_flag=True, help="Print one JSON object.")
def command(json_wanted: bool) -> int:
    """Look at what aicmd needs here: shell, git, manual pages, server, key, folders.

    One line for each, with the mend where something is wrong; exit code 1 if anything is. Nothing
    is changed. The server that is configured is asked for its models. A key is never shown.
    """
    found = [(known, one) for known in checks() for one in known.findings(os.environ)]
    ok = all(one.ok for _, one in found)
    if json_wanted:
        rows = [
            {"check": known.name, "ok": one.ok, "text": one.text, "mend": one.mend}
            for known, one in found
        ]
        show_json({"ok": ok, "checks": rows})
    else:
        for known, one in found:
            show(_line(known, one))
    return int(not ok)


def _line(known: Check, found: Finding) -> str:
    mark = "ok" if found.ok else "!!"
    line = f"{mark} {known.name:<13} {found.text}"
    return line if found.ok else f"{line}: {found.mend}"
