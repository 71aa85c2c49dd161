"""Settings: `git config aicmd.*`, overridden by the environment, overridden by options."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import fields
from typing import Any

from aicmd.errors import UsageError

ENGINES = ("auto", "offline", "openai")
MODES = ("confirm", "rewrite", "annotate", "check", "off")
STYLES = ("auto", "plain", "conventional")
COLORS = ("auto", "always", "never")
FROM_REPOSITORY = frozenset({"commit_mode", "commit_language", "commit_style", "language"})
"""What a repository may set for who clones it: style. Servers, keys and programs are the user's."""

OPENAI = "https://api.openai.com/v1"
PATIENCE = 2.0  # seconds for git to answer


@dataclass(frozen=True, slots=True)
class Config:
    """Every setting. `ignored` names those that a repository tried to set and may not."""

    engine: str = "auto"
    base_url: str = ""
    model: str = ""
    key_command: str = ""
    timeout: float = 30.0  # seconds for a whole answer
    temperature: float | None = None  # not sent unless set
    language: str = ""
    context: str = ""
    commit_mode: str = "confirm"
    commit_language: str = ""
    commit_style: str = "auto"
    commit_context: str = ""
    commit_deadline: float = 8.0  # seconds
    color: str = "auto"
    disabled: bool = False
    has_key: bool = False  # a key stands in the environment
    ignored: tuple[str, ...] = ()

    def engine_name(self) -> str:
        """The engine to ask: with auto a server if one is configured by its address or a key."""
        if self.engine != "auto":
            return self.engine
        return "openai" if self.base_url or self.has_key else "offline"


def read(environ: Mapping[str, str], **options: Any) -> Config:
    """Return the settings in force; an option that is None counts as not given.

    AICMD_BASE_URL is the variable of `aicmd.baseUrl`, and so on. OPENAI_BASE_URL is taken for it
    where OPENAI_API_KEY is set too, as the openai client would. Raises UsageError for a bad value.
    """
    values: dict[str, Any] = {}
    ignored = []
    for scope, key, text in _from_git(environ):
        if scope in ("local", "worktree") and key not in FROM_REPOSITORY:
            ignored.append(_spelled(key))
        else:
            values[key] = _value(key, text, f"git config aicmd.{_spelled(key)}")
    for key in _READERS:
        variable = f"AICMD_{key.upper()}"
        if environ.get(variable):
            values[key] = _value(key, environ[variable], variable)
    values |= {key: option for key, option in options.items() if option is not None}
    if environ.get("OPENAI_API_KEY") and environ.get("OPENAI_BASE_URL"):
        values.setdefault("base_url", environ["OPENAI_BASE_URL"])
    return Config(
        **values,
        disabled=environ.get("AICMD_DISABLE", "") not in ("", "0"),
        has_key=bool(environ.get("AICMD_API_KEY") or environ.get("OPENAI_API_KEY")),
        ignored=tuple(ignored),
    )


def _from_git(environ: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield scope, field and text of what git config has; nothing where git does not answer."""
    for scope, entry in _ask_git(environ):
        name, _, text = entry.partition("\n")
        key = _FIELDS.get(name.partition(".")[2].lower())
        if key:
            yield scope, key, text


def _ask_git(environ: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    import subprocess

    argv = ["git", "config", "--null", "--show-scope", "--get-regexp", r"^aicmd\."]
    try:
        done = subprocess.run(
            argv, env=dict(environ), capture_output=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return
    pieces = done.stdout.decode("utf-8", "replace").split("\0")
    yield from zip(pieces[::2], pieces[1::2], strict=False)


def _value(key: str, text: str, where: str) -> Any:
    try:
        return _READERS[key](text.strip())
    except ValueError as error:
        raise UsageError(f"{where} is {text!r}: {error}") from error


def _one_of(*choices: str) -> Callable[[str], str]:
    def read_choice(text: str) -> str:
        if text.lower() not in choices:
            raise ValueError(f"choose {', '.join(choices[:-1])} or {choices[-1]}")
        return text.lower()

    return read_choice


def _seconds(text: str) -> float:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)s?", text)
    if not found or not 0 < float(found[1]) <= 3600:
        raise ValueError("give seconds, more than 0 and at most 3600")
    return float(found[1])


def _temperature(text: str) -> float:
    found = re.fullmatch(r"\d+(?:\.\d+)?", text)
    if not found or float(text) > 2:
        raise ValueError("give a number from 0 to 2")
    return float(text)


def _spelled(key: str) -> str:
    """commit_mode -> commitMode."""
    first, *rest = key.split("_")
    return first + "".join(word.capitalize() for word in rest)


_READERS: dict[str, Callable[[str], Any]] = {
    "engine": _one_of(*ENGINES),
    "base_url": str,
    "model": str,
    "key_command": str,
    "timeout": _seconds,
    "temperature": _temperature,
    "language": str,
    "context": str,
    "commit_mode": _one_of(*MODES),
    "commit_language": str,
    "commit_style": _one_of(*STYLES),
    "commit_context": str,
    "commit_deadline": _seconds,
    "color": _one_of(*COLORS),
}
_FIELDS = {
    _spelled(field.name).lower(): field.name for field in fields(Config) if field.name in _READERS
}
