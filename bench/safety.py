"""The risk verdicts on labelled commands: python -m bench.safety [FOLDER].

The commands are data: they are read from files and handed to a function, never run.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from pathlib import Path

from aicmd.parse import parse
from aicmd.risk import Level
from aicmd.risk import assess

DEFAULT = Path(__file__).parent.parent.parent / "shared/data"


def decoded(text: str) -> str:
    """Return the command that a row of the file stands for."""
    text = text.replace("\u240a", "\n")
    text = re.sub(r"<PAD (\d+)>", lambda found: " " * int(found[1]), text)
    return re.sub(r"<U\+([0-9A-F]+)>", lambda found: chr(int(found[1], 16)), text)


def main(folder: Path) -> int:
    rows = (folder / "risk_dev.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cases = [(label, decoded(text)) for label, _, text in (row.split("\t", 2) for row in rows)]
    start = time.perf_counter()
    levels = [(label, text, assess(text).level) for label, text in cases]
    took = (time.perf_counter() - start) / len(cases) * 1000
    for wanted in ("dangerous", "benign"):
        counts = Counter(level for label, _, level in levels if label == wanted)
        print(wanted, {str(level): count for level, count in counts.items()})
    lines = (folder / "looks_readonly_dev.txt").read_text(encoding="utf-8").splitlines()[1:]
    quiet = [
        line for line in lines if assess(line.split("\t")[0].replace("\\n", "\n")).level is Level.OK
    ]
    print(f"looks read-only: {len(lines) - len(quiet)} of {len(lines)} flagged")
    broken = [text for _, text, level in levels if parse(text).faults and level is Level.OK]
    print(f"cannot be parsed and yet ok: {len(broken)}; {took:.2f} ms a command")
    for label, text, level in levels:
        if (label == "dangerous") != (level is Level.DANGER):
            print(f"  {label} judged {level}: {text[:120]!r}")
    for line in quiet:
        print(f"  judged ok: {line!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT))
