"""Answers from what the program itself knows: no server, no file, no process."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice

from aicmd.composition import Composition
from aicmd.composition import compose
from aicmd.config import Config
from aicmd.errors import AicmdError
from aicmd.ranking import Match
from aicmd.ranking import ranked
from aicmd.recipes import program
from aicmd.slots import Token
from aicmd.slots import read
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion
from aicmd.template import filled
from aicmd.template import slots

SURE = 0.66  # below it fewer than half of the answers were right on bench/offline.py --tune
ALSO = 0.45  # what is worth a look when another one is wanted

_SILENT = "a question needs a server: set aicmd.baseUrl; w and Enter show the documentation"
_SILENT_KO = "질문에 답하려면 서버가 필요합니다(aicmd.baseUrl). w와 Enter는 문서를 보여줍니다"


class Offline:
    """The engine of recipes, for one system."""

    name = "offline"

    def __init__(self, platform: str) -> None:
        self._platform = platform

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        """Yield one complete reply. Raises AicmdError when the question is beyond the recipes."""
        text = _text(dialogue)
        tokens = read(text)
        matches = ranked(tokens, dialogue.question.tool)
        composed = self._composed(dialogue.question, tokens)
        scores = (*(match.score for match in matches[:1]), *(one.score for one in composed))
        if max(scores, default=0.0) < SURE:
            raise AicmdError(_unknown(text, matches))
        found = self._suggestions(dialogue, text, matches, composed)
        wanted = tuple(islice(found, max(1, dialogue.question.alternatives)))
        if not wanted:
            raise AicmdError(_no_other(text))
        yield Reply(wanted, complete=True)

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        """Raises AicmdError: recipes do not talk."""
        raise AicmdError(_SILENT_KO if _is_korean(doubt.text) else _SILENT)

    def _composed(self, question: Question, tokens: tuple[Token, ...]) -> tuple[Composition, ...]:
        if question.tool not in ("", "find"):
            return ()
        composition = compose(tokens, self._platform, question.shell)
        return (composition,) if composition and composition.score >= SURE else ()

    def _suggestions(
        self,
        dialogue: Dialogue,
        text: str,
        matches: list[Match],
        composed: tuple[Composition, ...],
    ) -> Iterator[Suggestion]:
        """All answers that have not been shown, the surest first."""
        seen = set(dialogue.shown())
        sure = [match for match in matches if match.score >= ALSO]
        answers: list[Match | Composition] = [*sure, *composed]
        for answer in sorted(answers, key=lambda answer: -answer.score):
            for suggestion in self._variants(answer, text, dialogue.question.shell):
                if suggestion.command not in seen:
                    seen.add(suggestion.command)
                    yield suggestion

    def _variants(self, answer: Match | Composition, text: str, shell: str) -> Iterator[Suggestion]:
        if isinstance(answer, Composition):
            yield from _finds(answer)
        else:
            yield from self._recipe(answer, text, shell)

    def _recipe(self, match: Match, text: str, shell: str) -> Iterator[Suggestion]:
        """The commands of a recipe; those whose program the question names come first."""
        words = set(text.lower().split())
        templates = match.recipe.variants(self._platform, shell)
        for template in sorted(templates, key=lambda one: program(one) not in words):
            command = filled(template, match.values, shell)
            if command is not None:
                yield Suggestion(
                    command,
                    _summary(match, text),
                    placeholders=_placeholders(template, match),
                    origin="recipe",
                )


def warm() -> None:
    """Read all recipes ahead."""
    ranked(read("size of a file"))


def engine(config: Config) -> Offline:
    """The engine for this computer; nothing of it can be configured."""
    return Offline(sys.platform)


def _finds(composition: Composition) -> Iterator[Suggestion]:
    """The commands of a composition. It has no summary: its parts say what it is made of."""
    for command in (composition.command, *composition.others):
        missing = tuple(
            f"<{slot}>" for slot in ("folder", "archive", "mode") if f"<{slot}>" in command
        )
        yield Suggestion(command, placeholders=missing, origin="recipe")


def _text(dialogue: Dialogue) -> str:
    """All that was asked: a revision adds its words to the question."""
    requests = (*(turn.request for turn in dialogue.turns), dialogue.request)
    words = (dialogue.question.text, *filter(None, requests))
    return " ".join(dict.fromkeys(words))


def _placeholders(template: str, match: Match) -> tuple[str, ...]:
    return tuple(f"<{slot}>" for slot in slots(template) if slot not in match.values)


def _summary(match: Match, text: str) -> str:
    summary = match.recipe.ko if _is_korean(text) else match.recipe.en
    for name, value in match.values.items():
        summary = summary.replace(f"<{name}>", value)
    return summary


def _is_korean(text: str) -> bool:
    return any("가" <= character <= "힣" for character in text)


def _unknown(text: str, matches: list[Match]) -> str:
    korean = _is_korean(text)
    nearest = [match.recipe.ko if korean else match.recipe.en for match in matches[:3]]
    near = "; ".join(nearest)
    if korean:
        known = f" 가까운 것: {near}." if near else ""
        return (
            f"오프라인 엔진이 모르는 질문입니다.{known} 모델에 물으려면 aicmd.baseUrl을 설정하세요"
        )
    known = f" Nearest: {near}." if near else ""
    return f"the offline engine does not know this.{known} To ask a model, set aicmd.baseUrl"


def _no_other(text: str) -> str:
    if _is_korean(text):
        return "오프라인 엔진은 다른 명령을 모릅니다. 모델에 물으려면 aicmd.baseUrl을 설정하세요"
    return "the offline engine knows no other command; to ask a model, set aicmd.baseUrl"
