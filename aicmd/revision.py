"""A message in better words, with what was changed and why."""

from __future__ import annotations

from dataclasses import asdict
from dataclasses import dataclass

KINDS = ("grammar", "translation", "wording", "style")


@dataclass(frozen=True, slots=True)
class Change:
    """One change; `before` or `after` is "" for what was added or left out.

    `kind` is one of KINDS, `why` a sentence in the author's language.
    """

    before: str
    after: str
    kind: str
    why: str

    def __str__(self) -> str:
        """One line for the author."""
        if not self.before and not self.after:
            return self.why
        return f"{self.before or '—'} → {self.after or '—'} ({self.kind}): {self.why}"


@dataclass(frozen=True, slots=True)
class Revision:
    """`original` as the author wrote it, `message` as it could be, both without git's comments.

    `engine` names who revised: "rules", "openai". `kept` are the names, numbers and references of
    the original that had to survive and did.
    """

    original: str
    message: str
    changes: tuple[Change, ...] = ()
    engine: str = "rules"
    kept: tuple[str, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether it says anything else than the original, blanks at the ends apart."""
        return self.message.strip() != self.original.strip()


def as_json(revision: Revision) -> dict[str, object]:
    """What `reword --json` prints."""
    return {
        "original": revision.original,
        "message": revision.message,
        "changes": [asdict(change) for change in revision.changes],
        "engine": revision.engine,
        "kept": list(revision.kept),
    }
