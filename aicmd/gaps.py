"""The parts of a suggested command that its writer left for the user to fill in."""

from __future__ import annotations

import re

from aicmd.mark import marks
from aicmd.placeholder import open_quote

ANGLED = re.compile(r"<[^\W\d_][\w-]*(?: [\w-]+){0,3}>")
BRACED = re.compile(r"\{[^\W\d][\w-]*\}")
SPOKEN = re.compile(r"\bYOUR_[A-Z][A-Z_]*\b|/path/to/[\w./-]*\w|(?<![\w.-])path/to/[\w./-]*\w")
TAGS = frozenset(
    """a abbr article aside audio b base blockquote body br button canvas caption code dd del div dl
    dt em embed fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input
    ins label legend li link main map mark meta nav object ol option p path picture pre s script
    section select small source span strong style sub summary sup svg table tbody td template
    textarea tfoot th thead time title tr u ul var video""".split()
)
"""Elements of HTML: in quotes they are what a command looks for."""


def gaps(command: str) -> tuple[str, ...]:
    """Return the placeholders of a command, each once, in order: `<branch>`, `{name}`, YOUR_KEY,
    and what stands for a secret of the user's.

    What might be meant is none: redirections (`<in >out`), tags that are looked for, braces that a
    program or the shell reads.
    """
    found = [
        *(
            (match.start(), match[0])
            for match in ANGLED.finditer(command)
            if _named(command, match)
        ),
        *((match.start(), match[0]) for match in BRACED.finditer(command) if _bare(command, match)),
        *((command.find(one), one) for one in marks(command)),
        *((match.start(), match[0]) for match in SPOKEN.finditer(command)),
    ]
    return tuple(dict.fromkeys(text for _, text in sorted(found)))


def _named(command: str, match: re.Match[str]) -> bool:
    """Whether `<…>` is a name and not `<` and `>`: nothing that could be a file stands behind it."""
    before, after = command[: match.start()][-1:], command[match.end() :][:1]
    if before in ("<", "\\", "(") or after in (">", "(", "&", "|") or after.isalnum():
        return False
    quoted = open_quote(command[: match.start()])
    if not quoted:
        return not before.isdigit() and not command[match.end() :].startswith(" >")
    return match[0].strip("<>").lower() not in TAGS and "</" not in command


def _bare(command: str, match: re.Match[str]) -> bool:
    """Whether `{name}` is a word or a part of a path outside of quotes."""
    before, after = command[: match.start()][-1:], command[match.end() :][:1]
    stands = (not before or before in " \t=/:") and (not after or after in " \t/:.")
    given = re.search(
        rf"-I ?['\"]?{re.escape(match[0])}", command
    )  # a name the user's own for xargs
    return stands and not given and not open_quote(command[: match.start()])
