"""Tests for the size of files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator

from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import value
from aicmd.slots import Token

_ROWS = (
    (
        "take|takes|taking|occupy|occupies|occupying|use|uses|using up? more|over than? {size} of? disk? space?",
        "+",
    ),
    (
        "more|larger|bigger|greater|exceed|exceeds|exceeding|over than? {number} blocks in? size?",
        "+b",
    ),
    ("less|smaller|fewer|under than? {number} blocks in? size?", "-b"),
    ("between {size|number} and|to {size}", "+-"),
    ("{size|number} and|to|에서 {size} 사이*", "+-"),
    ("at_most|up_to {size}", "<"),
    ("not more|larger|bigger|greater than {size} in? size|big|large?", "<"),
    (
        "with|of|having? the|a? file? size|sizes? is|are|was|of|that_is|in? more|larger|bigger|greater|higher|over|above|exceed*|beyond than|then? {size} in? size|big|large?",
        "+",
    ),
    ("with|of|having? a|the|whose? size? of|is|are? at_least {size} in? size|big|large?", "+"),
    (
        "with|of|having? the|a? file? size|sizes? is|are|was|of|that_is|in? less|smaller|lower|fewer|under|below than|then? {size} in? size?",
        "-",
    ),
    ("{size} or|and more|larger|bigger|greater|above|up in? size?", "+"),
    ("{size} or|and less|smaller|below in? size?", "<"),
    ("크기*|용량*? {size} 보다|를|을|가|이? 이상*|초과*|넘*|큰|크거나*|크고|크면서|크며", "+"),
    ("크기*|용량*? {size} 보다|를|을? 미만*|작은|작고|작으면서|작으며|안되는|아래*", "-"),
    ("크기*|용량*? {size} 이하*", "<"),
    (
        "with|having|of|whose|exactly? size|sizes of|is|are|equal|equals? exactly? to? {size} in? size?",
        "=",
    ),
    ("of|are|is {size} in? size?", "="),
    ("exactly|precisely {size} in|of? size?", "="),
    ("{size} in|of size", "="),
    ("크기*|용량* {size}", "="),
)
"""A size with the sign of its test: "<" for at most."""
_MEASURED = r"(-size [+-]?)(\d+)([ckMG])"
_BYTES = {"c": 1, "k": 1024, "M": 1024**2, "G": 1024**3}
_FOLDERS = "directory|directories|folder|folders|files/directories|subdirectories"
"""What is empty though it has some bytes of its own."""
_NAKED = "+"  # `10 MB files` are those that take the disk
_NOISE = (
    "in|of|by size",
    "size|sizes",
    "크기*|용량*",
    "large|larger|bigger|big|small|smaller|큰|작은",
)


def size(sentence: Sentence) -> list[str]:
    """The tests for the size that the question asks for."""
    tests = list(_once(_sizes(sentence)))
    if sentence.drop("zero|0 size|length|bytes|byte", "size 0|zero", "{size|0} length|files"):
        tests.append("-size 0")
    if sentence.take("with|of|having|whose? size is|of? {number}", fits=_is_none):
        tests.append("-size 0")
    if sentence.has(_FOLDERS):
        tests = ["-empty" if test == "-size 0" else test for test in tests]
    if tests:
        sentence.drop_all(*_NOISE)
    return tests


def _is_none(token: Token) -> bool:
    return value(token, "number") == "0"


def _once(tests: Iterable[str]) -> Iterator[str]:
    """Without a size that has been told before in another unit: `10 MB (10485760 bytes)`."""
    seen = set()
    for test in tests:
        found = re.fullmatch(_MEASURED, test)
        measured = (found[1], int(found[2]) * _BYTES[found[3]]) if found else (test, 0)
        if measured not in seen:
            yield test
        seen.add(measured)


def _sizes(sentence: Sentence) -> Iterator[str]:
    for pattern, signs in _ROWS:
        for sizes in sentence.each(pattern):
            if signs.endswith("b"):
                yield f"-size {signs[0]}{value(sizes[0], 'number')}"
                continue
            for sign, found in zip(signs, sizes, strict=True):
                yield _test(sign, found, sizes[-1])
    for (found,) in sentence.each("{size}"):
        size = value(found, "size")
        yield "-size 0" if size[:-1] == "0" else f"-size {_NAKED}{size}"


def _test(sign: str, found: Token, last: Token) -> str:
    """`5 to 10 MB` has the unit once; find rounds up, so at most 20M is not more than 20M."""
    amount = value(found, "size", "number")
    if amount.isdigit():
        amount += value(last, "size")[-1]
    if int(amount[:-1] or 0) == 0 and amount[:-1]:
        return f"-size {sign.strip('<=')}0"
    if sign == "<":
        return f"-not -size +{amount}"
    return f"-size {sign.replace('=', '')}{amount}"
