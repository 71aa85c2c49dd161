from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.outline import plain
from aicmd.roff import BOLD
from aicmd.roff import ITALIC
from aicmd.roff import JOIN
from aicmd.roff import ROMAN
from aicmd.roff import Call
from aicmd.roff import calls
from aicmd.roff import split_arguments
from aicmd.roff import styled


def read(text: str) -> list[tuple[str, str]]:
    return [(call.name, call.rest) for call in calls(text)]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param(r"\-x \-\-long", "-x --long", id="dashes"),
        pytest.param(r"\(hy \(mi \[u2010]", "- - -", id="other dashes"),
        pytest.param(r"a\(emb \(en", "a—b –", id="long dashes stay in text"),
        pytest.param(r"\&.x\%y\:z\/\,", ".xyz", id="what prints nothing"),
        pytest.param(r"a\ b\~c\0d", "a b c d", id="blanks"),
        pytest.param(r"\e \\ \(rs", "\\ \\ \\", id="backslashes"),
        pytest.param(r"\(aq \(dq \(ti \(ha \(ga", "' \" ~ ^ `", id="ASCII by name"),
        pytest.param(r"\[lq]x\[rq]", "“x”", id="quotes"),
        pytest.param(r"\s-1GNU\s0 \s+2x\s'1'y", "GNU xy", id="sizes"),
        pytest.param(r"\m[blue]x\m[] \M[red]y", "x y", id="colours"),
        pytest.param(r"\v'-1'x\h'-04'y\w'abc'z", "xyz", id="motions"),
        pytest.param(r"a\h'+03'b", "a b", id="a motion forward is a blank"),
        pytest.param(r"\X'tty: link x'a\Z'b'", "a", id="device controls"),
        pytest.param(r"\N'45'\[char45]\[u2022]", "--•", id="by number"),
        pytest.param(r"\('e \(:u \[o aa]", "é ü", id="accents"),
        pytest.param(r"\[u0065_0301]", "é", id="composed by code points"),
        pytest.param(r"\[nosuchname]x", "x", id="an unknown name"),
        pytest.param(r"\[u999999]\[u0007]x", "x", id="no character, and a control character"),
        pytest.param(r"x\f[B]y\f[]z\f(CWw\f[R]", "xyzw", id="fonts by long names"),
        pytest.param("end\\", "end\\", id="a backslash at the end"),
    ],
)
def test_escapes(source: str, text: str) -> None:
    assert plain(styled(source)) in (text, text.rstrip("\\"))


@pytest.mark.parametrize(
    ("source", "marked"),
    [
        pytest.param(r"\fB-p\fIN\fR", f"{BOLD}-p{ITALIC}N{ROMAN}", id="bold, italic, roman"),
        pytest.param(r"\fBa\fPb", f"{BOLD}a{ROMAN}b", id="the font before"),
        pytest.param(r"\fBa\fIb\fPc", f"{BOLD}a{ITALIC}b{BOLD}c", id="bold again"),
        pytest.param(r"\f[B]a\f[]b", f"{BOLD}a{ROMAN}b", id="no name is the font before"),
        pytest.param(r"\f3a\f1b", f"{BOLD}a{ROMAN}b", id="by number"),
        pytest.param(r"\f(CBa\f(CRb", f"{BOLD}a{BOLD}b", id="typewriter counts as bold"),
        pytest.param(r"a\c", f"a{JOIN}", id="goes on"),
    ],
)
def test_fonts(source: str, marked: str) -> None:
    assert styled(source) == marked


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("text", [("", "text")], id="text"),
        pytest.param(".B x y", [("B", "x y")], id="a macro"),
        pytest.param("'B x", [("B", "x")], id="an apostrophe starts one too"),
        pytest.param(".  B   x", [("B", "x")], id="blanks before and after the name"),
        pytest.param(".\n'\n.\\}", [], id="empty requests"),
        pytest.param('.\\" all\n.B x \\" rest', [("B", "x")], id="comments"),
        pytest.param('x\\\\\\\\"y', [("", 'x\\\\\\\\"y')], id="an escaped backslash is no comment"),
        pytest.param("one\\\ntwo", [("", "onetwo")], id="a line goes on"),
        pytest.param("a\r\nb", [("", "a"), ("", "b")], id="line ends of DOS"),
        pytest.param(".if n yes", [("", "yes")], id="nroff"),
        pytest.param(".if t no", [], id="not troff"),
        pytest.param(".if !t yes", [("", "yes")], id="negated"),
        pytest.param(".if \\n(.g .B x", [("B", "x")], id="groff"),
        pytest.param(".if \\n(rF>0 no", [], id="an unknown register is 0"),
        pytest.param(".if 'a'a' yes", [("", "yes")], id="equal strings"),
        pytest.param(".if 'a'b' no", [], id="other strings"),
        pytest.param(".if nonsense(\\n no", [], id="not understood is false"),
        pytest.param(".ie t no\n.el yes", [("", "yes")], id="else"),
        pytest.param(".ie n yes\n.el no", [("", "yes")], id="no else"),
        pytest.param(".ie strange no\n.el yes", [("", "yes")], id="else of what is not understood"),
        pytest.param(".el yes", [("", "yes")], id="an else alone is kept"),
        pytest.param(".if n \\{\na\n.B b\n.\\}\nc", [("", "a"), ("B", "b"), ("", "c")], id="block"),
        pytest.param(
            ".if t \\{\na\n.if n \\{\nb\n.\\}\n.\\}\nc", [("", "c")], id="nested, not taken"
        ),
        pytest.param(".ie t \\{\\\na\n.\\}\n.el \\{\\\nb\n.\\}", [("", "b")], id="else block"),
        pytest.param(".ie n \\{\\\n.ie t a\n.el b\n.\\}\n.el c", [("", "b")], id="nested else"),
        pytest.param(".el\\{\\\nb\n.\\}", [("", "b")], id="a brace glued to el"),
        pytest.param(".de XX\nhidden\n..\nx", [("", "x")], id="a definition is no text"),
        pytest.param(".ig\nhidden\n..\nx", [("", "x")], id="ignored"),
        pytest.param(".ig END\nhidden\n.END\nx", [("", "x")], id="ignored to a name"),
        pytest.param(".de XX\n.B \\\\$1\n..\n.XX a b", [("B", "a")], id="a macro of the page"),
        pytest.param(".de XX\n\\\\$*\n..\n.XX a b", [("", "a b")], id="all its arguments"),
        pytest.param(".de TP\n.XX\n..\n.TP 4", [("TP", "4")], id="a known macro stays ours"),
        pytest.param(".ds V 1.0\nv\\*V", [("", "v1.0")], id="a string"),
        pytest.param(".ds VV 1.0\nv\\*(VV", [("", "v1.0")], id="a string of two letters"),
        pytest.param(".ds long 1.0\nv\\*[long]", [("", "v1.0")], id="a string with a long name"),
        pytest.param('.ds V "a b\n\\*V', [("", "a b")], id="a quote opens a string"),
        pytest.param(".ds V a\n.as V b\n\\*V", [("", "ab")], id="appended"),
        pytest.param("\\*(lqx\\*(rq \\*[none]", [("", "“x” ")], id="predefined and unknown"),
        pytest.param(".nr x 1\n.tr a b\n.ll 5", [], id="settings"),
    ],
)
def test_calls(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source) == expected


@pytest.mark.parametrize(
    ("rest", "arguments"),
    [
        ("", []),
        ("a b", ["a", "b"]),
        ('"a b" c', ["a b", "c"]),
        ('"a ""b"" c"', ['a "b" c']),
        ('"open', ["open"]),
        ("a\\ b c", ["a\\ b", "c"]),
        ('"" x', ["", "x"]),
        ('a"b c', ['a"b', "c"]),
    ],
)
def test_arguments(rest: str, arguments: list[str]) -> None:
    assert split_arguments(rest) == arguments
    assert Call("B", rest).arguments == arguments


@given(strategies.text(max_size=500))
def test_any_text(text: str) -> None:
    for call in calls(text):
        assert isinstance(styled(call.rest), str)
        assert call.arguments is not None


@given(strategies.lists(strategies.sampled_from("\\ ( [ ] ' f B * n { } x 1 - c z".split())))
def test_any_escape(pieces: list[str]) -> None:
    """No escape survives as one, and control characters are only ours."""
    text = styled("".join(pieces))
    assert not set(text) & set("\x00\x05\x06\x07\x08\x1b")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(".de X\n.X\n.X\n..\n.X", id="a macro that doubles"),
        pytest.param(".ds a \\*a\\*a\n\\*a", id="a string that doubles"),
        pytest.param(".as a x\\*a\n" * 3000 + "\\*a", id="a string that grows"),
        pytest.param("\\\n" * 20_000, id="lines that go on"),
        pytest.param(".if n " * 20_000, id="conditions in one line"),
        pytest.param(".if n \\{" * 5_000, id="braces in one line"),
        pytest.param("\\[" * 50_000, id="open names"),
        pytest.param("\\f" * 50_000, id="fonts"),
        pytest.param("\\h'" * 50_000, id="open motions"),
        pytest.param('.B "' * 50_000, id="open quotes"),
    ],
)
def test_time(text: str) -> None:
    """However hostile, a page is read in about linear time."""
    start = time.process_time()
    for call in calls(text):
        styled(call.rest)
        split_arguments(call.rest)
    assert time.process_time() - start < 2.0
