"""What a user gets: the wheel, built from the sdist, installed into an environment of its own."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHELL_FILES = ("aicmd.bash", "aicmd.zsh", "aicmd.fish")
WRITTEN = ("build", "dist", "*.egg-info")
HOOK_FILES = ("commit-msg", "prepare-commit-msg")
TAG = "v7.8.9"

pytestmark = pytest.mark.xdist_group("packaging")


@dataclass(frozen=True, slots=True)
class Installed:
    program: Path
    home: Path

    def run(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        """Run the installed program in a fresh HOME, away from the checkout."""
        environ = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **more}
        return subprocess.run(
            [self.program, *arguments], cwd=self.home, env=environ, capture_output=True, text=True
        )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist and the wheel, built from a copy: a build writes into its source.

    The copy is a history of its own, with a tag.
    """
    folder = tmp_path_factory.mktemp("dist")
    source = tmp_path_factory.mktemp("source") / "aicmd"
    ignored = shutil.ignore_patterns(".*", "__pycache__", "_version.py", *WRITTEN)
    shutil.copytree(ROOT, source, ignore=ignored)
    shutil.copy(ROOT / ".gitignore", source)
    git = ("git", "-c", "user.name=a", "-c", "user.email=a@example.test", "-C", source)
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "Start"), ("tag", TAG)):
        subprocess.run([*git, *words], check=True)
    subprocess.run(
        [sys.executable, "-m", "build", "--outdir", folder, source], check=True, capture_output=True
    )
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    (wheel,) = built.glob("*.whl")
    subprocess.run(
        [folder / "bin/python", "-m", "pip", "install", "--quiet", wheel],
        check=True,
        capture_output=True,
    )
    return Installed(folder / "bin/aicmd", tmp_path_factory.mktemp("home"))


def test_the_version_is_the_tag(built: Path) -> None:
    assert {path.name.partition("-py3")[0].removesuffix(".tar.gz") for path in built.iterdir()} == {
        f"aicmd-{TAG[1:]}"
    }


def test_the_sdist_carries_shell_and_hooks(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"shell/{name}" for name in SHELL_FILES} <= names
    assert {f"hooks/{name}" for name in HOOK_FILES} <= names
    assert {"LICENSE", "README.md", "pyproject.toml"} <= names


def test_the_wheel_carries_shell_and_hooks_and_no_tests(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"aicmd/shell/{name}" for name in SHELL_FILES} <= names
    assert {f"aicmd/hooks/{name}" for name in HOOK_FILES} <= names
    assert "aicmd/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "bench/", "shell/", "hooks/"))]


def test_the_wheel_carries_catalogues_and_manual_pages(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "aicmd/locale/ko/LC_MESSAGES/aicmd.mo" in names
    pages = {name.partition("/share/man/man1/")[2] for name in names}
    assert {path.name for path in (ROOT / "docs" / "man").iterdir()} <= pages


def test_every_module_is_in_the_wheel(built: Path) -> None:
    """A folder that pyproject.toml does not list would be missing only for users."""
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "aicmd").rglob("*.py")}
    assert modules <= names


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_installed_integration_is_the_file(installed: Installed, shell: str) -> None:
    path = Path(installed.run("init", "--path", shell).stdout.strip())
    assert path.read_bytes() == (ROOT / "shell" / f"aicmd.{shell}").read_bytes()


def test_the_installed_hook_is_executable(installed: Installed) -> None:
    (site,) = installed.program.parent.parent.glob("lib/python*/site-packages/aicmd/hooks")
    for name in HOOK_FILES:
        assert (site / name).stat().st_mode & stat.S_IXUSR


def test_the_installed_program_answers(installed: Installed) -> None:
    assert installed.run("--version").stdout == f"aicmd {TAG[1:]}\n"
    answer = installed.run("ask", "-p", "listening port 5000")
    assert (answer.stdout, answer.stderr, answer.returncode) == ("lsof -i :5000\n", "", 0)


def test_the_installed_program_speaks_korean(installed: Installed) -> None:
    assert installed.run("--help", AICMD_LANGUAGE="ko").stdout.startswith("사용법:")


def test_the_installed_pages_are_where_man_looks(installed: Installed) -> None:
    """`man` looks in share/man beside the folders in PATH."""
    assert (installed.program.parent.parent / "share/man/man1/aicmd-ask.1").is_file()


def test_the_installed_program_leaves_home_alone(installed: Installed) -> None:
    """Asking and explaining write nothing but what can be made again."""
    installed.run("ask", "-p", "listening port 5000")
    installed.run("explain", "ls -la")
    files = [path.relative_to(installed.home) for path in installed.home.rglob("*")]
    assert {str(path) for path in files if path.suffix} <= {
        ".cache",
        ".cache/aicmd/manuals.sqlite3",
        ".cache/aicmd/recipes.index",
    }
