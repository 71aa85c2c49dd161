"""Our parser beside bash and shfmt: python -m bench.parser [TSV].

TSV holds `question TAB command`. No command is run: `bash -n` reads it from a file.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from aicmd.parse import parse
from aicmd.syntax import Redirect
from aicmd.syntax import simples

DEFAULT = Path(__file__).parent.parent.parent / "shared/data/nl2bash_dev.tsv"
Call = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]
"""The words of a simple command, and its redirections as (operator, target)."""


def commands(path: Path) -> list[str]:
    """The different commands of a file, in order."""
    rows = path.read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(row.split("\t")[1] for row in rows if "\t" in row))


def accepted_by_bash(command: str) -> bool:
    with tempfile.NamedTemporaryFile("w", suffix=".sh") as file:
        file.write(command + "\n")
        file.flush()
        return subprocess.run(["bash", "-n", file.name], capture_output=True).returncode == 0


def tree_of_shfmt(command: str) -> Any:
    done = subprocess.run(
        ["shfmt", "--to-json", "-ln", "bash"], input=command.encode(), capture_output=True
    )
    return json.loads(done.stdout) if done.returncode == 0 else None


def calls_of_shfmt(node: Any, text: bytes) -> Iterator[Call]:
    """Every simple command of shfmt's tree that has words, as it is typed."""
    if isinstance(node, list):
        for child in node:
            yield from calls_of_shfmt(child, text)
    if not isinstance(node, dict):
        return
    command = node.get("Cmd")
    if isinstance(command, dict) and command.get("Type") == "CallExpr" and command.get("Args"):
        words = tuple(_typed(word, text) for word in command["Args"])
        redirects = tuple(
            (str(r.get("Op")), _typed(r["Word"], text)) for r in node.get("Redirs") or []
        )
        yield words, redirects
    if isinstance(command, dict) and command.get("Type") == "DeclClause":
        yield tuple(_declared(command, text)), ()
    for child in node.values():
        yield from calls_of_shfmt(child, text)


def _declared(command: Any, text: bytes) -> Iterator[str]:
    """shfmt has a type of its own for `export a=b`."""
    yield command["Variant"]["Value"]
    for argument in command.get("Args") or []:
        yield _typed(argument, text)


def _typed(node: Any, text: bytes) -> str:
    return text[node["Pos"]["Offset"] : node["End"]["Offset"]].decode()


def ours(command: str) -> list[Call]:
    found = [node for node in simples(parse(command)) if node.words]
    return [
        (tuple(word.text for word in node.words), tuple(map(_redirect, node.redirects)))
        for node in found
    ]


def _redirect(redirect: Redirect) -> tuple[str, str]:
    return redirect.operator.text, redirect.target.text if redirect.target else ""


def _comparable(calls: list[Call]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return sorted((words, tuple(target for _, target in marks)) for words, marks in calls)


def main(path: Path) -> int:
    """Print what agrees, and each command where we differ."""
    texts = commands(path)
    with ThreadPoolExecutor(4) as pool:
        bash = list(pool.map(accepted_by_bash, texts))
        trees = list(pool.map(tree_of_shfmt, texts))
    start = time.process_time()
    faults = [bool(parse(text).faults) for text in texts]
    took = (time.process_time() - start) / len(texts) * 1e6
    valid = [text for text, good in zip(texts, bash, strict=True) if good]
    missed = [t for t, good, bad in zip(texts, bash, faults, strict=True) if good and bad]
    rejected = [bad for good, bad in zip(bash, faults, strict=True) if not good]
    compared = [
        (t, tree) for t, tree, good in zip(texts, trees, bash, strict=True) if tree and good
    ]
    different = [t for t, tree in compared if _differs(t, tree)]
    print(f"commands {len(texts)}, accepted by bash -n {len(valid)}")
    print(f"of those parsed without fault {len(valid) - len(missed)} ({_share(missed, valid)})")
    print(f"refused by bash, a fault for us: {sum(rejected)} of {len(rejected)}")
    print(f"words and redirections as shfmt has them: {_share(different, compared)}")
    print(f"a command takes {took:.0f} µs")
    for title, rows in (("fault", missed), ("differs", different)):
        for row in rows:
            print(f"  {title}: {row}")
    return 0


def _differs(text: str, tree: Any) -> bool:
    theirs = list(calls_of_shfmt(tree, text.encode()))
    return _comparable(ours(text)) != _comparable(theirs)


def _share(wrong: list[Any], of: list[Any]) -> str:
    return f"{100 * (1 - len(wrong) / max(len(of), 1)):.2f} %"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT))
