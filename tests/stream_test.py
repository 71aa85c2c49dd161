from __future__ import annotations

import select
import threading
import time
from collections.abc import Iterator

import pytest

from aicmd.errors import AicmdError
from aicmd.explanation import Explanation
from aicmd.stream import Progress
from aicmd.stream import Stream
from aicmd.suggestion import Reply
from aicmd.suggestion import Suggestion


def explain(suggestion: Suggestion) -> Explanation:
    return Explanation(suggestion.command, (), True)


def reply(*commands: str) -> Reply:
    return Reply(tuple(Suggestion(command) for command in commands))


def wait(stream: Stream, seconds: float = 5) -> list[Progress]:
    """Everything a reader sees that waits with select, to the end of the stream."""
    seen = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([stream.fileno()], [], [], 0.1)[0]:
            seen.append(stream.progress)
            if seen[-1].done:
                return seen
    raise AssertionError(f"the stream did not end: {seen}")


def test_a_command_is_told_before_its_explanation_is_made() -> None:
    ready = threading.Event()

    def slowly(suggestion: Suggestion) -> Explanation:
        ready.wait(5)
        return explain(suggestion)

    stream = Stream(iter([reply("ls")]), slowly)
    select.select([stream.fileno()], [], [], 5)
    first = stream.progress
    assert (first.reply, first.explanations) == (reply("ls"), ())
    ready.set()
    assert wait(stream)[-1] == Progress(reply("ls"), (explain(Suggestion("ls")),), done=True)


def test_no_explanation_is_told_beside_another_command() -> None:
    """The first command was mended: what is known of the second is not about it."""
    mended = threading.Event()

    def slowly(suggestion: Suggestion) -> Explanation:
        if suggestion.command == "ls -A":
            mended.wait(5)
        return explain(suggestion)

    stream = Stream(iter([reply("ls --zz", "df"), reply("ls -A", "df")]), slowly)
    while stream.progress.reply != reply("ls -A", "df"):
        select.select([stream.fileno()], [], [], 0.1)
    assert stream.progress.explanations == ()
    mended.set()
    told = [explanation.command for explanation in wait(stream)[-1].explanations]
    assert told == ["ls -A", "df"]


def test_an_explanation_is_kept_while_its_command_stays() -> None:
    gate = threading.Event()

    def replies() -> Iterator[Reply]:
        yield reply("ls")
        yield reply("ls", "df")
        gate.wait(5)

    stream = Stream(replies(), explain)
    end = time.monotonic() + 5
    while len(stream.progress.explanations) < 2 and time.monotonic() < end:
        time.sleep(0.01)
    assert [made.command for made in stream.progress.explanations] == ["ls", "df"]
    gate.set()
    wait(stream)


@pytest.mark.parametrize("error", [AicmdError("gone"), ZeroDivisionError("ours")])
def test_an_error_ends_it_with_what_had_come(error: Exception) -> None:
    def replies() -> Iterator[Reply]:
        yield reply("ls")
        raise error

    final = wait(Stream(replies(), explain))[-1]
    assert final.error is error
    assert final.reply == reply("ls")


def test_a_reader_that_is_late_sees_the_newest() -> None:
    stream = Stream(iter([reply("a"), reply("b"), reply("c")]), explain)
    time.sleep(0.2)
    assert stream.progress.reply == reply("c")
    assert not select.select([stream.fileno()], [], [], 0)[0]


def test_many_replies_do_not_block_the_writer() -> None:
    """A pipe holds 64 KiB of signals; nobody may have to read them."""
    stream = Stream((reply("ls") for _ in range(40_000)), explain)
    end = time.monotonic() + 20
    while not stream.progress.done and time.monotonic() < end:
        time.sleep(0.05)
    assert stream.progress.done
