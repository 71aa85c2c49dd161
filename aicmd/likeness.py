"""When two questions ask for the same: what is left of them without the ways to say please.

Order counts, and so does every word that may turn the sense round: "over", "from", "이하".
"""

from __future__ import annotations

from aicmd.slots import Token
from aicmd.slots import is_korean
from aicmd.slots import read
from aicmd.vocabulary import bare
from aicmd.vocabulary import known

_FILLING = frozenset(
    "a an the please just kindly how do does i can could would you me my we want need like what"
    " what's whats is are there some so hey hi".split()
)
_KOREAN = frozenset(
    "좀 어떻게 방법 방법을 법 해줘 해주세요 해 하기 하는 하는데 하고 싶어 싶다 하고싶어 주세요 줘 하려면"
    " 할 한 뭐야 뭐 무엇 뭔지 뭐지 을 를 이 가 은 는 의 도 요".split()
)
_ASKING = frozenset({"show", "to"})
"""What a question may begin or end with: "show the size", "how to …", "… 알려줘"."""


def likeness(text: str) -> str:
    """The same for two questions that ask for the same; "" where nothing is known of a question.

    Values count as they are written, words by what they mean.
    """
    filling = _KOREAN if is_korean(text) else _FILLING  # in Korean text "a" is somebody's name
    units = [unit for token in read(text) if (unit := _unit(token, filling))]
    while units and units[0] in _ASKING:
        del units[0]
    while units and units[-1] in _ASKING:
        del units[-1]
    return " ".join(units)


def _unit(token: Token, filling: frozenset[str]) -> str:
    """A value in its own letters, a word by its meanings; "" for a word that says nothing."""
    if token.quoted or (token.forms and not token.terms):
        return f"'{token.text}'"
    word = token.text.casefold()
    means = " ".join(token.terms) if known(token.text) else bare(word)
    return "" if word in filling else means or word
