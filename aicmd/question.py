"""What the user typed, from wherever it comes, to a question."""

from __future__ import annotations

import re

from aicmd.errors import AicmdError
from aicmd.errors import UsageError
from aicmd.suggestion import Question
from aicmd.translation import _

LONGEST = 20_000  # characters; a longer one is a file pasted by mistake
PREFIX = re.compile(r"\s*(?:\?\?|(git|gh)\?(?=\s|$))")


def question(text: str, *, tool: str = "", shell: str = "bash", alternatives: int = 1) -> Question:
    """Return the question for a text, blanks around it taken off and the rest byte for byte.

    Raises UsageError for an empty one, AicmdError for one that is too long.
    """
    text = text.strip()
    if not text:
        raise UsageError(_("what do you want to do? For example: aicmd ask 'listening port 5000'"))
    if len(text) > LONGEST:
        raise AicmdError(
            _("the question has {count:,} characters; at most {most:,} are read").format(
                count=len(text), most=LONGEST
            )
        )
    return Question(text, tool, shell, alternatives)


def unprefixed(line: str) -> tuple[str, str]:
    """Split a line of the shell into the question and the tool: `git? undo` -> ("undo", "git")."""
    match = PREFIX.match(line)
    return (line[match.end() :], match[1] or "") if match else (line, "")
