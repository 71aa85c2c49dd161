"""A command in plain text: alone on its line, or as code in a sentence."""

from __future__ import annotations

import re

CODE = re.compile(r"(?<!`)`([^`\n]{1,2000})`(?!`)")
PROGRAM = re.compile(r"(?:[a-z~./][\w~./+-]*|[A-Z_][A-Z0-9_]*=\S*)(?=\s|$)", re.ASCII)
MARKS = re.compile(r"(?:^|\s)-{1,2}\w|[|<>$*=~\\/;&\"{}\[\]]|(?:^|\s)'|\w:\w|\w\.\w")
"""What words of talk hardly have and commands mostly do: options, paths, operators, quotes."""

WORDS = re.compile(r"[a-z][\w+-]*(?: [\w@+-]+){0,2}", re.ASCII)
TALK = frozenset(
    """a an and any are be can cannot command could do does for from how i idea if in is it its me
    my no none not of ok okay please possible sorry sure that the there this to unable unknown
    want what which with yes you your""".split()
)
MOST_TALK = 2  # words of talk in a line that is a command: `grep -r "to do"` has two

WARNED = re.compile(r"\b(?:not|never|avoid|instead|don't|cannot|can't)\b", re.IGNORECASE)


def command_in(lines: list[str]) -> str:
    """Return the command that these lines of text hold, or "" where none or several could be.

    A line that is one, bare or as code, goes before code with arguments within a sentence, which
    is left alone where the text has words of warning.
    """
    stripped = [line.strip() for line in lines]
    alone = [found for line in stripped if (found := _alone(line))]
    if alone:
        return alone[0] if len(alone) == 1 else ""
    text = "\n".join(stripped)
    spans = {span.strip() for span in CODE.findall(text)}
    commands = [span for span in spans if " " in span and PROGRAM.match(span)]
    return commands[0] if len(commands) == 1 and not WARNED.search(text) else ""


def _alone(line: str) -> str:
    if span := CODE.fullmatch(line):
        return span[1].strip()
    return line if _looks_typed(line) else ""


def _looks_typed(line: str) -> bool:
    if not PROGRAM.match(line) or "`" in line or line.endswith((". ", "?", "!", ":", ".", ",")):
        return False
    talk = TALK.intersection(word.strip(",.;'\"").lower() for word in line.split())
    if WORDS.fullmatch(line):
        return not talk
    return bool(MARKS.search(line)) and len(talk) <= MOST_TALK
