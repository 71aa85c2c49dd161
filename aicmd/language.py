"""Which language the program speaks: the one that is set, else the question's, else the locale's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from aicmd import tongue
from aicmd.translation import ENGLISH
from aicmd.translation import Catalogue
from aicmd.translation import use

if TYPE_CHECKING:
    from gettext import NullTranslations

FOLDER = os.path.join(os.path.dirname(__file__), "locale")
DOMAIN = "aicmd"
SPOKEN = {"English": ENGLISH, "Korean": "ko", "한국어": "ko"}
"""The languages that the program's texts are there in, and their codes."""


class Read(Catalogue):
    """A language whose texts were read from its file."""

    def __init__(self, code: str, found: NullTranslations) -> None:
        self.code = code
        self._found = found

    def text(self, text: str) -> str:
        return self._found.gettext(text)

    def counted(self, one: str, more: str, count: int) -> str:
        return self._found.ngettext(one, more, count)


def choose(environ: Mapping[str, str], wanted: str = "", asked: str = "") -> None:
    """Have all texts in one language from now on; English where they are not there in it.

    `wanted` is the setting `aicmd.language`. For "" it is that of the question, if its letters tell
    it, as those of Korean do, else that of the locale, as gettext finds it.
    """
    use(catalogue(_code(environ, wanted, asked)))


def choose_set(environ: Mapping[str, str]) -> None:
    """The same, where nobody has read the settings yet. Settings that cannot be read are none."""
    from aicmd import config
    from aicmd.errors import AicmdError

    with suppress(AicmdError):
        choose(environ, config.settings(environ)[0].get("language", config.Setting("", "")).text)


def speak_to_click() -> None:
    """Have click's own words ("Usage", "Options") in our catalogue, from before it is imported.

    Click takes them from the standard library's gettext, which knows the locale and no setting.
    """
    import gettext

    from aicmd import translation

    vars(gettext).update(gettext=translation._, ngettext=translation.ngettext)


def _code(environ: Mapping[str, str], wanted: str, asked: str) -> str:
    if wanted:
        return SPOKEN.get(tongue.named(wanted.lower()).capitalize(), ENGLISH)
    if not asked.isascii() and tongue.of_script(asked) in SPOKEN:
        return SPOKEN[tongue.of_script(asked)]
    return next((code for code in _of_locale(environ) if code in SPOKEN.values()), ENGLISH)


def _of_locale(environ: Mapping[str, str]) -> Iterator[str]:
    """The codes of the languages that the reader has, the best first."""
    locale = next((environ[name] for name in tongue.VARIABLES if environ.get(name)), "C")
    if locale not in tongue.UNTOLD:
        for name in (*environ.get("LANGUAGE", "").split(":"), locale):
            yield name.partition(".")[0].partition("_")[0].lower()


@cache
def catalogue(code: str, folder: str = FOLDER) -> Catalogue:
    """Return the texts in a language; English where the folder has none in it."""
    if code == ENGLISH:
        return Catalogue()
    import gettext

    try:
        found = gettext.translation(DOMAIN, folder, [code])
    except OSError:
        return Catalogue()
    return Read(code, found)
