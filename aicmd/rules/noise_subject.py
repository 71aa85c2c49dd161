from __future__ import annotations

import re

from aicmd.message import Message
from aicmd.rules import Level
from aicmd.rules import Problem
from aicmd.rules import rule
from aicmd.translation import _

NOISE = frozenset(
    """
    update updates updated change changes changed fix fixes fixed bugfix bugfixes fixup fixups minor
    misc stuff things tweak tweaks cleanup commit test tests testing save saving asdf
    qwer foo bar done edit edits modify modified improvements improvement refactor
    수정 변경 업데이트 커밋 작업 저장 테스트 버그수정 기타
    """.split()
)
"""Words that say nothing of a change when they stand alone."""

_FILLERS = frozenset(
    "some more minor small little a few the and of code files file it bug 사항 코드".split()
)


@rule(Level.WARNING)
def noise_subject(message: Message) -> Problem | None:
    """A subject that would fit any change: "update", "fix bug", "minor changes", "수정"."""
    words = re.findall(r"[^\W_]+", message.subject.lower())
    telling = [word for word in words if word not in NOISE and word not in _FILLERS]
    if not message.subject or telling:
        return None
    return Problem(_("the subject would fit any change: say what this one does"))
