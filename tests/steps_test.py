from __future__ import annotations

import pytest

from aicmd.parse import parse
from aicmd.resolution import spelled
from aicmd.steps import Step
from aicmd.steps import TooLong
from aicmd.steps import steps


def taken(text: str) -> list[Step]:
    return list(steps(parse(text)))


def lines(text: str) -> list[str]:
    """The programs with their words, "?" for what is computed."""
    return [
        "".join(c if c.isprintable() else "?" for c in " ".join(map(spelled, step.simple.words)))
        for step in taken(text)
        if step.calls
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("x=/zz; ls $x", ["ls /zz"]),
        ("x=/zz\nls $x/a", ["ls /zz/a"]),
        ("x=/zz y=$x; ls $y", ["ls /zz"]),
        ("x=a; x+=b; ls $x", ["ls ab"]),
        ("export x=/zz; ls $x", ["export x=/zz", "ls /zz"]),
        ("x=/zz ls $x", ["ls ?"]),
        ("(x=/zz); ls $x", ["ls ?"]),
        ("{ x=/zz; }; ls $x", ["ls /zz"]),
        ("x=/zz | cat; ls $x", ["cat", "ls ?"]),
        ("for f in a b; do ls $f; done", ["ls a", "ls b"]),
        ("for f in *.o; do ls $f; done", ["ls *.o"]),
        ("for f in $(find .); do ls $f; done", ["find .", "ls ?"]),
        ("for f in a1 a2 a3 a4 a5 a6 a7 a8 a9; do ls $f; done", ["ls a?"]),
        ("for ((i=0;i<3;i++)); do ls $i; done", ["ls ?"]),
        ("while read -r x; do ls $x; done < list", ["read -r x", "ls ?"]),
        ("x=a; if test y; then x=b; fi; ls $x", ["test y", "ls ?"]),
        ("x=a; if test y; then x=a; fi; ls $x", ["test y", "ls a"]),
        ("case $1 in a) x=b;; *) x=b;; esac; ls $x", ["ls ?"]),
        ("f() { ls $1; }; f", ["ls ?", "f"]),
        ("sh -c 'x=/zz; ls $x'", ["sh -c x=/zz; ls $x", "ls /zz"]),
        ("x=ls; eval $x", ["eval ls", "ls"]),
        ("$(ls)", ["ls", "?"]),
        ("echo $(ls | wc)", ["ls", "wc", "echo ?"]),
        ("trap 'ls x' EXIT", ["trap ls x EXIT", "ls x"]),
    ],
)
def test_what_is_done_in_order(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("echo ls | sh", "ls"),
        ("echo ls | cat | sh", "ls"),
        ("x=ls; echo $x | sh", "ls"),
        ("printf 'l%s' s | sh", "ls"),
        ("echo sl | rev | sh", "ls"),
        ("cat list | sh", None),
        ("sh <<< ls", "ls"),
        ("sh <<EOF\nls\nEOF\n", "ls\n"),
        ("sh <<EOF\nls $x\nEOF\n", None),
        ("{ sh; } <<< ls", "ls"),
        ("sh < list", None),
    ],
)
def test_what_a_program_is_given(text: str, wanted: str | None) -> None:
    assert taken(text)[-1].calls[0].feed.text == wanted


def test_who_prints_into_a_pipe() -> None:
    last = taken("cat x | sort | uniq")[-1].calls[0]
    assert last.feed.names == {"cat", "sort"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("cd /zz && ls", "/zz"),
        ("cd zz && cd yy && ls", "zz/yy"),
        ("cd zz && cd .. && ls", "."),
        ("cd && ls", "~"),
        ("cd /etc; ls", "/etc"),
        ("cd build; ls", ""),
        ("cd $x && ls", ""),
        ("(cd /zz) && ls", ""),
        ("cd /zz && cd - && ls", ""),
        ("pushd /zz && ls", "/zz"),
    ],
)
def test_where_it_is_done(text: str, wanted: str) -> None:
    assert taken(text)[-1].folder == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("sudo env A=1 ls", ["env", "sudo"]),
        ("find . -exec ls {} +", ["find"]),
        ("xargs sh -c 'ls'", ["sh", "xargs"]),
        ("ls", []),
    ],
)
def test_who_starts_it(text: str, wanted: list[str]) -> None:
    last = taken(text)[-1].calls[-1]
    assert last.name == "ls"
    assert [outer.name for outer in last.outer] == wanted


def test_a_script_without_end_is_refused() -> None:
    nested = "for a in 1 2 3 4 5 6 7 8; do " * 6 + "ls" + "; done" * 6
    with pytest.raises(TooLong):
        taken(nested)
