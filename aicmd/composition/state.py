"""Tests for what is neither name, size nor time: empty, hidden, inode, links."""

from __future__ import annotations

from collections.abc import Iterator

from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.spelled import spelled

_ROWS = (
    ("non-empty|nonempty", "-not -empty"),
    ("not|aren't|are_not|non empty", "-not -empty"),
    ("비어 있지 않은", "-not -empty"),
    ("empty|zero-length|zero-byte|0-byte", "-empty"),
    ("zero bytes|byte|size", "-empty"),
    ("빈|비어*", "-empty"),
    ("hidden|dot", "-name '.*'"),
    ("숨김|숨은|숨겨진", "-name '.*'"),
    (
        "with|has|having|have|of? the|an|a? inode|i-node|inum number|no? is|of|=? {number|variable}",
        "-inum {}",
    ),
    ("아이노드* 번호*? {number}", "-inum {}"),
    ("hard links|link to|of the? file? {file|path|quoted|variable}", "-samefile {}"),
    (
        "link|links|symlink|symlinks pointing|point|points|that_point to {file|path|quoted|glob}",
        "-lname {}",
    ),
    (
        "whose? contents|content|targets|target match|matches|matching|is|are the? pattern? {file|path|quoted|glob}",
        "-lname {}",
    ),
    ("have|has|having|with several|multiple? hard links", "-links +1"),
    ("with|having|have|has? more than one hard? link|links", "-links +1"),
    ("more than {number} links|hard_links", "-links +{}"),
    ("less|fewer than {number} links|hard_links", "-links -{}"),
    ("exactly? {number} hard? links", "-links {}"),
    ("readable", "-readable"),
)


_SYSTEMS = (
    ("filesystem|fstype|file_system type is|of? {word}", "-fstype {}"),
    (
        "exist|exists|reside? on|in the? {word} filesystem|filesystems|file_system|file_systems|partition|partitions",
        "-fstype {}",
    ),
    ("{word} 파일시스템*|파티션* 에|의? 있는?", "-fstype {}"),
)


def filesystems(sentence: Sentence, shell: str) -> list[str]:
    """The tests for the kind of file system, which are read before places: it is none."""
    return [*_filled(sentence, _SYSTEMS, shell)]


def state(sentence: Sentence, shell: str) -> Iterator[str]:
    """Yield the tests that the question asks for."""
    return _filled(sentence, _ROWS, shell)


def _filled(sentence: Sentence, rows: tuple[tuple[str, str], ...], shell: str) -> Iterator[str]:
    for pattern, template in rows:
        for found in sentence.each(pattern, fits=is_name):
            yield template.format(*(spelled(one, shell, "number") for one in found))
