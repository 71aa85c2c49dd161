"""Every setting of git config: what it is for, what it may be, and words to complete it with."""

from __future__ import annotations

from dataclasses import dataclass

from aicmd import config
from aicmd import rules
from aicmd.checks import nearest
from aicmd.config import Setting
from aicmd.errors import UsageError
from aicmd.gate import refused
from aicmd.redact import Redactor
from aicmd.tongue import NAMES

ABOUT = {
    "engine": "who answers: a server if one is named, else offline",
    "base_url": f"the server, such as {config.EXAMPLE}",
    "model": "the model that the server is asked for",
    "key_command": "a program that prints the key, such as: pass show openai",
    "timeout": "seconds until an answer is given up",
    "temperature": "sent to the model only if set",
    "language": "the language of explanations and reasons",
    "context": "what is told around a question: none, or names, history, error",
    "commit_mode": "what happens to a commit message",
    "commit_language": "the language of commit messages",
    "commit_style": "the form of commit messages",
    "commit_off": "rules to leave out",
    "commit_context": "what is told of a commit's change",
    "commit_deadline": "seconds that a commit waits for a model",
    "color": "colours on the terminal",
    "history": "whether questions and answers are kept here",
}
SERVERS = ("http://localhost:11434/v1", "http://localhost:1234/v1", config.OPENAI)
"""Addresses to complete with: Ollama's, LM Studio's, OpenAI's."""

LIKE_KEYS = ("key", "apikey", "token", "secret", "password", "openaiapikey")
"""Names that somebody gives who has a key to keep."""

SAYS_ITSELF = ("echo", "printf")
"""Programs that print a key only where it is written out for them."""

LONGEST = 40  # characters of a language's name
FIT = "set AICMD_API_KEY, aicmd.keyCommand, or run aicmd setup"


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting by the name of its field; `key` is how git config and users have it."""

    name: str

    @property
    def key(self) -> str:
        return config.key_of(self.name)

    @property
    def about(self) -> str:
        return ABOUT[self.name]

    @property
    def is_style(self) -> bool:
        """Whether a repository may set it."""
        return self.key in config.STYLE_KEYS

    def words(self) -> tuple[str, ...]:
        """Values to complete with; () where there is no telling."""
        if self.name in config.CHOICES:
            return config.CHOICES[self.name]
        if self.name in ("language", "commit_language"):
            return tuple(NAMES)
        if self.name == "commit_off":
            return tuple(known.name for known in rules.rules())
        return {"base_url": SERVERS, "context": config.SURROUNDINGS}.get(self.name, ())

    def check(self, text: str) -> None:
        """Raise UsageError, with what is allowed, for a value that is not to be kept."""
        if not text.strip():
            raise UsageError(f"{self.key} needs a value; to take it back: aicmd config unset")
        if refused(text) or "\n" in text:
            raise UsageError(f"{self.key} cannot hold characters that do not show: {text!r}")
        if _holds_secret(self.name, text):
            raise UsageError(
                f"a key is never kept in git config, and your shell may keep it: {FIT}"
            )
        config.value(self.name, Setting(text, ""))
        if self.name == "commit_off":
            rules.named(text)
        elif self.name == "context":
            self._check_context(text)
        elif self.name in ("language", "commit_language"):
            self._check_language(text)
        elif self.name == "model" and text.split() != [text]:
            raise UsageError(f"{self.key} cannot be {text!r}: give one name, as the server has it")

    def _check_context(self, text: str) -> None:
        if set(text.replace(",", " ").split()) - set(config.SURROUNDINGS):
            *others, last = config.SURROUNDINGS
            raise UsageError(
                f"{self.key} cannot be {text!r}: choose one or more of {', '.join(others)}, {last}"
            )

    def _check_language(self, text: str) -> None:
        if len(text) > LONGEST or not text[:1].isalpha():
            raise UsageError(f"{self.key} cannot be {text!r}: give en, ko, … or a language's name")


def entries() -> tuple[Entry, ...]:
    """Return all settings in their order."""
    return tuple(Entry(name) for name in ABOUT)


def entry_of(text: str) -> Entry:
    """Return the setting that is meant by "model", "aicmd.model" or AICMD_MODEL in any case.

    Raises UsageError for any other name, with the one of ours that it is most like.
    """
    bare = text.lower().removeprefix("aicmd").lstrip("._").replace("_", "")
    known = {one.key.lower(): one for one in entries()}
    if bare in known:
        return known[bare]
    if bare.removeprefix("openai") in LIKE_KEYS:
        raise UsageError(f"a key is never kept in git config: {FIT}")
    near = nearest(text, [one.key for one in entries()])
    advice = f"is {near} meant?" if near else "aicmd config shows all of them"
    raise UsageError(f"there is no setting {Redactor()(text)!r}: {advice}")


def _holds_secret(name: str, text: str) -> bool:
    """Whether a value has a key in it, or is a command that only repeats what it is given."""
    words = text.split()
    repeats = name == "key_command" and words[0] in SAYS_ITSELF and "$" not in text
    return repeats or Redactor()(text) != text
