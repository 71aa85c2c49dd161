"""Which places a command is seen to read, and what it is found to look for."""

from __future__ import annotations

import pytest

from bench.furniture import Hints
from bench.furniture import furniture
from bench.reads import reads

READS = [
    ("sort -t , -k 2 a.csv", ["a.csv"]),
    ("head -n 5 < a.txt > b.txt", ["a.txt"]),
    ("grep -e x -A 3 a.log | cut -d ' ' -f 2", ["a.log"]),
    ("grep -f words.txt a.txt", ["words.txt", "a.txt"]),
    ("grep -rn x src", ["src/"]),
    ("grep -rn x", ["./"]),
    ("awk -F , -v n=3 '$n' a.csv b.csv", ["a.csv", "b.csv"]),
    ("jq -r .a a.json", ["a.json"]),
    ("jq -n '[1]'", []),
    ("tr a b < a.txt", ["a.txt"]),
    ("find src ~/x -name '*.py'", ["src/", "~/x/"]),
    ("find -newer stamp.txt", ["./", "stamp.txt"]),
    ("tar -czf out/a.tgz src b.txt", ["out/", "src/", "b.txt"]),
    ("tar xf a.tgz -C /opt", ["/opt/", "a.tgz"]),
    ("zip -r a.zip src -x '*.git*'", ["src/"]),
    ("unzip a.zip b.txt -d out", ["a.zip"]),
    ("cp a.txt b.txt docs/", ["a.txt", "b.txt", "docs/"]),
    ("cp a.txt b.txt", ["a.txt"]),
    ("mv *.jpg pics", ["*.jpg", "pics/"]),
    ("mv a.txt ~/b.txt", ["a.txt"]),
    ("ln -s a.txt b", []),
    ("mkdir -p a/b", []),
    ("touch a/b", ["a/"]),
    ("grep . a > tmp && mv tmp a", ["a"]),
    ("echo x > a; cat a", []),
    ("for f in *.md; do cat $f; done < list.txt", ["*.md", "list.txt"]),
    ("while read f; do wc $f; done < list.txt", ["list.txt"]),
    ('cat "$PWD/a.txt" $HOME/b.txt', ["a.txt", "~/b.txt"]),
    ("diff <(sort a) <(sort b)", ["a", "b"]),
    ("du -sh", ["./"]),
    ("ls -d /srv/data", ["/srv/data/"]),
    ("split -l 10 a.csv part_", ["a.csv"]),
    ("./run.sh x", ["run.sh"]),
    ("echo a.txt", []),
    ("cat /dev/null", []),
    ("cat /proc/cpuinfo", []),
    ("ls > /dev/null", ["./"]),
    ("seq 10", []),
    ("date -r 5", []),
]
WORDS = [
    ("grep -i 'connection refused' a", ["connection refused"]),
    ("grep -E 'error|warn' a", ["error", "warn"]),
    ("sed -i 's/old.name/new/g' a", ["old.name"]),
    ("sed '/^password/d' a", ["password"]),
    ("awk '/Timeout/ {n++} END {print n}' a", ["Timeout"]),
    ("awk -F, '$2 == \"seoul\"' a", ["seoul"]),
    ("jq '.[] | select(.name == \"kim\")' a.json", ["kim"]),
    ("grep -oE '[0-9]+' a", []),
    ("sed -n '3,5p' a", []),
    ("find . -name '*.py'", []),
]
MADE = [
    ("cat a.txt b/c.txt", ["work/a.txt", "work/b/c.txt"]),
    ("cat ~/x.txt", ["x.txt"]),
    ("cat there.txt", []),
    ("cat ../../x", []),
    ("cat ~root/x", []),
    ("cat {a,b}.txt", []),
    ("gunzip a.txt.gz", ["work/a.txt.gz", "work/a.txt"]),
]


@pytest.mark.parametrize(("command", "names"), READS)
def test_what_is_read(command: str, names: list[str]) -> None:
    found = [read.name.rstrip("/") + "/" * read.folder for read in reads(command)]
    assert found == names


@pytest.mark.parametrize(("command", "words"), WORDS)
def test_what_is_looked_for(command: str, words: list[str]) -> None:
    assert list(Hints(command).words) == words


@pytest.mark.parametrize(("command", "paths"), MADE)
def test_what_is_missing_is_made(command: str, paths: list[str]) -> None:
    there = {"work": "", "work/there.txt": "it\n"}
    assert [item.path for item in furniture(command, there)] == paths


def test_what_is_made_is_always_the_same() -> None:
    command = "grep -rn key src | sort -k 2,2n | head -n 5"
    assert furniture(command, {}) == furniture(command, {})
