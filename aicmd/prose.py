"""Options that a page only speaks of: in its synopsis and in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import replace

from aicmd.manual import Option
from aicmd.outline import plain
from aicmd.tag import Tag
from aicmd.tag import read_tag

_START = re.compile(r"(?:(?<=[\s|(\[{\x01-\x04])|^)[\x01-\x03]*(?=--?[A-Za-z0-9?])")
_FLAG = re.compile(r"(?<![\w/.=-])(--?[A-Za-z0-9][\w-]*)")
_SENTENCE = re.compile(r"(?<=[a-z\d)\"'”][.!?]) +(?=[A-Z\"“(-])")
_OPENING = re.compile(
    r"(?:(?:The|An?|If|With|When|Using|Use|Specify|Specifying|Giving|Under|Option|Options|Flag|Switch"
    r"|you|use|given|both|either|option|options|flag|switch|command|line|is|using|there|optional)"
    r"[ ,]+){0,4}['\"“‘]?$"
)
_NAMED = re.compile(r"['\"”’]? (?:\w+ )?(?:option|flag|switch)\b")
_FORMS = 300
"""Options of one synopsis that are read."""


def synopsis_tags(styled: str) -> Iterator[Tag]:
    """The options that a synopsis shows; `[-abc]` may be a cluster of letters."""
    text = styled.replace("\n", " ")[:20_000]
    end = 0
    for count, match in enumerate(_START.finditer(text)):
        if match.start() >= end and count < _FORMS:
            end = _group_end(text, match.end())
            tag = read_tag(text[match.start() : end])
            if tag.flags:
                yield tag


def _group_end(text: str, start: int) -> int:
    """Where the option that begins at `start` ends: its bracket closes, or another one opens."""
    depth = 0
    for at in range(start, min(len(text), start + 200)):
        char = text[at]
        depth += {"[": 1, "]": -1, "(": 1, ")": -1, "{": 1, "}": -1}.get(char, 0)
        if depth < 0 or (depth == 1 and char in "[({" and text[at - 1] in " \x01\x02\x03"):
            return at
    return min(len(text), start + 200)


def spoken_of(
    prose: Iterable[tuple[str, str]],
    synopses: Iterable[tuple[str, Tag]],
    known: set[tuple[str, str]],
) -> Iterator[Option]:
    """Options without an entry, each with the sentence that begins with it or with "The -x option".

    `prose` and `synopses` come with the subcommand that they stand under; what is in `known` has an
    entry. A sentence is taken if the synopsis lists its flag, or if it says "option" after it.
    """
    listed = _listed(synopses, known)
    seen = set(known)
    for under, styled in prose:
        text = plain(styled).replace("\n", " ") if "-" in styled else ""
        for flag, sentence, named in _sentences(text):
            tag = listed.get((under, flag)) or (Tag((flag,)) if named else None)
            if tag and (under, flag) not in seen:
                seen.add((under, flag))
                yield Option(tag.flags, tag.argument, tag.arity, tag.optional, sentence, under)


def _listed(
    synopses: Iterable[tuple[str, Tag]], known: set[tuple[str, str]]
) -> dict[tuple[str, str], Tag]:
    """The options of the synopses that have no entry; clusters come as letters."""
    listed: dict[tuple[str, str], Tag] = {}
    for under, tag in synopses:
        for flag in tag.flags:
            for letter in _letters(flag) if not tag.argument else ():
                listed.setdefault((under, letter), Tag((letter,)))
            listed.setdefault((under, flag), replace(tag, flags=(flag,)))
    return {key: tag for key, tag in listed.items() if key not in known}


def _letters(flag: str) -> list[str]:
    """The options in a cluster like -dErx; none if it cannot be one."""
    letters = flag[1:]
    cluster = re.fullmatch(r"-[A-Za-z0-9]{2,60}", flag) and len(set(letters)) == len(letters)
    return ["-" + letter for letter in letters] if cluster else []


def _sentences(text: str) -> Iterator[tuple[str, str, bool]]:
    """Each flag that a sentence opens with, the sentence, and whether it is called an option."""
    for sentence in _SENTENCE.split(text[:20_000]) if text else ():
        for match in _FLAG.finditer(sentence[:120]):
            if _OPENING.match(sentence[: match.start()]):
                yield match[1], sentence.strip(), bool(_NAMED.match(sentence[match.end() :]))
