"""A suggestion explained from the documentation installed here, beside what its engine says of it."""

from __future__ import annotations

from aicmd.explanation import Explanation
from aicmd.explanation import explain
from aicmd.grounding import with_notes
from aicmd.sources import lookup
from aicmd.suggestion import Suggestion


def explained(suggestion: Suggestion) -> Explanation:
    """Return the explanation of a suggestion's command."""
    return with_notes(explain(suggestion.command, lookup), suggestion.notes)
