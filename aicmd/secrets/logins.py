"""Secrets that are known by where they stand: in an address, behind a user, in a line of a file.

Each way is a line of the table: the kind, a literal part that all such texts have, a pattern whose
group `secret` is it. `{bare}` is a value without quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aicmd.secrets.span import Span
from aicmd.secrets.values import is_key
from aicmd.secrets.values import is_placeholder

BARE = r"[^\s\"'`<>${{(|;&][^\s\"'`<>|;&]{0,200}"

LOGIN = (
    r"(?:[ =]\s{0,3}|(?=[\"'\w]))[\"']?(?:[\w.@+-]{0,64}|\{[\w-]{1,64}\})\\?[\"']?[:%]\\?[\"']?"
    r"(?P<secret>[^\s\"'$:<][^\s\"':]{2,200})"
)

BY = (
    r"(?i: (?:with [\w'\"]{1,40} )?(?:by|as) (?:password )?)"
    r"(?:'(?P<secret>[^'\n]{1,200})'|\"(?P<secret2>[^\"\n]{1,200})\")"
)

WAYS = (
    # An address: user:password@host. The password may have an @ in it, a host has none.
    ("url-password", "://", r"://[^\s/@:\"'<>]{0,100}+:(?P<secret>[^\s/\"'<>`]{1,300})(?=@)"),
    ("url-password", "://", r"://(?P<secret>[A-Za-z0-9_-]{20,300})(?=@)"),
    # The names of hosts that Sidekiq's gems come from are followed by a user and a password.
    ("password", "ontribsys", r"ontribsys\.com[\"':= ]{1,6}(?P<secret>[0-9a-f]{8}:[0-9a-f]{8})"),
    ("password", "CONTRIBSYS__COM", r"CONTRIBSYS__COM[\"':= ]{1,6}(?P<secret>[0-9a-f]{8}:[0-9a-f]{8})"),
    # Headers.
    ("token", "earer", r"(?:B|b)earer[ :=]{1,3}(?P<secret>[A-Za-z0-9._~+/=-]{12,4000}+)"),
    ("token", "BEARER ", r"BEARER (?P<secret>[A-Za-z0-9._~+/=-]{12,4000}+)"),
    ("token", "Basic ", r"Basic (?P<secret>[A-Za-z0-9+/=_-]{12,2000}+)"),
    ("token", "basic ", r"basic (?P<secret>[A-Za-z0-9+/=_-]{12,2000}+)"),
    ("token", "oken ", r"(?:T|t)oken (?P<secret>[A-Za-z0-9._~+/=-]{12,2000}+)"),
    ("token", "pikey ", r"(?:A|a)pikey (?P<secret>[A-Za-z0-9._~+/=-]{12,2000}+)"),
    ("token", "FlyV1 ", r"FlyV1 (?P<secret>[A-Za-z0-9._~+/=,-]{12,2000}+)"),
    ("token", "response=", r"response=\"(?P<secret>[0-9a-f]{32})\""),
    ("token", "uthorization:", r"uthorization: {1,4}(?:\w{1,20} )?(?P<secret>[^\s\"'$<{(]{12,2000}+)"),
    # What is given to programs.
    ("password", "-u", r"-u(?<!\S-u)" + LOGIN),
    ("token", "-u", r"-u(?<!\S-u)[ =]?\s{0,3}[\"']?(?P<secret>[^\s:\"'$]{10,200}):[\"'\s]"),
    ("password", "-U", r"-U(?<!\S-U)" + LOGIN),
    ("password", "--user", r"--user" + LOGIN),
    ("password", "--proxy-user", r"--proxy-user" + LOGIN),
    ("password", "sshpass", r"sshpass\s{1,4}-p[ ]?(?:'(?P<secret>[^'\n]{1,200})'|\"(?P<secret2>[^\"$\n]{1,200})\"|(?P<secret3>" + BARE + "))"),
    ("password", "mysql", r"mysql[\w-]{0,12}\b[^\n|;&]{0,300}?[ \"']-p(?:'(?P<secret>[^'\n]{1,200})'|\"(?P<secret2>[^\"$\n]{2,200})\"|(?P<secret3>" + BARE + "))"),
    ("password", "mariadb", r"mariadb[\w-]{0,12}\b[^\n|;&]{0,300}?[ \"']-p(?:'(?P<secret>[^'\n]{1,200})'|\"(?P<secret2>[^\"$\n]{2,200})\"|(?P<secret3>" + BARE + "))"),
    ("password", " login ", r" login [^\n|;&]{0,300}? (?:-p|--password)[ =][\"']?(?P<secret>" + BARE + ")"),
    ("password", "redis-cli", r"redis-cli\b[^\n|;&]{0,300}? (?:-a|--pass) [\"']?(?P<secret>" + BARE + ")"),
    ("password", "ldap", r"ldap(?:search|add|modify|delete|passwd|whoami)\b[^\n|;&]{0,300}? -w ?[\"']?(?P<secret>" + BARE + ")"),
    ("password", "unzip", r"unzip\b[^\n|;&]{0,100}? -P ?[\"']?(?P<secret>" + BARE + ")"),
    ("password", "pass:", r"(?<!\S)-(?:passin|passout|pass|k) pass:(?P<secret>" + BARE + ")"),
    ("password", "-storepass", r"-storepass[ ]{1,3}[\"']?(?P<secret>" + BARE + ")"),
    ("password", "-keypass", r"-keypass[ ]{1,3}[\"']?(?P<secret>" + BARE + ")"),
    ("password", "chpasswd", r"[\"']?[a-z_][\w-]{0,30}:(?P<secret>[^\s\"'$]{2,200})[\"']? ?\| ?(?:sudo )?chpasswd"),
    ("password", "SecureString", r"SecureString (?:-String )?[\"'](?P<secret>[^\"'$\n]{2,200})[\"']"),
    ("password", "net user", r"net user \S{1,64} (?P<secret>[^\s/][^\s]{2,200}) /add"),
    ("password", "getConnection(", r"getConnection\([^()\n]{1,200}, ?\"[^\"\n]{1,64}\", ?\"(?P<secret>[^\"\n]{1,200})\"\)"),
    # Lines of files.
    ("password", "password", r"machine\s{1,9}\S{1,200}\s{1,9}(?:login|user|account)\s{1,9}\S{1,200}\s{1,9}[+ -]?\s{0,9}password[ \t]{1,9}(?P<secret>\S{1,200})"),
    ("password", "password", r"(?m:^)[+ -]?\s{0,9}(?:login|user|account|default)\s{1,9}\S{1,200}\s{1,9}[+ -]?\s{0,9}password[ \t]{1,9}(?P<secret>\S{1,200})"),
    ("password", ":", r"(?m:^)[+ -]?[\w.*-]{1,100}+:(?:\d{2,5}|\*):[\w*.-]{1,64}+:[\w*.-]{1,64}+:(?P<secret>[^\s:]{1,200}+)(?m:$)"),
    ("password", "community", r"(?m:^)[+ -]?\s{0,8}r[ow]community6?[ \t]{1,8}(?P<secret>\S{1,100})"),
    ("password", "createUser", r"createUser \S{1,64} (?:SHA|MD5)[\w-]{0,4} (?P<secret>\S{1,100})(?: (?:AES|DES)\w{0,4} (?P<secret2>\S{1,100}))?"),
    ("password", "login=", r"\blogin=[\w.@-]{1,64}:(?P<secret>" + BARE + ")"),
    ("password", "password password ", r"-password password (?P<secret>\S{1,200})"),
    ("password", "rootpw", r"(?m:^)[+ -]?\s{0,8}rootpw(?: --\w{1,20}){0,3}[ \t]{1,8}(?P<secret>[^\s-]\S{0,200})"),
    ("password", "server community", r"server community (?P<secret>\S{1,100})"),
    ("password", "username ", r"username \S{1,64} (?:privilege \d{1,2} )?(?:password|secret) \d (?P<secret>\S{1,200})"),
    # SQL.
    ("password", "IDENTIFIED", r"IDENTIFIED" + BY),
    ("password", "identified", r"identified" + BY),
    ("password", "PASSWORD '", r"PASSWORD '(?P<secret>[^'\n]{1,200})'"),
    ("password", "password '", r"\bpassword '(?P<secret>[^'\n]{1,200})'"),
)  # fmt: skip

GROUPS = ("secret", "secret2", "secret3")


@cache
def _way(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)


def logins(text: str) -> Iterator[Span]:
    """Yield the passwords of logins. What stands for one, `${PASSWORD}`, is none."""
    for kind, part, pattern in WAYS:
        if part in text:
            for match in _way(pattern).finditer(text):
                for group in GROUPS:
                    if group in match.re.groupindex and _is_one(match[group], kind):
                        yield Span(*match.span(group), kind)


def _is_one(value: str | None, kind: str) -> bool:
    """Whether a value is there and stands for no other; that of a token looks like one."""
    if not value:
        return False
    return is_key(value) if kind == "token" else not is_placeholder(value)
