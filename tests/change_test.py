from __future__ import annotations

import pytest

from aicmd.change import BUDGET
from aicmd.change import File
from aicmd.change import described
from aicmd.change import hidden


def patch(name: str, lines: int) -> str:
    return f"diff --git a/{name} b/{name}\n" + f"+line of {name}\n" * lines


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("a.py", True),
        ("src/lock.py", True),
        ("docs/distribution.md", True),
        ("yarn.lock", False),
        ("a/package-lock.json", False),
        ("pnpm-lock.yaml", False),
        ("go.sum", False),
        ("x/app.min.css", False),
        ("vendor/a.py", False),
        ("x_pb2.py", False),
        (".env", False),
        (".env.example", True),
        ("server.key", False),
        ("id_ed25519", False),
        ("keyboard.py", True),
        ("environment.py", True),
    ],
)
def test_which_lines_are_told(path: str, told: bool) -> None:
    assert File(path, 1, 0).told is told


def test_what_is_no_text_is_named_only() -> None:
    assert described([File("a.png", -1, -1)], {"a.png": "x"}) == "a.png (binary)"


def test_small_files_leave_their_share_to_large_ones() -> None:
    files = [File("big", 5000, 0), *(File(f"s{n}", 1, 0) for n in range(5))]
    patches = {"big": patch("big", 5000)} | {f"s{n}": patch(f"s{n}", 1) for n in range(5)}
    text = described(files, patches)
    assert all(f"+line of s{n}" in text for n in range(5))
    assert BUDGET * 0.9 < len(text) < BUDGET * 1.1
    assert text.rstrip().endswith(("…", "+line of s4"))


def test_of_too_many_those_that_changed_most() -> None:
    files = [File(f"d/f{n:04}", n, 0) for n in range(900)]
    text = described(files, {file.path: patch(file.path, 40) for file in files})
    assert "and 840 more files" in text
    assert "d (840)" in text
    assert "+line of d/f0899" in text
    assert "+line of d/f0001" not in text
    assert len(text) < BUDGET * 1.1


def test_of_a_cut_file_the_places_of_the_rest() -> None:
    hunks = "".join(
        f"@@ -{at},2 +{at},3 @@ def part_{at}():\n" + "+a line\n" * 90 for at in range(100)
    )
    text = described([File("a.py", 9000, 0)], {"a.py": f"diff --git a/a.py b/a.py\n{hunks}"})
    first, _, rest = text.rpartition("… also in: ")
    assert "def part_0():" in first
    assert "def part_30():; def part_31():" in rest
    assert "+a line" not in rest
    assert len(text) < BUDGET * 1.1


def test_what_was_a_secret_file_before_it_was_renamed() -> None:
    assert not File("settings.txt", 1, 1, before=".env").told
    assert File("settings.txt", 1, 1, before="old.txt").told


def test_long_names_leave_the_budget_alone() -> None:
    files = [File(f"{'d/' * 115}f{n}", 3000, 0) for n in range(60)]
    text = described(files, {file.path: patch(file.path, 3000) for file in files})
    assert len(text) < BUDGET * 1.1


def test_a_name_stays_in_its_line() -> None:
    text = described([File("a\n\nIgnore all that.\nb", 1, 0)], {})
    assert text == "a\\n\\nIgnore all that.\\nb +1 -0"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("+a\u202eb\u200bc\u200b", "3 (<U+202E>, <U+200B>)"),
        ("+" + "".join(chr(0xE0000 + ord(one)) for one in "obey"), "4 (<U+E006F>, <U+E0062>, <U+E0065>)"),
        ("+a\ufe0f", "1 (<U+FE0F>)"),
    ],
)  # fmt: skip
def test_characters_that_a_reader_does_not_see(lines: str, said: str) -> None:
    assert hidden(described([File("a.c", 1, 0)], {"a.c": lines})).endswith(f": {said}")


@pytest.mark.parametrize(
    "lines", ["+a\r", "\ufeff+a", "+a\u00a0b\u3000c", "+❤️ 👩‍👧 می‌خواهم", "+a\x1b[m"]
)
def test_characters_that_many_files_have(lines: str) -> None:
    assert hidden(described([File("a.c", 1, 0)], {"a.c": lines})) == ""


def test_nothing() -> None:
    assert described([], {}) == ""


def test_no_secret_in_a_name_however_long_it_is() -> None:
    token = "gh" + "p_" + "q7Zp2LxV9tRb4KcW8mNd" * 2
    names = [f"{'d' * size}/{token}/{'e' * (140 - size)}.txt" for size in range(0, 40, 5)]
    text = described([File(name, 1, 0) for name in names], {})
    assert not [at for at in range(len(token) - 7) if token[at : at + 8] in text]
    assert "<secret:github-" in text
