"""Values in commands: each arrives as it is, wherever its slot stands."""

from __future__ import annotations

import os
import subprocess

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from aicmd.template import filled
from aicmd.template import slots

VALUES = st.text(
    alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30
)


def run(command: str, shell: str = "bash", text: str = "") -> str:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [shell, "-c", command], input=text, capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@given(VALUES)
@settings(max_examples=60, deadline=None)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    "template",
    [
        "printf '[%s]' <text>",
        "printf '[%s]' a<text>b",
        "printf '[%s]' 'a<text>b'",
        "printf '[%s]' \"a<text>b\"",
    ],
    ids=["a word of its own", "inside a word", "in single quotes", "in double quotes"],
)
def test_any_value_is_one_argument(template: str, shell: str, value: str) -> None:
    value = value.replace("\r", "")  # text mode of subprocess changes it
    command = filled(template, {"text": value}, shell)
    assert command is not None
    around = ("a", "b") if "a<text>b" in template else ("", "")
    assert run(command, shell) == f"[{around[0]}{value}{around[1]}]"


@pytest.mark.parametrize(
    "delimiter",
    [
        "|",
        "*",
        "$",
        ",",
        ";",
        ":",
        ".",
        "^",
        "\\",
        "\\t",
        "\t",
        "t",
        "+",
        "?",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "/",
        "&",
        "#",
        "!",
        "~",
        "`",
        "'",
        '"',
        "%",
        "@",
        "||",
        "::",
        "->",
        ".*",
        "^^",
        "[]",
    ],
)
@pytest.mark.parametrize("program", ["awk", "mawk", "gawk", "original-awk", "busybox awk"])
def test_awk_splits_at_any_delimiter(delimiter: str, program: str) -> None:
    name = program.split()[0]
    if subprocess.run(["sh", "-c", f"command -v {name}"], capture_output=True).returncode:
        pytest.skip(f"no {name} here")
    template = f"{program} -F<delimiter:awk> '{{print $<column:number>}}'"
    command = filled(template, {"delimiter": delimiter, "column": "3"}, "bash")
    assert command is not None
    written = "\t" if delimiter == "\\t" else delimiter
    assert run(command, text=written.join(["one", "wo", "hree", "four"])) == "hree\n"


@given(VALUES, VALUES)
@settings(max_examples=60, deadline=None)
def test_sed_replaces_any_text(old: str, new: str) -> None:
    old, new = (value.replace("\r", "").replace("\n", "") for value in (old, new))
    if not old:
        return
    template = "sed 's/<old:regex>/<new:replacement>/g'"
    command = filled(template, {"old": old, "new": new}, "bash")
    assert command is not None
    text = f"<{old}> and {old}!"
    assert run(command, text=text) == text.replace(old, new)


def test_a_missing_value_stays_a_placeholder() -> None:
    assert filled("lsof -i :<port>", {}, "bash") == "lsof -i :<port>"


@pytest.mark.parametrize("value", ["1}; system(1)", "", "-1", "²", "1 2"])
def test_only_a_number_goes_into_a_program(value: str) -> None:
    assert filled("awk '{print $<column:number>}'", {"column": value}, "bash") is None


@pytest.mark.parametrize("value", ["||", "", "\\t", "가"])
def test_a_program_of_one_character_takes_no_more(value: str) -> None:
    assert filled("cut -d<delimiter:one> -f1", {"delimiter": value}, "bash") is None


def test_slots_are_named_once() -> None:
    assert slots("cp <file> <file>.bak <mode:number>") == ("file", "mode")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("template", "value", "wanted"),
    [
        pytest.param("cp a <target>", "~/b", "cp a ~/b", id="below the home folder"),
        pytest.param("cp a <target>", "~/", "cp a ~/", id="the home folder"),
        pytest.param("cp a <target>", "~/b c", "cp a ~/'b c'", id="a blank behind it"),
        pytest.param("grep <pattern> a", "~/b", "grep '~/b' a", id="a text is no path"),
        pytest.param("echo '<file>'", "~/b", "echo '~/b'", id="inside quotes"),
        pytest.param("cp a <target>", "b~/c", "cp a 'b~/c'", id="not at its start"),
    ],
)
def test_the_shell_reads_the_home_folder_of_a_path(
    template: str, value: str, wanted: str, shell: str
) -> None:
    assert filled(template, {slots(template)[0]: value}, shell) == wanted
