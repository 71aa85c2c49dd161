"""The characters gate: all text from outside passes here before a terminal or a shell sees it.

In a command a character that does not show is refused, never stripped: stripping would make a new
command. Everywhere else it becomes a visible mark. The classes are those that Unicode's general
categories and its list of default-ignorable code points give.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import category
from unicodedata import combining

from aicmd.errors import AicmdError
from aicmd.translation import _

INVISIBLE = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F),
        *(0x2800, 0x3164, 0xFFA0, 0x16FE4, 0x1D159),
        *range(0xFE00, 0xFE10),
        *range(0xE0100, 0xE01F0),
    ]
)
"""Characters that count as printable and yet show nothing."""

NEW_EMOJI = range(0x1F000, 0x1FB00)  # may be newer than the interpreter's tables
PICTURES = (
    *(range(0xA9, 0xAA), range(0xAE, 0xAF), range(0x203C, 0x203D), range(0x2049, 0x204A)),
    *(range(0x2122, 0x2123), range(0x2139, 0x213A), range(0x2194, 0x21AB), range(0x2300, 0x2400)),
    *(range(0x24C2, 0x24C3), range(0x25AA, 0x27C0), range(0x2934, 0x2936), range(0x2B05, 0x2B56)),
    *(range(0x3030, 0x3031), range(0x303D, 0x303E), range(0x3297, 0x3298), range(0x3299, 0x329A)),
    NEW_EMOJI,
)
"""Emoji, skin tones included, and the symbols that have a coloured form."""

MOST_MARKS = 8  # combining marks on one base; more pile up over other rows
JAMO = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))
"""Hangul vowels and final consonants, which take no column of their own behind a first one."""

JOINER, NON_JOINER, EMOJI_STYLE, KEYCAP = "\u200d", "\u200c", "\ufe0f", "\u20e3"
KEYS = frozenset("0123456789#*")
VIRAMA = 9
"""The combining class of the marks that kill a vowel: a joiner behind one chooses a letter's form."""

JOINING_SCRIPTS = (
    *(range(0x0600, 0x0900), range(0x0900, 0x0E00), range(0x1800, 0x18B0)),
    *(range(0xA840, 0xA880), range(0xFB50, 0xFE00), range(0x10AC0, 0x10B00)),
    range(0x1E900, 0x1E960),
)
"""Arabic with Syriac, the Indic scripts, Mongolian, Phags-pa, Manichaean, Adlam."""

_ORDINARY = (
    "\t\n ~\u00a1\u00ac\u00ae\u02ff\u0391\u03a1\u03a3\u0482\u048a\u052f\u1e00\u1eff"
    "\u2010\u2027\u2030\u205e\u2190\u23ff\u2500\u27bf\u3001\u3029\u3041\u3096"
    "\u309b\u30ff\u3131\u3163\u4e00\u9ffc\uac00\ud7a3\uff01\uff5e"
)
"""Characters that need no look, from where to where, in pairs: Latin, Greek, Cyrillic, CJK, Hangul.

Nearly all text is of these. A pattern of so many takes longer to be compiled than a text to be read.
"""

_BLANKS = dict.fromkeys(
    [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " "
)  # for str.translate


@dataclass(frozen=True, slots=True)
class Refusal:
    """A character at code point `index` of a command for which it is not run."""

    index: int
    mark: str


def decoded(data: bytes) -> str:
    """Return the text of these bytes. Raises AicmdError when they are not UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise AicmdError(
            _("the text is not UTF-8 (byte {place}); convert it first, with iconv").format(
                place=error.start + 1
            )
        ) from error


def decode(data: bytes) -> str:
    r"""Return the text of UTF-8 bytes; a byte that is none becomes `\xNN`."""
    return data.decode("utf-8", "backslashreplace")


def visible(text: str) -> str:
    """Return the text with a mark like `<U+202E>` for each character that does not show.

    Newlines and tabs stay. What comes out holds nothing that a terminal would obey.
    """
    if _is_ordinary(text):
        return text
    return "".join(_mark(character) if hidden else character for character, hidden in _judged(text))


def refused(command: str) -> tuple[Refusal, ...]:
    """Return the characters for which this command must not run, in order; () for a clean one."""
    if _is_ordinary(command):
        return ()
    return tuple(
        Refusal(index, _mark(character))
        for index, (character, hidden) in enumerate(_judged(command))
        if hidden
    )


def told(text: str) -> str:
    """Return prose as a model is told it: what a reader cannot see is no secret message to it."""
    return visible(spaced(text))


def escaped(document: str) -> str:
    r"""Return a JSON document that says the same with an escape like `\u202e` in place of a mark."""
    if _is_ordinary(document):
        return document
    return "".join(_escape(one) if hidden else one for one, hidden in _judged(document))


def spaced(text: str) -> str:
    """Return prose with plain blanks: the wide ones of Japanese and the fixed ones of French too.

    Not for a command or a name, of which they would make another.
    """
    return text if text.isascii() else text.translate(_BLANKS)


def _is_ordinary(text: str) -> bool:
    if text.isascii():
        return text.replace("\n", "").replace("\t", "").isprintable()
    return all(map(_needs_no_look, {*text}))


def _needs_no_look(character: str) -> bool:
    at = bisect_right(_ORDINARY, character)
    return at % 2 == 1 or (at > 0 and _ORDINARY[at - 1] == character)


def _mark(character: str) -> str:
    return f"<U+{ord(character):04X}>"


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _judged(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each character and whether it is hidden."""
    marks, before = 0, ""
    for index, character in enumerate(text):
        marks = marks + 1 if _piles_up(character) else 0
        after = text[index + 1 : index + 2]
        hidden = marks > MOST_MARKS or _is_hidden(character, before, after)
        yield character, hidden
        styled = before if character == EMOJI_STYLE else ""
        before = "" if hidden else styled + character


def _is_hidden(character: str, before: str, after: str) -> bool:
    """Whether a character does not show between two others.

    `before` is "" for one that is hidden itself, and two characters for an emoji in colour.
    """
    if character in "\n\t" or " " <= character <= "~":
        return False
    if character == EMOJI_STYLE:
        return not (_is_picture(before) or (before in KEYS and after == KEYCAP))
    if character == JOINER:
        pictures = _is_picture(before[:1]) and _is_picture(after)
        return not (pictures or _kills_vowel(before) or _joins(before, after))
    if character == NON_JOINER:
        return not _joins(before, after)
    if ord(character) in INVISIBLE:
        return True
    return not character.isprintable() and ord(character) not in NEW_EMOJI


def _piles_up(character: str) -> bool:
    return category(character)[0] == "M" or _is_in(JAMO, character)


def _is_picture(character: str) -> bool:
    return _is_in(PICTURES, character)


def _joins(before: str, after: str) -> bool:
    """Whether a joiner between two characters is spelling."""
    if _kills_vowel(before):
        return category(after or " ")[0] == "L"
    return _is_joining(before) and _is_joining(after)


def _is_joining(character: str) -> bool:
    """Whether it is a letter or mark of a script that is written with joiners."""
    known = _is_in(JOINING_SCRIPTS, character) and ord(character) not in INVISIBLE
    return known and category(character)[0] in "LM"


def _kills_vowel(character: str) -> bool:
    return len(character) == 1 and combining(character) == VIRAMA


def _is_in(ranges: tuple[range, ...], character: str) -> bool:
    return len(character) == 1 and any(ord(character) in one for one in ranges)
