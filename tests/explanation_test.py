from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.explanation import COMMANDS
from aicmd.explanation import HERE_ENDS
from aicmd.explanation import UNQUOTED
from aicmd.explanation import Explanation
from aicmd.explanation import Kind
from aicmd.explanation import Part
from aicmd.explanation import as_json
from aicmd.explanation import explain
from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.risk import Level
from aicmd.risk import Reason
from aicmd.risk import Risk
from aicmd.sources import lookup as installed


def option(flags: str, argument: str = "", text: str = "") -> Option:
    names = tuple(flags.split())
    return Option(names, argument, len(argument.split()), False, text or f"About {names[0]}. More.")


def page(name: str, summary: str, *options: Option) -> Manual:
    return Manual(name, f"man {name}(1)", summary, options)


PAGES = {
    ("ls",): page("ls", "list directory contents", option("-l"), option("-a --all")),
    ("wc",): page("wc", "print counts", option("-l --lines"), option("-c")),
    ("rm",): page("rm", "remove files", option("-f"), option("-r")),
    ("cat",): page("cat", "print files", option("-n")),
    ("echo",): Manual("echo", "bash builtin", "Write arguments.", (option("-n"),)),
    ("date",): page("date", "print the time", option("-u")),
    ("grep",): page(
        "grep", "print matching lines", option("-v"), option("-r", "", "Recurse.\n\nAll.")
    ),
    ("find",): page("find", "search for files", option("-name", "PATTERN"), option("-exec", "C ;")),
    ("zz",): page(
        "zz", "sort", option("-k", "KIND", "How to sort.\n\nup: From a. To z.\n\nd.n: Down.")
    ),
    ("xargs",): page(
        "xargs", "build commands", option("-0"), option("-n", "MAX"), option("-I", "REPLACE")
    ),
    ("env",): page("env", "set variables", option("-i")),
    ("sh",): page("sh", "the shell", option("-c")),
    ("git",): page("git", "the tracker", option("-C", "PATH")),
    ("git", "commit"): page("git-commit", "record changes", option("-m", "MSG"), option("-a")),
    ("test",): Manual("test", "bash builtin", "Evaluate.", (option("-f", "FILE"),)),
    ("blank",): page("blank", "", option("-x", "", " ")),
}


def pages(path: tuple[str, ...]) -> Manual | None:
    """The page of a command; a program in a file, ("/ls",), is never a builtin."""
    name = path[0].rpartition("/")[2]
    found = PAGES.get((name, *path[1:]))
    return found if found and (name == path[0] or found.source.startswith("man")) else None


def explained(text: str) -> Explanation:
    return explain(text, pages)


def kinds(text: str) -> str:
    """Each part with the first two letters of its kind."""
    return " ".join(f"{part.text}:{part.kind[:2]}" for part in explained(text).parts)


def part(text: str, shown: str) -> Part:
    return next(part for part in explained(text).parts if part.text == shown)


KINDS = [
    pytest.param("ls -la x", "ls:pr -l:op a:op x:ar", id="a program"),
    pytest.param("ls | wc -l", "ls:pr |:op wc:pr -l:op", id="a pipeline"),
    pytest.param("ls && rm x; ls &", "ls:pr &&:op rm:pr x:ar ;:op ls:pr &:op", id="a list"),
    pytest.param("ls >/zz/x 2>&1", "ls:pr >/zz/x:re 2>&1:re", id="redirections"),
    pytest.param("2> x ls -l", "2> x:re ls:pr -l:op", id="a redirection first, with a blank"),
    pytest.param("A=1 ls", "A=1:as ls:pr", id="an assignment"),
    pytest.param("A=(1 2)", "A=(1 2):as", id="an array"),
    pytest.param("ls # all", "ls:pr # all:co", id="a comment"),
    pytest.param("! time ls", "!:ke time:ke ls:pr", id="prefixes"),
    pytest.param(
        "git -C d commit -am 'x y'",
        "git:pr -C:op d:va commit:su -a:op m:op 'x y':va",
        id="a subcommand",
    ),
    pytest.param("echo $(date)", "echo:pr $(:su date:pr ):su", id="a substitution"),
    pytest.param("echo `date`", "echo:pr `:su date:pr `:su", id="backticks"),
    pytest.param(
        'echo "a $(date) b"', 'echo:pr "a :ar $(:su date:pr ):su  b":ar', id="in a string"
    ),
    pytest.param("A=$(date)", "A=:as $(:su date:pr ):su", id="in an assignment"),
    pytest.param("ls <(date -u)", "ls:pr <(:su date:pr -u:op ):su", id="a process"),
    pytest.param(
        "echo ${x:-$(date)}", "echo:pr ${x:-:ar $(:su date:pr ):su }:ar", id="in a default"
    ),
    pytest.param("env A=1 ls -l", "env:pr A=1:as ls:pr -l:op", id="env"),
    pytest.param("sh -c 'ls | wc'", "sh:pr -c:op ':ar ls:pr |:op wc:pr ':ar", id="a string"),
    pytest.param(
        'sh -c "ls \\"x\\""', 'sh:pr -c:op ":ar ls:pr \\"x\\":ar ":ar', id="an escaped string"
    ),
    pytest.param(
        "find . -exec rm -f {} +", "find:pr .:ar -exec:op rm:pr -f:op {}:ar +:op", id="find"
    ),
    pytest.param("ls | xargs -0 -n1 rm", "ls:pr |:op xargs:pr -0:op -n:op 1:va rm:pr", id="xargs"),
    pytest.param(
        "for i in a b; do ls; done",
        "for:ke i:ar in:ke a:ar b:ar ;:ke do:ke ls:pr ;:op done:ke",
        id="for",
    ),
    pytest.param(
        "while ls; do rm; done", "while:ke ls:pr ;:op do:ke rm:pr ;:op done:ke", id="while"
    ),
    pytest.param("if ls; then rm; fi", "if:ke ls:pr ;:op then:ke rm:pr ;:op fi:ke", id="if"),
    pytest.param(
        "case x in a|b) ls;; esac",
        "case:ke x:ar in:ke a:ar |:ke b:ar ):ke ls:pr ;;:ke esac:ke",
        id="case",
    ),
    pytest.param("(ls)", "(:ke ls:pr ):ke", id="a subshell"),
    pytest.param("[[ -f x && a = b ]]", "[[:ke -f:op x:va &&:ke a:ar =:op b:ar ]]:ke", id="a test"),
    pytest.param("cat <<E\nhi\nE", "cat:pr <<E:re hi\n:va E:ke", id="a here-document"),
    pytest.param("ls \\\n -l", "ls:pr \\\n:ke -l:op", id="a continued line"),
    pytest.param("ls 가 '나 다'", "ls:pr 가:ar '나 다':ar", id="Hangul"),
    pytest.param("ls ''", "ls:pr '':ar", id="an empty word"),
    pytest.param("", "", id="nothing"),
    pytest.param(" \n ", "", id="blanks"),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kinds(text: str, expected: str) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize("text", [case.values[0] for case in KINDS])
def test_all_of_a_command_is_covered(text: str) -> None:
    explanation = explained(text)
    _check_parts(explanation)
    assert explanation.parsed


def _check_parts(explanation: Explanation) -> None:
    text, parts = explanation.command, explanation.parts
    assert all(part.text == text[part.start : part.end] for part in parts)
    assert all(part.start < part.end for part in parts)
    assert all(before.end <= after.start for before, after in pairwise(parts))
    covered = {at for part in parts for at in range(part.start, part.end)}
    assert not [at for at, char in enumerate(text) if at not in covered and char.strip()]


@pytest.mark.parametrize(
    ("text", "shown", "doc", "source"),
    [
        pytest.param("ls -l", "ls", "list directory contents", "man ls(1)", id="a program"),
        pytest.param("ls -la", "-l", "About -l", "man ls(1)", id="a letter"),
        pytest.param("ls --al", "--al", "About -a", "man ls(1)", id="an abbreviation"),
        pytest.param("echo -n", "-n", "About -n", "bash builtin", id="a builtin"),
        pytest.param(
            "git commit", "commit", "record changes", "man git-commit(1)", id="a subcommand"
        ),
        pytest.param("git commit -m x", "-m", "About -m", "man git-commit(1)", id="its option"),
        pytest.param("git commit -m x", "x", "the MSG of -m", "", id="a value"),
        pytest.param("zz -k up", "up", "From a", "man zz(1)", id="a value that is listed"),
        pytest.param("zz -k d.n", "d.n", "Down", "man zz(1)", id="a listed value with a dot"),
        pytest.param("zz -k don", "don", "the KIND of -k", "", id="a dot is no pattern"),
        pytest.param("zz -k 'up:'", "'up:'", "the KIND of -k", "", id="a value that is not listed"),
        pytest.param("ls | wc -c", "-c", "About -c", "man wc(1)", id="behind a pipe"),
        pytest.param("echo $(date -u)", "-u", "About -u", "man date(1)", id="in a substitution"),
        pytest.param("xargs rm -f", "-f", "About -f", "man rm(1)", id="behind a wrapper"),
        pytest.param("sh -c 'ls -l'", "-l", "About -l", "man ls(1)", id="in a string"),
        pytest.param("sh -c 'ls'", "'", COMMANDS, "", id="the string itself"),
        pytest.param("cat <<E\nE", "E", HERE_ENDS, "", id="the end of a here-document"),
        pytest.param(
            "ls *.c",
            "*.c",
            "a pattern: the shell puts in the names of the files that match",
            "",
            id="a pattern",
        ),
        pytest.param("ls $x", "$x", "the value of x (may be several words)", "", id="a variable"),
        pytest.param('ls "$x"', '"$x"', "the value of x", "", id="a quoted variable"),
        pytest.param("grep 'a*' f", "'a*'", "the pattern to search for", "", id="a quoted pattern"),
        pytest.param(
            "ls {a,b}", "{a,b}", "the shell makes a word of each alternative", "", id="braces"
        ),
        pytest.param("ls -", "-", "standard input or output in place of a file", "", id="a dash"),
        pytest.param(
            "$x -l", "$x", "the value of x (may be several words)", "", id="a computed program"
        ),
    ],
)
def test_what_a_part_says(text: str, shown: str, doc: str, source: str) -> None:
    found = part(text, shown)
    assert (found.doc, found.source) == (doc, source)


def test_the_paragraph_is_kept_whole() -> None:
    assert part("grep -r x", "-r").full == "Recurse.\n\nAll."


@pytest.mark.parametrize(
    ("text", "undocumented"),
    [
        pytest.param("ls -l", (), id="all known"),
        pytest.param("ls -z", ("-z",), id="a letter"),
        pytest.param("ls -lz", ("z",), id="a letter in a cluster"),
        pytest.param("ls --bogus=3", ("--bogus",), id="a long option"),
        pytest.param("nope -x --yes=1 f", ("nope", "-x", "--yes"), id="no page at all"),
        pytest.param("xargs rm --zz", ("--zz",), id="behind a wrapper"),
        pytest.param("sudo ls -z", ("sudo", "-z"), id="a wrapper without a page"),
        pytest.param("echo $(nope)", ("nope",), id="in a substitution"),
        pytest.param("git nope --x", ("nope", "--x"), id="a subcommand"),
        pytest.param("ls -z; ls -z", ("-z",), id="named once"),
        pytest.param("blank -x", (), id="an entry without a text"),
        pytest.param("wc -a", ("-a",), id="an option of another program"),
        pytest.param("rm x -- -z", (), id="an operand with a dash"),
    ],
)
def test_undocumented(text: str, undocumented: tuple[str, ...]) -> None:
    explanation = explained(text)
    assert explanation.undocumented == undocumented
    for found in explanation.parts:
        if found.text in undocumented:
            assert (found.doc, found.source, found.full) == ("", "", "")


@pytest.mark.parametrize(
    ("text", "depths"),
    [
        pytest.param("ls -l x", [0, 1, 1], id="options below their program"),
        pytest.param("ls -l | wc -l", [0, 1, 0, 0, 1], id="a pipeline side by side"),
        pytest.param("env ls -l", [0, 1, 2], id="what a wrapper starts"),
        pytest.param("ls $(date -u)", [0, 1, 2, 3, 1], id="a substitution"),
        pytest.param("for i in a; do ls; done", [0, 1, 0, 1, 0, 0, 1, 1, 0], id="a loop"),
    ],
)
def test_depths(text: str, depths: list[int]) -> None:
    assert [found.depth for found in explained(text).parts] == depths


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        pytest.param("ls -l", "ls: list directory contents", id="a program"),
        pytest.param("ls | wc", "ls: list directory contents | wc: print counts", id="a pipeline"),
        pytest.param("ls; date", "ls: list directory contents; date: print the time", id="a list"),
        pytest.param("git commit", "git commit: record changes", id="a subcommand"),
        pytest.param("xargs rm", "rm: remove files (through xargs)", id="a wrapper"),
        pytest.param("find . -exec rm {} +", "find: search for files", id="find"),
        pytest.param(
            "sh -c 'ls | wc'",
            "ls: list directory contents | wc: print counts (through sh)",
            id="a string",
        ),
        pytest.param("nope", "nope", id="unknown"),
        pytest.param("A=1", "", id="no program"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_summary(text: str, summary: str) -> None:
    assert explained(text).summary == summary


def test_a_long_summary_is_cut_between_words() -> None:
    summary = explained(" | ".join(["ls"] * 20)).summary
    assert len(summary) <= 161
    assert summary.endswith("…")


def test_a_pattern_for_find_needs_quotes() -> None:
    assert part("find . -name *.c", "*.c").warning == UNQUOTED
    assert not part("find . -name '*.c'", "'*.c'").warning


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ls 'abc", id="a quote"),
        pytest.param("ls (", id="a bracket"),
        pytest.param("ls | ", id="an operator without a command"),
        pytest.param("if ls", id="half an if"),
        pytest.param("ls )", id="a bracket too many"),
        pytest.param("echo $(date", id="half a substitution"),
    ],
)
def test_a_fault_leaves_the_rest_explained(text: str) -> None:
    explanation = explained(text)
    assert not explanation.parsed
    _check_parts(explanation)
    assert any(found.source for found in explanation.parts)


@pytest.mark.parametrize(
    ("text", "doc"),
    [
        pytest.param("test -f x", "Evaluate", id="a builtin"),
        pytest.param("command test -f x", "Evaluate", id="command runs builtins too"),
        pytest.param("xargs test -f", "", id="what a program starts is a file"),
        pytest.param("env test -f", "", id="also behind env"),
        pytest.param("/bin/test -f", "", id="with its folder"),
        pytest.param("sh -c 'test -f x'", "Evaluate", id="in a shell"),
    ],
)
def test_a_builtin_is_one_only_in_a_shell(text: str, doc: str) -> None:
    named = [part for part in explained(text).parts if part.text.endswith("test")]
    assert named[0].doc == doc


@pytest.mark.parametrize(
    ("text", "word", "doc"),
    [
        pytest.param("find . -exec rm {} \\;", "{}", "stands for the file found", id="find"),
        pytest.param(
            "find . -exec rm {}.bak \\;", "{}.bak", "stands for the file found, in {}", id="in it"
        ),
        pytest.param("xargs -I% rm %", "%", "stands for what is read", id="xargs"),
        pytest.param("xargs -I {} rm {}", "{}", "stands for what is read", id="as a word"),
        pytest.param("xargs -n 1 rm {}", "{}", "", id="not without -I"),
        pytest.param("echo {}", "{}", "text to print", id="nor in another program"),
    ],
)
def test_what_is_put_in(text: str, word: str, doc: str) -> None:
    part = [part for part in explained(text).parts if part.text == word][-1]
    assert part.doc == doc


def test_the_lookup_is_asked_once_for_each_path() -> None:
    asked: list[tuple[str, ...]] = []

    def lookup(path: tuple[str, ...]) -> Manual | None:
        asked.append(path)
        return PAGES.get(path)

    explain("ls | ls -l | git commit && git commit", lookup)
    assert len(asked) == len(set(asked))


def test_the_json_has_a_warning_before_its_text() -> None:
    """And none alone: what no page has gets no text."""
    parts = as_json(explained("wc --line; ls --alll"), Risk(Level.OK, ()))["parts"]
    assert isinstance(parts, list)
    docs = {part["text"]: part["doc"] for part in parts}
    assert docs["--line"] == "short for --lines; About -l"
    assert docs["--alll"] == ""


def test_json() -> None:
    risk = Risk(Level.CAUTION, (Reason(0, 2, "it lists"),))
    shown = as_json(explained("ls --zz"), risk)
    assert shown == {
        "command": "ls --zz",
        "parts": [
            {
                "start": 0,
                "end": 2,
                "text": "ls",
                "kind": "program",
                "doc": "list directory contents",
                "source": "man ls(1)",
            },
            {"start": 3, "end": 7, "text": "--zz", "kind": "option", "doc": "", "source": ""},
        ],
        "summary": "ls: list directory contents",
        "risk": {"level": "caution", "reasons": [{"part": [0, 2], "text": "it lists"}]},
        "documented": 1,
        "undocumented": ["--zz"],
        "parsed": True,
    }
    assert json.loads(json.dumps(shown)) == shown


REAL = [
    pytest.param("lsof -i :5000", "lsof -i :5000=", id="lsof"),
    pytest.param("tar -xzvf a.tgz -C /zz", "tar -x z v f a.tgz= -C /zz=", id="tar"),
    pytest.param("tar xzf a.tgz", "tar x z f a.tgz=", id="tar, old style"),
    pytest.param("ps aux", "ps a u x", id="ps"),
    pytest.param('git -C d commit -am "x"', 'git -C d= commit -a m "x"=', id="git"),
    pytest.param(
        "find . -name '*.py' -size +1M -exec rm {} +",
        "find -name '*.py'= -size +1M= -exec rm",
        id="find",
    ),
    pytest.param("head -20", "head -20", id="head"),
    pytest.param("grep -rn --include='*.c' foo .", "grep -r n --include '*.c'=", id="grep"),
    pytest.param("sort -t: -k2,2n", "sort -t := -k 2,2n=", id="sort"),
    pytest.param("xargs -0 -n1 rm", "xargs -0 -n 1= rm", id="xargs"),
    pytest.param("env A=1 sh -c 'ls -la | wc -l'", "env sh -c ls -l a wc -l", id="env"),
    pytest.param("awk -F'$' '{print $4}'", "awk -F '$'=", id="awk"),
    pytest.param("dd if=/zz/a bs=1M", "dd if= /zz/a= bs= 1M=", id="dd"),
    pytest.param("comm -12 a b", "comm -1 2", id="comm"),
    pytest.param("find . -newermt 2020-01-01", "find -newermt 2020-01-01=", id="find -newerXY"),
    pytest.param("ls --colo=auto '가 나'", "ls --colo auto=", id="ls, abbreviated"),
    pytest.param("set -euo pipefail", "set -e u o pipefail=", id="set"),
    pytest.param("[ -f /zz/x ]", "[ -f /zz/x=", id="["),
]


@pytest.mark.parametrize(("text", "expected"), REAL)
def test_pages_installed_here(text: str, expected: str) -> None:
    """Programs, subcommands and options have a text; values are told apart from operands."""
    explanation = explain(text, installed)
    missing = [
        part.text for part in explanation.parts if part.kind is Kind.PROGRAM and not part.doc
    ]
    if missing:
        pytest.skip(f"no documentation installed for {', '.join(missing)}")
    _check_parts(explanation)
    shown = [
        part.text + "=" * (part.kind is Kind.VALUE)
        for part in explanation.parts
        if part.source or part.kind is Kind.VALUE
    ]
    assert " ".join(shown) == expected
    assert not explanation.undocumented


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ls --listing", id="ls"),
        pytest.param("tar --unpack-all a.tgz", id="tar"),
        pytest.param("grep --recursively x", id="grep"),
        pytest.param("find . -older 3", id="find"),
        pytest.param("sort -Q", id="a letter"),
        pytest.param("git commit --quick", id="git commit"),
        pytest.param("cp --recursive-all a b", id="a suffix"),
        pytest.param("wc --bytess x", id="misspelt"),
    ],
)
def test_an_invented_option_gets_no_text(text: str) -> None:
    explanation = explain(text, installed)
    assert len(explanation.undocumented) >= 1
    assert explanation.undocumented[-1].startswith("-")
    assert not next(
        part.doc for part in explanation.parts if part.text == explanation.undocumented[-1]
    )


BITS = (
    "ls -la --all=x | && ; & ( ) { } [[ ]] for i in do done if then fi case esac $(date) `date`"
    " \" ' \\ \n # <<E E >x 2>&1 <( $x ${x:-y} '가 나' sh -c find -exec {} + ! time A=1 xargs"
).split(" ")


@given(strategies.lists(strategies.sampled_from(BITS), max_size=14))
def test_any_bits_of_shell(bits: list[str]) -> None:
    """Whatever the text: nothing raises, and the parts cover it without an overlap."""
    _check_parts(explained(" ".join(bits)))


@given(strategies.text(max_size=40))
def test_any_text(text: str) -> None:
    _check_parts(explained(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("$(" * 300 + ")" * 300, id="substitutions"),
        pytest.param("sudo " * 2000, id="wrappers"),
        pytest.param("eval " * 500 + "ls", id="eval"),
        pytest.param("ls " + "-l " * 5000, id="words"),
        pytest.param("ls -" + "l" * 50_000, id="a cluster"),
        pytest.param("sudo -" + "n" * 50_000 + " ls", id="a wrapper's cluster"),
        pytest.param("ls --" + "l" * 50_000, id="a long option"),
        pytest.param("ls '" + "l" * 50_000 + "'", id="a word"),
        pytest.param("ls | " * 2000 + "ls", id="a pipeline"),
        pytest.param("(" * 300 + "ls" + ")" * 300, id="brackets"),
        pytest.param("find . " + "-exec ls {} \\; " * 1000, id="finds"),
    ],
)
def test_much_of_the_same(text: str) -> None:
    """Depth and length cost no exception."""
    _check_parts(explained(text))
