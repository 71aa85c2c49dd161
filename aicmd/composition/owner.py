"""Tests for who owns files, and for what may be done with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.composition.access import allowed
from aicmd.composition.sentence import Fits
from aicmd.composition.sentence import Sentence
from aicmd.composition.sentence import is_name
from aicmd.composition.spelled import spelled
from aicmd.slots import Token

_BIT = r"-perm -[124]000"
_RIGHTS = r"-perm 0?[0-7]{3}"
_OWNED = "owned|owning|belong|belongs|belonging|belonged|are|that? by|to|of?"
_ROWS = (
    ("that|which? the? user {word} owns|created", "-user {}"),
    (
        "do|does? not belong|owned to|by any user|owner or|and to? any? group",
        "\\( -nouser -o -nogroup \\)",
    ),
    ("do|does? not belong|owned to|by any group", "-nogroup"),
    ("do|does? not belong|owned to|by any user|owner", "-nouser"),
    ("owned|belong* by|to no|any user|owner|one", "-nouser"),
    ("owned|belonging by|to nobody", "-nouser"),
    ("with? no|any owner|user or|and group", "\\( -nouser -o -nogroup \\)"),
    ("not have a valid user|owner or|and group", "\\( -nouser -o -nogroup \\)"),
    ("any|no user or|and any|no? group", "\\( -nouser -o -nogroup \\)"),
    ("set user id to {word}", "-perm -4000 -user {}"),
    ("set group id to {word}", "-perm -2000 -group {}"),
    ("of the? user with uid is|of|=? {number}", "-uid {}"),
    ("no user|owner", "-nouser"),
    ("without|lacking|lack an|a|any? owner|user", "-nouser"),
    ("without|lacking|lack an|a|any? group", "-nogroup"),
    ("not owned by any user", "-nouser"),
    ("with? no|unknown group", "-nogroup"),
    ("소유자*|주인* 그룹* 없는", "\\( -nouser -o -nogroup \\)"),
    ("소유자*|주인* 없는", "-nouser"),
    (
        "not|isn't|aren't|don't|doesn't owned|belong*|belonging by|to the? group {word}",
        "-not -group {}",
    ),
    (
        "not|isn't|aren't|don't|doesn't owned|belong*|belonging by|to the? user? {word}",
        "-not -user {}",
    ),
    ("owned|belong* by|to the? group {word}", "-group {}"),
    ("owned|belong* by|to the? {word} group", "-group {}"),
    ("group owner|ownership? is|of|named|called|=? {word}", "-group {}"),
    ("of|in|with|under|belong_to|have|having the? group {word}", "-group {}"),
    ("owned|belong* by|to the? user|users? {word} or by|to? the? user? {word}", "-user {}"),
    ("group id|gid? is|=? {number}", "-gid {}"),
    (
        "owned|belong*|belonging by|to the? user with|having? the? uid|userid|user_id|id of|is|=? {number}",
        "-uid {}",
    ),
    ("with|having? the? uid|user_id|userid of|is|=? {number}", "-uid {}"),
    ("with|having? the? gid|group_id|groupid of|is|=? {number}", "-gid {}"),
    ("owned|belong*|belonging by|to the? user|owner? {word} user?", "-user {}"),
    ("whose? owner is the? user? {word}", "-user {}"),
    ("of|by|for the? user|owner {word}", "-user {}"),
    ("of|by the? {word} user", "-user {}"),
    ("user|owner {word}", "-user {}"),
    ("{word} 사용자|유저|계정 소유* 아닌", "-not -user {}"),
    ("{word} 소유* 아닌", "-not -user {}"),
    ("{word} 그룹* 속하지 않*", "-not -group {}"),
    ("{word} 그룹* 속하*|속한", "-group {}"),
    ("{word} 사용자*|유저*|계정* 의|이|가? 소유*|가진", "-user {}"),
    ("{word} 소유*", "-user {}"),
    ("{word} 이|가 소유*", "-user {}"),
    ("소유자* {word} 인*|이거나|이고|이며", "-user {}"),
    ("사용자|유저 {word} 의|소유*", "-user {}"),
    ("그룹* {word} 인*", "-group {}"),
)
_LACKING = "not|isn't|aren't|don't|doesn't|didn't"
_BELONGING = "owned|own|belong*|belonging by|to the? a?"
_SOMEBODY = (
    ("created|made|written by the? user? {word}", "-user {}"),
    (f"{_LACKING} {_BELONGING} group {{word}}", "-not -group {}"),
    (f"{_LACKING} {_BELONGING} user {{word}}", "-not -user {}"),
    (f"{_BELONGING} group named|called|name? {{word}}", "-group {}"),
    (f"{_BELONGING} {{word}} group", "-group {}"),
    (f"{_BELONGING} user named|called|name? {{word}}", "-user {}"),
    (f"{_BELONGING} {{word}} user", "-user {}"),
    ("{word} 그룹* 속하지 않*", "-not -group {}"),
    ("{word} 그룹* 속하*|속한|소유*", "-group {}"),
    ("{word} 사용자*|유저*|계정* 소유*", "-user {}"),
    ("whose? group|group_owner is {word}", "-group {}"),
    ("whose? owner is the? user? {word}", "-user {}"),
)
"""Where a word can only be somebody, whatever else it means: `belonging to the user test`."""
_NOBODY = frozenset(
    "a an the and or who whom whose that which with in on under from to of by is are has have having not no"
    " any every some all other another others same different given specific certain particular current"
    " id name names named called permission permissions home directory folder file files only whose"
    " itself himself me you him her them us it this these those and/or".split()
)
_ACCESS = (
    (
        "set_uid|setuid|suid|uid_bit|set-uid and|or setgid|sgid|set_gid bit|bits? set?",
        "-perm /6000",
    ),
    (
        "with|having|have|has? the|a? sgid|setgid|set_gid|set_group_id bit|set? set|enabled|on?",
        "-perm -2000",
    ),
    (
        "with|having|have|has? the|a? suid|setuid|set_uid|set_user_id bit|set? set|enabled|on?",
        "-perm -4000",
    ),
    ("with|having|have|has? the|a? sticky bit|bits? set?", "-perm -1000"),
    ("world|publicly|globally|world- readable", "-perm -o+r"),
    ("world|publicly|globally|world- writable|writeable", "-perm -o+w"),
    ("world-writable|world-writeable", "-perm -o+w"),
    ("world-readable", "-perm -o+r"),
    (
        "writable|writeable by|for everyone|everybody|anyone|others|other|all|world|the_world|all_users",
        "-perm -o+w",
    ),
    (
        "readable by|for everyone|everybody|anyone|others|other|all|world|the_world|all_users",
        "-perm -o+r",
    ),
    (
        "writable|writeable by|for group or others|other|world",
        "-perm /022",
    ),
    ("writable|writeable by|for somebody|anybody|someone", "-perm /222"),
    ("writable|writeable by|for both their? owner|user and their? group", "-perm -220"),
    ("executable by|for group or|and others|other", "-perm /011"),
    ("not readable by|for everyone|all|everybody", "-not -perm -444"),
    ("executable by|for everyone|everybody|all|all_users", "-perm -a+x"),
    ("executable by|for the? owner|user|their_owner", "-perm -u+x"),
    ("writable|writeable by|for the? group", "-perm -g+w"),
    ("not executable|실행할_수_없는", "-not -executable"),
    ("not readable|읽을_수_없는", "-not -readable"),
    ("not writable|쓸_수_없는", "-not -writable"),
    ("executable|실행할_수_있는|실행가능* permission|bit?", "-executable"),
    ("실행 가능*|권한*", "-executable"),
    ("쓰기 가능*|권한*", "-writable"),
    ("readable", "-readable"),
    ("writable|writeable", "-writable"),
    ("누구나 쓸 수 있는", "-perm -o+w"),
    ("with|having? read-write|read/write access|permission for|to others|other", "-perm -o+rw"),
)
_MODES = (
    ("with|having? at_least {mode} permission|permissions|mode", "-perm -{}"),
    ("whose|with? permission|permissions|mode is|are not {mode}", "-not -perm {}"),
    (
        "whose|with|having? permission|permissions|mode is|are? other|different than|from {mode}",
        "-not -perm {}",
    ),
    ("from {mode}", "-perm {}"),
    (
        "not|without|don't|no have|having|with? permission|permissions|mode|modes of|is|are|set? to? {mode}",
        "-not -perm {}",
    ),
    ("do|does|are not have|having|with? the? {mode} permission|permissions", "-not -perm {}"),
    (
        "with|have|having|has|whose|a? the|exact|file? exact|file? permission|permissions|mode|modes|rights|perms of|is|are|as? set? to|as|exactly? {mode} permission?",
        "-perm {}",
    ),
    ("with|have|having|has? {mode} permission|permissions|mode|access|perms|rights", "-perm {}"),
    ("with|have|having|has|whose {mode}", "-perm {}"),
    ("{mode} permission|permissions", "-perm {}"),
    ("권한*|퍼미션* {mode} 인|으로|이|로? 된|설정*?", "-perm {}"),
    ("{mode} 권한*|퍼미션*", "-perm {}"),
    ("with|having|have|has the? permission|permissions|mode|rights {variable}", "-perm {}"),
    ("권한* {variable} 인", "-perm {}"),
)


def owner(sentence: Sentence, shell: str) -> list[str]:
    """The tests for user, group and permissions that the question asks for."""
    return _together(
        [
            *_filled(sentence, _ROWS, shell),
            *_filled(sentence, _SOMEBODY, shell, _is_anybody),
            *allowed(sentence),
            *_access(sentence),
            *_filled(sentence, _MODES, shell),
        ]
    )


def _together(tests: list[str]) -> list[str]:
    """One of the special bits and just these rights are one mode: 644 alone would have no bit."""
    bit = next((test for test in tests if re.fullmatch(_BIT, test)), "")
    mode = next((test for test in tests if re.fullmatch(_RIGHTS, test)), "")
    if not bit or not mode:
        return tests
    both = f"-perm {bit.partition('-perm -')[2][0]}{mode[-3:]}"
    return [*(test for test in tests if test not in (bit, mode)), both]


def _filled(
    sentence: Sentence, rows: tuple[tuple[str, str], ...], shell: str, fits: Fits | None = None
) -> Iterator[str]:
    for pattern, template in rows:
        for found in sentence.each(pattern, fits=fits or _is_owner):
            tests = [template.format(spelled(one, shell, "mode", "number")) for one in found]
            yield rf"\( {' -o '.join(tests)} \)" if len(tests) > 1 else (tests or [template])[0]


def _access(sentence: Sentence) -> Iterator[str]:
    for pattern, test in _ACCESS:
        if sentence.drop(pattern):
            yield test


_SERVICES = frozenset(
    "root nobody daemon jenkins nginx apache mysql postgres postgresql redis git docker mongodb".split()
)
"""Users that are called as the programs that run as them."""


def _is_anybody(token: Token) -> bool:
    """Whether a word can be what a user or a group is called."""
    plain = re.fullmatch(r"[A-Za-z_][\w.-]+", token.text) is not None
    return plain and not token.forms and token.text.lower() not in _NOBODY


def _is_owner(token: Token) -> bool:
    return token.text.lower() in _SERVICES or is_name(token)
