from __future__ import annotations

from collections.abc import Iterator

import pytest

from aicmd.engines.fallback import Fallback
from aicmd.errors import AicmdError
from aicmd.errors import Unreachable
from aicmd.suggestion import Dialogue
from aicmd.suggestion import Doubt
from aicmd.suggestion import Question
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion

ASK = Dialogue(Question("x"))


class Says:
    """An engine that says one command, or fails."""

    def __init__(self, name: str, says: str | AicmdError) -> None:
        self.name = name
        self.says = says
        self.asked = 0

    def suggest(self, dialogue: Dialogue) -> Iterator[Reply]:
        self.asked += 1
        if isinstance(self.says, AicmdError):
            raise self.says
        yield Reply((Suggestion(self.says),), complete=True)

    def why(self, doubt: Doubt) -> Iterator[Reply]:
        yield Reply(said=f"{self.name}: {doubt.text}")


def test_a_question_is_for_the_engine_that_answers() -> None:
    engine = Fallback(Says("openai", Unreachable("no server")), Says("offline", "b"))
    doubt = Doubt("x", "b", "why?")
    assert [reply.said for reply in engine.why(doubt)] == ["openai: why?"]
    list(engine.suggest(ASK))
    assert [reply.said for reply in engine.why(doubt)] == ["offline: why?"]


def test_the_first_engine_answers() -> None:
    second = Says("offline", "b")
    engine = Fallback(Says("openai", "a"), second)
    (reply,) = engine.suggest(ASK)
    assert (reply.suggestions[0].command, reply.notice, engine.name) == ("a", "", "openai")
    assert second.asked == 0


def test_the_second_one_where_nobody_is_there() -> None:
    first = Says("openai", Unreachable("no server"))
    engine = Fallback(first, Says("offline", "b"))
    for _ in range(2):
        (reply,) = engine.suggest(ASK)
        assert reply.suggestions[0].command == "b"
        assert reply.notice == "answered offline: no server"
        assert engine.name == "offline"
    assert first.asked == 1


def test_another_failure_is_told() -> None:
    engine = Fallback(Says("openai", AicmdError("wrong key")), Says("offline", "b"))
    with pytest.raises(AicmdError, match="wrong key"):
        list(engine.suggest(ASK))


def test_if_neither_knows_the_server_is_what_is_told() -> None:
    first = Says("openai", Unreachable("no server"))
    engine = Fallback(first, Says("offline", AicmdError("unknown")))
    for _ in range(2):
        with pytest.raises(AicmdError, match="no server; the offline engine knows no answer"):
            list(engine.suggest(ASK))
    assert first.asked == 2
