"""What a question leaves open, so that no command for it can be wrong in it; OPEN lists it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import replace
from functools import cached_property
from posixpath import basename
from posixpath import dirname

OPEN = {
    "an output of another name with the same ending, if the question names none": "whoever does not "
    "say how it is to be called takes any name; one that the question names is none of these",
    "grep -n, -H = grep, zgrep likewise, where its lines are shown": "the same lines; that they are "
    "numbered besides hides nothing",
    "pgrep -a, -l, -f = pgrep, where it is shown": "the same processes; their command lines besides "
    "say more. Within $( ) it holds for none: -f would end more of them",
    "ps -o pid,etime,comm = ps -o etime": "what was asked for stands among the columns",
    "-sTCP:LISTEN, -iTCP:N = -i:N": "who has a port is who listens on it; not the other way round, "
    "for -i:N has those as well that are connected to it",
    "rm -v, cp -v, … = rm, zip -q = zip unless the question says so": "what is changed is the same",
    "zip -r F, cp -r F, scp -r F, git rm -r F = zip F": "without -r no folder was meant, so there is "
    "nothing to go into; a pattern may stand for folders",
    "cat F | X = X < F, zcat F | grep X = zgrep X F": "the same lines come in",
    "find -printf '%s %p\\n' | sort | head | cut -d ' ' -f 2- without the cut": "what was sorted by "
    "stands before the names; not where the question speaks of sizes or times",
    "ps | head = ps | head -n 11, if the question has no number": "ten lines, or ten below the head",
    "-type f, where the question says files": "files were asked for; without it only for an ending, "
    "which folders do not have",
    "find -delete = find -exec rm {} +, chmod, chown and touch in any way": "the same files are handed "
    "on; `stage.SAME` says what is told apart",
}
"""What is the same because the question leaves it open, with the reason."""

MARK = "\4"
"""Stands before a word that names what a command makes."""

_ENDING = re.compile(r"(?<=[^./])((?:\.tar)?\.[A-Za-z]\w{0,4})$")
_FILES = re.compile(r"\bfiles?\b|파일")
_FOLDERS_TOO = re.compile(
    r"files?\s*(?:/|and|or|&)\s*(?:sub)?(?:director|folder)|(?:directories|folders)\s*(?:/|and|or|&)\s*files"
    r"|(?:파일|폴더|디렉\w*)(?:과|와|이랑|랑|나|이나|하고|/|,)\s*(?:폴더|디렉|파일)"
)
_ONLY = re.compile(r"\b(?:only|just|nothing but|without|no line numbers)\b|만(?:\s|$)|없이|빼고")
_MEASURES = re.compile(
    r"\bsizes?\b|\bhow (?:big|large|old|long)\b|\btimes?\b|\bdates?\b|\bwith\b|크기|용량|시간|시각|날짜|언제"
)
_TOLD = re.compile(
    r"verbos|show|display|print|output|progress|\blist|report|quiet|silent"
    r"|보여|보이|출력|표시|과정|조용|진행|목록"
)
_CONNECTED = re.compile(r"connect|client|udp|연결|접속|클라이언트")
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen)\b|[한두세네] 개"
)


@dataclass(frozen=True)
class Leeway:
    """`asked` is the question in each language that it is put in; with none nothing is open.

    `shown` says that what the command prints is what the user gets to see.
    """

    asked: tuple[str, ...] = ()
    shown: bool = True

    def unseen(self) -> Leeway:
        """For a command whose output goes to another one."""
        return replace(self, shown=False)

    @cached_property
    def text(self) -> str:
        return "\n".join(self.asked).lower()

    @property
    def files(self) -> bool:
        """It speaks of files and of nothing else that has a name."""
        return _FILES.search(self.text) is not None and _FOLDERS_TOO.search(self.text) is None

    @property
    def only(self) -> bool:
        return _ONLY.search(self.text) is not None

    @property
    def measured(self) -> bool:
        """It speaks of sizes or times, which may have to be shown."""
        return _MEASURES.search(self.text) is not None

    @property
    def told(self) -> bool:
        """It says whether what is done is to be told."""
        return _TOLD.search(self.text) is not None

    @property
    def connected(self) -> bool:
        """It speaks of connections, and not only of who has a port."""
        return _CONNECTED.search(self.text) is not None

    @property
    def numbered(self) -> bool:
        return _NUMBER.search(self.text) is not None

    def opened(self, word: str, operands: tuple[str, ...]) -> str:
        """A word, or only its ending if it names what is made and the question does not."""
        before, mark, name = word.partition(MARK)
        if not mark:
            return word
        others = [other for other in operands if MARK not in other]
        ending = _ENDING.search(name)
        computed = re.search(r"[\1-\3*?]", name) is not None
        if (
            not self.asked
            or computed
            or not ending
            or name in others
            or self._names(name, ending[1], others)
        ):
            return word
        return f"{before}{MARK}{dirname(name)}{ending[1]}"

    def _names(self, name: str, ending: str, others: list[str]) -> bool:
        """Whether the question gives the name, whole or without its ending."""
        whole = basename(name).lower()
        stem = whole.removesuffix(ending.lower())
        return self._has(whole) or (self._has(stem) and stem not in map(str.lower, others))

    def _has(self, word: str) -> bool:
        """Whether the question has a word that is no part of another name."""
        return (
            re.search(rf"(?<![A-Za-z0-9_./-]){re.escape(word)}(?![A-Za-z0-9_/-]|\.\w)", self.text)
            is not None
        )
