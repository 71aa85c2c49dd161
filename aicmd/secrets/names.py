"""Values that are called a secret: `DB_PASSWORD=…`, `"apiKey": "…"`, `<pass>…</pass>`, `비밀번호: …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aicmd.secrets.given import BEHIND
from aicmd.secrets.given import SAYS
from aicmd.secrets.given import TAGGED
from aicmd.secrets.given import Given
from aicmd.secrets.given import given
from aicmd.secrets.setting import Setting
from aicmd.secrets.span import Span
from aicmd.secrets.values import is_key
from aicmd.secrets.values import is_password

PASSWORDS = tuple(
    "password passwort passwd passphrase passcode passwrd pass pwd pw psk authtok masterauth requirepass mnemonic secret"
    " contraseña contrasena motdepasse mot_de_passe senha wachtwoord hasło пароль 비밀번호 암호 패스워드"
    " 비번 パスワード 密码 密碼 口令".split()
)
"""What people call a password; any word may be one."""

KEYS = tuple("token credential bearer webhook dsn sas cookie auth 토큰 인증키".split())
"""What has a value that a program made: it looks the part."""

ENDINGS = tuple("key hash salt".split())
ID = "id(?![a-z])"
"""The same behind a word for whose or what it is: `client_id`, `api-key`."""

WHOSE = (
    r"api|app|access|auth|private|client|encrypt(?:ion)?|decrypt(?:ion)?|sign(?:ing)?|session|master"
    r"|account|shared|storage|service|license|consumer|customer|public|admin|deploy|ssh|jwt|secret"
)
SHORT = frozenset(("pass", "pwd", "pw", "psk", "sas", "dsn", "auth", *ENDINGS, "id"))
"""They begin or end other words: compass, passed, author, keyboard."""

BEFORE = (
    r"db|user|root|admin|smtp|my|ftp|ldap|mail|ssh|http|proxy|login|become|sudo|redis|vnc|wifi|bind"
    r"|mysql|pg|postgres|mongo|rabbit|amqp|mqtt|imap|pop|app|web|api|enc|key|store|cert|trust"
)
"""What a short name may be grown together with: `dbpass`."""

ASIDE = (
    r"file|path|dir|folder|field|name|length|len|size|policy|url|uri|link|type|ref|expir\w*|ttl|age|count"
    r"|min|max|reset|hint|label|prompt|input|provider|regex|pattern|enabled?|required|timeout|algo\w*"
    r"|encoder|column|version|command|cmd|strength|manager|format|prefix|suffix|header|placeholder|text"
    r"|title|error|message|rules?|confirmation|changed|endpoint|scopes?|id|arn|class|store|env|안내|변경"
)
"""What makes of a secret's name that of something about it; a random value is still hidden."""

BACK = 60
"""Characters before a name that are looked at."""

JUDGED = 128
"""Characters of a value by which it is judged."""


@cache
def _name(ascii_only: bool) -> re.Pattern[str]:
    """For a text in small letters, which is quicker than to ignore case."""
    words = [word for word in (*PASSWORDS, *KEYS, *ENDINGS) if word.isascii() or not ascii_only]
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join([*longest_first, ID]))


@cache
def _other() -> re.Pattern[str]:
    words = "|".join(word for word in (*PASSWORDS, *KEYS) if word.isascii())
    return re.compile(rf"(?:{words})[:=]", re.IGNORECASE)


@cache
def _whose() -> re.Pattern[str]:
    return re.compile(rf"(?:{WHOSE})[-_. ]?(?:api[-_. ]?)?\Z")


@cache
def _grown() -> re.Pattern[str]:
    return re.compile(rf"(?:{BEFORE})\Z")


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(rf"[-_.]?(?:{ASIDE})(?![a-z])", re.IGNORECASE)


@cache
def _element() -> re.Pattern[str]:
    return re.compile(r"<[\w.:-]{0,40}(?:\s[\w:]{1,20}=\"[\w.:-]{0,60})?\Z")


@cache
def _address() -> re.Pattern[str]:
    """A user of an address, whose password is found as such."""
    return re.compile(r"://[^\s/@]{0,40}\Z")


@cache
def _called() -> re.Pattern[str]:
    return re.compile(r"\(\s{0,3}[\"'`][\w.-]{0,40}\Z")


@cache
def _option() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)--[\w-]{0,30}\Z")


@cache
def _line() -> re.Pattern[str]:
    """What stands before a name that is followed by a blank and its value."""
    return re.compile(
        r"(?:(?<!\S)--[\w-]{0,30}|(?:ENV|ARG) \w{0,40}|(?:^|\n)[+-]?\s{0,8}(?:user \S{1,64} )?[\w.-]{0,20})\Z"
    )


def named(text: str) -> Iterator[Span]:
    """Yield the values of what is called a secret, where they are literal."""
    setting = Setting(text)
    small = text.replace("İ", "I").lower()  # the one letter that would become two
    done = 0
    for match in _name(text.isascii()).finditer(small):
        if match.start() < done or not _begins(match[0], small, text, match.start()):
            continue
        configures = setting.configures(match.start())
        value = given(text, match.end(), configures)
        kind = _kind(match[0], text, match.start(), value, configures) if value else ""
        if value and kind:
            done = value.end
            yield Span(value.start, value.end, kind)


def _begins(name: str, small: str, text: str, start: int) -> bool:
    """Whether a short name is a word of its own, in `dbPass` and `DB_PASS` but not in "compass"."""
    if name not in SHORT:
        return True
    end = start + len(name)
    after = text[end : end + 1]
    if after.isalpha() and after.isascii() and not (after.isupper() and text[end - 1].islower()):
        return False
    if name in ENDINGS or name == "id":
        return bool(_whose().search(small, max(start - 24, 0), start))
    before = text[start - 1 : start]
    if not before.isalpha() or (text[start].isupper() and before.islower()):
        return True
    return bool(_grown().search(small, max(start - 8, 0), start))


def _kind(name: str, text: str, start: int, value: Given, configures: bool) -> str:
    """What kind of secret the value of that name is, "" for none."""
    if not value.value or not _is_given(text, start, value):
        return ""
    if not (value.quoted or configures) and text[value.end : value.end + 1] in ("(", "["):
        return ""  # a call
    judged = value.value[:JUDGED]
    if name not in PASSWORDS or _aside().match(value.rest) or value.rest[:1].isdigit():
        return "token" if is_key(judged, configures and name == "token") else ""
    bare = configures or _is_shell(text, start, value)
    literal = value.quoted or value.sign in (TAGGED, SAYS, BEHIND)
    good = is_password(judged, literal, bare)
    if value.sign == SAYS or (value.sign == BEHIND and not configures):
        good = good and any(map(str.isdigit, judged)) and any(map(str.isalpha, judged))
    return "password" if good else ""


def _is_given(text: str, start: int, value: Given) -> bool:
    """Whether the way between name and value is one that gives a value."""
    before = text[max(start - BACK, 0) : start]
    if value.value.startswith(("\\x", "\\u", ".")) or _other().match(value.value):
        return False  # an escape, a part of a pattern; another name, which is looked at by itself
    if text.startswith("<secret:", value.end) or _address().search(before):
        return False
    match value.sign:
        case "<>":
            ended = text[value.end : value.end + BACK].lstrip().startswith("</")
            return ended and bool(_element().search(before))
        case " ":
            stands = value.quoted or not text[start].isascii() or _line().search(before)
            return not value.closed and bool(stands)
        case ",":  # `define('DB_PASSWORD', '…')`; in a list it is a word like the others
            return value.closed and bool(_called().search(before))
        case "(":
            return "." not in value.rest
    return True


def _is_shell(text: str, start: int, value: Given) -> bool:
    """Whether it is `NAME=value` or `--name=value` as shells have it: nothing around the sign."""
    capitals = text[start].isupper() and value.rest == value.rest.upper()
    option = _option().search(text, max(start - BACK, 0), start)
    return not value.quoted and text[value.start - 1] == "=" and bool(capitals or option)
