"""The languages that messages and reasons are written in, by the names that models know."""

from __future__ import annotations

import re
from collections.abc import Mapping

NAMES = {
    "ar": "Arabic",
    "cs": "Czech",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "hi": "Hindi",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
UNTOLD = ("C", "POSIX")
"""Locales of no language, which LANGUAGE does not count under."""

_SCRIPTS = {
    "Korean": "\u1100\u11ff\u3130\u318f\uac00\ud7a3",
    "Japanese": "\u3041\u30ff",
    "Chinese": "\u4e00\u9fff",
    "Thai": "\u0e01\u0e5b",
    "Greek": "\u0386\u03ce",
    "Hebrew": "\u05d0\u05ea",
}
"""From where to where the letters stand, in pairs: a pattern of so many takes long to be compiled.

Kana come before the Chinese characters that stand beside them.
"""

_LOCALE = r"([a-z]{2,3})(?:[_.@-].*)?"


def named(language: str) -> str:
    """The name of a language that is given by its code, "ko" or "ko_KR"; else what was given."""
    match = re.fullmatch(_LOCALE, language.strip())
    return NAMES.get(match[1], language.strip()) if match else language.strip()


def wanted(language: str, environ: Mapping[str, str]) -> str:
    """The name of the language that is set, else that of the locale, "" for neither."""
    return named(language) or of_locale(environ)


def of_script(text: str) -> str:
    """The name of the one language that writes letters like these, "" where many do, as for Latin."""
    letters = {*text}
    return next((name for name, pairs in _SCRIPTS.items() if _has_one(letters, pairs)), "")


def _has_one(letters: set[str], pairs: str) -> bool:
    spans = [*zip(pairs[::2], pairs[1::2], strict=True)]
    return any(first <= letter <= last for letter in letters for first, last in spans)


def of_locale(environ: Mapping[str, str]) -> str:
    """The name of the user's language, "" where the locale names none, as C does.

    LANGUAGE goes before it, as for all messages.
    """
    given = next((environ[name] for name in VARIABLES if environ.get(name)), "C")
    before = [] if given in UNTOLD else environ.get("LANGUAGE", "").split(":")
    codes = (re.fullmatch(_LOCALE, name) for name in (*before, given))
    return next((NAMES[code[1]] for code in codes if code and code[1] in NAMES), "")
