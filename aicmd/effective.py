"""The settings as they count here: each with its value, less any secret, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from aicmd import config
from aicmd import keys
from aicmd.config import Setting
from aicmd.entry import entries
from aicmd.errors import UsageError
from aicmd.sealed import cleaned
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.width import aligned

DEFAULT = N_("default")


@dataclass(frozen=True, slots=True)
class Shown:
    """A setting as it counts; the value is None where there is none."""

    key: str
    value: str | None
    origin: str
    problem: str = ""

    def cells(self) -> tuple[str, str, str]:
        """Return key, value and origin as they are listed."""
        return self.key, self.value or _("not set"), _(self.origin)


def rows(environ: Mapping[str, str]) -> tuple[list[Shown], tuple[str, ...]]:
    """Return all settings as they count, and what git config has that does not."""
    found, ignored = config.settings(environ)
    shown = [_row(one.name, found.get(one.name), environ) for one in entries()]
    if "disabled" in found:
        shown.append(_row("disabled", found["disabled"], environ))
    return shown, ignored


def told(environ: Mapping[str, str]) -> list[str]:
    """Return a line for each setting that somebody has made, in columns."""
    made = [one for one in rows(environ)[0] if one.origin != DEFAULT]
    return aligned([one.cells() for one in made])


def row(name: str, environ: Mapping[str, str]) -> Shown:
    """Return the setting with this field's name as it counts."""
    return _row(name, config.settings(environ)[0].get(name), environ)


def before(name: str, text: str | None, environ: Mapping[str, str]) -> str:
    """Return what goes before a value in the user's git config, "" mostly; None for none there."""
    setting = config.settings(environ)[0].get(name)
    return setting.source if setting and setting.text and setting.text != text else ""


def _row(name: str, setting: Setting | None, environ: Mapping[str, str]) -> Shown:
    key = "AICMD_DISABLE" if name == "disabled" else config.key_of(name)
    if setting is None or not setting.text:
        return Shown(key, _default(name), DEFAULT)
    source = setting.source.replace(f" aicmd.{key}", "")
    return Shown(key, _value(name, setting, environ), source, _problem(name, setting, environ))


def _default(name: str) -> str | None:
    value = getattr(config.Config(), name)
    return None if value in ("", None) else f"{value:g}" if isinstance(value, float) else value


def _value(name: str, setting: Setting, environ: Mapping[str, str]) -> str:
    """What is set, on one line, less a key that somebody has put into it."""
    if name == "base_url" and "@" in setting.text:
        return "…@" + setting.text.rpartition("@")[2]
    return cleaned(setting.text.replace("\n", "⏎"), keys.known(environ))


def _problem(name: str, setting: Setting, environ: Mapping[str, str]) -> str:
    """What is wrong with a value, "" mostly."""
    try:
        config.value(name, Setting(setting.text, ""))
    except UsageError as error:
        return cleaned(str(error), keys.known(environ))
    return ""
