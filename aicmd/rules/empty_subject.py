from __future__ import annotations

import re
from unicodedata import category

from aicmd.message import Message
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _

TYPE = re.compile(r"\s*[A-Za-z]+(\([^()]*\))?!?:")


@rule(Level.ERROR)
def empty_subject(message: Message) -> Problem | None:
    """A subject of nothing, of punctuation, or of a Conventional type that nothing follows."""
    typed = TYPE.match(message.subject)
    if _says_something(message.subject[typed.end() if typed else 0 :]):
        return None
    return Problem(_("the subject says nothing"))


def _says_something(text: str) -> bool:
    return any(category(character)[0] not in "PZC" for character in text)
