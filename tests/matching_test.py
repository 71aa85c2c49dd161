from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.matching import Match
from aicmd.matching import Role
from aicmd.matching import matches
from aicmd.parse import parse
from aicmd.syntax import Word
from aicmd.syntax import simples


def option(flags: str, argument: str = "", *, optional: bool = False, section: str = "") -> Option:
    """`argument` has a word for each word of the value."""
    names = tuple(flags.split())
    arity = len(argument.split())
    return Option(names, argument, arity, optional, f"About {names[0]}. More.", section)


def page(name: str, *options: Option) -> Manual:
    return Manual(name, f"man {name}(1)", f"the {name} program", options)


PAGES = {
    ("zed",): page(
        "zed",
        option("-a --all"),
        option("-b"),
        option("-d --delimiter", "CHAR"),
        option("-n --lines", "NUM"),
        option("-i --in-place", "SUFFIX", optional=True),
        option("-F --classify", "WHEN", optional=True),
        option("--color --colour", "WHEN", optional=True),
        option("--colons"),
        option("--include", "GLOB"),
        option("--arg", "NAME VALUE"),
        option("-NUM"),
        option("-9"),
        option("-O", "level"),
    ),
    ("find",): page(
        "find",
        *(option(f"-{name}", "n") for name in "name size mtime type newerXY path perm".split()),
        *(option(f"-{name}") for name in "print delete L".split()),
        option("-fprintf", "FILE FORMAT"),
        option("-O", "level"),
        option("-exec", "COMMAND ;"),
        Option(("-not",), "expr", 1, False, "Negates."),
    ),
    ("tar",): page(
        "tar", *(option(f"-{x}") for x in "xzvc"), option("-f", "ARCHIVE"), option("-C", "DIR")
    ),
    ("ps",): page("ps", *(option(x) for x in "a u x -e".split()), option("o", "FORMAT")),
    ("dd",): page("dd", option("if=", "FILE"), option("bs=", "BYTES")),
    ("head",): page("head", option("-n --lines", "NUM"), option("-c", "NUM")),
    ("comm",): page("comm", option("-1"), option("-2"), option("-3")),
    ("sed",): page(
        "sed",
        option("-i --in-place", "SUFFIX", optional=True),
        option("-e --expression", "SCRIPT"),
        option("-n"),
    ),
    ("git",): page("git", option("-C", "PATH"), option("--no-pager"), option("--bare")),
    ("git", "commit"): page("git-commit", option("-a --all"), option("-m --message", "MSG")),
    ("git", "a"): page("git-a"),
    ("git", "a", "b"): page("git-a-b", option("-x")),
    ("mux",): page(
        "mux",
        option("-v"),
        option("-d", section="new-session"),
        option("-t", "TARGET", section="attach-session"),
        option("-d", "DEPTH", section="kill-window"),
    ),
    ("systemctl",): page("systemctl", option("start"), option("--user")),
    ("kill",): page("kill", option("-s", "SIG"), option("-n", "SIGNUM"), option("-l")),
    ("lsof",): page("lsof", option("-i", "i", optional=True), option("-P")),
    ("chmod",): page("chmod", option("-R --recursive"), option("-v")),
    ("date",): page("date", option("-u"), option("+FORMAT")),
    ("openssl",): page("openssl", option("-help")),
    ("openssl", "dgst"): page("openssl-dgst", option("-digest"), option("-out", "FILE")),
    ("tmux",): Manual(
        "tmux",
        "man tmux(1)",
        "the tmux program",
        (option("new-session"), option("-d", section="new-session"), option("x")),
        (("new", "new-session"),),
    ),
    ("java",): page("java", option("-jar", "FILE"), option("-cp", "PATH"), option("-Xmx", "SIZE")),
    ("copy",): Manual("copy", "man copy(1)", "", (option("-t", "DIR"),), (), "copy A... [B]"),
    ("set",): page("set", option("-e"), option("-o", "NAME")),
    ("echo",): page("echo", option("-n"), option("-e")),
    ("test",): page("test", option("-f", "FILE"), option("-a", "FILE")),
    ("[",): page("test", option("-f", "FILE"), option("-a", "FILE")),
    ("seq",): page("seq", option("-w"), option("-s", "STRING")),
    ("curl",): page("curl", option("--list-only"), option("-X --request", "METHOD")),
    ("python3",): page("python3", option("-m", "MODULE"), option("-c", "CODE"), option("-u")),
    ("awk",): page("awk", option("-F", "FS"), option("-f", "FILE")),
    ("env",): page("env", option("-i"), option("-u", "NAME")),
    ("ssh",): page("ssh", option("-p", "PORT"), option("-o", "OPTION")),
    ("dig",): page("dig", option("+short"), option("-x", "ADDRESS")),
}


def matched(text: str) -> list[Match]:
    words = next(simples(parse(text))).words
    return matches(words[0].value or "", words[1:], PAGES.get)


def shape(text: str) -> str:
    """Each part with what it led to: `-a>-a`, a value `x=-n`, `?` for an option of no page."""
    return " ".join(_shape(match, text) for match in matched(text))


def _shape(match: Match, text: str) -> str:
    shown = text[match.start : match.end]
    flag = match.option.flags[0] if match.option else "?"
    match match.role:
        case Role.OPTION:
            return f"{shown}>{flag if match.option or not match.text else 'own'}"
        case Role.VALUE:
            return f"{shown}={flag}"
        case Role.SUBCOMMAND:
            return f"{shown}/" if match.manual or match.text else f"{shown}/?"
        case Role.OPERATOR:
            return f"{shown}!"
        case _:
            return shown


MUST = [
    pytest.param("zed -a x", "-a>-a x", id="exact"),
    pytest.param("zed --all", "--all>-a", id="exact long"),
    pytest.param("zed '-a'", "'-a'>-a", id="quoted"),
    pytest.param("zed --include='*.c'", "--include>--include =! '*.c'=--include", id="with ="),
    pytest.param("zed --include x", "--include>--include x=--include", id="a value as a word"),
    pytest.param(
        "zed --include -a", "--include>--include -a=--include", id="whatever it begins with"
    ),
    pytest.param("openssl dgst -sha256 f", "dgst/ -sha256>-digest f", id="one of many names"),
    pytest.param("tmux new -d", "new/ -d>-d", id="another name of a subcommand"),
    pytest.param("head -$x f", "-$x>-n f", id="a number that a variable holds"),
    pytest.param("kill -9 1", "-9>-n 1", id="a signal's number"),
    pytest.param("java -Xmx2g x", "-Xmx>-Xmx 2g=-Xmx x", id="a value in the same word"),
    pytest.param("zed -n -", "-n>-n -=-n", id="a dash as the value"),
    pytest.param("zed --color x", "--color>--color x", id="an optional value is no word"),
    pytest.param("zed --color=x", "--color>--color =! x=--color", id="an optional value with ="),
    pytest.param("zed --incl=x", "--incl>--include =! x=--include", id="abbreviated with ="),
    pytest.param("zed --del x", "--del>-d x=-d", id="abbreviated with a word"),
    pytest.param("zed --colou", "--colou>--color", id="spellings of one entry count as one"),
    pytest.param("zed --arg a -b c", "--arg>--arg a=--arg -b=--arg c", id="two values"),
    pytest.param("zed -5", "-5>-NUM", id="a number"),
    pytest.param("zed -15 x", "-15>-NUM x", id="a longer number"),
    pytest.param("zed -9", "-9>-9", id="a number with an entry of its own"),
    pytest.param("head -20", "-20>-n", id="an old spelling that no page has"),
    pytest.param("comm -12 a", "-1>-1 2>-2 a", id="a cluster of digits"),
    pytest.param("zed -O3", "-O>-O 3=-O", id="a value glued to a letter"),
    pytest.param("find . -newermt x", ". -newermt>-newerXY x=-newerXY", id="a metavar in the name"),
    pytest.param("zed -ab x", "-a>-a b>-b x", id="a cluster"),
    pytest.param("zed -abn5", "-a>-a b>-b n>-n 5=-n", id="a cluster with a value"),
    pytest.param("zed -abn 5 6", "-a>-a b>-b n>-n 5=-n 6", id="a cluster with a value as a word"),
    pytest.param("zed -d'$' x", "-d>-d '$'=-d x", id="a quoted value, attached"),
    pytest.param('zed -d"a b"', '-d>-d "a b"=-d', id="a value with a blank"),
    pytest.param("zed -a5b", "-a>-a 5>-NUM b>-b", id="a number in a cluster"),
    pytest.param("zed -Fab", "-F>-F a>-a b>-b", id="the value of the long spelling only"),
    pytest.param("sed -i.bak x", "-i>-i .bak=-i x", id="an optional value, attached"),
    pytest.param("sed -ie x", "-i>-i e=-i x", id="an optional value that looks like a letter"),
    pytest.param("sed -i -e x f", "-i>-i -e>-e x=-e f", id="no value"),
    pytest.param("find . -name -x", ". -name>-name -x=-name", id="one dash, long"),
    pytest.param(
        "find . -mtime -7 -print", ". -mtime>-mtime -7=-mtime -print>-print", id="a negative value"
    ),
    pytest.param("find . ! -name x", ". !! -name>-name x=-name", id="the operators of find"),
    pytest.param(
        "find . -fprintf a b -print",
        ". -fprintf>-fprintf a=-fprintf b=-fprintf -print>-print",
        id="two words",
    ),
    pytest.param("find -O3 .", "-O>-O 3=-O .", id="a letter with a value among long ones"),
    pytest.param("tar xzf a b", "x>-x z>-z f>-f a=-f b", id="old style"),
    pytest.param(
        "tar xfC a b c", "x>-x f>-f C>-C a=-f b=-C c", id="values in the order of the letters"
    ),
    pytest.param("tar -xzf a b", "-x>-x z>-z f>-f a=-f b", id="the same with a dash"),
    pytest.param("ps aux", "a>a u>u x>x", id="BSD style"),
    pytest.param("ps ax -e", "a>a x>x -e>-e", id="BSD style with an option"),
    pytest.param("ps axo pid", "a>a x>x o>o pid=o", id="BSD style with a value"),
    pytest.param("dd if=/zz/a bs=1", "if=>if= /zz/a=if= bs=>bs= 1=bs=", id="keys"),
    pytest.param("zed -a -- -b", "-a>-a -->own -b", id="the end of options"),
    pytest.param("zed - -a", "- -a>-a", id="a lone dash"),
    pytest.param("git -C d commit -am x", "-C>-C d=-C commit/ -a>-a m>-m x=-m", id="a subcommand"),
    pytest.param(
        "git commit --no-pager", "commit/ --no-pager>--no-pager", id="an option of the parent"
    ),
    pytest.param("git a b -x", "a/ b/ -x>-x", id="a subcommand of a subcommand"),
    pytest.param("mux new-session -d", "new-session/ -d>-d", id="a section of the page"),
    pytest.param("mux attach -t x", "attach/ -t>-t x=-t", id="the start of a section's name"),
    pytest.param(
        "systemctl --user start x", "--user>--user start/ x", id="an entry as a subcommand"
    ),
    pytest.param("kill -9 1", "-9>-n 1", id="a signal by number"),
    pytest.param("kill -HUP 1", "-HUP>-s 1", id="a signal by name"),
    pytest.param("lsof -i :5000", "-i>-i :5000=-i", id="an optional value as a word"),
    pytest.param("lsof -i -P", "-i>-i -P>-P", id="left out before an option"),
    pytest.param("date +%F", "+%F", id="a format"),
    pytest.param("set +e", "+e>-e", id="turned off by a plus"),
    pytest.param("dig +short x", "+short>+short x", id="a plus option"),
    pytest.param("[ -f a -a b = c ]", "-f>-f a=-f -a! b =! c ]!", id="a test"),
    pytest.param("env A=1", "A=1", id="a variable"),
    pytest.param("zed -n 한글 -a", "-n>-n 한글=-n -a>-a", id="Hangul"),
    pytest.param("zed -n'가 나' 다", "-n>-n '가 나'=-n 다", id="Hangul in quotes"),
    pytest.param("zed -n$x", "-n>-n $x=-n", id="a variable as the value"),
    pytest.param(
        "zed --include=$x", "--include>--include =! $x=--include", id="a variable after ="
    ),
    pytest.param("zed ''", "''", id="an empty word"),
    pytest.param("zed -d ''", "-d>-d ''=-d", id="an empty value"),
]

MUST_NOT = [
    pytest.param("find -not -name x", "-not>-not -name>-name x=-name", id="an operator of find"),
    pytest.param("zed -b5 -a", "-b>-b 5>-NUM -a>-a", id="a number's option has its value in it"),
    pytest.param("openssl dgst -zz9", "dgst/ -zz9>?", id="no name of a digest"),
    pytest.param("tmux new x", "new/ x", id="no second subcommand in the same page"),
    pytest.param("java -jar x.jar -cp y", "-jar>-jar x.jar=-jar -cp y", id="words of the program"),
    pytest.param("comm -$x", "-$x>own", id="a number that the program does not take"),
    pytest.param("zed -z", "-z>?", id="an unknown letter"),
    pytest.param("zed -az5", "-a>-a z5>?", id="all behind an unknown letter"),
    pytest.param("zed --zzz", "--zzz>?", id="an unknown long option"),
    pytest.param("zed --zzz=1", "--zzz>? =! 1=?", id="with a value"),
    pytest.param("zed --alls", "--alls>?", id="one letter too many"),
    pytest.param("zed --al1", "--al1>?", id="misspelt"),
    pytest.param("zed --col", "--col>?", id="an ambiguous abbreviation"),
    pytest.param("curl --list", "--list>?", id="a program that knows no abbreviations"),
    pytest.param("find . -nam x", ". -nam>? x", id="find knows none either"),
    pytest.param("find . -Lx", ". -Lx>?", id="no clusters among long names"),
    pytest.param("tar -xQ", "-x>-x Q>?", id="tar"),
    pytest.param("head -n 5 -x", "-n>-n 5=-n -x>?", id="behind a known one"),
    pytest.param("seq -5 5", "-5 5", id="a negative number is no option"),
    pytest.param("chmod -x f", "-x f", id="a mode is no option"),
    pytest.param("echo -foo -n", "-foo -n", id="text that begins with a dash"),
    pytest.param("echo x -n", "x -n", id="an option behind text"),
    pytest.param("awk '{}' -F", "'{}' -F", id="an option behind the program"),
    pytest.param("python3 -m x -u", "-m>-m x=-m -u", id="an option of the module"),
    pytest.param("git zzz --bare", "zzz/? --bare>?", id="an unknown subcommand's options"),
    pytest.param("mux kill-session -d", "kill-session -d>?", id="an option of another section"),
    pytest.param("mux new-session -t", "new-session/ -t>?", id="another section's option"),
    pytest.param("nope -a --b=1 c", "-a>? --b>? =! 1=? c", id="no page at all"),
    pytest.param("sudo -u me -Q", "-u>? me=? -Q>?", id="a wrapper without a page: its grammar"),
    pytest.param("zed -$x", "-$x>own", id="options that a variable holds"),
    pytest.param("zed $x", "$x", id="a variable"),
    pytest.param("dd zz=1", "zz=1", id="an unknown key"),
    pytest.param("ps 123", "123", id="digits are no letters"),
    pytest.param("git -C d", "-C>-C d=-C", id="a value is no subcommand"),
    pytest.param("ssh h git", "h git", id="an operand is no subcommand"),
]


@pytest.mark.parametrize(("text", "expected"), MUST + MUST_NOT)
def test_matches(text: str, expected: str) -> None:
    assert shape(text) == expected


@pytest.mark.parametrize("text", [case.values[0] for case in MUST + MUST_NOT])
def test_an_option_without_an_entry_has_no_page(text: str) -> None:
    for match in matched(text):
        if match.option:
            assert match.manual
            assert match.option in match.manual.options


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        pytest.param(
            "zed -delimiter=x",
            "read as -d with the value elimiter=x; did you mean --delimiter?",
            id="a long name with one dash that can be read",
        ),
        pytest.param("zed -colons", "did you mean --colons?", id="one that cannot be read"),
        pytest.param("zed --delimter=x", "did you mean --delimiter?", id="misspelt"),
        pytest.param("zed --incl=x", "short for --include", id="abbreviated"),
        pytest.param(
            "sed -ie x", "read as the value of -i, not as more options", id="a letter swallowed"
        ),
        pytest.param("set +e", "+ turns it off", id="a plus"),
    ],
)
def test_warnings(text: str, warning: str) -> None:
    assert warning in [match.warning for match in matched(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("zed -ab", id="a cluster"),
        pytest.param("zed -d elimiter", id="the value apart"),
        pytest.param("zed --delimiter=x", id="two dashes"),
        pytest.param("sed -i.bak x", id="a suffix"),
        pytest.param("find . -name x", id="one dash is right"),
        pytest.param("zed --zzzzzz", id="nothing is near"),
        pytest.param("tar -xzvf a", id="tar"),
    ],
)
def test_no_warnings(text: str) -> None:
    assert not [match.warning for match in matched(text) if match.warning]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        pytest.param("sed s/a/b/ f", ["a sed program", "a file to edit"], id="sed"),
        pytest.param("sed -e s/a/b/ f", ["", "a sed program", "a file to edit"], id="sed -e"),
        pytest.param("awk '{print}' f", ["an awk program", "a file to read"], id="awk"),
        pytest.param("awk -f p f", ["", "", "a file to read"], id="awk -f"),
        pytest.param("jq .a f", ["a jq filter", "a file to read"], id="jq"),
        pytest.param("python3 -c x", ["", "Python code"], id="python -c"),
        pytest.param("sed -Q x", ["", ""], id="it may be the value of an unknown option"),
        pytest.param("export A=1", ["sets a variable"], id="export"),
        pytest.param("zed x", [""], id="nothing is known"),
    ],
)
def test_what_an_operand_is(text: str, own: list[str]) -> None:
    assert [match.text for match in matched(text)] == own


WORDS = (
    "-a -ab5 --all --incl=x --zzz='1 2' -- - + -n -d'$x' -9 x $x '' A=1 +e 가 -가 \\; \"-\" -i{a,b}"
)


@given(
    strategies.sampled_from(sorted({path[0] for path in PAGES} | {"sudo", "nope"})),
    strategies.lists(
        strategies.one_of(strategies.sampled_from(WORDS.split(" ")), strategies.text(max_size=6)),
        max_size=6,
    ),
)
def test_parts_cover_the_words(name: str, words: list[str]) -> None:
    """Whatever the words: parts are sorted, do not overlap, and cover each word as typed."""
    text = " ".join([name, *words])
    for simple in simples(parse(text)):
        if simple.words and simple.words[0].value:
            arguments = simple.words[1:]
            found = matches(simple.words[0].value, arguments, PAGES.get)
            spans = [(match.start, match.end) for match in found]
            assert spans == sorted(spans)
            assert all(end <= start for (_, end), (start, _) in pairwise(spans))
            assert _covered(spans) == _covered([(word.start, word.end) for word in arguments])


def _covered(spans: list[tuple[int, int]]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


@given(strategies.text(alphabet="bcegjklmopqrstuvwyz", min_size=3, max_size=12))
def test_an_invented_long_option_is_never_hit(name: str) -> None:
    """No long option of the page begins so, and none is known by being near."""
    flags = [flag for one in PAGES[("zed",)].options for flag in one.flags]
    found = matched(f"zed --{name}")[0]
    assert (found.option is not None) == any(flag.startswith(f"--{name}") for flag in flags)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        pytest.param("copy x y", ["the A", "the B"], id="as the synopsis has it"),
        pytest.param("copy x y z", ["the A", "the A", "the B"], id="more of them"),
        pytest.param("copy -t d x", ["the A"], id="beside an option"),
        pytest.param("copy -z x y", ["", ""], id="not beside an option that is unknown"),
        pytest.param("copy", [], id="none"),
    ],
)
def test_operands_are_called_what_the_synopsis_calls_them(text: str, texts: list[str]) -> None:
    assert [match.text for match in matched(text) if match.role is Role.ARGUMENT] == texts


def test_words_of_no_program() -> None:
    none: tuple[Word, ...] = ()
    assert matches("zed", none, PAGES.get) == []
