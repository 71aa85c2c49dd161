"""Options that a page only speaks of: in its synopsis and in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from aicmd.manual import Option
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
_ASIDE = re.compile(r"((?:\w+ ){1,3})\((--[a-z][\w-]+)\)")
_NAMED = re.compile(r"['\"”’]? (?:\w+ )?(?:option|flag|switch)\b")
_METAVAR = re.compile(r"[A-Za-z][\w-]{4,}")
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
    with_dashes = ((under, text) for under, text in prose if "-" in text)
    for under, sentence in _sentences(with_dashes):
        for flag, named in _opened(sentence) if "-" in sentence else ():
            tag = listed.get((under, flag)) or (Tag((flag,)) if named else None)
            if tag and (under, flag) not in seen:
                seen.add((under, flag))
                yield _told(tag, sentence, under)


def listed_only(
    prose: Iterable[tuple[str, str]],
    synopses: Iterable[tuple[str, Tag]],
    known: set[tuple[str, str]],
) -> Iterator[Option]:
    """What the synopses list and nothing tells of, each with a sentence that has it in passing.

    That is one with the flag, else one with the name of its value, and with no other flag; else the
    text is "".
    """
    synopses = list(synopses)
    clusters = {
        flag
        for under, tag in synopses
        for flag in tag.flags
        if _is_cluster(flag, under, known, tag.argument)
    }
    told: dict[str, list[str]] = {}
    listed = _listed(synopses, known, clusters)
    for under, sentence in _sentences(prose) if listed else ():
        told.setdefault(under, []).append(sentence)
    for (under, flag), tag in listed.items():
        yield _told(tag, _mentioning(flag, tag.argument, told.get(under, [])), under)


def _is_cluster(flag: str, under: str, known: set[tuple[str, str]], argument: str) -> bool:
    """Whether a listed word is letters: in the order of the alphabet, or half of them known.

    One with an argument is part of a call, `rsync -avz src/ host:dst`, if all letters are known.
    """
    letters = _letters(flag)
    if argument:
        return bool(letters) and all((under, letter) in known for letter in letters)
    in_order = all(a.lower() <= b.lower() for a, b in pairwise(letters))
    told = sum((under, letter) in known for letter in letters)
    return bool(letters) and (in_order or told * 2 >= len(letters))


def _sentences(prose: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for under, text in prose:
        for sentence in _SENTENCE.split(text.replace("\n", " ")[:20_000]):
            yield under, sentence.strip()


def _told(tag: Tag, text: str, under: str) -> Option:
    return Option(tag.flags, tag.argument, tag.arity, tag.optional, text, under)


def _listed(
    synopses: Iterable[tuple[str, Tag]],
    known: set[tuple[str, str]],
    clusters: set[str] | None = None,
) -> dict[tuple[str, str], Tag]:
    """The options of the synopses that have no entry; clusters come as letters.

    Without being told which words are clusters, all that can be also come as letters.
    """
    listed: dict[tuple[str, str], Tag] = {}
    for under, tag in synopses:
        for flag in tag.flags:
            is_cluster = not tag.argument if clusters is None else flag in clusters
            letters = _letters(flag) if is_cluster else []
            for letter in letters if (under, flag) not in known else ():
                listed.setdefault((under, letter), Tag((letter,)))
            if clusters is None or not letters:
                listed.setdefault((under, flag), replace(tag, flags=(flag,)))
    return {key: tag for key, tag in listed.items() if key not in known}


def _letters(flag: str) -> list[str]:
    """The options in a cluster like -dErx; none if it cannot be one."""
    letters = flag[1:]
    cluster = re.fullmatch(r"-[A-Za-z0-9]{2,60}", flag) and len(set(letters)) == len(letters)
    return ["-" + letter for letter in letters] if cluster else []


def _opened(sentence: str) -> Iterator[tuple[str, bool]]:
    """Each flag that a sentence opens with, and whether it is called an option there.

    So it is too behind the word that it is made of: "installed (--installed)".
    """
    for match in _FLAG.finditer(sentence[:120]):
        if _OPENING.match(sentence[: match.start()]):
            yield match[1], bool(_NAMED.match(sentence[match.end() :]))
    for match in _ASIDE.finditer(sentence[:1000]) if " (--" in sentence else ():
        yield match[2], any(match[2][2:].startswith(word) for word in match[1].lower().split())


def _mentioning(flag: str, argument: str, sentences: list[str]) -> str:
    """The first sentence with a flag, else with the name of its value, and no other flag."""
    for word in (flag, argument if _METAVAR.fullmatch(argument) else ""):
        whole = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
        for sentence in sentences if word else ():
            if (
                word in sentence
                and whole.search(sentence)
                and not set(_FLAG.findall(sentence)) - {flag}
            ):
                return sentence
    return ""
