"""What `aicmd setup` is going to do: told before, and then done in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field

from aicmd import config
from aicmd import effective
from aicmd import preferences
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.placeholder import quoted
from aicmd.step import Step
from aicmd.translation import _


@dataclass(slots=True)
class Plan:
    """What is to be done in the end: settings by their fields, a key to keep, steps of `install`."""

    changes: dict[str, str | None] = field(default_factory=dict)
    keeping: list[Step] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def set(self, name: str, text: str | None, environ: Mapping[str, str]) -> None:
        """Plan a value where another counts by now; None takes away what the user's own file has."""
        setting = config.settings(environ)[0].get(name)
        counts = setting is not None and setting.text == text
        if not counts and (text or preferences.stored(name, preferences.GLOBAL, environ)):
            self.changes[name] = text

    def take(self, chosen: Config, before: Config, environ: Mapping[str, str]) -> None:
        """Plan a server, one of its models ("" for the first) and what prints its key."""
        self.set("base_url", chosen.base_url, environ)
        self.set("model", chosen.model or None, environ)
        if chosen.key_command != before.key_command:
            self.set("key_command", chosen.key_command or None, environ)
        if before.engine == config.OFFLINE:
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
        engine: dict[str, str | None] = {"engine": None} if "base_url" in self.changes else {}
        changes = engine | self.changes
        before = ((name, effective.before(name, text, environ)) for name, text in changes.items())
        return [
            _("{source} goes before what was set for aicmd.{key}").format(
                source=source, key=config.key_of(name)
            )
            for name, source in before
            if source
        ]


def _told(name: str, text: str | None) -> str:
    key = f"aicmd.{config.key_of(name)}"
    if text is None:
        return f"git config --global --unset-all {key}"
    return f"git config --global {key} {quoted(text, 'sh')}"


def _do(step: Step) -> None:
    try:
        step.do()
    except OSError as error:
        raise AicmdError(f"{error.filename}: {error.strerror}") from error
