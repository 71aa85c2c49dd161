"""The settings: options beat AICMD_* variables, these beat `git config aicmd.*`.

Of a repository's own configuration only the keys of style count. Whoever cloned it did not write
it, so it must choose neither a server, which is sent the questions, nor a program to run.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import fields
from typing import Any

from aicmd.errors import UsageError
from aicmd.keyless import KEY_VARIABLES
from aicmd.keyless import keyless
from aicmd.origin import origin
from aicmd.path import absolute
from aicmd.translation import _

EXAMPLE = "http://localhost:11434/v1"
OPENAI = "https://api.openai.com/v1"
OFFLINE = "offline"
ENGINES = ("auto", OFFLINE, "openai")
MODES = ("confirm", "rewrite", "annotate", "check", "off")
STYLES = ("auto", "plain", "conventional")
COLORS = ("auto", "always", "never")
OFF = "off"
HISTORIES = ("on", OFF)
"""Whether questions and answers are kept on this computer."""

CONTEXTS = ("none", "names", "diff", "draft")
"""What a model is told of a commit's change: nothing, its files, its lines, and these for a draft."""

SURROUNDINGS = ("none", "names", "history", "error")
"""What a model may be told around a question: names in the folder, commands before it, what failed."""

STYLE_KEYS = frozenset({"commitMode", "commitLanguage", "commitStyle", "commitOff", "language"})
REPOSITORY = frozenset({"local", "worktree"})
"""The scopes of git that a repository brings with it."""

PATIENCE = 5.0  # seconds; git answers in 2 ms
MOST_SECONDS = 3600.0
HOTTEST = 2.0  # the range that OpenAI's reference gives for temperature


@dataclass(frozen=True, slots=True)
class Config:
    """All settings, checked.

    `has_key` tells that the environment holds a key. `ignored` names what git config holds and does
    not count: a repository's own keys beyond style, and names that no setting has.
    """

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
    commit_off: str = ""  # names of rules to leave out, parted by blanks or commas
    commit_context: str = "none"
    commit_deadline: float = 8.0  # seconds
    color: str = "auto"
    history: str = "on"  # whether what was asked and taken is kept and found again
    disabled: bool = False
    has_key: bool = False
    ignored: tuple[str, ...] = ()

    def engine_name(self) -> str:
        """Return "openai" or "offline"; auto asks a server if there is one or a key for one."""
        if self.engine != "auto":
            return self.engine
        return "openai" if self.base_url or self.key_command or self.has_key else "offline"

    def forgets(self) -> bool:
        """Whether the user wants nothing to be kept of what is asked."""
        return self.history == OFF


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Setting:
    """A value as it was written, and where: "AICMD_MODEL", "git config aicmd.model (global)".

    The place is "" for one that is not set yet.
    """

    text: str
    source: str


CHOICES = {"engine": ENGINES, "commit_mode": MODES, "commit_style": STYLES, "color": COLORS}
CHOICES |= {"commit_context": CONTEXTS, "history": HISTORIES}
FACTS = frozenset({"has_key", "ignored"})
FIELDS = tuple(field.name for field in fields(Config) if field.name not in FACTS)


def read(environ: Mapping[str, str], **overrides: Any) -> Config:
    """Return the settings for a process with this environment, started where we are.

    `overrides` are options by field name; one that is None was not given. Raises UsageError with
    the name and the place of a value that cannot be meant, or if git cannot read its files.
    """
    found, ignored = settings(environ, **overrides)
    values: dict[str, Any] = {
        name: value(name, setting) for name, setting in found.items() if setting.text
    }
    has_key = any(environ.get(name) for name in KEY_VARIABLES)
    return Config(**values, has_key=has_key, ignored=ignored)


def settings(
    environ: Mapping[str, str], **overrides: Any
) -> tuple[dict[str, Setting], tuple[str, ...]]:
    """Return what is set, by field name, and the keys of git config that do not count.

    An empty value in git config takes back one that was set before it; an empty variable is none.
    """
    from_git, ignored = _from_git(environ)
    found = _from_openai(environ) | from_git | _from_environment(environ)
    for name, given in overrides.items():
        if given is not None:
            option = f"--{name.replace('_', '-')}"
            found[name] = Setting(str(given), _("the option {option}").format(option=option))
    return found, ignored


def _from_openai(environ: Mapping[str, str]) -> dict[str, Setting]:
    """OPENAI_BASE_URL, which says where OPENAI_API_KEY belongs, as it does for openai's client.

    It counts only beside that key: alone it would send questions to a server that nobody told us
    to use.
    """
    url = environ.get("OPENAI_BASE_URL", "").strip()
    if not url or not environ.get("OPENAI_API_KEY"):
        return {}
    return {"base_url": Setting(url, "OPENAI_BASE_URL")}


def _from_environment(environ: Mapping[str, str]) -> dict[str, Setting]:
    found = {}
    for name in FIELDS:
        variable = _variable(name)
        if text := environ.get(variable, "").strip():
            found[name] = Setting(text, variable)
    return found


def _from_git(environ: Mapping[str, str]) -> tuple[dict[str, Setting], tuple[str, ...]]:
    names = {key_of(name).lower(): name for name in FIELDS if name != "disabled"}
    found: dict[str, Setting] = {}
    ignored = []
    for scope, key, text in _entries(_git_output(environ)):
        name = names.get(key.removeprefix("aicmd."))
        if name is None:
            ignored.append(_("{key} ({scope}): no such setting").format(key=key, scope=scope))
        elif scope in REPOSITORY and key_of(name) not in STYLE_KEYS:
            ignored.append(
                _("aicmd.{key} ({scope}): does not count in a repository").format(
                    key=key_of(name), scope=scope
                )
            )
        else:
            found[name] = Setting(text.strip(), f"git config aicmd.{key_of(name)} ({scope})")
    return found, tuple(ignored)


def names() -> tuple[str, ...]:
    """Return all settings as git config has them: "aicmd.baseUrl"."""
    return tuple(f"aicmd.{key_of(name)}" for name in FIELDS if name != "disabled")


def variables() -> tuple[str, ...]:
    """Return the variables of all settings: "AICMD_BASE_URL"."""
    return tuple(_variable(name) for name in FIELDS)


def _variable(name: str) -> str:
    return "AICMD_DISABLE" if name == "disabled" else f"AICMD_{name.upper()}"


def key_of(name: str) -> str:
    """Return the name of a setting as git config has it: "base_url" is "baseUrl"."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def _entries(output: str) -> Iterator[tuple[str, str, str]]:
    """Yield scope, key in lower case and value, the last one last; a bare key counts as empty."""
    records = output.split("\0")
    for scope, record in zip(records[0::2], records[1::2], strict=False):
        key, _, text = record.partition("\n")
        yield scope, key, text


def _git_output(environ: Mapping[str, str]) -> str:
    """What git's files say of us; "" without git, or outside of a repository with nothing set."""
    import subprocess

    program = absolute("git", environ)
    if program is None:
        return ""
    command = [program, "config", "--null", "--show-scope", "--get-regexp", r"^aicmd\."]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=keyless(environ),
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        raise UsageError(
            _("`git config` gave no answer in {seconds:.0f} s").format(seconds=PATIENCE)
        ) from None
    except OSError:
        return ""
    if done.returncode > 1:
        complaint = done.stderr.decode("utf-8", "backslashreplace").strip().partition("\n")[0]
        raise UsageError(
            _("the settings cannot be read: `git config` says {complaint!r}").format(
                complaint=complaint
            )
        )
    return done.stdout.decode("utf-8", "backslashreplace")


def value(name: str, setting: Setting) -> object:
    """Return the text as a value of its field's type. Raises UsageError if it cannot be meant."""
    if name in CHOICES:
        return _choice(name, setting)
    if name == "base_url":
        return _url(setting)
    if name in ("timeout", "commit_deadline"):
        return _number(name, setting, 0.1, MOST_SECONDS)
    if name == "temperature":
        return _number(name, setting, 0.0, HOTTEST)
    if name == "disabled":
        return setting.text.lower() not in ("0", "false", "no", "off")
    return setting.text


def _choice(name: str, setting: Setting) -> str:
    if setting.text.lower() in CHOICES[name]:
        return setting.text.lower()
    *others, last = CHOICES[name]
    raise _bad(
        name, setting, _("choose {others} or {last}").format(others=", ".join(others), last=last)
    )


def _number(name: str, setting: Setting, least: float, most: float) -> float:
    try:
        number = float(setting.text)
    except ValueError:
        number = math.nan
    if not least <= number <= most:
        raise _bad(
            name,
            setting,
            _("give a number from {least:g} to {most:g}").format(least=least, most=most),
        )
    return number


def _url(setting: Setting) -> str:
    """The address without a slash at its end; what may be sent where is for `keys` to say."""
    if "@" in setting.text:
        # Not quoted: what stands before the @ is a password.
        raise UsageError(
            _("{source} holds a user name: give the key by AICMD_API_KEY").format(
                source=setting.source or "baseUrl"
            )
        )
    try:
        origin(setting.text)
    except ValueError:
        raise _bad(
            "base_url", setting, _("give an address like {example}").format(example=EXAMPLE)
        ) from None
    return setting.text.rstrip("/")


def _bad(name: str, setting: Setting, advice: str) -> UsageError:
    shown = setting.text if len(setting.text) <= 40 else setting.text[:40] + "…"
    where = _(" (set by {source})").format(source=setting.source) if setting.source else ""
    return UsageError(
        _("{key} cannot be {shown!r}{where}: {advice}").format(
            key=key_of(name), shown=shown, where=where, advice=advice
        )
    )
