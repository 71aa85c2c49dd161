"""Importing openai without its five hundred modules of types, of which a question needs twenty.

Half of the time of `import openai` goes into packages below `openai.types` that only pass names on
(`from .x import Y as Y`). Each of these becomes a module that imports a name when it is first asked
for (PEP 562). Nothing that is installed is changed; a package that holds anything else is imported
as ever, and with AICMD_NO_LAZY_TYPES=1 all of them are.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.machinery import PathFinder
from types import ModuleType

PREFIX = "openai.types"

_EXPORT = re.compile(r"^from (\.[\w.]+) import (?:\(([\w\s,]*)\)|([\w ,]+))[ \t]*(?:#.*)?$", re.M)
_NOTHING = re.compile(r"^(?:#.*|from __future__ import annotations)?\s*$", re.M)


def install() -> bool:
    """Put the finder in front of all others; False where it comes too late or is switched off."""
    if "openai" in sys.modules or os.environ.get("AICMD_NO_LAZY_TYPES") == "1":
        return False
    if not any(isinstance(finder, Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, Finder())
    return True


def exports(source: str) -> dict[str, tuple[str, str]] | None:
    """Return {name: (submodule, its name there)} of a package that only passes names on, else None."""
    if _NOTHING.sub("", _EXPORT.sub("", source)).strip():
        return None
    found: dict[str, tuple[str, str]] = {}
    for match in _EXPORT.finditer(source):
        for name in filter(None, map(str.strip, (match[2] or match[3]).split(","))):
            there, _, here = name.partition(" as ")
            found[(here or there).strip()] = (match[1], there.strip())
    return found


class Finder(MetaPathFinder):
    """Finds the packages of types that can be put off; whatever is odd is left to the others."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != PREFIX and not name.startswith(f"{PREFIX}."):
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is None or not spec.submodule_search_locations or not spec.origin:
            return None
        try:
            with open(spec.origin, encoding="utf-8") as file:
                names = exports(file.read())
        except (OSError, ValueError):
            return None
        if names is not None:
            spec.loader = _Later(names)
        return spec


class _Later(Loader):
    """Makes a package whose names are imported when they are asked for."""

    def __init__(self, names: dict[str, tuple[str, str]]) -> None:
        self._names = names

    def exec_module(self, module: ModuleType) -> None:
        def get(name: str) -> object:
            if name not in self._names:
                raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
            submodule, there = self._names[name]
            value = getattr(import_module(submodule, module.__name__), there)
            setattr(module, name, value)
            return value

        module.__dict__["__getattr__"] = get
        module.__dict__["__dir__"] = lambda: sorted({*module.__dict__, *self._names})
