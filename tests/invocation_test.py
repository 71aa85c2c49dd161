from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.invocation import DEPTH
from aicmd.invocation import Invocation
from aicmd.invocation import invocation
from aicmd.invocation import invocations
from aicmd.parse import parse
from aicmd.syntax import Script
from aicmd.syntax import simples


def shape(found: Invocation) -> str:
    """An invocation in one line: its own words, then what it starts in braces."""
    words = [word.text for word in (found.program, *found.arguments)]
    inner = [f"{{{_inner(one)}}}" for one in found.inner]
    return " ".join([*words, *inner]) + "?" * found.uncertain


def _inner(one: Invocation | Script) -> str:
    if isinstance(one, Invocation):
        return shape(one)
    return "; ".join(shape(found) for found in map(invocation, simples(one)) if found)


def first(text: str) -> Invocation:
    found = invocation(next(simples(parse(text))))
    assert found
    return found


PEELED = [
    pytest.param("ls -l", "ls -l", id="no wrapper"),
    pytest.param("sudo ls -l", "sudo {ls -l}", id="sudo"),
    pytest.param("sudo -u root ls -l", "sudo -u root {ls -l}", id="an option with a value"),
    pytest.param("sudo -uroot ls", "sudo -uroot {ls}", id="its value attached"),
    pytest.param("sudo -nEu root ls", "sudo -nEu root {ls}", id="its value behind a cluster"),
    pytest.param("sudo --user=root ls", "sudo --user=root {ls}", id="long with ="),
    pytest.param("sudo --user root ls", "sudo --user root {ls}", id="long with a word"),
    pytest.param("sudo --us root ls", "sudo --us root {ls}", id="long, abbreviated"),
    pytest.param("sudo -- ls", "sudo -- {ls}", id="end of options"),
    pytest.param("sudo A=1 ls", "sudo A=1 {ls}", id="sudo with a variable"),
    pytest.param("sudo -i", "sudo -i", id="sudo without a command"),
    pytest.param("doas -u me ls", "doas -u me {ls}", id="doas"),
    pytest.param("env A=1 B=2 ls A=3", "env A=1 B=2 {ls A=3}", id="env"),
    pytest.param("env -i - ls", "env -i - {ls}", id="env with a lone dash"),
    pytest.param("env -S 'ls -l'", "env -S 'ls -l' {ls -l}", id="env -S"),
    pytest.param("env -u X A=1 sh", "env -u X A=1 {sh}", id="a shell without a string"),
    pytest.param("command ls -v", "command {ls -v}", id="command"),
    pytest.param("builtin cd /zz", "builtin {cd /zz}", id="builtin"),
    pytest.param("exec -a x ls", "exec -a x {ls}", id="exec"),
    pytest.param("nohup ls -l", "nohup {ls -l}", id="nohup"),
    pytest.param("nice ls", "nice {ls}", id="nice"),
    pytest.param("nice -n 5 ls", "nice -n 5 {ls}", id="nice -n"),
    pytest.param("nice -5 ls", "nice -5 {ls}", id="nice with a number"),
    pytest.param("ionice -c2 -n7 ls", "ionice -c2 -n7 {ls}", id="ionice"),
    pytest.param("timeout 5 ls -l", "timeout 5 {ls -l}", id="timeout and its operand"),
    pytest.param("timeout -k 3 5s ls", "timeout -k 3 5s {ls}", id="timeout with options"),
    pytest.param("setsid -f ls", "setsid -f {ls}", id="setsid"),
    pytest.param("stdbuf -oL ls", "stdbuf -oL {ls}", id="stdbuf"),
    pytest.param("chroot /zz ls", "chroot /zz {ls}", id="chroot"),
    pytest.param("flock /zz/l ls", "flock /zz/l {ls}", id="flock"),
    pytest.param("flock /zz/l -c 'ls|wc'", "flock /zz/l -c 'ls|wc' {ls; wc}", id="flock -c"),
    pytest.param("flock 9", "flock 9", id="flock on a descriptor"),
    pytest.param("watch -n 1 ls -l", "watch -n 1 ls -l {ls -l}", id="watch joins its words"),
    pytest.param("watch -d 'ls|wc'", "watch -d 'ls|wc' {ls; wc}", id="watch with a string"),
    pytest.param("watch -x ls -l", "watch -x {ls -l}", id="watch -x joins nothing"),
    pytest.param("strace -f -e trace=open ls", "strace -f -e trace=open {ls}", id="strace"),
    pytest.param("strace -p 12", "strace -p 12", id="strace on a running process"),
    pytest.param("xargs rm -f", "xargs {rm -f}", id="xargs"),
    pytest.param("xargs -0 -n1 rm", "xargs -0 -n1 {rm}", id="xargs with options"),
    pytest.param("xargs -I {} cp {} /zz", "xargs -I {} {cp {} /zz}", id="xargs -I"),
    pytest.param("xargs -i cp {} x", "xargs -i {cp {} x}", id="an optional value is attached"),
    pytest.param("xargs", "xargs", id="xargs alone"),
    pytest.param(
        "parallel -j4 gzip {} ::: a b", "parallel -j4 gzip {} ::: a b {gzip {}}", id="parallel"
    ),
    pytest.param("parallel ::: a b", "parallel ::: a b", id="parallel without a command"),
    pytest.param("ssh h ls -l", "ssh h ls -l {ls -l}", id="ssh, host first"),
    pytest.param("ssh -p 22 u@h 'ls|wc'", "ssh -p 22 u@h 'ls|wc' {ls; wc}", id="ssh with a string"),
    pytest.param("ssh h -p 22 ls", "ssh h -p 22 ls {ls}", id="ssh options behind the host"),
    pytest.param("ssh h", "ssh h", id="ssh alone"),
    pytest.param("busybox ls -l", "busybox {ls -l}", id="busybox"),
    pytest.param("docker exec -it c ls -l", "docker exec -it c {ls -l}", id="docker exec"),
    pytest.param("docker run --rm i ls", "docker run --rm i {ls}", id="docker run"),
    pytest.param("docker -H h ps -a", "docker -H h ps -a", id="docker that starts nothing"),
    pytest.param("kubectl exec p -c x -- ls", "kubectl exec p -c x -- {ls}", id="kubectl exec"),
    pytest.param("/usr/bin/sudo /bin/ls", "/usr/bin/sudo {/bin/ls}", id="with paths"),
    pytest.param("\\sudo 'ls'", "\\sudo {'ls'}", id="quoted names"),
    pytest.param("sudo nice env A=1 ls", "sudo {nice {env A=1 {ls}}}", id="one in another"),
    pytest.param("sudo time -p ls", "sudo {time -p {ls}}", id="time as a program"),
]

SCRIPTS = [
    pytest.param("sh -c 'ls -l | wc'", "sh -c 'ls -l | wc' {ls -l; wc}", id="sh -c"),
    pytest.param("bash -lc 'ls'", "bash -lc 'ls' {ls}", id="in a cluster"),
    pytest.param(
        "bash -euo pipefail -c ls x", "bash -euo pipefail -c ls x {ls}", id="with options"
    ),
    pytest.param("bash --norc -c ls", "bash --norc -c ls {ls}", id="long options"),
    pytest.param("bash +x -c ls", "bash +x -c ls {ls}", id="plus options"),
    pytest.param("bash f.sh -c ls", "bash f.sh -c ls", id="a file: -c is its argument"),
    pytest.param("su - me -c 'ls -l'", "su - me -c 'ls -l' {ls -l}", id="su"),
    pytest.param("su -c'ls -l' me", "su -c'ls -l' me {ls -l}", id="attached"),
    pytest.param("su --command='ls' me", "su --command='ls' me {ls}", id="long"),
    pytest.param("eval ls '-l | wc'", "eval ls '-l | wc' {ls -l; wc}", id="eval"),
    pytest.param("trap 'ls -l' EXIT", "trap 'ls -l' EXIT {ls -l}", id="trap"),
    pytest.param("trap - EXIT", "trap - EXIT", id="trap reset"),
    pytest.param(
        "sh -c \"sh -c 'ls -l'\"", "sh -c \"sh -c 'ls -l'\" {sh -c 'ls -l' {ls -l}}", id="nested"
    ),
    pytest.param('sh -c "ls $X"', 'sh -c "ls $X" {ls $X}?', id="with a variable in it"),
    pytest.param("sh -c ''", "sh -c ''", id="empty"),
]

FIND = [
    pytest.param("find . -exec rm {} \\;", "find . -exec \\; {rm {}}", id="a semicolon ends it"),
    pytest.param("find . -exec rm {} +", "find . -exec + {rm {}}", id="a plus ends it"),
    pytest.param("find . -exec a + b {} ';'", "find . -exec ';' {a + b {}}", id="a plus in it"),
    pytest.param(
        "find . -exec a {} \\; -ok b {} \\; -print",
        "find . -exec \\; -ok \\; -print {a {}} {b {}}",
        id="two",
    ),
    pytest.param(
        "find . -execdir sh -c 'ls {}' \\;",
        "find . -execdir \\; {sh -c 'ls {}' {ls {}}}",
        id="a shell in it",
    ),
    pytest.param("find . -exec rm {}", "find . -exec {rm {}}?", id="never ended"),
    pytest.param("find . -exec rm {}\\;", "find . -exec {rm {}\\;}?", id="glued to the end"),
    pytest.param("find . -exec", "find . -exec?", id="nothing in it"),
    pytest.param("find . -name x", "find . -name x", id="no command"),
]

UNCERTAIN = [
    pytest.param("sudo --zz ls", "sudo --zz ls?", id="an unknown option stops the peeling"),
    pytest.param("sudo -Z ls", "sudo -Z ls?", id="an unknown letter"),
    pytest.param("sudo --pre ls", "sudo --pre ls?", id="an ambiguous abbreviation"),
    pytest.param("sudo $X ls", "sudo {$X ls?}?", id="a variable as the command"),
    pytest.param("timeout $T ls", "timeout $T {ls}?", id="a variable as an operand"),
    pytest.param("$X ls", "$X ls?", id="a variable as the program"),
    pytest.param("{rm,-f} x", "{rm,-f} x?", id="braces as the program"),
]

NOT_PEELED = [
    pytest.param("command -v ls", "command -v ls", id="command -v only asks"),
    pytest.param("sudo -l ls", "sudo -l ls", id="sudo -l only lists"),
    pytest.param("sudo -e /zz/f", "sudo -e /zz/f", id="sudo -e edits"),
    pytest.param("ionice -p 12 13", "ionice -p 12 13", id="ionice on processes"),
    pytest.param("echo sudo ls", "echo sudo ls", id="a name as an argument"),
    pytest.param("grep -exec ls", "grep -exec ls", id="find's word elsewhere"),
    pytest.param("echo -c 'ls'", "echo -c 'ls'", id="a string elsewhere"),
]


@pytest.mark.parametrize(("text", "expected"), PEELED + SCRIPTS + FIND + UNCERTAIN + NOT_PEELED)
def test_invocation(text: str, expected: str) -> None:
    assert shape(first(text)) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("ls", "ls", id="bare"),
        pytest.param("/bin/ls", "ls", id="with its folder"),
        pytest.param("'l's", "ls", id="quoted"),
        pytest.param("r\\m", "rm", id="escaped"),
        pytest.param("$'\\x6cs'", "ls", id="ANSI quotes"),
        pytest.param("$LS", None, id="a variable"),
        pytest.param("$(echo ls)", None, id="a substitution"),
        pytest.param("/bin/l?", None, id="a pattern"),
        pytest.param("{ls,x}", None, id="braces"),
    ],
)
def test_name(text: str, name: str | None) -> None:
    assert first(text).name == name


def test_only_assignments_is_no_invocation() -> None:
    assert invocation(next(simples(parse("A=1 B=2")))) is None


def test_assignments_and_redirects_are_kept() -> None:
    found = first("A=1 sudo ls >/zz/f")
    assert [one.name for one in found.assignments] == ["A"]
    assert len(found.redirects) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("a | b && c", "a b c", id="a pipeline in a list"),
        pytest.param("a $(b `c`) <(d)", "a b c d", id="substitutions"),
        pytest.param("sudo a $(b)", "sudo a b", id="a substitution behind a wrapper"),
        pytest.param("sh -c 'a; b $(c)' d", "sh a b c", id="a substitution in a string"),
        pytest.param('sh -c "a $(b)"', "sh b a", id="a substitution in a double quoted string"),
        pytest.param("for i in $(a); do b; done", "a b", id="a loop"),
        pytest.param("a | xargs sh -c 'find . -exec b {} \\;'", "a xargs sh find b", id="deep"),
        pytest.param("x=$(a)", "a", id="in an assignment"),
        pytest.param("a <<E\n$(b)\nE", "a b", id="in a here-document"),
    ],
)
def test_invocations(text: str, names: str) -> None:
    found = [one.name for one in invocations(parse(text))]
    assert sorted(name for name in found if name) == sorted(names.split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("sh -c 'ls -l \"a b\"'", ["ls", "-l", '"a b"'], id="single quotes"),
        pytest.param('sh -c "ls \\"a b\\" c"', ["ls", '\\"a b\\"', "c"], id="escaped quotes"),
        pytest.param("sh -c ls\\ -l", ["ls", "-l"], id="an escaped blank"),
        pytest.param("sh -c 'l''s'\" -\"l", ["l''s", '-"l'], id="several quotes"),
        pytest.param("sh -c $'ls\\t-l'", ["ls", "-l"], id="ANSI quotes"),
        pytest.param("sh -c $'l\\x73 -l'", ["l\\x73", "-l"], id="a character by its number"),
        pytest.param("eval ls '-l'", ["ls", "-l"], id="joined words"),
        pytest.param("ssh h 'ls 한글' -l", ["ls", "한글", "-l"], id="Hangul"),
        pytest.param(
            'sh -c "sh -c \\"ls \'-l\'\\""',
            ["sh", "-c", "\\\"ls '-l'\\\"", "ls", "'-l'"],
            id="in two strings",
        ),
    ],
)
def test_spans_in_the_outer_text(text: str, words: list[str]) -> None:
    """The spans of what a string holds point to where it was typed."""
    inner = list(invocations(parse(text)))[1:]
    spans = [(word.start, word.end) for one in inner for word in (one.program, *one.arguments)]
    assert [text[start:end] for start, end in spans] == words


def test_nothing_is_opened_beyond_the_depth() -> None:
    found = list(invocations(parse("sudo " * 100 + "ls")))
    assert len(found) == DEPTH + 1
    assert found[-1].uncertain


PARTS = (
    "sudo -u env A=1 sh -c eval 'ls -l' \"a $b\" find -exec {} \\; + ; | ssh h xargs -I $(x) ` \" '"
    " $'\\x' timeout 5 && watch -- 한글 > <<E \n"
).split(" ")


@given(strategies.lists(strategies.sampled_from(PARTS), max_size=12))
def test_spans_lie_within(parts: list[str]) -> None:
    """Whatever the text: nothing raises, and every span lies in it, an inner one in the outer."""
    text = " ".join(parts)
    for found in invocations(parse(text)):
        for word in (found.program, *found.arguments):
            assert 0 <= word.start <= word.end <= len(text)
        for inner in found.inner:
            assert isinstance(inner, Invocation) or found.program.end <= inner.start
