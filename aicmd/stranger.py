"""What can be said of any program: where it lies, what it reads, the verbs among its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects.disks import writes_to_disk
from aicmd.levels import Level
from aicmd.private import names_secret
from aicmd.reach import Reach
from aicmd.reach import reach_of
from aicmd.resolution import spelled
from aicmd.translation import N_

_ENDS = r"(?:\w+[-:_.])?(?:destroy|wipe|purge|nuke|erase|obliterate|terminate|factory-?reset|format)(?:[-:_.]\w+)?"
_REMOVES = (
    r"(?:\w+[-:_.])?(?:delete|drop|remove|rm|del|truncate|reset|flush|clear|kill)(?:[-:_.]\w+)?"
)
"""Verbs of programs that are not known here; the second kind only where nobody is asked."""

_CONTENT = frozenset(
    "cat less more most head tail grep egrep fgrep rg strings base64 base32 xxd od hexdump jq yq sed awk gawk"
    " bat batcat cut sort nl tac rev diff cmp column paste fold fmt zcat look source . gpg comm join tr".split()
)
"""Programs that print what stands in a file."""


def of_stranger(call: Call) -> Iterator[Finding]:
    """A program that no topic has: judged by a verb like `destroy`, and by disks among its words."""
    if call.invocation.inner:
        return
    yield from writes_to_disk(call)
    for word in call.operands()[:4]:
        verb = spelled(word).lower()
        sure = call.has("-f --force -y --yes --assume-yes --no-confirm --auto-approve") or any(
            spelled(one).startswith("--yes-i-") for one in call.arguments
        )
        if re.fullmatch(_ENDS, verb) or (sure and re.fullmatch(_REMOVES, verb)):
            yield call.at(Level.DANGER, word, N_("sounds like the end of what it names"))
    yield call.at(Level.CAUTION, call.program, N_("what it changes is not known here"))


def of_place(call: Call) -> Iterator[Finding]:
    """A program that lies where anybody may put one."""
    path = spelled(call.program)
    if re.match(r"/(?:dev/(?:shm|tcp)|tmp|var/tmp)/", path) and reach_of(path) is Reach.TEMPORARY:
        yield call.at(
            Level.CAUTION, call.program, N_("is run from a folder that everybody writes to")
        )


def is_secret(path: str) -> bool:
    """Whether the content of a file is for its owner's eyes: no certificate, no list of users."""
    public = path.endswith("etc/passwd") or (path.endswith(".pem") and "key" not in path)
    return not public and names_secret(path)


def of_reading(call: Call) -> Iterator[Finding]:
    """A program that only reads, and what it reads is a key or a password."""
    if call.name in _CONTENT:
        for word in call.operands("-e -f -n -c -F -k -t -d"):
            if is_secret(spelled(word)):
                yield call.at(Level.CAUTION, word, N_("is a secret, and is shown"))
    secret = r"\w*(?:TOKEN|SECRET|PASSW|API_?KEY|PRIVATE)\w*"
    for word in call.arguments if call.name == "printenv" else ():
        if re.fullmatch(secret, spelled(word), re.IGNORECASE):
            yield call.at(Level.CAUTION, word, N_("is a secret, and is shown"))
