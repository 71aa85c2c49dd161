"""What a value can be by its looks alone: an address, a date, a path, a file of a kind.

Most words of a question are none of these. A pattern is only compared, and so compiled, where a
character is there without which it cannot fit.
"""

from __future__ import annotations

import re

_DIGITS = "0123456789"
TIME = r"\d{1,2}:[0-5]\d:[0-5]\d(?:[.,]\d{1,3})?"
"""A place in a film, or a time of the day, to the second."""
_LOOKS = {
    "bucket": ("/", r"(?:s3|gs)://\S+"),
    "url": (
        ":/.",
        r"(?:https?|ftp|ssh|git|file)://\S+|git@[\w.-]+:\S+|www\.\S+"
        r"|(?:localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?/\D\S*",
    ),
    "time": (":", TIME),
    "negative": ("-", r"-\d{1,4}"),
    "ip": (
        ".:",
        r"(?:\d{1,3}\.){3}\d{1,3}(?:/\d{1,2})?"
        r"|(?=.*[0-9a-fA-F])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}",
    ),
    "login": ("@", r"[\w.-]+@[\w.-]+"),
    "date": ("-", r"\d{4}-\d{2}-\d{2}"),
    "version": (".", r"v?\d{1,9}(?:\.\d{1,9}){1,4}(?:[-+~][\w.+~-]{1,40})?"),
    "key": (".", r"\.[A-Za-z_]\w*(?:\[\d*\])?(?:\.[A-Za-z_]\w*(?:\[\d*\])?)+"),
    "digest": (_DIGITS, r"[0-9a-f]{64}"),
    "form": ("=", r"[\w.-]+=[^\s&]*(?:&[\w.-]+=[^\s&]*)+"),
    "assignment": ("=", r"[A-Z][A-Z0-9_]*=\S+"),
    "instance": ("-", r"i-[0-9a-f]{7,17}"),
    "ppa": (":", r"ppa:.+"),
    "platform": ("/", r"(?:linux|darwin|windows)/(?:amd64|arm64|386|arm(?:/v[5-8])?)"),
    "interface": (
        _DIGITS + "-",
        r"(?:eth|wlan|wwan|tun|tap|docker|bond|br|wg)\d{1,3}|(?:en|wl)[opsx]\d\w{0,12}"
        r"|br-[0-9a-f]{12}",
    ),
    "commit": (
        _DIGITS + "~^",
        r"(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}|HEAD(?:[~^]\d{0,3})+",
    ),
    "remote": (
        ":",
        r"(?:[\w.-]+@)?[A-Za-z][\w.-]*:(?:[~/.]\S*|[\w.-]+/\S*)|[\w.-]+@[\w.-]+:\S*",
    ),
    "sums": (
        "S.",
        r"[A-Z0-9]{2,12}SUMS?(?:\.txt)?|\S+\.(?:md5|sha1|sha256|sha512)(?:sums?)?",
    ),
    "mode": ("+=-", r"[ugoa]{0,4}[+=-][rwxXst]{1,6}"),
    "image": (
        ":",
        r"(?a:(?:[a-z][a-z0-9.-]*:\d{2,5}/)?[a-z][a-z0-9]*(?:[._/-][a-z0-9]+)*"
        r":[A-Za-z0-9_][\w.-]*)",
    ),
}
"""For each kind characters of which it has one at least, and a pattern of all of it.

The first that fits is taken. `key` is a place in JSON as jq writes it, `.config.port`; `remote` a
path on another computer, as scp and rsync have it, `kim@box:/tmp`; `image` a name with a tag, as
containers have it, `myapp:1.0`.
"""
_MEANT = {
    "time": ("verbatim",),
    "assignment": ("assignment", "verbatim"),
    "platform": ("platform", "path"),
    "sums": ("sums", "file"),
}
"""What has the looks of these is taken for; the others are just what they look like."""
_PERMISSIONS = r"[0-7]{3,4}"
_DEVICE = (
    r"(?:[hsv]|xv)d[a-z]\d{0,3}|(?:nvme\d{1,2}n|mmcblk)\d{1,2}(?:p\d{1,3})?"
    r"|disk\d{1,2}(?:s\d{1,2})?"
)
_DEVICES = ("hd", "sd", "vd", "xvd", "nvme", "mmcblk", "disk")
"""How a device begins."""
_NAMED_FILES = frozenset(
    "Makefile Dockerfile Containerfile Jenkinsfile Vagrantfile Gemfile Procfile Rakefile Pipfile"
    " Justfile Brewfile Caddyfile Podfile LICENSE README CHANGELOG AUTHORS syslog authorized_keys"
    " known_hosts".split()
)
"""Files that have a name without an ending."""
_EXTENSION = r"\.[A-Za-z][A-Za-z0-9]{0,9}"
_FILE = r"[\w@%+-][\w@%+.-]*\.(?:[A-Za-z][A-Za-z0-9]{0,9}|7z)"
_HOST = r"(?:[\w-]+\.)+(?:com|net|org|io|dev|kr|test|local|lan|edu|gov|co|app|ai|me)"
_REQUIREMENTS = r"requirements[\w.-]*\.(?:txt|in)"
_UNIT = r"[\w@.-]+\.(?:service|timer|socket|target)"
_SCRIPT = r"[\w./~+-]*[\w+-]\.(sh|bash|py|js)|\.{1,2}/[\w./+-]+"
_STARTERS = {"py": "python3 ", "js": "node "}
"""What runs a script that is no program by itself."""
_ARCHIVES = {
    "archive": (".tar", ".tgz", ".txz", ".tbz2", ".tar.gz", ".tar.xz", ".tar.bz2", ".tar.zst"),
    "zip": (".zip", ".jar", ".war"),
    "gz": (".gz",),
    "seven": (".7z",),
    "xz": (".xz",),
    "bz": (".bz2",),
    "zst": (".zst",),
    "rar": (".rar",),
    "sqlite": (".db", ".sqlite", ".sqlite3", ".db3"),
    "dump": (".dump", ".pgdump"),
    "rpm": (".rpm",),
    "deb": (".deb",),
}
"""What the ending of a name says about how to unpack it."""

Forms = tuple[tuple[str, str], ...]
"""Kinds of values that a text can be, each with the text as it then is."""


def is_a(kind: str, text: str) -> bool:
    """Whether a text looks like one of a kind: an "ip", a "url", a "login"."""
    has, looks = _LOOKS[kind]
    return any(mark in text for mark in has) and re.fullmatch(looks, text) is not None


def shapes(text: str) -> Forms:
    """What a text can be by its looks alone, the likeliest first; () for an ordinary word."""
    if text.isdigit() and len(text) < 19:
        return _number(text)
    if text.startswith(_DEVICES) and re.fullmatch(_DEVICE, text):
        return (("device", f"/dev/{text}"),)
    if kind := next((kind for kind in _LOOKS if is_a(kind, text)), ""):
        return tuple((meant, text) for meant in _MEANT.get(kind, (kind,)))
    if text in _NAMED_FILES:
        return (("file", text),)
    if not any(map(str.isalnum, text)) and text not in (".", "..", "~", "/", "*"):
        return (("delimiter", text),) if text else ()
    return _of_path(text)


def _number(text: str) -> Forms:
    is_mode = re.fullmatch(_PERMISSIONS, text)
    return (("number", text), ("mode", text)) if is_mode else (("number", text),)


def _of_path(text: str) -> Forms:
    if text[:1] == "." and re.fullmatch(_EXTENSION, text):
        return (("extension", text[1:]), ("file", text))
    if ("*" in text or "?" in text) and " " not in text:
        return _glob(text)
    if text in (".", "..") or text.startswith(("/", "~", "./", "../")) or _is_path(text):
        delimiter = (("delimiter", text),) if text == "/" else ()
        return (*_archive(text), ("path", text), *delimiter, *_script(text))
    return _file(text) if "." in text else ()


def _glob(text: str) -> Forms:
    tail = text.rpartition("*.")[2]
    extension = (("extension", tail),) if tail.isalnum() and tail != text else ()
    delimiter = (("delimiter", text),) if text == "*" else ()
    return (("glob", text), *extension, *delimiter)


def _file(text: str) -> Forms:
    host = (("host", text),) if re.fullmatch(_HOST, text) else ()
    if not re.fullmatch(_FILE, text):
        return host
    unit = (("unit", text),) if re.fullmatch(_UNIT, text) else ()
    needs = (("requirements", text),) if re.fullmatch(_REQUIREMENTS, text) else ()
    return (*host, *needs, *unit, *_archive(text), ("file", text), *_script(text))


def _script(text: str) -> Forms:
    """A script as the command that runs it."""
    found = re.fullmatch(_SCRIPT, text) if "." in text else None
    if not found:
        return ()
    kind = ((found[1], text),) if found[1] else ()
    return (*kind, ("command", _STARTERS.get(found[1] or "", "") + text))


def _archive(text: str) -> Forms:
    kinds = (kind for kind, endings in _ARCHIVES.items() if text.lower().endswith(endings))
    return tuple((kind, text) for kind in kinds)[:1]


def _is_path(text: str) -> bool:
    return "/" in text and " " not in text and any(map(str.isalnum, text))
