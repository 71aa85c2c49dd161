"""Imports go down only: values know no world, the world knows no program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import aicmd

PACKAGE = Path(aicmd.__file__).parent

VALUES = frozenset(
    "errors syntax words lines condition compound parse unfinished spelling wrapper invocation matching"
    " habit gloss explanation levels supply"
    " effects reach risk resolution printed call steps variables redirections stranger sequel private snippet manual operands roff manmacros mdoc table outline tag prose page helptext message"
    " literal difference suggestion gate rows marked render grounding placeholder question screen prompt prompts reply revision survival rewording conversation tongue turn made hookentry change redact verbs"
    " mark sealed secrets withheld"
    " keyless sound unsaid fence scripts hosts foreign width examples canonical request answer expense markdown gaps spoken recommend completion shapes slots vocabulary template translation frame index role talk fit signs ranking removal composition streams calls assignment unread recipes rules".split()
)
PROGRAM = frozenset(
    "__main__ cli ahead ask commands commit revise rephrase carryout consult draft gist setup unattended candidate retold".split()
)
OUTSIDE = frozenset(
    "os subprocess socket ssl http urllib termios tty pty select sqlite3 shutil tempfile"
    " threading asyncio click openai git shellingham".split()
)
"""What a value must not touch."""
ONLY_USER = {
    "openai": {"engines.openai"},
    "git": {"git"},
    "termios": {"terminal"},
    "shellingham": {"shells"},
    "sqlite3": {"cache", "records", "retrieval"},
}
PLUGINS = ("checks", "effects", "engines", "recipes", "rules", "sources", "commands")


def modules() -> dict[str, Path]:
    """Every module of the package: "ask", "engines.offline"."""
    paths = sorted(PACKAGE.rglob("*.py"))
    names = [".".join(path.relative_to(PACKAGE).with_suffix("").parts) for path in paths]
    return {name.removesuffix(".__init__"): path for name, path in zip(names, paths, strict=True)}


@cache
def imports(path: Path) -> frozenset[str]:
    """The full names a file imports, wherever in it they stand."""
    return frozenset(_imports(ast.parse(path.read_text(encoding="utf-8"))))


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def own(path: Path) -> set[str]:
    """The modules of ours that a file imports."""
    found = set()
    for name in imports(path):
        inner = name.removeprefix("aicmd.")
        while inner not in MODULES and "." in inner:
            inner = inner.rpartition(".")[0]
        if name.startswith("aicmd.") and inner in MODULES:
            found.add(inner)
    return found


def floor(name: str) -> int:
    head = name.partition(".")[0]
    return 0 if head in VALUES else 2 if head in PROGRAM else 1


MODULES = modules()


@pytest.mark.parametrize("name", MODULES)
def test_imports_go_down_only(name: str) -> None:
    above = {other for other in own(MODULES[name]) if floor(other) > floor(name)}
    assert not above


@pytest.mark.parametrize("name", [name for name in MODULES if floor(name) == 0])
def test_a_value_touches_nothing_outside(name: str) -> None:
    outside = {full.partition(".")[0] for full in imports(MODULES[name])} & OUTSIDE
    assert not outside


@pytest.mark.parametrize("package", sorted(ONLY_USER))
def test_an_outside_thing_has_one_file(package: str) -> None:
    users = {
        name
        for name, path in MODULES.items()
        if any(full.partition(".")[0] == package for full in imports(path))
    }
    assert users <= ONLY_USER[package]


@pytest.mark.parametrize("name", [name for name in MODULES if "." in name])
def test_plugins_do_not_know_each_other(name: str) -> None:
    folder = name.partition(".")[0]
    beside = {other for other in own(MODULES[name]) if other.startswith(f"{folder}.")} - {name}
    assert folder not in PLUGINS or not beside


def test_every_value_module_exists() -> None:
    """A name on the list that is no file would hide a module that moved."""
    assert {name.partition(".")[0] for name in MODULES} >= VALUES | PROGRAM
