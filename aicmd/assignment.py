"""Questions for the output of a command in a variable: what is asked for, and the variable.

"save the current user name to variable me" asks for the name, and for `me=$(…)` around it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aicmd.frame import unframed

_NAME = r"['\"`]?\$?(?P<name>[A-Za-z_]\w*)['\"`]?"
_KEEP = r"(?:saves?|stores?|assigns?|puts?|captures?|keeps?|saving|storing)"
_IN = r"(?:to|in|into|as)(?:\s+(?:the|a|an))?(?:\s+(?:new|shell|bash|environment))?"
_VARIABLE = rf"(?:variable\s+{_NAME}|{_NAME.replace('name', 'other')}\s+variable)"
_RESULT = (
    r"(?:\s+(?:it|them|that|(?:the|its|their)\s+(?:output|results?|path|value|name|full path)"
    r"(?:\s+(?:to|of)\s+(?:it|that|the new \w+|that new \w+))?|path\s+to\s+(?:it|that|that new file)))?"
)
_PUT = r"(?:저장|담아|담고|담기|담는|넣어|넣기|넣고|대입|할당)\S*(?:\s+\S{1,3})?"
_WAYS = (
    rf"(?P<asked>.+?),?\s+(?:and\s+)?(?:then\s+)?{_KEEP}{_RESULT}\s+{_IN}\s+{_VARIABLE}",
    rf"{_KEEP}\s+(?P<asked>.+?)\s+{_IN}\s+{_VARIABLE}",
    (
        rf"(?:set|make|let)\s+(?:the\s+)?(?:value\s+of\s+)?(?:the\s+)?(?:shell\s+|bash\s+)?"
        rf"{_VARIABLE}\s+(?:to|equal\s+to|as|be)\s+(?P<asked>(?:the|an?)\s+.+)"
    ),
    (
        rf"(?P<asked>.+?)(?:을|를|의 (?:결과|출력)를?|한 결과를?|값을)?\s+"
        rf"(?:변수\s+{_NAME}\s?에|{_NAME.replace('name', 'other')}\s?(?:라는|이라는)?\s?변수에)\s*{_PUT}"
    ),
)
_LEAST = 2  # words; one alone is rather the value itself


class Assignment(NamedTuple):
    """What is asked for, and the variable that gets it."""

    asked: str
    name: str

    def of(self, command: str, shell: str) -> str:
        """The command line that puts the output of a command into the variable."""
        return f"set {self.name} ({command})" if shell == "fish" else f"{self.name}=$({command})"


def is_valued(command: str) -> bool:
    """Whether a command prints something to be kept, and does so by itself: no placeholder is in it."""
    return not re.search(
        r"<[a-z]+>|>>?|\bsudo\b|^(?:read|cd|export|alias|unset|source|mkdir|touch|cp|mv|ln|split) ",
        command,
    )


def assignment(text: str) -> Assignment | None:
    """What a question wants in a variable, None for any other question."""
    if "variable" not in text.lower() and "변수" not in text:
        return None
    text = unframed(text).strip().rstrip(".?!").rstrip()
    for pattern in _WAYS:
        if found := re.fullmatch(pattern, text, re.IGNORECASE):
            name = found["name"] or found["other"]
            asked = found["asked"].strip(" ,")
            return Assignment(asked, name) if len(asked.split()) >= _LEAST else None
    return None
