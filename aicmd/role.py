"""What a word or a value of a question is there for, told by the words at it.

"from a.txt to b.txt" and "a.txt를 b.txt로" say where each goes, whatever a phrasing has first; "named
kim" and "kim이라는" say that it is a name, "as kim" and "kim 계정으로" whose.
"""

from __future__ import annotations

from enum import StrEnum

from aicmd.slots import Token
from aicmd.vocabulary import is_hangul
from aicmd.vocabulary import is_particle


class Role(StrEnum):
    SOURCE = "source"
    TARGET = "target"
    NAME = "name"
    USER = "user"
    NONE = ""


_BEFORE = {
    **dict.fromkeys("from of".split(), Role.SOURCE),
    **dict.fromkeys("to into onto".split(), Role.TARGET),
    **dict.fromkeys("named called titled".split(), Role.NAME),
    "as": Role.TARGET,
}
"""What an English word says of what follows it."""
_BEHIND = {
    **dict.fromkeys("을 를 에서 부터 의 에서의 로부터 으로부터".split(), Role.SOURCE),
    **dict.fromkeys("로 으로 에 에다 에다가".split(), Role.TARGET),
    **dict.fromkeys("라는 이라는 란 이란".split(), Role.NAME),
}
"""What a Korean particle says of what it follows."""
_KINDS = frozenset("folder file user server branch container image link archive".split())
"""Words for what a value is, which stand between it and what says its role."""
_ENDINGS = sorted(_BEHIND, key=len, reverse=True)


def role(tokens: tuple[Token, ...], at: int) -> Role:
    """What the words at a token say that it is for."""
    if tokens[at].text.lower() in _BEFORE:
        return Role.NONE
    if at and _says_who(tokens[at - 1]):
        return Role.USER
    return _by_particle(tokens, at) or _by_preposition(tokens, at)


def _says_who(token: Token) -> bool:
    """The "user" of "user deploy" and the 계정은 of "계정은 deploy", but not that of 계정 삭제."""
    is_subject = not is_hangul(token.text) or token.text.endswith(("은", "는", "이", "가"))
    return "user" in token.terms and is_subject


def _by_particle(tokens: tuple[Token, ...], at: int) -> Role:
    """In Korean, by the particle at it or at the word for what it is: pictures 폴더에다."""
    if is_hangul(tokens[at].text):
        return _ending(tokens[at].text)
    behind = tokens[at + 1] if at + 1 < len(tokens) else Token("")
    if behind.text in ("에", "안에") and tokens[at + 2 : at + 3] and _is_there(tokens[at + 2]):
        return Role.SOURCE
    if behind.text.endswith("의") and tokens[at + 2 : at + 3] and tokens[at + 2].forms:
        return _by_particle(tokens, at + 2)
    if is_particle(behind.text):
        return _BEHIND.get(behind.text, Role.NONE)
    if is_hangul(behind.text) and "user" in behind.terms:
        return Role.USER
    is_kind = is_hangul(behind.text) and not _KINDS.isdisjoint(behind.terms)
    if is_kind and behind.text.endswith("에") and _is_there(tokens[min(at + 2, len(tokens) - 1)]):
        return Role.SOURCE
    return _ending(behind.text) if is_kind else Role.NONE


def _is_there(token: Token) -> bool:
    """Whether it says that something is in a place already, or is not: 폴더에 있는, main에 없는."""
    return token.text.startswith(("있는", "있던", "들어있는", "들어 있는", "없는", "없던"))


def _ending(word: str) -> Role:
    found = next((one for one in _ENDINGS if word.endswith(one) and len(word) > len(one)), "")
    return _BEHIND[found] if found else Role.NONE


def _by_preposition(tokens: tuple[Token, ...], at: int) -> Role:
    """In English, by the word before it, over articles and the word for what it is."""
    before = at - 1
    while before >= 0 and _is_passed(tokens[before]):
        before -= 1
    if before < 0 or tokens[before].quoted:
        return Role.NONE
    if before and before == at - 1 and _are_joined(tokens, before):
        return _by_preposition(tokens, before - 1)
    if "point" in tokens[before - 1].terms and before:
        return Role.SOURCE  # a link points to what is there already
    return _BEFORE.get(tokens[before].text.lower(), Role.NONE)


def _are_joined(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether two values stand at an "and", so that what is said of the first is of both."""
    is_and = tokens[at].text.lower() in ("and", "&")
    return is_and and bool(tokens[at - 1].forms) and bool(tokens[at + 1].forms)


def _is_passed(token: Token) -> bool:
    is_article = token.text.lower() in ("the", "a", "an", "my", "its")
    return is_article or (token.text.isascii() and not _KINDS.isdisjoint(token.terms))
