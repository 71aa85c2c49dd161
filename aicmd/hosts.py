"""The hosts that a text names, and those of them that are not what they look like.

A letter of another script may look like a Latin one, and the name then belongs to somebody else.
Only the name in ASCII, its punycode, tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import category

from aicmd.scripts import is_mixed
from aicmd.scripts import passes_for_latin
from aicmd.scripts import plain

_PART = r"[^\s/:@?#<>(){}\[\]|&;$,=`*!^~+]+"  # quotes may stand within a word of a shell
_URL = rf"[A-Za-z][A-Za-z0-9+.-]{{0,20}}:[\\\"']{{0,2}}//(?:[^\s/?#]{{0,300}}@)?(?P<host>\[[\w:.%]{{2,50}}\]|{_PART})"
_ADDRESS = rf"[\w.+-]@(?P<host>{_PART})(?P<after>:?)"
_WORD = rf"(?<![^\s=(<'\"`])(?P<host>{_PART})(?P<after>[/:]?)"
_CALL = (
    r"(?<![\w.-])(?P<program>ssh|scp|sftp|mosh|rsync|ssh-copy-id|ssh-keyscan|curl|wget|aria2c|https?|xh"
    r"|ping6?|traceroute6?|tracepath|mtr|dig|drill|host|nslookup|whois|nmap|nc|ncat|netcat|telnet|ftp"
    r"|git\s+(?:clone|fetch|pull|push|remote|ls-remote|submodule)|docker\s+(?:pull|push|login))"
    r"(?=\s)(?P<words>[^\n;|&]*)"
)
"""A program that is given host names, with its words."""

_OF_FILES = ("scp", "rsync", "git", "docker")
"""Whose words are files or names unless something stands behind the host."""


_TOKEN = r"(?:'[^']*'|\"[^\"]*\"|\\.|[^\s'\"\\])+"
_TAKES_TEXT = (
    r"-[dHoFAebcTim]|-O|--(?:data|header|output|form|user-agent|json|cookie|upload|message)[\w-]*"
)
"""Options of such programs whose value is a text or a file."""

_DOTS = "[。．｡]"
_NUMBERS = r"\d{1,3}(?:\.\d{1,3}){3}"
_ESCAPED = r"(?:%[0-9A-Fa-f]{2})+"
_QUOTES = r"[\\\"']"
_DOMAINS = frozenset(
    "com net org io dev app edu gov mil int info biz co ai me xyz site online cloud example test".split()
)
_FILES = frozenset(
    """txt md rst pdf doc docx xls xlsx ppt pptx hwp hwpx odt csv tsv json xml yaml yml toml ini log
    html htm css js ts py sh rb rs c h cpp java go zip gz tgz tar bz2 xz 7z rar iso img png jpg jpeg
    gif svg webp mp3 mp4 mov avi mkv wav key pem pub conf sql db bak tmp git""".split()
)
"""What a file's name ends in; some are domains too, but no host is given alone so."""


@dataclass(frozen=True, slots=True)
class Host:
    """A host name at code points `start` to `end` of a text.

    `punycode` is what it is to the network. `deceptive` tells that it may be taken for another:
    scripts are mixed in it, its letters all look like Latin ones, or a sign passes for a slash.
    """

    start: int
    end: int
    host: str
    punycode: str
    deceptive: bool


def confusable_hosts(text: str) -> tuple[Host, ...]:
    """Return the hosts of a command or a prose text that are not ASCII, in order.

    They are looked for in URLs and addresses, among the words of programs that take them; elsewhere
    only those that may deceive, since a word with a dot is mostly a file.
    """
    if text.isascii() and "%" not in text:
        return ()
    strays = (host for match in re.finditer(_WORD, text) for host in _stray(match))
    return tuple(_apart(host for host in (*strays, *_named(text)) if not host.host.isascii()))


def named_hosts(text: str) -> tuple[Host, ...]:
    """Return the hosts of a command that programs would call: in URLs, addresses and operands."""
    return tuple(_apart(_named(text)))


def in_punycode(text: str) -> str:
    """Return prose with the punycode behind each host that is not ASCII."""
    pieces, end = [], 0
    for host in confusable_hosts(text):
        told = f" ({host.punycode})"
        pieces.append(text[end : host.end])
        pieces.append("" if text.startswith(told, host.end) else told)
        end = host.end
    return "".join([*pieces, text[end:]])


def _apart(hosts: Iterable[Host]) -> Iterator[Host]:
    """The hosts in their order, without those that lie in others."""
    end = 0
    for host in sorted(hosts, key=lambda host: (host.start, -host.end)):
        if host.start >= end:
            end = host.end
            yield host


def _named(text: str) -> Iterator[Host]:
    for call in re.finditer(_CALL, text):
        files = call["program"].startswith(_OF_FILES)
        for match in _operands(text, *call.span("words")):
            if match["after"] or not files:
                yield from _given(match)
    for match in re.finditer(_ADDRESS, text):
        host = _host(match)
        if host and ("." in host.punycode or match["after"] or host.deceptive):
            yield host
    for match in re.finditer(_URL, text):
        if host := _host(match):
            yield host


def _stray(match: re.Match[str]) -> Iterator[Host]:
    """A word that nobody says is a host: one of a well-known domain that may deceive."""
    host = _host(match)
    if host and host.deceptive:
        labels = host.punycode.split(".")
        if len(labels) > 1 and (
            labels[-1] in _DOMAINS or (match["after"] and _is_domain(labels[-1]))
        ):
            yield host


def _operands(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words of a call that may be hosts, as far as they may be."""
    before = ""
    for token in re.compile(_TOKEN).finditer(text, start, end):
        match = re.compile(_WORD).match(text, token.start(), token.end())
        text_wanted = re.fullmatch(_TAKES_TEXT, before)
        if match and not text_wanted and not re.search(r"\s", token[0]):
            yield match
        before = token[0]


def _given(match: re.Match[str]) -> Iterator[Host]:
    """A word of a program that takes hosts: one with a dot, which is not a file by its ending."""
    host = _host(match)
    if not host or host.host.startswith(("-", ".")):
        return
    first, _, domain = host.punycode.rpartition(".")
    if host.deceptive or (first and (_is_domain(domain) or re.fullmatch(_NUMBERS, host.punycode))):
        yield host


def _is_domain(label: str) -> bool:
    word = label.isalpha() and len(label) > 1
    return (word or label.startswith("xn--")) and label not in _FILES


def _host(match: re.Match[str]) -> Host | None:
    """The host of a match without the quotes and dots around it."""
    start, end = match.span("host")
    written = match["host"]
    bare = written.strip("\\\"'.")
    start += written.index(bare) if bare else 0
    end = start + len(bare)
    host = re.sub(_ESCAPED, _unescaped, re.sub(_QUOTES, "", bare))
    if not host:
        return None
    labels = re.sub(_DOTS, ".", host).split(".")
    return Host(start, end, host, ".".join(map(_encoded, labels)), _is_deceptive(labels))


def _unescaped(match: re.Match[str]) -> str:
    """What clients read for the escapes of a URL, in a host too."""
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "replace")


def _encoded(label: str) -> str:
    """A label as it is asked for in the network (UTS 46, which keeps ß)."""
    name = plain(label)
    return name if name.isascii() else f"xn--{name.encode('punycode').decode()}"


def _is_deceptive(labels: list[str]) -> bool:
    own = not labels[-1].isascii()  # a domain of the script itself, .рф or .한국
    return any(
        is_mixed(name) or _has_signs(name) or (passes_for_latin(name) and not own)
        for name in (plain(label) for label in labels if not label.isascii())
    )


def _has_signs(label: str) -> bool:
    """Whether it has what no host has: a sign that may look like a dot, a slash or a hyphen."""
    return any(category(one)[0] not in "LNM" and one not in "-_・" for one in label)
