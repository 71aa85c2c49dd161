"""Actions that change who owns files and what may be done with them."""

from __future__ import annotations

from collections.abc import Iterator

from aicmd.composition.action import THEM
from aicmd.composition.action import Action
from aicmd.composition.action import together
from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.spelled import spelled
from aicmd.slots import Token

_MAKE = "make|making|makes"
_CHANGE = "change|set|modify|make|update|chmod|chown|chgrp|give|apply|assign|changes|sets|changing|setting|grant"
_TOLD = "whose|with|having|have the|their? file? permission|permissions|mode|modes is|are? set to|as? {mode}"
_DONE = "change|modify|update|chmod|give|apply|assign|changes|sets|changing|setting|grant|and_set"
_CHANGED = "변경*|바꾸*|바꿔*|설정*"
_RIGHTS = "permission|permissions|mode|modes|access|rights|permisssion|permision|chmod"
_OWNER = "ownership|owner|owners"
_OF = f"of|for|on|to? {THEM}|their|its?"
_MODES = (
    f"{_CHANGE} {THEM}|their|its? the? {_RIGHTS} {_OF} to|as|from|with? {{mode}} permission?",
    f"{_RIGHTS} to|as {{mode}} permission|permissions?",
    f"to {_RIGHTS} {{mode}}",
    f"to|as {{mode}} {_RIGHTS}?",
    f"{_CHANGE} {{mode}} {_RIGHTS} {_OF}",
    f"chmod {THEM}? to? {{mode}}",
    "권한* {mode} 으로|로",
    "{mode} 으로|로 권한*?",
)
_RUNNABLE = (
    "executable for|by? all|everyone?",
    "set the? executable|execute bit|permission for|on?",
    "실행 가능하게|권한* 만들*|추가*|주*",
)
_UNSAID = (
    f"change|set|modify|update the|their? permission|permissions|mode|modes {_OF}",
    "권한* 변경*|바꾸*|바꿔*",
)
_NEW = f"{_CHANGE}|take the|their|its? "
_UNTOLD = (
    (f"{_NEW} group|group_ownership|group_owner {_OF}", "chgrp <group>"),
    (f"{_NEW} {_OWNER} {_OF}", "chown <user>"),
    ("그룹* 변경*|바꾸*|바꿔*", "chgrp <group>"),
    ("소유자*|소유권* 변경*|바꾸*|바꿔*", "chown <user>"),
)
"""A new owner that is not named."""
_OWNERS = (
    (
        f"{_OWNER} {_OF} to|by the? user? {{word}} and the? group|group_owner to? {{word}}",
        "chown {}:{}",
    ),
    ("to? owner|user {word} and the? group to? {word}", "chown {}:{}"),
    (f"{_OWNER} and the|their? group {_OF} to the? user? {{word}}", "chown {0}:{0}"),
    (f"{_OWNER} {_OF} to the? user? {{word}}", "chown {}"),
    (f"chown {THEM} to? the? user? {{word}}", "chown {}"),
    (f"{_CHANGE} the|their|its user of? all? to the? user? {{word}} for?", "chown {}"),
    ("to owner|user {word}", "chown {}"),
    (f"group|group_ownership {_OF} to the? group? {{word}}", "chgrp {}"),
    ("소유자* {word} 로|으로?", "chown {}"),
    ("그룹* {word} 로|으로?", "chgrp {}"),
)
_FROM = (
    "from the? user? {word} to the? user? {word}",
    "소유자* {word} 에서 {word} 로|으로?",
)
_FAR = "to the? user? {word}"
_NOISE = (f"{_CHANGE} the? {_RIGHTS}|{_OWNER}? {_OF}", f"{_RIGHTS}|{_OWNER} of|for", _CHANGED)


def rights(sentence: Sentence, shell: str) -> Iterator[Action]:
    """chmod, chown and chgrp."""
    if sentence.has(_TOLD) and not sentence.has(_DONE):
        return
    if not sentence.has(_CHANGE, _CHANGED):
        if sentence.drop(*_RUNNABLE[2:]):
            yield together("chmod +x --", only="f")
        return
    if sentence.has("files|directories|folders|{glob}|{extension}"):
        sentence.drop(f"file >{_RIGHTS}|{_OWNER}")
    if found := sentence.take(*_MODES, fits=_is_mode):
        sentence.drop_all(*_NOISE)
        yield together(f"chmod {spelled(found[0], shell, 'mode')} --", only="f")
    elif sentence.has(_MAKE, *_RUNNABLE[1:]) and sentence.drop(*_RUNNABLE):
        sentence.drop(_MAKE)
        yield together("chmod +x --", only="f")
    elif sentence.drop(*_UNSAID):
        yield together("chmod <mode> --", only="f")
    yield from _owned(sentence, shell)


def _owned(sentence: Sentence, shell: str) -> Iterator[Action]:
    rows: tuple[tuple[str, str], ...] = _OWNERS
    if sentence.has(_OWNER, "소유자*"):  # the user may stand far from it
        rows = (*rows, (_FAR, "chown {}"))
    if sentence.has(_OWNER, "소유자*") and (found := sentence.take(*_FROM, fits=_is_user)):
        old, new = (spelled(one, shell) for one in found)
        sentence.drop_all(*_NOISE)
        yield Action("", test=f"-user {old}")
        yield together(f"chown {new} --")
        return
    for pattern, template in rows:
        if found := sentence.take(pattern, fits=_is_user):
            sentence.drop_all(*_NOISE)
            names = (spelled(one, shell) for one in found)
            yield together(f"{template.format(*names)} --")
            return
    for pattern, command in _UNTOLD:
        if not sentence.has("to the? {word}") and sentence.drop(pattern):
            yield together(f"{command} --")
            return


def _is_mode(token: Token) -> bool:
    return token.form("mode") is not None


def _is_user(token: Token) -> bool:
    return token.text == "root" or is_name(token)
