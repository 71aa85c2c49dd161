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
    ("with|having no|without content|contents|any_content", "-empty"),
    ("zero bytes|byte|size", "-empty"),
    ("빈|비어*", "-empty"),
    (
        "that|which|with? have|has|having|contain|contains|containing|hold|holding? nothing in|inside|at_all? them|it?",
        "-empty",
    ),
    ("안에|속에? 아무것도|아무것*? 없는|안_들어*|안 들어*?", "-empty"),
    ("hidden|dot", "-name '.*'"),
    ("숨김|숨은|숨겨진", "-name '.*'"),
    (
        "with|has|having|have|of? the|an|a? same? inode|i-node|inum number|no? is|of|=? {number|variable}",
        "-inum {}",
    ),
    ("아이노드* 번호*? {number}", "-inum {}"),
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
    ("executables", "-type f -executable"),
    ("readable", "-readable"),
)


_LINKED = (
    "hard? links|link|hardlinks pointing|that_point|which_point? to|of the? same? file? {file|path|quoted|variable}",
    "same inode number? as {file|path|quoted|variable}",
    "{file|path|quoted|variable} 의? 하드링크*|하드 링크*?",
)
"""Other names of a file, which are no place that anything goes to."""
_SYSTEMS = (
    (
        "filesystems|filesystem|file_systems|file_system of? types? {word} and|or {word}",
        "-fstype {}",
    ),
    (
        "in|on the? {word} and|or {word} filesystems|filesystem|file_systems|partitions",
        "-fstype {}",
    ),
    ("filesystem|fstype|file_system type is|of? {word}", "-fstype {}"),
    (
        "exist|exists|reside? on|in the? {word} filesystem|filesystems|file_system|file_systems|partition|partitions",
        "-fstype {}",
    ),
    ("{word} 파일시스템*|파티션* 에|의? 있는?", "-fstype {}"),
)


_TARGETS = (
    "whose|with? contents|content|targets|target match|matches|matching|is|are|like the? pattern? {file|path|quoted|glob}",
    "pointing? to files|file|directories matching|that_match|which_match|named|called the? pattern? {file|path|quoted|glob}",
    "to|pointing_to files|file? matching|like the? pattern? {file|path|quoted|glob}",
)
"""What symbolic links lead to."""
NOWHERE = "-xtype l"
_WORKING = "which|that? are? not|aren't broken|dangling|dead"
_GONE = "nonexistent|non-existent|nonexisting|non-existing|missing|deleted|no"
_NOWHERE = (
    "which|that|whose|of_which? targets|target|they? point|points|pointing|lead|leads|leading to nothing|nowhere",
    f"which|that? point|points|pointing|lead|leads|leading to a|an|any? {_GONE} longer? existing? file|files|target|targets|path|location",
    "whose target|targets does|do|is|are not|no longer? exist|exists|there|existing|missing|gone",
    "whose target|targets is|are missing|gone|deleted",
    "아무것도|아무데도 가리키지 않*",
    "없는|사라진|존재하지_않는 파일*|대상*|경로* 를|을? 가리키*",
)
"""Links that are broken."""


def pointing(sentence: Sentence, shell: str) -> list[str]:
    """The tests for what symbolic links lead to, which is not what files hold."""
    if not sentence.has("symlinks|symlink|links|link|심볼릭*|심링크*"):
        return []
    if sentence.drop(_WORKING):
        return ["-not -xtype l"]
    if sentence.drop(*_NOWHERE):
        return [NOWHERE]
    return [
        f"-{'i' * sentence.caseless}lname {spelled(one, shell)}"
        for (one,) in sentence.each(*_TARGETS)
    ]


def linked(sentence: Sentence, shell: str) -> list[str]:
    """The tests for hard links to a file."""
    if not sentence.has("hard|hardlinks|links|link|inode|하드링크*|하드"):
        return []
    return [
        f"-samefile {spelled(one, shell, 'path', 'file')}"
        for (one,) in sentence.each(*_LINKED, fits=is_name)
    ]


def filesystems(sentence: Sentence, shell: str) -> list[str]:
    """The tests for the kind of file system, which are read before places: it is none."""
    return [*_filled(sentence, _SYSTEMS, shell)]


def state(sentence: Sentence, shell: str) -> Iterator[str]:
    """Yield the tests that the question asks for."""
    return _filled(sentence, _ROWS, shell)


def _filled(sentence: Sentence, rows: tuple[tuple[str, str], ...], shell: str) -> Iterator[str]:
    for pattern, template in rows:
        for found in sentence.each(pattern, fits=is_name):
            tests = [template.format(spelled(one, shell, "number")) for one in found] or [template]
            yield tests[0] if len(tests) == 1 else rf"\( {' -o '.join(tests)} \)"
