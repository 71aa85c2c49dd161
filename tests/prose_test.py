from __future__ import annotations

import time

import pytest

from aicmd.prose import listed_only
from aicmd.prose import spoken_of
from aicmd.prose import synopsis_tags
from aicmd.roff import styled


def shown(source: str) -> list[tuple[str, str]]:
    return [(" ".join(tag.flags), tag.argument) for tag in synopsis_tags(styled(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("knob [-a] [-b N]", [("-a", ""), ("-b", "N")], id="brackets"),
        pytest.param("knob [-a | --all]", [("-a --all", "")], id="two spellings"),
        pytest.param("knob -a [-b]", [("-a", ""), ("-b", "")], id="one without brackets"),
        pytest.param("knob --id name [--all]", [("--id", "name"), ("--all", "")], id="required"),
        pytest.param("knob [-dErx]", [("-dErx", "")], id="a cluster stays whole"),
        pytest.param("knob [--x[=N]]", [("--x", "N")], id="an optional value"),
        pytest.param(r"knob [\fB\-i\fR \fIfile\fR]", [("-i", "file")], id="with fonts"),
        pytest.param("knob [FILE] x-y", [], id="no option"),
        pytest.param("", [], id="empty"),
    ],
)
def test_synopsis(source: str, expected: list[tuple[str, str]]) -> None:
    assert shown(source) == expected


def spoken(text: str, synopsis: str = "", known: str = "") -> list[tuple[str, str]]:
    tags = [("", tag) for tag in synopsis_tags(synopsis)]
    options = spoken_of([("", text)], tags, {("", flag) for flag in known.split()})
    return [(option.flags[0], option.text) for option in options]


@pytest.mark.parametrize(
    ("text", "flag", "sentence"),
    [
        pytest.param(
            "It is. If -x is given, all go. End.", "-x", "If -x is given, all go.", id="if"
        ),
        pytest.param("With -x, all go.", "-x", "With -x, all go.", id="with"),
        pytest.param("-x makes all go. End.", "-x", "-x makes all go.", id="it begins"),
        pytest.param("The -x flag helps.", "-x", "The -x flag helps.", id="the flag"),
        pytest.param("Use --xx to go.", "--xx", "Use --xx to go.", id="use"),
    ],
)
def test_listed_in_the_synopsis(text: str, flag: str, sentence: str) -> None:
    assert spoken(text, synopsis="[-x] [--xx]") == [(flag, sentence)]


def test_letters_of_a_cluster() -> None:
    assert spoken("If -d is set, go. With -r, stay.", synopsis="[-dEr]") == [
        ("-d", "If -d is set, go."),
        ("-r", "With -r, stay."),
    ]


def test_called_an_option() -> None:
    """What the text calls an option needs no synopsis."""
    assert spoken("The -x option prints it.") == [("-x", "The -x option prints it.")]


@pytest.mark.parametrize(
    ("text", "synopsis", "known"),
    [
        pytest.param("The value of -x is kept.", "[-x]", "", id="only mentioned"),
        pytest.param("If -x is given, all go.", "", "", id="in no synopsis"),
        pytest.param("If -x is given, all go.", "[-x]", "-x", id="it has an entry"),
        pytest.param("The -x option prints.", "", "-x", id="an option with an entry"),
        pytest.param("Another program's -x option prints.", "", "", id="of another program"),
        pytest.param("See a-x and b/-x.", "[-x]", "", id="within words"),
    ],
)
def test_not_taken(text: str, synopsis: str, known: str) -> None:
    assert spoken(text, synopsis, known) == []


def listed(text: str, synopsis: str, known: str = "") -> list[tuple[str, str, str]]:
    tags = [("", tag) for tag in synopsis_tags(synopsis)]
    options = listed_only([("", text)], tags, {("", flag) for flag in known.split()})
    return [(option.flags[0], option.argument, option.text) for option in options]


@pytest.mark.parametrize(
    ("text", "synopsis", "expected"),
    [
        pytest.param(
            "It goes. It waits unless -d is given.",
            "[-d]",
            [("-d", "", "It waits unless -d is given.")],
            id="mentioned in passing",
        ),
        pytest.param(
            "It makes a session with name session-name.",
            "[-s session-name]",
            [("-s", "session-name", "It makes a session with name session-name.")],
            id="by the name of its value",
        ),
        pytest.param(
            "-a takes session-name.",
            "[-s session-name]",
            [("-s", "session-name", "")],
            id="not the sentence of another option",
        ),
        pytest.param("Unless -a or -d, stay.", "[-d]", [("-d", "", "")], id="nor one with several"),
        pytest.param("A file is read.", "[-f file]", [("-f", "file", "")], id="nor a common word"),
        pytest.param(
            "", "[-dEr]", [("-d", "", ""), ("-E", "", ""), ("-r", "", "")], id="letters in order"
        ),
        pytest.param("", "[-help]", [("-help", "", "")], id="a word is no cluster"),
    ],
)
def test_listed_only(text: str, synopsis: str, expected: list[tuple[str, str, str]]) -> None:
    assert listed(text, synopsis) == expected


def test_what_has_an_entry_is_not_listed() -> None:
    assert listed("", "[-a] [-help]", "-a -help") == []


def test_first_sentence_wins() -> None:
    assert spoken("With -x, go. If -x is set, stay.", "[-x]") == [("-x", "With -x, go.")]


@pytest.mark.parametrize("piece", ["[-", "[-x ", "-x ", "The ", "If -x. ", "["])
def test_time(piece: str) -> None:
    start = time.process_time()
    spoken(piece * 20_000, piece * 20_000)
    listed(piece * 20_000, piece * 20_000)
    assert time.process_time() - start < 2
