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

PROGRAMS = frozenset(
    """py pyi pyx js mjs cjs ts mts jsx tsx vue svelte c h cc cpp cxx hpp hh m mm go rs java kt kts scala
    groovy swift rb erb php pl pm sh bash zsh fish ps1 lua r jl ex exs erl hs ml clj cs fs vb dart sql
    html css scss less proto""".split()
)
"""How the names of programs end, and of what is written like one."""

OF_GIT = ("diff --git ", "index ", "--- ", "+++ ", "@@ ", "new file mode ", "similarity index ")
SAMPLE = 4_000
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
    """The files that a text shows, as a diff names them; what no name tells is judged by its look."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._files: list[tuple[int, bool]] = []

    def configures(self, place: int) -> bool:
        """Whether a bare word there is a value and no name of one."""
        self._files = self._files or list(_files(self._text))
        return self._files[bisect_right(self._files, (place, True)) - 1][1]


def _files(text: str) -> Iterator[tuple[int, bool]]:
    """Where each file of a text begins, and whether it is one of configuration."""
    headings = [(0, ""), *((match.start(), match["path"]) for match in _heading().finditer(text))]
    ends = [*(start for start, _ in headings[1:]), len(text)]
    for (start, path), end in zip(headings, ends, strict=True):
        named = _is_named_so(path) if path else None
        yield start, _looks_so(text[start : min(end, start + SAMPLE)]) if named is None else named


def _is_named_so(path: str) -> bool | None:
    """Whether a name is one of configuration, None where it may be or not."""
    name = path.rpartition("/")[2].lower()
    ending = name.rpartition(".")[2]
    if ending in ENDINGS or name.startswith(".env") or name.endswith("rc"):
        return True
    return False if ending in PROGRAMS else None


def _looks_so(text: str) -> bool:
    rows = (line for line in text[:SAMPLE].split("\n") if line.strip(" +-\t\r"))
    lines = [line for line in rows if not line.startswith(OF_GIT)]
    shaped = sum(bool(_shape().fullmatch(line[:300].rstrip("\r"))) for line in lines)
    return bool(lines) and shaped >= 0.75 * len(lines)
