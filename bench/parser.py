"""Our parser beside bash and shfmt: python -m bench.parser [TSV].

TSV holds `question TAB command`. No command is run: `bash -n` reads it from a file, shfmt from its
input.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from aicmd.explanation import explain
from aicmd.parse import parse
from tests.oracle import accepted
from tests.oracle import calls
from tests.oracle import shfmt_calls

DEFAULT = Path(__file__).parent.parent.parent / "shared/data/nl2bash_dev.tsv"


def commands(path: Path) -> list[str]:
    """The different commands of a file, in order."""
    rows = path.read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(row.split("\t")[1] for row in rows if "\t" in row))


def microseconds(texts: list[str]) -> float:
    """The mean time to parse a command, the best of three rounds, in processor time."""
    rounds = []
    for _ in range(3):
        start = time.process_time()
        for text in texts:
            parse(text)
        rounds.append(time.process_time() - start)
    return min(rounds) / len(texts) * 1e6


def import_milliseconds(module: str, after: str) -> float:
    """What importing one module adds to a start that has others, the median of nine."""
    code = (
        f"import {after}; import time; start = time.process_time(); import {module};"
        " print(time.process_time() - start)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    runs = [
        subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True)
        for _ in range(9)
    ]
    return sorted(float(run.stdout) for run in runs)[4] * 1000


def report(texts: list[str]) -> int:
    """Print what agrees, and each command where we differ; 1 if a target is missed."""
    with ThreadPoolExecutor(4) as pool:
        bash = dict(zip(texts, pool.map(accepted, texts), strict=True))
        theirs = dict(zip(texts, pool.map(shfmt_calls, texts), strict=True))
    faulty = {text for text in texts if parse(text).faults}
    valid = [text for text in texts if bash[text]]
    missed = [text for text in valid if text in faulty]
    invalid = [text for text in texts if not bash[text]]
    compared = [text for text in valid if theirs[text] is not None]
    different = [text for text in compared if calls(text) != theirs[text]]
    print(f"commands {len(texts)}, accepted by bash -n {len(valid)}")
    print(f"of those parsed without fault: {_share(missed, valid)}")
    print(f"explained with a part for each character: {_share(_uncovered(texts), texts)}")
    print(f"words and redirections as in shfmt's tree: {_share(different, compared)}")
    print(f"refused by bash, a fault for us: {_share(set(invalid) - faulty, invalid)}")
    tree = import_milliseconds("aicmd.syntax", "dataclasses, enum, re")
    parser = import_milliseconds("aicmd.parse", "aicmd.syntax, re")
    print(f"a command takes {microseconds(texts):.0f} µs on average")
    print(f"imports: the types of the tree {tree:.1f} ms, the parser {parser:.1f} ms")
    _list("a fault for us alone", missed)
    _list("words differ", different)
    _list("no fault for us", [text for text in invalid if text not in faulty])
    return int(len(missed) > len(valid) / 100 or len(different) > len(compared) / 1000)


def _uncovered(texts: list[str]) -> list[str]:
    """The commands whose parts overlap, are out of order or leave out more than blanks."""
    return [text for text in texts if not _is_covered(text)]


def _is_covered(text: str) -> bool:
    at = 0
    for part in explain(text, lambda path: None).parts:
        if part.start < at or text[at : part.start].strip() or part.end <= part.start:
            return False
        at = part.end
    return not text[at:].strip()


def _share(wrong: list[str] | set[str], of: list[str]) -> str:
    right = len(of) - len(wrong)
    return f"{right} of {len(of)} ({100 * right / max(len(of), 1):.2f} %)"


def _list(title: str, texts: list[str]) -> None:
    for text in texts:
        print(f"  {title}: {text}")


if __name__ == "__main__":
    sys.exit(report(commands(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT)))
