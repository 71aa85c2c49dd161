"""Examples of the manual pages that were read here, for a question that no recipe answers."""

from __future__ import annotations

from collections.abc import Iterator

from aicmd.suggestion import Question
from aicmd.suggestion import Suggestion


def worked(question: Question) -> Iterator[Suggestion]:
    """Yield the examples that do what is asked, the surest first."""
    return iter(())
