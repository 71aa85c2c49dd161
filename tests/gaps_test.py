from __future__ import annotations

import time

import pytest

from aicmd.gaps import gaps

GAPS = {
    "git switch <branch>": ["<branch>"],
    "scp <file> <user>@<host>:<path>": ["<file>", "<user>", "<host>", "<path>"],
    "cp <file> <file>.bak": ["<file>"],
    "cat <dir>/zz": ["<dir>"],
    "git commit -m '<message>'": ["<message>"],
    'git commit -m "<your message>"': ["<your message>"],
    "ssh <user-name>@zz": ["<user-name>"],
    "kill <파일>": ["<파일>"],
    "cp {source} {target}": ["{source}", "{target}"],
    "curl https://zz.example.test/items/{id}": ["{id}"],
    "curl -H 'X: YOUR_API_KEY' zz": ["YOUR_API_KEY"],
    "login -p <secret:password:1> <host>": ["<secret:password:1>", "<host>"],
    "curl -H 'X: <secret:token:2>' zz": ["<secret:token:2>"],
    "login -p secret:password:1": ["secret:password:1"],
    "cd /path/to/folder": ["/path/to/folder"],
}


@pytest.mark.parametrize("command", GAPS)
def test_a_gap_is_found(command: str) -> None:
    assert list(gaps(command)) == GAPS[command]


NONE = """\
ls -l
sort <in >out
sort <in>out
cat <in
cat < in > out
wc -l <zz.txt>zz.out
diff <(ls a) <(ls b)
cat <<EOF
cat <<<word
grep '<title>' zz.html
grep "<div>" zz.html
sed 's/<br>/ /g' zz
sed 's|<name>x</name>||' zz.xml
awk '{print}' zz
awk '{print $1}' zz
find . -exec cat {} +
xargs -I{file} cp {file} zz
xargs -I {file} cp {file} zz
git show HEAD@{yesterday}
git rev-parse @{u}
echo ${name}
echo "{name}"
mkdir {a,b}
echo {1..3}
{ ls; }
cat path/tool/x
test 1 -lt 2 && test 3 -gt 2
ls 2>zz""".splitlines()


@pytest.mark.parametrize("command", NONE)
def test_what_might_be_meant_is_no_gap(command: str) -> None:
    assert gaps(command) == ()


@pytest.mark.parametrize("piece", ["<", "<a ", "<a", "{a", "'", "/path/to/", "YOUR_"])
def test_a_long_command_takes_little_time(piece: str) -> None:
    begun = time.process_time()
    gaps(piece * (8192 // len(piece)))
    assert time.process_time() - begun < 1.0
