"""Every time that aicmd is held to, beside other programs: `python -m bench.table [--peers FOLDER]`.

Whole processes in interleaved rounds; ratios are medians of each round's own. Servers are on loopback
and answer at once. With --write the tables and a plot of them stand in docs/performance.md between
its two marks. aicmd has to be installed in the environment that this runs in, its modules compiled,
as pip leaves them. `make bench` does all of it.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from bench import growth
from bench.model import EAGER
from bench.model import QUESTION
from bench.model import TEXT
from bench.model import programs
from bench.peers import program
from bench.plot import plot
from bench.starts import MINI
from bench.starts import environ
from bench.whole import Run
from bench.whole import Section
from bench.whole import Times
from bench.whole import interleaved
from bench.whole import megabytes
from bench.whole import peak
from bench.whole import ratio
from bench.whole import wall
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer

ROUNDS = 11
ROOT = Path(__file__).parent.parent
MARKS = ("<!-- measured -->\n", "<!-- end of measured -->\n")
AICMD = str(Path(sys.executable).with_name("aicmd"))
PYTHON_MINI = (sys.executable, "-c", MINI)
MESSAGE = "add lokup of pages to the parser"
BETTER = Answer("```\nAdd lookup of pages to the parser\n```\n- lokup: misspelt\n")


@dataclass(frozen=True)
class Place:
    """Where everything is measured: a home of its own, a repository with a change, the peers."""

    home: Path
    repository: Path
    peers: Path

    def environ(self, **more: str) -> dict[str, str]:
        """The environment of a user who has set nothing but this."""
        kept = {name: text for name, text in environ().items() if not name.startswith("AICMD")}
        return {**kept, "HOME": str(self.home), "XDG_CACHE_HOME": str(self.home / "cache"), **more}


def place(folder: Path, peers: Path) -> Place:
    """A home, and a repository with 40 changed lines staged."""
    repository = folder / "repository"
    repository.mkdir()
    (folder / ".gitconfig").write_text("[user]\n\tname = a\n\temail = a@example.test\n")
    made = Place(folder, repository, peers)
    lines = [f"def f{number}():\n    return {number}\n" for number in range(40)]
    for text in (lines, [line.replace("return", "yield") for line in lines[:20]] + lines[20:]):
        (repository / "a.py").write_text("".join(text))
        if text is lines:
            _git(made, "init", "-q")
            _git(made, "add", ".")
            _git(made, "commit", "-q", "-m", "Start")
            _git(made, "tag", "base")
    _git(made, "add", ".")
    return made


def _git(where: Place, *words: str) -> None:
    subprocess.run(["git", *words], cwd=where.repository, env=where.environ(), check=True)


def starts(where: Place) -> Section:
    """The smallest things that each program does: its version and its help.

    sgpt asks for a key before it says either.
    """
    given = where.environ(OPENAI_API_KEY="x")
    runs = [Run("python -c pass", (sys.executable, "-c", "pass"), given)]
    if curl := shutil.which("curl"):
        runs.append(Run("curl --version", (curl, "--version"), given))
    for name, command in (("mini", PYTHON_MINI), ("aicmd", (AICMD,)), *_installed(where)):
        version = "version" if name == "cz" else "--version"
        runs += [Run(f"{name} {word}", (*command, word), given) for word in (version, "--help")]
    return Section("Version and help", tuple(runs), ("mini --version",))


def _installed(where: Place) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in ("sgpt", "llm", "cz", "gitlint", "opencommit", "aicommits"):
        if command := program(where.peers, name):
            yield name, tuple(command)


def alone(where: Place) -> Section:
    """What is answered without a model, beside checkers of messages."""
    given = where.environ()
    message = where.repository / "message"
    written = partial(message.write_text, MESSAGE + "\n")
    ask = (AICMD, "ask", "-p", "--engine", "offline")
    hook = partial(Run, environ=given, folder=where.repository, before=written)
    runs = [
        Run("mini --version", (*PYTHON_MINI, "--version"), given),
        Run("aicmd explain", (AICMD, "explain", "tar -xzvf archive.tgz -C /tmp"), given),
        Run("aicmd ask -p, English", (*ask, "listening port 5000"), given),
        Run("aicmd ask -p, Korean", (*ask, "8080 포트 쓰는 프로세스"), given),
        hook("aicmd commit-msg", (AICMD, "commit-msg", "message")),
    ]
    if cz := program(where.peers, "cz"):
        runs.append(hook("cz check", (*cz, "check", "--commit-msg-file", "message"), ends=(0, 14)))
    if gitlint := program(where.peers, "gitlint"):
        words = (*gitlint, "--staged", "--msg-filename", "message")
        runs.append(hook("gitlint", words, ends=tuple(range(250))))
    return Section("Without a model", tuple(runs), ("mini --version",))


def question(where: Place, url: str) -> Section:
    """One question to a server that answers at once."""
    asking = programs(url, where.environ(), where.peers)
    runs = tuple(Run(name, command, given) for name, (command, given) in asking.items())
    beside = tuple(run.name for run in runs if run.name != "aicmd ask -p")
    return Section("One question, with a model", runs, beside)


def message(where: Place, url: str) -> Section:
    """One commit message, reworded or drafted, with a server that answers at once."""
    given = where.environ(OPENAI_API_KEY="x", OPENAI_BASE_URL=url)
    ours = where.environ(AICMD_BASE_URL=url, AICMD_MODEL="m", AICMD_COMMIT_MODE="rewrite")
    file = where.repository / ".git" / "COMMIT_EDITMSG"
    run = partial(Run, folder=where.repository)
    rewritten = partial(_says, file, "lookup")
    runs = [
        run("eager", (sys.executable, "-c", EAGER % QUESTION), given),
        run(
            "aicmd commit-msg",
            (AICMD, "commit-msg", str(file)),
            ours,
            before=partial(file.write_text, MESSAGE + "\n"),
            done=rewritten,
        ),
        run(
            "aicmd prepare-commit-msg",
            (AICMD, "prepare-commit-msg", str(file)),
            {**ours, "AICMD_COMMIT_CONTEXT": "draft", "GIT_AUTHOR_DATE": "@1000000000 +0000"},
            before=partial(file.write_text, "\n"),
            done=rewritten,
        ),
        *_drafters(where, url),
    ]
    return Section("One commit message, with a model", tuple(runs), ("eager",))


def _says(file: Path, word: str) -> bool:
    return word in file.read_text()


def _drafters(where: Place, url: str) -> Iterator[Run]:
    """opencommit as its hook, and aicommits, which commits; each gets the same staged change."""
    again = partial(_staged_again, where)
    if opencommit := program(where.peers, "opencommit"):
        hook = where.repository / ".git" / "hooks" / "prepare-commit-msg"
        hook.unlink(missing_ok=True)
        hook.symlink_to(Path(opencommit[0]).resolve())
        given = where.environ(
            OCO_AI_PROVIDER="openai",
            OCO_API_URL=url,
            OCO_API_KEY="sk-test",
            OCO_MODEL="gpt-4o-mini",
            OCO_GITPUSH="false",
            OCO_TEST_SKIP_VERSION_CHECK="true",
        )
        words: tuple[str, ...] = (str(hook), ".git/COMMIT_EDITMSG")
        done = partial(_says, where.repository / ".git" / "COMMIT_EDITMSG", "lookup")
        yield Run("opencommit", words, given, where.repository, again, done=done)
    if aicommits := program(where.peers, "aicommits"):
        settings = f"provider=custom\nOPENAI_API_KEY=sk-test\nOPENAI_BASE_URL={url}\n"
        (where.home / ".aicommits").write_text(f"{settings}OPENAI_MODEL=gpt-4o-mini\n")
        given = where.environ(OPENAI_MODEL="gpt-4o-mini")
        words = (*aicommits, "-y", "--no-verify")
        yield Run("aicommits", words, given, where.repository, again)


def _staged_again(where: Place) -> None:
    _git(where, "reset", "-q", "--soft", "base")
    (where.repository / ".git" / "COMMIT_EDITMSG").write_text("\n")


def shells(where: Place) -> Section:
    """An interactive shell that starts and ends, with the glue in its rc file and without."""
    runs = []
    for name, rc, words in (
        ("bash", ".bashrc", ("--noprofile", "-i", "-c", ":")),
        ("zsh", ".zshrc", ("-d", "-i", "-c", ":")),
        ("fish", ".config/fish/config.fish", ("-i", "-c", ":")),
    ):
        path = shutil.which(name)
        for glue in (False, True) if path else ():
            home = where.home / f"{name}-{glue}"
            file = home / rc
            file.parent.mkdir(parents=True)
            file.write_text(f"source '{ROOT}/shell/aicmd.{name}'\n" if glue else "")
            given = {**where.environ(), "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
            runs.append(Run(f"{name}{' with the glue' * glue}", (path or name, *words), given))
    return Section("A shell's start", tuple(runs), ())


def rows(section: Section, times: Times) -> Iterator[str]:
    """A section as a Markdown table."""
    yield f"### {section.title}\n"
    heads = ["", "ms", "peak MB", *(f"x {name}" for name in section.beside)]
    yield f"| {' | '.join(heads)} |"
    yield "|---|" + "---:|" * (len(heads) - 1)
    for name in times:
        cells = [name, f"{wall(times, name):.0f}", megabytes(peak(times, name))]
        cells += [f"{ratio(times, name, other):.2f}" for other in section.beside]
        yield f"| {' | '.join(cells)} |"
    yield ""


def machine() -> str:
    """What the figures were taken on, in one line."""
    versions = (_first_line("git", "--version"), _first_line("zsh", "--version"))
    python = f"Python {platform.python_version()}"
    parts = (f"{os.cpu_count()} cores", platform.system(), platform.machine(), python, *versions)
    return ", ".join(filter(None, parts))


def _first_line(*command: str) -> str:
    if not shutil.which(command[0]):
        return ""
    return subprocess.run(command, capture_output=True, text=True).stdout.partition("\n")[0]


def measured(peers: Path, rounds: int) -> Iterator[tuple[Section, Times]]:
    """All sections with what was measured, each as soon as it is there."""
    with tempfile.TemporaryDirectory() as folder:
        where = place(Path(folder), peers)
        offline: tuple[Callable[[Place], Section], ...] = (starts, alone, shells)
        for make in offline:
            section = make(where)
            yield section, interleaved(section.runs, rounds)
        for asked, answer in ((question, Answer(TEXT)), (message, BETTER)):
            with ScriptedServer([answer], models=["m"]) as server:
                section = asked(where, server.url)
                yield section, interleaved(section.runs, rounds)


def written(document: str, found: list[tuple[Section, Times]], larger: list[str]) -> str:
    """The document with these tables between its marks. Raises ValueError where it has none."""
    head, rest = document.split(MARKS[0])
    tail = rest.split(MARKS[1])[1]
    lines = [f"{date.today()}, {machine()}.\n", "![the same as a plot](performance.svg)\n"]
    lines += [line for section, times in found for line in rows(section, times)]
    lines += larger
    return f"{head}{MARKS[0]}\n" + "\n".join(lines) + f"\n{MARKS[1]}{tail}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path, default=ROOT / ".venv" / "peers")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    found = []
    for section, times in measured(options.peers.absolute(), options.rounds):
        found.append((section, times))
        print("\n".join(rows(section, times)), flush=True)
    larger = ["### Larger input\n", *growth.table(list(growth.grown()))]
    print("\n".join(larger))
    if options.write:
        page = ROOT / "docs" / "performance.md"
        page.write_text(written(page.read_text(encoding="utf-8"), found, larger), encoding="utf-8")
        page.with_suffix(".svg").write_text(plot(found), encoding="utf-8")


if __name__ == "__main__":
    main()
