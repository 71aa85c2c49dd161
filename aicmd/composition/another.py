"""What find cannot say, or what goes or changes in files and in their names rather than the files."""

from __future__ import annotations

from aicmd.composition.sentence import Sentence

_KEPT = (
    "but|except|excluding|keep|keeping the? last|most? {number|count}",
    "but|except|excluding|keep|keeping the|last? newest|latest|oldest|largest|biggest|smallest",
    "최신|최근|최근에|오래된 파일*? {number|count} 개*? 빼고|제외*|남기고|남겨*|말고",
)
"""What is left of an order when the rest goes, which no order that find is given can say."""
_INCLUDED = (
    "including|include|included hidden",
    "숨김|숨은|숨겨진 파일*|폴더*|디렉터리*|디렉토리*|것*? 포함*|까지|도",
    "숨김|숨은|숨겨진 파일까지|파일도|폴더까지|폴더도|것까지|것도",
)
"""Hidden files beside the others, which find shows anyway and so nobody asks it for."""
_CHANGES = "replace|replaces|replacing|substitute"
_RIGHTS_GO = (
    "delete|remove|removes|removing|erase|strip|clear|revoke|drop the|all|any|every? !files|file|directories|folders|them|it {word}? !files|file|directories|folders {word}? {word}? permission|permissions|privileges|access|bit|bits|rights|ownership|extension|extensions",
    "권한*|확장자* 을|를? 전부|모두|다? 삭제*|지우*|지워*|제거*|없애*",
)
"""What files lose, which stay."""
_PAIRED = (
    "matching|corresponding|equivalent|same-named {glob|extension|file}",
    "{glob|extension|file} 짝*|대응*|해당* 있는|없는",
)
"""Files that are told by others beside them, which do not go as well."""
_OF_TEXT = (
    "delete|deletes|deleting|remove|removes|removing|erase|strip|clear all|every|each|any|the? the?"
    " lines|line|spaces|space|trailing|leading|occurrences|occurrence|matches|match|prefix|suffix|blank"
    "|whitespace|whitespaces|white|string|strings|word|words|phrase|permission|permissions|comments|sequence"
    " !files|file",
    "delete|remove|erase|clear|empty out? all|the|any|their|its? content|contents|text of|from|in|inside",
    "줄*|행*|문자열*|공백*|단어*|내용* 을|를? 전부|모두|다? 삭제*|지우*|지워*|제거*",
)
"""Parts of what is in files, or of their names, that go: the files do not."""
_CONDITIONS = (
    "print|echo|display|output|say|write a|an|the|word|text|string? {quoted} for|if|when|unless|before|after|followed|appended",
    "print|echo|display|output|say {variable|path} if|when",
    "if|whether the? directory|folder {path|quoted|variable|file}? tree? is|exists|contains|has",
    "files|file|those|ones listed|mentioned|enumerated in",
    "check|test if|whether the? directory|folder|{path}|{variable}",
)
"""What depends on one thing, or is said of each one, which is no search."""
_BY_KIND = (
    "directory|folder|directories|folders permission|permissions|mode to {mode} and file|files permission|permissions|mode? to? {mode}",
    "file|files permission|permissions|mode to {mode} and directory|folder|directories|folders permission|permissions|mode? to? {mode}",
)
"""Rights for files and others for folders, which takes two commands."""
_LINES_OF = (
    "number|count of? lines|line in? them|it|each|those|these|files|file? files? beginning|starting|ending|matching|containing|that|which",
)
"""Not all lines of a file, which is no count of lines."""
_OF_NAMES = (
    "in|of|within the|their|all? file|files|directory|folder? names|filenames|paths|pathnames",
)
"""To give files other names is nothing that this can do."""


def is_about_another(sentence: Sentence) -> bool:
    """Whether find cannot say it, or what goes or changes is in files or in their names."""
    renames = sentence.has(_CHANGES) and sentence.has(*_OF_NAMES)
    others = (*_KEPT, *_INCLUDED, *_OF_TEXT, *_CONDITIONS, *_BY_KIND, *_LINES_OF)
    return renames or sentence.has(*others)


def is_of_parts(sentence: Sentence) -> bool:
    """Whether what goes is something that files have, or goes by others beside them."""
    return sentence.has(*_RIGHTS_GO, *_PAIRED)
