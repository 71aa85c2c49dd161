"""Which language the program speaks: the question's, the one that is set, or the locale's."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from aicmd import tongue
from aicmd.translation import ENGLISH
from aicmd.translation import Catalogue
from aicmd.translation import use

FOLDER = Path(__file__).parent / "locale"
DOMAIN = "aicmd"
SPOKEN = {"English": ENGLISH, "Korean": "ko", "한국어": "ko"}
"""The languages that the program's texts are there in, and their codes."""

UNTOLD = ("C", "POSIX")
"""Locales of no language, which LANGUAGE does not count under."""


def choose(environ: Mapping[str, str], wanted: str = "", asked: str = "") -> None:
    """Have all texts in the language of a question if its letters tell it, else in the one wanted.

    `wanted` is the setting `aicmd.language`; for "" the locale's is taken, as gettext finds it. In a
    language that the texts are not there in they are English.
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
    if not asked.isascii() and tongue.of_script(asked) in SPOKEN:
        return SPOKEN[tongue.of_script(asked)]
    if wanted:
        return SPOKEN.get(tongue.named(wanted.lower()).capitalize(), ENGLISH)
    return next((code for code in _of_locale(environ) if code in SPOKEN.values()), ENGLISH)


def _of_locale(environ: Mapping[str, str]) -> Iterator[str]:
    """The codes of the languages that the reader has, the best first."""
    locale = next((environ[name] for name in tongue.VARIABLES if environ.get(name)), "C")
    if locale not in UNTOLD:
        for name in (*environ.get("LANGUAGE", "").split(":"), locale):
            yield name.partition(".")[0].partition("_")[0].lower()


@cache
def catalogue(code: str, folder: Path = FOLDER) -> Catalogue:
    """Return the texts in a language; English where the folder has none in it."""
    if code == ENGLISH:
        return Catalogue()
    import gettext

    try:
        found = gettext.translation(DOMAIN, folder, [code])
    except OSError:
        return Catalogue()
    return Catalogue(code, found.gettext, found.ngettext)
