from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies

from aicmd.manual import first_sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param("Print names. Then stop.", "Print names", id="the full stop is left out"),
        pytest.param("Print names", "Print names", id="no full stop at all"),
        pytest.param("", "", id="empty"),
        pytest.param("Scale by SIZE, e.g. 'M'. See below.", "Scale by SIZE, e.g. 'M'", id="e.g."),
        pytest.param(
            "Quiet, i.e. No output. More.", "Quiet, i.e. No output", id="i.e. and a capital"
        ),
        pytest.param("Read a.out first. More.", "Read a.out first", id="a dot inside a word"),
        pytest.param("Use version 1.2.3 of it. More.", "Use version 1.2.3 of it", id="numbers"),
        pytest.param(
            "Like foo, bar, etc. when set. More.", "Like foo, bar, etc. when set", id="etc."
        ),
        pytest.param("Is it so? Yes.", "Is it so?", id="a question keeps its mark"),
        pytest.param("Verbose. Say more. End.", "Verbose. Say more", id="a word says too little"),
        pytest.param(
            "By default, hooks are run. With it they are not. End.",
            "By default, hooks are run. With it they are not",
            id="nor does what happens without it",
        ),
        pytest.param("Verbose.", "Verbose", id="a word alone"),
        pytest.param(
            "do not ignore entries starting with .",
            "do not ignore entries starting with .",
            id="a dot that is what is told of",
        ),
        pytest.param(
            "Say (to all.) Then go.", "Say (to all.)", id="a bracket closes after the stop"
        ),
        pytest.param("Show it\n\nMore here.", "Show it", id="a paragraph ends a sentence"),
        pytest.param("Show\nall  of\tit. More.", "Show all of it", id="blanks are folded"),
        pytest.param("Wait ... then go. More.", "Wait ... then go", id="three dots"),
        pytest.param("As J. Doe wrote. More.", "As J. Doe wrote", id="an initial"),
        pytest.param("Reads .profile files. More.", "Reads .profile files", id="a dot file"),
        pytest.param("파일을 지운다. 다음 문장.", "파일을 지운다", id="Korean"),
        pytest.param("ファイルを消す。次の文。", "ファイルを消す。", id="Japanese needs no blank"),
    ],
)
def test_first_sentence(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


@pytest.mark.parametrize(
    ("text", "limit", "sentence"),
    [
        pytest.param("one two three", 13, "one two three", id="fits"),
        pytest.param("one two three", 12, "one two…", id="cut between words"),
        pytest.param("one, two three", 6, "one…", id="no comma before the mark"),
        pytest.param("abcdefghij", 5, "abcd…", id="one long word has to be cut"),
    ],
)
def test_longer_than_the_limit(text: str, limit: int, sentence: str) -> None:
    assert first_sentence(text, limit) == sentence


@given(strategies.text(max_size=600), strategies.integers(min_value=2, max_value=300))
def test_one_line_within_the_limit(text: str, limit: int) -> None:
    """Whatever the text, the sentence is one line, not longer than the limit and its mark."""
    sentence = first_sentence(text, limit)
    assert len(sentence) <= limit + 1
    assert "\n" not in sentence


@given(strategies.lists(strategies.sampled_from(["alpha", "beta", "x", "e.g."]), min_size=1))
def test_words_stay_whole(words: list[str]) -> None:
    """Without an end in sight the cut falls between words."""
    sentence = first_sentence(" ".join(words), 40)
    assert all(
        word in ("alpha", "beta", "x", "e.g.", "e.g") for word in sentence.rstrip("…").split()
    )
