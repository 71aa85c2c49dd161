"""Other programs for the same, each in an environment of its own: `python -m bench.peers FOLDER`.

They are installed as their users get them, unpinned; bench/table.py and bench/model.py then measure
beside them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import venv
from pathlib import Path

PYTHON = {
    "sgpt": ("shell-gpt", "click"),
    "llm": ("llm",),
    "cz": ("commitizen",),
    "gitlint": ("gitlint",),
}
"""click is missing from what shell-gpt says that it needs."""
NODE = ("opencommit", "aicommits")


def program(folder: Path, name: str) -> list[str]:
    """How to call a peer of the folder; [] where it is not installed."""
    if name in NODE:
        found = folder / "npm" / name / "node_modules" / ".bin" / name
    else:
        found = folder / f"v-{name}" / "bin" / name
    return [str(found)] if found.exists() else []


def install(folder: Path) -> None:
    """Make the environments that are not there yet. Modules are compiled, as pip leaves them."""
    given = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for name, packages in PYTHON.items():
        if not program(folder, name):
            place = folder / f"v-{name}"
            venv.create(place, with_pip=True)
            pip = [str(place / "bin/python"), "-m", "pip", "install", "--quiet", *packages]
            subprocess.run(pip, env=given, check=True)
    for name in NODE if shutil.which("npm") else ():
        if not program(folder, name):
            place = folder / "npm" / name
            place.mkdir(parents=True, exist_ok=True)
            npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(place)]
            subprocess.run([*npm, name], env=given, check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    install(parser.parse_args().folder.absolute())
