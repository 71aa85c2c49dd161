"""Commands of one program, with what each part of a question adds: `split`, by lines, with a prefix.

A recipe says one thing; "archive a to b on host c, compressing, without *.tmp" says five, in any
order. Each is a part that the book (book.py) has phrasings for. A question with a value that no part
takes is no question for it: that value is a condition which the command would not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aicmd.calls.book import CALLS
from aicmd.calls.part import Call
from aicmd.calls.part import Part
from aicmd.calls.said import VARIABLE
from aicmd.calls.said import Said
from aicmd.composition import Composition
from aicmd.slots import Token
from aicmd.template import SLOT
from aicmd.template import filled

_ALONE = 0.87  # what is left of the score of a call with nothing added: recipes know those well
_LEAST = 0.8  # of what is said; what is left out is rather something else
_GLOB = r"(?=[^*?]*[*?])(?:~?/)?[\w.*?][\w./*?-]*"
_HERE = {
    "folder": Token(".", (), (("path", "."),)),
    "user": Token("$USER", (), (("verbatim", "$USER"),)),
    "script": Token("$0", (), (("verbatim", "$0"),)),
    "argument": Token("$1", (), (("verbatim", "$1"),)),
}
_NO_FISH = r"<\(|\$\d"
"""What fish does not know: the output of a command as a file, the arguments of a script."""
_PLACE = tuple("current this here 현재 present work local running executing bash".split())


@dataclass(frozen=True, slots=True)
class _Taken:
    """A part that the question has, with the values of its slots."""

    part: Part
    text: str
    values: tuple[str, ...]


def compose(tokens: tuple[Token, ...], shell: str) -> Composition | None:
    """The command of the call that takes in most of a question, None if none takes in enough."""
    said = Said(tuple(_with_place(tokens)))
    words = {word for token in said.tokens for word in (token.text.lower(), *token.terms)}
    is_bash = shell in ("", "sh", "bash")
    known = (call for call in CALLS if (is_bash or not call.bash) and _may_be(call, words))
    fit = (call for call in known if all(map(said.may_have, call.parts)))
    found = filter(None, (_composed(call, said, shell) for call in fit))
    return max(found, key=lambda one: one.score, default=None)


def _may_be(call: Call, words: set[str]) -> bool:
    """Whether a question has the words without which a call is not meant, and none against it."""
    return words.isdisjoint(call.bars) and all(not words.isdisjoint(one) for one in call.signs)


def _with_place(tokens: tuple[Token, ...]) -> Iterator[Token]:
    """The words with "the current directory" and "the current user" as what they are."""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and not tokens[end].quoted and _says(tokens[end], _PLACE):
            end += 1
        place = _HERE.get(" ".join(tokens[end].terms)) if at < end < len(tokens) else None
        if place:
            yield place
            at = end + 1
        else:
            yield tokens[at]
            at += 1


def _says(token: Token, words: tuple[str, ...]) -> bool:
    return token.text.lower() in words or not {*token.terms}.isdisjoint(words)


def _composed(call: Call, said: Said, shell: str) -> Composition | None:
    said.used.clear()
    taken = _taken(call, said)
    added = sum(not one.part.needed for one in taken or ())
    if taken is None or added < call.least or not _is_all(said, taken):
        return None
    said.take(*call.fillers)
    command = _written(taken, shell)
    score = said.understood() * (1.0 if added or call.whole or _is_list(taken) else _ALONE)
    if not command or score < _LEAST or (shell == "fish" and re.search(_NO_FISH, command)):
        return None
    return Composition(command, (), score)


def _taken(call: Call, said: Said) -> list[_Taken] | None:
    """The parts that a question has, None where a needed one is not there."""
    taken: list[_Taken] = []
    for part in call.parts:
        found = list(_found(part, said))
        if part.needed and not found:
            return None
        taken += found
    return taken


def _found(part: Part, said: Said) -> Iterator[_Taken]:
    if not part.phrasings:
        yield _Taken(part, "", ())
    for phrasing in part.phrasings:
        while found := said.find(phrasing):
            yield _Taken(part, phrasing, found.values)
            if not part.many:
                return


def _is_all(said: Said, taken: list[_Taken]) -> bool:
    """Whether each value of the question is in the command, as often as it may be told again."""
    values = {value for one in taken for value in one.values}
    left = (said.tokens[at] for at in said.unused())
    return not any(_is_value(token) and token.text not in values for token in left)


def _is_value(token: Token) -> bool:
    if token.quoted:
        return True
    return bool(token.forms) and not token.terms and any(map(str.isalnum, token.text))


def _is_list(taken: list[_Taken]) -> bool:
    """Whether several are named where recipes have one."""
    return any(len(one.values) > len(one.part.slots(one.text)) for one in taken)


def _written(taken: list[_Taken], shell: str) -> str | None:
    """The command: its parts in the order that the program wants them in."""
    pieces = []
    for one in sorted(taken, key=lambda one: one.part.place):
        piece = _piece(one, shell)
        if piece is None:
            return None
        pieces.append(piece)
    command = " ".join(filter(None, pieces))
    return command if not SLOT.search(command) else None


def _piece(one: _Taken, shell: str) -> str | None:
    """What a part adds, with its values; a slot of many has each of them."""
    slots = one.part.slots(one.text) if one.text else ()
    if len(slots) == 1 and len(one.values) > 1:
        name = slots[0]
        each = [_filled(f"<{name}>", {name: value}, shell) for value in one.values]
        return one.part.text.replace(f"<{name}>", " ".join(filter(None, each)))
    return _filled(one.part.text, dict(zip(slots, one.values, strict=True)), shell)


def _filled(text: str, values: dict[str, str], shell: str) -> str | None:
    """The text with its values; names with a wildcard are left to the shell."""
    for name, value in values.items():
        if re.fullmatch(_GLOB, value):
            text = re.sub(rf"(?<!\S)<{name}>(?!\S)", value, text)
        if re.fullmatch(VARIABLE, value) and shell != "fish":
            text = re.sub(rf"(?<![^\s@])<{name}>(?!\S)", f'"{value}"', text)
    return filled(text, values, shell)
