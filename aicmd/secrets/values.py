"""Whether a value may be a secret, or stands for one: a name, a call, a placeholder, a word."""

from __future__ import annotations

import re
from functools import cache

from aicmd.secrets.dense import bits
from aicmd.secrets.dense import is_hex
from aicmd.secrets.dense import is_opaque
from aicmd.secrets.dense import is_random

WORDS = frozenset(
    """none null nil undefined true false yes no on off default auto string str int integer number
    bool boolean bytes object any text char varchar float array list dict map void unknown self
    optional required missing invalid valid empty wrong incorrect expired disabled enabled present
    absent hidden redacted masked removed deprecated plain plaintext encrypted hashed random
    changed unchanged needed given set unset get post put delete value values name username user
    login email admin key keys secret secrets token tokens password passwd passphrase pass pwd auth
    authentication credentials credential example sample dummy placeholder fake mock test tests
    testing todo tbd fixme foo bar baz qux changeme change_me replace replaceme replace_me insert
    file path env environ environment config settings vault stdin stdout prompt input hash bcrypt
    scrypt argon2 argon2id md5 sha1 sha256 sha512 pbkdf2 base64 hex utf8 utf-8 bearer basic digest
    jwt oauth oauth2 oidc saml ldap kerberos mtls tls ssl rsa ed25519 aes hmac hs256 rs256 es256
    static const public private protected readonly string[] secretstr secretstring optional[str]
    charfield passwordfield passwordinput textfield mandatory forbidden allowed denied never always
    ask manual agent keyring keychain interactive sensitive session cookie header query body
    비밀번호 암호 토큰 필수 없음""".split()
)
"""What stands behind the name of a secret and is none: types, states, ways, placeholders."""


_SENTENCE = frozenset(
    "a an the your my his their our you we it this that is are was be to of for in on at by and or"
    " not no with from as if must should can may will please enter set use used using".split()
)
"""Words that make a text a sentence."""

LONGEST = 64
"""Characters of a placeholder, of a name, of an expression."""

STANDING = frozenset("$%<{[@!")
"""What begins that which stands for a value in a shell, a template or a format."""


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(
        r"\$[A-Za-z_{(\[@*$].*|%[({]?\w{1,64}[)}]?[a-z]?|%[^%]*%|<.*|\{.*|\[.*\]|@\w{1,64}@"
        r"|!(?:ref|sub|vault|secret|env|getatt)\b.*|[$%<{[@!]+",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _placeholder() -> re.Pattern[str]:
    return re.compile(
        r"[xX*.#•_?-]+|__\w+__|:\w+|(?:env|file|vault|ssm|secret|op|arn|ref|data|var):.*"
        r"|(?:change|replace|insert|enter|fill|put|set|add)[-_ ]?(?:me|this|it|here|in|your)\b.*"
        r"|.*(?:your|my|the|some|test|example|dummy|fake|sample|placeholder|mock)[-_. ]?"
        r"(?:secret|super|own|db|app|api|auth|access|client|user)?[-_. ]?"
        r"(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|value|credential|here)s?[-_. ]?(?:here|value|\d{0,3})"
        r"|.*example|examples?(?:[-_. ].*)?|\*{3}.*|.*\.\.\.|x{4,}.*|redacted.*|.*<[\w -]+>.*|(.)\1{5,}",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _expression() -> re.Pattern[str]:
    """What programs and templates say in place of a value: calls, paths, addresses, constants."""
    return re.compile(
        r"[A-Za-z_][\w.]*[\[(].*|&\w+.*|\*\w+|@\w+"
        r"|(?:~|\.{1,2})?/[\w./@-]*|[a-z]+://[^:@\s]*|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|\w+=.*[\"'(].*"
        r"|(?:new|await|return|typeof|lambda|not|if|else|and|or|in|is)\b.*",
        re.DOTALL,
    )


@cache
def _member() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z_][\w-]*(?:\??(?:\.|->|::)[A-Za-z_][\w-]*)+[!;]?")


@cache
def _plain() -> re.Pattern[str]:
    """Words, numbers, versions, files, paths, names and calls: what stands behind a colon in code."""
    return re.compile(
        r"[A-Za-z_/.:@-]+[;,]?|\d{1,14}|v?\d+(?:\.\d+)+[\w.+-]{0,20}|[\w.-]{1,40}\.[a-z]{1,5}|urn:.*|#[0-9A-Fa-f]{3,8}"
        r"|(?:\.{0,2}/)?[\w.-]{1,40}(?:/[\w.-]{1,40})+/?|[A-Za-z_-]{1,30}\d{1,4}[;,.]?|[\w.-]+[\[(]\S*"
        r"|[A-Za-z]+\d{0,2}(?:[_-](?:[A-Za-z]+\d{0,2}|\d{1,2}))+|.*(?:[\]})][+*?]|\\[wsdWSD]|\(\?).*",
        re.ASCII,
    )


@cache
def _about() -> re.Pattern[str]:
    """A name of a secret is no secret: `user_password`, `apiToken`, `new-secret-2`."""
    return re.compile(
        r"[a-z_.:-]*(?:pass(?:wor[dt]|wd|phrase|code)?|pwd|secret|token|credential|apikey|api[-_]key|auth|login)"
        r"[a-z_.:-]*\d{0,2}",
        re.IGNORECASE,
    )


def is_placeholder(value: str) -> bool:
    """Whether a value only stands for one: `changeme`, `${PASSWORD}`, `xxxx`, `<your token>`."""
    if value[:1] in STANDING:
        return bool(_reference().fullmatch(value))
    return len(value) <= LONGEST and (
        value.lower() in WORDS or bool(_placeholder().fullmatch(value))
    )


def is_password(value: str, quoted: bool, configures: bool) -> bool:
    """Whether the value of what is called a password is one.

    In configuration any word may be; in a program a bare word is a name, and one in quotes mostly
    a value. `quoted` says that it stands in quotes, `configures` that it stands in a configuration.
    """
    value = value.strip()
    if len(value) < 4 or not any(map(str.isalnum, value)) or is_placeholder(value):
        return False
    if is_random(value) or is_hex(value) or is_opaque(value):
        return True
    digits = any(map(str.isdigit, value))
    if len(value) <= LONGEST and _expression().fullmatch(value):
        return False
    if _about().fullmatch(value) and not (configures and digits):
        return False
    if _member().fullmatch(value) and not (quoted and digits):
        return False
    if " " in value or "\t" in value:
        return _is_phrase(value, configures)
    if configures:
        return True
    if not quoted:
        return is_key(value)
    if value.isalpha():
        return value.isascii() and value.islower() and len(value) >= 5
    return not re.fullmatch(r"[A-Za-z_./:-]+|%\w|\d{1,3}(?:px|ms|s|em|%)?", value)


def _is_phrase(value: str, configures: bool) -> bool:
    """Whether a text with blanks is a password and no sentence: it has digits within its words, or
    is four words and more of those that say something."""
    words = value.split(" ")
    if configures and all(word.isascii() and word.isalpha() and word.islower() for word in words):
        return len(words) >= 4 and _SENTENCE.isdisjoint(words) and WORDS.isdisjoint(words)
    return value.isascii() and bool(re.search(r"[A-Za-z]\d|\d[A-Za-z]", value)) and len(value) < 60


def is_key(value: str, configures: bool = False) -> bool:
    """Whether the value of something that is called a token or a key may be one.

    In configuration it may also be a word with a number behind it, as people choose one.
    """
    value = value.rstrip(";,.")
    if configures and re.fullmatch(r"[A-Za-z]{4,30}\d{2,6}", value) and not is_placeholder(value):
        return not _about().fullmatch(value)
    if is_hex(value) or is_random(value) or is_opaque(value):
        return True
    if any(map(str.isspace, value)) or is_placeholder(value):
        return False
    if any(pattern().fullmatch(value) for pattern in (_plain, _expression, _member)):
        return False
    mixed = any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
    signs = any(c in "!@#$%^&*~?+=" for c in value)
    return (mixed or signs) and bits(value) >= 2.2
