"""What is typed for a missing value: written as in a question, quoted, or refused."""

from __future__ import annotations

import pytest

from aicmd.engines.offline import Offline
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Form
from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion
from aicmd.supply import supplied
from aicmd.template import slots


def formed(template: str, typed: list[str], **values: str) -> str | None:
    names = [f"<{slot}>" for slot in slots(template) if slot not in values]
    suggestion = Suggestion("", form=Form(template, tuple(values.items())))
    return command(suggestion, dict(zip(names, typed, strict=True)))


def command(suggestion: Suggestion, typed: dict[str, str]) -> str | None:
    found = supplied(suggestion, typed, "bash")
    return found.command if found else None


@pytest.mark.parametrize(
    ("template", "typed", "written"),
    [
        ("<clock:cron> * * * ls", "14:30", "'30 14' * * * ls"),
        ("echo '<clock:cron> * * *'", "2:30pm", "echo '30 14 * * *'"),
        ("echo '<clock:cron> * * *'", "오후 2시 반", "echo '30 14 * * *'"),
        ("find . -size +<size>", "10 MB", "find . -size +10M"),
        ("find . -mtime -<days>", "5일", "find . -mtime -5"),
        ("lsof -i :<port>", "8080번", "lsof -i :8080"),
        ("head -n <count:number> x", "3", "head -n 3 x"),
        ("ffmpeg -i <file> <file:stem>.gif", "talk.mov", "ffmpeg -i talk.mov talk.gif"),
        ("watch <command:words>", "df -h", "watch df -h"),
        ("sed 's/<old:regex>/x/'", "a.b", r"sed 's/a\.b/x/'"),
        ("ls <folder>", "~/my docs", "ls ~/'my docs'"),
    ],
)
def test_written_as_its_place_asks_for(template: str, typed: str, written: str) -> None:
    assert formed(template, [typed]) == written


@pytest.mark.parametrize(
    ("template", "typed", "written"),
    [
        ("cat <file>", "my file.txt", "cat 'my file.txt'"),
        ("cat <file>", "5 days", "cat '5 days'"),
        ("cat <file>", "$HOME", 'cat "$HOME"'),
        ("cat <file>", "$(id)", "cat '$(id)'"),
        ("cat <file>", "메모를", "cat '메모를'"),
        ("grep <pattern>", '"x"', "grep '\"x\"'"),
        ("find . -mtime -<days>", "5", "find . -mtime -5"),
        ("find . -newermt <date>", "yesterday", "find . -newermt yesterday"),
    ],
)
def test_taken_as_it_was_typed(template: str, typed: str, written: str) -> None:
    assert formed(template, [typed]) == written


@pytest.mark.parametrize(
    ("template", "typed"),
    [
        ("echo '<clock:cron> * * *'", "soon"),
        ("awk 'NR==<line:number>'", "all"),
        ("watch <command:words>", "ls | wc"),
        ("cut -d<delimiter:one> x", "ab"),
    ],
)
def test_refused(template: str, typed: str) -> None:
    assert formed(template, [typed]) is None


def test_beside_the_values_of_the_question() -> None:
    assert formed("cp <file> <other>", ["b c"], file="<other>") == "cp '<other>' 'b c'"


def test_without_a_form_each_is_one_word() -> None:
    plain = Suggestion("git switch <branch>", placeholders=("<branch>",))
    assert command(plain, {"<branch>": "a b"}) == "git switch 'a b'"


def test_nothing_is_missing_afterwards_and_the_summary_has_the_value_too() -> None:
    lacking = Suggestion(
        "echo '<clock> * * *'",
        "Each day at <clock>",
        placeholders=("<clock>",),
        form=Form("echo '<clock:cron> * * *'"),
    )
    assert supplied(lacking, {"<clock>": "2:30pm"}, "bash") == Suggestion(
        "echo '30 14 * * *'", "Each day at 2:30pm"
    )


def test_the_answer_of_a_recipe_has_the_form_of_its_command() -> None:
    reply = next(Offline("linux").suggest(Dialogue(Question("schedule backup.sh on weekdays"))))
    (shown,) = reply.suggestions
    assert shown.placeholders == ("<clock>",)
    assert command(shown, {}) == shown.command
    assert command(shown, {"<clock>": "오후 2시 반"}) == shown.command.replace("<clock>", "30 14")
