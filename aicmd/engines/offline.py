"""Answers from what is known here: recipes, what the user took before, pages that were read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from aicmd import catalogue
from aicmd import history
from aicmd.assignment import assignment
from aicmd.assignment import is_valued
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.frame import unframed
from aicmd.ranking import Match
from aicmd.ranking import ranked
from aicmd.recipes import program
from aicmd.removal import is_meant
from aicmd.slots import Token
from aicmd.slots import is_korean
from aicmd.slots import read
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Form
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion
from aicmd.talk import is_talk
from aicmd.template import filled
from aicmd.template import slots
from aicmd.translation import N_
from aicmd.translation import _
from aicmd.translation import code
from aicmd.translation import is_chosen
from aicmd.unread import curbed
from aicmd.unread import doubted

if TYPE_CHECKING:
    from aicmd.composition import Composition

SURE = 0.66  # chosen by hand: right answers to bench/everyday.tsv against any to nonsense.tsv
CERTAIN = 0.995  # a recipe for just this: nothing that is made for the question could be surer
_DOUBT = 4.0  # how much the doubt about a recipe counts beside one about what is made
_KEPT = 0.95  # how sure an answer has to be, where a variable is to hold what it prints
_UNNAMED = 0.9  # what is left of one that needs a file where none is named: it may be a filter
ALSO = 0.3  # what is worth a look when another one is wanted
NEAR = 0.15  # what has hardly a word in common with the question is not near it
NEAREST = 3

_MISSING = ("folder", "archive", "mode", "file", "text", "user", "group")
"""What a composition may have a placeholder for."""
_DEEPER = frozenset(
    "subdirectories subfolders subdirectory subfolder under beneath tree empty hidden levels".split()
)
_KINDS = frozenset("directories folders subdirectories subfolders files".split())

_SILENT = N_("a question needs a server: aicmd setup; w and Enter show the documentation")

_UNKNOWN = N_("the offline engine does not know this; to ask a model: aicmd setup")
_NO_OTHER = N_("the offline engine knows no other command; to ask a model: aicmd setup")

Ask = Callable[[Question], Iterable[Suggestion]]


def _nothing(question: Question) -> Iterable[Suggestion]:
    return ()


class Offline:
    """The engine of recipes, for one system.

    `again` gives what the user took for a question before, `worked` what the documentation here has
    for one that no recipe answers.
    """

    name = "offline"

    def __init__(self, platform: str, again: Ask = _nothing, worked: Ask = _nothing) -> None:
        self._platform = platform
        self._again = again
        self._worked = worked

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        """Yield one complete reply. Raises AicmdError when nothing here answers the question."""
        asked = replace(dialogue.question, text=_text(dialogue))
        tokens = read(unframed(asked.text))
        matches = ranked(tokens, asked.tool, catalogue.index())
        fresh = _fresh(self._found(asked, tokens, matches), dialogue.shown())
        wanted = tuple(islice(fresh, max(1, asked.alternatives)))
        if not wanted:
            raise AicmdError(self._unknown(asked, matches, other=bool(dialogue.turns)))
        yield Reply(wanted, complete=True)

    def surest(self, asked: Question) -> tuple[float, str]:
        """What would be answered whatever the line is, and how sure it is: 0 and "" for nothing."""
        tokens = read(unframed(asked.text))
        made = self._made(asked, tokens)
        found = [(_rank(one), one.score, one.command) for one in made if one.score >= SURE]
        for match in doubted(ranked(tokens, asked.tool, catalogue.index()), tokens, made, SURE)[:1]:
            commands = self._recipe(match, asked.text, asked.shell)
            found += [(_rank(match), match.score, one.command) for one in islice(commands, 1)]
        return max(found, default=(0.0, 0.0, ""))[1:]

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        """Raises AicmdError: recipes do not talk."""
        raise AicmdError(_(_SILENT))

    def _found(
        self, asked: Question, tokens: tuple[Token, ...], matches: list[Match]
    ) -> Iterator[Suggestion]:
        """All answers, the surest first: what was taken before for the same question is."""
        yield from self._again(asked)
        yield from self._assigned(asked)
        if matches and matches[0].score >= CERTAIN and not _is_made(tokens):
            # spares the import of what makes commands
            yield from self._recipe(matches[0], asked.text, asked.shell)
        if is_talk(asked.text, tokens):
            return
        made = self._made(asked, tokens)
        answers: list[Match | Composition] = [*doubted(matches, tokens, made, SURE)]
        answers += [one for one in made if one.score >= SURE]
        answers.sort(key=lambda answer: -_rank(answer))
        if not answers or answers[0].score < SURE:
            yield from self._worked(asked)
            return
        for answer in answers:
            if answer.score >= ALSO:
                yield from self._variants(answer, asked.text, asked.shell)

    def _assigned(self, asked: Question) -> Iterator[Suggestion]:
        """What is wanted in a variable: the surest answer to the rest of the question, put there."""
        wanted = assignment(asked.text)
        if wanted is None or asked.tool:
            return
        from aicmd.risk import Level
        from aicmd.risk import assess

        score, command = self.surest(replace(asked, text=wanted.asked))
        if score >= _KEPT and is_valued(command) and assess(command).level is Level.OK:
            yield Suggestion(wanted.of(command, asked.shell), origin="recipe")

    def _made(self, question: Question, tokens: tuple[Token, ...]) -> tuple[Composition, ...]:
        """Commands made for the question: of one program with all its options, of find, and of a
        pipeline over lines of text.

        One that does not take in all of the question is no answer, but says what it is about.
        """
        from aicmd.calls import compose as compose_call
        from aicmd.composition import compose
        from aicmd.streams import compose as compose_stream

        found = []
        if not question.tool:
            found.append(compose_call(tokens, question.shell))
        if question.tool in ("", "find"):
            found.append(compose(tokens, self._platform, question.shell))
        if not question.tool:
            found.append(compose_stream(tokens, self._platform, question.shell))
        return tuple(filter(None, (curbed(one, tokens) for one in found)))

    def _variants(self, answer: Match | Composition, text: str, shell: str) -> Iterator[Suggestion]:
        if isinstance(answer, Match):
            yield from self._recipe(answer, text, shell)
        else:
            yield from _finds(answer)

    def _recipe(self, match: Match, text: str, shell: str) -> Iterator[Suggestion]:
        """The commands of a recipe; those whose program the question names come first."""
        words = set(text.lower().split())
        templates = match.recipe.variants(self._platform, shell)
        for template in sorted(templates, key=lambda one: program(one) not in words):
            command = filled(template, match.values, shell)
            if command is not None and is_meant(template, text):
                yield Suggestion(
                    command,
                    _summary(match, text),
                    placeholders=_placeholders(template, match),
                    origin="recipe",
                    form=Form(template, tuple(match.values.items())),
                )

    def _unknown(self, asked: Question, matches: list[Match], *, other: bool) -> str:
        """That nothing, or no `other` command, is known; below it what is nearest to a question."""
        if other:
            return _(_NO_OTHER)
        alike = sorted(matches, key=lambda match: -match.likeness)
        near = (match for match in alike if match.likeness >= NEAR)
        first = (next(self._recipe(match, asked.text, asked.shell), None) for match in near)
        lines = map(_line, islice(filter(None, first), NEAREST))
        return "\n".join([_(_UNKNOWN), *lines])


def warm() -> None:
    """Read ahead what every question needs."""
    asked = read("size of a file")
    ranked(asked, index=catalogue.index())
    Offline(sys.platform)._made(Question(""), asked)


def engine(config: Config) -> Offline:
    """The engine for this computer, with what is the user's own unless that is not wanted."""
    if config.forgets():
        return Offline(sys.platform)
    return Offline(sys.platform, history.again, _worked)


def _is_made(tokens: tuple[Token, ...]) -> bool:
    """Whether more is said than recipes read: columns that a comma parts, an age, how deep to look,
    whose something is to be, the manual of a command that is called by a word of ours."""
    parted = any((token.form("file") or "").endswith((".csv", ".tsv")) for token in tokens)
    deep = any("recursive" in token.terms or token.text.lower() in _DEEPER for token in tokens)
    files = any(token.form("extension") or "file" in token.terms for token in tokens)
    files = files or any(not _KINDS.isdisjoint(token.text.lower().split("/")) for token in tokens)
    aged = any(token.form("span") for token in tokens) and any("delete" in t.terms for t in tokens)
    said = {term for token in tokens for term in token.terms}
    owned = "owner" in said and not said.isdisjoint(("group", "change"))
    paged = {"manual", "command"} <= said
    sought = any("find" in token.terms for token in tokens[:1])
    return parted or sought or aged or owned or paged or (deep and files)


def _worked(question: Question) -> Iterator[Suggestion]:
    from aicmd.worked import worked  # few questions come this far, and it takes long to import

    return worked(question)


def _rank(answer: Match | Composition) -> float:
    """Where an answer stands among the others: what is made for the question says all of it.

    Of 25 everyday questions that one of both answers right, a recipe did only where it was all but
    CERTAIN.
    """
    if isinstance(answer, Match):
        return 1.0 - _DOUBT * (1.0 - answer.score)
    return answer.score * (_UNNAMED if "<file>" in answer.command else 1.0)


def _finds(composition: Composition) -> Iterator[Suggestion]:
    """The commands of a composition. It has no summary: its parts say what it is made of."""
    for command in (composition.command, *composition.others):
        missing = tuple(f"<{slot}>" for slot in _MISSING if f"<{slot}>" in command)
        yield Suggestion(command, placeholders=missing, origin="recipe")


def _text(dialogue: Dialogue) -> str:
    """All that was asked: a revision adds its words to the question."""
    requests = (*(turn.request for turn in dialogue.turns), dialogue.request)
    words = (dialogue.question.text, *filter(None, requests))
    return " ".join(dict.fromkeys(words))


def _placeholders(template: str, match: Match) -> tuple[str, ...]:
    return tuple(f"<{slot}>" for slot in slots(template) if slot not in match.values)


def _summary(match: Match, text: str) -> str:
    korean = code() == "ko" if is_chosen() else is_korean(text)
    summary = match.recipe.ko if korean else match.recipe.en
    for name, value in match.values.items():
        summary = summary.replace(f"<{name}>", value)
    return summary


def _fresh(found: Iterable[Suggestion], shown: frozenset[str]) -> Iterator[Suggestion]:
    """Each command once, and none that was shown."""
    seen = set(shown)
    for suggestion in found:
        if suggestion.command not in seen:
            seen.add(suggestion.command)
            yield suggestion


def _line(near: Suggestion) -> str:
    """The command stands last, so that it is easily copied."""
    from aicmd.risk import Level
    from aicmd.risk import assess

    mark = "!! " if assess(near.command).level is Level.DANGER else ""
    return f"  {mark}{near.summary}: {near.command}"
