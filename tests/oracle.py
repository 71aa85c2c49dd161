"""What bash and shfmt make of a command line. Neither runs it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aicmd.parse import parse
from aicmd.syntax import Assignment
from aicmd.syntax import Simple
from aicmd.syntax import Word
from aicmd.syntax import simples

Call = tuple[tuple[str, ...], tuple[str, ...]]
"""The words of a simple command and the targets of its redirections, as typed."""

SHFMT = shutil.which("shfmt", path=str(Path(sys.executable).parent)) or shutil.which("shfmt")


def accepted(command: str) -> bool:
    """Whether `bash -n` takes it: some faults in `[[` are told on stderr only."""
    with tempfile.NamedTemporaryFile("w", suffix=".sh", encoding="utf-8") as file:
        file.write(command + "\n")
        file.flush()
        done = subprocess.run(
            ["bash", "--norc", "-n", file.name], capture_output=True, env={"LC_ALL": "C.UTF-8"}
        )
    return done.returncode == 0 and b"expected" not in done.stderr


def shfmt_calls(command: str) -> list[Call] | None:
    """The simple commands of shfmt's tree; None if it refuses the text."""
    done = subprocess.run(
        [SHFMT or "shfmt", "--to-json", "-ln", "bash"],
        input=command.encode(),
        capture_output=True,
    )
    if done.returncode:
        return None
    return sorted(_in_tree(json.loads(done.stdout), command.encode()))


def calls(command: str) -> list[Call]:
    """The simple commands of our tree."""
    found = [node for node in simples(parse(command)) if node.words]
    return sorted(_call(node, command) for node in found)


def _call(node: Simple, command: str) -> Call:
    parts: list[Word | Assignment] = [*node.words, *node.assignments]
    spans = [(part.start, part.end) for part in parts]
    words = sorted(span for span in spans if span[0] >= node.words[0].start)
    targets = [redirect.target for redirect in node.redirects if redirect.target]
    return (
        tuple(command[start:end] for start, end in words),
        tuple(command[word.start : word.end] for word in targets),
    )


def _in_tree(node: Any, text: bytes) -> Iterator[Call]:
    children: list[Any] = node if isinstance(node, list) else []
    if isinstance(node, dict):
        children = list(node.values())
        words = _words(node.get("Cmd"), text)
        if words:
            targets = tuple(_typed(redirect["Word"], text) for redirect in node.get("Redirs") or [])
            yield words, targets
    for child in children:
        yield from _in_tree(child, text)


def _words(command: Any, text: bytes) -> tuple[str, ...]:
    """shfmt has types of their own for `export a=b` and `let a=1`."""
    kind = command.get("Type") if isinstance(command, dict) else None
    if kind == "CallExpr":
        return tuple(_typed(word, text) for word in command.get("Args") or [])
    if kind == "DeclClause":
        arguments = (_typed(word, text) for word in command.get("Args") or [])
        return (command["Variant"]["Value"], *arguments)
    if kind == "LetClause":
        return ("let", *(_typed(word, text) for word in command["Exprs"]))
    return ()


def _typed(node: Any, text: bytes) -> str:
    return text[node["Pos"]["Offset"] : node["End"]["Offset"]].decode()
