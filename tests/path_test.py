from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from aicmd.path import GIVEN
from aicmd.path import absolute
from aicmd.path import forget_relative
from aicmd.path import searched

PACKAGE = Path(__file__).parent.parent / "aicmd"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (".:/usr/bin", "/usr/bin"),
        ("/usr/bin:.", "/usr/bin"),
        (":/usr/bin", "/usr/bin"),
        ("/usr/bin:", "/usr/bin"),
        ("/a::/b", "/a:/b"),
        ("bin:/a:./b:../c:~/d", "/a"),
        ("node_modules/.bin:/a b", "/a b"),
        (".", ""),
        ("", ""),
    ],
)
def test_what_depends_on_the_folder_is_left_out(given: str, kept: str) -> None:
    environ = {"PATH": given}
    assert searched(environ) == kept
    forget_relative(environ)
    assert environ["PATH"] == kept
    assert environ.get(GIVEN, kept) == given


@pytest.mark.parametrize("given", ["/usr/bin", "/usr/bin:/bin", "/한글/bin:/a b"])
def test_what_does_not_stays(given: str) -> None:
    environ = {"PATH": given}
    forget_relative(environ)
    assert environ == {"PATH": given}


def test_a_program_is_found_in_an_absolute_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "zz").touch(mode=0o755)
    monkeypatch.chdir(tmp_path / "here")
    assert absolute("zz", {"PATH": f".::{tmp_path}/there"}) == str(tmp_path / "there" / "zz")
    assert absolute("zz", {"PATH": ".:"}) is None
    assert absolute("there", {"PATH": str(tmp_path)}) is None


@pytest.mark.parametrize("name", ["sh", "git"])
def test_the_usual_folders_are_searched_without_a_path(name: str) -> None:
    if not any(os.access(f"{folder}/{name}", os.X_OK) for folder in ("/bin", "/usr/bin")):
        pytest.skip(f"no {name} in the usual folders")
    assert absolute(name, {})


def test_no_program_is_started_by_its_bare_name() -> None:
    """What we start is named by a full path, a variable that holds one, or sys.executable."""
    found = [
        f"{path.name}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and _starts_by_name(call)
    ]
    assert found == []


def _starts_by_name(call: ast.Call) -> bool:
    words = call.args[0] if call.args else None
    if ast.unparse(call.func) not in (
        "subprocess.run",
        "subprocess.Popen",
        "os.execvp",
        "os.system",
    ):
        return False
    first = words.elts[0] if isinstance(words, ast.List) and words.elts else words
    return isinstance(first, ast.Constant) and not str(first.value).startswith("/")
