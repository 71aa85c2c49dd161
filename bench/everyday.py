"""How many everyday questions the offline engine answers right, in English and in Korean.

    python -m bench.everyday [--show N]

`everyday.tsv` holds the questions: a line `# topic`, then below it the English question, the Korean
one and each command that a careful person would accept, parted by tabs. The first answer is right
if it says the same as one of these (`likeness`) or, where both are harmless, prints and changes the
same (`sandbox`). `nonsense.tsv` holds what must get no answer: language, tab, question.

What is asked is written without looking at what is answered, and does not change with it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from aicmd.engines.offline import Offline
from aicmd.errors import AicmdError
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question
from bench.likeness import alike
from bench.sandbox import Sandbox
from bench.sandbox import sandbox

FOLDER = Path(__file__).parent
LANGUAGES = ("English", "Korean")


class Asked(NamedTuple):
    topic: str
    texts: tuple[str, str]  # in the order of LANGUAGES
    accepted: tuple[str, ...]


class Judged(NamedTuple):
    asked: Asked
    language: str
    text: str
    answer: str  # "" when the engine does not know
    right: bool


def questions(text: str) -> Iterator[Asked]:
    """The everyday questions of a file's text."""
    topic = ""
    for line in text.splitlines():
        if line.startswith("# "):
            topic = line[2:]
        else:
            english, korean, *accepted = line.split("\t")
            yield Asked(topic, (english, korean), tuple(accepted))


def answer(engine: Offline, text: str) -> str:
    """The first command that the engine answers with, or "" if it does not know."""
    try:
        return next(engine.suggest(Dialogue(Question(text)))).suggestions[0].command
    except AicmdError:
        return ""


def is_right(given: str, accepted: tuple[str, ...], place: Sandbox) -> bool:
    """Whether an answer says or does what one of the accepted commands does."""
    if not given:
        return False
    said = any(alike(command, given) for command in accepted)
    return said or any(place.same(command, given) for command in accepted)


def judged(engine: Offline, place: Sandbox) -> Iterator[Judged]:
    """Every everyday question in both languages with its answer and the verdict."""
    for asked in questions((FOLDER / "everyday.tsv").read_text(encoding="utf-8")):
        for language, text in zip(LANGUAGES, asked.texts, strict=True):
            given = answer(engine, text)
            yield Judged(asked, language, text, given, is_right(given, asked.accepted, place))


def nonsense(engine: Offline) -> list[tuple[str, str]]:
    """Each question that must get no answer, with what it got."""
    lines = (FOLDER / "nonsense.tsv").read_text(encoding="utf-8").splitlines()
    texts = (line.partition("\t")[2] for line in lines)
    return [(text, answer(engine, text)) for text in texts]


def report(found: list[Judged], untold: list[tuple[str, str]]) -> None:
    """Print the totals and a line for each topic."""
    for language in LANGUAGES:
        print(f"{language} right       {_right(found, language)}")
    answered = sum(1 for _, given in untold if given)
    print(f"nonsense answered   {answered}/{len(untold)}")
    print(f"\n{'topic':24}{LANGUAGES[0]:>9}{LANGUAGES[1]:>9}")
    for topic in dict.fromkeys(one.asked.topic for one in found):
        of_topic = [one for one in found if one.asked.topic == topic]
        shares = "".join(f"{_right(of_topic, language):>9}" for language in LANGUAGES)
        print(f"{topic:24}{shares}")


def _right(found: list[Judged], language: str) -> str:
    rights = [one.right for one in found if one.language == language]
    return f"{sum(rights)}/{len(rights)}"


def show(found: list[Judged], untold: list[tuple[str, str]], most: int) -> None:
    """Print what went wrong first: the question, its answer, what would have been accepted."""
    wrong = [one for one in found if not one.right]
    for one in wrong[:most]:
        print(f"\n  {one.text}\n  got    {one.answer or '-'}")
        print("  wanted", *one.asked.accepted[:4], sep="\n         ")
    for text, given in [(text, given) for text, given in untold if given][:most]:
        print(f"\n  {text}\n  got    {given}\n  wanted no answer")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--show", type=int, default=0, metavar="N", help="show N that are wrong")
    chosen = arguments.parse_args()
    engine = Offline("linux")
    with sandbox() as place:
        found = list(judged(engine, place))
    untold = nonsense(engine)
    report(found, untold)
    show(found, untold, chosen.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
