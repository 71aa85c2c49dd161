"""What the offline engine knows: each file of this folder lists the recipes of a topic.

To add a topic, write a file here with a tuple `RECIPES`; nothing else has to know it.
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from functools import cache
from importlib import import_module

_PREFIXES = frozenset({"sudo", "nohup", "time", "env"})


@dataclass(frozen=True, slots=True)
class Recipe:
    """A command with slots, `lsof -i :<port>`, and the questions that it answers.

    `asks` are phrasings in both languages, one a line, with the same slots; what a question has no
    value for stays a placeholder. The slots' names tell what fits (aicmd.slots.KINDS), and
    aicmd.template how they are written. `en` and `ko` say in one line what it does. `others` are
    commands for the same, offered when another one is wanted; `mac` is the one for macOS and `fish`
    the one for fish where theirs differ.
    """

    command: str
    en: str
    ko: str
    asks: str
    others: tuple[str, ...] = ()
    mac: str = ""
    fish: str = ""

    @property
    def phrases(self) -> tuple[str, ...]:
        return tuple(line for line in map(str.strip, self.asks.splitlines()) if line)

    @property
    def tools(self) -> frozenset[str]:
        """The programs that its commands for any system run."""
        return frozenset(map(program, (self.command, *self.others)))

    @property
    def tool(self) -> str:
        """The program that it runs, behind `sudo` and the like."""
        return program(self.command)

    def variants(self, platform: str, shell: str) -> tuple[str, ...]:
        """Its commands for a system (as sys.platform has it) and a shell, the best first."""
        if shell == "fish" and self.fish:
            return (self.fish,)
        if platform == "darwin" and self.mac:
            return (self.mac, *self.others)
        return (self.command, *self.others)


def program(command: str) -> str:
    """The name of the first program of a command, behind `sudo` and the like."""
    words = (word for word in command.split() if word not in _PREFIXES)
    return next((word for word in words if not word.startswith("-") and "=" not in word), "")


@cache
def topics() -> tuple[str, ...]:
    """The names of the files of this folder."""
    return tuple(found.name for found in pkgutil.iter_modules(__path__))


def topic(name: str) -> tuple[Recipe, ...]:
    """The recipes of one file."""
    found: tuple[Recipe, ...] = import_module(f"{__name__}.{name}").RECIPES
    return found


def recipes() -> tuple[Recipe, ...]:
    """All recipes of this folder."""
    return tuple(recipe for name in topics() for recipe in topic(name))
