"""Other programs for the same, each in an environment of its own: `python -m bench.peers FOLDER`.

They are installed as their users get them, unpinned; bench/model.py then measures beside them.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import venv
from pathlib import Path

PEERS = {"sgpt": ("shell-gpt", "click"), "llm": ("llm",)}
"""click is missing from what shell-gpt says that it needs."""


def install(folder: Path) -> None:
    """Make the environments that are not there yet. Modules are compiled, as pip leaves them."""
    given = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for name, packages in PEERS.items():
        place = folder / f"v-{name}"
        if not place.exists():
            venv.create(place, with_pip=True)
            pip = [str(place / "bin/python"), "-m", "pip", "install", "--quiet", *packages]
            subprocess.run(pip, env=given, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    install(folder)
    subprocess.run([sys.executable, "-m", "bench.model", "--peers", str(folder)], check=True)


if __name__ == "__main__":
    main()
