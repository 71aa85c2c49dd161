from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.operands import named

CP = """\
cp [OPTION]... [-T] SOURCE DEST
cp [OPTION]... SOURCE... DIRECTORY
cp [OPTION]... -t DIRECTORY SOURCE..."""
REMOTE = """\
git remote [-v | --verbose]
git remote add [-t <branch>] [--[no-]tags] [--mirror=(fetch|push)] <name> <URL>
git remote rename <old> <new>
git remote set-head <name> (-a | -d | <branch>)"""
SEQ = "seq [OPTION]... LAST\nseq [OPTION]... FIRST LAST\nseq [OPTION]... FIRST INCREMENT LAST"


@pytest.mark.parametrize(
    ("synopsis", "path", "given", "names"),
    [
        pytest.param(CP, "cp", "", "SOURCE DEST", id="two"),
        pytest.param(CP, "cp", "", "SOURCE SOURCE DIRECTORY", id="a form for more of them"),
        pytest.param(CP, "cp", "-r -t", "SOURCE SOURCE", id="the form of an option"),
        pytest.param(SEQ, "seq", "", "FIRST INCREMENT LAST", id="a form for each number"),
        pytest.param("grep [OPTION...] PATTERNS [FILE...]", "grep", "", "PATTERNS", id="optional"),
        pytest.param(
            "grep [OPTION...] PATTERNS [FILE...]", "grep", "", "PATTERNS FILE FILE", id="repeated"
        ),
        pytest.param("split [OPTION]... [FILE [PREFIX]]", "split", "", "FILE", id="nested"),
        pytest.param(
            "man [man options] [[section] page ...]", "man", "", "page", id="deeper first"
        ),
        pytest.param("man [[section] page ...]", "man", "", "section page page", id="all of them"),
        pytest.param("chmod MODE[,MODE]... FILE...", "chmod", "", "MODE FILE FILE", id="a list"),
        pytest.param("sleep NUMBER[SUFFIX]...", "sleep", "", "NUMBER NUMBER", id="a suffix"),
        pytest.param("kill [options] <pid> [...]", "kill", "", "pid pid", id="dots in brackets"),
        pytest.param(
            "scp [-346] [-c cipher] source ... target", "scp", "", "source target", id="dots behind"
        ),
        pytest.param(
            "git log [<options>] [<range>] [[--] <path>...]", "git log", "", "range path", id="git"
        ),
        pytest.param(REMOTE, "git remote add", "", "name URL", id="a subcommand's own form"),
        pytest.param(REMOTE, "git remote rename", "", "old new", id="and another's"),
        pytest.param(
            "docker run [OPTIONS] IMAGE [COMMAND] [ARG...]", "docker run", "", "IMAGE", id="docker"
        ),
        pytest.param(
            "unzip [-Z] file[.zip] [file(s) ...]", "unzip", "", "file file(s)", id="an ending"
        ),
        pytest.param(
            "mount [-o opts] device|dir\nmount device dir", "mount", "", "device|dir", id="either"
        ),
        pytest.param("diff [OPTION]... FILES", "diff", "", "FILES FILES", id="a plural"),
        pytest.param("cd [-L|[-P [-e]] [-@]] [dir]", "cd", "", "dir", id="options in options"),
        pytest.param(
            "apt-get update\napt-get install pkg...",
            "apt-get install",
            "",
            "pkg pkg",
            id="a dash in the name",
        ),
    ],
)
def test_named(synopsis: str, path: str, given: str, names: str) -> None:
    count = len(names.split())
    assert named(synopsis, tuple(path.split()), count, given.split()) == names.split()


def test_words_in_angles() -> None:
    assert named("pip install <a specifier> ...", ("pip", "install"), 1, []) == ["a specifier"]


def test_a_pattern_may_be_several() -> None:
    """`mv *.txt dir`: the shell makes many words of the first."""
    assert named(CP, ("cp",), 2, [], more=True) == ["SOURCE", "DIRECTORY"]


@pytest.mark.parametrize(
    ("synopsis", "path", "count"),
    [
        pytest.param(CP, "cp", 1, id="too few"),
        pytest.param("tr SET1 [SET2]", "tr", 3, id="too many"),
        pytest.param("apt {install pkg... | remove pkg...}", "apt", 2, id="alternatives of words"),
        pytest.param(CP, "mv", 2, id="another program"),
        pytest.param(REMOTE, "git remote set-head", 1, id="brackets of alternatives"),
        pytest.param("", "cp", 2, id="empty"),
        pytest.param("cp", "cp", 1, id="a name alone"),
    ],
)
def test_nothing_is_guessed(synopsis: str, path: str, count: int) -> None:
    assert named(synopsis, tuple(path.split()), count, []) == [""] * count


@given(strategies.text(alphabet="cp [](){}<>.-+|'aB\n", max_size=300), strategies.integers(0, 5))
def test_any_text(text: str, count: int) -> None:
    assert len(named(f"cp {text}", ("cp",), count, [])) == count


@pytest.mark.parametrize("piece", ["[", "]", "[-a", "(", "<", "a... ", "cp a\n", "'"])
def test_time(piece: str) -> None:
    start = time.process_time()
    named("cp " + piece * 20_000, ("cp",), 3, [])
    assert time.process_time() - start < 2
