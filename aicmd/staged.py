"""The change that the commit in the making has, read from git without starting anything else."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from collections.abc import Mapping
from typing import IO

from aicmd import git
from aicmd.change import BUDGET
from aicmd.change import File
from aicmd.change import described
from aicmd.deadline import Deadline

TIMEOUT = 5.0  # seconds for all of it
LARGEST = 64_000_000
"""Bytes of a change that are gone through; what comes behind is counted and not looked at."""

PIECE = 65_536  # bytes of a line that are read at a time
PATCH = 3 * BUDGET
"""Bytes of one file's lines that are kept."""

EMPTY = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
"""The tree without files, which a root commit is compared with."""

SAFE = (
    *("-c", "core.quotePath=false", "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"),
    *("-c", "diff.suppressBlankEmpty=false", "diff", "--cached", "-M", "--no-color"),
    *("--no-ext-diff", "--no-textconv", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/"),
    *("-O/dev/null", "-U3", "--inter-hunk-context=0", "--diff-algorithm=myers"),
    # Another way would have git look into the submodule, with the programs that it configures.
    *("--submodule=short", "--ignore-submodules=none"),
)
"""No setting of the user's or the repository's may change what is read, or start a program."""


def change(
    environ: Mapping[str, str],
    amending: bool = False,
    names_only: bool = False,
    seconds: float = TIMEOUT,
) -> str:
    """Return what may be told of the change that is being committed, "" where git says nothing.

    An amended commit is compared with the one before it. With `names_only` no line is read. After
    so many seconds what was read by then is told.
    """
    deadline = Deadline(min(seconds, TIMEOUT))
    base = _base(environ, amending)
    files = list(_files(environ, base, deadline))
    told = [file for file in files if file.told and not names_only]
    wanted = {file.path for file in told}
    patches = dict(_patches(environ, base, wanted, deadline)) if told else {}
    return described(files, patches) if files else ""


def _base(environ: Mapping[str, str], amending: bool) -> str:
    wanted = "HEAD^" if amending else "HEAD"
    found = git.ask(environ, "rev-parse", "--verify", "--quiet", f"{wanted}^{{commit}}").strip()
    return found or EMPTY


def _files(environ: Mapping[str, str], base: str, deadline: Deadline) -> Iterator[File]:
    said = git.ask(environ, *SAFE, "--numstat", "-z", base, "--", seconds=deadline.left())
    fields = said.split("\0")
    rows: list[tuple[str, str, str]] = []
    renamed: dict[str, str] = {}
    at = 0
    while at < len(fields) and fields[at]:
        added, deleted, path = fields[at].split("\t", 2)
        if not path:  # a rename: its two names follow
            path = fields[at + 2]
            renamed[path] = fields[at + 1]
            at += 2
        rows.append((added, deleted, path))
        at += 1
    generated = _generated(environ, [path for _, _, path in rows])
    for added, deleted, path in rows:
        lines = (int(added), int(deleted)) if added.isdigit() else (-1, -1)
        yield File(path, *lines, path in generated, renamed.get(path, ""))


def _generated(environ: Mapping[str, str], paths: list[str]) -> set[str]:
    """The files that `.gitattributes` calls generated."""
    given = "\0".join(paths).encode("utf-8", "surrogateescape")
    said = git.ask(environ, "check-attr", "-z", "--stdin", "linguist-generated", given=given)
    fields = said.split("\0")
    triples = zip(fields[0::3], fields[2::3], strict=False)
    return {path for path, value in triples if value in ("set", "true")}


def _patches(
    environ: Mapping[str, str], base: str, wanted: set[str], deadline: Deadline
) -> Iterator[tuple[str, str]]:
    """The lines of the wanted files, each as far as it may be told."""
    command = [git.program(environ), *git.FLAGS, *SAFE, base, "--"]
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=git.environment(environ),
    ) as process:
        assert process.stdout
        try:
            for patch in _parted(process.stdout, deadline):
                path = _path(patch)
                if path in wanted:
                    yield path, patch[:PATCH].decode("utf-8", "backslashreplace")
        finally:
            process.kill()


def _parted(output: IO[bytes], deadline: Deadline) -> Iterator[bytes]:
    """Each file's patch as it comes; only its beginning is held."""
    held: list[bytes] = []
    size = read = 0
    begins = True
    while read < LARGEST and deadline.left() and (line := output.readline(PIECE)):
        if begins and line.startswith(b"diff --git "):
            yield b"".join(held)
            held, size = [], 0
        if size < PATCH:
            held.append(line[:PATCH])
            size += len(line)
        begins = line.endswith(b"\n")
        read += len(line)
    yield b"".join(held)


def _path(patch: bytes) -> str:
    """The name of a patch's file: that behind `+++ b/`, or `--- a/` for one that is gone."""
    found = ""
    for line in patch[:8192].split(b"\n")[1:12]:
        if line.startswith((b"--- a/", b"+++ b/")):
            found = line[6:].rstrip(b"\t").decode("utf-8", "surrogateescape")
        if line.startswith(b"@@"):
            break
    return found
