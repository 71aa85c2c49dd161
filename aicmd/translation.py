"""The program's own texts in the language of whoever reads them.

Texts stand in the code in English and are looked up when they are shown. `_("text")` looks one up;
`N_("text")` only marks one that stands in a constant, for `_` where that is used. A text with
values in it is a template with names, `_("no rule is called {name!r}").format(name=name)`: another
language has another order. Catalogues are `aicmd/locale/CODE/LC_MESSAGES/aicmd.po`, which
`make messages` brings up to date; `language.choose` reads one of them and hands it over to `use`.
Until then, and in English, a text is what it is and no file is read.
"""

from __future__ import annotations

ENGLISH = "en"


class Catalogue:
    """How a language, by its code, has one text, and one that depends on a number: here English.

    Not a dataclass, for each start would pay for making that.
    """

    code = ENGLISH

    def text(self, text: str) -> str:
        """The text in this language."""
        return text

    def counted(self, one: str, more: str, count: int) -> str:
        """The text for so many."""
        return one if count == 1 else more


UNCHOSEN = Catalogue()
"""What texts are in until somebody chooses a language."""

_used = UNCHOSEN


def use(catalogue: Catalogue) -> None:
    """Have every text from now on in this catalogue's language."""
    global _used
    _used = catalogue


def is_chosen() -> bool:
    """Whether anybody has chosen a language: whoever imports an engine alone has not."""
    return _used is not UNCHOSEN


def code() -> str:
    """The code of the language that texts are in by now: "en", "ko"."""
    return _used.code


def _(text: str) -> str:
    """The text in the reader's language; as it is where there is no other, and for ""."""
    return _used.text(text) if text else text


def ngettext(one: str, more: str, count: int) -> str:
    """The text for one thing or for several, in the reader's language."""
    return _used.counted(one, more, count)


def N_(text: str) -> str:
    """The text itself, marked for the catalogues."""
    return text
