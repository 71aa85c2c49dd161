"""The characters gate: all text from outside passes here before a terminal or a shell sees it.

In a command a character that does not show is refused, never stripped: stripping would make a new
command. Everywhere else it becomes a visible mark. The classes are those that Unicode's general
categories and its list of default-ignorable code points give.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import category
from unicodedata import combining

from aicmd.errors import AicmdError

INVISIBLE = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F),
        *(0x2800, 0x3164, 0xFFA0),
        *range(0xFE00, 0xFE10),
        *range(0xE0100, 0xE01F0),
    ]
)
"""Characters that count as printable and yet show nothing."""

NEW_EMOJI = range(0x1F000, 0x1FB00)  # may be newer than the interpreter's tables
MOST_MARKS = 8  # combining marks on one base; more pile up over other rows
JOINER, NON_JOINER, EMOJI_STYLE = "\u200d", "\u200c", "\ufe0f"
JOINING_SCRIPTS = ((0x0600, 0x08FF), (0x0900, 0x0DFF), (0x1800, 0x18AF))
"""Arabic with Syriac, the Indic scripts, Mongolian: a joiner between two letters is spelling."""


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
            f"the text is not UTF-8 (byte {error.start + 1}); convert it first, with iconv"
        ) from error


def visible(text: str) -> str:
    """Return the text with a mark like `<U+202E>` for each character that does not show.

    Newlines and tabs stay. What comes out holds nothing that a terminal would obey.
    """
    if _plain(text):
        return text
    return "".join(_mark(character) if hidden else character for character, hidden in _judged(text))


def refused(command: str) -> tuple[Refusal, ...]:
    """Return the characters for which this command must not run, in order; () for a clean one."""
    if _plain(command):
        return ()
    return tuple(
        Refusal(index, _mark(character))
        for index, (character, hidden) in enumerate(_judged(command))
        if hidden
    )


def decode(data: bytes) -> str:
    r"""Return the text of UTF-8 bytes; a byte that is none becomes `\xNN`."""
    return data.decode("utf-8", "backslashreplace")


def _plain(text: str) -> bool:
    return text.isascii() and text.replace("\n", "").replace("\t", "").isprintable()


def _mark(character: str) -> str:
    return f"<U+{ord(character):04X}>"


def _judged(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each character and whether it is hidden."""
    marks = 0
    for index, character in enumerate(text):
        marks = marks + 1 if combining(character) else 0
        hidden = marks > MOST_MARKS or _is_hidden(character, text, index)
        yield character, hidden


def _is_hidden(character: str, text: str, index: int) -> bool:
    if character in "\n\t" or "!" <= character <= "~" or character == " ":
        return False
    before, after = text[max(index - 1, 0) : index], text[index + 1 : index + 2]
    if character == EMOJI_STYLE:
        return not (before and (_pictures(before) or before in "0123456789#*"))
    if character == JOINER:
        return not (_joins_pictures(text, index) or (_script(before) and _script(after)))
    if character == NON_JOINER:
        return not (_script(before) and _script(after))
    if ord(character) in INVISIBLE:
        return True
    return not character.isprintable() and ord(character) not in NEW_EMOJI


def _joins_pictures(text: str, index: int) -> bool:
    before = text[max(index - 2, 0) : index].rstrip(EMOJI_STYLE)[-1:]
    return _pictures(before) and _pictures(text[index + 1 : index + 2])


def _pictures(character: str) -> bool:
    """Whether it is an emoji or a symbol that has an emoji form, a skin tone included."""
    return bool(character) and (category(character) in ("So", "Sk") or ord(character) in NEW_EMOJI)


def _script(character: str) -> bool:
    """Whether it is a letter or mark of a script whose spelling uses joiners."""
    return bool(character) and any(
        first <= ord(character) <= last for first, last in JOINING_SCRIPTS
    )
