"""Options that a page only speaks of: in its synopsis and in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import replace

from aicmd.manual import Option
from aicmd.outline import plain
from aicmd.tag import Tag
from aicmd.tag import begins_with_flag
from aicmd.tag import read_tag

_GROUP = re.compile(r"\[[\x01-\x03]*(?=-)")
_FLAG = re.compile(r"(?<![\w/.=-])(--?[A-Za-z0-9][\w-]*)")
_SENTENCE = re.compile(r"(?<=[a-z\d)\"'”][.!?]) +(?=[A-Z\"“(-])")
_OPENING = re.compile(
    r"(?:(?:The|An?|If|With|When|Using|Use|Specify|Specifying|Giving|Under|Option|Options|Flag|Switch"
    r"|you|use|given|both|either|option|options|flag|switch|command|line|is|using|there|optional)"
    r"[ ,]+){0,4}['\"“‘]?$"
)


def synopsis_tags(styled: str) -> Iterator[Tag]:
    """The options in the brackets of a synopsis; `[-abc]` may be a cluster of letters."""
    text = styled.replace("\\n", " ")
    for match in list(_GROUP.finditer(text))[:300]:
        group = _balanced(text, match.start())
        if begins_with_flag(group) and len(group) < 200:
            tag = read_tag(group)
            if tag.flags:
                yield tag


def _balanced(text: str, start: int) -> str:
    """What stands in the bracket that opens at `start`."""
    depth = 0
    for at in range(start, min(len(text), start + 250)):
        depth += {"[": 1, "]": -1}.get(text[at], 0)
        if depth == 0:
            return text[start + 1 : at]
    return text[start + 1 : start + 250]


def spoken_of(
    prose: Iterable[tuple[str, str]],
    synopses: Iterable[tuple[str, Tag]],
    known: set[tuple[str, str]],
) -> Iterator[Option]:
    """Options without an entry, each with the sentence that begins with it or with "The -x option".

    `prose` and `synopses` come with the subcommand that they stand under; what is in `known` has an
    entry. What neither the synopsis nor a known subcommand's tag lists is not taken from prose.
    """
    listed = _listed(synopses, known)
    for under, styled in prose:
        if "-" in styled and any(section == under for section, _ in listed):
            for flag, sentence in _sentences(plain(styled).replace("\n", " ")):
                tag = listed.pop((under, flag), None)
                if tag:
                    yield Option(tag.flags, tag.argument, tag.arity, tag.optional, sentence, under)


def _listed(
    synopses: Iterable[tuple[str, Tag]], known: set[tuple[str, str]]
) -> dict[tuple[str, str], Tag]:
    """The options of the synopses that have no entry; clusters come as letters."""
    listed: dict[tuple[str, str], Tag] = {}
    for under, tag in synopses:
        for flag in tag.flags:
            if (under, flag) in known:
                continue
            letters = flag[1:] if re.fullmatch(r"-[A-Za-z0-9]{2,60}", flag) else ""
            if letters and len(set(letters)) == len(letters) and not tag.argument:
                for letter in letters:
                    if (under, "-" + letter) not in known:
                        listed.setdefault((under, "-" + letter), Tag(("-" + letter,)))
            listed.setdefault((under, flag), replace(tag, flags=(flag,)))
    return listed


def _sentences(text: str) -> Iterator[tuple[str, str]]:
    """Each flag that a sentence of `text` opens with, and the sentence."""
    for sentence in _SENTENCE.split(text[:20_000]):
        for match in _FLAG.finditer(sentence[:120]):
            if _OPENING.match(sentence[: match.start()]):
                yield match[1], sentence.strip()
