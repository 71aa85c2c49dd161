"""Which of a server's models to take, by what their names say of them.

No server tells much of a model beyond its name, but those hold its size and what it was made for:
"qwen2.5-coder:7b-instruct-q4_K_M", "Qwen3-30B-A3B".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from aicmd.completion import talkers
from aicmd.translation import _

_SIZE = re.compile(
    r"(?<![a-z0-9.])(?:(?P<experts>\d{1,2})x)?e?(?P<size>\d{1,4}(?:\.\d+)?)(?P<unit>[bm])(?![a-z0-9])"
)
_ACTIVE = re.compile(r"(?<![a-z0-9.])a(?P<size>\d{1,3}(?:\.\d+)?)b(?![a-z0-9])")
_CODE = re.compile(r"code|coder|stral-?code|devstral")
_TALKS = re.compile(r"instruct|chat|assistant|(?<![a-z])it(?![a-z])")
_RAW = re.compile(
    r"(?<![a-z])(?:base|pt|text|foundation)(?![a-z])|completion|\d[bm]-code(?![a-z])|-turbo-instruct|davinci|babbage"
)
_SLOW = re.compile(
    r"think|reason|qwq|magistral|(?<![a-z0-9])[ro]\d(?![a-z0-9.])|deepseek-r|-pro(?![a-z])"
)
_OTHER = re.compile(
    r"(?<![a-z])(?:vl|vision|llava|ocr|guard|math|audio|image|realtime|transcribe|search|med|omni|speech"
    r"|video|translate|shield)(?![a-z])"
)
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}|(?<![a-z])(?:preview|exp|beta)(?![a-z])")
_SMALL = re.compile(r"(?<![a-z])(?:mini|nano|flash|haiku|small|lite|instant|turbo|fast)(?![a-z])")
_BYTES = (
    (re.compile(r"fp?32"), 4.0),
    (re.compile(r"fp?16|float16"), 2.0),
    (re.compile(r"q8|8bit|fp8|int8"), 1.1),
)
"""Bytes that a parameter takes; most are packed into about half of one."""

PACKED = 0.6
BESIDE = 1.0  # gigabytes for what is not parameters
SHARE = 0.75  # of the memory that a model may take
QUICK = 10.0
"""Billions of parameters up to which a computer without a large graphics card answers in seconds."""

ABLE = 3.0
"""Billions from which commands are mostly right."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model by its name; sizes are in billions of parameters, 0.0 where the name has none.

    `active` is how many of them take part in each word, which says how fast it is.
    """

    name: str
    size: float
    active: float

    @property
    def gigabytes(self) -> float:
        """The memory that it takes, 0.0 where nobody knows."""
        low = self.name.lower()
        each = next((size for kind, size in _BYTES if kind.search(low)), PACKED)
        return self.size * each + BESIDE if self.size else 0.0

    def has(self, kind: re.Pattern[str]) -> bool:
        return kind.search(self.name.lower()) is not None


def read(name: str) -> Model:
    """Return what a name says of its model."""
    low = name.lower()
    sizes = [_billions(match) for match in _SIZE.finditer(low)]
    active = _ACTIVE.search(low)
    size = max(sizes, default=0.0)
    return Model(name, size, float(active["size"]) if active else size)


def _billions(match: re.Match[str]) -> float:
    size = float(match["size"]) * int(match["experts"] or 1)
    return size / 1000 if match["unit"] == "m" else size


def ranked(names: Iterable[str], memory: float = 0.0, usual: str = "") -> list[tuple[str, str]]:
    """Return the chat models, the best first, each with why in a few words.

    `memory` is what the computer has that runs them, in gigabytes, 0.0 for one that we do not know;
    `usual` is the one that is asked where nobody chooses.
    """
    known = [read(name) for name in dict.fromkeys(talkers(names))]
    order = sorted(
        range(len(known)), key=lambda at: (*_merits(known[at], memory, usual), -at), reverse=True
    )
    return [(known[at].name, _why(known[at], memory, usual)) for at in order]


def _merits(model: Model, memory: float, usual: str) -> tuple[float, ...]:
    """What counts, the weightiest first."""
    return (
        _fits(model, memory),
        model.name == usual,
        not model.has(_OTHER),
        not model.has(_RAW),
        not model.has(_SLOW),
        not model.has(_DATED),
        _class(model),
        model.has(_CODE),
        model.has(_TALKS),
        model.size if model.active <= QUICK else -model.active,
    )


def _fits(model: Model, memory: float) -> bool:
    return not memory or model.gigabytes <= memory * SHARE


def _class(model: Model) -> int:
    """How much is to be hoped for from its size: able and quick, able, neither."""
    if not model.size:
        return 2 + model.has(_SMALL)
    if model.size < ABLE:
        return 1
    return 3 if model.active <= QUICK else 2


def _why(model: Model, memory: float, usual: str) -> str:
    if not _fits(model, memory):
        return _("needs about {gigabytes:.0f} GB, here are {memory:.0f}").format(
            gigabytes=model.gigabytes, memory=memory
        )
    said = [_made_for(model, usual)]
    if model.size:
        fast = (
            _(", {active:g} active").format(active=model.active)
            if model.active < model.size
            else ""
        )
        said.append(_("{size:g} billion parameters{fast}").format(size=model.size, fast=fast))
        said.append(_("fits into {memory:.0f} GB").format(memory=memory) if memory else "")
    return ", ".join(filter(None, said))


def _made_for(model: Model, usual: str) -> str:
    if model.name == usual:
        return _("what is asked where none is set")
    for kind, word in (
        (_OTHER, _("made for something else")),
        (_RAW, _("not made for chats")),
        (_SLOW, _("thinks for long")),
        (_DATED, _("a copy of one day")),
        (_CODE, _("made for code")),
        (_TALKS, _("made for chats")),
        (_SMALL, _("small and quick")),
    ):
        if model.has(kind):
            return word
    return ""
