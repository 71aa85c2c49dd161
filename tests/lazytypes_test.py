"""openai's types put off: the same names, and the same answers."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from aicmd.lazytypes import exports
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

ASK = """
import sys
from aicmd import lazytypes
print(lazytypes.install(), end=" ")
import openai
client = openai.OpenAI(api_key="x", base_url=sys.argv[1], max_retries=0)
whole = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
print(whole.choices[0].message.content, end=" ")
told = dict(model="m", messages=[{"role": "user", "content": "x"}], stream=True)
pieces = client.chat.completions.create(**told)
print("".join(piece.choices[0].delta.content or "" for piece in pieces if piece.choices), end=" ")
print(sum(name.startswith("openai.types") for name in sys.modules))
"""
NAMES = """
import sys
from importlib import import_module
from aicmd import lazytypes
assert lazytypes.install() == (sys.argv[1] == "lazy")
for package in sys.argv[2:]:
    module = import_module(package)
    for name in sorted(dir(module)):
        value = getattr(module, name)
        if name[0] != "_" and type(value).__name__ not in ("module", "_Feature"):
            print(package, name, getattr(value, "__module__", ""), getattr(value, "__qualname__", value))
"""


def run(program: str, *words: str, **environ: str) -> str:
    given = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[1]), **environ}
    command = [sys.executable, "-c", program, *words]
    ran = subprocess.run(command, capture_output=True, text=True, env=given)
    assert ran.stderr == ""
    return ran.stdout


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("from .a import A as A\n", {"A": (".a", "A")}),
        ("from .a import A\n", {"A": (".a", "A")}),
        ("from .a.b import A as B\n", {"B": (".a.b", "A")}),
        ("from .a import (\n    A as A,\n    B as B,\n)\n", {"A": (".a", "A"), "B": (".a", "B")}),
        (
            "# File generated\n\nfrom __future__ import annotations\n\nfrom .a import A as A\n",
            {"A": (".a", "A")},
        ),
        ("from __future__ import annotations\n", {}),
        ("", {}),
    ],
)
def test_packages_that_only_pass_names_on(source: str, names: dict[str, tuple[str, str]]) -> None:
    assert exports(source) == names


@pytest.mark.parametrize(
    "source",
    [
        "from .a import *\n",
        "import os\n",
        "from .a import A as A\nA.model_rebuild()\n",
        "from os import path\n",
        "X = 1\n",
        "try:\n    from .a import A\nexcept ImportError:\n    pass\n",
        '"""Words."""\n',
    ],
)
def test_packages_that_do_more_are_left_alone(source: str) -> None:
    assert exports(source) is None


def packages() -> list[str]:
    spec = find_spec("openai")
    assert spec is not None
    assert spec.submodule_search_locations
    root = Path(spec.submodule_search_locations[0])
    folders = [file.parent for file in sorted((root / "types").rglob("__init__.py"))]
    return [".".join(("openai", *folder.relative_to(root).parts)) for folder in folders]


def test_every_package_has_the_names_that_it_has_without_us() -> None:
    """With each release of openai this tells whether its packages can still be put off."""
    names = packages()
    assert len(names) > 20
    lazy = run(NAMES, "lazy", *names)
    assert lazy == run(NAMES, "eager", *names, AICMD_NO_LAZY_TYPES="1")
    assert lazy.count("\n") > 1000


def test_the_client_answers_the_same_with_fewer_modules() -> None:
    with ScriptedServer([Answer("whole"), Answer("streamed")]) as server:
        lazy = run(ASK, server.url).split()
    with ScriptedServer([Answer("whole"), Answer("streamed")]) as server:
        eager = run(ASK, server.url, AICMD_NO_LAZY_TYPES="1").split()
    assert lazy[:3] == ["True", "whole", "streamed"]
    assert eager[:3] == ["False", "whole", "streamed"]
    assert int(lazy[3]) < int(eager[3]) / 2


def test_too_late_is_left_as_it_is() -> None:
    program = "import openai\nfrom aicmd import lazytypes\nprint(lazytypes.install())"
    assert run(program) == "False\n"
