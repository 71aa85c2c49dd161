"""The tables of effects, as a whole."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from aicmd import effects
from aicmd.effects import TOPICS
from aicmd.effects import Program

FOLDER = Path(effects.__file__).parent


def programs(topic: str) -> dict[str, Program]:
    found: dict[str, Program] = import_module(f"aicmd.effects.{topic}").PROGRAMS
    return found


def test_every_file_is_a_topic() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert files == set(TOPICS)


def test_a_program_is_in_one_place() -> None:
    names = Counter(name for topic in TOPICS for key in programs(topic) for name in key.split("|"))
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_rows_can_match(topic: str) -> None:
    """An empty choice, or a row behind one that takes everything, would never decide."""
    for key, program in programs(topic).items():
        for number, row in enumerate(program.rows):
            assert "" not in [choice for operand in row.operands for choice in operand.split("|")]
            takes_all = not row.operands and not row.options
            assert not takes_all or number == len(program.rows) - 1, key


@pytest.mark.parametrize("topic", TOPICS)
def test_options_are_options(topic: str) -> None:
    for key, program in programs(topic).items():
        words = [*program.valued.split(), *(o for row in program.rows for o in row.options.split())]
        assert [word for word in words if word[0] not in "-+"] == [], key


@pytest.mark.parametrize("name", ["ls", "git", "docker", "psql", "systemctl", "awk", "python3"])
def test_known(name: str) -> None:
    assert effects.known(name) is not None


@pytest.mark.parametrize("name", ["", "zz-program", "LS", "git-zz"])
def test_strangers(name: str) -> None:
    assert effects.known(name) is None
