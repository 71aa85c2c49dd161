from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.roff import styled
from aicmd.tag import LIMIT
from aicmd.tag import Tag
from aicmd.tag import begins_with_flag
from aicmd.tag import parted
from aicmd.tag import read_tag


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        pytest.param(r"\fB\-a\fR, \fB\-\-all\fR", "-a --all", id="short and long"),
        pytest.param("-a|--all", "-a --all", id="parted by a bar"),
        pytest.param("-a/--all", "-a --all", id="parted by a slash"),
        pytest.param("-a or --all", "-a --all", id="parted by or"),
        pytest.param("-a  --all", "-a --all", id="parted by two blanks"),
        pytest.param("-a -A", "-a -A", id="parted by one blank"),
        pytest.param("--[no-]x", "--x --no-x", id="with and without no"),
        pytest.param("-[no]x", "-x -nox", id="the same with one dash"),
        pytest.param("[-x]", "-x", id="in brackets"),
        pytest.param("'-x'", "-x", id="in quotes"),
        pytest.param("‘--x’", "--x", id="in typographic quotes"),
        pytest.param("-x:", "-x", id="a colon after it"),
        pytest.param("+x", "+x", id="a plus"),
        pytest.param("-?", "-?", id="a question mark"),
        pytest.param("-#", "-#", id="a number sign"),
        pytest.param("-@", "-@", id="an at sign"),
        pytest.param("-0", "-0", id="a digit"),
        pytest.param("--", "--", id="two dashes alone"),
        pytest.param("-, -l, --login", "- -l --login", id="a dash alone comes first"),
        pytest.param(r"\[u2010]x, \(en\(enlong", "-x --long", id="other dashes"),
        pytest.param("−x, ‑‑long", "-x --long", id="dashes as characters"),
        pytest.param("-NUM", "-NUM", id="a number in capitals"),
        pytest.param(r"\-\fInum\fR", "-NUM", id="a number in italics"),
        pytest.param("-<number>", "-NUM", id="a number in angles"),
        pytest.param("-1 ... -4", "-1 -2 -3 -4", id="a range"),
        pytest.param("-1 to -3", "-1 -2 -3", id="a range in words"),
        pytest.param("-Wno-x", "-Wno-x", id="single dash, long name with dashes"),
        pytest.param("-h, -?, --help", "-h -? --help", id="three"),
        pytest.param("--http1.1", "--http1.1", id="a dot in the name"),
        pytest.param(r"\fI-x\fR", "-x", id="all in italics"),
        pytest.param(r"\fIexpr1\fR \-a \fIexpr2\fR", "-a", id="an operator between operands"),
    ],
)
def test_spellings(source: str, flags: str) -> None:
    tag = read_tag(styled(source))
    assert " ".join(tag.flags) == flags
    assert (tag.argument, tag.arity, tag.optional, tag.rest) == ("", 0, False, "")


@pytest.mark.parametrize(
    ("source", "flags", "argument", "arity", "optional"),
    [
        pytest.param("-x N", "-x", "N", 1, False, id="after a blank"),
        pytest.param("-x name", "-x", "name", 1, False, id="in lower case"),
        pytest.param("-x, --ex = N", "-x --ex", "N", 1, False, id="a sign with blanks around it"),
        pytest.param("--x=N", "--x", "N", 1, False, id="after an equals sign"),
        pytest.param("--x[=N]", "--x", "N", 1, True, id="optional"),
        pytest.param("--x=[N]", "--x", "N", 1, True, id="optional after the sign"),
        pytest.param("-x [N]", "-x", "N", 1, True, id="optional after a blank"),
        pytest.param("--x N M", "--x", "N M", 2, False, id="two"),
        pytest.param("-x <a b>", "-x", "<a b>", 1, False, id="one in angles"),
        pytest.param("-f, --foo[=X]", "-f --foo", "X", 1, True, id="for both spellings"),
        pytest.param("-f FILE, --file=FILE", "-f --file", "FILE", 1, False, id="twice the same"),
        pytest.param("--x={a,b}", "--x", "{a,b}", 1, False, id="a choice"),
        pytest.param("--x[={a,b}]", "--x", "{a,b}", 1, True, id="an optional choice"),
        pytest.param("-m MODE[,MODE]", "-m", "MODE[,MODE]", 1, False, id="a list"),
        pytest.param("-D [host:]port", "-D", "[host:]port", 1, False, id="an optional part"),
        pytest.param("-n, --n=[-]NUM", "-n --n", "[-]NUM", 1, False, id="an optional sign"),
        pytest.param(
            "via [ FAMILY ] ADDRESS",
            "via",
            "[ FAMILY ] ADDRESS",
            1,
            False,
            id="a first word that may be left out",
        ),
        pytest.param("--x=[(a|b):]<c>", "--x", "[(a|b):]<c>", 1, False, id="before a required one"),
        pytest.param("-o file|-", "-o", "file", 1, False, id="a dash as value"),
        pytest.param("-exec command ;", "-exec", "command", 1, False, id="up to a semicolon"),
        pytest.param("-size n[ckM]", "-size", "n[ckM]", 1, False, id="a suffix"),
        pytest.param("-c[:spec] codec", "-c", "codec", 1, False, id="a specifier of ffmpeg"),
        pytest.param("-Olevel", "-O", "level", 1, False, id="glued, without fonts"),
        pytest.param(r"\fB\-p\fR\fIN\fR", "-p", "N", 1, False, id="glued, parted by fonts"),
        pytest.param(r"\-p\fIpattern\fR", "-p", "pattern", 1, False, id="glued to roman"),
        pytest.param("-T#, --threads=#", "-T --threads", "#", 1, False, id="a number sign"),
        pytest.param("-U<n>", "-U", "<n>", 1, False, id="glued angles"),
        pytest.param(r"\fB\-i\fR \fI[i]\fR", "-i", "i", 1, True, id="optional in italics"),
        pytest.param(r"\-newer\fIXY\fR \fIref\fR", "-newerXY", "ref", 1, False, id="newerXY"),
        pytest.param(r"\-f \fIfile\fR \fIformat\fR", "-f", "file format", 2, False, id="italics"),
        pytest.param(r"\-f \fIoutput file\fR", "-f", "output file", 1, False, id="one in italics"),
        pytest.param("bs=BYTES", "bs=", "BYTES", 1, False, id="a key of dd"),
        pytest.param("U userlist", "U", "userlist", 1, False, id="a letter of ps"),
        pytest.param("start PATTERN...", "start", "PATTERN...", 1, False, id="a subcommand"),
    ],
)
def test_value(source: str, flags: str, argument: str, arity: int, optional: bool) -> None:
    assert read_tag(styled(source)) == Tag(tuple(flags.split()), argument, arity, optional)


@pytest.mark.parametrize(
    ("source", "flags", "argument", "rest"),
    [
        pytest.param("-a  show all the files", "-a", "", "show all the files", id="two blanks"),
        pytest.param("-a\tshow all", "-a", "", "show all", id="a tab"),
        pytest.param("-f: force it", "-f", "", "force it", id="a colon"),
        pytest.param("-h, --help     print it", "-h --help", "", "print it", id="a column"),
        pytest.param("-n NUM  read NUM", "-n", "NUM", "read NUM", id="after the value"),
        pytest.param("-x (default: on)", "-x", "", "(default: on", id="an aside"),
    ],
)
def test_text_in_the_same_line(source: str, flags: str, argument: str, rest: str) -> None:
    tag = read_tag(source)
    assert (" ".join(tag.flags), tag.argument) == (flags, argument)
    assert tag.rest.startswith(rest)


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        pytest.param("strip", "strip", id="one word"),
        pytest.param("strip, keep", "strip keep", id="two spellings"),
        pytest.param("attach [-dr] [-c folder]", "attach", id="with options of its own"),
        pytest.param(r"\fBlist\-units\fR [\fIPATTERN\fR]", "list-units", id="a dash within"),
        pytest.param("! expr", "!", id="not"),
        pytest.param("( expr )", "(", id="a group"),
    ],
)
def test_plain_words(source: str, flags: str) -> None:
    tag = read_tag(styled(source))
    assert " ".join(tag.flags) == flags
    assert not tag.dashed


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("", id="empty"),
        pytest.param("   ", id="blanks"),
        pytest.param(r"\-\fImode\fR", id="a dash before an italic word"),
        pytest.param("HOME", id="a variable of the environment"),
        pytest.param("Tests", id="a title"),
        pytest.param("1", id="a number of a list"),
        pytest.param("To print the name of a process", id="a sentence"),
        pytest.param(r"\fIfile\fR", id="an operand"),
        pytest.param("<path>...", id="an operand in angles"),
        pytest.param("/etc/passwd", id="a file"),
        pytest.param("- an item", id="a dash as bullet"),
        pytest.param("x" * 500, id="too long"),
    ],
)
def test_names_nothing(source: str) -> None:
    assert read_tag(styled(source)).flags == ()


@pytest.mark.parametrize("flag", ["--n", "-m"])
def test_flags_within_a_value(flag: str) -> None:
    """What stands in a value's brackets is no spelling of the option."""
    assert flag not in read_tag("--x=<--n or -m>").flags


@pytest.mark.parametrize(
    ("source", "begins"),
    [
        ("-x", True),
        ("\x02-x", True),
        ("  [-x]", True),
        ("+x", True),
        ("x", False),
        ("- x", False),
        ("", False),
        ("5-x", False),
    ],
)
def test_begins_with_flag(source: str, begins: bool) -> None:
    assert begins_with_flag(source) is begins


@given(strategies.text(alphabet="\x01\x02\x03\x04ab -=[]", max_size=80))
def test_each_character_has_a_font(source: str) -> None:
    text, fonts = parted(source)
    assert len(text) == len(fonts)
    assert set(fonts) <= set("\x01\x02\x03")


@given(strategies.text(alphabet="\x01\x02\x03-+=[]<>{}(),|/ abNO#.:;'\"\t", max_size=200))
def test_any_tag(source: str) -> None:
    """Spellings are words, and a value counts as at least one."""
    tag = read_tag(source)
    assert all(flag and not set(flag) & set(" \t,\x01\x02\x03") for flag in tag.flags)
    assert tag.arity >= bool(tag.argument)


@pytest.mark.parametrize(
    "piece", ["-x, ", "[", "-x[", "<", "-x or ", "--x=", "a, ", "- ", "-x{(<["]
)
def test_linear(piece: str) -> None:
    start = time.process_time()
    read_tag(piece * LIMIT)
    assert time.process_time() - start < 0.5
