"""Actions that take files elsewhere: copied, moved, packed, deleted."""

from __future__ import annotations

from collections.abc import Iterator

from aicmd.composition.action import THEM
from aicmd.composition.action import Action
from aicmd.composition.action import singly
from aicmd.composition.action import together
from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.sentence import value
from aicmd.composition.spelled import path
from aicmd.composition.spelled import spelled
from aicmd.slots import Token

_TO = "to|into|in|under|inside|at"
_DIR = "the|a|another|separate|directory|folder|new? directory|folder|location|path|dir?"
_TARGET = "{path|variable|quoted|file}"
_NAMED = (
    "to|into|in|inside the? {word} directory|folder|dir",
    "to|into the|a? new? directory|folder {word}",
)
_NOT_NAMED = frozenset(
    "another a the same new different separate single other current this parent given some directory folder home root specified".split()
)


_HIERARCHY = (
    "preserving|preserve|keeping|keep|retaining|with|maintaining|along_with the|their|same|full? path|paths|directory|directories|folder|parent? hierarchy|structure|tree|directories|paths|path hierarchy?",
    "폴더*|디렉터리*|디렉토리* 구조* 유지*|그대로|보존*",
)
"""Where the folders of files are to be made anew at the other place."""
_PACKERS = {"z": ("gz",), "J": ("xz",), "j": ("bz2", "tbz")}


def moved(sentence: Sentence, shell: str) -> Iterator[Action]:
    for verbs, korean, program in (
        ("copy|copies|copying|cp|duplicate", "복사*", "cp"),
        ("move|moves|moving|mv|relocate", "옮기*|옮겨*|이동*", "mv"),
    ):
        found = sentence.take(
            f"{verbs} those|these|the files|images|ones {_TO} {_DIR}? {_TARGET} directory|folder?",
            f"{verbs} {THEM} {_TO} {_DIR}? {_TARGET} directory|folder?",
            f"{_TARGET} 폴더*|디렉터리*|로|으로|에? 로|으로|에? {korean}",
            f"{{word}} 폴더로|디렉터리로|디렉토리로|폴더에|디렉터리에|디렉토리에 {korean}",
        )
        found = found or sentence.take(
            f"{verbs} those|these|them files|images|ones? in the? directory|folder {{word}} >{{end}}",
            fits=_is_folder,
        )
        if found is None and not sentence.drop(f"{verbs} {THEM}?", korean):
            continue
        found = found or sentence.take(
            f"to|into {_DIR}? {_TARGET} directory|folder?",
        )
        found = found or sentence.take(*_NAMED, fits=_is_folder)
        found = found or sentence.take(f"to|into {_DIR} {{word}} directory|folder?", fits=is_name)
        found = found or sentence.take(
            "to|into {word} !directory|folder|location|place", fits=_is_word
        )
        sentence.drop("to|into another|a|different|new|separate|some folder|directory|location")
        sentence.drop(verbs, korean)
        if program == "cp" and sentence.drop(*_HIERARCHY):
            program = "cp --parents"
        target = path(found[0], shell) if found else "<folder>"
        yield singly(f"{program} -- {{}} {target}", bare=True)


def _is_word(token: Token) -> bool:
    """Whether a word behind "into" says by itself where files go."""
    plain = bool(token.terms) and token.text.isascii() and not token.forms and not token.quoted
    return plain and _is_folder(token)


def _is_folder(token: Token) -> bool:
    """Whether the word before "folder" is what that is called."""
    return token.text.lower() not in _NOT_NAMED and not token.form("number")


def removed(sentence: Sentence, shell: str) -> Iterator[Action]:
    asking = (
        "interactively",
        "with|after the|a|user? confirmation prompt",
        "with|after|asking|ask|prompting|prompt user? confirmation|confirm",
        "asking|prompting|ask|prompt for|the|user? user? for|before? confirmation|each|every|deletion|removal removal|deletion?",
        "확인* 후|하면서|하고|받고?",
        "물어*",
    )
    patterns = (
        f"delete|remove|erase|purge|rm|unlink|wipe|deletes|removes|deleting|removing {THEM}? ",
        f"get rid of {THEM}?",
        f"throw|throws|throwing|toss away|out {THEM}?",
        "recursively? deletes|removes",
        "삭제*|지우*|지워*|제거*|없애*|지운*",
        "using rm command",
    )
    if not sentence.drop(*patterns):
        return
    sentence.drop_all(
        *patterns,
        "without prompting|asking|confirmation",
        "and their? contents|content",
        "force|forcefully|recursively|permanently|강제*",
    )
    if sentence.drop(*asking) or sentence.drop(
        "ask|asking the? user for|before permission|confirmation to? delete|remove|deleting? each|every? file? one? by? one?"
    ):
        yield Action("-exec rm -i -- {} +", removes=True)
    else:
        yield Action("-delete", "xargs -0 rm --", removes=True)


def packed(sentence: Sentence, shell: str) -> Iterator[Action]:
    if sentence.has("all|the|any|every|of|are gzip|gzipped|bzip2|zip|tar files|file|archives"):
        return
    far = sentence.has(
        "archive|archives|compress|compressed|tarball|tar|zip|pack|압축*|묶*|아카이브*"
    )
    if found := sentence.take(
        f"compress|archive|pack|tar|bundle|gzip|put {THEM}? {_TO}|as|named? a|an|the? compressed|gzipped|tar|gzip? archive|tarball|file|tar? named|called? {{archive}}",
        "create|make|build|creae a|an|the? compressed|gzipped|tar|gzip? archive|tarball|backup|tar file|archive? named|called? {archive} of|from|containing|with?",
        "{archive} 파일? 로|으로|에 로|으로? 압축*|묶*|아카이브*",
        *(("to|into|as|in|called|named the|a|file? {archive}",) if far else ()),
    ):
        text = value(found[0], "archive")
        letter = next((one for one, ends in _PACKERS.items() if text.endswith(ends)), "")
        sentence.drop_all(
            "compress|compressed|archive|archives|tar|tarball|pack", "create|make|build a|an|the"
        )
        mode = "r" if not letter and sentence.drop("append|appending|add|adding|추가*") else "c"
        yield Action(
            f"-print0 | tar -{mode}{letter}f {spelled(found[0], shell)} --null -T -", bare=True
        )
    elif sentence.has("bzip2|bzip") and sentence.drop(f"compress|compresses|compressing {THEM}?"):
        sentence.drop_all("with|using|by|and? bzip2|bzip utility|command?")
        yield together("bzip2 --", only="f", bare=True)
    elif sentence.drop(
        f"archive|tar {THEM} all? as|into|in|to? a|an|one? archive|tarball|tar? file?",
        f"create|make|build a|an|the? tar|gzip|compressed? archive|tarball|tar_ball|ball|tar_file of|from|with|containing {THEM}?",
        "tar|아카이브로|아카이브에 묶*",
    ):
        yield Action("-print0 | tar -cf <archive> --null -T -", bare=True)
    elif sentence.drop(
        f"compress|gzip|gzips {THEM}? using|with|by gzip?",
        f"gzip|compress|compresses|compressing {THEM}? !with",
        "gzip 으로|로? 압축*",
        "압축*",
    ):
        sentence.drop("with|using|by gzip")
        yield together("gzip --", only="f", bare=True)
