"""Whether a place in a text is configuration, where a bare word is a value, or a program."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

ENDINGS = frozenset(
    """env ini cfg cnf conf config properties yml yaml toml json json5 jsonc xml tfvars tfstate
    pgpass netrc npmrc pypirc ovpn plist reg desktop service credentials htpasswd ldif local
    envrc htaccess""".split()
)
"""How the names of files end that configure something."""

SAMPLE = 20_000
"""Characters at the beginning of a text without a name, by which it is judged."""


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(
        r"(?m)^(?:\+\+\+ (?:b/)?|diff --git a/[^\n]{0,2000} b/)(?P<path>[^\t\n]{1,4000})"
    )


@cache
def _shape() -> re.Pattern[str]:
    return re.compile(
        r"[+ -]?\s*(?:[#;!].*|//.*|---|\[[^\]]+\]|-?\s*[\"']?[\w./ -]{1,80}[\"']?\s*[:=](?![:=])[^(){};]*;?"
        r"|export\s+\w+=.*|\w+=.*|</?[\w:.-][^<>]*>.*|[{}\[\]]+,?|-\s+\S.*|[a-z][\w.-]*[ \t]+\S+|[\"'][\w.-]+[\"']\s*:.*)"
    )


class Setting:
    """The files that a text shows, as a diff names them; a text without names is judged by its look."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._files: list[tuple[int, bool]] | None = None
        self._looks = False

    def configures(self, place: int) -> bool:
        """Whether a bare word there is a value and no name of one."""
        if self._files is None:
            self._files = [(at.start(), _is_named_so(at["path"])) for at in self._headings()]
            self._looks = not self._files and _looks_so(self._text)
        at = bisect_right(self._files, (place, True))
        return self._files[at - 1][1] if at else self._looks

    def _headings(self) -> Iterator[re.Match[str]]:
        return _heading().finditer(self._text)


def _is_named_so(path: str) -> bool:
    name = path.rpartition("/")[2].lower()
    return name.rpartition(".")[2] in ENDINGS or name.startswith(".env") or name.endswith("rc")


def _looks_so(text: str) -> bool:
    lines = [line for line in text[:SAMPLE].split("\n") if line.strip(" +-\t\r")]
    shaped = sum(bool(_shape().fullmatch(line[:300].rstrip("\r"))) for line in lines)
    return bool(lines) and shaped >= 0.75 * len(lines)
