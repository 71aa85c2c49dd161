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
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": "/home/kim"}
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


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("template", "path", "printed"),
    [
        ("printf %s <path>", "~/bin", "/home/kim/bin"),
        ("printf %s <path>", "~/", "/home/kim/"),
        ("printf %s <folder>", "~/내 사진", "/home/kim/내 사진"),
        ("printf %s <file>", "~/it's", "/home/kim/it's"),
        ('printf %s "a:<folder>"', "~/bin", "a:/home/kim/bin"),
        ('printf %s "a:<folder>"', "~/내 사진", "a:/home/kim/내 사진"),
        ("printf %s 'a:<folder>'", "~/bin", "a:~/bin"),
        ("printf %s 'a:<folder:home>'", "~/bin", "a:$HOME/bin"),
        ("printf %s 'a:<folder:home>'", "/opt/a b", "a:/opt/a b"),
        ("printf %s <pattern>", "~/bin", "~/bin"),  # a text is what it looks like
        ("printf %s <path>", "a~/bin", "a~/bin"),
        ("printf %s <path>", "~x", "~x"),
        ("printf %s x<file>", "~/a", "x~/a"),
        ("printf %s <folder:slash>", "~/a b", "/home/kim/a b/"),
    ],
)
def test_a_path_may_begin_at_home(template: str, path: str, printed: str, shell: str) -> None:
    command = filled(template, dict.fromkeys(slots(template), path), shell)
    assert command is not None
    assert run(command, shell) == printed


def test_a_missing_value_stays_a_placeholder() -> None:
    assert filled("lsof -i :<port>", {}, "bash") == "lsof -i :<port>"


@pytest.mark.parametrize("value", ["1}; system(1)", "", "-1", "²", "1 2"])
def test_only_a_number_goes_into_a_program(value: str) -> None:
    assert filled("awk '{print $<column:number>}'", {"column": value}, "bash") is None


@pytest.mark.parametrize(
    "value", ["a", "", "1;id", "$(id)", "`id`", "a[1]", "1,2", "1>f", "x=1", "(1+2"]
)
def test_only_a_sum_goes_where_the_shell_calculates(value: str) -> None:
    assert filled("echo $(( <expression:sum> ))", {"expression": value}, "bash") is None


@pytest.mark.parametrize(
    ("value", "result"), [("12*34", "408"), ("(1 + 2) * 3", "9"), ("7 % 4", "3"), ("2-5", "-3")]
)
def test_a_sum_is_calculated(value: str, result: str) -> None:
    command = filled("echo $(( <expression:sum> ))", {"expression": value}, "bash")
    assert command is not None
    assert run(command) == f"{result}\n"


@pytest.mark.parametrize("value", ["||", "", "\\t", "가"])
def test_a_program_of_one_character_takes_no_more(value: str) -> None:
    assert filled("cut -d<delimiter:one> -f1", {"delimiter": value}, "bash") is None


def test_slots_are_named_once() -> None:
    assert slots("cp <file> <file>.bak <mode:number>") == ("file", "mode")


@pytest.mark.parametrize(
    ("value", "command"),
    [
        ("film.mov", "cp film.mov film-2.mov"),
        ("talks/my film.mov", "cp 'talks/my film.mov' 'talks/my film'-2.mov"),
        ("영상.tar.gz", "cp '영상.tar.gz' '영상.tar'-2.gz"),
        ("Makefile", "cp Makefile Makefile-2"),
        (".bashrc", "cp .bashrc .bashrc-2"),
        ("a.d/notes", "cp a.d/notes a.d/notes-2"),
        (None, "cp <file> <file>-2"),
    ],
)
def test_a_name_is_parted_at_its_ending(value: str | None, command: str) -> None:
    values = {"file": value} if value else {}
    assert filled("cp <file> <file:stem>-2<file:ending>", values, "bash") == command


@pytest.mark.parametrize(
    ("key", "command"),
    [
        ("name", "jq '.name' a.json"),
        (".user.name", "jq '.user.name' a.json"),
        ("first name", "jq '.\"first name\"' a.json"),
        ("이름", "jq '.\"이름\"' a.json"),
        ("1st", "jq '.\"1st\"' a.json"),
        ("x) | halt", "jq '.\"x) | halt\"' a.json"),
        ('a"b', r"""jq '."a\"b"' a.json"""),
    ],
)
def test_a_key_of_jq_is_a_path_or_a_string(key: str, command: str) -> None:
    assert filled("jq '.<key:jq>' a.json", {"key": key}, "bash") == command


@pytest.mark.parametrize(
    ("value", "command"),
    [
        ("30", "jq '.age == 30' a.json"),
        ("1.5", "jq '.age == 1.5' a.json"),
        ("007", "jq '.age == \"007\"' a.json"),
        ("true", "jq '.age == true' a.json"),
        ("kim", "jq '.age == \"kim\"' a.json"),
        ("서울", "jq '.age == \"서울\"' a.json"),
        ("x) | halt", "jq '.age == \"x) | halt\"' a.json"),
    ],
)
def test_a_value_of_json_is_a_number_or_a_string(value: str, command: str) -> None:
    assert filled("jq '.age == <value:json>' a.json", {"value": value}, "bash") == command


@pytest.mark.parametrize("ending", ["jpeg", ".jpeg", "*.jpeg"])
def test_an_ending_is_written_without_its_dot(ending: str) -> None:
    assert filled("ls *.<old:dotless>", {"old": ending}, "bash") == "ls *.jpeg"


@pytest.mark.parametrize("folder", ["out", "out/", "out//"])
def test_a_folder_ends_with_one_slash(folder: str) -> None:
    assert filled("mv a <folder:slash>", {"folder": folder}, "bash") == "mv a out/"


@pytest.mark.parametrize(
    ("archive", "flags"),
    [
        ("a.tar.gz", "-czf"),
        ("a.tgz", "-czf"),
        ("a.tar", "-cf"),
        ("a.tar.xz", "-cJf"),
        ("a.tar.bz2", "-cjf"),
        ("a.tar.zst", "-caf"),
        (None, "-czf"),
    ],
)
def test_an_archive_is_packed_as_its_name_says(archive: str | None, flags: str) -> None:
    values = {"archive": archive} if archive else {}
    command = filled("tar -c<archive:packer>f <archive> a", values, "bash")
    assert command == f"tar {flags} {archive or '<archive>'} a"


@pytest.mark.parametrize(
    ("template", "value", "command"),
    [
        ("ffmpeg -vf <number:turn>", "90", "ffmpeg -vf transpose=1"),
        ("ffmpeg -vf <number:turn>", "270", "ffmpeg -vf transpose=2"),
        ("ffmpeg -vf <number:turn>", "45", "ffmpeg -vf 'rotate=45*PI/180'"),
        ("ffmpeg -vf <number:turn>", "x", None),
        ("date +<number:format>", "%F", "date +%F"),
        ("date +<number:format>", "20240131", None),
    ],
)
def test_a_value_that_is_none_of_its_kind_is_not_written(
    template: str, value: str, command: str | None
) -> None:
    assert filled(template, {"number": value}, "bash") == command


@pytest.mark.parametrize(
    ("command", "started"),
    [
        ("backup.sh", "./backup.sh"),
        ("train.py", "python3 train.py"),
        ("app.js", "node app.js"),
        ("tools/build.sh", "tools/build.sh"),
        ("tools/train.py", "python3 tools/train.py"),
    ],
)
def test_a_script_by_its_name_is_started(command: str, started: str) -> None:
    assert filled("nohup <command:words> &", {"command": command}, "bash") == f"nohup {started} &"
    assert filled("watch <command:run>", {"command": command}, "bash") == f"watch {started}"


@pytest.mark.parametrize("command", ["make", "./a.sh", "/opt/a.py", "~/a.py", "bash a.sh", "a.txt"])
def test_what_is_started_as_it_is_stays(command: str) -> None:
    assert filled("time <command:words>", {"command": command}, "bash") == f"time {command}"


def test_a_command_of_many_words_is_one_word_where_it_runs() -> None:
    assert filled("watch <command:run>", {"command": "ls | wc"}, "bash") == "watch 'ls | wc'"


@pytest.mark.parametrize(
    ("template", "value", "shell", "wanted"),
    [
        ("ls -- <folder>", "$dir", "bash", 'ls -- "$dir"'),
        ("ls -- <folder>", "$HOME/my-docs", "zsh", 'ls -- "$HOME/my-docs"'),
        ("ls -- <folder>", "${DIR}/a.d", "bash", 'ls -- "${DIR}/a.d"'),
        ("ls -- <folder>", "$dir", "fish", 'ls -- "$dir"'),
        ("ps -u <user>", "$USER", "bash", 'ps -u "$USER"'),
        ("kill <pid>", "$pid", "bash", 'kill "$pid"'),
        ("lsof -i :<port>", "$PORT", "bash", 'lsof -i :"$PORT"'),
        ("docker cp <container>:<path> .", "$box", "bash", 'docker cp "$box":<path> .'),
        ("x <file:stem>.mp3", "$dir/a.mov", "bash", 'x "$dir/a".mp3'),
        ("rm -r -- <folder:slash>*", "$dir", "bash", 'rm -r -- "${dir:?}/"*'),
        ("rm -r -- <folder:slash>*", "${a}/b", "bash", 'rm -r -- "${a:?}/b/"*'),
    ],
)
def test_a_variable_of_the_shell(template: str, value: str, shell: str, wanted: str) -> None:
    (slot,) = [one for one in slots(template) if one != "path"]
    assert filled(template, {slot: value}, shell) == wanted


@pytest.mark.parametrize(
    ("template", "value", "shell", "wanted"),
    [
        ("grep -- <pattern>", "$foo", "bash", "grep -- '$foo'"),
        ("echo <text>", "$HOME", "bash", "echo '$HOME'"),
        ("git commit -m <message>", "pay $NAME", "bash", "git commit -m 'pay $NAME'"),
        ("ls -- <folder>", "$(id)", "bash", "ls -- '$(id)'"),
        ("ls -- <folder>", "$a`id`", "bash", "ls -- '$a`id`'"),
        ("ls -- <folder>", "$a b", "bash", "ls -- '$a b'"),
        ("ls -- <folder>", "${a:-$(id)}", "bash", "ls -- '${a:-$(id)}'"),
        ("ls -- <folder>", '$a"', "bash", "ls -- '$a\"'"),
        ("ls -- <folder>", "$a\n", "bash", "ls -- '$a\n'"),
        ("ls -- <folder>", "$1", "bash", "ls -- '$1'"),
        ("ls -- <folder>", "-$a", "bash", "ls -- '-$a'"),
        ("ls -- <folder>", "plain", "bash", "ls -- plain"),
        ("ls -- <folder>", "${DIR}", "fish", "ls -- '${DIR}'"),
        ("rm -r -- <folder:slash>*", "$dir", "fish", "rm -r -- '$dir/'*"),
        ("echo 'cd <folder>'", "$dir", "bash", "echo 'cd $dir'"),
    ],
)
def test_no_variable_of_the_shell(template: str, value: str, shell: str, wanted: str) -> None:
    (slot,) = slots(template)
    assert filled(template, {slot: value}, shell) == wanted
