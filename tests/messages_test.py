"""Every text that a reader sees is marked, translated, and has all of its values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.catalog import Message
from babel.messages.mofile import read_mo

from tests import messages
from tests.messages import PACKAGE

CODES = messages.languages()
BILINGUAL = ("recipes", "calls", "composition", "streams", "secrets", "locale")
"""Folders with data in all languages, and no texts of ours."""

SHOWS = {
    **dict.fromkeys("say show tell _say _tell _failed echo heading waiting".split(), (0,)),
    **dict.fromkeys("AicmdError UsageError Unreachable Cancelled Broken Problem".split(), (0,)),
    **dict.fromkeys("good Step agrees chosen worded answer confirm".split(), (0,)),
    **dict.fromkeys("bad".split(), (0, 1)),
    **dict.fromkeys("at whole fault Finding Reason row _at".split(), (-1,)),
}
"""What shows one of its arguments to the reader: which."""

COMMANDS = ("chmod", "git config", "unset", "rm", "pip install", "pre-commit", "aicmd", "undo:")
"""What a text may begin with that is typed as it stands, or is about it."""

NO_TEXTS = {"encoding"}
"""The names of rules, which settings have too."""


def shown(path: Path) -> Iterator[tuple[int, str]]:
    """The texts that a file shows without looking them up, values left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            for at in SHOWS.get(_name(node.func), ()):
                if len(node.args) > at:
                    yield from ((node.lineno, text) for text in _constants(node.args[at]))


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _constants(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.IfExp():
            yield from (*_constants(node.body), *_constants(node.orelse))
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            yield "".join(_constants_of(node.values))


def _constants_of(values: list[ast.expr]) -> Iterator[str]:
    for value in values:
        yield str(value.value) if isinstance(value, ast.Constant) else ""


FILES = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.relative_to(PACKAGE).parts[0] not in BILINGUAL
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_text_that_is_shown_is_looked_up(path: Path) -> None:
    bare = [
        (line, text)
        for line, text in shown(path)
        if re.search("[a-z]{2}", text)
        and not text.startswith(COMMANDS)
        and text not in NO_TEXTS
        and not text.startswith("-")
    ]
    assert not bare


@pytest.mark.parametrize(
    "source", ['say("no way")', 'raise AicmdError(f"no {x}")', 'row(A, "", "", "ends")']
)
def test_a_text_that_is_not_marked_is_found(source: str, tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(source)
    assert list(shown(tmp_path / "one.py"))


@pytest.mark.parametrize("code", CODES)
def test_the_catalogue_has_the_texts_there_are(code: str) -> None:
    """`make messages` mends what fails here."""
    known = {message.id for message in messages.read(code)}
    assert known - {""} == {message.id for message in messages.template()} - {""}


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    without = [one.id for one in messages.read(code) if one.id and not all(_strings(one))]
    assert not without


@pytest.mark.parametrize("code", CODES)
def test_no_translation_is_a_guess(code: str) -> None:
    assert not [one.id for one in messages.read(code) if one.id and one.fuzzy]


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_values_of_its_text(code: str) -> None:
    wrong = [
        one.id
        for one in messages.read(code)
        if one.id and any(_values(text) != _values(_texts(one)[-1]) for text in _strings(one))
    ]
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_what_is_read_is_what_is_written(code: str) -> None:
    """The compiled catalogue is in the repository, for the program reads no other."""
    path = PACKAGE / "locale" / code / "LC_MESSAGES" / "aicmd.mo"
    with path.open("rb") as file:
        compiled = read_mo(file)
    kept = messages.read(code)
    assert _pairs(compiled) == _pairs(kept)


def _pairs(catalog: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {_texts(one): _strings(one) for one in catalog if one.id}


def _texts(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or [""])


def _values(text: str) -> set[tuple[str, str, str]]:
    """The names in a template with how their values are to be shown."""
    if "{" not in text:
        return set()
    try:
        parts = list(Formatter().parse(text))
    except ValueError:  # braces of a shell
        return set()
    return {
        (name, form or "", how or "")
        for _, name, form, how in parts
        if name and name.isidentifier()
    }
