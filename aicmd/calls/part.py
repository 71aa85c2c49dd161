"""What a call is made of: parts, each with the words of a question that ask for it."""

from __future__ import annotations

from typing import NamedTuple

from aicmd.streams.pattern import compiled


class Part(NamedTuple):
    """What is written where the question has one of the phrasings.

    `text` has slots, and a phrasing names with each value the slot it goes into, and its kind:
    `<prompt:any>`. `place` says where it stands in the command: the program at 0, options at 1, what
    they are for behind. One of `many` may be there several times.
    """

    text: str
    phrasings: tuple[str, ...]
    place: int
    needed: bool = False
    many: bool = False

    @staticmethod
    def slots(phrasing: str) -> tuple[str, ...]:
        """The slots of a phrasing, in order."""
        return tuple(one.slot.partition(":")[0] for one in compiled(phrasing) if one.slot)


class Call(NamedTuple):
    """The parts of a program's commands, in the order in which they are looked for.

    Of each of the `signs` one word is in a question for it. `least` parts that are not needed have to
    be there: without these it is another program's. One of the words of `bars` says that it is not
    meant; `fillers` are words that say nothing more. One that is `whole` is as sure with nothing added;
    one of `bash` is no command of another shell.
    """

    signs: tuple[frozenset[str], ...]
    parts: tuple[Part, ...]
    least: int
    fillers: tuple[str, ...]
    bars: frozenset[str]
    whole: bool
    bash: bool


def call(
    signs: str,
    *parts: Part,
    least: int = 0,
    fillers: str = "",
    bars: str = "",
    whole: bool = False,
    bash: bool = False,
) -> Call:
    words = tuple(frozenset(one.split("|")) for one in signs.split())
    return Call(words, parts, least, tuple(fillers.split()), frozenset(bars.split()), whole, bash)


def always(text: str, place: int = 0) -> Part:
    """What is there in any case, like the program that another part's words ask for."""
    return Part(text, (), place, needed=True)


def need(text: str, phrasings: str, place: int = 0) -> Part:
    return Part(text, _lines(phrasings), place, needed=True)


def may(text: str, phrasings: str, place: int = 1) -> Part:
    return Part(text, _lines(phrasings), place)


def each(text: str, phrasings: str, place: int = 1) -> Part:
    return Part(text, _lines(phrasings), place, many=True)


def _lines(phrasings: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in phrasings.strip().splitlines())
