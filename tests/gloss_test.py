from __future__ import annotations

import pytest

from aicmd import gloss
from aicmd.parse import parse
from aicmd.syntax import Compound
from aicmd.syntax import Simple
from aicmd.syntax import simples


def simple(text: str) -> Simple:
    return next(simples(parse(text)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("a >f", "writes output to f, whose old content is lost", id="output"),
        pytest.param("a 1>f", "writes output to f, whose old content is lost", id="by number"),
        pytest.param("a >|f", "writes output to f, whose old content is lost", id="forced"),
        pytest.param("a >>f", "appends output to f", id="appended"),
        pytest.param("a 2>f", "writes errors to f, whose old content is lost", id="errors"),
        pytest.param("a 2>/dev/null", "throws away errors (/dev/null)", id="errors to nowhere"),
        pytest.param("a >/dev/tty", "writes output to /dev/tty", id="a device has no content"),
        pytest.param(
            "a &>f", "writes output and errors to f, whose old content is lost", id="both"
        ),
        pytest.param("a &>>f", "appends output and errors to f", id="both appended"),
        pytest.param("a >&f", "writes output and errors to f, whose old content is lost", id="csh"),
        pytest.param("a 2>&1", "sends errors to where output goes", id="joined"),
        pytest.param("a >&2", "sends output to where errors goes", id="joined the other way"),
        pytest.param(
            "a 3<&0", "reads descriptor 3 from where input comes", id="another descriptor"
        ),
        pytest.param("a 2>&-", "closes errors", id="closed"),
        pytest.param("a <f", "reads its input from f", id="input"),
        pytest.param("a 3<f", "reads its input from f as descriptor 3", id="input by number"),
        pytest.param("a <>f", "opens f to read and to write", id="both ways"),
        pytest.param("a <<<x", "gives it the text x as its input", id="a here-string"),
        pytest.param("a <<E\nE", "gives it the lines up to E as its input", id="a here-document"),
        pytest.param(
            "a {fd}>f", "writes descriptor {fd} to f, whose old content is lost", id="named"
        ),
    ],
)
def test_redirect(text: str, said: str) -> None:
    assert gloss.redirect(simple(text).redirects[0]) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("echo $x", "the value of x (may be several words)", id="a variable"),
        pytest.param('echo "$x"', "the value of x", id="quoted"),
        pytest.param("echo ${x:-y}", "the value of x (may be several words)", id="with a default"),
        pytest.param("echo $1", "the value of $1 (may be several words)", id="a parameter"),
        pytest.param("echo $((1+2))", "the result of the calculation", id="a calculation"),
        pytest.param(
            "echo *",
            "a pattern: the shell puts in the names of the files that match",
            id="a pattern",
        ),
        pytest.param("echo {a,b}", "the shell makes a word of each alternative", id="braces"),
        pytest.param("echo '*'", "", id="a quoted pattern is text"),
        pytest.param("echo a", "", id="text"),
        pytest.param("echo a$x", "", id="a variable in a word"),
    ],
)
def test_word(text: str, said: str) -> None:
    assert gloss.word(simple(text).words[1]) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("A=1", "sets A", id="alone"),
        pytest.param("A=1 ls", "sets A for this command only", id="before a command"),
        pytest.param("A=(1 2)", "sets the list A", id="an array"),
    ],
)
def test_assignment(text: str, said: str) -> None:
    node = simple(text)
    assert gloss.assignment(node.assignments[0], not node.words) == said


def test_every_keyword_of_a_compound_is_told() -> None:
    for text in (
        "for i in a; do b; done",
        "while a; do b; done",
        "until a; do b; done",
        "if a; then b; elif c; then d; else e; fi",
        "case a in b) c;; esac",
        "{ a; }",
        "(a)",
        "[[ -f a && ( b || c ) ]]",
        "((1))",
        "function f { a; }",
        "select i in a; do b; done",
    ):
        body = parse(text).body
        assert isinstance(body, Compound), text
        assert all(gloss.keyword(token.text, body) for token in body.keywords), text
