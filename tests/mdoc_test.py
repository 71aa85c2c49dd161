from __future__ import annotations

import pytest

from aicmd.mdoc import outline
from aicmd.outline import Node
from aicmd.outline import Paragraph
from aicmd.outline import plain
from aicmd.roff import calls


def section(text: str) -> Node:
    node = outline(calls(".Dd x\n.Sh TEXT\n" + text), "knob").body[0]
    assert isinstance(node, Node)
    return node


def line(text: str) -> str:
    (paragraph,) = section(text).body
    assert isinstance(paragraph, Paragraph)
    return plain(paragraph.text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param(".Fl x", "-x", id="a flag"),
        pytest.param(".Fl -long", "--long", id="a long one"),
        pytest.param(".Fl Fl long", "--long", id="a long one by two"),
        pytest.param(".Fl a b", "-a -b", id="two flags"),
        pytest.param("x\n.Fl", "x -", id="a dash alone"),
        pytest.param(".Fl x Ar file", "-x file", id="with a value"),
        pytest.param(".Fl x Ns Ar file", "-xfile", id="glued"),
        pytest.param(".Fl Fl x Ns = Ns Ar n", "--x=n", id="with a sign"),
        pytest.param(".Fl a , Fl b", "-a, -b", id="a comma between"),
        pytest.param(".Ar", "file ...", id="the usual operand"),
        pytest.param(".Nm", "knob", id="the page's own name"),
        pytest.param(".Nm ,", "knob,", id="the own name before a comma"),
        pytest.param(".Nm other", "other", id="another name"),
        pytest.param(".Op Fl x Ar y", "[-x y]", id="optional to the end of the line"),
        pytest.param(".Op Fl x .", "[-x].", id="the full stop stands outside"),
        pytest.param(".Oo Fl x Oc Ns Ar y", "[-x]y", id="optional to its end"),
        pytest.param(".Fl w Ar a Ns Op : Ns Ar b", "-w a[:b]", id="an optional part"),
        pytest.param(".Pq see Xr ls 1", "(see ls(1))", id="in parentheses"),
        pytest.param(".Dq quoted .", "“quoted”.", id="in quotes"),
        pytest.param(".Xr ls 1 ,", "ls(1),", id="a page"),
        pytest.param(".Pf ( Fl x )", "(-x)", id="a prefix"),
        pytest.param('.Em "Fl x"', "Fl x", id="quoted words are no macros"),
        pytest.param(".Em \\&Fl", "Fl", id="nor are escaped ones"),
        pytest.param(".Ux Ns -like", "UNIX-like", id="the name of a system"),
        pytest.param("a\n.Sm off\n.Ar b : c\n.Sm on\nd", "a b:c d", id="without blanks"),
        pytest.param(".Unknown text here", "text here", id="an unknown macro"),
        pytest.param(".Fl x | y", "-x | -y", id="a bar"),
    ],
)
def test_line(source: str, text: str) -> None:
    assert line(source) == text


@pytest.mark.parametrize("kind", ["-tag -width Ds", "-hang", "-ohang", "-inset", "-diag -compact"])
def test_tagged_list(kind: str) -> None:
    node = section(f".Bl {kind}\n.It Fl a\nAll.\n.Pp\nMore.\n.It Fl b\nBoth.\n.El\nAfter.")
    first, second, after = node.body
    assert isinstance(first, Node)
    assert isinstance(second, Node)
    assert isinstance(after, Paragraph)
    assert [plain(tag) for tag in first.tags + second.tags] == ["-a", "-b"]
    assert len(first.body) == 2
    assert after.text == "After."


@pytest.mark.parametrize("kind", ["-bullet", "-dash", "-enum", "-item"])
def test_bullets_have_no_tags(kind: str) -> None:
    (item,) = section(f".Bl {kind}\n.It\nAll.\n.El").body
    assert isinstance(item, Node)
    assert item.bullet
    assert not item.tags


def test_columns() -> None:
    """A row that begins with a flag is an entry; another is text."""
    flag, other = section(".Bl -column x y\n.It Fl a Ta all\n.It name Ta text\n.El").body
    assert isinstance(flag, Node)
    assert isinstance(other, Paragraph)
    assert plain(flag.tags[0]) == "-a"
    assert plain(other.text) == "name text"


def test_tag_over_lines() -> None:
    (item,) = section(".Bl -tag\n.It Xo Ic kill\n.Op Fl a\n.Xc\nText.\n.El").body
    assert isinstance(item, Node)
    assert plain(item.tags[0]) == "kill [-a]"
    assert not item.empty


def test_lists_in_lists() -> None:
    text = ".Bl -tag\n.It Fl a\n.Bl -tag\n.It Cm x\nOne.\n.El\nBack.\n.It Fl b\n.El"
    first, second = section(text).body
    assert isinstance(first, Node)
    assert isinstance(second, Node)
    inner, back = first.body
    assert isinstance(inner, Node)
    assert isinstance(back, Paragraph)
    assert back.text == "Back."
    assert second.empty
