from __future__ import annotations

import pytest

from aicmd.parse import parse
from aicmd.printed import printed
from aicmd.resolution import EMPTY
from aicmd.resolution import SOMETHING
from aicmd.resolution import UNSEEN
from aicmd.resolution import Names
from aicmd.resolution import resolved
from aicmd.resolution import spelled
from aicmd.resolution import value_of
from aicmd.syntax import Simple

NAMES: Names = {
    "a": "r",
    "b": "m",
    "two": "x y",
    "path": "/zz/one.tar.gz",
    "none": "",
    "mark": EMPTY,
}


def words(text: str) -> tuple[Simple, list[str]]:
    simple = parse(text).body
    assert isinstance(simple, Simple)
    return simple, [spelled(word) for word in resolved(simple.words, NAMES, printed)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("$a$b x", ["rm", "x"]),
        ('"$a$b" x', ["rm", "x"]),
        ("${a}${b}", ["rm"]),
        ("echo $two", ["echo", "x", "y"]),
        ('echo "$two"', ["echo", "x y"]),
        ("echo p$two", ["echo", "px", "y"]),
        ("echo $none end", ["echo", "end"]),
        ('echo "$none" end', ["echo", "", "end"]),
        ("l${IFS}-a${IFS}/zz", ["l", "-a", "/zz"]),
        ("{l,-a}", ["l", "-a"]),
        ("echo {a,b}c", ["echo", "ac", "bc"]),
        ("$(echo ls) -l", ["ls", "-l"]),
        ("$(printf '\\154\\163') x", ["ls", "x"]),
        ("$(which ls) x", ["/usr/bin/ls", "x"]),
        ("`echo ls` x", ["ls", "x"]),
        ("ls ${unset:-/zz}", ["ls", "/zz"]),
        ("ls ${a:-/zz}", ["ls", "r"]),
        ("ls ${a:+/zz}", ["ls", "/zz"]),
        ("ls ${unset:-$path}", ["ls", "/zz/one.tar.gz"]),
        ("ls ${path%.gz}", ["ls", "/zz/one.tar"]),
        ("ls ${path%%.*}", ["ls", "/zz/one"]),
        ("ls ${path##*/}", ["ls", "one.tar.gz"]),
        ("ls ${path#/zz}", ["ls", "/one.tar.gz"]),
        ("ls $HOME/x ~/y", ["ls", "~/x", "~/y"]),
        ('ls "$PWD"/x', ["ls", "./x"]),
        ('ls "$(mktemp -d)/x"', ["ls", "/tmp/made/x"]),
    ],
)
def test_what_the_text_tells(text: str, wanted: list[str]) -> None:
    assert words(text)[1] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ls $unset", ["ls", EMPTY]),
        ("ls $unset/x", ["ls", EMPTY + "/x"]),
        ("ls ${unset:?}/x", ["ls", SOMETHING + "/x"]),
        ("ls ${mark:?}/x", ["ls", SOMETHING + "/x"]),
        ("ls $(cat list)", ["ls", UNSEEN]),
        ("ls backup-$(date +%F)", ["ls", "backup-" + SOMETHING]),
        ("ls $((1 + 2))", ["ls", SOMETHING]),
        ("ls $$.log", ["ls", SOMETHING + ".log"]),
        ("ls ${#path}", ["ls", SOMETHING]),
        ("ls ${!path}", ["ls", UNSEEN]),
        ('ls "$@"', ["ls", UNSEEN]),
        ("ls <(sort x)", ["ls", UNSEEN]),
        ("ls $(some-program)", ["ls", EMPTY]),
    ],
)
def test_what_only_the_shell_knows(text: str, wanted: list[str]) -> None:
    assert words(text)[1] == wanted


@pytest.mark.parametrize("text", ["ls -la '$a' \\$a", "echo {1..3}", "ls *.txt", "ls 'a b' \"c\""])
def test_words_that_are_known_stay_the_same_objects(text: str) -> None:
    simple, _ = words(text)
    assert resolved(simple.words, NAMES, printed) == simple.words


@pytest.mark.parametrize("text", ["x $two y", 'x "p$a$b" y', "{l,-a}z", "$(echo a b c) $unset"])
def test_each_word_keeps_its_place(text: str) -> None:
    simple, _ = words(text)
    places = {(word.start, word.end) for word in simple.words}
    for word in resolved(simple.words, NAMES, printed):
        assert (word.start, word.end) in places
        for piece in word.pieces:
            assert word.start <= piece.start <= piece.end <= word.end


def test_an_assignment_is_one_text() -> None:
    simple = parse('x="$two"/*$(echo z)').body
    assert isinstance(simple, Simple)
    assert value_of(simple.assignments[0].value, NAMES, printed) == "x y/*z"


def test_a_bomb_of_braces_stays_small() -> None:
    text = "echo " + "{a,b}" * 40
    assert len(words(text)[1]) <= 65


def test_a_value_that_doubles_stays_small() -> None:
    names: Names = {"x": "y" * 3_000}
    simple = parse('ls "$x$x$x$x"').body
    assert isinstance(simple, Simple)
    assert len(spelled(resolved(simple.words, names, printed)[1])) <= 12_000
