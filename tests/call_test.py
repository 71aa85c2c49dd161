from __future__ import annotations

import pytest

from aicmd.call import Call
from aicmd.call import substituted
from aicmd.parse import parse
from aicmd.resolution import spelled
from aicmd.steps import steps


def called(text: str) -> Call:
    return list(steps(parse(text)))[-1].calls[0]


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("x -r", "-r"), ("x -fr", "-r"), ("x -rf", "-r"), ("x a -r", "-r"), ("x --recursive", "--recursive"),
        ("x --recurs", "--recursive"), ("x --mode=1", "--mode"), ("x -n5", "-n"), ("x '-r'", "-r"),
    ],
)  # fmt: skip
def test_has(text: str, options: str) -> None:
    assert called(text).has(options)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("x", "-r"), ("x -- -r", "-r"), ("x r", "-r"), ("x --r", "--recursive"), ("x --rest", "-r"),
        ("x -R", "-r"), ("x --modest", "--mode"), ("x -", "-r"),
    ],
)  # fmt: skip
def test_has_not(text: str, options: str) -> None:
    assert not called(text).has(options)


@pytest.mark.parametrize(
    ("text", "valued", "wanted"),
    [
        ("x a b", "", ["a", "b"]), ("x -n a b", "", ["a", "b"]), ("x -n a b", "-n", ["b"]),
        ("x -na b", "-n", ["b"]), ("x -vn a b", "-n", ["b"]), ("x --name a b", "--name", ["b"]),
        ("x --name=a b", "--name", ["b"]), ("x -- -n a", "-n", ["-n", "a"]), ("x - a", "", ["-", "a"]),
    ],
)  # fmt: skip
def test_operands(text: str, valued: str, wanted: list[str]) -> None:
    assert [spelled(word) for word in called(text).operands(valued)] == wanted


@pytest.mark.parametrize(
    ("text", "options", "wanted"),
    [
        ("x -o a", "-o", ["a"]), ("x -oa", "-o", ["a"]), ("x --out a --out=b", "--out", ["a", "b"]),
        ("x -o", "-o", []), ("x --output a", "--out", []),
    ],
)  # fmt: skip
def test_values(text: str, options: str, wanted: list[str]) -> None:
    assert [value for _, value in called(text).values(options)] == wanted


def test_substituted() -> None:
    words = called('x "a$(ls | wc)" `id`').typed
    names = [found.name for word in words for found in substituted(word)]
    assert names == ["ls", "wc", "id"]
