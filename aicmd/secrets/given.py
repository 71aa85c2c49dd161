"""How a name is given a value: `=`, `: `, `=>`, `<name>…</name>`, `"name", "…"`, `--name …`, and more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

TYPE = r":\s{0,3}[&*]?(?:'static )?[A-Za-z_][\w.\[\]?|]{0,30}|string|String|str"
"""What programs say of a name before its sign: `: str =`, `string =`."""

SIGN = r"=>|[?:|+]{0,3}={1,3}|[:：]{1,2}|,(?=\s{0,3}[\"'`])|\|\|:?|\((?=\s{0,3}[\"'`@])"
SAID = r"[ \t]{1,3}(?:is|was|to|->|은|는|을|를)(?=[ \t])|(?:은|는|이|을|를)(?=[ \t])"
SYNTAX = (
    r"(?P<rest>[A-Za-z0-9_.-]{0,40}+(?: (?!is |was |to )[A-Za-z0-9_.-]{1,20}+){0,2})(?P<close>\\?[\"'`\])*]{0,3})"
    r"(?:(?:</[\w:-]{1,30}>|>)\s{0,40}[+-]?\s{0,40}<[\w:-]{0,30}(?:value|Value|string)>\s{0,40}"
    r"|(?P<tag>(?:\s[\w:]{1,20}=\"[^\"\n]{0,60}\"){0,2}>\s{0,40})"
    r"|[\"']?\s{0,3},?\s{0,40}[+-]?\s{0,40}[\"']?(?:value|Value|VALUE)[\"']?\s{0,3}[:=]\s{0,3}"
    rf"|\s{{0,4}}(?:(?:{TYPE})\s{{0,3}}(?==))?(?P<sign>{SIGN})"
    r"(?:\*{1,2}|[ \t]{0,6}[(\[]?\s{0,40}(?=\\?[\"'`])|(?=[ \t]))?"
    rf"|(?P<said>{SAID})|(?P<blank>(?=[ \t])))[ \t]{{0,8}}"
    r"(?:[rbfuRBFU@$]?(?P<quote>\\{0,3}[\"'`])(?P<quoted>(?:(?!(?P=quote))(?:\\.|[^\\\n])){1,2000}?)(?P=quote)"
    r"|\\{0,3}[\"'`]?(?P<bare>[^\s<>\"'`\\]\S{0,255}))"
)
TAGGED, SAYS, BEHIND = "<>", "is", " "
"""Ways that have no sign: an element of XML, a sentence, and a mere blank."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value, where it begins, the `sign` that gives it, and whether it stands in quotes.

    `rest` is what the name goes on with, `closed` whether the name stands in quotes.
    """

    value: str
    start: int
    sign: str
    quoted: bool
    rest: str
    closed: bool

    @property
    def end(self) -> int:
        return self.start + len(self.value)


@cache
def _syntax() -> re.Pattern[str]:
    return re.compile(SYNTAX)


def given(text: str, at: int, configures: bool) -> Given | None:
    """Return what the name is given that ends there, or goes on there; None for nothing."""
    match = _syntax().match(text, at)
    if match is None:
        return None
    signs = {"tag": TAGGED, "said": SAYS, "blank": BEHIND}
    named = next((sign for group, sign in signs.items() if match[group] is not None), "")
    sign, quoted = named or match["sign"] or ":", match["quoted"] is not None
    value = match["quoted"] or _trimmed(match["bare"], configures)
    start = match.start("quoted" if quoted else "bare")
    return Given(value, start, sign, quoted, match["rest"], bool(match["close"]))


@cache
def _end(configures: bool) -> re.Pattern[str]:
    """Where a bare value ends: in a program at any sign of its syntax, in a configuration at few."""
    if configures:
        return re.compile(r"[;&,](?=[\w .-]{1,40}=)|[<>`]|[\"'](?=[\s,;)\]}>]|\Z)|\\[nrt\"']")
    return re.compile(r"[\"'`;(){}\[\]<>|]|[,&](?![^\s\w])(?=\s|\Z|[\w.-]{1,40}[=\"':])|\\[nrt\"']")


def _trimmed(word: str, configures: bool) -> str:
    """A bare value without what ends it: signs of the syntax around it, and what is given next."""
    end = _end(configures).search(word)
    word = word[: end.start()] if end else word
    if not configures:
        return word.rstrip(",.:")
    word = word.rstrip(";,")
    return word.rstrip("}])") if not any(one in word for one in "{[(") else word
