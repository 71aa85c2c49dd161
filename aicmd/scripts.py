"""The scripts that the letters of a word are of: a mixture is mostly meant to be taken for another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import category
from unicodedata import name as name_of
from unicodedata import normalize

from aicmd.translation import _

_WORD = r"[^\W_]+"
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl"})

_LIKE_LATIN = frozenset(
    "асԁеԍһіјӏкорԛѕԝхуѵпгьѡүαγεηικνορτυχωσօսոհցզքյժոգɑɡıɩʟɪᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱꞁɴʀʏʜʙɢꭰꭱꭲꮃꮇꮋꮐꮓꮪꮯ"
)
"""Letters outside ASCII that a reader takes for one inside."""

_TOGETHER = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
)
"""Scripts that are written in one word (UTS 39, highly restrictive)."""

_COMMON = frozenset({"COMBINING", "KATAKANA-HIRAGANA"})


@dataclass(frozen=True, slots=True)
class Mixture:
    """A word at code points `start` to `end` of a text, and what it is written in."""

    start: int
    end: int
    text: str
    scripts: tuple[str, ...]

    def __str__(self) -> str:
        """What is to be said of it."""
        named = " and ".join(script.capitalize() for script in self.scripts)
        return _("{text} has letters of {named}: it may not be the word that it looks like").format(
            text=self.text, named=named
        )


def mixtures(text: str) -> tuple[Mixture, ...]:
    """Return the words of a command that mix scripts no language writes together, in order."""
    return () if text.isascii() else tuple(_mixtures(text))


def _mixtures(text: str) -> Iterator[Mixture]:
    for match in re.finditer(_WORD, text):
        word = match[0]
        if not word.isascii() and is_mixed(plain(word)):
            found = tuple(sorted(scripts(plain(word))))
            yield Mixture(match.start(), match.end(), word, found)


def plain(word: str) -> str:
    """A word without differences of form: wide and narrow letters, capital and small ones."""
    return normalize("NFKC", normalize("NFKC", word).lower())


def is_mixed(word: str) -> bool:
    """Whether a word has letters or digits of scripts that are not written together."""
    found = scripts(word)
    return len(found) > 1 and not any(found <= together for together in _TOGETHER)


def scripts(word: str) -> frozenset[str]:
    """The scripts of a word by the names of its letters: "LATIN", "CYRILLIC"."""
    return frozenset(script for script in map(_script, word) if script)


def _script(character: str) -> str:
    """The script of a letter or digit; "" for what is common to all, as the sign for a millionth is."""
    if character in "0123456789μ" or category(character) not in _LETTERS:
        return ""
    script = name_of(character, "UNKNOWN").partition(" ")[0]
    return "" if script in _COMMON else "CJK" if script == "IDEOGRAPHIC" else script


def passes_for_latin(word: str) -> bool:
    """Whether the letters of a word that are not ASCII all look as if they were."""
    others = [one for one in word if one.isalpha() and not one.isascii()]
    return bool(others) and all(one in _LIKE_LATIN for one in others)
