"""The pages of the documentation name what is there, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click import Context

from aicmd import rules
from aicmd.cli import cli
from aicmd.config import CHOICES
from aicmd.config import Config
from aicmd.entry import entries
from aicmd.entry import entry_of
from aicmd.shells import NAMES
from docs.block import PAGES
from docs.block import blocks
from tests.repository import ROOT

README, KOREAN = ROOT / "README.md", ROOT / "README.ko.md"
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(#[^)]*)?\)|<img src=\"([^\"]+)\"")
PLACEHOLDER = re.compile("NAME|TOPIC|CODE")
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def headings(page: Path) -> list[tuple[str, str]]:
    """Depth and words of each heading; a comment in a block of commands is none."""
    found: list[tuple[str, str]] = HEADING.findall(re.sub(r"(?s)```.*?```", "", text(page)))
    return found


def anchors(page: Path) -> set[str]:
    """What may stand behind # in a link to the page, as GitHub makes it of a heading."""
    bare = (re.sub(r"[^\w\s-]", "", words.lower()) for _, words in headings(page))
    return {f"#{words.replace(' ', '-')}" for words in bare}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for name, anchor, picture in LINK.findall(text(page)):
        target = page.parent / (name or picture) if name or picture else page
        assert target.exists(), target
        assert not anchor or anchor in anchors(target), anchor


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_of_ours_that_is_named_exists(page: Path) -> None:
    for name in re.findall(r"`((?:aicmd|bench|docs|hooks|shell|tests)/[\w./-]+)`", text(page)):
        assert (ROOT / name).exists() or PLACEHOLDER.search(name), name


def test_each_page_is_linked_from_the_readme() -> None:
    pages = {f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")}
    for readme in (README, KOREAN):
        assert pages <= {name for name, *_ in LINK.findall(text(readme))}


def test_both_languages_say_the_same() -> None:
    """The same headings in depth, the same pages, pictures and commands in the same order."""
    assert [depth for depth, _ in headings(README)] == [depth for depth, _ in headings(KOREAN)]
    english = [name.replace("README.ko", "README") or picture for name, _, picture in links(README)]
    korean = [name.replace("README.ko", "README") or picture for name, _, picture in links(KOREAN)]
    assert english == [name.replace(".ko.svg", ".svg") for name in korean]
    assert [block.kind for block in blocks(README)] == [block.kind for block in blocks(KOREAN)]


def links(page: Path) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = LINK.findall(text(page))
    return found


def test_the_entries_of_pre_commit_are_those_of_the_manifest() -> None:
    manifest = re.findall(r"^- id: (.+)$", text(ROOT / ".pre-commit-hooks.yaml"), re.MULTILINE)
    page = text(ROOT / "docs" / "commit-hook.md")
    rows = re.findall(r"^\| `(aicmd-[\w-]+)` \|", page, re.MULTILINE)
    assert sorted(rows) == sorted(manifest)
    assert set(re.findall(r"- id: ([\w-]+)", page)) <= set(manifest)


SETTINGS = re.findall(
    r"^\| `(\w+)` \| `(\w+)` \| (.+?) \| (.+?) \| (.+?) \| .+ \|$",
    text(ROOT / "docs" / "configuration.md"),
    re.MULTILINE,
)


def test_each_setting_has_its_row() -> None:
    assert [key for key, *_ in SETTINGS] == [entry.key for entry in entries()]


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row[0])
def test_a_row_says_what_a_setting_is(row: tuple[str, str, str, str, str]) -> None:
    key, variable, values, default, places = row
    entry = entry_of(key)
    assert entry_of(variable) == entry
    value = getattr(Config(), entry.name)
    shown = f"`{value:g}`" if isinstance(value, float) else f"`{value}`" if value else "none"
    assert default == shown
    if entry.name in CHOICES:
        assert re.findall(r"`(\w+)`", values) == list(CHOICES[entry.name])
    assert ("repository" in places) == entry.is_style


def test_each_command_is_told_of() -> None:
    told = "".join(map(text, PAGES))
    for name in cli.list_commands(Context(cli)):
        assert f"aicmd {name}" in told, name


@pytest.mark.parametrize("shell", NAMES)
def test_each_variable_of_the_integration_has_its_row(shell: str) -> None:
    """Those that the head of the file tells of."""
    head = text(ROOT / "shell" / f"aicmd.{shell}").partition("\n\n")[0]
    rows = dict(
        re.findall(
            r"^\| `(AICMD_\w+)[^`]*` \| .+ \| (.+) \|$",
            text(ROOT / "docs" / "shells.md"),
            re.MULTILINE,
        )
    )
    named = {name for name, places in rows.items() if shell in places or places == "all"}
    assert set(re.findall(r"\bAICMD_[A-Z_]+\b", head)) == named


def test_each_rule_of_messages_has_its_row() -> None:
    rows = re.findall(
        r"^\| `([\w-]+)` \| (\w+) \| .+ \|$", text(ROOT / "docs" / "commit-hook.md"), re.MULTILINE
    )
    assert sorted(rows) == sorted((rule.name, rule.level.value) for rule in rules.rules())
