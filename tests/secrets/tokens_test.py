"""Each line of the table of tokens: what has its form is found, and told by its kind."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from aicmd.mark import marks
from aicmd.redact import redact
from aicmd.secrets.tokens import FORMS
from aicmd.secrets.tokens import MARKED

ROWS = [*FORMS, *((kind, form) for kind, _, form in MARKED)]
WRAPPINGS = ("{}", 'x = "{}"', "+{}\n", "a/{} b", "k={};", "<p>{}</p>", "({})")
SEVERAL = 5
"""Tokens of each form that are tried."""

parser: Any = import_module("re._parser")


def drawn(form: str, chance: random.Random) -> str:
    """A text of a form, each character by chance among those that may stand there."""
    return "".join(_pieces(parser.parse(form, re.ASCII), chance))


def _pieces(tree: Any, chance: random.Random) -> Iterator[str]:
    for kind, of in tree:
        match str(kind):
            case "LITERAL":
                yield chr(of)
            case "IN":
                yield chance.choice("".join(_choice(one) for one in of))
            case "MAX_REPEAT" | "POSSESSIVE_REPEAT" | "MIN_REPEAT":
                least, most, inner = of
                for _ in range(chance.randint(least, min(most, least + 6))):
                    yield from _pieces(inner, chance)
            case "SUBPATTERN":
                yield from _pieces(of[3], chance)
            case "BRANCH":
                yield from _pieces(chance.choice(of[1]), chance)


def _choice(one: tuple[Any, Any]) -> str:
    kind, of = one
    match str(kind):
        case "RANGE":
            return "".join(map(chr, range(of[0], of[1] + 1)))
        case "CATEGORY":
            digit = str(of) == "CATEGORY_DIGIT"
            return string.digits if digit else string.ascii_letters + string.digits
    return chr(of)


def tokens(form: str) -> list[str]:
    """Several tokens of a form; what the form asks of more than one character is asked here."""
    chance = random.Random(form)
    found: list[str] = []
    while len(found) < SEVERAL:
        token = drawn(form, chance)
        if re.fullmatch(form, token, re.ASCII) and re.search(r"\d", token):
            found.append(token)
    return found


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize(
    ("kind", "form"), ROWS, ids=[f"{kind} {n}" for n, (kind, _) in enumerate(ROWS)]
)
def test_what_has_the_form_is_found(kind: str, form: str, wrapping: str) -> None:
    for token in tokens(form):
        text = redact(wrapping.format(token)).text
        assert marks(text), token
        assert not [at for at in range(8, len(token) - 7) if token[at : at + 8] in text], token


@pytest.mark.parametrize(
    ("kind", "form"), FORMS, ids=[f"{kind} {n}" for n, (kind, _) in enumerate(FORMS)]
)
def test_it_is_told_by_its_kind(kind: str, form: str) -> None:
    assert f"<secret:{kind}:1>" in {
        redact(f"see {token} there").text[4:-6] for token in tokens(form)
    }


def test_a_form_begins_with_a_character_of_its_own() -> None:
    """By which forms are put together, so that most places are done with after one."""
    assert not [form for _, form in FORMS if not re.match(r"[A-Za-z0-9]|\\[${]", form)]


def test_the_part_that_all_have_is_in_the_form() -> None:
    assert not [
        form for _, part, form in MARKED if re.escape(part) not in form and part not in form
    ]


def test_kinds_are_words_with_hyphens() -> None:
    assert not [kind for kind, _ in ROWS if not re.fullmatch(r"[a-z0-9]+(?:-[a-z]+)*", kind)]
