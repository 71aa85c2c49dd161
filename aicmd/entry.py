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
from aicmd.translation import N_
from aicmd.translation import _

ABOUT = {
    "engine": N_("who answers: a server if one is named, else offline"),
    "base_url": N_("the server, such as http://localhost:11434/v1"),
    "model": N_("the model that the server is asked for"),
    "key_command": N_("a program that prints the key, such as: pass show openai"),
    "timeout": N_("seconds until an answer is given up"),
    "temperature": N_("sent to the model only if set"),
    "language": N_("the language of explanations and reasons"),
    "context": N_("what is told around a question: none, or names, history, error"),
    "commit_mode": N_("what happens to a commit message"),
    "commit_language": N_("the language of commit messages"),
    "commit_style": N_("the form of commit messages"),
    "commit_off": N_("rules to leave out"),
    "commit_context": N_("what is told of a commit's change"),
    "commit_deadline": N_("seconds that a commit waits for a model"),
    "color": N_("colours on the terminal"),
    "history": N_("whether questions and answers are kept here"),
}
SERVERS = ("http://localhost:11434/v1", "http://localhost:1234/v1", config.OPENAI)
"""Addresses to complete with: Ollama's, LM Studio's, OpenAI's."""

LIKE_KEYS = ("key", "apikey", "token", "secret", "password", "openaiapikey")
"""Names that somebody gives who has a key to keep."""

SAYS_ITSELF = ("echo", "printf")
"""Programs that print a key only where it is written out for them."""

LONGEST = 40  # characters of a language's name
FIT = N_("set AICMD_API_KEY, aicmd.keyCommand, or run aicmd setup")


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting by the name of its field; `key` is how git config and users have it."""

    name: str

    @property
    def key(self) -> str:
        return config.key_of(self.name)

    @property
    def about(self) -> str:
        return _(ABOUT[self.name])

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
            raise UsageError(
                _("{key} needs a value; to take it back: aicmd config unset").format(key=self.key)
            )
        if refused(text) or "\n" in text:
            raise UsageError(
                _("{key} cannot hold characters that do not show: {text!r}").format(
                    key=self.key, text=text
                )
            )
        if _holds_secret(self.name, text):
            raise UsageError(
                _("a key is never kept in git config, and your shell may keep it: {fit}").format(
                    fit=_(FIT)
                )
            )
        config.value(self.name, Setting(text, ""))
        if self.name == "commit_off":
            rules.named(text)
        elif self.name == "context":
            self._check_context(text)
        elif self.name in ("language", "commit_language"):
            self._check_language(text)
        elif self.name == "model" and text.split() != [text]:
            raise UsageError(
                _("{key} cannot be {text!r}: give one name, as the server has it").format(
                    key=self.key, text=text
                )
            )

    def _check_context(self, text: str) -> None:
        if set(text.replace(",", " ").split()) - set(config.SURROUNDINGS):
            *others, last = config.SURROUNDINGS
            raise UsageError(
                _("{key} cannot be {text!r}: choose one or more of {others}, {last}").format(
                    key=self.key, text=text, others=", ".join(others), last=last
                )
            )

    def _check_language(self, text: str) -> None:
        if len(text) > LONGEST or not text[:1].isalpha():
            raise UsageError(
                _("{key} cannot be {text!r}: give en, ko, … or a language's name").format(
                    key=self.key, text=text
                )
            )


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
        raise UsageError(_("a key is never kept in git config: {fit}").format(fit=_(FIT)))
    near = nearest(text, [one.key for one in entries()])
    advice = (
        _("is {near} meant?").format(near=near) if near else _("aicmd config shows all of them")
    )
    raise UsageError(
        _("there is no setting {name!r}: {advice}").format(name=Redactor()(text), advice=advice)
    )


def _holds_secret(name: str, text: str) -> bool:
    """Whether a value has a key in it, or is a command that only repeats what it is given."""
    words = text.split()
    repeats = name == "key_command" and words[0] in SAYS_ITSELF and "$" not in text
    return repeats or Redactor()(text) != text
