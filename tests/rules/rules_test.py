"""What holds for all rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicmd import rules
from aicmd.message import Format
from aicmd.message import parse
from aicmd.misspellings import meant
from aicmd.rules import Level

NAMES = [
    "blank-second-line",
    "body-wrap",
    "branch-ticket",
    "doubled-words",
    "empty-subject",
    "final-period",
    "imperative-mood",
    "noise-subject",
    "spelling",
    "subject-form",
    "subject-width",
    "trailer-key",
    "trailing-space",
    "unclear-spelling",
    "wip-subject",
]
AROUND = [
    rules.Around(),
    rules.Around("plain", "feature/ABC-12-x", ("[AB-1] x",) * 9, meant),
    rules.Around("conventional", "ABC-12", ("AB-1: x",) * 9),
]
PIECES = st.sampled_from(
    "the|The|the the|of|a|that|fix:|WIP|wip:|[|]|Fix|가|나다|.|..|…|。|e.g.|etc.|a/.|`|\"|'"
    "|Fixed|adds|Adding|fixed a bug|teh|recieve|averge|update|Feat: x|fixed: it|word word word word word word"
    "|http://a.b/c|- item|> quoted|# head|long "
    "| |  |\t|\n|\r\n|\n\n|    |```\n|# x\n|Signed-off-by: a\n|A: b\n|Fixes #12\n|BREAKING CHANGE: it\n|검토: 나\n|x".split(
        "|"
    )
)
MESSAGES = st.lists(PIECES, max_size=30).map("".join)


def test_every_file_is_a_rule() -> None:
    assert sorted(rule.name for rule in rules.rules()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_has_its_test(name: str) -> None:
    assert Path(__file__).with_name(f"{name.replace('-', '_')}_test.py").is_file()


@given(MESSAGES, st.booleans())
def test_applying_again_changes_nothing(text: str, edited: bool) -> None:
    message = parse(text.encode(), Format(edited=edited))
    for around in AROUND:
        once = rules.apply(message, around=around)
        again = rules.apply(once.message, around=around)
        assert again.message == once.message
        assert not again.fixes
        assert again.remarks == once.remarks


@given(MESSAGES)
def test_each_rule_is_content_with_what_it_mended(text: str) -> None:
    message = parse(text.encode())
    for rule in rules.rules():
        for around in AROUND:
            problem = rule.look(message, around)
            if problem and problem.fixed:
                assert rule.look(problem.fixed, around) is None


@given(MESSAGES)
def test_a_mended_message_is_read_back_as_it_was_meant(text: str) -> None:
    """The roles that a fix leaves are those that git will see."""
    mended = rules.apply(parse(text.encode())).message
    assert parse(mended.data()).content.rstrip() == mended.content.rstrip()


@given(MESSAGES)
def test_tail_and_trailers_stay(text: str) -> None:
    message = parse(text.encode() + b"\n\nSigned-off-by: the the.\n\n# x '#'\n#\ty\n")
    mended = rules.apply(message).message
    assert mended.tail == message.tail
    assert mended.trailers[-1:] == message.trailers[-1:]


def test_a_rule_can_be_switched_off() -> None:
    message = parse(b"Fix the the parser.")
    applied = rules.apply(message, off={"final-period"})
    assert applied.message.subject == "Fix the parser."
    assert [finding.rule for finding in rules.check(message, off={"doubled-words"})] == [
        "final-period"
    ]


def test_check_says_what_apply_would_mend() -> None:
    findings = rules.check(parse(b"WIP: the the."))
    assert [(finding.rule, finding.level) for finding in findings] == [
        ("doubled-words", Level.FIX),
        ("final-period", Level.FIX),
        ("wip-subject", Level.WARNING),
    ]


@pytest.mark.parametrize("subject", ["fixup! The the.", "Merge branch 'the the.'", 'Revert "a."'])
def test_what_git_wrote_is_left_alone(subject: str) -> None:
    message = parse(subject.encode())
    assert rules.check(message) == ()
    assert rules.apply(message).message is message


def test_a_finding_is_one_line() -> None:
    (finding,) = rules.check(parse(b"Fix x."))
    assert str(finding) == "fix final-period: a subject is a title and ends without a period"
