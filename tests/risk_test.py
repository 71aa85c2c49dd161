"""Verdicts on commands, which are data here: read from tables, handed to a function, never run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies

from aicmd.parse import parse
from aicmd.risk import LONGEST
from aicmd.risk import ORDER
from aicmd.risk import Level
from aicmd.risk import assess

TABLES = Path(__file__).parent / "risk"
INNER = "rm -rf /zz/.git"
"""A command that is judged danger by itself, on a path that is nowhere."""


def rows(name: str) -> Iterator[str]:
    """The commands of a table; `# ` begins a remark, `⏎` is a newline, `<U+202E>` a character."""
    for line in (TABLES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            named = re.sub(r"<U\+([0-9A-F]{4,6})>", lambda found: chr(int(found[1], 16)), line)
            yield named.replace("⏎", "\n")


@pytest.mark.parametrize("command", list(rows("danger.txt")))
def test_danger(command: str) -> None:
    assert assess(command).level is Level.DANGER


@pytest.mark.parametrize("command", list(rows("no_danger.txt")))
def test_no_danger(command: str) -> None:
    assert assess(command).level is not Level.DANGER


@pytest.mark.parametrize("command", list(rows("more_than_it_looks.txt")))
def test_more_than_it_looks(command: str) -> None:
    assert assess(command).level is not Level.OK


@pytest.mark.parametrize("command", list(rows("reads.txt")))
def test_reads_only(command: str) -> None:
    assert assess(command).level is Level.OK


WRAPPERS = (
    "sudo {}", "sudo -u zz -- {}", "doas {}", "env A=1 {}", "env -i A=1 {}", "command {}", "exec {}",
    "nohup {} &", "nice -n 5 {}", "nice -5 {}", "ionice -c 3 {}", "timeout 5 {}", "timeout -k 1 5s {}",
    "time {}", "setsid {}", "stdbuf -oL {}", "flock /zz/l {}", "strace -f {}", "chroot /zz {}",
    "unshare -r {}", "systemd-run --user {}", "busybox {}", "eval {}", "eval '{}'", "sh -c '{}'",
    "bash -lc '{}'", "zsh -c '{}'", "fish -c '{}'", "su -c '{}'", "su - zz -c '{}'", "ssh zz.test '{}'",
    "ssh -p 22 zz.test {}", "watch '{}'", "watch -n 1 {}", "script -c '{}' /dev/null", "xargs {}",
    "find . -exec {} \\;", "parallel {} ::: a", "trap '{}' EXIT", "coproc {}", "echo '{}' | sh",
    "sh <<< '{}'", "sh <<EOF\n{}\nEOF\n", "x='{}'; eval \"$x\"", "x='{}'; $x", "( {} )", "{{ {}; }}",
    "if true; then {}; fi", "while true; do {}; done", "for i in 1 2; do {}; done",
    "case a in a) {};; esac", "f() {{ {}; }}; f", "true && {}", "false || {}", "ls; {}", "ls\n{}",
    "{} | cat", "ls | {}", "$({})", "`{}`", "echo \"$({})\"", "cat <({})", "! {}", "git bisect run {}",
    "git submodule foreach '{}'", "git rebase -x '{}' main", "git -c alias.zz='!{}' zz",
    "docker exec zz {}", "docker run --rm zz {}", "kubectl exec zz -- {}", "awk 'BEGIN{{system(\"{}\")}}'",
    "sed '1e {}' zz", "vim -c ':!{}' zz", "tar xf zz --checkpoint-action='exec={}'",
    "python3 -c 'import os; os.system(\"{}\")'", "perl -e 'system(\"{}\")'", "ruby -e 'system(\"{}\")'",
    "node -e 'require(\"child_process\").execSync(\"{}\")'", "php -r 'shell_exec(\"{}\");'",
    "lua -e 'os.execute(\"{}\")'", "GIT_SSH_COMMAND='{}' git fetch", "PROMPT_COMMAND='{}'",
    "alias zz='{}'", "tmux new-session '{}'", "rsync -e '{}' zz zz.test:", "ssh -o ProxyCommand='{}' zz.test",
    "psql -c '\\! {}'", "sqlite3 zz.db '.shell {}'", "man -P '{}' ls", "less +'!{}' zz",
    "sort --compress-program='{}' zz", "split --filter='{}' zz", "fzf --preview '{}'", "entr {}",
    "nix-shell --run '{}'", "vagrant ssh -c '{}'", "runuser -u zz -- {}", "hyperfine '{}'",
)  # fmt: skip


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_what_wraps_a_danger_is_one(wrapper: str) -> None:
    assert assess(wrapper.format(INNER)).level is Level.DANGER


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_what_wraps_nothing_bad_is_no_danger(wrapper: str) -> None:
    assert assess(wrapper.format("ls -l zz")).level is not Level.DANGER


@pytest.mark.parametrize("wrapper", ["sudo {}", "sh -c '{}'", 'env -i bash -c "{}"', "eval '{}'"])
def test_wrappers_in_wrappers(wrapper: str) -> None:
    inner = wrapper.replace("'{}'", '"{}"').format("nice " + INNER)
    assert assess(f"nohup timeout 5 {inner}").level is Level.DANGER


@pytest.mark.parametrize(
    "spelling",
    [
        "rm -fr {}", "rm -r -f {}", "rm {} -rf", "rm --recursive --force {}", "rm --recurs {}",
        "/bin/rm -rf {}", "\\rm -rf {}", "r\\m -rf {}", "'rm' -rf {}", 'r"m" -rf {}', "$'rm' -rf {}",
        "$'\\x72m' -rf {}", "rm -rf -- {}", "rm -rf a {}", "rm${{IFS}}-rf${{IFS}}{}", "{{rm,-rf,{}}}",
        "a=rm; $a -rf {}", "a=r b=m; \"$a$b\" -rf {}", "$(echo rm) -rf {}", "$(printf '\\162m') -rf {}",
        "`which rm` -rf {}", "/b?n/r? -rf {}", "x={}; rm -rf \"$x\"", "x={}; rm -rf ${{x}}/",
        "for x in {}; do rm -rf $x; done", "rm -rf `echo {}`", "cd {} && rm -rf .", "rm -rf {}/.",
        "rm -rf /zz/../{}", "rm -rf /{}",
    ],
)  # fmt: skip
def test_the_same_spelled_otherwise(spelling: str) -> None:
    assert assess(spelling.format("/zz/.git")).level is Level.DANGER


@pytest.mark.parametrize(
    ("command", "level"),
    [
        ("ls", Level.OK),
        ("rm zz", Level.CAUTION),
        ("$x", Level.UNKNOWN),
        ("ls 'zz", Level.UNKNOWN),
        ("zz-unknown", Level.CAUTION),
        ("rm -rf .git", Level.DANGER),
        ("ls\u200b", Level.DANGER),
        ("ls " + "a" * LONGEST, Level.UNKNOWN),
        ("for a in 1 2 3 4 5 6 7 8; do " * 6 + "ls" + "; done" * 6, Level.UNKNOWN),
        ("sudo --zz-option ls", Level.UNKNOWN),
    ],
)
def test_levels(command: str, level: Level) -> None:
    assert assess(command).level is level


@pytest.mark.parametrize(
    ("command", "part", "text"),
    [
        ("ls && rm -rf ~/", "~/", "deletes your home directory"),
        ("sudo git push -f", "-f", "on the remote"),
        ("psql -c 'DELETE FROM zz'", "'DELETE FROM zz'", "there is no WHERE"),
        ("echo cm0gLXJmIC5naXQ= | base64 -d | sh", "sh", "rm -rf .git"),
    ],
)
def test_a_reason_names_its_part(command: str, part: str, text: str) -> None:
    reason = assess(command).reasons[0]
    assert command[reason.start : reason.end] == part
    assert text in reason.text


_PIECES = strategies.sampled_from(
    [*" \n\t;|&<>(){}$\"'`\\#!*?[]~=-/.", "rm", "-rf", "sudo", "sh", "-c", "find", "-exec", "{}", "eval",
     "echo", "cat", "<<EOF", "EOF", "for", "in", "do", "done", "if", "then", "fi", "case", "esac", "x=",
     "$x", "${x:-", "$(", "$((", "base64", "-d", "xargs", "git", "push", "awk", "python3", "한글", "\x00"]
)  # fmt: skip


@settings(max_examples=1_500, deadline=None)
@given(strategies.lists(_PIECES, max_size=40).map("".join))
def test_whatever_is_typed(text: str) -> None:
    risk = assess(text)
    assert all(0 <= reason.start <= reason.end <= len(text) for reason in risk.reasons)
    assert (risk.level is Level.OK) == (not risk.reasons)
    if parse(text).faults:
        assert risk.level in (Level.UNKNOWN, Level.DANGER)
    assert not any("could not be analysed" in reason.text for reason in risk.reasons)


@settings(max_examples=300, deadline=None)
@given(strategies.lists(_PIECES, max_size=12).map(" ".join))
def test_a_danger_stays_one_beside_anything_whole(text: str) -> None:
    if not parse(text).faults:
        assert assess(f"{INNER}\n{text}").level is Level.DANGER


@pytest.mark.parametrize("count", [1, 4, 16, 64])
def test_more_commands_are_never_less_dangerous(count: int) -> None:
    levels = [assess("; ".join([*["ls"] * count, last])).level for last in ("ls", "rm zz", INNER)]
    assert sorted(levels, key=ORDER.index) == levels
