"""What `aicmd setup` is going to do: told before, and then done in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field

from aicmd import config
from aicmd import effective
from aicmd import preferences
from aicmd.errors import AicmdError
from aicmd.install import Step


@dataclass(slots=True)
class Plan:
    """What is to be done in the end: settings by their fields, a key to keep, steps of `install`."""

    changes: dict[str, str | None] = field(default_factory=dict)
    keeping: list[Step] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def set(self, name: str, text: str | None, environ: Mapping[str, str]) -> None:
        """Plan a value, None to take one away, if the user's own file of settings has another."""
        there = preferences.stored(name, preferences.GLOBAL, environ)
        if there != (() if text is None else (text,)):
            self.changes[name] = text

    def take(self, url: str, model: str, environ: Mapping[str, str]) -> None:
        """Plan a server with one of its models, "" for the one that it names first."""
        self.set("base_url", url, environ)
        self.set("model", model or None, environ)
        if config.read(environ).engine == config.OFFLINE:
            self.set("engine", None, environ)

    def lines(self) -> list[str]:
        """Return a line for each."""
        told = [_told(name, text) for name, text in self.changes.items()]
        return [*(step.says for step in self.keeping), *told, *(step.says for step in self.steps)]

    def carry_out(self, environ: Mapping[str, str]) -> None:
        """Do all of it; Ctrl-C does not break in. Raises AicmdError."""
        with preferences.unbroken():
            for step in self.keeping:
                step.do()
            preferences.change(self.changes, preferences.GLOBAL, environ)
            for step in self.steps:
                _do(step)

    def overruled(self, environ: Mapping[str, str]) -> list[str]:
        """Return a line for each setting that something else goes before, once it is written."""
        sources = {
            name: effective.before(name, text, environ) for name, text in self.changes.items()
        }
        return [
            f"{source} goes before aicmd.{config.key_of(name)}"
            for name, source in sources.items()
            if source
        ]


def _told(name: str, text: str | None) -> str:
    key = f"aicmd.{config.key_of(name)}"
    if text is None:
        return f"git config --global --unset-all {key}"
    return f"git config --global {key} {text if text.split() == [text] else repr(text)}"


def _do(step: Step) -> None:
    try:
        step.do()
    except OSError as error:
        raise AicmdError(f"{error.filename}: {error.strerror}") from error
