"""Recipes that harm nothing are run, with sample values, on the files of a folder made for it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from aicmd.recipes import Recipe
from aicmd.recipes import topic
from aicmd.recipes import topics
from aicmd.risk import Level
from aicmd.risk import assess
from aicmd.template import filled
from aicmd.template import slots

READERS = frozenset(
    "ls find grep awk sed sort uniq cut head tail wc du df cat tac rev nl paste tr column stat file"
    " date cal jq tar gzip zcat basename dirname realpath readlink md5sum sha1sum sha256sum sha512sum"
    " cksum base64 od xxd hexdump strings diff comm cmp join fold fmt expand unexpand seq shuf factor"
    " bc printf echo tree id whoami groups uname uptime free env printenv nproc lscpu getconf locale"
    " git egrep zgrep unzip type which iconv numfmt tee xargs history true".split()
)
"""Programs that look at files, or at the system, and answer at once."""
VALUES = {
    "file": "notes.txt", "other": "list.txt", "path": "src", "folder": "src", "target": "src",
    "glob": "*.txt", "extension": "txt", "pattern": "fig", "text": "fig tree", "old": "fig",
    "new": "kiwi", "word": "fig", "name": "notes", "user": "root", "group": "root", "count": "3",
    "column": "2", "number": "2", "line": "1", "to": "2", "days": "3", "minutes": "30",
    "seconds": "2", "size": "1k", "delimiter": ",", "depth": "2", "date": "2024-03-01",
    "archive": "pack.tar.gz", "zip": "pack.zip", "gz": "notes.txt.gz", "width": "20", "mode": "644",
    "character": "a", "branch": "main", "commit": "HEAD", "author": "A", "year": "2024", "month": "3",
    "until": "2024-04-01", "timezone": "Asia/Seoul", "key": "name", "field": "name", "program": "ls",
    "command": "ls", "variable": "HOME", "second": "1",
}  # fmt: skip
FILES = {
    "notes.txt": "pear 3\napple 10\nfig 2\n\nfig 7 # note\n",
    "list.txt": "apple 10\nfig 2\n",
    "people.csv": "name,age\nKim,30\nLee,4\n",
    "data.json": '[{"name":"kim","age":3}]',
    "src/one.py": "import os  # TODO\n",
    "src/notes.txt": "fig\n",
}
FITTING = {"jq": "data.json", "csvjson": "data.json", "csv": "people.csv"}
"""The file for topics whose programs read one kind alone."""

ENDLESS = re.compile(r"\btail\b.* (-\w*[fF]|--follow)")
GIT = re.compile(r"\bgit (?!(?:log|diff|status|show|shortlog|blame|ls-files|grep|tag|describe)\b)")
"""What git does beside reading the commits that are there."""

_WHOLE = re.compile(r"\b(find|grep -\w+|du -\w+) / ")
"""A walk through all that the system has, which would not end in time; the folder stands for it."""

MISUSED = re.compile(
    rb"(?i)invalid (option|argument)|unrecognized|unknown (option|predicate)|^usage:|syntax error"
    rb"|illegal option|unexpected|parse error|unterminated|missing argument|command not found",
    re.MULTILINE,
)
"""What programs say to a call that they do not understand."""
UNSTARTED = (126, 127)
"""How a shell ends that could not start a program."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("harmless")
    for name, text in FILES.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    run = ["git", "-c", "user.name=A", "-c", "user.email=a@example.test"]
    environ = {"PATH": os.environ["PATH"], "HOME": str(made), "GIT_CONFIG_NOSYSTEM": "1"}
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "Start"]):
        subprocess.run([*run, *words], cwd=made, env=environ, check=True)
    subprocess.run(["tar", "-czf", "pack.tar.gz", "src"], cwd=made, check=True)
    shutil.make_archive(str(made / "pack"), "zip", made / "src")
    subprocess.run(["gzip", "-k", "notes.txt"], cwd=made, check=True)
    return made


def harmless(name: str, recipe: Recipe) -> Iterator[str]:
    """The commands of a recipe that can be run here: every slot has a value, every program reads."""
    fitting = FITTING.get(name)
    values = VALUES | ({"file": fitting, "other": fitting} if fitting else {})
    for template in recipe.variants("linux", "bash"):
        command = _WHOLE.sub(r"\1 . ", filled(template, values, "bash") or "")
        if command and not set(slots(template)) - VALUES.keys() and _only_reads(command):
            yield command


def _only_reads(command: str) -> bool:
    pieces = re.split(r"\|&?|&&|\|\||;|\$\(|<\(|\bxargs\b", command)
    programs = {words[0].strip("('\"") for piece in pieces if (words := piece.split())}
    if ENDLESS.search(command) or GIT.search(command):
        return False
    installed = all(shutil.which(program) for program in programs - {"type", "history"})
    return programs <= READERS and installed and assess(command).level is Level.OK


@pytest.mark.parametrize("name", topics())
def test_what_harms_nothing_is_understood_by_its_program(
    name: str, folder: Path, tmp_path: Path
) -> None:
    here = Path(shutil.copytree(folder, tmp_path / "here", symlinks=True))
    wrong = [
        (command, said)
        for recipe in topic(name)
        for command in harmless(name, recipe)
        if (said := _complaint(command, here))
    ]
    assert wrong == []


def _complaint(command: str, folder: Path) -> str:
    """What is wrong with a command when it is run, "" for nothing."""
    environ = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "PAGER": "cat"}
    try:
        done = subprocess.run(
            ["bash", "-c", command], cwd=folder, env=environ, input=b"a,b\nfig 2\n",
            capture_output=True, timeout=20, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "it does not end"
    is_wrong = done.returncode in UNSTARTED or MISUSED.search(done.stderr)
    return f"{done.returncode} {done.stderr.decode(errors='replace')}" if is_wrong else ""


def test_there_is_something_to_run() -> None:
    found = [
        command for name in topics() for recipe in topic(name) for command in harmless(name, recipe)
    ]
    assert len(found) >= 150
