"""Rights that are told in words: `read and write permission for the owner`, `executable by all`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from aicmd.composition.action import Action
from aicmd.composition.action import together
from aicmd.composition.sentence import Sentence
from aicmd.slots import Token

_LETTERS = {
    "read": "r", "reading": "r", "readable": "r", "write": "w", "writing": "w", "writable": "w",
    "writeable": "w", "execute": "x", "executable": "x", "execution": "x", "accessible": "x",
    "read-write": "rw", "read/write": "rw", "read-execute": "rx", "read/execute": "rx",
    "read-write-execute": "rwx", "read/write/execute": "rwx", "opened": "x", "searchable": "x",
    "읽기": "r", "쓰기": "w", "실행": "x",
}  # fmt: skip
_WHO = {
    "owner": "u", "owners": "u", "user": "u", "group": "g", "groups": "g", "other": "o",
    "others": "o", "world": "o", "everybody": "a", "everyone": "a", "all": "a", "noone": "-",
    "nobody": "-", "somebody": "/", "someone": "/", "anybody": "/", "anyone": "/",
    "소유자": "u", "그룹": "g", "모두": "a",
}  # fmt: skip
_HINTS = (
    "permission|permissions|privilege|privileges|bit|bits|access",
    "readable|writable|writeable|executable|accessible|opened|searchable",
    "can|may|could read|write|execute",
    "권한*",
)
_RIGHT = "permission|permissions|privileges|privilege|access|bit|bits"
_ADJECTIVES = "readable|writable|writeable|executable|accessible|opened|searchable"
_BAR = "remove|removes|removing|revoke|strip|drop|disable|deny|clear|take_away"
_GIVE = "set|give|grant|add|assign|giving|setting|adding|give_them|give_it"
_NO = "not|don't|doesn't|dont|aren't|isn't|without|lacking|lack|missing|no"
_WORD = "{word}"
_EACH = "the|all|their|its|both|your? the|file's|file?"


def _rights(count: int) -> str:
    return " and|or|,|&? ".join([_WORD] * count)


def _people(count: int, joint: str) -> str:
    """So many people, the last two joined by a word."""
    last = f" ,? {joint} {_EACH} {_WORD}" if count > 1 else ""
    return f"{_EACH} " + f" {_EACH} ".join([_WORD] * max(1, count - 1)) + last + " the? users?"


def _phrases(joint: str) -> Iterator[str]:
    """The ways to say who may do what; the longest go first."""
    counts = (3, 2) if joint == "or" else (3, 2, 1)
    for who in counts:
        people = _people(who, joint)
        for rights in (3, 2, 1):
            yield f"{_rights(rights)} {_RIGHT} is|are? set|enabled? for|to|by {people}"
        yield f"{_WORD} {_RIGHT}? by|for at_least? both? {people} or|,? both? by|for?"
    if joint != "or":
        for rights in (3, 2, 1):
            yield f"the? {_WORD} has|have|with|having at_least? the|a? {_rights(rights)} {_RIGHT}"
            yield f"only? the|all? {_WORD} {_rights(rights)} {_RIGHT} set|enabled?"
        yield f"that|which the? {_WORD} can|may|could {_rights(1)}"


_ALL_OF, _ONE_OF = tuple(_phrases("and|&|,")), tuple(_phrases("or"))
_BARRED = tuple(phrase.replace("for|to|by", "for|from|to|by|of") for phrase in _ALL_OF)
_GIVEN = tuple(phrase for phrase in _ALL_OF if " for|to|by " in phrase and _RIGHT in phrase)
_TO_WHOM = tuple(f"the|all? {_WORD} {_rights(count)} {_RIGHT}" for count in (3, 2, 1))
_ANY_RIGHT = tuple(f"a|an|the|any? {_rights(count)} {_RIGHT} set?" for count in (3, 2, 1))


_RIGHT_KO = "읽기|쓰기|실행"
_WHO_KO = (
    ("u", "소유자에게|소유자의|소유자가|소유자"),
    ("g", "그룹에게|그룹의|그룹이|그룹"),
    ("o", "다른 사용자*|사람*"),
    ("o", "남에게|남이|기타"),
    ("a", "모두에게|누구나|모두의"),
)
_DONE_KO = (
    ("+", "을|를? 주기|주세요|주는|줘|부여*|추가*"),
    ("-", "을|를? 제거*|빼기|빼줘|뺏*|없애*|삭제*"),
    ("", "이|가|을|를? 있는|가진|허용된"),
)


def _korean(sentence: Sentence, signs: str) -> Iterator[tuple[str, str, str]]:
    """Who may do what and what becomes of it, one of the signs: "" for what there is already."""
    for sign, done in _DONE_KO:
        for who, said in _WHO_KO:
            found = None
            if sign in signs.split(","):
                found = sentence.take(f"{said} {{word}} 권한*|권한을|권한이 {done}", fits=_is_right)
            if found is not None:
                yield who, _letters(found), sign


def granted(sentence: Sentence, shell: str) -> Iterator[Action]:
    """chmod, where rights are given in words."""
    for who, what, sign in _korean(sentence, "+,-"):
        yield together(f"chmod {'' if who == 'a' else who}{sign}{what} --")
    if not sentence.has(f"{_GIVE}|{_BAR}") or not sentence.has(_HINTS[0]):
        return
    if (barred := _taken(sentence, f"{_BAR} the|all|any? ", _BARRED)) is not None:
        who, what = barred
        yield together(f"chmod {'' if who == 'a' else who}-{what} --")
        return
    first = _taken(sentence, f"{_GIVE} the|at_least? ", _GIVEN)
    first = first or _taken(sentence, f"{_GIVE} ", _TO_WHOM)
    if first is None:
        return
    modes = [first]
    while (more := _taken(sentence, "and? ", _GIVEN)) is not None:
        modes.append(more)
    none = sentence.take("and? no permission|permissions for|to the? {word}", fits=_is_who)
    others = "".join(_WHO[one.text.lower()] for one in none or ())
    sentence.drop("those|these directories|files|files/directories")
    sign = "=" if others or {*"".join(who for who, _ in modes)} >= {*"ugo"} else "+"
    clauses = [f"{'' if who == 'a' else who}{sign}{what}" for who, what in modes]
    clauses += [f"{others}="] if others else []
    yield together(f"chmod {','.join(clauses)} --")


def allowed(sentence: Sentence) -> list[str]:
    """The tests for who may do what; those that are told one after another are one test."""
    if not sentence.has(*_HINTS):
        return []
    tests = [f"-perm -{who}+{what}" for who, what, _ in _korean(sentence, "")]
    for before, test in (
        (f"{_NO} be|have|having|has|with? at_least|the|a|any? ", "-not -perm"),
        ("", "-perm"),
    ):
        if (one := _taken(sentence, before + _LEAD, _ONE_OF)) is not None:
            tests.append(f"{test} {'-' if before else '/'}{one[0]}+{one[1]}")
        found = []
        while (mode := _taken(sentence, before + _LEAD, _ALL_OF)) is not None:
            found.append(mode)
        if found:
            tests.append(_test(test, found))
    if not tests and (lacking := _lacking(sentence)):
        tests.append(f"-not -perm -a+{lacking}")
    if tests:
        sentence.drop("with|have|having|for_which|and_which")
    return tests


_LEAD = "with|have|has|having|for_which|whose|that_have|which_have? at_least? the? only? "


def _lacking(sentence: Sentence) -> str:
    """What nobody is named to be not allowed."""
    for pattern in _ANY_RIGHT:
        found = sentence.take(f"{_NO} have|having|has? {pattern}", fits=_is_right)
        if found is not None:
            return _letters(found)
    return ""


def _test(test: str, found: list[tuple[str, str]]) -> str:
    """The test for bits that are all set; somebody has one of them, and nobody none."""
    who, what = "".join(people for people, _ in found), found[0][1]
    if "-" in who:
        return f"-not -perm /a+{what}"
    if "/" in who:
        return f"{test} /a+{what}"
    return f"{test} -" + ",".join(f"{people}+{letters}" for people, letters in found)


def _taken(sentence: Sentence, before: str, phrases: tuple[str, ...]) -> tuple[str, str] | None:
    """Who and what the first phrase names that can be read."""
    for phrase in phrases:
        found = sentence.take(before + phrase, fits=_is_either, together=_is_parted)
        if found is None:
            continue
        people, what = _named(found), _letters(found)
        if people and what:
            return people, what
    return None


def _named(found: tuple[Token, ...]) -> str:
    who = [_WHO[one.text.lower()] for one in found if one.text.lower() in _WHO]
    if "a" in who:
        return "a"
    return "".join(letter for letter in "ugo/-" if letter in who)


def _letters(found: tuple[Token, ...]) -> str:
    rights = "".join(_LETTERS.get(one.text.lower(), "") for one in found)
    return "".join(letter for letter in "rwx" if letter in rights)


def _is_parted(values: tuple[Token, ...]) -> bool:
    """Whether rights stand on one side and people on the other."""
    sides = [_is_right(one) for one in values]
    return sum(left is not right for left, right in pairwise(sides)) == 1


def _is_right(token: Token) -> bool:
    return token.text.lower() in _LETTERS


def _is_who(token: Token) -> bool:
    return token.text.lower() in _WHO


def _is_either(token: Token) -> bool:
    return _is_right(token) or _is_who(token)
