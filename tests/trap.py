"""A repository as somebody may hand it over, with a trap on every road to a program of its own.

A trap is a script that leaves a file with its name, in a folder that the test looks at. Each has a
`proof`: a command that springs it, without which a trap that never could would pass for a safe road.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.repository import Repository

SIGNED = b"""tree %s
author A <a@example.test> 1000000000 +0000
committer A <a@example.test> 1000000000 +0000
gpgsig -----BEGIN PGP SIGNATURE-----
 aaaa
 -----END PGP SIGNATURE-----

Sign something
"""
PROGRAMS = (
    "git man less more sh bash zsh fish python python3 mandoc groff nroff col gh ssh fzf vi vim nano editor"
    " xclip xsel wl-copy pbcopy clip.exe unshare true sandbox-exec awk ls stty tput env pre-commit gpg aicmd"
    " date install cat uname id tty"
).split()
MODULES = "json click openai sqlite3 sitecustomize usercustomize git shellingham wcwidth typing_extensions".split()


@dataclass(frozen=True)
class Road:
    """`plant` lays the trap, given a repository and the script; `proof` is what springs it."""

    name: str
    plant: Callable[[Repository, str], object]
    proof: tuple[str, ...]


def configured(*settings: tuple[str, str]) -> Callable[[Repository, str], None]:
    """A trap in `.git/config`; `{}` in a value is the script."""

    def plant(repository: Repository, script: str) -> None:
        for key, value in settings:
            repository.git("config", "--local", key.format(script), value.format(script))

    return plant


def hooked(repository: Repository, script: str) -> None:
    folder = repository.path / "theirs"
    folder.mkdir()
    for name in ("commit-msg", "pre-commit", "prepare-commit-msg", "post-commit", "post-rewrite",
                 "reference-transaction", "post-index-change", "post-checkout"):  # fmt: skip
        written(folder / name, f"#!/bin/sh\n{script}\n")
    repository.git("config", "--local", "core.hooksPath", str(folder))


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def attributes(line: str, *settings: tuple[str, str]) -> Callable[[Repository, str], None]:
    def plant(repository: Repository, script: str) -> None:
        with (repository.path / ".gitattributes").open("a") as file:
            file.write(line + "\n")
        configured(*settings)(repository, script)

    return plant


def nested(repository: Repository, script: str) -> None:
    """A submodule, which git looks into with the programs that it configures."""
    repository.git("config", "--local", "diff.submodule", "diff")
    repository.git("-C", "sub", "config", "--local", "diff.external", script)


def unfiltered(command: str) -> tuple[str, ...]:
    """A proof without the filters, whose traps are no filters at all: git would give up."""
    return ("/bin/sh", "-c", f"mv .gitattributes kept; {command}; mv kept .gitattributes")


def program(name: str) -> Road:
    """A program in the current folder, for those whose PATH has that."""

    def plant(repository: Repository, script: str) -> None:
        written(repository.path / name, f"#!/bin/sh\n{script}\n")

    return Road(f"program {name}", plant, ("/usr/bin/env", name, "--zz"))


def module(name: str) -> Road:
    """A module in the current folder, where `python -c` and `-m` look first."""

    def plant(repository: Repository, script: str) -> None:
        text = f"import os\nos.system({script!r})\n"
        (repository.path / f"{name}.py").write_text(text)

    return Road(f"module {name}", plant, (sys.executable, "-c", f"import {name}"))


ROADS = (
    Road("fsmonitor", configured(("core.fsmonitor", "{}")), ("git", "status")),
    Road("hooksPath", hooked, unfiltered("git commit --only --allow-empty -qm x")),
    Road("pager", configured(("core.pager", "{}")), ("script", "-qec", "git log", "/dev/null")),
    Road("editor", configured(("core.editor", "{}")), unfiltered("unset GIT_EDITOR; git commit --only --allow-empty")),
    Road("sshCommand", configured(("core.sshCommand", "{}")), ("git", "ls-remote", "ssh://h.test/x")),
    Road("external", configured(("diff.external", "{}")), ("git", "diff", "--cached")),
    Road("command", attributes("*.cmd diff=cmd", ("diff.cmd.command", "{}")), ("git", "diff", "--cached")),
    Road("textconv", attributes("*.txt diff=conv", ("diff.conv.textconv", "{}")), ("git", "diff", "--cached", "--no-ext-diff")),
    Road("clean", attributes("*.flt filter=evil", ("filter.evil.clean", "{}")), ("git", "add", "touched.flt")),
    Road("process", attributes("*.prc filter=long", ("filter.long.process", "{}")), ("git", "add", "touched.prc")),
    Road("gpg", configured(("gpg.program", "{}"), ("log.showSignature", "true")), ("git", "log", "-2")),
    Road("credential", configured(("credential.helper", "!{}")), ("sh", "-c", "echo url=https://h.test | git credential fill")),
    Road("uploadpack", configured(("remote.origin.url", "."), ("remote.origin.uploadpack", "{}")), ("git", "fetch", "origin")),
    Road("ext", configured(("url.ext::{} x.insteadOf", "https://h.test/"), ("protocol.ext.allow", "always")), ("git", "ls-remote", "https://h.test/x")),
    Road("trailer", configured(("trailer.sign.key", "Sign"), ("trailer.sign.command", "{}")), ("sh", "-c", "echo x | git interpret-trailers --trailer sign")),
    Road("submodule", nested, ("git", "diff", "--cached", "--no-ext-diff", "--", "sub")),
    *map(program, PROGRAMS),
    *map(module, MODULES),
)  # fmt: skip


class Trapped:
    """The repository with all traps laid, the marks that they leave, and a server that counts."""

    def __init__(self, folder: Path) -> None:
        self.repository = Repository(folder)
        self.marks = folder / "marks"
        self.marks.mkdir()
        self.listener = Listener()
        self._begin()
        for road in ROADS:
            road.plant(self.repository, self._script(folder, road.name))
        self._point_elsewhere()
        self._embed()

    @property
    def environ(self) -> dict[str, str]:
        """The careless user's: the folder that they stand in is searched first."""
        path = f".::bin:{self.repository.environ['PATH']}"
        return {**self.repository.environ, "PATH": path, "AICMD_TIMEOUT": "10"}

    def run(
        self, *words: str, given: str = "", folder: str = "", **environ: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            words, cwd=self.repository.path / folder, env={**self.environ, **environ}, input=given.encode(),
            capture_output=True, check=False, timeout=60, start_new_session=True,
        )  # fmt: skip

    def sprung(self) -> set[str]:
        """The traps that were sprung since the last time this was asked."""
        found = {path.name for path in self.marks.iterdir()}
        for name in found:
            (self.marks / name).unlink()
        return found

    def _script(self, folder: Path, name: str) -> str:
        mark = self.marks / name.replace(" ", "-")
        return str(written(folder / "traps" / name.replace(" ", "-"), f"#!/bin/sh\n: > '{mark}'\n"))

    def _begin(self) -> None:
        repository = self.repository
        for name in ("f.txt", "f.cmd", "touched.flt", "touched.prc"):
            repository.write(name, "1\n")
        date = {"GIT_AUTHOR_DATE": "@1000000000 +0000"}
        for _ in range(2):
            self._nested()
            repository.git("commit", "-q", "-m", "Start something", environ=date)
        self._nested()
        tree = repository.git("rev-parse", "HEAD^{tree}").stdout.strip()
        signed = subprocess.run(
            ["git", "hash-object", "-t", "commit", "-w", "--stdin"], cwd=repository.path,
            env=repository.environ, input=SIGNED % tree, capture_output=True, check=True,
        ).stdout.strip().decode()  # fmt: skip
        repository.git("update-ref", "HEAD", signed)
        repository.write("f.txt", "2\n")
        repository.write("f.cmd", "2\n")
        for name in ("touched.flt", "touched.prc"):
            (repository.path / name).write_text("2\n")
        (repository.path / "x$(touch escaped);`touch escaped`").write_text("1\n")
        (repository.path / "-rf").write_text("1\n")

    def _embed(self) -> None:
        """A repository of its own inside of the tree, without one: git takes its settings, too."""
        path = self.repository.path
        shutil.copytree(path / ".git", path / "bare")
        self.repository.git("-C", "bare", "config", "--file", "config", "core.bare", "true")
        for name in (*PROGRAMS, *(f"{name}.py" for name in MODULES)):
            shutil.copy2(path / name, path / "bare" / name)

    def _nested(self) -> None:
        """Another commit in the submodule, staged."""
        inner = self.repository.path / "sub"
        self.repository.git("init", "-q", str(inner))
        (inner / "x").write_text(f"{len(list(inner.iterdir()))} {time.time()}\n")
        self.repository.git("-C", "sub", "add", "x")
        self.repository.git("-C", "sub", "commit", "-q", "-m", "Change x")
        self.repository.git("add", "sub")

    def _point_elsewhere(self) -> None:
        """Settings and files that would send questions, and the key, to the attacker."""
        repository, url = self.repository, f"http://127.0.0.1:{self.listener.port}/v1"
        key = self._script(repository.path.parent, "keyCommand")
        for name, value in {"baseUrl": url, "keyCommand": key, "engine": "openai", "model": "m",
                            "context": "cwd history", "commitContext": "diff", "allowHttp": "true"}.items():  # fmt: skip
            repository.git("config", "--local", f"aicmd.{name}", value)
        lines = "".join(
            f"{name}={url}\n" for name in ("AICMD_BASE_URL", "OPENAI_BASE_URL", "OPENAI_API_BASE")
        )
        (repository.path / ".env").write_text(lines + "OPENAI_API_KEY=sk-zz\nAICMD_ENGINE=openai\n")
        table = f'baseUrl = "{url}"\nbase_url = "{url}"\nengine = "openai"\n'
        (repository.path / ".aicmd.toml").write_text(table)
        (repository.path / "aicmd.toml").write_text(table)
        (repository.path / "pyproject.toml").write_text(f"[tool.aicmd]\n{table}")
        written(repository.path / ".config" / "aicmd" / "config", table)


class Listener:
    """A server that takes connections and only counts them."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.connections = 0
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            self.connections += 1
            connection.close()
