"""What the judge of the everyday questions takes for the same, and what it must not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from bench.everyday import choices
from bench.everyday import is_right
from bench.everyday import questions
from bench.everyday import read
from bench.likeness import alike
from bench.sandbox import Sandbox
from bench.sandbox import is_harmless
from bench.sandbox import sandbox

ALIKE = [
    ("ls -la", "ls -a -l", "bundled short flags"),
    ("ls -la x", "ls x -la", "flags behind operands"),
    ("head -n 10 x", "head -10 x", "a count without its letter"),
    ("sort -k 2 -t , x", "sort -t, -k2 x", "values beside their flags"),
    ("git log --author=kim", "git log --author kim", "a long flag's value"),
    ("tar -xzf a.tgz", "tar xzf a.tgz", "tar's flags without a dash"),
    ("grep 'a b' x", 'grep "a b" x', "another quote"),
    ("cd ~/a", "cd ~/'a'", "quotes around what needs none"),
    ("echo $x", 'echo "${x}"', "quotes and braces around a variable"),
    ("rm -- x", "rm x", "the end of flags"),
    ("apt update && apt upgrade", "sudo apt update && sudo apt upgrade", "sudo"),
    ("du -sh x", "du -sh x 2>/dev/null", "errors thrown away"),
    ("find . -type f -name '*.a'", "find -name '*.a' -type f -print", "the order of tests"),
    ("find . ! -name a", "find . -not -name a", "another negation"),
    ("find . -empty -exec ls -ld {} +", "find . -empty -exec ls -d -l {} +", "a command inside"),
    ("docker rm $(docker ps -aq)", 'docker rm "$(docker ps -qa)"', "a substitution"),
    ("git commit --amend -m <message>", "git commit --amend -m 'Fix it'", "a word left free"),
    ("git tag -m <message>", 'git tag -m "<tag message>"', "a placeholder of another name"),
    ("make > <log> 2>&1 &", "make > build.log 2>&1 &", "a part of a redirection left free"),
    ("scp x <user>@host:", "scp x kim@host:", "a part of a word left free"),
    ("while true; do df -h; sleep 5; done", "while true\ndo df -h\nsleep 5\ndone", "a loop"),
]
DIFFERENT = [
    ("ls -la", "ls -l", "a flag is missing"),
    ("kill 4321", "kill 432", "another operand"),
    ("cp a b", "cp b a", "from and to exchanged"),
    ("ls '*.log'", "ls *.log", "a pattern that is quoted"),
    ("cd ~/a", "cd '~/a'", "a tilde that is quoted"),
    ("echo $x", "echo '$x'", "a variable that is quoted"),
    ("sort x | uniq", "uniq x | sort", "another order of programs"),
    ("sort x | head", "sort x; head", "joined another way"),
    ("make && ls", "make; ls", "whatever came of the first"),
    ("sleep 5 &", "sleep 5", "in the background"),
    ("ls > x", "ls >> x", "another redirection"),
    ("ls > x", "ls 2> x", "another stream"),
    ("sudo -u postgres psql", "psql", "as another user"),
    ("A=1 make", "make", "a variable is missing"),
    ("find . -name x -delete", "find . -delete -name x", "a test behind its action"),
    ("find . ! -name a -name b", "find . -name a ! -name b", "another test is negated"),
    ("find . -name a -o -name b -print", "find . -name b -print -o -name a", "another choice"),
    ("find . -name a", "find . -name a -print0", "another way to print"),
    ("find src -name a", "find . -name a", "another place"),
    ("find . -exec rm {} +", "find . -exec ls {} +", "another command inside"),
    ("ffmpeg -i a.mov a.mp4", "ffmpeg -i a.mp4 a.mov", "from and to of a film"),
    ("kill 4321", "kill <pid>", "a value that was given is asked for"),
    ("git tag -m <message> v1", "git tag -m v1", "a free word that is missing"),
    ("scp x <user>@host:", "scp x host:", "a free part that is missing"),
    ("ls", "", "nothing"),
    ("ls x", "ls 'x", "a quote that is not closed"),
]
SAME = [
    ("wc -l access.log", "wc -l -- ./access.log | sed 's|./||'", "another way to print a line"),
    ("awk '{print $2}' sales.txt", "awk -F'\\t' '{ print $2 }' sales.txt", "another separator"),
    ("grep -rl TODO .", "find . -type f -exec grep -l TODO {} +", "files in the order of a walk"),
    ("find . -name '*.js'", "find . -name '*.js' | sort", "sorted although nobody asked"),
    ("mkdir -p x/y", "mkdir x && mkdir x/y", "the same folders"),
    ("git log --author=minsu --format=%s", "git log --format=%an:%s | sed -n s/minsu://p", "a log"),
    ("date -d @1700000000 +%F", "date +%Y-%m-%d --date=@1700000000", "a date"),
]
NOT_SAME = [
    ("sort names.txt", "sort -r names.txt", "another order"),
    ("sort -u names.txt", "sort names.txt", "more lines"),
    ("find . -name '*.log'", "find . -name '*log*'", "files that only look alike"),
    ("find . -size +1k", "find . -size +1M", "another size"),
    ("find . -mtime -3", "find . -mtime -30", "another age"),
    ("mkdir x", "mkdir y", "another folder"),
    ("touch x", "touch x; mkdir y", "a folder too many"),
    ("ls nowhere", "cat nowhere", "neither does anything"),
    ("tail -f app.log", "tail -F app.log", "neither ends"),
    ("rm old.txt", "rm ./old.txt", "not run: it deletes"),
]
NOT_RUN = [
    "rm x",
    "find . -delete",
    "find . -exec rm {} +",
    "xargs rm",
    "touch /tmp/x",
    "ls > /tmp/x",
    "ls > ../x",
    "find / -name x",
    "curl https://example.com",
    "python3 -c 1",
    "cat <file>",
    "X=1",
    "ls 'x",
]
RUN = ["ls", "cat < a", "find . -type f | wc -l", "awk '/debug/' x", "cut -d: -f1 /etc/passwd"]
CHOSEN = [([], (0, False)), (["--show", "3"], (3, False)), (["--held"], (0, True))]


@pytest.fixture(scope="module")
def place() -> Iterator[Sandbox]:
    with sandbox(seconds=2) as made:
        yield made


def named(rows: list[tuple[str, str, str]]) -> list[object]:
    return [pytest.param(one, other, id=name) for one, other, name in rows]


@pytest.mark.parametrize(("one", "other"), named(ALIKE))
def test_commands_that_say_the_same(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(("one", "other"), named(DIFFERENT))
def test_commands_that_do_not(one: str, other: str) -> None:
    assert not alike(one, other)


@pytest.mark.parametrize(("one", "other"), named(SAME))
def test_commands_that_do_the_same(one: str, other: str, place: Sandbox) -> None:
    assert not alike(one, other)
    assert place.same(one, other)


@pytest.mark.parametrize(("one", "other"), named(NOT_SAME))
def test_commands_that_do_something_else(one: str, other: str, place: Sandbox) -> None:
    assert not place.same(one, other)


@pytest.mark.parametrize("command", RUN)
def test_what_only_reads_is_run(command: str) -> None:
    assert is_harmless(command)


@pytest.mark.parametrize("command", NOT_RUN)
def test_what_reaches_further_is_not(command: str) -> None:
    assert not is_harmless(command)


def test_a_folder_is_fresh_for_each_command(place: Sandbox) -> None:
    assert place.outcome("touch made; ls made") != place.outcome("ls made")


def test_an_answer_is_right_by_any_accepted_command(place: Sandbox) -> None:
    assert is_right("kill -9 1", ("kill 1", "kill -9 1"), place)
    assert is_right("cat nums.txt | wc -l", ("kill 1", "wc -l < nums.txt"), place)
    assert not is_right("kill 2", ("kill 1", "kill -9 1"), place)
    assert not is_right("", ("kill 1",), place)


@pytest.mark.parametrize(("held", "count"), [(False, 766), (True, 428)])
def test_the_everyday_questions_are_whole(held: bool, count: int) -> None:
    """Each in both languages, and no accepted command that cannot be read."""
    asked = list(questions(read("everyday", held=held)))
    assert len({one.texts for one in asked}) == count
    for one in asked:
        assert one.topic
        assert one.texts[0].isascii()
        assert not one.texts[1].isascii()
        assert [command for command in one.accepted if not alike(command, command)] == []
        assert one.accepted


@pytest.mark.parametrize(
    ("held", "english", "korean"), [(False, 171, 167), (True, 102, 107)], ids=["known", "held"]
)
def test_what_must_get_no_answer_is_whole(held: bool, english: int, korean: int) -> None:
    lines = read("nonsense", held=held).splitlines()
    assert Counter(line.partition("\t")[0] for line in lines) == {"en": english, "ko": korean}


def test_what_is_held_back_is_asked_nowhere_else() -> None:
    """Only numbers are compared, for a failure must not show the questions."""
    known, held = (set(_asked(held=held)) for held in (False, True))
    shared = len(known & held)
    assert shared == 0


def test_what_is_held_back_has_the_same_topics() -> None:
    known, held = (
        {one.topic for one in questions(read("everyday", held=held))} for held in (False, True)
    )
    assert known == held


def _asked(*, held: bool) -> Iterator[str]:
    """Every text of a set, in both languages, and what must get no answer."""
    for one in questions(read("everyday", held=held)):
        yield from one.texts
    for line in read("nonsense", held=held).splitlines():
        yield line.partition("\t")[2]


@pytest.mark.parametrize(("words", "wanted"), CHOSEN)
def test_what_is_measured_is_chosen(words: list[str], wanted: tuple[int, bool]) -> None:
    chosen = choices().parse_args(words)
    assert (chosen.show, chosen.held) == wanted


@pytest.mark.parametrize("words", [["--held", "--show", "3"], ["--show", "3", "--held"]])
def test_what_is_held_back_is_not_shown(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        choices().parse_args(words)
    assert "not allowed with" in capsys.readouterr().err
