"""Pages of each generator's layout, real ones where installed, and pages that are none."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.page import read_page
from aicmd.sources import man

PAGES = Path(__file__).parent / "pages"

ONE_PAGE = 3.0  # seconds of CPU for the largest page on a slow, busy machine
SAMPLE = 7
"""Every seventh installed page is read under that limit."""


def page(name: str) -> Manual:
    return read_page((PAGES / f"{name}.1").read_text(encoding="utf-8"), "knob", f"man {name}(1)")


def entries(manual: Manual) -> list[tuple[str, str, int, bool, str]]:
    return [(" ".join(o.flags), o.argument, o.arity, o.optional, o.text) for o in manual.options]


EXPECTED = {
    "help2man": [
        ("-a --all", "", 0, False, "turn all knobs, also those behind the panel"),
        ("-c --colour", "WHEN", 1, True, "colour the knobs WHEN (always, auto); e.g., 'auto'"),
        ("--click-size", "SIZE", 1, False, "with -a, click by SIZE; see below"),
        ("-q --quiet", "", 0, False, "do not click"),
        ("-s --silent", "", 0, False, "do not click"),
        ("-w --width", "COLS", 1, False, "assume COLS columns"),
        ("--help", "", 0, False, "display this help and exit"),
    ],
    "docbook": [
        ("-a --all", "", 0, False, "Turn every knob of the index first.\n\nA second paragraph."),
        ("-m --message", "<text>", 1, False, 'Say <text> while turning.\n\ngit knob -m "hello"'),
        ("-S --sign --no-sign", "<keyid>", 1, True, "Sign the turn."),
        (
            "--cleanup",
            "<mode>",
            1,
            False,
            "How to tidy up. The <mode> can be one of:\n\nstrip: Leave nothing.\n\nkeep: Leave all."
            "\n\nThe default is keep.",
        ),
        (
            "--click --no-click",
            "",
            0,
            False,
            "Whether it clicks:\n\n• once with -a, or\n\n• twice.",
        ),
    ],
    "pod2man": [
        ("-l", "", 0, False, "List the knobs--all of them.\n\nThey are sorted."),
        ("--list", "", 0, False, "List the knobs--all of them.\n\nThey are sorted."),
        ("-out", "filename", 1, False, 'Write to filename, not to "stdout".'),
        ("-p", "N", 1, False, "Strip N parts."),
        ("--verbose -v", "", 0, False, "Say more."),
        ("-0 --bits", "", 0, False, "read bits not bytes"),
        ("-c --check", "", 0, False, "check the knobs"),
    ],
    "rst2man": [
        ("--list", "", 0, False, "List the knobs.\n\n• sorted by --sort\n\n• or not"),
        ("-w --width", "<width>", 1, False, "Assume a width."),
        ("-q --quiet", "", 0, False, "Say nothing."),
        ("--rle", "", 0, False, "Pack the knobs (default)."),
    ],
    "pandoc": [
        (
            "-l --list",
            "FILE",
            1,
            False,
            "List the knobs of FILE:\n\n• the small ones\n\n• the large ones, unless --small",
        ),
        ("--from", "FORMAT", 1, False, "Read as FORMAT — or guess."),
        ("-v", "", 0, False, "Say more.\n\nA second paragraph."),
    ],
    "ronn": [
        ("--slurp -s", "", 0, False, "Read all knobs first."),
        ("--arg", "name value", 2, False, "Give a value."),
        ("-r", "", 0, False, "go deeper; not with -q"),
        ("--filelist", "FILE", 1, False, "read knobs from FILE"),
    ],
    "hp": [
        ("-n --quiet", "", 0, False, "say nothing"),
        (
            "-i --in-place",
            "SUFFIX",
            1,
            True,
            "turn in place (with a copy if SUFFIX is given)",
        ),
        ("--nothing", "", 0, False, ""),
    ],
    "hand": [
        ("-e", "", 0, False, "Edit the knobs now.\n\nAnd go on."),
        ("-i", "i", 1, True, "Take some -i4 forms. Also\n\n• first of -w\n\n• second"),
        ("-o --output", "file", 1, False, "Write to file."),
        ("-exec", "command", 1, False, "Run it."),
        ("-fprintf", "file format", 2, False, "Print to it."),
        ("-newerXY", "reference", 1, False, "Compare."),
        ("-NUM", "", 0, False, "Turn NUM times."),
        ("if=", "FILE", 1, False, "Read FILE."),
        ("a", "", 0, False, "Lift the limit."),
        ("-1 -2 -3", "", 0, False, "How strong."),
        ("--under", "", 0, False, "A heading for an option.\n\nWith two paragraphs."),
        ("-T", "", 0, False, "in a table"),
        ("-U", "", 0, False, "also there"),
        ("-v", "", 0, False, "be verbose"),
        ("-W --warn", "", 0, False, "warn of it"),
        ("-p", "", 0, False, "The -p option prints."),
        ("-f", "", 0, False, ""),
        ("-t", "", 0, False, ""),
        ("--tall", "", 0, False, ""),
        ("-x", "file", 1, False, ""),
    ],
    "mdoc": [
        ("-4", "", 0, False, "Turns knob four times only."),
        (
            "-a --all",
            "",
            0,
            False,
            "All of them; see -l.\n\nNot the “hidden” ones (unless -h is given).",
        ),
        ("-D", "[host:]port", 1, False, "Listen on port.\n\n• first\n\n• second"),
        (
            "-m",
            "mode",
            1,
            False,
            "One of:\n\nfast: At once.\n\nslow: Later.\n\nThe default is fast.",
        ),
        ("--long", "", 0, False, "Wait longer."),
        ("--longer", "n", 1, False, "Wait longer."),
        ("-w", "in[:out]", 1, False, "Both ways."),
        (
            "kill-knob",
            "",
            0,
            False,
            "Remove a knob. The -a flag removes all. With -t, the target goes.",
        ),
        ("list-knobs", "", 0, False, "List them. -F sets the format."),
        ("-v", "", 0, False, "If -v is given, knobs are named."),
        ("-a", "", 0, False, "The -a flag removes all."),
        ("-t", "target", 1, False, "With -t, the target goes."),
        ("-F", "format", 1, False, "-F sets the format."),
        ("-l", "", 0, False, ""),
        ("-C", "", 0, False, ""),
    ],
}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_layout(name: str) -> None:
    """Every option of the page, with its own text and nothing of its neighbours'."""
    assert entries(page(name)) == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(path.stem for path in PAGES.glob("*.1")))
def test_summary(name: str) -> None:
    manual = page(name)
    assert manual.source == f"man {name}(1)"
    assert manual.summary.lower().startswith(("list and turn", "turn"))


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        pytest.param("help2man", "--author", id="AUTHOR is no list of options"),
        pytest.param("help2man", "--turn", id="SEE ALSO speaks of another program"),
        pytest.param("help2man", "-K", id="a flag in running text"),
        pytest.param("docbook", "--turn", id="SEE ALSO of git"),
        pytest.param("docbook", "strip", id="a value within an option's own block"),
        pytest.param("hand", "--example", id="EXAMPLES"),
        pytest.param("hand", "-mode", id="a dash before an italic word"),
        pytest.param("hand", "mode", id="that word itself"),
        pytest.param("hand", "HOME", id="a variable of the environment"),
        pytest.param("hand", "-z", id="a sentence that only mentions a flag"),
        pytest.param("hand", "-w", id="a flag in a bullet"),
        pytest.param("rst2man", "--sort", id="a flag in a nested list"),
        pytest.param("pandoc", "--small", id="a flag at the end of a bullet"),
        pytest.param("ronn", "--more", id="text after the list"),
        pytest.param("mdoc", "-h", id="a flag in brackets in a paragraph"),
    ],
)
def test_no_option(name: str, flag: str) -> None:
    assert flag not in {each for option in page(name).options for each in option.flags}


def test_subcommands() -> None:
    """An option that stands under a plain word belongs to that subcommand."""
    found = {(o.section, o.flags[0]): o.text for o in page("mdoc").options}
    assert found["kill-knob", "-a"] == "The -a flag removes all."
    assert found["", "-a"].startswith("All of them")
    assert ("list-knobs", "-F") in found
    assert ("", "-F") not in found


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        pytest.param("knob add - add one", "add", id="with a summary"),
        pytest.param("knob add", "add", id="bare"),
        pytest.param("remote-add", "remote-add", id="without the program"),
        pytest.param("knob key list", "key list", id="two words"),
        pytest.param("General options", "", id="a title is no subcommand"),
        pytest.param("OPTIONS", "", id="nor is a heading in capitals"),
    ],
)
def test_headings_that_name_a_subcommand(heading: str, section: str) -> None:
    text = f".TH KNOB 1\n.SH COMMANDS\n.SS {heading}\n.TP\n.B \\-x\nText.\n"
    (option,) = read_page(text, "knob", "").options
    assert (option.flags, option.section, option.text) == (("-x",), section, "Text.")


def test_lines_of_an_example() -> None:
    """In kept text a flag alone is part of an example; with a text beside it, it is an entry."""
    text = ".TH X 1\n.SH USE\n.nf\nknob \\e\n  \\-x file\n  \\-y   turn\n.fi\n"
    (option,) = read_page(text, "knob", "").options
    assert (option.flags, option.text) == (("-y",), "turn")


def test_a_call_in_the_synopsis_is_no_option() -> None:
    body = ".SH USAGE\nx \\-abz host:src /data\n.SH OPTIONS\n"
    letters = "".join(f".TP\n\\-{letter}\nDoes {letter}.\n" for letter in "abz")
    manual = read_page(".TH X 1\n" + body + letters, "x", "")
    assert [option.flags for option in manual.options] == [("-a",), ("-b",), ("-z",)]


def test_settings_of_type_are_no_text() -> None:
    """docbook sets "Note" larger: neither the size nor the trap is an entry."""
    text = ".it 1 an-trap\n.ps +1\n\\fBNote\\fR\n.ps -1\n.br\nMore.\n"
    (option,) = read_page(".TH X 1\n.SH A\n.TP\n\\-x\nTurn.\n" + text, "knob", "").options
    assert (option.flags, option.text) == (("-x",), "Turn. Note\nMore.")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("No roff at all - just text\n", id="plain text"),
        pytest.param(".TH X 1\n.SH", id="cut in a heading"),
        pytest.param(".TH X 1\n.SH A\n.TP", id="cut in a tag"),
        pytest.param(".TH X 1\n.SH A\n.de XX\n.XX\n..\n.XX\n", id="a macro that calls itself"),
        pytest.param(".ds a \\*a\\*a\n.TH X 1\n.SH \\*a\n", id="a string that names itself"),
        pytest.param(".de XX\n.XX\n.XX\n..\n.TH X 1\n.XX\n", id="a macro that doubles"),
        pytest.param(".if n \\{\n" * 5000, id="conditions that never end"),
        pytest.param(".ie 0 \\{\n" * 5000, id="branches that never end"),
        pytest.param(".TH X 1\n.SH A\n" + ".RS\n" * 5000 + "x\n", id="five thousand levels"),
        pytest.param(".TH X 1\n.SH A\n" + ".TP\n.B \\-x\n" * 5000, id="five thousand bare tags"),
        pytest.param(".Dd x\n.Sh A\n" + ".Bl -tag\n.It Fl x\n" * 5000, id="lists in lists"),
        pytest.param(".Dd x\n.Sh A\n.El\n.It Fl x\n.Xc\n", id="ends without beginnings"),
        pytest.param(".TH X 1\n.SH A\n" + "-x\n.RS\ny\n.RE\n" * 3000, id="names and blocks"),
        pytest.param(".TH X 1\n.SH A\n" + ".IP \\(bu\nx\n.RS\n" * 3000, id="bullets in bullets"),
        pytest.param(".TH X 1\n.SH A\n" + ".INDENT 0\n.TP\n-x\n" * 3000, id="entries in entries"),
        pytest.param(".TH X 1\n.SH A\n" + ".SS a\n.TP\nb\n" * 3000, id="headings"),
        pytest.param(".TH X 1\n.SH A\n.TS\nl l.\nT{\nnever closed\n", id="a table without end"),
        pytest.param(".TH X 1\n.SH A\n.TP\n" + "\\-x, " * 50_000, id="a very long tag"),
        pytest.param(".TH X 1\n.SH A\n.TP\n" + "-" * 100_000, id="only dashes"),
        pytest.param(".TH X 1\n.SH A\n.TP\n-x " + "[" * 100_000, id="only brackets"),
        pytest.param(".TH X 1\n.SH A\n.TP\n-x" + " -y or" * 40_000, id="spellings without end"),
        pytest.param(".TH X 1\n.SH A\n" + "\\" * 100_001, id="only backslashes"),
        pytest.param(".TH X 1\n.SH A\n.B " + '"' * 100_001, id="only quotes"),
        pytest.param(".TH X 1\n.SH SYNOPSIS\n" + "[-" * 100_000, id="a synopsis of brackets"),
    ],
)
def test_broken_page(text: str) -> None:
    """A broken page gives few options or none, soon, and never an exception."""
    start = time.process_time()
    assert len(read_page(text, "x", "").options) < 6000
    assert time.process_time() - start < ONE_PAGE


@given(strategies.binary(max_size=2000))
def test_any_bytes(data: bytes) -> None:
    read_page(data.decode("latin-1"), "x", "")


PIECES = strategies.sampled_from(
    ". ' \\ \\fB \\fI \\fP \\- \\( \\[ ] \\* \\n \\{ \\} \" .TP .IP .PP .RS .RE .SH .SS .HP .TS .TE"
    " .if .ie .el .de .. .ds .so .nf .fi .Bl .It .El .Fl .Xo .Xc .Op .Sh .Dd .TH x -x --x= [ n T{"
    " T} \t \\c \\z \\h'1' , | 가 \n \n".split(" ")
)


@given(strategies.lists(PIECES, max_size=120).map("".join))
def test_any_pieces_of_roff(text: str) -> None:
    for option in read_page(".TH X 1\n.SH A\n" + text, "x", "").options:
        assert option.flags
        assert not set("\x01\x02\x03\x04") & set(option.text + "".join(option.flags))
    read_page(".Dd x\n.Sh A\n" + text, "x", "")


def installed(name: str, section: str = "1") -> Manual:
    """The page of that name here; the test is skipped without one."""
    manual = man.man((name,))
    if manual is None or not manual.options:
        pytest.skip(f"no page {name}({section}) is installed")
    return manual


def entry(manual: Manual, flag: str) -> Option:
    return next(option for option in manual.options if flag in option.flags)


@pytest.mark.parametrize(
    ("program", "flag", "argument", "says"),
    [
        pytest.param("ls", "-a", "", "do not ignore entries starting with .", id="ls -a"),
        pytest.param("ls", "--color", "WHEN", "color the output", id="ls --color"),
        pytest.param("tar", "-x", "", "Extract files from an archive", id="tar -x"),
        pytest.param("tar", "--exclude", "PATTERN", "Exclude files matching", id="tar --exclude"),
        pytest.param("find", "-mtime", "n", "last modified", id="find -mtime"),
        pytest.param("find", "-exec", "command", "Execute command", id="find -exec"),
        pytest.param("find", "-fprintf", "file format", "True; like -printf", id="find -fprintf"),
        pytest.param("grep", "-i", "", "Ignore case distinctions", id="grep -i"),
        pytest.param("grep", "-A", "NUM", "Print NUM lines of trailing context", id="grep -A"),
        pytest.param("git-commit", "--amend", "", "Replace the tip", id="git commit --amend"),
        pytest.param("git-commit", "-m", "<msg>", "Use the given", id="git commit -m"),
        pytest.param("curl", "-o", "<file>", "Write output to", id="curl -o"),
        pytest.param("curl", "-L", "", "If the server reports", id="curl -L"),
        pytest.param("ssh", "-p", "port", "Port to connect to", id="ssh -p"),
        pytest.param(
            "ssh", "-L", "[bind_address:]port:host:hostport", "Specifies that", id="ssh -L"
        ),
        pytest.param("mawk", "-F", "value", "sets the field separator", id="mawk -F"),
        pytest.param("lsof", "-i", "i", "selects the listing of files any of whose", id="lsof -i"),
        pytest.param("lsof", "-t", "", "produce terse output", id="lsof -t"),
        pytest.param("xargs", "-0", "", "Input items are terminated by a null", id="xargs -0"),
        pytest.param("xargs", "-I", "replace-str", "Replace occurrences", id="xargs -I"),
        pytest.param("ps", "-e", "", "Select all processes", id="ps -e"),
        pytest.param("ps", "x", "", "Lift the BSD-style", id="ps x"),
        pytest.param("dd", "if=", "FILE", "read from FILE instead of stdin", id="dd if="),
        pytest.param("rsync", "-a", "", "-rlptgoD", id="rsync -a"),
    ],
)
def test_installed(program: str, flag: str, argument: str, says: str) -> None:
    option = entry(installed(program), flag)
    assert option.argument == argument
    assert says in option.text[:200]


@pytest.mark.parametrize(
    ("program", "flag", "never"),
    [
        pytest.param("ls", "-a", "almost", id="ls -a knows nothing of -A"),
        pytest.param("lsof", "-i", "list by parent PID", id="lsof -i knows nothing of -K"),
        pytest.param("find", "-exec", "-execdir", id="find -exec ends before -execdir's text"),
        pytest.param("dd", "if=", "iflag", id="dd if= knows nothing of iflag="),
    ],
)
def test_installed_neighbours(program: str, flag: str, never: str) -> None:
    option = entry(installed(program), flag)
    assert never not in option.text[:400]


def test_installed_pages_in_time() -> None:
    """No installed page raises or takes long, whatever wrote it."""
    files = [
        (root, str(file))
        for root in man.roots()
        for section in ("man1", "man8")
        for file in sorted(Path(root, section).glob("[!g]*"))
    ][::SAMPLE][:400]
    for root, file in files:
        text = man.read(file, root)
        start = time.process_time()
        read_page(text, Path(file).stem, "")
        assert time.process_time() - start < ONE_PAGE, file


FORMS = r"""
.TH GIT-KNOB 1
.SH NAME
git-knob \- turn knobs
.SH SYNOPSIS
.nf
git knob [<options>] --cached [<knob>]
git knob [--all | -x]
.fi
.SH DESCRIPTION
.PP
git knob [<options>] \-\-cached [\-\-all] [<knob>...]
.RS 4
Turn what is stored.
.RE
.PP
git knob \-\-other [<knob>]
.RS 4
No synopsis has it.
.RE
.PP
git knob \-x is what some people type.
.PP
It is an example.
.PP
git knob [<mode>]
.RS 4
One of these.
.PP
\-\-soft
.RS 4
Softly.
.RE
.RE
"""


def forms() -> dict[str, Option]:
    return {flag: one for one in read_page(FORMS, "git-knob", "").options for flag in one.flags}


@pytest.mark.parametrize(
    ("flag", "text"), [("--cached", "Turn what is stored."), ("--soft", "Softly.")]
)
def test_an_option_that_a_form_of_the_command_tells_of(flag: str, text: str) -> None:
    assert (forms()[flag].text, forms()[flag].section) == (text, "")


@pytest.mark.parametrize("flag", ["--other", "-x"])
def test_what_only_begins_like_a_form_has_no_paragraph(flag: str) -> None:
    assert forms()[flag].text in ("", "git knob -x is what some people type.")


def test_the_first_line_of_an_entry_may_name_nothing() -> None:
    page = r"""
.TH KNOB 1
.SH NAME
knob \- turn
.SH OPTIONS
.TP
\fB\-\fR\fIsignal\fP
.TQ
\fB\-\-signal\fR \fIsignal\fR
Send it.
"""
    (option,) = read_page(page, "knob", "").options
    assert (option.flags, option.argument, option.text) == (("--signal",), "signal", "Send it.")


def read(body: str, name: str = "knob") -> Manual:
    return read_page(f".TH X 1\n.SH NAME\n{name} \\- turn\n{body}", name, "")


def test_a_section_named_after_another_program_is_no_subcommand() -> None:
    """dpkg(1) lists the actions that it hands to dpkg-deb."""
    body = '.SH ACTIONS\n.IP "knob-query actions" 4\n.RS 4\n.IP "\\-S" 4\nSearch.\n.RE\n'
    assert ("-S", "", "Search.") in {
        (flag, one.section, one.text) for one in read(body).options for flag in one.flags
    }


def test_forms_that_share_the_options_of_the_last() -> None:
    """ip-route(8): `ip route add` and `ip route change` have their options under `replace`."""
    body = """.SH DESCRIPTION
.TP
ip knob add
add a knob
.TP
ip knob replace
add or change one
.RS
.TP
.BI via " ADDRESS"
The next knob.
.RE
.TP
ip knob delete
Delete a knob. It has the options of add, and means them another way.
.TP
ip knob show
List them.
.RS
.TP
.B all
All of them.
.RE
"""
    manual = read(body, "ip-knob")
    found = {(o.section, o.flags[0]): o.text for o in manual.options}
    assert manual.aliases == (("add", "replace"),)
    assert found["", "add"] == "add a knob"
    assert found["replace", "via"] == "The next knob."
    assert found["show", "all"] == "All of them."


def test_other_names_of_a_subcommand() -> None:
    """tmux(1): `(alias: new)` below a form too long for one line."""
    body = r""".Sh COMMANDS
.Bl -tag
.It Xo Ic new-knob
.Op Fl AdDEPX
.Op Fl c Ar start-directory
.Op Fl e Ar environment
.Op Fl s Ar knob-name
.Op Ar shell-command-to-run-in-it
.Op Ar and-some-more-words-to-make-it-long
.Xc
.D1 Pq alias: Ic new
Create a knob with name
.Ar knob-name .
.It Ic kill-server
Kill all.
.El
"""
    manual = read_page(f".Dd 1\n.Dt X 1\n.Sh NAME\n.Nm mux\n.Nd turn\n{body}", "mux", "")
    found = {(o.section, o.flags[0]): o.text for o in manual.options}
    assert manual.aliases == (("new", "new-knob"),)
    assert found["", "new-knob"] == "Create a knob with name knob-name."
    assert found["new-knob", "-s"] == "Create a knob with name knob-name."
    assert found["new-knob", "-d"] == ""
    assert found["", "kill-server"] == "Kill all."


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        pytest.param(
            "No header.\n.B \\-\\-no\\-head\nis an alias for this option.",
            "-x --no-head",
            id="of it",
        ),
        pytest.param("No header; \\-H is another name for it.", "-x -H", id="within a sentence"),
        pytest.param("Print -H is an alias for -y.", "-x", id="of another option"),
        pytest.param("What -H is an alias for is said below.", "-x", id="of something else"),
    ],
)
def test_spellings_that_the_text_gives(text: str, flags: str) -> None:
    (option,) = read(f".SH OPTIONS\n.TP\n.B \\-x\n{text}\n").options
    assert " ".join(option.flags) == flags


def test_calls_below_a_paragraph() -> None:
    """mount(8) shows `mount --make-slave mountpoint` and tells of it only above."""
    body = """.SH DESCRIPTION
.PP
These turn all knobs below one:
.sp
.nf
knob \\-\\-turn\\-all knob
knob \\-\\-turn\\-none \\-x knob
other \\-\\-turn knob
.fi
.SH EXAMPLES
.PP
Try this:
.sp
.nf
knob \\-\\-example knob
.fi
"""
    found = {flag: one.text for one in read(body).options for flag in one.flags}
    assert found == {"--turn-all": "These turn all knobs below one:"}


def test_a_row_of_numbers_tells_of_nothing() -> None:
    """xz(1) has a table of what each preset needs."""
    table = (
        ".TS\ntab(;);\nc c c.\nPreset;Size;Memory\n\\-8e;32 MiB;370 MiB\n\\-t;in the table\n.TE\n"
    )
    assert [option.flags for option in read(f".SH OPTIONS\n{table}").options] == [("-t",)]
