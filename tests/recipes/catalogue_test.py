"""Each recipe: its phrasings find it, and its commands are sound and documented."""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from pathlib import Path
from zlib import crc32

import pytest

from aicmd.engines.offline import SURE
from aicmd.explanation import explain
from aicmd.parse import parse
from aicmd.ranking import Match
from aicmd.ranking import ranked
from aicmd.recipes import Recipe
from aicmd.recipes import program
from aicmd.recipes import recipes
from aicmd.recipes import topic
from aicmd.recipes import topics
from aicmd.slots import read
from aicmd.sources import lookup
from aicmd.template import SLOT
from aicmd.template import filled
from aicmd.template import slots

ALL = recipes()
SHARE = 4
"""One of so many phrasings is asked, always the same one; all of them, which takes four minutes, with
WHOLE_CATALOGUE set."""
IN_PROSE = frozenset(
    "--all --watch -DateTimeOriginal -c --installed --upgradable -e -pi -s -t".split()
)
"""Flags that their page names in running text only."""
ELSEWHERE = frozenset("g++ gcc kubectl npm qpdf terraform".split())
"""Programs whose page sends to another for some flags: `kubectl options`, `gcc --help=warnings`."""
VALUES = {
    "port": "8080",
    "pid": "1234",
    "count": "7",
    "column": "3",
    "line": "4",
    "to": "9",
    "number": "42",
    "width": "800",
    "height": "600",
    "depth": "2",
    "days": "5 days",
    "minutes": "30 minutes",
    "seconds": "20 seconds",
    "span": "3 days",
    "size": "10MB",
    "mode": "755",
    "host": "box.example.test",
    "login": "kim@example.test",
    "url": "https://example.test/a.tgz",
    "path": "/zz/x",
    "folder": "/zz/src",
    "file": "notes.txt",
    "other": "list.txt",
    "archive": "pack.tar.gz",
    "zip": "pack.zip",
    "gz": "notes.gz",
    "seven": "pack.7z",
    "xz": "notes.xz",
    "bz": "notes.bz2",
    "zst": "notes.zst",
    "rar": "pack.rar",
    "ip": "192.168.0.7",
    "clock": "15:30",
    "till": "16:45",
    "version": "1.24.0",
    "device": "/dev/sdz1",
    "mounted": "/zz/usb",
    "target": "/zz/out",
    "delimiter": "|",
    "date": "2024-03-01",
    "extension": "py",
    "until": "2024-05-09",
    "timezone": "Asia/Seoul",
    "second": "5",
    "year": "2031",
    "month": "march",
    "repo": "acme/tools",
    "pattern": "'needle'",
    "text": "'hay stack'",
    "script": "run.sh",
    "format": "%d.%m.%Y",
    "expression": "12*3",
    "commit": "9f8e7d6",
    "tag": "v2.4.1",
    "command": "./zz.sh",
    "next": "./yy.sh",
    "spot": "kim@box:/zz",
    "source": "kim@box:/zz",
    "store": "s3://zz/x",
    "sqlite": "shop.db",
    "interface": "eth0",
    "library": "numpy",
    "nodelib": "lodash",
    "range": "2-5",
    "above": "42",
    "below": "42",
    "least": "42",
    "most": "42",
    "glob": "zz*",
    "platform": "linux/amd64",
    "hours": "3 hours",
    "every": "20 minutes",
    "day": "15th",
    "assignment": "ZZ=yy",
    "instance": "i-0abc1234",
    "form": "a=1&b=2",
    "requirements": "requirements-zz.txt",
    "digest": "0123456789abcdef" * 4,
    "position": "3rd",
    "py": "zz.py",
    "sh": "zz.sh",
    "js": "zz.js",
    "ppa": "ppa:zz/yy",
    "rpm": "zz.rpm",
    "deb": "zz.deb",
    "header": "'X-Zz: 1'",
    "query": "'select 1'",
    "service": "httpd",
    "sums": "SHA256SUMS",
    "dump": "shop.dump",
}
WRITTEN = VALUES | {
    "days": "5",
    "minutes": "30",
    "hours": "3",
    "every": "20",
    "position": "3",
    "day": "15",
    "month": "3",
    "seconds": "20",
    "size": "10M",
    "pattern": "needle",
    "text": "hay stack",
    "header": "X-Zz: 1",
    "query": "select 1",
}
"""The values as a recipe gets them."""


def asked(phrase: str) -> str:
    return SLOT.sub(lambda slot: VALUES.get(slot[1], f"zz{slot[1]}"), phrase)


def commands(recipe: Recipe, platform: str = "linux", shell: str = "bash") -> list[str]:
    """All commands of a recipe, every slot with a value."""
    found = []
    for template in recipe.variants(platform, shell):
        values = {name: WRITTEN.get(name, f"zz{name}") for name in slots(template)}
        command = filled(template, values, shell)
        assert command is not None
        found.append(command)
    return found


def korean(text: str) -> bool:
    return any("가" <= character <= "힣" for character in text)


def test_there_are_recipes_enough() -> None:
    assert len(ALL) >= 800


@pytest.mark.parametrize("name", topics())
def test_every_phrasing_finds_its_recipe_and_hands_its_values_over(name: str) -> None:
    wrong = [
        (asked(phrase), best.recipe.command, round(best.score, 2), dict(best.values))
        for recipe in topic(name)
        for phrase in filter(_is_asked, recipe.phrases)
        if not _answers(best := ranked(read(asked(phrase)))[0], recipe, phrase)
    ]
    assert wrong == []


def _is_asked(phrase: str) -> bool:
    return "WHOLE_CATALOGUE" in os.environ or crc32(phrase.encode()) % SHARE == 0


def _answers(best: Match, recipe: Recipe, phrase: str) -> bool:
    wanted = {slot: WRITTEN.get(slot, f"zz{slot}") for slot in slots(phrase)}
    is_sure = best.recipe.command == recipe.command and best.score >= SURE
    return is_sure and dict(best.values) == wanted


@pytest.mark.parametrize("name", topics())
def test_both_languages_have_phrasings_and_a_summary(name: str) -> None:
    for recipe in topic(name):
        assert {korean(phrase) for phrase in recipe.phrases} == {True, False}
        assert (korean(recipe.en), korean(recipe.ko)) == (False, True), recipe.command


@pytest.mark.parametrize("name", topics())
def test_a_phrasing_names_no_slot_that_the_command_lacks(name: str) -> None:
    for recipe in topic(name):
        for phrase in (*recipe.phrases, recipe.en, recipe.ko):
            assert set(slots(phrase)) <= set(slots(recipe.command)), phrase


@pytest.mark.parametrize("name", topics())
def test_every_command_parses(name: str) -> None:
    for recipe in topic(name):
        for command in {*commands(recipe), *commands(recipe, "darwin")}:
            assert not parse(command).faults, command


@pytest.mark.parametrize(
    "shell", [["bash", "-n"], ["zsh", "-n"], ["fish", "--no-execute"]], ids=["bash", "zsh", "fish"]
)
def test_every_command_is_valid_in_the_shell(shell: list[str], tmp_path: Path) -> None:
    """Checked in one file, since a shell stops at the first mistake and names its line."""
    lines = [command for recipe in ALL for command in commands(recipe, shell=shell[0])]
    path = tmp_path / "commands"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = subprocess.run([*shell, path], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", topics())
def test_no_flag_is_unknown_to_its_page(name: str) -> None:
    """Where the program has a page here; what is not installed, also of its subcommands, cannot be
    looked up."""
    wrong = []
    for command in (command for recipe in topic(name) for command in commands(recipe)):
        if program(command) not in ELSEWHERE and lookup((program(command),)):
            unknown = explain(command, lookup).undocumented
            flags = {part for part in unknown if part.startswith("-")}
            if not flags <= IN_PROSE and flags == set(unknown):
                wrong.append(command)
    assert wrong == []


def test_no_two_recipes_are_the_same() -> None:
    seen = Counter((recipe.command, recipe.en) for recipe in ALL)
    assert [each for each, count in seen.items() if count > 1] == []
