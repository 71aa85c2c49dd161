"""Whether a place in a text is configuration, where a bare word is a value, or a program."""

from __future__ import annotations

import re
from bisect import bisect_right
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
        r"|export\s+\w+=.*|\w+=.*|</?[\w:.-][^<>]*>.*|[{}\[\]]+,?|-\s+\S.*|[\"'][\w.-]+[\"']\s*:.*)"
    )


class Setting:
    """The files that a text shows, as a diff names them; a text without names is judged by its look."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] = []
        self._configures: list[bool] = []
        for match in _heading().finditer(text):
            self._starts.append(match.start())
            self._configures.append(_is_named_so(match["path"]))
        self._looks = self._starts == [] and _looks_so(text)

    def configures(self, place: int) -> bool:
        """Whether a bare word there is a value and no name of one."""
        at = bisect_right(self._starts, place)
        return self._configures[at - 1] if at else self._looks


def _is_named_so(path: str) -> bool:
    name = path.rpartition("/")[2].lower()
    return name.rpartition(".")[2] in ENDINGS or name.startswith(".env") or name.endswith("rc")


def _looks_so(text: str) -> bool:
    lines = [line for line in text[:SAMPLE].split("\n") if line.strip(" +-\t\r")]
    shaped = sum(bool(_shape().fullmatch(line[:300].rstrip("\r"))) for line in lines)
    return bool(lines) and shaped >= 0.75 * len(lines)
