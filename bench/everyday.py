"""How many everyday questions the offline engine answers right, in English and in Korean.

    python -m bench.everyday [--show N | --held]

`everyday.tsv` holds the questions: a line `# topic`, then below it the English question, the Korean
one and each command that a careful person would accept, parted by tabs. The first answer is right
if it says the same as one of these (`likeness`) or, where both are harmless, prints and changes the
same (`sandbox`). `nonsense.tsv` holds what must get no answer: language, tab, question.

What is asked is written without looking at what is answered, and does not change with it. Questions of
several authors stand in each file. `everyday_held.tsv` and `nonsense_held.tsv` are counted and never
looked at.
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


def read(name: str, *, held: bool) -> str:
    """The text of a file of questions, or of the one beside it that is held back."""
    return (FOLDER / f"{name}{'_held' if held else ''}.tsv").read_text(encoding="utf-8")


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


def is_right(
    given: str, accepted: tuple[str, ...], place: Sandbox, texts: tuple[str, ...] = ()
) -> bool:
    """Whether an answer says or does what one of the accepted commands does.

    What the question, in each language, leaves open may be otherwise.
    """
    if not given:
        return False
    said = any(alike(command, given, texts) for command in accepted)
    return said or any(place.same(command, given) for command in accepted)


def judged(engine: Offline, place: Sandbox, text: str) -> Iterator[Judged]:
    """Every question of a file's text in both languages with its answer and the verdict."""
    for asked in questions(text):
        for language, one in zip(LANGUAGES, asked.texts, strict=True):
            given = answer(engine, one)
            right = is_right(given, asked.accepted, place, asked.texts)
            yield Judged(asked, language, one, given, right)


def nonsense(engine: Offline, text: str) -> list[tuple[str, str]]:
    """Each question of a file's text that must get no answer, with what it got."""
    lines = (line.partition("\t")[2] for line in text.splitlines())
    return [(line, answer(engine, line)) for line in lines]


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


def choices() -> argparse.ArgumentParser:
    """The reader of the command line; what is held back cannot be shown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--show", type=int, default=0, metavar="N", help="show N that are wrong")
    either.add_argument("--held", action="store_true", help="ask what is held back")
    return parser


def main() -> int:
    chosen = choices().parse_args()
    engine = Offline("linux")
    with sandbox() as place:
        found = list(judged(engine, place, read("everyday", held=chosen.held)))
    untold = nonsense(engine, read("nonsense", held=chosen.held))
    report(found, untold)
    show(found, untold, chosen.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
