from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from aicmd.placeholder import fill
from aicmd.placeholder import quoted

VALUES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1, max_size=30
)


@pytest.mark.parametrize(
    ("command", "value", "filled"),
    [
        pytest.param("git switch <branch>", "main", "git switch main", id="bare word stays bare"),
        pytest.param("cat <branch>", "a b", "cat 'a b'", id="blank is quoted"),
        pytest.param("cat <branch>", "it's", "cat 'it'\\''s'", id="quote is quoted"),
        pytest.param("cat <branch>", "-rf", "cat '-rf'", id="dash in front is quoted"),
        pytest.param("cat <branch>", "$HOME", "cat '$HOME'", id="no expansion"),
        pytest.param("cat <branch> <branch>", "x y", "cat 'x y' 'x y'", id="every place"),
        pytest.param('echo "a <branch> b"', "$x", 'echo "a "\'$x\'" b"', id="inside double quotes"),
        pytest.param("echo 'a <branch>'", "b", "echo 'a 'b''", id="inside single quotes"),
        pytest.param("echo \\' <branch>", "b", "echo \\' b", id="escaped quote opens nothing"),
        pytest.param('echo "it\'s <branch>"', "b", 'echo "it\'s "b""', id="quote within quotes"),
        pytest.param("git log", "x", "git log", id="no such placeholder"),
    ],
)
def test_fill(command: str, value: str, filled: str) -> None:
    assert fill(command, "<branch>", value, "bash") == filled


@pytest.mark.parametrize(
    ("value", "shell", "word"),
    [
        pytest.param("a\\b", "bash", "'a\\b'", id="bash reads no backslash in quotes"),
        pytest.param("a\\b", "fish", "'a\\\\b'", id="fish reads a backslash in quotes"),
        pytest.param("it's", "fish", "'it\\'s'", id="fish escapes the quote"),
        pytest.param("=ls", "zsh", "'=ls'", id="zsh would look =ls up"),
        pytest.param("파일", "bash", "'파일'", id="Hangul is quoted, which is harmless"),
        pytest.param("/etc/hosts", "zsh", "/etc/hosts", id="a path stays as it is"),
    ],
)
def test_quoted(value: str, shell: str, word: str) -> None:
    assert quoted(value, shell) == word


@settings(max_examples=60, deadline=None)
@given(values=st.lists(VALUES, min_size=1, max_size=8))
def test_a_value_arrives_as_one_argument(values: list[str]) -> None:
    """Bash itself splits the words; the text reaches it through a file."""
    script = "printf '%s\\0' " + " ".join(quoted(value, "bash") for value in values)
    done = subprocess.run(["bash", "/dev/stdin"], input=script.encode(), capture_output=True)
    assert done.stdout.split(b"\0")[:-1] == [value.encode() for value in values]


@settings(max_examples=60, deadline=None)
@given(value=VALUES)
def test_a_value_leaves_the_quotes_around_it_whole(value: str) -> None:
    script = fill("printf '%s' \"<x> y\"", "<x>", value, "bash")
    done = subprocess.run(["bash", "/dev/stdin"], input=script.encode(), capture_output=True)
    assert done.stdout.decode() == f"{value} y"


def test_nothing_of_a_value_is_run(tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    script = fill("echo <x>", "<x>", f"$(touch {marker}) `touch {marker}` ; touch {marker}", "bash")
    subprocess.run(["bash", "/dev/stdin"], input=script.encode(), capture_output=True, check=True)
    assert not marker.exists()
